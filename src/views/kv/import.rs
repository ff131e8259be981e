//! What `import` answers.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::Key;
use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, Message, Table, Text, View};
use crate::transfer::import::{Foreseen, LineProblem, ProblemKind, Tally};

/// `import`'s answer.
#[derive(Debug)]
pub struct Imported {
    /// What has come of the lines.
    pub tally: Tally,
    /// Whether it came to the end of all files, and no part of their export was missing.
    pub is_complete: bool,
}

/// `import`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ImportedView<'a> {
    /// Whether it came to the end of all files, and no part of their export was missing.
    complete: bool,
    /// Keys that were written.
    written: u64,
    /// Keys that held what they were to hold.
    unchanged: u64,
    /// Those of them that this command may have written itself: the answer was lost, and the write was sent again.
    perhaps_written: u64,
    /// Keys that exist, with `--if-absent`.
    skipped: u64,
    /// Keys that somebody else has written, which were left alone.
    conflicts: u64,
    /// Lines that could not be written.
    failed: u64,
    /// The revision of the first write; 0 if there was none.
    first_revision: i64,
    /// The revision of the last write; 0 if there was none.
    last_revision: i64,
    /// The first of the conflicts and failures: 20 at most.
    problems: Vec<ProblemView<'a>>,
}

/// Why a line was not written. Its key is text where it is UTF-8, else base64; neither is there if it can't be read.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProblemView<'a> {
    /// The file; null where there is only one.
    file: Option<&'a str>,
    /// The line of the file, from 1.
    line: u64,
    #[serde(flatten)]
    key: Option<Key<'a>>,
    /// `failed` or `conflict`.
    kind: &'static str,
    /// Why.
    reason: &'a str,
}

impl<'a> From<&'a LineProblem> for ProblemView<'a> {
    fn from(problem: &'a LineProblem) -> Self {
        Self {
            file: problem.file.as_deref(),
            line: problem.line,
            key: (!problem.key.is_empty()).then(|| Key::from(&problem.key)),
            kind: match problem.kind {
                ProblemKind::Failed => "failed",
                ProblemKind::Conflict => "conflict",
            },
            reason: &problem.reason,
        }
    }
}

impl Answer for Imported {
    type View<'a> = ImportedView<'a>;

    fn view(&self) -> ImportedView<'_> {
        let tally = &self.tally;
        ImportedView {
            complete: self.is_complete,
            written: tally.written,
            unchanged: tally.unchanged,
            perhaps_written: tally.perhaps_written,
            skipped: tally.skipped,
            conflicts: tally.conflicts,
            failed: tally.failed,
            first_revision: tally.first_revision,
            last_revision: tally.last_revision,
            problems: tally
                .problems()
                .into_iter()
                .map(ProblemView::from)
                .collect(),
        }
    }
}

impl View for ImportedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        write!(out, "written {}", self.written)?;
        if self.last_revision > 0 {
            let (first, last) = (self.first_revision, self.last_revision);
            write!(out, " (revisions {first} to {last})")?;
        }
        for (count, what) in [
            (self.unchanged, "unchanged"),
            (self.skipped, "skipped"),
            (self.conflicts, "conflicts"),
            (self.failed, "failed"),
        ] {
            if count > 0 {
                write!(out, ", {what} {count}")?;
            }
        }
        writeln!(out)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&[
            "WRITTEN",
            "UNCHANGED",
            "SKIPPED",
            "CONFLICTS",
            "FAILED",
            "FIRST REVISION",
            "LAST REVISION",
        ]);
        table.row([
            Cell::from(self.written),
            Cell::from(self.unchanged),
            Cell::from(self.skipped),
            Cell::from(self.conflicts),
            Cell::from(self.failed),
            Cell::from(self.first_revision),
            Cell::from(self.last_revision),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

impl Message for Imported {
    const FORMATS: &'static [WriteOut] = &[];
}

/// The document of `import --dry-run`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ForeseenView<'a> {
    /// Keys that don't exist.
    new: u64,
    /// Keys that hold something else.
    changed: u64,
    /// Keys that hold what the file says.
    equal: u64,
    /// Lines that could not be compared.
    failed: u64,
    /// The first of the failures: 20 at most.
    problems: Vec<ProblemView<'a>>,
}

impl Answer for Foreseen {
    type View<'a> = ForeseenView<'a>;

    fn view(&self) -> ForeseenView<'_> {
        ForeseenView {
            new: self.new,
            changed: self.changed,
            equal: self.equal,
            failed: self.failed.failed,
            problems: self
                .failed
                .problems()
                .into_iter()
                .map(ProblemView::from)
                .collect(),
        }
    }
}

impl View for ForeseenView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        write!(
            out,
            "new {}, changed {}, equal {}",
            self.new, self.changed, self.equal
        )?;
        if self.failed > 0 {
            write!(out, ", failed {}", self.failed)?;
        }
        writeln!(out)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["NEW", "CHANGED", "EQUAL", "FAILED"]);
        table.row([
            Cell::from(self.new),
            Cell::from(self.changed),
            Cell::from(self.equal),
            Cell::from(self.failed),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

impl Message for Foreseen {
    const FORMATS: &'static [WriteOut] = &[];
}
