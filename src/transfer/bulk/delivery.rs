//! One transaction, delivered: in halves where the servers take no such large one, or refuse something that is in it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use super::limits::Limits;
use super::{Fate, Lost};
use crate::client::{Batch, BatchAnswer, CallError, Connection};
use crate::error::{Error, Kind, Result};

/// What became of the entries.
pub(super) struct Delivered {
    /// In their order; of the first ones only where there was no going on.
    pub(super) fates: Vec<Fate>,
    pub(super) ended: Result<()>,
}

/// Between two attempts.
const PAUSE: Duration = Duration::from_millis(100);

const TOO_MANY: &str = "too many operations";
/// What a server says of a request that is larger than it takes.
const TOO_LARGE: [&str; 2] = ["request is too large", "received message larger than max"];
/// What it says of a single entry.
const OF_AN_ENTRY: [&str; 4] = [
    "permission denied",
    "requested lease not found",
    "key is not provided",
    "duplicate key given",
];

/// Whether a server refuses a transaction because it's larger than it takes.
pub fn is_too_much(error: &CallError) -> bool {
    too_much().any(|words| error.says(words))
}

/// Whether these are a server's words for that.
pub fn says_too_much(said: &str) -> bool {
    too_much().any(|words| said.contains(words))
}

fn too_much() -> impl Iterator<Item = &'static str> {
    TOO_LARGE.into_iter().chain([TOO_MANY])
}

/// How a transaction is delivered.
pub(super) struct Delivery {
    pub(super) connection: Connection,
    pub(super) limits: Arc<Mutex<Limits>>,
    pub(super) lost: Lost,
    pub(super) give_up_after: Option<Duration>,
    pub(super) stop: Option<watch::Receiver<bool>>,
}

/// What a failure means for the rest of the work.
enum Meaning {
    /// Something in it is refused.
    OfAnEntry,
    /// The time hasn't come.
    NotNow,
    /// There is no going on.
    End,
}

impl Delivery {
    /// Delivers it.
    pub(super) async fn run(self, batch: Batch) -> Delivered {
        let mut fates = Vec::with_capacity(batch.len());
        let ended = self.in_halves(batch, &mut fates).await;
        Delivered { fates, ended }
    }

    async fn in_halves(self, batch: Batch, fates: &mut Vec<Fate>) -> Result<()> {
        // The last one is the first.
        let mut rest = vec![batch];
        while let Some(mut batch) = rest.pop() {
            match self.deliver(&batch).await {
                Ok((answer, _)) if !answer.succeeded => return Err(guard_failed()),
                Ok((answer, is_in_doubt)) => {
                    self.with_limits(Limits::taken);
                    let places = 0..batch.len();
                    fates.extend(places.map(|place| fate(&answer, place, is_in_doubt)));
                }
                Err(error) => {
                    let error = self.refused(&batch, error)?;
                    if batch.len() < 2 {
                        fates.push(Fate::Refused(Box::new(error)));
                        continue;
                    }
                    let second = batch.split_off_half();
                    rest.extend([second, batch]);
                }
            }
        }
        Ok(())
    }

    /// Makes one of the attempts succeed, or says what stands in their way. Tells whether one before went unanswered.
    async fn deliver(&self, batch: &Batch) -> std::result::Result<(BatchAnswer, bool), CallError> {
        let start = Instant::now();
        let mut unknown = None;
        loop {
            let error = match self.connection.bounded().write(batch).await {
                Ok(answer) => return Ok((answer, unknown.is_some())),
                Err(error) => error,
            };
            let told = Error::from(error.clone());
            let kind = told.kind();
            // What may be done is worth waiting for in any case.
            let is_open = kind == Kind::Unreachable && unknown.is_none();
            let is_over = self.is_late(start) || is_open && self.is_stopped();
            if is_over || !matches!(self.meaning(&error), Meaning::NotNow) {
                // That it can't be sent again says nothing of what was sent.
                let sent = unknown.filter(|_| kind == Kind::Unreachable);
                return Err(sent.unwrap_or(error));
            }
            if kind == Kind::OutcomeUnknown {
                unknown = Some(error);
            }
            let why = format!("{}: trying again", told.message());
            self.connection.tell_waiting(&why);
            sleep(PAUSE).await;
        }
    }

    fn is_late(&self, start: Instant) -> bool {
        self.give_up_after
            .is_some_and(|patience| start.elapsed() >= patience)
    }

    fn is_stopped(&self) -> bool {
        self.stop.as_ref().is_some_and(|stop| *stop.borrow())
    }

    fn meaning(&self, error: &CallError) -> Meaning {
        if is_too_much(error) || OF_AN_ENTRY.iter().any(|words| error.says(words)) {
            return Meaning::OfAnEntry;
        }
        match Error::from(error.clone()).kind() {
            Kind::Unreachable => Meaning::NotNow,
            Kind::OutcomeUnknown if self.lost == Lost::IsSentAgain => Meaning::NotNow,
            _ if error.says("too many requests") => Meaning::NotNow,
            _ => Meaning::End,
        }
    }

    /// What is refused of it, once the limits are known better; or why there is no going on.
    fn refused(&self, batch: &Batch, error: CallError) -> Result<Error> {
        if !matches!(self.meaning(&error), Meaning::OfAnEntry) {
            return Err(error.into());
        }
        if error.says(TOO_MANY) {
            self.with_limits(|limits| limits.too_many(batch.len()));
        } else if TOO_LARGE.iter().any(|words| error.says(words)) && batch.len() > 1 {
            self.with_limits(|limits| limits.too_large(batch.bytes()));
        }
        Ok(error.into())
    }

    fn with_limits(&self, change: impl FnOnce(&mut Limits)) {
        change(&mut self.limits.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

fn fate(answer: &BatchAnswer, place: usize, is_in_doubt: bool) -> Fate {
    match answer.done.get(place).copied().flatten() {
        Some(false) => Fate::Unmet { is_in_doubt },
        _ => Fate::Written(answer.revision),
    }
}

fn guard_failed() -> Error {
    Error::new(
        Kind::ConditionNotMet,
        "writing keys has ended: what they depend on has changed",
    )
}
