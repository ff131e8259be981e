//! How far a mirror has come, kept at the destination by the very transactions that bring it there.

use std::sync::Arc;

use etcd_client::proto::PbRangeResponse;
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use tokio::time::{Instant, sleep};

use super::{Counts, PAUSE, RESERVED, Rewrite};
use crate::client::{Batch, CallError, Connection, Write};
use crate::error::{Error, Kind, Result};
use crate::golang::quote::quote;
use crate::output::printable;
use crate::request::{Compare, CompareOperator, CompareTarget, GetRequest, KeyRange};
use crate::transfer::bulk::is_too_much;
use crate::watcher::Endurance;

const FORMAT: &str = "etcdtool-mirror";
const FORMAT_VERSION: u32 = 1;

/// What the checkpoint's key holds.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(super) struct Mark {
    format: String,
    format_version: u32,
    source_cluster: String,
    prefix: String,
    dest_prefix: String,
    /// The source's last revision that is wholly at the destination; 0 before the first copy is.
    pub(super) revision: i64,
    /// How many changes of the next revision are there, too.
    pub(super) within: usize,
    /// Who has written this.
    run: String,
    /// Counts what that one has written, so that no two marks are equal.
    number: u64,
}

/// The place of a mirror that is at work.
pub(super) struct Checkpoint {
    destination: Connection,
    endurance: Endurance,
    counts: Arc<Counts>,
    key: Vec<u8>,
    mark: Mark,
    /// The destination's revision that wrote the mark.
    mod_revision: i64,
}

/// How often it is tried to take a mirror over from one that is at work.
const CLAIMS: usize = 100;

/// What became of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Committed {
    /// It is done.
    Done,
    /// The destination takes no such large one.
    TooLarge,
    /// Not done: somebody else has written the mark.
    Overtaken,
}

/// What a transaction's failure means.
enum Judged {
    /// It is done after all, in this revision.
    Done(i64),
    /// It can be tried again.
    Open,
    /// Somebody else has written the mark.
    Overtaken,
}

/// Where the checkpoint of such a mirror is.
pub(super) fn usual_key(source_cluster: u64, rewrite: &Rewrite) -> Vec<u8> {
    let what = [rewrite.from(), b"\0", rewrite.to()].concat();
    let digest = digest(&SHA256, &what);
    let short = digest.as_ref().iter().take(8);
    let name: String = short.map(|byte| format!("{byte:02x}")).collect();
    [RESERVED, format!("{source_cluster:x}/{name}").as_bytes()].concat()
}

impl Checkpoint {
    /// Takes the mirror over: whoever was at work on it before ends with its next transaction.
    ///
    /// # Errors
    /// If the key holds something else, somebody else takes over at the same moment, or the destination can't be reached.
    pub(super) async fn claim(
        destination: Connection,
        endurance: Endurance,
        counts: Arc<Counts>,
        key: Vec<u8>,
        source_cluster: u64,
        rewrite: &Rewrite,
    ) -> Result<Self> {
        let mark = Mark {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            source_cluster: format!("{source_cluster:x}"),
            prefix: quote(rewrite.from()),
            dest_prefix: quote(rewrite.to()),
            revision: 0,
            within: 0,
            run: format!("{:016x}", fastrand::u64(..)),
            number: 0,
        };
        let mut checkpoint = Self {
            destination,
            endurance,
            counts,
            key,
            mark,
            mod_revision: 0,
        };
        // A mirror that is at work moves its mark all the time.
        for _ in 0..CLAIMS {
            checkpoint.take_up().await?;
            let mark = checkpoint.mark.clone();
            if checkpoint.advance(mark, &[]).await? == Committed::Done {
                return Ok(checkpoint);
            }
        }
        Err(checkpoint.taken_over())
    }

    /// Takes up from the mark that is there.
    async fn take_up(&mut self) -> Result<()> {
        if let Some((before, mod_revision)) = self.read().await? {
            let of = |mark: &Mark| {
                let Mark {
                    source_cluster,
                    prefix,
                    dest_prefix,
                    ..
                } = mark;
                (source_cluster.clone(), prefix.clone(), dest_prefix.clone())
            };
            if of(&before) != of(&self.mark) {
                let (cluster, prefix, _) = of(&before);
                let key = printable(&self.key);
                let message = format!("'{key}' is the checkpoint of another mirror");
                return Err(Error::new(Kind::ConditionNotMet, message)
                    .hint(format!("that one is of {prefix} of cluster {cluster}")));
            }
            self.mod_revision = mod_revision;
            self.mark.revision = before.revision;
            self.mark.within = before.within;
        }
        Ok(())
    }

    pub(super) fn mark(&self) -> &Mark {
        &self.mark
    }

    /// What must hold for as long as nobody else has taken over.
    pub(super) fn guard(&self) -> Compare {
        Compare {
            key: self.key.clone(),
            operator: CompareOperator::Equal,
            target: CompareTarget::ModRevision(self.mod_revision),
        }
    }

