//! When the next request of a load may begin.

use std::cell::Cell;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use super::{Plan, Until};

/// What a timer may be late by: so much is made up for. What was lost since all clients were waiting for answers is
/// not, so that a cluster that stands still for a second has had fewer requests in the end; unless the plan makes up
/// for it.
const SLACK: Duration = Duration::from_millis(10);

/// Gives one request after the other its time, whichever client comes for it.
#[derive(Debug)]
pub struct Pace {
    clients: usize,
    /// None where requests may follow each other at once.
    interval: Option<Duration>,
    /// Whether what is late is made up for, however late.
    makes_up: bool,
    next: Mutex<Instant>,
    end: Option<Instant>,
    left: Cell<Option<u64>>,
    stopped: Cell<bool>,
    /// When an answer came last.
    heard: Cell<Instant>,
    /// Whether nothing that is under way is waited for any more.
    given_up: Cell<bool>,
}

impl Pace {
    /// From now on.
    pub fn new(plan: Plan) -> Self {
        let Plan {
            clients,
            rate,
            until,
            makes_up,
        } = plan;
        let now = Instant::now();
        let (end, left) = match until {
            Until::Elapsed(time) => (now.checked_add(time), None),
            Until::Requests(requests) => (None, Some(requests)),
        };
        Self {
            clients,
            interval: rate.map(|rate| Duration::from_secs(1) / rate.max(1)),
            makes_up,
            next: Mutex::new(now),
            end,
            left: Cell::new(left),
            stopped: Cell::new(false),
            heard: Cell::new(now),
            given_up: Cell::new(false),
        }
    }

    /// How many clients come.
    pub(super) fn clients(&self) -> usize {
        self.clients
    }

    /// Whether the load's time is over, so that what is under way is to come to its end.
    pub fn is_over(&self) -> bool {
        self.stopped.get() || self.end.is_some_and(|end| Instant::now() >= end)
    }

    /// Waits until the load's time has been over for so long; for ever where it goes on for so many requests.
    pub(super) async fn over_for(&self, time: Duration) {
        match self.end.and_then(|end| end.checked_add(time)) {
            Some(end) => tokio::time::sleep_until(end).await,
            None => std::future::pending().await,
        }
    }

    /// Waits until another request may begin, and tells when it was due; none where there is to be none.
    pub(super) async fn next(&self) -> Option<Instant> {
        let mut due = None;
        if let Some(interval) = self.interval {
            // Who waits here is first in the queue; the others wait for the lock.
            let mut next = self.next.lock().await;
            let now = Instant::now();
            if *next > now {
                tokio::time::sleep_until(*next).await;
            } else if let (false, Some(earliest)) = (self.makes_up, now.checked_sub(SLACK)) {
                *next = earliest.max(*next);
            }
            due = self.makes_up.then_some(*next);
            *next += interval;
        }
        if self.is_over() {
            return None;
        }
        if let Some(left) = self.left.get() {
            self.left.set(Some(left.checked_sub(1)?));
        }
        Some(due.unwrap_or_else(Instant::now))
    }

    /// An answer has come: of a request, or of a part of one that has many.
    pub fn hear(&self) {
        self.heard.set(Instant::now());
    }

    /// Whether an answer has come since then.
    pub(super) fn has_heard_since(&self, then: Instant) -> bool {
        self.heard.get() >= then
    }

    /// Waits until no answer has come for so long, and as long again as a request may be waited for. For ever where the
    /// load's time ends by itself.
    pub async fn silent_for(&self, patience: Duration) {
        if self.end.is_some() {
            return std::future::pending().await;
        }
        let patience = patience + self.interval.unwrap_or_default();
        while self.heard.get().elapsed() < patience {
            tokio::time::sleep_until(self.heard.get() + patience).await;
        }
    }

    /// Nothing that is under way is waited for any more.
    pub fn give_up(&self) {
        self.given_up.set(true);
    }

    pub(super) fn is_given_up(&self) -> bool {
        self.given_up.get()
    }

    /// No request begins any more.
    pub(super) fn stop(&self) {
        self.stopped.set(true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paced(rate: Option<u32>, until: Until) -> Pace {
        Pace::new(Plan {
            clients: 1,
            rate,
            until,
            makes_up: false,
        })
    }

    async fn begun(pace: &Pace) -> u32 {
        let mut begun = 0;
        while pace.next().await.is_some() {
            begun += 1;
        }
        begun
    }

    #[tokio::test(start_paused = true)]
    async fn requests_come_at_the_rate_until_the_time_is_over() {
        let pace = paced(Some(150), Until::Elapsed(Duration::from_secs(2)));
        let start = Instant::now();
        let count = begun(&pace).await;
        assert!((290..=301).contains(&count), "{count}");
        assert!(start.elapsed() < Duration::from_millis(2020));
    }

    #[tokio::test(start_paused = true)]
    async fn time_that_nobody_took_is_lost() {
        let pace = paced(Some(100), Until::Elapsed(Duration::from_secs(2)));
        assert!(pace.next().await.is_some());
        tokio::time::sleep(Duration::from_secs(1)).await;
        let count = begun(&pace).await;
        assert!((98..=104).contains(&count), "{count}");
    }

    #[tokio::test(start_paused = true)]
    async fn so_many_requests_and_no_more() {
        let pace = paced(None, Until::Requests(7));
        assert_eq!(begun(&pace).await, 7);
        let pace = paced(Some(10), Until::Requests(7));
        assert_eq!(begun(&pace).await, 7);
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_begins_once_it_is_stopped() {
        let pace = paced(None, Until::Requests(7));
        assert!(pace.next().await.is_some());
        pace.stop();
        assert!(pace.next().await.is_none());
    }
}
