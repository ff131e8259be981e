//! What `endpoint hashkv --compare` answers: whether members hold the same data.

use std::collections::BTreeMap;
use std::io::{self, Write};

use etcd_client::proto::{PbHashKvResponse, PbMember};
use schemars::JsonSchema;
use serde::Serialize;

use super::alarm::name_of;
use super::hashkv::{MemberHash, blank};
use crate::comparison::{Hashes, Verdict, compacted_at, hashed_revision};
use crate::error::Error;
use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, Message, Table, Text, Tone, View};

/// The answer of `endpoint hashkv --compare`.
#[derive(Debug)]
pub struct Comparison {
    /// The last hashes.
    pub hashes: Hashes,
    /// What they say.
    pub verdict: Verdict,
    /// Those whose names are known.
    pub members: Vec<PbMember>,
}

impl Comparison {
    /// The verdict and its reasons, as a sentence: who has which hash, of what, and who has none.
    pub fn sentence(&self) -> String {
        let reasons: Vec<_> = self.groups().into_iter().chain(self.silent()).collect();
        format!("{}: {}", self.verdict.words(), reasons.join("; "))
    }

    fn groups(&self) -> Vec<String> {
        let mut groups: BTreeMap<_, Vec<&str>> = BTreeMap::new();
        for (endpoint, hash) in self.hashes.answered() {
            let key = (self.hashed_revision(hash), compacted_at(hash), hash.hash);
            groups
                .entry(key)
                .or_default()
                .push(self.name(endpoint, hash));
        }
        let groups = groups.iter().map(|((revision, compacted, hash), names)| {
            let hash = format!("{}: hash {hash} at revision {revision}", names.join(", "));
            match compacted {
                Some(compacted) => format!("{hash}, compacted at {compacted}"),
                None => hash,
            }
        });
        groups.collect()
    }

    fn silent(&self) -> impl Iterator<Item = String> {
        let endpoints = self.hashes.endpoints.iter();
        endpoints.filter_map(|(endpoint, hash)| {
            let reason = hash.as_ref().err()?.reason();
            Some(format!("none from {endpoint}: {reason}"))
        })
    }

    fn hashed_revision(&self, hash: &PbHashKvResponse) -> i64 {
        hashed_revision(hash, self.hashes.rev)
    }

    fn name<'a>(&'a self, endpoint: &'a str, hash: &PbHashKvResponse) -> &'a str {
        let id = hash.header.as_ref().map_or(0, |header| header.member_id);
        name_of(&self.members, id).unwrap_or(endpoint)
    }
}

/// The document of `endpoint hashkv --compare`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ComparisonView<'a> {
    /// What the hashes say.
    verdict: Verdict,
    /// The same as a sentence, with the members and their hashes.
    reason: String,
    /// In the order given.
    endpoints: Vec<ComparedView<'a>>,
}

/// One endpoint.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct ComparedView<'a> {
    /// As the user wrote it.
    endpoint: &'a str,
    /// The member's name, if it's known.
    name: Option<&'a str>,
    /// Why there is no hash; null where there is one.
    error: Option<String>,
    /// The hash, and what it is of.
    hash: Option<MemberHash>,
}

impl Message for Comparison {
    const FORMATS: &'static [WriteOut] = &[];
}

impl Answer for Comparison {
    type View<'a> = ComparisonView<'a>;

    fn view(&self) -> ComparisonView<'_> {
        let mut endpoints = Vec::with_capacity(self.hashes.endpoints.len());
        for (endpoint, answer) in &self.hashes.endpoints {
            let hash = answer.as_ref().ok();
            let id = hash
                .and_then(|hash| hash.header.as_ref())
                .map(|header| header.member_id);
            endpoints.push(ComparedView {
                endpoint,
                name: id.and_then(|id| name_of(&self.members, id)),
                error: answer.as_ref().err().map(Error::reason),
                hash: hash.map(|hash| MemberHash::new(hash, self.hashes.rev)),
            });
        }
        ComparisonView {
            verdict: self.verdict,
            reason: self.sentence(),
            endpoints,
        }
    }
}

impl View for ComparisonView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.reason)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&[
            "ENDPOINT",
            "NAME",
            "MEMBER ID",
            "HASH",
            "AT REVISION",
            "COMPACTED AT",
            "VERDICT",
        ]);
        let verdict = Cell::verdict(self.verdict.words(), self.verdict == Verdict::Equal);
        for row in &self.endpoints {
            let mut cells = vec![
                Cell::from(row.endpoint),
                Cell::from(row.name.unwrap_or_default()),
            ];
            cells.extend(row.hash.as_ref().map_or_else(blank, MemberHash::cells));
            let error = row.error.as_ref();
            cells.push(error.map_or(verdict.clone(), |error| Cell::new(error, Tone::Bad)));
            table.row(cells);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
