//! What `auth forget` answers.

use std::io::{self, Write};
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Serialize;

use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, Message, Table, Text, View, counted};

/// `auth forget`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Forgotten {
    /// The folders where tokens may be kept.
    pub folders: Vec<ForgottenIn>,
}

/// What was removed from one folder.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ForgottenIn {
    /// The folder.
    pub folder: PathBuf,
    /// How many tokens there were.
    pub tokens: usize,
}

impl Message for Forgotten {
    const FORMATS: &'static [WriteOut] = &[];
}

impl Answer for Forgotten {
    type View<'a> = &'a Self;

    fn view(&self) -> &Self {
        self
    }
}

impl View for &Forgotten {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        match self.folders.iter().map(|folder| folder.tokens).sum() {
            0 => writeln!(out, "There was no token"),
            tokens => writeln!(out, "{} removed", counted(tokens, "token", "tokens")),
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["FOLDER", "TOKENS REMOVED"]);
        for folder in &self.folders {
            let name = folder.folder.display().to_string();
            table.row([Cell::from(name), Cell::from(folder.tokens)]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.folders.iter().try_for_each(|folder| out.line(folder))
    }
}
