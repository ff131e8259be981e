//! Keeps a range of keys of one cluster in another one: all keys as of one revision, then every change that follows.

mod base;
mod batches;
mod checkpoint;
mod counts;
mod destination;
mod difference;
mod lasting;
mod queue;
mod rewrite;
mod updates;

pub use checkpoint::{CheckpointFile, CheckpointPlace};
pub use counts::{Counts, Lag, Phase};
pub use destination::Destination;
pub use difference::Differences;
pub use lasting::{Lasting, LastingPlan};
pub use rewrite::Rewrite;

use std::time::Duration;

use crate::client::Connection;
use crate::error::{Kind, Result};
use crate::output::Reporter;
use crate::request::KeyRange;
use crate::watcher::Endurance;

/// What is mirrored, and how.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which keys, and what they are called at the destination.
    pub rewrite: Rewrite,
    /// The first revision whose changes are mirrored; without one, all keys come first.
    pub from_revision: Option<i64>,
    /// The most operations of a transaction at the destination; 0 for no bound.
    pub max_operations: usize,
    /// How much is borne of a cluster that can't be reached.
    pub endurance: Endurance,
}

/// Mirrors until something fails: there is no other end. `counts` tells how far it has come, at any time.
///
/// Leases are not mirrored: a key goes when its deletion does. No more than some megabytes of keys, or a message of a
/// watch, are held at once.
///
/// # Errors
/// What either cluster refuses, and when changes that are still to be mirrored were compacted away.
pub async fn run(
    source: &Connection,
    destination: &Destination,
    plan: &Plan,
    counts: &Counts,
    reporter: &Reporter,
) -> Result<std::convert::Infallible> {
    let next = match plan.from_revision {
        Some(revision) => revision,
        None => base::copy(source, destination, plan, counts, reporter)
            .await?
            .saturating_add(1),
    };
    updates::follow(source, destination, plan, next, counts, reporter).await
}

impl Plan {
    /// The keys at the source.
    fn range(&self) -> KeyRange {
        KeyRange::prefix(self.rewrite.from())
    }
}

/// How the keys of mirrors' own begin, which are not mirrored.
pub const RESERVED: &[u8] = b"__etcdtool/mirror/";

/// Between two attempts.
const PAUSE: Duration = Duration::from_millis(100);

/// What one call of `make-mirror` bears: as much as etcdctl's, which is anything, or else nothing.
fn of_a_call(endurance: Endurance) -> Endurance {
    match endurance {
        Endurance::LikeEtcdctl => endurance,
        Endurance::Ours { .. } => Endurance::FOR_NOBODY,
    }
}

/// Makes the call again for as long as nobody can be reached and that is borne: nothing was changed then.
///
/// # Errors
/// The call's own.
pub async fn reaching_for<T>(
    endurance: Endurance,
    mut call: impl AsyncFnMut() -> Result<T>,
) -> Result<T> {
    let since = tokio::time::Instant::now();
    loop {
        match call().await {
            Err(error) if error.kind() == Kind::Unreachable && endurance.waits(since.elapsed()) => {
                tokio::time::sleep(PAUSE).await;
            }
            answer => return answer,
        }
    }
}
