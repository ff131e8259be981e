//! What `compaction` answers.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::{Answer, Auto, Lines, Table, Text, View};

/// `compaction`'s answer.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Compacted {
    /// The oldest revision that can still be read.
    pub revision: i64,
}

impl Answer for Compacted {
    type View<'a> = Self;

    fn view(&self) -> Self {
        *self
    }
}

impl View for Compacted {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "compacted revision {}", self.revision)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["COMPACTED REVISION"]);
        table.row([self.revision.into()]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
