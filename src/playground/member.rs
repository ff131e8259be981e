//! A member as others see it: its name, where it listens, where its data and its log are.

use std::path::{Path, PathBuf};

use super::ports::Ports;

/// One member of a running cluster.
#[derive(Clone, Debug)]
pub struct Member {
    /// `m1`, `m2` and so on.
    pub name: String,
    /// Where clients reach it: `http://127.0.0.1:PORT`, or https.
    pub client_url: String,
    /// Where its peers reach it.
    pub peer_url: String,
    /// Its process; another one may have the number once it has ended.
    pub pid: u32,
    /// Its data folder.
    pub data_dir: PathBuf,
    /// All that it has written since it was started: a JSON object a line, mostly.
    pub log_file: PathBuf,
}

impl Member {
    /// The members to be, not started yet.
    pub(super) fn plan(ports: &[Ports], scheme: &str, root: &Path) -> Vec<Self> {
        let url = |port: u16| format!("{scheme}://127.0.0.1:{port}");
        let numbered = (1..).zip(ports);
        let planned = numbered.map(|(number, ports): (usize, _)| Self {
            name: format!("m{number}"),
            client_url: url(ports.client),
            peer_url: url(ports.peer),
            pid: 0,
            data_dir: root.join(format!("m{number}")),
            log_file: root.join(format!("m{number}.log")),
        });
        planned.collect()
    }
}
