//! `lease revoke`: the lease that is gone.

use std::io::{self};

use etcd_client::proto::PbLeaseRevokeResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::lease::shown;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::Header;

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
