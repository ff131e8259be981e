//! Answers of the KV module.

use std::borrow::Cow;
use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use etcd_client::proto::{
    PbDeleteResponse, PbKeyValue, PbPutResponse, PbRangeResponse, PbTxnOpResponse, PbTxnResponse,
};
use schemars::JsonSchema;
use serde::Serialize;

use super::Header;
use crate::output::etcdctl;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View, printable};

/// `put`'s answer.
#[derive(Debug)]
pub struct Put {
    /// As it came; empty when the condition did not hold.
    pub response: PbPutResponse,
    /// What the key holds instead, when a condition did not hold.
    pub refused: Option<Option<PbKeyValue>>,
}

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

/// `del`'s answer.
#[derive(Debug)]
pub struct Deleted {
    /// As it came.
    pub response: PbDeleteResponse,
}

/// `txn`'s answer.
#[derive(Debug)]
pub struct Transacted {
    /// As it came.
    pub response: PbTxnResponse,
}

/// `compaction`'s answer.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Compacted {
    /// The oldest revision that can still be read.
    pub revision: i64,
}

/// A key and what is known of it. Bytes are text where they are UTF-8, else base64; exactly one
/// of the two fields is there. With `--keys-only` neither `value` nor `value_base64` is.
#[derive(Debug, Serialize, JsonSchema)]
pub struct KeyValue<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_base64: Option<String>,
    /// The revision that created the key.
    create_revision: i64,
    /// The revision of its last write.
    mod_revision: i64,
    /// How often it was written since it was created.
    version: i64,
    /// The lease it hangs on, in hex.
    lease: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_base64: Option<String>,
}

impl<'a> KeyValue<'a> {
    /// The view of `kv`, with or without its value.
    pub fn new(kv: &'a PbKeyValue, with_value: bool) -> Self {
        let (key, key_base64) = text_or_base64(&kv.key);
        let (value, value_base64) = if with_value {
            text_or_base64(&kv.value)
        } else {
            (None, None)
        };
        Self {
            key,
            key_base64,
            create_revision: kv.create_revision,
            mod_revision: kv.mod_revision,
            version: kv.version,
            lease: lease_id(kv.lease),
            value,
            value_base64,
        }
    }
}

impl<'a> From<&'a PbKeyValue> for KeyValue<'a> {
    fn from(kv: &'a PbKeyValue) -> Self {
        Self::new(kv, true)
    }
}

fn text_or_base64(bytes: &[u8]) -> (Option<&str>, Option<String>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Some(text), None),
        Err(_) => (None, Some(STANDARD.encode(bytes))),
    }
}

/// A lease's id as every format prints it; none for 0.
fn lease_id(lease: i64) -> Option<String> {
    (lease != 0).then(|| format!("{lease:016x}"))
}

const COLUMNS: &[&str] = &["KEY", "VALUE", "CREATED", "MODIFIED", "VERSION", "LEASE"];
const COLUMNS_WITHOUT_VALUE: &[&str] = &["KEY", "CREATED", "MODIFIED", "VERSION", "LEASE"];

fn table<'a>(kvs: impl IntoIterator<Item = &'a PbKeyValue>, with_value: bool) -> Table {
    let columns = if with_value {
        COLUMNS
    } else {
        COLUMNS_WITHOUT_VALUE
    };
    let mut table = Table::new(columns);
    for kv in kvs {
        let value = with_value.then(|| Cell::from(printable(&kv.value)));
        let key = [Cell::from(printable(&kv.key))].into_iter().chain(value);
        table.row(key.chain([
            Cell::from(kv.create_revision),
            Cell::from(kv.mod_revision),
            Cell::from(kv.version),
            Cell::from(lease_id(kv.lease).unwrap_or_default()),
        ]));
    }
    table
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
        shown_by_put(self.answer).map_or(Ok(()), |kv| etcdctl::key_value(out, kv, false))
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
                out.bytes(&kv.key)?;
                out.write_all(b"\n")
            });
        }
        kvs.try_for_each(|kv| etcdctl::key_value(out, kv, self.answer.value_only))
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
        kvs.try_for_each(|kv| etcdctl::key_value(out, kv, false))
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

/// `txn`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TransactedView<'a> {
    /// Who answered.
    header: Header,
    /// Whether every compare held, so that the success requests were done.
    succeeded: bool,
    /// What the requests answered, in their order.
    responses: Vec<OperationView<'a>>,
    #[serde(skip)]
    answer: &'a Transacted,
}

/// What one request of a transaction answered.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum OperationView<'a> {
    /// A put.
    Put {
        /// What the key held before, if asked for.
        prev_kv: Option<KeyValue<'a>>,
    },
    /// A get.
    Get {
        /// The keys.
        kvs: Vec<KeyValue<'a>>,
        /// How many keys there are in the range.
        count: i64,
        /// Whether the limit cut some off.
        more: bool,
    },
    /// A delete.
    Delete {
        /// How many keys were removed.
        deleted: i64,
        /// What they held, if asked for.
        prev_kvs: Vec<KeyValue<'a>>,
    },
    /// Something this version doesn't know.
    Other,
}

impl<'a> From<Option<&'a PbTxnOpResponse>> for OperationView<'a> {
    fn from(response: Option<&'a PbTxnOpResponse>) -> Self {
        match response {
            Some(PbTxnOpResponse::ResponsePut(put)) => Self::Put {
                prev_kv: put.prev_kv.as_ref().map(KeyValue::from),
            },
            Some(PbTxnOpResponse::ResponseRange(range)) => Self::Get {
                kvs: range.kvs.iter().map(KeyValue::from).collect(),
                count: range.count,
                more: range.more,
            },
            Some(PbTxnOpResponse::ResponseDeleteRange(delete)) => Self::Delete {
                deleted: delete.deleted,
                prev_kvs: delete.prev_kvs.iter().map(KeyValue::from).collect(),
            },
            Some(PbTxnOpResponse::ResponseTxn(_)) | None => Self::Other,
        }
    }
}

impl OperationView<'_> {
    fn summary(&self) -> (&'static str, Cow<'static, str>) {
        match self {
            Self::Put { .. } => ("put", "OK".into()),
            Self::Get { count: 1, .. } => ("get", "1 key".into()),
            Self::Get { count, .. } => ("get", format!("{count} keys").into()),
            Self::Delete { deleted, .. } => ("delete", format!("{deleted} deleted").into()),
            Self::Other => ("?", "".into()),
        }
    }
}

impl Answer for Transacted {
    type View<'a> = TransactedView<'a>;

    fn view(&self) -> TransactedView<'_> {
        let responses = self.response.responses.iter();
        TransactedView {
            header: self.response.header.as_ref().into(),
            succeeded: self.response.succeeded,
            responses: responses
                .map(|operation| operation.response.as_ref().into())
                .collect(),
            answer: self,
        }
    }
}

impl View for TransactedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        etcdctl::transaction(out, &self.answer.response)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["BRANCH", "REQUEST", "ANSWER"]);
        let branch = if self.succeeded { "success" } else { "failure" };
        for operation in &self.responses {
            let (request, answer) = operation.summary();
            table.row([branch.into(), request.into(), answer.into()]);
        }
        if self.responses.is_empty() {
            table.row([branch.into(), "".into(), "".into()]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
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
