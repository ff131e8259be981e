//! What `copy` and `rename` answer.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::options::WriteOut;
use crate::output::{Answer, Auto, Lines, Message, Table, Text, View};
use crate::relocation::Counts;

/// The answer of both.
#[derive(Debug)]
pub struct Relocated {
    /// Which of them.
    pub what: Relocation,
    /// Whether nothing was done.
    pub is_dry: bool,
    /// The keys are as of this revision of the source.
    pub revision: i64,
    /// What has come of them, or would.
    pub counts: Counts,
}

/// What was done with keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relocation {
    /// `copy`.
    Copy,
    /// `rename`.
    Rename,
}

/// The document of `copy` and `rename`.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct RelocatedView {
    /// Whether nothing was done, and this is what would be.
    dry_run: bool,
    /// The keys are as of this revision of the source.
    revision: i64,
    /// Keys that were written where nothing was.
    new: u64,
    /// Keys that were written where something else was.
    changed: u64,
    /// Keys whose place has the same value and lease: `copy` doesn't write them, `rename` does.
    equal: u64,
    /// Keys that were left as they were, because what was to hold for them didn't.
    unmet: u64,
    /// Keys that the servers have refused.
    refused: u64,
    /// Keys that have lost their lease.
    leases_dropped: u64,
    #[serde(skip)]
    verb: &'static str,
}

impl Answer for Relocated {
    type View<'a> = RelocatedView;

    fn view(&self) -> RelocatedView {
        RelocatedView {
            dry_run: self.is_dry,
            revision: self.revision,
            new: self.counts.new,
            changed: self.counts.changed,
            equal: self.counts.equal,
            unmet: self.counts.unmet,
            refused: self.counts.refused,
            leases_dropped: self.counts.leases_dropped,
            verb: match (self.what, self.is_dry) {
                (Relocation::Copy, false) => "copied",
                (Relocation::Copy, true) => "would be copied",
                (Relocation::Rename, false) => "renamed",
                (Relocation::Rename, true) => "would be renamed",
            },
        }
    }
}

impl View for RelocatedView {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let Self {
            verb,
            new,
            changed,
            equal,
            ..
        } = self;
        write!(out, "{verb}: {new} new, {changed} changed, {equal} equal")?;
        if self.unmet > 0 {
            write!(out, ", {} left as they were", self.unmet)?;
        }
        if self.refused > 0 {
            write!(out, ", {} refused", self.refused)?;
        }
        writeln!(out)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["NEW", "CHANGED", "EQUAL", "LEFT", "REFUSED"]);
        table.row([
            self.new.into(),
            self.changed.into(),
            self.equal.into(),
            self.unmet.into(),
            self.refused.into(),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

impl Message for Relocated {
    const FORMATS: &'static [WriteOut] = &[];
}
