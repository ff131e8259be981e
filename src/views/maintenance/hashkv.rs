//! What `endpoint hashkv` answers: a row for every endpoint, also for one that gave no hash.

use std::io::{self, Write};

use etcd_client::proto::PbHashKvResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::comparison::{Hashes, compacted_at, hashed_revision};
use crate::error::Error;
use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, Message, Table, Text, Tone, View};
use crate::views::header::id;

/// `endpoint hashkv --backend`'s answer, which etcdctl doesn't have: the same rows, with hashes of all that the
/// backend holds.
#[derive(Debug)]
pub struct BackendHashes(pub Hashes);

/// `endpoint hashkv`'s document. With jsonl each endpoint is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HashesView<'a> {
    /// In the order given.
    endpoints: Vec<HashView<'a>>,
}

/// One endpoint.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct HashView<'a> {
    /// As the user wrote it.
    endpoint: &'a str,
    /// Why there is no hash; null where there is one.
    error: Option<String>,
    /// The hash, and what it is of.
    hash: Option<MemberHash>,
}

/// A member's hash, and what it is of.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct MemberHash {
    /// In hex.
    cluster_id: String,
    /// In hex.
    member_id: String,
    /// The member's present revision.
    revision: i64,
    /// The hash.
    hash: u32,
    /// The revision up to which keys were hashed.
    hash_revision: i64,
    /// The revision that the store was compacted at, which the hash depends on; null where it never was, and for a
    /// hash of the backend.
    compact_revision: Option<i64>,
}

impl MemberHash {
    pub(super) fn new(hash: &PbHashKvResponse, asked: i64) -> Self {
        let header = hash.header.unwrap_or_default();
        Self {
            cluster_id: id(header.cluster_id),
            member_id: id(header.member_id),
            revision: header.revision,
            hash: hash.hash,
            hash_revision: hashed_revision(hash, asked),
            compact_revision: compacted_at(hash),
        }
    }
}

impl Answer for Hashes {
    type View<'a> = HashesView<'a>;

    fn view(&self) -> HashesView<'_> {
        let mut endpoints = Vec::with_capacity(self.endpoints.len());
        for (endpoint, hash) in &self.endpoints {
            let error = hash.as_ref().err().map(Error::reason);
            let hash = hash.as_ref().ok();
            endpoints.push(HashView {
                endpoint,
                error,
                hash: hash.map(|hash| MemberHash::new(hash, self.rev)),
            });
        }
        HashesView { endpoints }
    }
}

impl Message for BackendHashes {
    const FORMATS: &'static [WriteOut] = &[];
}

impl Answer for BackendHashes {
    type View<'a> = HashesView<'a>;

    fn view(&self) -> HashesView<'_> {
        self.0.view()
    }
}

impl View for HashesView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.endpoints.iter().try_for_each(|row| {
            let endpoint = row.endpoint;
            match (&row.hash, &row.error) {
                (Some(hash), _) => {
                    writeln!(out, "{endpoint}, {}, {}", hash.hash, hash.hash_revision)
                }
                (None, error) => {
                    let reason = error.as_deref().unwrap_or_default();
                    writeln!(out, "{endpoint}, no hash, {reason}")
                }
            }
        })
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&[
            "ENDPOINT",
            "MEMBER ID",
            "HASH",
            "AT REVISION",
            "COMPACTED AT",
            "ERROR",
        ]);
        for row in &self.endpoints {
            let mut cells = vec![Cell::from(row.endpoint)];
            cells.extend(row.hash.as_ref().map_or_else(blank, MemberHash::cells));
            cells.push(Cell::new(
                row.error.as_deref().unwrap_or_default(),
                Tone::Bad,
            ));
            table.row(cells);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.endpoints.iter().try_for_each(|row| out.line(row))
    }
}

impl MemberHash {
    /// Member, hash, and the two revisions it depends on.
    pub(super) fn cells(&self) -> Vec<Cell> {
        let compacted = self.compact_revision.map(|revision| revision.to_string());
        vec![
            Cell::from(&self.member_id),
            Cell::from(self.hash),
            Cell::from(self.hash_revision),
            Cell::from(compacted.unwrap_or_default()),
        ]
    }
}

/// The cells of a member without a hash.
pub(super) fn blank() -> Vec<Cell> {
    vec![Cell::from(""); 4]
}
