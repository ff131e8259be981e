//! Does an import: hands its lines to the bulk, and hears what has come of them.

use std::sync::Arc;
use std::time::Duration;

use super::leases::Leases;
use super::lookup::{Lookup, without_repetition};
use super::plan::{ImportPlan, When, at_revision};
use super::tally::{LineProblem, Tally, changed};
use super::undo::UndoLog;
use super::{Chunk, Feed, Stop};
use crate::client::{Connection, Pair, Write};
use crate::error::{Error, Kind, Result};
use crate::output::Progress;
use crate::request::Compare;
use crate::transfer::bulk::{Bulk, Entry, Fate};
use crate::transfer::records::{Record, RecordError};

/// A value that is not sent along only to be compared: with itself beside it, it may be more than a server takes.
const LARGE: usize = 256 << 10;

/// Writes the keys of a file.
pub struct Importer {
    connection: Connection,
    patience: Duration,
    plan: ImportPlan,
    leases: Leases,
    bulk: Bulk<Arc<Record>>,
    undo: Option<UndoLog>,
    tally: Tally,
    broken: Option<RecordError>,
}

impl Importer {
    /// By a connection without a deadline; each answer has that long. Before anything is overwritten, `undo` has it.
    pub fn new(
        connection: Connection,
        patience: Duration,
        plan: ImportPlan,
        undo: Option<UndoLog>,
    ) -> Self {
        let lease_patience = plan.bulk.give_up_after.unwrap_or(Duration::MAX);
        Self {
            patience,
            leases: Leases::new(plan.leases, lease_patience),
            bulk: Bulk::new(connection.clone(), plan.bulk.clone()),
            connection,
            plan,
            undo,
            tally: Tally::default(),
            broken: None,
        }
    }

    /// What has come of the lines so far.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// From here on lines are of this file, where there are several.
    pub fn begin(&mut self, file: Option<Arc<str>>) {
        self.tally.begin(file);
        self.broken = None;
    }

    /// Why the file could not be read to its end.
    pub fn broken(&self) -> Option<&RecordError> {
        self.broken.as_ref()
    }

    /// Writes what is to be written. Asked to stop, it sees through what is under way.
    ///
    /// # Errors
    /// If there is no going on; what has been done is in the tally.
    pub async fn run(
        &mut self,
        feed: &mut Feed,
        stop: &mut Stop,
        progress: &Progress,
    ) -> Result<()> {
        let written = self.write_all(feed, stop, progress).await;
        let finished = self.finish().await;
        written.and(finished)
    }

    async fn write_all(
        &mut self,
        feed: &mut Feed,
        stop: &mut Stop,
        progress: &Progress,
    ) -> Result<()> {
        while let Some(chunk) = feed.next(stop, progress).await {
            let records = self.prepared(chunk).await?;
            if self.undo.is_some() {
                self.write_undoably(&records, stop).await?;
            } else {
                self.write_each(records, stop).await?;
            }
            self.hear().await?;
        }
        Ok(())
    }

    async fn prepared(&mut self, chunk: Chunk) -> Result<Vec<Arc<Record>>> {
        let mut records = Vec::with_capacity(chunk.len());
        for item in chunk {
            let record = match item {
                Ok(record) => self.plan.prepare(record),
                Err(error) if error.is_of_one_line() => Err(LineProblem::from(&error)),
                Err(error) => {
                    self.broken = Some(error);
                    continue;
                }
            };
            match record {
                Ok(mut record) => match self.leases.of(&self.connection, record.lease).await {
                    Ok(lease) => {
                        record.lease = lease;
                        records.push(Arc::new(record));
                    }
                    Err(error) if is_of_a_line(&error) => {
                        let reason = error.reason();
                        self.tally
                            .note(LineProblem::failed(record.line, &record.key, reason));
                    }
                    Err(error) => return Err(error),
                },
                Err(problem) => self.tally.note(problem),
            }
        }
        Ok(records)
    }

    async fn write_each(&mut self, records: Vec<Arc<Record>>, stop: &Stop) -> Result<()> {
        for record in records {
            if *stop.borrow() {
                return Ok(());
            }
            if self.plan.when == When::Different && record.value.len() >= LARGE {
                self.write_after_reading(record).await?;
                continue;
            }
            let conditions = self.plan.when.conditions(&record);
            self.write(&record, &conditions).await?;
        }
        Ok(())
    }

    async fn write(&mut self, record: &Arc<Record>, conditions: &[Compare]) -> Result<()> {
        let entry = Entry {
            conditions,
            writes: &[put(record)],
        };
        let tag = Arc::clone(record);
        if self.plan.when == When::Different && self.undo.is_none() && !conditions.is_empty() {
            return self.bulk.write_unless(entry, tag).await;
        }
        self.bulk.write(entry, tag).await
    }

