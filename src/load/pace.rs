//! When the next request of a load may begin.

use std::cell::Cell;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use super::Until;

/// What a timer may be late by: so much is made up for. What was lost since all clients were waiting for answers is
/// not, so that a cluster that stands still for a second has had fewer requests in the end.
const SLACK: Duration = Duration::from_millis(10);

/// Gives one request after the other its time, whichever client comes for it.
pub(super) struct Pace {
    /// None where requests may follow each other at once.
    interval: Option<Duration>,
    next: Mutex<Instant>,
    end: Option<Instant>,
    left: Cell<Option<u64>>,
    stopped: Cell<bool>,
}

impl Pace {
    /// From now on.
    pub(super) fn new(rate: Option<u32>, until: Until) -> Self {
        let now = Instant::now();
        let (end, left) = match until {
            Until::Elapsed(time) => (now.checked_add(time), None),
            Until::Requests(requests) => (None, Some(requests)),
        };
        Self {
            interval: rate.map(|rate| Duration::from_secs(1) / rate.max(1)),
            next: Mutex::new(now),
            end,
            left: Cell::new(left),
            stopped: Cell::new(false),
        }
    }

    /// Waits until another request may begin; false where there is to be none.
    pub(super) async fn next(&self) -> bool {
        if let Some(interval) = self.interval {
            // Who waits here is first in the queue; the others wait for the lock.
            let mut next = self.next.lock().await;
            let now = Instant::now();
            if *next > now {
                tokio::time::sleep_until(*next).await;
            } else if let Some(earliest) = now.checked_sub(SLACK) {
                *next = earliest.max(*next);
            }
            *next += interval;
        }
        if self.stopped.get() || self.end.is_some_and(|end| Instant::now() >= end) {
            return false;
        }
        match self.left.get() {
            None => true,
            Some(0) => false,
            Some(left) => {
                self.left.set(Some(left - 1));
                true
            }
        }
    }

    /// No request begins any more.
    pub(super) fn stop(&self) {
        self.stopped.set(true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn begun(pace: &Pace) -> u32 {
        let mut begun = 0;
        while pace.next().await {
            begun += 1;
        }
        begun
    }

    #[tokio::test(start_paused = true)]
    async fn requests_come_at_the_rate_until_the_time_is_over() {
        let pace = Pace::new(Some(150), Until::Elapsed(Duration::from_secs(2)));
        let start = Instant::now();
        let count = begun(&pace).await;
        assert!((290..=301).contains(&count), "{count}");
        assert!(start.elapsed() < Duration::from_millis(2020));
    }

    #[tokio::test(start_paused = true)]
    async fn time_that_nobody_took_is_lost() {
        let pace = Pace::new(Some(100), Until::Elapsed(Duration::from_secs(2)));
        assert!(pace.next().await);
        tokio::time::sleep(Duration::from_secs(1)).await;
        let count = begun(&pace).await;
        assert!((98..=104).contains(&count), "{count}");
    }

    #[tokio::test(start_paused = true)]
    async fn so_many_requests_and_no_more() {
        let pace = Pace::new(None, Until::Requests(7));
        assert_eq!(begun(&pace).await, 7);
        let pace = Pace::new(Some(10), Until::Requests(7));
        assert_eq!(begun(&pace).await, 7);
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_begins_once_it_is_stopped() {
        let pace = Pace::new(None, Until::Requests(7));
        assert!(pace.next().await);
        pace.stop();
        assert!(!pace.next().await);
    }
}
