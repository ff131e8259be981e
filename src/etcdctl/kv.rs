//! The KV module's answers in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::proto::{
    PbDeleteResponse, PbPutResponse, PbRangeResponse, PbTxnOpResponse, PbTxnResponse,
};
use prost::Message as _;
use serde::Serialize;

use super::json::{Header, KeyValue, is_zero, key_values};
use super::{fields, json};
use crate::client::Pair;
use crate::lines;
use crate::options::WriteOut;
use crate::output::{ALL, ListMessage, Message, NO_TABLE, Text};
use crate::views::kv::{Compacted, Deleted, Got, Listed, Put, Transacted};

impl Message for Put {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::put(out, &self.response)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        put_fields(out, &self.response)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        json::write(out, &PutJson::from(&self.response))
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for Got {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::range(out, &self.response, self.value_only)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        range_fields(out, &self.response)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        json::write(out, &RangeJson::from(&self.response))
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl ListMessage for Listed {
    type Item<'i> = Pair<'i>;

    fn begin(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        let header = Some(&self.header);
        match format {
            WriteOut::Fields => fields::header(out, header),
            WriteOut::Json => {
                out.write_all(b"{\"header\":")?;
                json::part(out, &Header::new(header, false))
            }
            WriteOut::Protobuf => out.write_all(&only(|range| range.header = header.cloned())),
            WriteOut::Simple | WriteOut::Table => Ok(()),
        }
    }

    fn item(
        &self,
        format: WriteOut,
        item: Pair<'_>,
        is_first: bool,
        out: &mut Text<'_>,
    ) -> io::Result<()> {
        match format {
            WriteOut::Fields => fields::key_value(out, "", item),
            WriteOut::Json => {
                let before: &[u8] = if is_first { b",\"kvs\":[" } else { b"," };
                out.write_all(before)?;
                json::part(out, &KeyValue::from(item))
            }
            WriteOut::Protobuf => out.write_all(item.wire),
            WriteOut::Simple | WriteOut::Table => lines::key_value(out, item, self.value_only),
        }
    }

    fn end(&self, format: WriteOut, is_empty: bool, out: &mut Text<'_>) -> io::Result<()> {
        match format {
            WriteOut::Fields => {
                fields::bare(out, "More", self.more)?;
                fields::bare(out, "Count", self.count)
            }
            WriteOut::Json => {
                out.write_all(if is_empty { b"" } else { b"]" })?;
                if self.more {
                    out.write_all(b",\"more\":true")?;
                }
                if self.count != 0 {
                    write!(out, ",\"count\":{}", self.count)?;
                }
                out.write_all(b"}\n")
            }
            WriteOut::Protobuf => out.write_all(&only(|range| {
                range.more = self.more;
                range.count = self.count;
            })),
            WriteOut::Simple | WriteOut::Table => Ok(()),
        }
    }
}

/// A part of a range's answer as it comes over the wire.
fn only(part: impl FnOnce(&mut PbRangeResponse)) -> Vec<u8> {
    let mut range = PbRangeResponse::default();
    part(&mut range);
    range.encode_to_vec()
}

impl Message for Deleted {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::delete(out, &self.response)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        delete_fields(out, &self.response)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        json::write(out, &DeleteJson::from(&self.response))
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for Transacted {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::transaction(out, &self.response)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        txn_fields(out, &self.response)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        json::write(out, &TxnJson::from(&self.response))
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for Compacted {
    /// etcdctl says the same in every format.
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "compacted revision {}", self.revision)
    }
}

fn put_fields(out: &mut Text<'_>, response: &PbPutResponse) -> io::Result<()> {
    fields::header(out, response.header.as_ref())?;
    match &response.prev_kv {
        Some(kv) => fields::key_value(out, "Prev", kv),
        None => Ok(()),
    }
}

fn range_fields(out: &mut Text<'_>, response: &PbRangeResponse) -> io::Result<()> {
    fields::header(out, response.header.as_ref())?;
    for kv in &response.kvs {
        fields::key_value(out, "", kv)?;
    }
    fields::bare(out, "More", response.more)?;
    fields::bare(out, "Count", response.count)
}

fn delete_fields(out: &mut Text<'_>, response: &PbDeleteResponse) -> io::Result<()> {
    fields::header(out, response.header.as_ref())?;
    fields::bare(out, "Deleted", response.deleted)?;
    response
        .prev_kvs
        .iter()
        .try_for_each(|kv| fields::key_value(out, "Prev", kv))
}

fn txn_fields(out: &mut Text<'_>, response: &PbTxnResponse) -> io::Result<()> {
    fields::header(out, response.header.as_ref())?;
    fields::bare(out, "Succeeded", response.succeeded)?;
    for operation in &response.responses {
        match &operation.response {
            Some(PbTxnOpResponse::ResponseRange(response)) => range_fields(out, response)?,
            Some(PbTxnOpResponse::ResponsePut(response)) => put_fields(out, response)?,
            Some(PbTxnOpResponse::ResponseDeleteRange(response)) => delete_fields(out, response)?,
            // etcdctl's grammar has no nested transactions.
            Some(PbTxnOpResponse::ResponseTxn(_)) | None => {}
        }
    }
    Ok(())
}

#[derive(Serialize)]
struct PutJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prev_kv: Option<KeyValue<'a>>,
}

impl<'a> From<&'a PbPutResponse> for PutJson<'a> {
    fn from(response: &'a PbPutResponse) -> Self {
        Self {
            header: Header::new(response.header.as_ref(), false),
            prev_kv: response.prev_kv.as_ref().map(KeyValue::from),
        }
    }
}

