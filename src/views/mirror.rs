//! How far a mirror has come.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

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