    /// The mark for having come that far.
    pub(super) fn at(&self, revision: i64, within: usize) -> Mark {
        Mark {
            revision,
            within,
            ..self.mark.clone()
        }
    }

    /// Says how far it is.
    ///
    /// # Errors
    /// As [`Checkpoint::advance`], and if somebody else has taken over.
    pub(super) async fn reach(&mut self, revision: i64) -> Result<()> {
        match self.advance(self.at(revision, 0), &[]).await? {
            Committed::Overtaken => Err(self.taken_over()),
            Committed::Done | Committed::TooLarge => Ok(()),
        }
    }

    /// Writes, and says in the same transaction how far that is. It is done once, whatever becomes of answers.
    ///
    /// # Errors
    /// If the destination refuses it or can't be reached.
    pub(super) async fn advance(
        &mut self,
        mut mark: Mark,
        writes: &[Write<'_>],
    ) -> Result<Committed> {
        mark.number = self.mark.number + 1;
        let value = serde_json::to_vec(&mark).map_err(|error| Error::failed(error.to_string()))?;
        let mut batch = Batch::guarded(&[self.guard()]);
        for write in writes {
            batch.add(&[], std::slice::from_ref(write));
        }
        let (key, value, lease) = (&self.key[..], &value[..], 0);
        batch.add(&[], &[Write::Put { key, value, lease }]);
        let (since, mut was_lost) = (Instant::now(), false);
        loop {
            let mod_revision = match self.destination.bounded().write(&batch).await {
                Ok(answer) if answer.succeeded => Some(answer.revision),
                // One that was lost may have been done.
                Ok(_) => match self.found(&mark).await? {
                    None => return Ok(Committed::Overtaken),
                    found => found,
                },
                Err(error) if is_too_much(&error) => return Ok(Committed::TooLarge),
                Err(error) => match self.judge(error, &mark, since).await? {
                    Judged::Done(mod_revision) => Some(mod_revision),
                    Judged::Open => None,
                    Judged::Overtaken => return Ok(Committed::Overtaken),
                },
            };
            if let Some(mod_revision) = mod_revision {
                if was_lost {
                    self.counts.add_destination_loss();
                }
                self.counts.reach(mark.revision);
                (self.mark, self.mod_revision) = (mark, mod_revision);
                return Ok(Committed::Done);
            }
            was_lost = true;
            sleep(PAUSE).await;
        }
    }

    /// What a failure means.
    async fn judge(&self, error: CallError, mark: &Mark, since: Instant) -> Result<Judged> {
        let error = Error::from(error);
        match error.kind() {
            Kind::OutcomeUnknown => Ok(match self.read().await? {
                Some((found, mod_revision)) if found == *mark => Judged::Done(mod_revision),
                Some((_, mod_revision)) if mod_revision == self.mod_revision => Judged::Open,
                None if self.mod_revision == 0 => Judged::Open,
                _ => Judged::Overtaken,
            }),
            Kind::Unreachable if self.endurance.waits(since.elapsed()) => Ok(Judged::Open),
            _ => Err(error.about("writing to the destination")),
        }
    }

    /// The revision of the mark, if it's there.
    async fn found(&self, mark: &Mark) -> Result<Option<i64>> {
        let found = self.read().await?;
        Ok(found.and_then(|(found, mod_revision)| (found == *mark).then_some(mod_revision)))
    }

    /// The mark that is there, and the revision that wrote it.
    async fn read(&self) -> Result<Option<(Mark, i64)>> {
        let since = Instant::now();
        let request = GetRequest::of(KeyRange::single(self.key.clone()));
        loop {
            let read: Result<PbRangeResponse> = async {
                let mut kv = self.destination.bounded().kv().await?;
                Ok(kv.get(&*self.key, Some(request.options())).await?.0)
            }
            .await;
            let read = match read {
                Err(error)
                    if error.kind() == Kind::Unreachable
                        && self.endurance.waits(since.elapsed()) =>
                {
                    sleep(PAUSE).await;
                    continue;
                }
                read => read.map_err(|error| error.about("reading the checkpoint"))?,
            };
            let Some(kv) = read.kvs.first() else {
                return Ok(None);
            };
            let mark: Option<Mark> = serde_json::from_slice(&kv.value).ok();
            let mark =
                mark.filter(|mark| mark.format == FORMAT && mark.format_version == FORMAT_VERSION);
            return match mark {
                Some(mark) => Ok(Some((mark, kv.mod_revision))),
                None => {
                    let key = printable(&self.key);
                    let message = format!("'{key}' holds no checkpoint that this version knows");
                    Err(Error::new(Kind::ConditionNotMet, message)
                        .hint("--checkpoint-key names another key"))
                }
            };
        }
    }

    /// Why there is no going on where somebody else has written the mark.
    pub(super) fn taken_over(&self) -> Error {
        let key = printable(&self.key);
        let message = format!("another mirror has taken over: '{key}' has changed");
        Error::new(Kind::ConditionNotMet, message)
            .hint("only one may be at work; --checkpoint-key keeps two of them apart")
    }
}
