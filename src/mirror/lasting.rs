//! A mirror that outlives itself and both clusters' troubles: it goes on from its checkpoint, and does nothing twice.

use etcd_client::GetOptions;
use tokio::time::{Instant, sleep};

use super::checkpoint::{Checkpoint, Committed, usual_key};
use super::difference::{Differences, Removed, settle};
use super::queue::{Change, Cut, Queue};
use super::updates::ended;
use super::{Counts, PAUSE, RESERVED, Rewrite};
use crate::client::{Connection, is_compacted, list_members};
use crate::error::{Error, Kind, Result};
use crate::output::{Progress, Reporter, Unit};
use crate::request::{KeyRange, WatchRequest};
use crate::transfer::bulk::{self, Bulk, Lost};
use crate::watcher::{Endurance, Message, Watcher};

/// Changes of a transaction that are tried first, beside the checkpoint's: what servers allow unless told otherwise.
pub const CHANGES: u32 = 127;
/// Bytes of them.
const BYTES: usize = 1 << 20;
/// What may wait for its transaction, in bytes.
const WAITING: usize = 8 << 20;

const DELETE: i32 = 1;

/// What is mirrored, and how.
#[derive(Clone, Debug)]
pub struct LastingPlan {
    /// Which keys, and what they are called at the destination.
    pub rewrite: Rewrite,
    /// Whether keys are removed that only the destination has.
    pub prune: bool,
    /// Whether it ends when all is as at the source.
    pub once: bool,
    /// Where the checkpoint is; without one, in its usual place.
    pub checkpoint_key: Option<Vec<u8>>,
    /// The most changes of a transaction.
    pub changes: usize,
    /// How much is borne of a cluster that can't be reached.
    pub endurance: Endurance,
}

/// A mirror between two clusters.
pub struct Lasting<'a> {
    /// Where keys are read.
    pub source: Connection,
    /// Where they are written.
    pub destination: Connection,
    /// What is mirrored, and how.
    pub plan: LastingPlan,
    /// How far it has come.
    pub counts: &'a Counts,
    /// Who is told.
    pub reporter: Reporter,
}

/// How following the source has ended.
enum Followed {
    /// Changes are gone that were still to be made.
    Gap,
}

