//! `lease timetolive`: how long a lease still lives, and its keys.

use std::io::{self};

use etcd_client::proto::PbLeaseTimeToLiveResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::seconds;
use crate::lease::shown;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View, printable};
use crate::views::Header;
use crate::views::kv::Key;

/// `lease timetolive`'s answer.
#[derive(Debug)]
pub struct Left {
    /// As it came.
    pub response: PbLeaseTimeToLiveResponse,
    /// `--keys`.
    pub with_keys: bool,
}

/// `lease timetolive`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LeftView<'a> {
    /// Who answered.
    header: Header,
    /// The lease, in hex.
    id: String,
    /// How long it still lives if nobody renews it, in seconds.
    ttl: i64,
    /// How long it lived when it was granted, and lives again once it's renewed, in seconds.
    granted_ttl: i64,
    /// The keys that are attached to it; null without `--keys`.
    keys: Option<Vec<Key<'a>>>,
    #[serde(skip)]
    answer: &'a Left,
}

impl Answer for Left {
    type View<'a> = LeftView<'a>;

    fn view(&self) -> LeftView<'_> {
        let keys = self.response.keys.iter();
        LeftView {
            header: self.response.header.as_ref().into(),
            id: shown(self.response.id),
            ttl: self.response.ttl,
            granted_ttl: self.response.granted_ttl,
            keys: self.with_keys.then(|| keys.map(Key::from).collect()),
            answer: self,
        }
    }
}

impl View for LeftView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_left(out, &self.answer.response, self.answer.with_keys)
    }

    fn table(&self) -> Table {
        let mut cells = vec![
            Cell::from(&self.id),
            seconds(self.ttl),
            seconds(self.granted_ttl),
        ];
        if !self.answer.with_keys {
            let mut table = Table::new(&["LEASE", "TTL", "GRANTED TTL"]);
            table.row(cells);
            return table;
        }
        let keys = self.answer.response.keys.iter();
        let keys: Vec<_> = keys.map(|key| printable(key)).collect();
        cells.push(Cell::from(keys.join("\n")));
        let mut table = Table::new(&["LEASE", "TTL", "GRANTED TTL", "KEYS"]);
        table.row(cells);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
