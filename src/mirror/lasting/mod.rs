//! A mirror that outlives itself and both clusters' troubles: it goes on from its checkpoint, and does nothing twice.

mod following;

use std::sync::Arc;

use etcd_client::proto::{PbRangeResponse, PbResponseHeader};
use tokio::time::{Instant, sleep};

use self::following::{Following, Gap};
use super::checkpoint::{Checkpoint, CheckpointPlace, Other, There};
use super::counts::Phase;
use super::difference::{Comparison, Differences, Removed};
use super::{Counts, PAUSE, Rewrite};
use crate::client::{Connection, is_compacted, list_members};
use crate::error::{Error, Kind, Result};
use crate::output::{Progress, Reporter, Unit, counted, printable, shell_word};
use crate::request::{GetRequest, KeyRange};
use crate::transfer::bulk::{self, Bulk, Lost};
use crate::watcher::Endurance;

/// What is mirrored, and how.
#[derive(Clone, Debug)]
pub struct LastingPlan {
    /// Which keys, and what they are called at the destination.
    pub rewrite: Rewrite,
    /// Whether keys are removed that only the destination has.
    pub prune: bool,
    /// Whether it ends when all is as at the source.
    pub once: bool,
    /// Where the checkpoint is.
    pub checkpoint: CheckpointPlace,
    /// The most changes of a transaction, where it's not to be as many as the destination takes.
    pub changes: Option<usize>,
    /// How much is borne of a cluster that can't be reached.
    pub endurance: Endurance,
}

/// A mirror between two clusters.
pub struct Lasting {
    /// Where keys are read.
    pub source: Connection,
    /// Where they are written.
    pub destination: Connection,
    /// What is mirrored, and how.
    pub plan: LastingPlan,
    /// How far it has come.
    pub counts: Arc<Counts>,
    /// Who is told.
    pub reporter: Reporter,
}

impl Lasting {
    /// What differs; nothing is changed.
    ///
    /// # Errors
    /// When either cluster can't be read, and if another cluster's keys would be pruned.
    pub async fn compare(&self) -> Result<Differences> {
        if self.plan.prune {
            self.refuse_an_exchanged_source(self.source_cluster().await?)
                .await?;
        }
        self.tell_nameless().await?;
        self.comparison(Removed::None, "comparing")
            .settle(None)
            .await
    }

    /// Mirrors until all is as at the source, if it's to be done once, or else for ever.
    ///
    /// # Errors
    /// What either cluster refuses, and when another mirror takes over.
    pub async fn run(&self) -> Result<Differences> {
        let source_cluster = self.source_cluster().await?;
        let mut checkpoint = self.begin(source_cluster).await?;
        if !self.plan.once {
            self.tell_way_back().await?;
        }
        // What only the destination has is found by comparing only.
        let mut compares = self.plan.once || self.plan.prune;
        loop {
            if std::mem::take(&mut compares) || checkpoint.mark().revision == 0 {
                let differences = loop {
                    match self.copy(&mut checkpoint).await? {
                        Some(differences) => break differences,
                        // Whatever is still under way of it can't be done any more once the mark has changed.
                        None => checkpoint = self.claim(source_cluster).await?,
                    }
                };
                if self.plan.once {
                    return Ok(differences);
                }
            }
            let following = Following::new(self, &mut checkpoint).await;
            match following.run().await? {
                Gap::Compacted => self.reporter.status(
                    "changes were compacted away before they were mirrored: comparing all keys",
                ),
                Gap::SetBack => {
                    self.bear_set_back()?;
                    checkpoint.note_source(&self.where_source_is().await?);
                }
            }
            checkpoint.reach(0).await?;
        }
    }

    /// Takes the mirror over, from where both clusters are. What can't be meant is refused.
    async fn begin(&self, source_cluster: u64) -> Result<Checkpoint> {
        if self.plan.prune {
            self.refuse_an_exchanged_source(source_cluster).await?;
        }
        let mut checkpoint = self.claim(source_cluster).await?;
        if checkpoint.is_set_back() {
            self.reporter.status(
                "the destination is older than what was mirrored to it, as one that was restored: comparing all keys",
            );
        }
        self.tell_nameless().await?;
        let source = self.where_source_is().await?;
        if checkpoint.is_ahead_of(&source) {
            self.bear_set_back()?;
            checkpoint.reach(0).await?;
        }
        checkpoint.note_source(&source);
        if self.plan.prune && checkpoint.mark().revision == 0 {
            self.refuse_an_empty_source().await?;
        }
        Ok(checkpoint)
    }

