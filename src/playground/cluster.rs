//! A running cluster: what it is, how it's watched, and how it ends.

use std::fmt;
use std::io;
use std::process::ExitStatus;
use std::time::Duration;

use anyhow::Context;
use secrecy::SecretString;
use tokio::time::Instant;

use super::certificates::TlsFiles;
use super::folder::Folder;
use super::member::Member;
use super::ports::Ports;
use super::processes::Processes;
use super::readiness::Audience;
use super::{auth, environment, log};

/// How long members of a kept cluster may take to end by themselves. Killing them loses nothing that etcd has
/// confirmed, and waiting for long would be for nothing: a leader tries for 7 seconds to hand over to members that are
/// ending just as it is.
const END_PATIENCE: Duration = Duration::from_secs(2);

/// A local cluster. Dropped, its members are killed and waited for, and a temporary folder is removed; so a future of
/// [`Cluster::start`] can be dropped at any time.
#[derive(Debug)]
pub struct Cluster {
    // First, since fields are dropped in this order: the folder is removed when no member writes to it any more.
    pub(super) processes: Processes,
    pub(super) folder: Folder,
    pub(super) members: Vec<Member>,
    pub(super) endpoints: Vec<String>,
    pub(super) ports: Vec<Ports>,
    pub(super) tls: Option<TlsFiles>,
    pub(super) password: Option<SecretString>,
    pub(super) start_timeout: Duration,
}

/// A member that has ended without being told to.
#[derive(Clone, Debug)]
pub struct Ended {
    /// The member's name.
    pub name: String,
    /// How it has ended.
    pub status: ExitStatus,
    /// Its last log lines, readable.
    pub log_lines: Vec<String>,
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has ended: {}", self.name, self.status)
    }
}

impl Cluster {
    /// The client URLs of all members.
    pub fn endpoints(&self) -> &[String] {
        &self.endpoints
    }

    /// The members, in the order of their names.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The variables that point etcdtool and etcdctl at this cluster, the password included.
    pub fn environment(&self) -> Vec<(String, String)> {
        environment::variables(&self.endpoints, self.tls.as_ref(), self.password.as_ref())
    }

    /// Switches authentication on if the spec asked for it, and waits until every member knows. The client must not
    /// try to authenticate. Does nothing where a start before has done it.
    ///
    /// # Errors
    /// What etcd answers, or a [`Problem`] when a member isn't ready afterwards.
    pub async fn enable_auth(&mut self, client: &mut etcd_client::Client) -> anyhow::Result<()> {
        let Some(password) = &self.password else {
            return Ok(());
        };
        auth::enable(client, password)
            .await
            .context("cannot switch authentication on")?;
        // A member answers only when it has caught up with the leader, so each has applied the change.
        let deadline = Instant::now() + self.start_timeout;
        self.until_ready(self.members.len(), Audience::Clients, deadline)
            .await
    }

    /// Waits until a member ends by itself. Each is told once; `None` when none is left.
    ///
    /// # Errors
    /// When the system can't tell.
    pub async fn wait(&mut self) -> io::Result<Option<Ended>> {
        let Some((index, status)) = self.processes.next_ended().await? else {
            return Ok(None);
        };
        let member = self.members.get(index);
        Ok(member.map(|member| Ended {
            name: member.name.clone(),
            status,
            log_lines: log::last_lines(&member.log_file),
        }))
    }

    /// Ends all members: those of a kept cluster are asked first, and killed if they take long. Then a temporary folder
    /// is removed.
    ///
    /// # Errors
    /// When the temporary folder can't be removed.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        if !self.folder.is_temporary() {
            self.processes.ask_to_end(END_PATIENCE).await;
        }
        self.processes.kill();
        let closed = self.folder.close();
        closed.with_context(|| format!("cannot remove {}", self.folder.root().display()))
    }
}
