//! A cluster whose members are killed and started again, stopped and woken, on the same data and ports.

use std::ffi::OsString;
use std::fs::File;
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use tempfile::TempDir;

use super::endpoints::{Frozen, send};
use crate::support::{Program, Version, free_url, offline, spawn};

/// How soon a leader is missed: the heartbeats and the time-out of elections, in milliseconds.
pub(super) type Pace = [&'static str; 2];

/// After half a second or so, so that a death costs little more.
pub(super) const QUICK: Pace = ["40", "400"];
/// As etcd has it: also on a busy machine there is a leader most of the time.
pub(super) const STEADY: Pace = ["100", "1000"];

const SIZE: usize = 3;
/// Longer than any member takes to come back on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The members; they end when dropped, and with the test run at the latest.
pub(super) struct Members {
    pub(super) version: Version,
    all: Vec<Mutex<Member>>,
    /// Their client URLs.
    pub(super) endpoints: Vec<String>,
    folder: TempDir,
}

struct Member {
    arguments: Vec<OsString>,
    process: Child,
}

impl Members {
    /// Starts three; each tells the others that it is reached at what `advertise` makes of its place and its peer URL.
    pub(super) fn start(
        version: &Version,
        [heartbeat, election]: Pace,
        advertise: impl Fn(usize, &str) -> String,
    ) -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let listening: Vec<_> = (0..SIZE).map(|_| free_url()).collect();
        let numbered = listening.iter().enumerate();
        let peers: Vec<_> = numbered.map(|(place, url)| advertise(place, url)).collect();
        let named = peers.iter().enumerate();
        let named: Vec<_> = named
            .map(|(place, url)| format!("m{place}={url}"))
            .collect();
        let endpoints: Vec<_> = (0..SIZE).map(|_| free_url()).collect();
        let member = |place: usize| {
            let flags = [
                ("--heartbeat-interval", heartbeat.to_owned()),
                ("--election-timeout", election.to_owned()),
                ("--name", format!("m{place}")),
                ("--listen-peer-urls", listening[place].clone()),
                ("--initial-advertise-peer-urls", peers[place].clone()),
                ("--listen-client-urls", endpoints[place].clone()),
                ("--advertise-client-urls", endpoints[place].clone()),
                ("--initial-cluster", named.join(",")),
                ("--initial-cluster-token", peers.join(",")),
            ];
            let data = folder.path().join(format!("m{place}"));
            // What is killed here has reached the kernel, and that lives on.
            let mut arguments: Vec<OsString> =
                vec!["--unsafe-no-fsync".into(), "--data-dir".into(), data.into()];
            for (name, value) in flags {
                arguments.extend([name.into(), value.into()]);
            }
            let process = spawn_member(version, &folder, place, &arguments);
            Mutex::new(Member { arguments, process })
        };
        let all = (0..SIZE).map(member).collect();
        let members = Self {
            version: version.clone(),
            all,
            endpoints,
            folder,
        };
        members.until_well();
        members
    }

    /// Points a program at all of them.
    pub(super) fn at(&self, program: Program) -> Program {
        program.env("ETCDCTL_ENDPOINTS", self.endpoints.join(","))
    }

    /// Ours, pointed at all of them.
    pub(super) fn tool(&self, line: &[&str]) -> Program {
        self.at(offline(line))
    }

    /// Kills one, and starts it again once it's gone.
    pub(super) fn kill(&self, place: usize) {
        let mut member = self.all[place].lock().unwrap();
        member.process.kill().unwrap();
        member.process.wait().unwrap();
        member.process = spawn_member(&self.version, &self.folder, place, &member.arguments);
    }

    /// Has one end as an upgrade does, and starts it again.
    pub(super) fn restart(&self, place: usize) {
        let mut member = self.all[place].lock().unwrap();
        send(member.process.id() as i32, Signal::TERM);
        member.process.wait().unwrap();
        member.process = spawn_member(&self.version, &self.folder, place, &member.arguments);
    }

    /// Stops one until what is returned is dropped.
    pub(super) fn freeze(&self, place: usize) -> Frozen {
        Frozen::member(self.pid(place))
    }

    /// The process of one.
    pub(super) fn pid(&self, place: usize) -> i32 {
        self.all[place].lock().unwrap().process.id() as i32
    }

    /// The place of the one whose client port that is.
    pub(super) fn with_port(&self, port: u16) -> Option<usize> {
        let end = format!(":{port}");
        self.endpoints.iter().position(|url| url.ends_with(&end))
    }

    /// The place of the leader, once all are well.
    pub(super) fn leader(&self) -> usize {
        let end = Instant::now() + PATIENCE;
        loop {
            let asked = self.tool(&["endpoint", "status", "-o", "json"]).run();
            let rows = asked.json()["endpoints"].clone();
            let leads = |row: &serde_json::Value| row["status"]["is_leader"] == true;
            if let Some(row) = rows.as_array().unwrap().iter().find(|row| leads(row)) {
                let endpoint = row["endpoint"].as_str().unwrap();
                return self
                    .endpoints
                    .iter()
                    .position(|url| url == endpoint)
                    .unwrap();
            }
            assert!(Instant::now() < end, "there is no leader: {asked}");
        }
    }

    /// Waits until each of them answers what only a leader can vouch for.
    pub(super) fn until_well(&self) {
        let end = Instant::now() + PATIENCE;
        for url in &self.endpoints {
            while offline(["get", "well", "--endpoints", url]).run().code != 0 {
                assert!(Instant::now() < end, "{url} never recovers");
            }
        }
    }
}

fn spawn_member(
    version: &Version,
    folder: &TempDir,
    place: usize,
    arguments: &[OsString],
) -> Child {
    let log = folder.path().join(format!("m{place}.log"));
    let log = File::options().create(true).append(true).open(log).unwrap();
    spawn(|command| {
        command
            .arg(version.program("etcd"))
            .args(arguments)
            .args(["--logger", "zap", "--log-level", "warn"])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
    })
}

impl Drop for Members {
    fn drop(&mut self) {
        for member in &mut self.all {
            let member = member.get_mut().unwrap();
            let _ = member.process.kill();
            let _ = member.process.wait();
        }
    }
}
