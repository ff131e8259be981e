//! What has come of the lines of a file.

use std::sync::Arc;

use crate::client::Pair;
use crate::transfer::records::RecordError;

/// How many problems are kept to be told; the others are counted.
const MOST: usize = 20;

/// What has come of the lines so far.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Written.
    pub written: u64,
    /// Left as they are, since they are that already.
    pub unchanged: u64,
    /// Those of them that may be so by ourselves, in a transaction whose answer was lost.
    pub perhaps_written: u64,
    /// Left as they are, since they exist.
    pub skipped: u64,
    /// Left as they are, since somebody else has written them.
    pub conflicts: u64,
    /// Neither written nor left alone by intent.
    pub failed: u64,
    /// The revision of the first write; 0 if there was none.
    pub first_revision: i64,
    /// The revision of the last one.
    pub last_revision: i64,
    /// The first conflicts and failures to be heard of.
    problems: Vec<LineProblem>,
    /// Which file lines are of now, where there are several.
    file: Option<Arc<str>>,
}

/// Why a line wasn't written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    /// The file, where there are several.
    pub file: Option<Arc<str>>,
    /// The line, from 1.
    pub line: u64,
    /// Its key; empty where there is none to be read.
    pub key: Vec<u8>,
    /// What kind of problem.
    pub kind: ProblemKind,
    /// Why, in words.
    pub reason: String,
}

/// What kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// It can't be written.
    Failed,
    /// Somebody else has written it.
    Conflict,
}

impl LineProblem {
    pub(super) fn failed(line: u64, key: &[u8], reason: impl Into<String>) -> Self {
        Self {
            file: None,
            line,
            key: key.to_vec(),
            kind: ProblemKind::Failed,
            reason: reason.into(),
        }
    }

    pub(super) fn conflict(line: u64, key: &[u8], reason: impl Into<String>) -> Self {
        Self {
            kind: ProblemKind::Conflict,
            ..Self::failed(line, key, reason)
        }
    }
}

/// What somebody else has made of a key meanwhile.
pub(super) fn changed(line: u64, key: &[u8], held: Option<Pair<'_>>) -> LineProblem {
    let reason = match held {
        Some(held) => format!("somebody has written it, at revision {}", held.mod_revision),
        None => "it is gone: somebody has removed it, or its lease has ended".to_owned(),
    };
    LineProblem::conflict(line, key, reason)
}

impl From<&RecordError> for LineProblem {
    fn from(error: &RecordError) -> Self {
        let told = error.to_string();
        let place = format!("line {}: ", error.line);
        let reason = told.strip_prefix(&place).unwrap_or(&told);
        Self::failed(error.line, b"", reason)
    }
}

impl Tally {
    pub(super) fn wrote(&mut self, revision: i64) {
        self.written += 1;
        if self.first_revision == 0 || revision < self.first_revision {
            self.first_revision = revision;
        }
        self.last_revision = self.last_revision.max(revision);
    }

    /// From here on lines are of this file, where there are several.
    pub fn begin(&mut self, file: Option<Arc<str>>) {
        self.file = file;
    }

    /// Whether another problem would be kept.
    pub(super) fn has_room(&self) -> bool {
        self.problems.len() < MOST
    }

    /// Counts what is so already; `is_in_doubt` says whether a transaction without an answer may have done it.
    pub(super) fn left(&mut self, is_in_doubt: bool) {
        self.unchanged += 1;
        self.perhaps_written += u64::from(is_in_doubt);
    }

    /// Counts it, and keeps the first ones.
    pub fn note(&mut self, mut problem: LineProblem) {
        problem.file.clone_from(&self.file);
        match problem.kind {
            ProblemKind::Failed => self.failed += 1,
            ProblemKind::Conflict => self.conflicts += 1,
        }
        if self.has_room() {
            self.problems.push(problem);
        }
    }

    /// The first conflicts and failures, in the order of the files and their lines.
    pub fn problems(&self) -> Vec<&LineProblem> {
        let mut problems: Vec<_> = self.problems.iter().collect();
        // Of one file after the other they were noted.
        for of_file in problems.chunk_by_mut(|a, b| a.file == b.file) {
            of_file.sort_by_key(|problem| problem.line);
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_counted_and_the_first_ones_kept() {
        let mut tally = Tally::default();
        for line in 1..=100 {
            tally.note(LineProblem::failed(line, b"a", "why"));
            tally.note(LineProblem::conflict(line, b"a", "why"));
        }
        tally.wrote(7);
        tally.wrote(5);
        assert_eq!(
            (tally.failed, tally.conflicts, tally.written),
            (100, 100, 2)
        );
        assert_eq!(tally.problems.len(), MOST);
        assert_eq!((tally.first_revision, tally.last_revision), (5, 7));
    }

    #[test]
    fn problems_are_in_the_order_of_files_and_lines() {
        let mut tally = Tally::default();
        for file in ["b", "a"] {
            tally.begin(Some(file.into()));
            for line in [3, 1] {
                tally.note(LineProblem::failed(line, b"a", "why"));
            }
        }
        let problems = tally.problems().into_iter();
        let places: Vec<_> = problems.map(|it| (it.file.as_deref(), it.line)).collect();
        let expected = [
            (Some("b"), 1),
            (Some("b"), 3),
            (Some("a"), 1),
            (Some("a"), 3),
        ];
        assert_eq!(places, expected);
    }
}
