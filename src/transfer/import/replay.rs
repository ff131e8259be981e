//! Undoes an import, but for what somebody has written since.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::Stop;
use super::lookup::{Lookup, without_repetition};
use super::plan::at_revision;
use super::tally::{LineProblem, Tally, changed};
use super::undo::{UndoFile, Undoable, of_another_cluster};
use crate::client::{self, Connection, Pair, Write};
use crate::error::{Error, Result};
use crate::output::Progress;
use crate::transfer::bulk::{self, Bulk, Entry, Fate};

/// Undoes an import.
pub struct Replay {
    connection: Connection,
    patience: Duration,
    bulk: Bulk<Arc<Undoable>>,
    tally: Tally,
    is_dry: bool,
}

impl Replay {
    /// By a connection without a deadline; each answer has that long. A dry one only counts.
    pub fn new(connection: Connection, patience: Duration, plan: bulk::Plan, is_dry: bool) -> Self {
        Self {
            bulk: Bulk::new(connection.clone(), plan),
            connection,
            patience,
            tally: Tally::default(),
            is_dry,
        }
    }

    /// What has come of the lines so far.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Turns away a file of another cluster.
    ///
    /// # Errors
    /// If it is one.
    pub fn check(file: &UndoFile, path: &Path, cluster_id: u64) -> Result<()> {
        if file.cluster_id() == cluster_id {
            return Ok(());
        }
        Err(of_another_cluster(path, file.cluster_id(), cluster_id))
    }

    /// Puts every key back that holds what the import gave it: the last ones first.
    ///
    /// # Errors
    /// If there is no going on; what has been done is in the tally.
    pub async fn run(
        &mut self,
        file: &mut UndoFile,
        stop: &mut Stop,
        progress: &Progress,
    ) -> Result<()> {
        while let Some((undoables, size)) = file.next()? {
            let undoables: Vec<_> = undoables.into_iter().map(Arc::new).collect();
            for part in without_repetition(&undoables, |undoable| &undoable.key) {
                if *stop.borrow() {
                    return Ok(());
                }
                self.undo(part).await?;
            }
            progress.advance(size);
        }
        Ok(())
    }

    async fn undo(&mut self, part: &[Arc<Undoable>]) -> Result<()> {
        let to_write = self.look(part, None).await?;
        let begun = self.begin(part, to_write).await;
        let finished = begun.and(self.bulk.finish().await);
        let (mut unmet, mut in_doubt) = (Vec::new(), Vec::new());
        for (undoable, fate) in self.bulk.done() {
            match fate {
                Fate::Written(revision) => self.tally.wrote(revision),
                Fate::Unmet { is_in_doubt } => {
                    unmet.push(undoable);
                    in_doubt.push(is_in_doubt);
                }
                Fate::Refused(error) => self.tally.note(undoable.failed(&error)),
            }
        }
        finished?;
        // Written by somebody just now, or by ourselves in a transaction whose answer was lost.
        self.look(&unmet, Some(&in_doubt)).await.map(|_| ())
    }

    /// Has these put back that are so at these revisions.
    async fn begin(&mut self, part: &[Arc<Undoable>], to_write: Vec<(usize, i64)>) -> Result<()> {
        for (place, revision) in to_write {
            let Some(undoable) = part.get(place) else {
                continue;
            };
            if self.is_dry {
                self.tally.written += 1;
                continue;
            }
            let entry = Entry {
                conditions: &[at_revision(&undoable.key, revision)],
                writes: &[undoable.write()],
            };
            self.bulk.write(entry, Arc::clone(undoable)).await?;
        }
        Ok(())
    }

    /// Looks what the keys hold, and counts those that aren't to be put back: they have been already, or somebody has
    /// written them. Returns the others, and as of which revisions. Once that was tried none are, and it's known of each
    /// whether it's in doubt what came of it.
    async fn look(
        &mut self,
        part: &[Arc<Undoable>],
        tried: Option<&[bool]>,
    ) -> Result<Vec<(usize, i64)>> {
        let keys: Vec<_> = part
            .iter()
            .map(|undoable| undoable.key.as_slice())
            .collect();
        let lookup = Lookup {
            connection: &self.connection,
            patience: self.patience,
        };
        let tally = &mut self.tally;
        let (mut to_write, mut gone) = (Vec::new(), Vec::new());
        let each = |place: usize, held: Result<Option<Pair<'_>>>| {
            let Some(undoable) = part.get(place) else {
                return Ok(());
            };
            match held {
                Err(error) => tally.note(undoable.failed(&error)),
                Ok(held) if undoable.is_undone(held) => {
                    let in_doubt = tried.and_then(|tried| tried.get(place));
                    tally.left(in_doubt.copied().unwrap_or_default());
                }
                Ok(Some(held)) if tried.is_none() && undoable.new.is(held) => {
                    to_write.push((place, held.mod_revision));
                }
                Ok(None) if undoable.new.lease != 0 => gone.push(undoable),
                Ok(held) => tally.note(changed(undoable.line, &undoable.key, held)),
            }
            Ok(())
        };
        lookup.read(&keys, each).await?;
        for undoable in gone {
            let problem = self.gone_with_lease(undoable).await;
            self.tally.note(problem);
        }
        to_write.sort_unstable();
        Ok(to_write)
    }

    /// What has become of a key that isn't there any more, and that the import has hung on a lease. Only of those that
    /// are told it's asked.
    async fn gone_with_lease(&self, undoable: &Undoable) -> LineProblem {
        let lease = undoable.new.lease;
        if self.tally.has_room()
            && let Ok(left) = client::time_to_live(&self.connection.bounded(), lease, false).await
            && left.ttl < 0
        {
            let reason = format!("it is gone, and its lease {lease:x} has expired or was revoked");
            return LineProblem::conflict(undoable.line, &undoable.key, reason);
        }
        changed(undoable.line, &undoable.key, None)
    }
}

impl Undoable {
    fn is_undone(&self, held: Option<Pair<'_>>) -> bool {
        match (&self.old, held) {
            (None, None) => true,
            (Some(old), Some(held)) => old.is(held),
            _ => false,
        }
    }

    fn write(&self) -> Write<'_> {
        match &self.old {
            Some(old) => Write::Put {
                key: &self.key,
                value: &old.value,
                lease: old.lease,
            },
            None => Write::Delete { key: &self.key },
        }
    }

    fn failed(&self, error: &Error) -> LineProblem {
        LineProblem::failed(self.line, &self.key, error.reason())
    }
}
