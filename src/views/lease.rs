//! Answers of the Lease module.

use std::io::{self, Write};

use etcd_client::proto::{
    PbLeaseGrantResponse, PbLeaseKeepAliveResponse, PbLeaseLeasesResponse, PbLeaseRevokeResponse,
    PbLeaseTimeToLiveResponse,
};
use schemars::JsonSchema;
use serde::Serialize;

use super::Header;
use super::kv::Key;
use crate::lease::shown;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View, printable};

/// `lease grant`'s answer.
#[derive(Debug)]
pub struct Granted {
    /// As it came.
    pub response: PbLeaseGrantResponse,
}

/// `lease grant`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GrantedView {
    /// Who answered.
    header: Header,
    /// The lease, in hex.
    id: String,
    /// How long it lives without being renewed, in seconds: no less than the cluster's shortest.
    ttl: i64,
    #[serde(skip)]
    lease: i64,
}

impl Answer for Granted {
    type View<'a> = GrantedView;

    fn view(&self) -> GrantedView {
        GrantedView {
            header: self.response.header.as_ref().into(),
            id: shown(self.response.id),
            ttl: self.response.ttl,
            lease: self.response.id,
        }
    }
}

impl View for GrantedView {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_granted(out, self.lease, self.ttl)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["LEASE", "TTL"]);
        table.row([Cell::from(&self.id), seconds(self.ttl)]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

/// `lease revoke`'s answer.
#[derive(Debug)]
pub struct Revoked {
    /// The lease.
    pub id: i64,
    /// As it came.
    pub response: PbLeaseRevokeResponse,
}

/// `lease revoke`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RevokedView {
    /// Who answered; its revision is the one that deleted the keys, if there were any.
    header: Header,
    /// The lease, in hex.
    id: String,
    #[serde(skip)]
    lease: i64,
}

impl Answer for Revoked {
    type View<'a> = RevokedView;

    fn view(&self) -> RevokedView {
        RevokedView {
            header: self.response.header.as_ref().into(),
            id: shown(self.id),
            lease: self.id,
        }
    }
}

impl View for RevokedView {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_revoked(out, self.lease)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["REVOKED LEASE"]);
        table.row([Cell::from(&self.id)]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

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

/// `lease keep-alive`'s answer, and each of its stream.
#[derive(Debug)]
pub struct Renewed {
    /// As it came.
    pub response: PbLeaseKeepAliveResponse,
}

/// `lease keep-alive`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RenewedView {
    /// Who answered.
    header: Header,
    /// The lease, in hex.
    id: String,
    /// How long it lives from now on, in seconds.
    ttl: i64,
    #[serde(skip)]
    lease: i64,
}

impl Answer for Renewed {
    type View<'a> = RenewedView;

    fn view(&self) -> RenewedView {
        RenewedView {
            header: self.response.header.as_ref().into(),
            id: shown(self.response.id),
            ttl: self.response.ttl,
            lease: self.response.id,
        }
    }
}

impl View for RenewedView {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_renewed(out, self.lease, self.ttl)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["LEASE", "TTL"]);
        table.row([Cell::from(&self.id), seconds(self.ttl)]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

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

fn seconds(seconds: i64) -> Cell {
    Cell::from(format!("{seconds}s"))
}
