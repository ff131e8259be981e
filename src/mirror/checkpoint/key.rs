//! A checkpoint at the destination, written by the very transactions that bring the mirror there.

use tokio::time::{Instant, sleep};

use super::mark::Mark;
use super::{Committed, There};
use crate::client::{Batch, CallError, MOST_ENTRIES, OPERATIONS, Write};
use crate::error::{Error, Kind, Result};
use crate::mirror::PAUSE;
use crate::output::printable;
use crate::request::{Compare, CompareOperator, CompareTarget};
use crate::transfer::bulk::is_too_much;

/// The key, and what it holds.
pub(in crate::mirror) struct InKey {
    there: There,
    key: Vec<u8>,
    pub(super) mark: Mark,
    /// The destination's revision that wrote the mark.
    mod_revision: i64,
}

/// How often it is tried to take a mirror over from one that is at work.
const CLAIMS: usize = 100;

/// What a transaction's failure means.
enum Judged {
    /// It is done after all, in this revision.
    Done(i64),
    /// It can be tried again.
    Open,
    /// Somebody else has written the mark.
    Overtaken,
}

impl InKey {
    /// Takes the mirror over: whoever was at work on it before ends with its next transaction.
    ///
    /// # Errors
    /// If the key holds something else, somebody else takes over at the same moment, or the destination can't be reached.
    pub(super) async fn claim(there: There, key: Vec<u8>, mark: Mark) -> Result<Self> {
        let mut claimed = Self {
            there,
            key,
            mark,
            mod_revision: 0,
        };
        // A mirror that is at work moves its mark all the time.
        for _ in 0..CLAIMS {
            claimed.take_up().await?;
            let mark = claimed.mark.clone();
            if claimed.advance(mark, &[]).await? == Committed::Done {
                return Ok(claimed);
            }
        }
        Err(claimed.taken_over())
    }

    /// Takes up from the mark that is there.
    async fn take_up(&mut self) -> Result<()> {
        if let Some((before, mod_revision)) = self.read().await? {
            if !before.is_of(&self.mark) {
                let key = printable(&self.key);
                let message = format!("'{key}' is the checkpoint of another mirror");
                return Err(Error::new(Kind::ConditionNotMet, message)
                    .hint(format!("that one is of {}", before.owner())));
            }
            self.mod_revision = mod_revision;
            self.mark.take_up(&before);
        }
        Ok(())
    }

    /// The most changes of a transaction, with the mark beside them, that servers take unless told otherwise.
    pub(super) async fn most_changes(&self) -> usize {
        let most = match self.there.connection.may_nest().await {
            true => MOST_ENTRIES,
            false => OPERATIONS,
        };
        most - 1
    }

    /// What must hold for as long as nobody else has taken over.
    pub(super) fn guard(&self) -> Compare {
        Compare {
            key: self.key.clone(),
            operator: CompareOperator::Equal,
            target: CompareTarget::ModRevision(self.mod_revision),
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
            let mod_revision = match self.there.connection.bounded().write(&batch).await {
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
                self.there.note(&mark, was_lost);
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
            Kind::Unreachable if self.there.endurance.waits(since.elapsed()) => Ok(Judged::Open),
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
        let read = self.there.read(&self.key).await?;
        let Some(kv) = read.kvs.first() else {
            return Ok(None);
        };
        match Mark::read(&kv.value) {
            Ok(mark) => Ok(Some((mark, kv.mod_revision))),
            Err(_) => {
                let key = printable(&self.key);
                let message = format!("'{key}' holds no checkpoint that this version knows");
                Err(Error::new(Kind::ConditionNotMet, message)
                    .hint("--checkpoint-key names another key"))
            }
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
