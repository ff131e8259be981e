//! How a cluster comes up: its folder, its ports, its certificates, its members, and the wait for them.

use anyhow::{Context, bail};
use tokio::process::Command;
use tokio::time::{self, Instant};

use super::arguments::{self, Common};
use super::certificates::TlsFiles;
use super::cluster::Cluster;
use super::folder::Folder;
use super::member::Member;
use super::problem::Problem;
use super::processes::Processes;
use super::readiness::{Audience, Probe};
use super::record::Record;
use super::spec::Spec;
use super::{auth, log, ports};

impl Cluster {
    /// Starts the members and waits until each is ready for clients. Needs a runtime with I/O and time enabled.
    ///
    /// # Errors
    /// A [`Problem`] for what the user can change: the spec, a port, the folder, a member that ends or isn't ready in
    /// time. Nothing is left behind then, and a kept folder is as it was.
    pub async fn start(spec: Spec) -> anyhow::Result<Self> {
        spec.check()?;
        let deadline = Instant::now() + spec.start_timeout;
        let mut cluster = Self::prepare(&spec)?;
        // New members ask each other whether there is a cluster already. All at once they'd ask those who can't answer
        // since they are asking too, for up to 7 seconds; so there is one first that can.
        cluster.spawn_next(&spec)?;
        cluster.until_ready(1, Audience::Peers, deadline).await?;
        for _ in 1..spec.size {
            cluster.spawn_next(&spec)?;
        }
        cluster
            .until_ready(spec.size, Audience::Clients, deadline)
            .await?;
        cluster.folder.settle();
        Ok(cluster)
    }

    /// All that there is before the first member runs.
    fn prepare(spec: &Spec) -> anyhow::Result<Self> {
        let (mut folder, known) = Folder::open(spec.data_dir.as_deref())?;
        let is_new = known.is_none();
        let record = known.map_or_else(|| Record::new(spec), Ok)?;
        record.check(spec)?;
        ports::check_free(&record.ports).map_err(|problem| {
            problem.hint(if is_new {
                "choose other ports with --base-port, or leave it out for free ones"
            } else {
                "end what is using it: the cluster in this folder cannot move to other ports"
            })
        })?;
        if is_new {
            folder.remember(&record)?;
        }
        let root = folder.root();
        let scheme = if spec.tls { "https" } else { "http" };
        let members = Member::plan(&record.ports, scheme, root);
        let endpoints = members.iter().map(|member| member.client_url.clone());
        let password = spec.auth.then(|| auth::provide_password(root));
        Ok(Self {
            processes: Processes::default(),
            endpoints: endpoints.collect(),
            members,
            ports: record.ports,
            tls: spec.tls.then(|| TlsFiles::provide(root)).transpose()?,
            password: password.transpose()?,
            folder,
            start_timeout: spec.start_timeout,
        })
    }

    /// Starts the first member that hasn't been started.
    fn spawn_next(&mut self, spec: &Spec) -> anyhow::Result<()> {
        let index = self.processes.count();
        let member = self.members.get(index).context("no member left to start")?;
        let common = Common {
            members: &self.members,
            tls: self.tls.as_ref(),
            is_temporary: self.folder.is_temporary(),
            spec,
        };
        let (program, arguments) = common.command_line(member);
        let mut command = Command::new(program);
        command.args(arguments);
        arguments::foreign_variables().for_each(|name| {
            command.env_remove(name);
        });
        let pid = self.processes.spawn(command, &member.log_file);
        let pid = pid.with_context(|| format!("cannot run {}", program.display()))?;
        if let Some(member) = self.members.get_mut(index) {
            member.pid = pid;
        }
        Ok(())
    }

    /// Waits until each of the first `count` members answers, as long as none ends.
    pub(super) async fn until_ready(
        &mut self,
        count: usize,
        audience: Audience,
        deadline: Instant,
    ) -> anyhow::Result<()> {
        let probe = Probe::new(self.tls.as_ref())?;
        let (mut asked, mut reason) = (0, String::new());
        let all = async {
            for (index, ports) in self.ports.iter().take(count).enumerate() {
                asked = index;
                probe.until_ready(*ports, audience, &mut reason).await;
            }
        };
        let (index, outcome) = tokio::select! {
            biased;
            ended = self.processes.next_ended() => match ended? {
                Some((index, status)) => (index, format!("ended while it was starting: {status}")),
                None => bail!("all members have ended"),
            },
            ready = time::timeout_at(deadline, all) => match ready {
                Ok(()) => return Ok(()),
                Err(_) => (asked, format!("was not ready within {:?}: {reason}", self.start_timeout)),
            },
        };
        let member = self.members.get(index).context("no such member")?;
        let problem = Problem::new(format!("{} {outcome}", member.name));
        Err(problem.log(log::last_lines(&member.log_file)).into())
    }
}
