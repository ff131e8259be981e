//! Tables for people.

use std::io::{self, Write};

use colored::Colorize;
use comfy_table::presets::UTF8_FULL_CONDENSED;

use super::printable::printable_lines;

/// How a cell is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// As it should be.
    Good,
    /// Look here.
    Bad,
}

/// One cell: of its text, which may come from anywhere, only line breaks reach a terminal as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    text: String,
    tone: Tone,
}

impl Cell {
    /// A cell of this tone.
    pub fn new(text: impl ToString, tone: Tone) -> Self {
        Self {
            text: printable_lines(&text.to_string()),
            tone,
        }
    }

    /// Good where `good` holds, else bad.
    pub fn verdict(text: impl ToString, good: bool) -> Self {
        Self::new(text, if good { Tone::Good } else { Tone::Bad })
    }

    fn render(&self, color: bool) -> String {
        match self.tone {
            Tone::Good if color => self.text.green().to_string(),
            Tone::Bad if color => self.text.red().to_string(),
            _ => self.text.clone(),
        }
    }
}

impl<T: ToString> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::new(text, Tone::Plain)
    }
}

/// A table's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    header: Vec<&'static str>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows.
    pub fn new(header: &[&'static str]) -> Self {
        Self {
            header: header.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row, which has a cell for each column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Draws it.
    pub(super) fn write(&self, out: &mut super::Sink, color: bool) -> io::Result<()> {
        // What `colored` finds out by itself doesn't count: the settings have decided.
        colored::control::set_override(color);
        let mut table = comfy_table::Table::new();
        table.load_style(UTF8_FULL_CONDENSED);
        table.set_header(self.header.iter().copied());
        for row in &self.rows {
            table.add_row(row.iter().map(|cell| cell.render(color)));
        }
        writeln!(out, "{table}")
    }
}
