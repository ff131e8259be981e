//! How far a mirror has come.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::mirror::Differences;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};

/// What a mirror has done so far.
#[derive(Debug)]
pub struct Mirrored {
    /// Keys written at the destination.
    pub puts: u64,
    /// Keys removed there.
    pub deletes: u64,
    /// The source's last revision that is wholly at the destination; 0 while the first copy is under way.
    pub revision: i64,
}

/// The document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MirroredView {
    /// Keys written at the destination since the start.
    puts: u64,
    /// Keys removed there since the start.
    deletes: u64,
    /// The source's last revision that is wholly at the destination; 0 while the first copy is under way.
    revision: i64,
}

/// What differs between two clusters.
#[derive(Debug)]
pub struct Compared {
    /// How many keys, and how.
    pub differences: Differences,
}

/// The document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ComparedView {
    /// The source's revision as of which keys were read.
    revision: i64,
    /// Keys that the destination lacks.
    new: u64,
    /// Keys that hold something else there.
    changed: u64,
    /// Keys that are the same.
    equal: u64,
    /// Keys that only the destination has.
    extra: u64,
}

impl Answer for Compared {
    type View<'a> = ComparedView;

    fn view(&self) -> ComparedView {
        let Differences {
            revision,
            new,
            changed,
            equal,
            extra,
            ..
        } = self.differences;
        ComparedView {
            revision,
            new,
            changed,
            equal,
            extra,
        }
    }
}

impl View for ComparedView {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let Self {
            new,
            changed,
            equal,
            extra,
            ..
        } = self;
        writeln!(
            out,
            "{new} new, {changed} changed, {equal} equal, {extra} at the destination only"
        )
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["REVISION", "NEW", "CHANGED", "EQUAL", "EXTRA"]);
        table.row([
            Cell::from(self.revision),
            Cell::from(self.new),
            Cell::from(self.changed),
            Cell::from(self.equal),
            Cell::from(self.extra),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

impl Answer for Mirrored {
    type View<'a> = MirroredView;

    fn view(&self) -> MirroredView {
        MirroredView {
            puts: self.puts,
            deletes: self.deletes,
            revision: self.revision,
        }
    }
}

impl View for MirroredView {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.puts + self.deletes)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["PUTS", "DELETES", "REVISION"]);
        table.row([
            Cell::from(self.puts),
            Cell::from(self.deletes),
            Cell::from(self.revision),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