#[derive(Serialize)]
struct RangeJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kvs: Vec<KeyValue<'a>>,
    #[serde(skip_serializing_if = "is_zero")]
    more: bool,
    #[serde(skip_serializing_if = "is_zero")]
    count: i64,
}

impl<'a> From<&'a PbRangeResponse> for RangeJson<'a> {
    fn from(response: &'a PbRangeResponse) -> Self {
        Self {
            header: Header::new(response.header.as_ref(), false),
            kvs: key_values(&response.kvs),
            more: response.more,
            count: response.count,
        }
    }
}

#[derive(Serialize)]
struct DeleteJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "is_zero")]
    deleted: i64,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    prev_kvs: Vec<KeyValue<'a>>,
}

impl<'a> From<&'a PbDeleteResponse> for DeleteJson<'a> {
    fn from(response: &'a PbDeleteResponse) -> Self {
        Self {
            header: Header::new(response.header.as_ref(), false),
            deleted: response.deleted,
            prev_kvs: key_values(&response.prev_kvs),
        }
    }
}

#[derive(Serialize)]
struct TxnJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "is_zero")]
    succeeded: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    responses: Vec<OperationJson<'a>>,
}

#[derive(Serialize)]
struct OperationJson<'a> {
    #[serde(rename = "Response")]
    response: OneOfJson<'a>,
}

#[derive(Default, Serialize)]
struct OneOfJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    response_range: Option<RangeJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_put: Option<PutJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_delete_range: Option<DeleteJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_txn: Option<TxnJson<'a>>,
}

impl<'a> From<&'a PbTxnResponse> for TxnJson<'a> {
    fn from(response: &'a PbTxnResponse) -> Self {
        let operation = |response: &'a Option<PbTxnOpResponse>| {
            let mut one = OneOfJson::default();
            match response {
                Some(PbTxnOpResponse::ResponseRange(r)) => one.response_range = Some(r.into()),
                Some(PbTxnOpResponse::ResponsePut(r)) => one.response_put = Some(r.into()),
                Some(PbTxnOpResponse::ResponseDeleteRange(r)) => {
                    one.response_delete_range = Some(r.into());
                }
                Some(PbTxnOpResponse::ResponseTxn(r)) => one.response_txn = Some(r.into()),
                None => {}
            }
            OperationJson { response: one }
        };
        Self {
            header: Header::new(response.header.as_ref(), false),
            succeeded: response.succeeded,
            responses: response
                .responses
                .iter()
                .map(|answer| operation(&answer.response))
                .collect(),
        }
    }
}
