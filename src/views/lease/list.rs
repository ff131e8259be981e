//! `lease list`: what is known of each lease.

use std::io::{self, Write};

use etcd_client::proto::{PbLeaseLeasesResponse, PbLeaseTimeToLiveResponse};
use schemars::JsonSchema;
use serde::Serialize;

use super::seconds;
use crate::lease::shown;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::Header;

/// `lease list`'s answer, or a piece of it.
#[derive(Debug)]
pub struct Leases {
    /// As it came; the ids are all that etcdctl shows.
    pub response: PbLeaseLeasesResponse,
    /// What was asked of each.
    pub listed: Vec<Listed>,
}

/// What is known of a listed lease.
#[derive(Clone, Copy, Debug)]
pub struct Listed {
    id: i64,
    ttl: i64,
    granted_ttl: i64,
    keys: usize,
}

impl Leases {
    /// The ids alone.
    pub fn of(response: PbLeaseLeasesResponse) -> Self {
        Self {
            response,
            listed: Vec::new(),
        }
    }
}

impl From<&PbLeaseTimeToLiveResponse> for Listed {
    /// `left` has the keys.
    fn from(left: &PbLeaseTimeToLiveResponse) -> Self {
        Self {
            id: left.id,
            ttl: left.ttl,
            granted_ttl: left.granted_ttl,
            keys: left.keys.len(),
        }
    }
}

/// `lease list`'s document. With jsonl each lease is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LeasesView {
    /// Who answered.
    header: Header,
    /// The leases, ordered by their ids.
    leases: Vec<ListedView>,
}

/// One lease.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ListedView {
    /// In hex.
    id: String,
    /// How long it still lives if nobody renews it, in seconds.
    ttl: i64,
    /// How long it lives once it's renewed, in seconds.
    granted_ttl: i64,
    /// How many keys are attached to it.
    keys: usize,
}

impl From<&Listed> for ListedView {
    fn from(listed: &Listed) -> Self {
        Self {
            id: shown(listed.id),
            ttl: listed.ttl,
            granted_ttl: listed.granted_ttl,
            keys: listed.keys,
        }
    }
}

impl Answer for Leases {
    type View<'a> = LeasesView;

    fn view(&self) -> LeasesView {
        LeasesView {
            header: self.response.header.as_ref().into(),
            leases: self.listed.iter().map(ListedView::from).collect(),
        }
    }
}

impl View for LeasesView {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        for lease in &self.leases {
            let ListedView {
                id,
                ttl,
                granted_ttl,
                keys,
            } = lease;
            writeln!(
                out,
                "lease {id} granted with TTL({granted_ttl}s), remaining({ttl}s), attached keys({keys})"
            )?;
        }
        Ok(())
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["LEASE", "TTL", "GRANTED TTL", "KEYS"]);
        for lease in &self.leases {
            table.row([
                Cell::from(&lease.id),
                seconds(lease.ttl),
                seconds(lease.granted_ttl),
                Cell::from(lease.keys),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.leases.iter().try_for_each(|lease| out.line(lease))
    }
}
