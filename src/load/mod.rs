//! A load on a cluster: requests of many clients at once, at a rate or as fast as they are answered, and how long each
//! took.

mod arrivals;
mod cleaning;
mod clients;
mod ground;
mod keys;
mod leases;
mod measured;
mod pace;
mod part;
mod silence;
mod write;

pub use arrivals::Arrivals;
pub use cleaning::{Headway, clean};
pub use clients::connect;
pub use ground::{Cleaned, Ground, population};
pub use keys::{Distribution, Keys};
pub use leases::{AT_ONCE, Leases, left_behind};
pub use measured::{Failed, Measured};
pub use pace::Pace;
pub use part::{Part, Step};
pub use silence::{Stop, silence, stop};
pub use write::write;

use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::{self, Instant};

use crate::error::{Error, Kind, Result, Stage};

/// How long what is under way is waited for once a load is stopped or its time is over: longer than a server or a
/// connection that doesn't answer takes to fail.
const GRACE: Duration = Duration::from_secs(10);

/// How much is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many requests are under way at once, at most.
    pub clients: usize,
    /// Requests a second, or as many as are answered.
    pub rate: Option<u32>,
    /// When it is enough.
    pub until: Until,
    /// Whether a request that had to wait for a client is made up for and its latency counts from when it was due, so
    /// that a cluster that stands still is seen as slow by all who would have asked it meanwhile. Else that time is
    /// lost, and latencies count from the sending. Only at a rate.
    pub makes_up: bool,
}

/// When a load ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// After this time.
    Elapsed(Duration),
    /// After so many requests.
    Requests(u64),
}

impl Plan {
    /// How many requests it takes, if nothing comes in between.
    pub fn requests(&self) -> Option<u64> {
        match self.until {
            Until::Requests(requests) => Some(requests),
            Until::Elapsed(time) => {
                let rate = f64::from(self.rate?);
                Some((rate * time.as_secs_f64()) as u64)
            }
        }
    }
}

/// Has each client, told by its number, make one `request` after the other; `done` is told of each. When `stop` comes
/// first nothing new is begun, what is under way is waited for (it may still change something), if not for ever or where the
/// pace is given up, and `stop`'s word is passed on. What goes unanswered for long after the load's time is over has failed.
///
/// # Errors
/// If there is no memory for what is measured. What requests fail with is part of that.
pub async fn run<R: Future<Output = Result<()>>, S>(
    pace: &Pace,
    request: impl Fn(usize) -> R,
    done: impl Fn(),
    stop: impl Future<Output = S>,
) -> Result<(Measured, Option<S>)> {
    let measured = RefCell::new(Measured::new()?);
    let under_way = Cell::new(0);
    let start = Instant::now();
    let clients = (0..pace.clients()).map(async |client| {
        while let Some(due) = pace.next().await {
            under_way.set(under_way.get() + 1);
            let answer = request(client).await;
            under_way.set(under_way.get() - 1);
            if !is_unanswered(&answer) {
                pace.hear();
            }
            measured.borrow_mut().note(due.elapsed(), answer);
            done();
        }
    });
    let stopped = see_through(pace, join_all(clients), stop).await;
    let mut measured = measured.into_inner();
    if stopped.is_none() {
        for _ in 0..under_way.get() {
            measured.note(GRACE, Err(unanswered()));
        }
    }
    measured.took = start.elapsed();
    Ok((measured, stopped))
}

/// Waits for the clients' work or its time to be over. Where `stop` comes first it is seen through as far as it's to be, and
/// `stop`'s word is returned.
async fn see_through<S>(
    pace: &Pace,
    work: impl Future,
    stop: impl Future<Output = S>,
) -> Option<S> {
    let mut work = pin!(work);
    let stopped = tokio::select! {
        _ = &mut work => return None,
        () = pace.over_for(GRACE) => return None,
        stopped = stop => stopped,
    };
    pace.stop();
    let grace = match pace.is_given_up() {
        true => Duration::ZERO,
        false => GRACE,
    };
    let _ = time::timeout(grace, work).await;
    Some(stopped)
}

fn is_unanswered(answer: &Result<()>) -> bool {
    let kind = answer.as_ref().err().map(Error::kind);
    matches!(kind, Some(Kind::Unreachable | Kind::OutcomeUnknown))
}

/// The failure of what was under way at the end of a load's time and stayed so.
fn unanswered() -> Error {
    let cause = format!("no answer within {GRACE:?} after the load's time was over");
    Error::new(Kind::Unreachable, "the request was given up").cause(Stage::Timeout, None, cause)
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    /// A hundred requests a second of one client for two seconds; the first request takes a whole second, the others
    /// no time.
    async fn of_a_standstill(makes_up: bool) -> Measured {
        let plan = Plan {
            clients: 1,
            rate: Some(100),
            until: Until::Elapsed(Duration::from_secs(2)),
            makes_up,
        };
        let is_first = Cell::new(true);
        let request = async |_| {
            if is_first.replace(false) {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            Ok(())
        };
        let (measured, stopped) = run(&Pace::new(plan), request, || {}, pending::<()>())
            .await
            .unwrap();
        assert!(stopped.is_none());
        measured
    }

    #[tokio::test(start_paused = true)]
    async fn what_has_no_end_ends_with_the_load() {
        let plan = Plan {
            clients: 3,
            rate: None,
            until: Until::Elapsed(Duration::from_secs(2)),
            makes_up: true,
        };
        let request = async |client| {
            if client == 0 {
                pending::<()>().await;
            }
            time::sleep(Duration::from_millis(1500)).await;
            Ok(())
        };
        let start = Instant::now();
        let (measured, _) = run(&Pace::new(plan), request, || {}, pending::<()>())
            .await
            .unwrap();
        assert_eq!(start.elapsed(), Duration::from_secs(2) + GRACE);
        let failed: Vec<_> = measured.failed().map(|failed| failed.count).collect();
        assert_eq!((measured.answered(), failed), (4, vec![1]));
    }

    #[tokio::test(start_paused = true)]
    async fn who_had_to_wait_was_answered_late() {
        let measured = of_a_standstill(true).await;
        let count = measured.answered();
        assert!((195..=201).contains(&count), "{count}");
        // Half of them were due while it stood still, the last of these at its end.
        let (quarter, third) = (measured.percentile(75.0), measured.percentile(66.0));
        assert!((0.45..0.55).contains(&quarter), "{quarter}");
        assert!((0.28..0.38).contains(&third), "{third}");
        assert!(measured.percentile(45.0) < 0.01);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_lost_was_not_late() {
        let measured = of_a_standstill(false).await;
        let count = measured.answered();
        assert!((95..=105).contains(&count), "{count}");
        assert!(measured.percentile(98.0) < 0.01);
        assert!(measured.slowest() > 0.99);
    }
}
