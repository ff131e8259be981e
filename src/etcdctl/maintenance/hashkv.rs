//! The answer of `endpoint hashkv` in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::proto::PbHashKvResponse;
use serde::Serialize;

use crate::comparison::Hashes;
use crate::etcdctl::json::{Header, is_zero};
use crate::etcdctl::{fields, json, table};
use crate::lines;
use crate::options::WriteOut;
use crate::output::{Message, NO_PROTOBUF, Text};

const COLUMNS: &[&str] = &["endpoint", "hash", "hash_revision"];

/// etcdctl leaves out the endpoints that gave no answer.
impl Message for Hashes {
    const FORMATS: &'static [WriteOut] = NO_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.answered()
            .try_for_each(|(endpoint, hash)| lines::row(out, &lines::hash_row(endpoint, hash)))
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        for (endpoint, hash) in self.answered() {
            fields::header(out, hash.header.as_ref())?;
            fields::quoted(out, "Endpoint", endpoint.as_bytes())?;
            fields::bare(out, "Hash", hash.hash)?;
            fields::bare(out, "HashRevision", hash.hash_revision)?;
            writeln!(out)?;
        }
        Ok(())
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let list: Vec<_> = self.answered().map(HashJson::from).collect();
        json::write(out, &(!list.is_empty()).then_some(list))
    }

    fn table(&self, out: &mut Text<'_>) -> io::Result<()> {
        let rows = self.answered();
        let rows = rows.map(|(endpoint, hash)| lines::hash_row(endpoint, hash));
        table::write(out, COLUMNS, &rows.collect::<Vec<_>>())
    }
}

#[derive(Serialize)]
struct HashJson<'a> {
    #[serde(rename = "Endpoint")]
    endpoint: &'a str,
    #[serde(rename = "HashKV")]
    hash: HashBodyJson,
}

#[derive(Serialize)]
struct HashBodyJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "is_zero")]
    hash: u32,
    #[serde(skip_serializing_if = "is_zero")]
    compact_revision: i64,
    #[serde(skip_serializing_if = "is_zero")]
    hash_revision: i64,
}

impl<'a> From<(&'a str, &PbHashKvResponse)> for HashJson<'a> {
    fn from((endpoint, hash): (&'a str, &PbHashKvResponse)) -> Self {
        let hash = HashBodyJson {
            header: Header::new(hash.header.as_ref(), false),
            hash: hash.hash,
            compact_revision: hash.compact_revision,
            hash_revision: hash.hash_revision,
        };
        Self { endpoint, hash }
    }
}
