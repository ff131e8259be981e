//! What `get` answers.

use std::io::{self, Write};

use etcd_client::proto::PbRangeResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::key_value::{KeyValue, table};
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View};
use crate::views::Header;

/// `get`'s answer.
#[derive(Debug)]
pub struct Got {
    /// As it came.
    pub response: PbRangeResponse,
    /// `--print-value-only`.
    pub value_only: bool,
    /// `--count-only`.
    pub count_only: bool,
    /// `--keys-only`.
    pub keys_only: bool,
}

impl Got {
    /// All that came.
    pub fn whole(response: PbRangeResponse) -> Self {
        Self {
            response,
            value_only: false,
            count_only: false,
            keys_only: false,
        }
    }
}

/// `get`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GotView<'a> {
    /// Who answered.
    header: Header,
    /// The keys.
    kvs: Vec<KeyValue<'a>>,
    /// How many keys there are in the range, whatever the limit.
    count: i64,
    /// Whether the limit cut some off.
    more: bool,
    #[serde(skip)]
    answer: &'a Got,
}

impl Answer for Got {
    type View<'a> = GotView<'a>;

    fn view(&self) -> GotView<'_> {
        let kvs = self.response.kvs.iter();
        GotView {
            header: self.response.header.as_ref().into(),
            kvs: kvs.map(|kv| KeyValue::new(kv, !self.keys_only)).collect(),
            count: self.response.count,
            more: self.response.more,
            answer: self,
        }
    }
}

impl View for GotView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        if self.answer.count_only {
            return writeln!(out, "{}", self.count);
        }
        let mut kvs = self.answer.response.kvs.iter();
        if self.answer.keys_only {
            return kvs.try_for_each(|kv| {
                out.listed(&kv.key)?;
                out.write_all(b"\n")
            });
        }
        kvs.try_for_each(|kv| lines::key_value(out, kv, self.answer.value_only))
    }

    fn table(&self) -> Table {
        if self.answer.count_only {
            let mut table = Table::new(&["COUNT"]);
            table.row([self.count.into()]);
            return table;
        }
        table(&self.answer.response.kvs, !self.answer.keys_only)
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        if self.answer.count_only {
            return out.line(self);
        }
        self.kvs.iter().try_for_each(|kv| out.line(kv))
    }
}
