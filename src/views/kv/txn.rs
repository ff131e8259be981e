//! What `txn` answers.

use std::borrow::Cow;
use std::io;

use etcd_client::proto::{PbTxnOpResponse, PbTxnResponse};
use schemars::JsonSchema;
use serde::Serialize;

use super::key_value::KeyValue;
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View, counted};
use crate::views::Header;

/// `txn`'s answer.
#[derive(Debug)]
pub struct Transacted {
    /// As it came.
    pub response: PbTxnResponse,
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
            Self::Get { count, .. } => ("get", counted(*count, "key", "keys").into()),
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
        lines::transaction(out, &self.answer.response)
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
