//! What `put` answers.

use std::io::{self, Write};

use etcd_client::proto::{PbKeyValue, PbPutResponse};
use schemars::JsonSchema;
use serde::Serialize;

use super::key_value::{KeyValue, table};
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View};
use crate::views::Header;

/// `put`'s answer.
#[derive(Debug)]
pub struct Put {
    /// As it came; empty when the condition did not hold.
    pub response: PbPutResponse,
    /// What the key holds instead, when a condition did not hold.
    pub refused: Option<Option<PbKeyValue>>,
}

/// `put`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PutView<'a> {
    /// Who answered.
    header: Header,
    /// Whether the key was written; false when a condition did not hold.
    written: bool,
    /// What the key held before, if `--prev-kv` asked for it and there was something.
    prev_kv: Option<KeyValue<'a>>,
    /// What the key holds, when it was not written.
    present: Option<KeyValue<'a>>,
    #[serde(skip)]
    answer: &'a Put,
}

impl Answer for Put {
    type View<'a> = PutView<'a>;

    fn view(&self) -> PutView<'_> {
        let present = self.refused.as_ref().and_then(Option::as_ref);
        PutView {
            header: self.response.header.as_ref().into(),
            written: self.refused.is_none(),
            prev_kv: self.response.prev_kv.as_ref().map(KeyValue::from),
            present: present.map(KeyValue::from),
            answer: self,
        }
    }
}

impl View for PutView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        if self.written {
            out.write_all(b"OK\n")?;
        }
        shown_by_put(self.answer).map_or(Ok(()), |kv| lines::key_value(out, kv, false))
    }

    fn table(&self) -> Table {
        if let Some(kv) = shown_by_put(self.answer) {
            return table([kv], true);
        }
        let mut table = Table::new(&["WRITTEN"]);
        table.row([self.written.into()]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

fn shown_by_put(put: &Put) -> Option<&PbKeyValue> {
    match &put.refused {
        Some(present) => present.as_ref(),
        None => put.response.prev_kv.as_ref(),
    }
}
