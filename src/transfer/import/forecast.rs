//! What an import would meet, without doing it.

use std::sync::Arc;
use std::time::Duration;

use super::lookup::Lookup;
use super::plan::ImportPlan;
use super::tally::{LineProblem, Tally};
use super::{Chunk, Feed, Stop};
use crate::client::{Connection, Pair};
use crate::error::Result;
use crate::output::Progress;
use crate::transfer::records::{Record, RecordError};

/// What the cluster holds of a file's keys.
#[derive(Clone, Debug, Default)]
pub struct Foreseen {
    /// They don't exist.
    pub new: u64,
    /// They hold something else.
    pub changed: u64,
    /// They hold just that.
    pub equal: u64,
    /// Lines that couldn't be compared.
    pub failed: Tally,
}

/// Compares a file with a cluster.
pub struct Forecast<'a> {
    connection: &'a Connection,
    patience: Duration,
    plan: &'a ImportPlan,
    foreseen: Foreseen,
}

impl<'a> Forecast<'a> {
    /// By a connection without a deadline; each answer has that long.
    pub fn new(connection: &'a Connection, patience: Duration, plan: &'a ImportPlan) -> Self {
        Self {
            connection,
            patience,
            plan,
            foreseen: Foreseen::default(),
        }
    }

    /// From here on lines are of this file, where there are several.
    pub fn begin(&mut self, file: Option<Arc<str>>) {
        self.foreseen.failed.begin(file);
    }

    /// What all files have come to.
    pub fn end(self) -> Foreseen {
        self.foreseen
    }

    /// Compares all of a file. Its error comes last, if there is one.
    ///
    /// # Errors
    /// If the cluster can't be read.
    pub async fn run(
        &mut self,
        feed: &mut Feed,
        stop: &mut Stop,
        progress: &Progress,
    ) -> Result<Option<RecordError>> {
        let mut broken = None;
        while let Some(chunk) = feed.next(stop, progress).await {
            broken = self.compare(chunk).await?;
        }
        Ok(broken)
    }

    async fn compare(&mut self, chunk: Chunk) -> Result<Option<RecordError>> {
        let mut records: Vec<Record> = Vec::with_capacity(chunk.len());
        let mut broken = None;
        for item in chunk {
            match item {
                Ok(record) => match self.plan.prepare(record) {
                    Ok(record) => records.push(record),
                    Err(problem) => self.foreseen.failed.note(problem),
                },
                Err(error) if error.is_of_one_line() => {
                    self.foreseen.failed.note(LineProblem::from(&error));
                }
                Err(error) => broken = Some(error),
            }
        }
        let keys: Vec<_> = records.iter().map(|record| record.key.as_slice()).collect();
        let lookup = Lookup {
            connection: self.connection,
            patience: self.patience,
        };
        let (foreseen, plan) = (&mut self.foreseen, self.plan);
        let each = |place: usize, held: Result<Option<Pair<'_>>>| {
            let Some(record) = records.get(place) else {
                return Ok(());
            };
            match held {
                Ok(None) => foreseen.new += 1,
                Ok(Some(pair)) if plan.is_done(record, pair) => foreseen.equal += 1,
                Ok(Some(_)) => foreseen.changed += 1,
                Err(error) => {
                    let reason = error.reason();
                    let problem = LineProblem::failed(record.line, &record.key, reason);
                    foreseen.failed.note(problem);
                }
            }
            Ok(())
        };
        lookup.read(&keys, each).await?;
        Ok(broken)
    }
}
