//! Answers that need no cluster.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::{Answer, Auto, Lines, Table, Text, View};

/// The etcdctl whose bytes the drop-in gives.
pub const ETCDCTL_VERSION: &str = "3.7.3";
/// The API version that this etcdctl names.
pub const ETCDCTL_API_VERSION: &str = "3.7";

/// `version`'s document.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Version {
    /// Ours.
    pub version: &'static str,
    /// The etcdctl whose command lines and bytes we give.
    pub etcdctl: &'static str,
    /// The server that answered; null where none did.
    pub server: Option<ServerVersion>,
}

/// A server's version.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ServerVersion {
    /// The endpoint that answered.
    pub endpoint: String,
    /// Its version.
    pub version: String,
}

impl Answer for Version {
    type View<'a> = &'a Self;

    fn view(&self) -> &Self {
        self
    }
}

impl View for &Version {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "etcdtool version: {}", self.version)?;
        writeln!(out, "etcdctl version: {}", self.etcdctl)?;
        match &self.server {
            Some(server) => writeln!(
                out,
                "server version: {} at {}",
                server.version, server.endpoint
            ),
            None => writeln!(out, "server version: unknown, none answered"),
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["PROGRAM", "VERSION"]);
        table.row(["etcdtool".into(), self.version.into()]);
        table.row(["etcdctl".into(), self.etcdctl.into()]);
        let server = self
            .server
            .as_ref()
            .map_or("unknown", |server| &server.version);
        table.row(["server".into(), server.into()]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
