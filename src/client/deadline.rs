//! The time that a whole command has.

use std::time::Duration;

use tokio::time::Instant;

/// When a command has to be done, or never.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    end: Option<Instant>,
    allowed: Duration,
}

impl Deadline {
    /// `allowed` from now on.
    pub fn after(allowed: Duration) -> Self {
        Self {
            end: Instant::now().checked_add(allowed),
            allowed,
        }
    }

    /// No end: for streams and long work.
    pub fn never() -> Self {
        Self {
            end: None,
            allowed: Duration::MAX,
        }
    }

    /// This one or, where there is no end, one `allowed` from now on.
    pub fn or(self, allowed: Duration) -> Self {
        match self.end {
            Some(_) => self,
            None => Self::after(allowed),
        }
    }

    /// This one, or one `patience` from now on if that is sooner.
    pub fn capped(self, patience: Duration) -> Self {
        match self.left() {
            Some(left) if left <= patience => self,
            _ => Self::after(patience),
        }
    }

    /// The same, but all of its time from `moment` on, if that's later than it began.
    pub fn anew_from(self, moment: Instant) -> Self {
        let end = self
            .end
            .and_then(|end| Some(end.max(moment.checked_add(self.allowed)?)));
        Self { end, ..self }
    }

    /// The whole time that the command had.
    pub fn allowed(&self) -> Duration {
        self.allowed
    }

    /// When it ends, if it does.
    pub fn end(&self) -> Option<Instant> {
        self.end
    }

    /// What is left, if there is an end.
    pub fn left(&self) -> Option<Duration> {
        self.end
            .map(|end| end.saturating_duration_since(Instant::now()))
    }

    /// Waits for `work`, but not beyond the end.
    pub async fn limit<F: Future>(&self, work: F) -> Option<F::Output> {
        match self.end {
            Some(end) => tokio::time::timeout_at(end, work).await.ok(),
            None => Some(work.await),
        }
    }
}