    /// Writes it unless a read shows that it's done.
    async fn write_after_reading(&mut self, record: Arc<Record>) -> Result<()> {
        self.finish().await?;
        let mut is_done = false;
        let each = |_, held: Result<Option<Pair<'_>>>| {
            // What may not be read may perhaps be written.
            let held = held.ok().flatten();
            is_done = held.is_some_and(|held| is_equal(&record, held));
            Ok(())
        };
        self.lookup().read(&[&record.key], each).await?;
        if is_done {
            self.tally.unchanged += 1;
            return Ok(());
        }
        self.write(&record, &[]).await
    }

    /// Writes records once the undo file has what their keys hold.
    async fn write_undoably(&mut self, records: &[Arc<Record>], stop: &Stop) -> Result<()> {
        for part in without_repetition(records, |record| &record.key) {
            if *stop.borrow() {
                return Ok(());
            }
            // What was written of these keys before has to be there when they are read.
            self.finish().await?;
            let to_write = self.noted(part).await?;
            for (record, revision) in to_write {
                let condition = at_revision(&record.key, revision);
                self.write(&record, &[condition]).await?;
            }
        }
        Ok(())
    }

    /// Notes for undoing what is to be overwritten; returns that, and the revisions at which it was noted.
    async fn noted(&mut self, records: &[Arc<Record>]) -> Result<Vec<(Arc<Record>, i64)>> {
        let keys: Vec<_> = records.iter().map(|record| record.key.as_slice()).collect();
        let lookup = Lookup {
            connection: &self.connection,
            patience: self.patience,
        };
        let (tally, undo, when) = (&mut self.tally, &mut self.undo, self.plan.when);
        let mut to_write = Vec::new();
        let each = |place: usize, held: Result<Option<Pair<'_>>>| {
            let Some(record) = records.get(place) else {
                return Ok(());
            };
            let held = match held {
                Ok(held) => held,
                Err(error) => {
                    let reason = format!("it can't be undone: {}", error.reason());
                    tally.note(LineProblem::failed(record.line, &record.key, reason));
                    return Ok(());
                }
            };
            let revision = held.map_or(0, |held| held.mod_revision);
            if held.is_some_and(|held| is_equal(record, held)) {
                tally.unchanged += 1;
            } else if when == When::Absent && held.is_some() {
                tally.skipped += 1;
            } else if when == When::Unchanged && revision != record.mod_revision {
                tally.note(changed(record.line, &record.key, held));
            } else {
                if let Some(undo) = undo {
                    undo.note(record, held)?;
                }
                to_write.push((place, revision));
            }
            Ok(())
        };
        lookup.read(&keys, each).await?;
        if let Some(undo) = &mut self.undo {
            undo.sync()?;
        }
        to_write.sort_unstable();
        let to_write = to_write.into_iter();
        Ok(to_write
            .filter_map(|(place, revision)| Some((Arc::clone(records.get(place)?), revision)))
            .collect())
    }

    /// Waits for all that is under way.
    async fn finish(&mut self) -> Result<()> {
        let finished = self.bulk.finish().await;
        let heard = self.hear().await;
        finished.and(heard)
    }

    /// Counts what has come of what was written.
    async fn hear(&mut self) -> Result<()> {
        let mut unmet = Vec::new();
        for (record, fate) in self.bulk.done() {
            match fate {
                Fate::Written(revision) => self.tally.wrote(revision),
                Fate::Unmet { is_in_doubt } => unmet.push((record, is_in_doubt)),
                Fate::Refused(error) => {
                    let reason = error.reason();
                    self.tally
                        .note(LineProblem::failed(record.line, &record.key, reason));
                }
            }
        }
        match self.plan.when {
            _ if self.undo.is_some() => self.judge(&unmet).await?,
            When::Unchanged => self.judge(&unmet).await?,
            When::Absent => {
                let all = unmet.len();
                unmet.retain(|(_, is_in_doubt)| *is_in_doubt);
                self.tally.skipped += u64::try_from(all - unmet.len()).unwrap_or(u64::MAX);
                self.judge(&unmet).await?;
            }
            When::Different | When::Always => {
                for (_, is_in_doubt) in unmet {
                    self.tally.left(is_in_doubt);
                }
            }
        }
        Ok(())
    }

    /// Tells what somebody else has written from what is there already: perhaps by ourselves, in a transaction whose
    /// answer was lost or in an import that was interrupted.
    async fn judge(&mut self, unmet: &[(Arc<Record>, bool)]) -> Result<()> {
        let keys = unmet.iter().map(|(record, _)| record.key.as_slice());
        let keys: Vec<_> = keys.collect();
        let lookup = Lookup {
            connection: &self.connection,
            patience: self.patience,
        };
        let tally = &mut self.tally;
        let skips = self.plan.when == When::Absent && self.undo.is_none();
        let each = |place: usize, held: Result<Option<Pair<'_>>>| {
            let Some((record, is_in_doubt)) = unmet.get(place) else {
                return Ok(());
            };
            match held {
                Ok(Some(held)) if is_equal(record, held) => tally.left(*is_in_doubt),
                _ if skips => tally.skipped += 1,
                // What may not be read is not as it was, either.
                held => {
                    let held = held.ok().flatten();
                    tally.note(changed(record.line, &record.key, held));
                }
            }
            Ok(())
        };
        lookup.read(&keys, each).await
    }

    fn lookup(&self) -> Lookup<'_> {
        Lookup {
            connection: &self.connection,
            patience: self.patience,
        }
    }
}

fn put(record: &Record) -> Write<'_> {
    Write::Put {
        key: &record.key,
        value: &record.value,
        lease: record.lease,
    }
}

fn is_equal(record: &Record, held: Pair<'_>) -> bool {
    held.value == record.value && held.lease == record.lease
}

/// Whether others may do better.
fn is_of_a_line(error: &Error) -> bool {
    !matches!(
        error.kind(),
        Kind::Unreachable | Kind::OutcomeUnknown | Kind::ClosedPipe | Kind::Interrupted
    )
}
