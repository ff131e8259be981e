//! Answers that need no cluster.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View, shell_word};
use crate::playground::{Cluster, Member};

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

/// `playground`'s document: a cluster that has just started.
// No Debug: a variable may hold the password.
#[derive(Clone, Serialize, JsonSchema)]
pub struct Started {
    /// Where clients reach it.
    pub endpoints: Vec<String>,
    /// Its members.
    pub members: Vec<StartedMember>,
    /// The variables that point etcdtool and etcdctl at it.
    pub environment: BTreeMap<String, String>,
}

/// One member of a playground.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct StartedMember {
    /// Its name.
    pub name: String,
    /// Where clients reach it.
    pub client_url: String,
    /// Where its peers reach it.
    pub peer_url: String,
    /// Its process.
    pub pid: u32,
    /// Where its data is.
    pub data_dir: PathBuf,
    /// Where its log is.
    pub log_file: PathBuf,
}

impl From<&Cluster> for Started {
    fn from(cluster: &Cluster) -> Self {
        let member = |member: &Member| StartedMember {
            name: member.name.clone(),
            client_url: member.client_url.clone(),
            peer_url: member.peer_url.clone(),
            pid: member.pid,
            data_dir: member.data_dir.clone(),
            log_file: member.log_file.clone(),
        };
        Self {
            endpoints: cluster.endpoints().to_vec(),
            members: cluster.members().iter().map(member).collect(),
            environment: cluster.environment().into_iter().collect(),
        }
    }
}

impl Answer for Started {
    type View<'a> = &'a Self;

    fn view(&self) -> &Self {
        self
    }
}

impl View for &Started {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        for member in &self.members {
            writeln!(
                out,
                "# {} at {}, process {}",
                member.name, member.client_url, member.pid
            )?;
        }
        for (name, value) in &self.environment {
            writeln!(out, "export {name}={}", shell_word(value))?;
        }
        writeln!(out, "# Ctrl-C ends the cluster.")
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["NAME", "CLIENT URL", "PEER URL", "PROCESS", "DATA"]);
        for member in &self.members {
            table.row([
                Cell::from(&member.name),
                Cell::from(&member.client_url),
                Cell::from(&member.peer_url),
                Cell::from(member.pid),
                Cell::from(member.data_dir.display()),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