impl Lasting<'_> {
    /// What differs; nothing is changed.
    ///
    /// # Errors
    /// When either cluster can't be read.
    pub async fn compare(&self) -> Result<Differences> {
        let progress = self.progress("comparing");
        let (source, destination) = (&self.source, &self.destination);
        settle(
            source,
            destination,
            &self.plan.rewrite,
            Removed::None,
            None,
            &progress,
        )
        .await
    }

    /// Mirrors until all is as at the source, if it's to be done once, or else for ever.
    ///
    /// # Errors
    /// What either cluster refuses, and when another mirror takes over.
    pub async fn run(&self) -> Result<Differences> {
        let source_cluster = self.source_cluster().await?;
        let key = self.plan.checkpoint_key.clone();
        let key = key.unwrap_or_else(|| usual_key(source_cluster, &self.plan.rewrite));
        let mut checkpoint = self.claim(key.clone(), source_cluster).await?;
        if self.source_revision().await? < checkpoint.mark().revision {
            self.reporter.status(
                "the source is older than what was mirrored of it, as one that was restored: comparing all keys",
            );
            checkpoint.reach(0).await?;
        }
        loop {
            if self.plan.once || checkpoint.mark().revision == 0 {
                let differences = loop {
                    match self.copy(&mut checkpoint).await? {
                        Some(differences) => break differences,
                        // Whatever is still under way of it can't be done any more once the mark has changed.
                        None => checkpoint = self.claim(key.clone(), source_cluster).await?,
                    }
                };
                if self.plan.once {
                    return Ok(differences);
                }
            }
            let Followed::Gap = self.follow(&mut checkpoint).await?;
            self.reporter.status(
                "changes were compacted away before they were mirrored: comparing all keys",
            );
            checkpoint.reach(0).await?;
        }
    }

    async fn claim(&self, key: Vec<u8>, source_cluster: u64) -> Result<Checkpoint> {
        let destination = self.destination.clone();
        let (endurance, rewrite) = (self.plan.endurance, &self.plan.rewrite);
        Checkpoint::claim(destination, endurance, key, source_cluster, rewrite).await
    }

    async fn source_cluster(&self) -> Result<u64> {
        let members = super::reaching_for(self.plan.endurance, async || {
            list_members(&self.source.bounded(), false).await
        });
        let members = members
            .await
            .map_err(|error| error.about("asking the source"))?;
        Ok(members.header.map_or(0, |header| header.cluster_id))
    }

    async fn source_revision(&self) -> Result<i64> {
        let prefix = self.plan.rewrite.from();
        let count = GetOptions::new().with_prefix().with_count_only();
        let read = super::reaching_for(self.plan.endurance, async || {
            let mut kv = self.source.bounded().kv().await?;
            Ok(kv.get(prefix, Some(count.clone())).await?.0)
        });
        let read = read
            .await
            .map_err(|error| error.about("asking the source"))?;
        Ok(read.header.map_or(0, |header| header.revision))
    }

    /// Which keys a comparison removes: with a checkpoint it's known which ones are the mirror's own.
    fn removed(&self, checkpoint: &Checkpoint) -> Removed {
        match checkpoint.mark().revision {
            _ if self.plan.prune => Removed::All,
            0 => Removed::None,
            revision => Removed::SourcesAt(revision),
        }
    }

    /// Does away with all that differs; nothing if it has to be begun anew.
    async fn copy(&self, checkpoint: &mut Checkpoint) -> Result<Option<Differences>> {
        let since = Instant::now();
        let progress = self.progress("mirroring keys");
        let mut bulk = Bulk::new(
            self.destination.clone(),
            bulk::Plan {
                most: Some(self.plan.changes),
                lost: Lost::Fails,
                guard: vec![checkpoint.guard()],
                ..bulk::Plan::default()
            },
        );
        let settled = settle(
            &self.source,
            &self.destination,
            &self.plan.rewrite,
            self.removed(checkpoint),
            Some(&mut bulk),
            &progress,
        );
        let differences = match settled.await {
            Ok(differences) => differences,
            // What was removed since the checkpoint can't be told any more then.
            Err(error) if is_compacted(&error) && checkpoint.mark().revision > 0 => {
                checkpoint.reach(0).await?;
                return Ok(None);
            }
            Err(error) if may_pass(&error) && self.plan.endurance.waits(since.elapsed()) => {
                self.reporter
                    .detail(&format!("comparing again: {}", error.reason()));
                sleep(PAUSE).await;
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let Differences {
            revision,
            new,
            changed,
            extra,
            removed,
            ..
        } = differences;
        checkpoint.reach(revision).await?;
        self.counts.add(new + changed, removed);
        self.counts.reach(revision);
        self.reporter
            .status(&format!("the keys of revision {revision} are there"));
        if extra > removed {
            self.reporter.status(&format!(
                "{} keys stay that only the destination has; --prune removes them",
                extra - removed
            ));
        }
        Ok(Some(differences))
    }

    /// Makes each change at the destination, from the checkpoint on.
    async fn follow(&self, checkpoint: &mut Checkpoint) -> Result<Followed> {
        let reporter = self.reporter.clone();
        let mut watcher = Watcher::new(self.source.clone(), reporter, self.plan.endurance);
        let revision = checkpoint.mark().revision.saturating_add(1);
        watcher.add(WatchRequest {
            range: KeyRange::prefix(self.plan.rewrite.from()),
            revision,
            prev_kv: false,
            progress_notify: false,
        });
        self.counts.reach(checkpoint.mark().revision);
        let mut queue = Queue::default();
        let mut skipped = checkpoint.mark().within;
        let (mut most, mut bytes) = (self.plan.changes.max(1), BYTES);
        loop {
            let within = checkpoint.mark().within;
            let Some(cut) = queue.cut(most, bytes, within) else {
                let message = watcher.next().await?;
                if self.take(message, &mut queue, &mut skipped)? {
                    return Ok(Followed::Gap);
                }
                continue;
            };
            let (committed, messages) = self.commit(&cut, &queue, checkpoint, &mut watcher).await?;
            match committed {
                Committed::Done => {
                    self.count(&cut, &queue);
                    queue.drop_first(cut.changes);
                }
                // Whichever of the two it was, there is less of it then.
                Committed::TooLarge if cut.changes > 1 => {
                    most = cut.changes / 2;
                    bytes = (bytes / 2).max(1);
                }
                Committed::TooLarge => {
                    return Err(Error::failed("a change is too large for the destination")
                        .hint("the servers' --max-request-bytes is the limit"));
                }
                Committed::Overtaken => return Err(checkpoint.taken_over()),
            }
            let mut is_gap = false;
            for message in messages {
                is_gap |= self.take(message, &mut queue, &mut skipped)?;
            }
            if is_gap {
                return Ok(Followed::Gap);
            }
        }
    }

    /// Makes the first changes, and takes in meanwhile what comes.
    async fn commit(
        &self,
        cut: &Cut,
        queue: &Queue,
        checkpoint: &mut Checkpoint,
        watcher: &mut Watcher,
    ) -> Result<(Committed, Vec<Message>)> {
        let writes: Vec<_> = queue.first(cut.changes).map(Change::write).collect();
        let mark = checkpoint.at(cut.revision, cut.within);
        let mut commit = std::pin::pin!(checkpoint.advance(mark, &writes));
        let (mut messages, mut waiting) = (Vec::new(), queue.bytes());
        loop {
            tokio::select! {
                committed = &mut commit => return Ok((committed?, messages)),
                message = watcher.next(), if waiting < WAITING => match message {
                    Ok(message) => {
                        waiting += size(&message);
                        messages.push(message);
                    }
                    Err(error) => {
                        commit.await?;
                        return Err(error);
                    }
                },
            }
        }
    }

    /// Takes in what the source has told; true if it's that changes are gone.
    fn take(&self, message: Message, queue: &mut Queue, skipped: &mut usize) -> Result<bool> {
        if message.response.canceled {
            return match message.response.compact_revision {
                0 => Err(ended(&message)),
                _ => Ok(true),
            };
        }
        for event in message.response.events {
            let kv = event.kv.unwrap_or_default();
            if kv.key.starts_with(RESERVED) {
                continue;
            }
            if *skipped > 0 {
                *skipped -= 1;
                continue;
            }
            queue.push(Change {
                revision: kv.mod_revision,
                key: self.plan.rewrite.key(&kv.key),
                value: (event.r#type != DELETE).then_some(kv.value),
            });
        }
        Ok(false)
    }

    fn count(&self, cut: &Cut, queue: &Queue) {
        let removed = queue.first(cut.changes);
        let removed = removed.filter(|change| change.value.is_none()).count() as u64;
        self.counts.add(cut.changes as u64 - removed, removed);
        self.counts.reach(cut.revision);
    }

    fn progress(&self, what: &str) -> Progress {
        self.reporter.progress(what, None, Unit::Items)
    }
}

fn size(message: &Message) -> usize {
    let kvs = message
        .response
        .events
        .iter()
        .filter_map(|event| event.kv.as_ref());
    kvs.map(|kv| kv.key.len() + kv.value.len()).sum()
}

/// Whether a new comparison may get further.
fn may_pass(error: &Error) -> bool {
    matches!(error.kind(), Kind::Unreachable | Kind::OutcomeUnknown) || is_compacted(error)
}
