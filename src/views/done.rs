//! Answers of commands that only say that they have done their work.

use std::io::{self, Write};

use etcd_client::proto::PbResponseHeader;
use schemars::JsonSchema;
use serde::Serialize;

use super::Header;
use crate::output::{Answer, Auto, Lines, Table, Text, View, printable};

/// Done: etcdctl says it in words, or shows the answer's header.
#[derive(Debug)]
pub struct Done {
    /// The answer's header, which is all that it holds.
    pub header: Option<PbResponseHeader>,
    /// What was done: a line of text, which may name a key that isn't UTF-8.
    pub message: Vec<u8>,
}

/// Done: etcdctl says it in the same words in every format.
#[derive(Debug)]
pub struct DoneInWords(pub Done);

/// The document of every command that only says that it has done its work.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DoneView<'a> {
    /// Who answered.
    header: Header,
    /// What was done, in words.
    message: String,
    #[serde(skip)]
    answer: &'a Done,
}

impl Done {
    /// That `message` was done, as an answer with this header tells.
    pub fn new(header: Option<PbResponseHeader>, message: impl Into<Vec<u8>>) -> Self {
        let message = message.into();
        Self { header, message }
    }

    fn document(&self) -> DoneView<'_> {
        DoneView {
            header: self.header.as_ref().into(),
            message: String::from_utf8_lossy(&self.message).into_owned(),
            answer: self,
        }
    }
}

impl Answer for Done {
    type View<'a> = DoneView<'a>;

    fn view(&self) -> DoneView<'_> {
        self.document()
    }
}

impl Answer for DoneInWords {
    type View<'a> = DoneView<'a>;

    fn view(&self) -> DoneView<'_> {
        self.0.document()
    }
}

impl View for DoneView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        out.write_all(&self.answer.message)?;
        out.write_all(b"\n")
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["DONE"]);
        table.row([printable(&self.answer.message).into()]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
