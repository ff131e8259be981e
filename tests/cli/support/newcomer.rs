//! A member that joins a running cluster, started as `member add` says.

use std::path::PathBuf;
use std::process::{Child, Stdio};

use super::ports::free_url;
use super::spawner;
use super::versions::Version;

/// A member's process, and where it listens. It ends when dropped, and with the test run at the latest.
pub(crate) struct Newcomer {
    pub(crate) client_url: String,
    folder: PathBuf,
    process: Child,
}

impl Newcomer {
    /// Starts it with the variables of `environment`, `NAME="value"` a line; other lines are skipped.
    pub(crate) fn start(version: &Version, environment: &str, peer_url: &str) -> Self {
        let client_url = free_url();
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))
            .unwrap()
            .keep();
        let process = spawner::spawn(|command| {
            let variables = environment.lines().filter_map(|line| line.split_once('='));
            let variables = variables.filter(|(name, _)| name.starts_with("ETCD_"));
            command
                .arg(version.program("etcd"))
                .arg("--data-dir")
                .arg(folder.join("data"))
                .args(["--listen-peer-urls", peer_url])
                .args(["--listen-client-urls", &client_url])
                .args(["--advertise-client-urls", &client_url])
                .envs(variables.map(|(name, value)| (name, value.trim_matches('"'))))
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null());
        });
        Self {
            client_url,
            folder,
            process,
        }
    }
}

impl Drop for Newcomer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
