//! What a command has changed in the config file.

use std::io::{self, Write};
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};

/// What a command has changed in the config file.
#[derive(Debug)]
pub struct ConfigChanged {
    /// The file.
    pub file: PathBuf,
    /// The context in question, if it's one.
    pub context: Option<String>,
    /// What was done, in words.
    pub message: String,
}

/// The document of every command that changes the config file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConfigChangedView<'a> {
    /// The config file.
    file: String,
    /// The context in question; null where it's none.
    context: Option<&'a str>,
    /// What was done, in words.
    message: &'a str,
}

impl Answer for ConfigChanged {
    type View<'a> = ConfigChangedView<'a>;

    fn view(&self) -> ConfigChangedView<'_> {
        ConfigChangedView {
            file: self.file.display().to_string(),
            context: self.context.as_deref(),
            message: &self.message,
        }
    }
}

impl View for ConfigChangedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.message)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["FILE", "CONTEXT", "DONE"]);
        table.row([
            Cell::from(&self.file),
            Cell::from(self.context.unwrap_or_default()),
            Cell::from(self.message),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
