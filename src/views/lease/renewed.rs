//! `lease keep-alive`: a lease that was renewed.

use std::io::{self};

use etcd_client::proto::PbLeaseKeepAliveResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::seconds;
use crate::lease::shown;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::Header;

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
