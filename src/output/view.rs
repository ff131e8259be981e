//! What a command has to give so that every format can show it.

use std::io;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Lines, Message, Table, Text};

/// What `-o auto` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auto {
    /// A table on a terminal, plain lines in a pipe.
    Table,
    /// Plain lines in both.
    Plain,
}

/// A plain structure that our formats show. JSON and YAML are its serde form.
pub trait View: Serialize + JsonSchema {
    /// What `-o auto` means for it.
    const AUTO: Auto;

    /// As lines of text.
    fn plain(&self, out: &mut Text<'_>) -> io::Result<()>;

    /// As a table.
    fn table(&self) -> Table;

    /// As one JSON object a line: a list's items, or the whole where there is no list.
    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()>;
}

/// An answer: a view of it for our formats, and the message itself for etcdctl's.
pub trait Answer: Message {
    /// Our view of it.
    type View<'a>: View
    where
        Self: 'a;

    /// Makes our view of it.
    fn view(&self) -> Self::View<'_>;
}
