//! A running cluster, from the first member's start to the last one's end.

use std::fmt;
use std::io;
use std::process::ExitStatus;
use std::time::Duration;

use anyhow::{Context, bail};
use secrecy::SecretString;
use tokio::process::Command;
use tokio::time;

use super::arguments::{self, Common};
use super::certificates::TlsFiles;
use super::folder::Folder;
use super::member::Member;
use super::ports::{self, Ports};
use super::problem::Problem;
use super::processes::Processes;
use super::readiness::Probe;
use super::record::Record;
use super::spec::Spec;
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
    processes: Processes,
    folder: Folder,
    members: Vec<Member>,
    endpoints: Vec<String>,
    ports: Vec<Ports>,
    tls: Option<TlsFiles>,
    password: Option<SecretString>,
    start_timeout: Duration,
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
    /// Starts the members and waits until each is ready for clients. Needs a runtime with I/O and time enabled.
    ///
    /// # Errors
    /// A [`Problem`] for what the user can change: the spec, a port, the folder, a member that ends or isn't ready in
    /// time. Nothing is left behind then, and a kept folder is as it was.
    pub async fn start(spec: Spec) -> anyhow::Result<Self> {
        spec.check()?;
        let mut cluster = Self::prepare(&spec)?;
        cluster.spawn_members(&spec)?;
        cluster.until_ready().await?;
        cluster.folder.settle();
        Ok(cluster)
    }

    /// All that there is before the first member runs.
    fn prepare(spec: &Spec) -> anyhow::Result<Self> {
        let (mut folder, known) = Folder::open(spec.data_dir.as_deref())?;
        let is_new = known.is_none();
        let record = known.map_or_else(|| Record::new(spec), Ok)?;
        record.check(spec)?;
        ports::check_free(&record.ports)?;
        if is_new {
            folder.remember(&record)?;
        }
        let root = folder.root();
        let scheme = if spec.tls { "https" } else { "http" };
        let members = Member::plan(&record.ports, scheme, root);
        Ok(Self {
            processes: Processes::default(),
            endpoints: members
                .iter()
                .map(|member| member.client_url.clone())
                .collect(),
            members,
            ports: record.ports,
            tls: spec.tls.then(|| TlsFiles::provide(root)).transpose()?,
            password: spec
                .auth
                .then(|| auth::provide_password(root))
                .transpose()?,
            folder,
            start_timeout: spec.start_timeout,
        })
    }

    fn spawn_members(&mut self, spec: &Spec) -> anyhow::Result<()> {
        let mut pids = Vec::new();
        let common = Common {
            members: &self.members,
            tls: self.tls.as_ref(),
            is_temporary: self.folder.is_temporary(),
            spec,
        };
        for member in &self.members {
            let (program, arguments) = common.command_line(member);
            let mut command = Command::new(program);
            command.args(arguments);
            arguments::etcd_variables().for_each(|name| {
                command.env_remove(name);
            });
            let pid = self.processes.spawn(command, &member.log_file);
            pids.push(pid.with_context(|| format!("can't run {}", program.display()))?);
        }
        for (member, pid) in self.members.iter_mut().zip(pids) {
            member.pid = pid;
        }
        Ok(())
    }

    /// Waits until every member answers, as long as none ends.
    async fn until_ready(&mut self) -> anyhow::Result<()> {
        let probe = Probe::new(self.tls.as_ref())?;
        let (mut asked, mut reason) = (0, String::new());
        let all = async {
            for (index, ports) in self.ports.iter().enumerate() {
                asked = index;
                probe.until_ready(ports.client, &mut reason).await;
            }
        };
        let (index, outcome) = tokio::select! {
            biased;
            ended = self.processes.next_ended() => match ended? {
                Some((index, status)) => (index, format!("ended while it was starting: {status}")),
                None => bail!("all members have ended"),
            },
            ready = time::timeout(self.start_timeout, all) => match ready {
                Ok(()) => return Ok(()),
                Err(_) => (asked, format!("was not ready within {:?}: {reason}", self.start_timeout)),
            },
        };
        let member = self.members.get(index).context("no such member")?;
        let problem = Problem::new(format!("{} {outcome}", member.name));
        Err(problem.log(log::last_lines(&member.log_file)).into())
    }

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
            .context("can't switch authentication on")?;
        // A member answers only when it has caught up with the leader, so each has applied the change.
        self.until_ready().await
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
        closed.with_context(|| format!("can't remove {}", self.folder.root().display()))
    }
}
