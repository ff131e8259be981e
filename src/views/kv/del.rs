//! What `del` answers.

use std::io::{self, Write};

use etcd_client::proto::PbDeleteResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::key_value::{KeyValue, table};
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View};
use crate::views::Header;

/// `del`'s answer.
#[derive(Debug)]
pub struct Deleted {
    /// As it came.
    pub response: PbDeleteResponse,
}

/// `del`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DeletedView<'a> {
    /// Who answered.
    header: Header,
    /// How many keys were removed.
    deleted: i64,
    /// What they held, if `--prev-kv` asked for it.
    prev_kvs: Vec<KeyValue<'a>>,
    #[serde(skip)]
    answer: &'a Deleted,
}

impl Answer for Deleted {
    type View<'a> = DeletedView<'a>;

    fn view(&self) -> DeletedView<'_> {
        let prev_kvs = self.response.prev_kvs.iter();
        DeletedView {
            header: self.response.header.as_ref().into(),
            deleted: self.response.deleted,
            prev_kvs: prev_kvs.map(KeyValue::from).collect(),
            answer: self,
        }
    }
}

impl View for DeletedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.deleted)?;
        let mut kvs = self.answer.response.prev_kvs.iter();
        kvs.try_for_each(|kv| lines::key_value(out, kv, false))
    }

    fn table(&self) -> Table {
        if self.answer.response.prev_kvs.is_empty() {
            let mut table = Table::new(&["DELETED"]);
            table.row([self.deleted.into()]);
            return table;
        }
        table(&self.answer.response.prev_kvs, true)
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
