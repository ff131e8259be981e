//! Cleaning up after a load: as long as it takes while it goes on, and no longer.

use std::time::Duration;

use tokio::sync::Notify;
use tokio::time;

use crate::context::Context;
use crate::error::{Error, Result, Stage};
use crate::process::Signals;

/// A part of the cleaning up may take so many times a command's time: thousands of keys are not removed in an instant, and
/// who has pressed Ctrl-C doesn't wait for ever for a cluster that is gone.
const PATIENCE: u32 = 6;

/// Hears of each part of what has many that it is done.
#[derive(Debug, Default)]
pub struct Headway(Notify);

impl Headway {
    /// Another part is done.
    pub fn note(&self) {
        self.0.notify_one();
    }

    /// Waits for the work; not if no part of it is done for so long.
    async fn within<T>(&self, patience: Duration, work: impl Future<Output = T>) -> Option<T> {
        let stands_still =
            async { while time::timeout(patience, self.0.notified()).await.is_ok() {} };
        tokio::select! {
            biased;
            done = work => Some(done),
            () = stands_still => None,
        }
    }
}

/// Waits for what cleans up, which has its time for each part that it notes as headway; a signal ends it.
///
/// # Errors
/// Why it was given up.
pub async fn clean<T>(
    cx: &Context,
    signals: &mut Signals,
    headway: &Headway,
    work: impl Future<Output = T>,
) -> Result<T> {
    let patience = cx.command_timeout() * PATIENCE;
    let why = tokio::select! {
        cleaned = headway.within(patience, work) => match cleaned {
            Some(cleaned) => return Ok(cleaned),
            None => format!("no answer within {patience:?}"),
        },
        _ = signals.next() => "a second signal has ended the cleaning up".to_owned(),
    };
    Err(Error::failed("cleaning up was given up").cause(Stage::Timeout, None, why))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    async fn parts(headway: &Headway, parts: u32, each: Duration) -> Option<()> {
        let work = async {
            for _ in 0..parts {
                time::sleep(each).await;
                headway.note();
            }
        };
        headway.within(SECOND, work).await
    }

    #[tokio::test(start_paused = true)]
    async fn only_what_stands_still_is_given_up() {
        let headway = Headway::default();
        assert!(parts(&headway, 100, SECOND * 9 / 10).await.is_some());
        let start = time::Instant::now();
        assert!(parts(&headway, 100, SECOND * 2).await.is_none());
        assert_eq!(start.elapsed(), SECOND);
    }
}
