//! A member that ends and comes back with the same data.

use std::path::PathBuf;
use std::process::{Child, Stdio};

use rustix::process::Signal;

use super::cluster::QUICK_HASHES;
use super::ports::free_url;
use super::process::{signal, wait_for};
use super::program::{Program, offline};
use super::spawner;
use super::versions::Version;

/// A cluster of one member that can be ended and started again. It ends when dropped, and with the test run at the latest.
pub(crate) struct Mortal {
    pub(crate) url: String,
    peer_url: String,
    version: Version,
    flags: Vec<String>,
    folder: PathBuf,
    process: Option<Child>,
}

impl Mortal {
    /// Starts it with further flags of etcd, and waits until it answers.
    pub(crate) fn start(version: &Version, flags: &[&str]) -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"));
        let mut member = Self {
            url: free_url(),
            peer_url: free_url(),
            version: version.clone(),
            flags: flags.iter().map(ToString::to_string).collect(),
            folder: folder.unwrap().keep(),
            process: None,
        };
        member.start_again();
        wait_for("the member to answer", || {
            member.tool(["get", "k"]).run().code == 0
        });
        member
    }

    /// Our program, pointed at it.
    pub(crate) fn tool<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> Program {
        offline(words).env("ETCDTOOL_ENDPOINTS", &self.url)
    }

    /// Sends its process a signal.
    pub(crate) fn signal(&self, how: Signal) {
        let process = self.process.as_ref().unwrap();
        signal(process.id() as i32, how);
    }

    /// Ends it, and waits until it has.
    pub(crate) fn end(&mut self, how: Signal) {
        self.signal(how);
        self.process.take().unwrap().wait().unwrap();
    }

    /// Ends it and starts it without the data that it had, as the same cluster, and waits until it answers.
    pub(crate) fn start_anew(&mut self) {
        self.end(Signal::KILL);
        std::fs::remove_dir_all(self.folder.join("data")).unwrap();
        self.start_again();
        wait_for("the member to answer", || {
            self.tool(["get", "k"]).run().code == 0
        });
    }

    /// Starts it with the data that it had.
    pub(crate) fn start_again(&mut self) {
        let (url, peer_url) = (&self.url, &self.peer_url);
        self.process = Some(spawner::spawn(|command| {
            command
                .arg(self.version.program("etcd"))
                .arg("--data-dir")
                .arg(self.folder.join("data"))
                .args(["--listen-client-urls", url, "--advertise-client-urls", url])
                .args(["--listen-peer-urls", peer_url])
                .args(["--initial-advertise-peer-urls", peer_url])
                .args(["--initial-cluster", &format!("default={peer_url}")])
                .arg(QUICK_HASHES)
                .args(&self.flags)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null());
        }));
    }
}

impl Drop for Mortal {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            let _ = process.kill();
            let _ = process.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
