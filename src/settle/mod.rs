//! Writes whose answer was lost: a read tells what became of them, where that can be told for certain.
//!
//! An unanswered write may have been applied, and may still be applied after any read. So only what no later moment can
//! change is called done or not done; all else stays open, and is told with what was read.

mod kv;
mod lease;
mod members;

use std::time::Duration;

use tokio::time::Instant;

pub use kv::{compacted, key_write};
pub use lease::{granted, revoked};
pub use members::{added, changed, is_at};

use crate::client::{self, Connection};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// How long the member that didn't answer has to say which cluster it is of.
const PATIENCE: Duration = Duration::from_millis(500);
/// For how long a write is looked for that doesn't show yet, and how often.
const A_WHILE: Duration = Duration::from_millis(700);
const PAUSE: Duration = Duration::from_millis(100);

/// What a read tells of a write.
#[derive(Debug)]
pub enum Finding<A> {
    /// What was asked for is done, and nothing that is still under way can change that.
    Done {
        /// What the write would have answered, as far as that is known.
        answer: A,
        /// What was read, to go after "a read found that".
        found: String,
    },
    /// It wasn't done, and can't be any more.
    NotDone(Error),
    /// Nobody can tell: what was read, to go after "a read found that".
    Open(String),
    /// Not so far, and perhaps never: the same.
    NotYet(String),
}

/// The write's answer, or where it was lost what `look` finds out about it, in a bounded time and if possible at another
/// member. The drop-in says what etcdctl says.
///
/// # Errors
/// The write's own, with what was read as the hint where nothing is certain; or why it certainly was not done.
pub async fn settled<A>(
    cx: &Context,
    connection: &Connection,
    answer: Result<A>,
    look: impl AsyncFn(&Connection) -> Result<Finding<A>>,
) -> Result<A> {
    let lost = match answer {
        Err(error) if error.kind() == Kind::OutcomeUnknown && cx.mode().has_own_codes() => error,
        answer => return answer,
    };
    let failed = lost
        .causes()
        .iter()
        .find_map(|cause| cause.endpoint.clone());
    if let Some(failed) = &failed {
        whose(connection, failed).await;
    }
    let reading = connection.elsewhere(failed.as_deref());
    let reading = reading.within(reading.dial_timeout());
    let reporter = cx.reporter();
    match look_for_a_while(&reading, look).await {
        Ok(Finding::Done { answer, found }) => {
            let endpoint = failed.as_deref().unwrap_or("the cluster");
            reporter.status(&format!(
                "the answer of {endpoint} was lost; it is done: a read found that {found}"
            ));
            Ok(answer)
        }
        Ok(Finding::NotDone(error)) => Err(error.because(&lost)),
        Ok(Finding::Open(found) | Finding::NotYet(found)) => {
            Err(lost.hint(format!("a read found that {found}")))
        }
        Err(error) => {
            reporter.detail(&format!("what became of it can't be read: {error}"));
            Err(lost)
        }
    }
}

/// A write that is still under way comes soon, or never.
async fn look_for_a_while<A>(
    reading: &Connection,
    look: impl AsyncFn(&Connection) -> Result<Finding<A>>,
) -> Result<Finding<A>> {
    let end = Instant::now() + A_WHILE;
    loop {
        let finding = look(reading).await?;
        if !matches!(finding, Finding::NotYet(_)) || Instant::now() >= end {
            return Ok(finding);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Has the member say of which cluster it is, if nobody has said so yet: a read from another cluster tells nothing, and is
/// refused then.
async fn whose(connection: &Connection, endpoint: &str) {
    let Some(asking) = connection.only(endpoint) else {
        return;
    };
    // One that can't say is taken for what `--endpoints` says: a member of the same cluster.
    let _ = client::status(&asking.within(PATIENCE)).await;
}