    fn there(&self) -> There {
        self.at(&self.destination)
    }

    fn at(&self, cluster: &Connection) -> There {
        There {
            connection: cluster.clone(),
            endurance: self.plan.endurance,
            counts: Arc::clone(&self.counts),
        }
    }

    async fn claim(&self, source_cluster: u64) -> Result<Checkpoint> {
        let LastingPlan {
            checkpoint,
            rewrite,
            ..
        } = &self.plan;
        Checkpoint::claim(self.there(), checkpoint, source_cluster, rewrite).await
    }

    async fn source_cluster(&self) -> Result<u64> {
        let id = self.cluster_id(&self.source).await;
        id.map_err(|error| error.about("asking the source"))
    }

    async fn cluster_id(&self, cluster: &Connection) -> Result<u64> {
        let members = super::reaching_for(self.plan.endurance, async || {
            list_members(&cluster.bounded(), false).await
        });
        let header = members.await?.header;
        Ok(header.map_or(0, |header| header.cluster_id))
    }

    /// Says so where another mirror brings the keys back: two that are at work have no end.
    async fn tell_way_back(&self) -> Result<()> {
        let destination = self.cluster_id(&self.destination).await;
        let destination = destination.map_err(|error| error.about("asking the destination"))?;
        let source = self.at(&self.source);
        let back = source.way_back(destination, &self.plan.rewrite).await?;
        if let Some(Other { key, owner }) = back {
            self.reporter.status(&format!(
                "warning: the source has been the destination of a mirror, {owner}: while that one is at work, each change goes to and fro without end. If it has ended for good, remove its checkpoint at the source: etcdtool del {}",
                shell_word(&printable(&key))
            ));
        }
        Ok(())
    }

    async fn where_source_is(&self) -> Result<PbResponseHeader> {
        let read = self
            .read_source(KeyRange::single(self.plan.rewrite.from()))
            .await?;
        let header = read.header.unwrap_or_default();
        self.counts.see_anew(header.revision);
        Ok(header)
    }

    /// A source that was set back is compared, but what it has lost may be at the destination only by now.
    fn bear_set_back(&self) -> Result<()> {
        if self.plan.prune {
            let message = "the source is older than what was mirrored of it, as one that was restored: --prune would remove what it lacks";
            return Err(Error::new(Kind::ConditionNotMet, message).hint(
                "without --prune all keys are compared and none is removed; after that, --prune --dry-run tells how many only the destination has",
            ));
        }
        self.reporter.status(
            "the source is older than what was mirrored of it, as one that was restored: comparing all keys",
        );
        Ok(())
    }

    /// What another cluster's mirror has brought there isn't what this one is to remove.
    async fn refuse_an_exchanged_source(&self, source_cluster: u64) -> Result<()> {
        let there = self.there();
        let other = there.other_source(source_cluster, &self.plan.rewrite);
        let Some(Other { key, owner }) = other.await? else {
            return Ok(());
        };
        let message = format!(
            "the destination holds the keys of another mirror, {owner}: --prune would remove what this source, cluster {source_cluster:x}, lacks"
        );
        Err(Error::new(Kind::ConditionNotMet, message).hint(format!(
            "is it the right source? If it has taken that one's place, remove that one's checkpoint at the destination: etcdtool del {}",
            shell_word(&printable(&key))
        )))
    }

    /// A first comparison with no key at all is rather with the wrong cluster than meant to remove everything.
    async fn refuse_an_empty_source(&self) -> Result<()> {
        let keys = KeyRange::prefix(self.plan.rewrite.from());
        if self.read_source(keys).await?.count > 0 {
            return Ok(());
        }
        let compared = super::reaching_for(self.plan.endurance, async || self.compare().await);
        if compared.await?.extra == 0 {
            return Ok(());
        }
        let message =
            "the source has no such key, and --prune would remove all that the destination has";
        Err(Error::new(Kind::ConditionNotMet, message)
            .hint("is it the right cluster? If it is, remove them with 'etcdtool del --prefix'"))
    }

