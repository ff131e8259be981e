//! Real clusters, started by our own playground.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::{Mutex, OnceLock};

use serde_json::Value;

use super::ports::free_ports;
use super::spawner;
use super::versions::{Version, versions};

/// A playground's word for members that miss their leader late: a test that comes before they do has some seconds.
pub(crate) const PATIENT: &str = "--etcd-arg=--election-timeout=5000";

/// Has a member not work for long on each password: a tenth of a second is much where many want it at once.
pub(crate) const QUICK_HASHES: &str = "--bcrypt-cost=4";

/// A running cluster of one version. It ends when dropped, and with the test run at the latest.
pub(crate) struct Cluster {
    pub(crate) version: Version,
    /// The members' client URLs.
    pub(crate) endpoints: Vec<String>,
    /// The members' processes.
    pub(crate) pids: Vec<i32>,
    /// The variables that point a program at the cluster.
    pub(crate) environment: BTreeMap<String, String>,
    playground: Child,
}

impl Cluster {
    /// Starts `size` members; `arguments` are further ones for `playground`.
    pub(crate) fn start(version: &Version, size: usize, arguments: &[&str]) -> Self {
        // What the playground would find by itself, another one could find at the same time.
        let base = match arguments.contains(&"--base-port") {
            true => None,
            false => Some(free_ports(2 * size as u16).to_string()),
        };
        let mut playground = spawner::spawn(|command| {
            command
                .arg(env!("CARGO_BIN_EXE_etcdtool"))
                .args(["playground", "-o", "jsonl", "--size", &size.to_string()])
                .arg("--etcd")
                .arg(version.program("etcd"))
                .args(base.iter().flat_map(|port| ["--base-port", port.as_str()]))
                .arg(format!("--etcd-arg={QUICK_HASHES}"))
                .args(arguments)
                .stdin(Stdio::null())
                .stdout(Stdio::piped());
        });
        let mut line = String::new();
        let mut stdout = BufReader::new(playground.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let started: Value = serde_json::from_str(&line)
            .unwrap_or_else(|error| panic!("the playground of {version} said {line:?}: {error}"));
        let members = started["members"].as_array().unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        Self {
            version: version.clone(),
            endpoints: started["endpoints"]
                .as_array()
                .unwrap()
                .iter()
                .map(text)
                .collect(),
            pids: members
                .iter()
                .map(|member| member["pid"].as_i64().unwrap() as i32)
                .collect(),
            environment: started["environment"]
                .as_object()
                .unwrap()
                .iter()
                .map(|(name, value)| (name.clone(), text(value)))
                .collect(),
            playground,
        }
    }

    /// All endpoints, as `--endpoints` takes them.
    pub(crate) fn endpoint_list(&self) -> String {
        self.endpoints.join(",")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let pid = rustix::process::Pid::from_child(&self.playground);
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        let _ = self.playground.wait();
    }
}

/// One single-member cluster of each version, started when first needed: a file of tests shares them.
pub(crate) struct Servers {
    running: OnceLock<Vec<Slot>>,
}

struct Slot {
    version: Version,
    cluster: Mutex<Option<&'static Cluster>>,
}

impl Servers {
    /// None started yet.
    pub(crate) const fn new() -> Self {
        Self {
            running: OnceLock::new(),
        }
    }

    /// Runs the test against each version, oldest first. Tests of one file run at the same time on the same servers:
    /// each keeps to keys of its own.
    pub(crate) fn each(&self, test: impl Fn(&Cluster)) {
        for slot in self.slots() {
            let server = slot.get();
            // Shown only when the test fails.
            println!("on etcd {}", server.version);
            test(server);
        }
    }

    /// The server of the newest version.
    pub(crate) fn newest(&self) -> &Cluster {
        self.slots().last().unwrap().get()
    }

    fn slots(&self) -> &[Slot] {
        self.running.get_or_init(|| {
            let slot = |version| Slot {
                version,
                cluster: Mutex::new(None),
            };
            versions().into_iter().map(slot).collect()
        })
    }
}

impl Slot {
    fn get(&self) -> &'static Cluster {
        let mut cluster = self.cluster.lock().unwrap();
        // Statics are never dropped; the launcher ends the server when this process does.
        cluster.get_or_insert_with(|| Box::leak(Box::new(Cluster::start(&self.version, 1, &[]))))
    }
}
