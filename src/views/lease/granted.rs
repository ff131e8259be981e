//! `lease grant`: the lease that was granted.

use std::io::{self};

use etcd_client::proto::PbLeaseGrantResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::seconds;
use crate::lease::shown;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::Header;

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