    /// Says so where the source has a key for which there is no name at the destination.
    async fn tell_nameless(&self) -> Result<()> {
        if let Some(key) = self.plan.rewrite.nameless()
            && self.read_source(KeyRange::single(key)).await?.count > 0
        {
            self.leave_out(key);
        }
        Ok(())
    }

    fn leave_out(&self, key: &[u8]) {
        self.reporter.problem(&format!(
            "'{}' is left out: without its prefix it would have no name at the destination",
            printable(key)
        ));
    }

    /// How many keys there are, and where the source is.
    async fn read_source(&self, keys: KeyRange) -> Result<PbRangeResponse> {
        let count = GetRequest {
            count_only: true,
            ..GetRequest::of(keys.for_reading())
        };
        let read = super::reaching_for(self.plan.endurance, async || {
            let mut kv = self.source.bounded().kv().await?;
            Ok(kv.get(count.range.key(), Some(count.options())).await?.0)
        });
        read.await.map_err(|error| error.about("asking the source"))
    }

    fn comparison(&self, removed: Removed, what: &str) -> Comparison<'_> {
        Comparison {
            source: &self.source,
            destination: &self.destination,
            rewrite: &self.plan.rewrite,
            removed,
            is_contested: false,
            counts: &self.counts,
            progress: self.progress(what),
        }
    }

    /// Which keys a comparison removes: with a checkpoint it's known which ones are the mirror's own.
    fn removed(&self, checkpoint: &Checkpoint) -> Removed {
        let mark = checkpoint.mark();
        match mark.revision {
            _ if self.plan.prune => Removed::All,
            0 => Removed::None,
            revision => Removed::SourcesAt {
                revision,
                and_next: mark.within > 0,
            },
        }
    }

    /// How a copy is written. Where nothing keeps what was sent from being done later, it's sent until it is.
    fn writing(&self, checkpoint: &Checkpoint) -> bulk::Plan {
        let plan = bulk::Plan {
            most: self.plan.changes,
            guard: checkpoint.guard(),
            ..bulk::Plan::default()
        };
        match (checkpoint.is_in_file(), self.plan.endurance) {
            (true, Endurance::Ours { give_up_after }) => bulk::Plan {
                lost: Lost::IsSentAgain,
                give_up_after,
                ..plan
            },
            _ => plan,
        }
    }

    /// Does away with all that differs; nothing if it has to be begun anew.
    async fn copy(&self, checkpoint: &mut Checkpoint) -> Result<Option<Differences>> {
        let since = Instant::now();
        self.counts.begin(Phase::Comparing);
        let mut bulk = Bulk::new(self.destination.clone(), self.writing(checkpoint));
        let comparison = Comparison {
            is_contested: checkpoint.is_in_file(),
            ..self.comparison(self.removed(checkpoint), "mirroring keys")
        };
        let settled = comparison.settle(Some(&mut bulk)).await;
        if settled.is_err() {
            if checkpoint.is_in_file() {
                // What is under way would not be kept from being done later.
                let _ = bulk.finish().await;
            }
            comparison.count_failed(&mut bulk);
        }
        let differences = match settled {
            Ok(differences) if differences.unmet > 0 => {
                self.reporter
                    .detail("comparing again: keys have changed at the destination meanwhile");
                return Ok(None);
            }
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
        checkpoint.reach(differences.revision).await?;
        self.tell_copied(&differences);
        Ok(Some(differences))
    }

    fn tell_copied(&self, differences: &Differences) {
        let Differences {
            revision,
            extra,
            removed,
            ..
        } = differences;
        self.reporter
            .status(&format!("the keys of revision {revision} are there"));
        if extra > removed {
            self.reporter.status(&counted(
                extra - removed,
                "key stays that only the destination has; --prune removes it",
                "keys stay that only the destination has; --prune removes them",
            ));
        }
    }

    fn progress(&self, what: &str) -> Progress {
        self.reporter.progress(what, None, Unit::Items)
    }
}

/// Whether a new comparison may get further.
fn may_pass(error: &Error) -> bool {
    matches!(error.kind(), Kind::Unreachable | Kind::OutcomeUnknown) || is_compacted(error)
}
