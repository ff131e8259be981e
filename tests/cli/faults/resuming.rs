//! A watch whose member dies, or ends, while keys are written: it goes on at another one, and has seen every event
//! once and in order.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::endpoints::send;
use super::proxy::Proxy;
use super::watching::Watching;
use super::writer::in_order;
use crate::support::{Cluster, Program, drop_in, newest, tool, versions, wait_for};

/// Between two deaths.
const KEYS: usize = 60;
/// Longer than any election takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// A cluster behind proxies that know which member a watch is on.
struct Watched {
    cluster: Cluster,
    proxies: Vec<Proxy>,
    /// The place of the member that was asked last, from 1; 0 for none.
    asked: Arc<AtomicUsize>,
    written: usize,
}

impl Watched {
    fn new(cluster: Cluster) -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let proxy = |(place, endpoint): (usize, &String)| {
            let asked = Arc::clone(&asked);
            Proxy::watching(endpoint, move || asked.store(place + 1, Ordering::SeqCst))
        };
        let proxies = cluster.endpoints.iter().enumerate().map(proxy).collect();
        Self {
            cluster,
            proxies,
            asked,
            written: 0,
        }
    }

    fn watch(&self, program: impl Fn(&Cluster, &[&str]) -> Program) -> Watching {
        let urls: Vec<_> = self.proxies.iter().map(Proxy::url).collect();
        let words = ["watch", "n/", "--prefix", "--rev=2"];
        let program = program(&self.cluster, &words);
        Watching::start(
            program
                .env("ETCDCTL_ENDPOINTS", urls.join(","))
                .without_env("ETCDTOOL_ENDPOINTS"),
        )
    }

    /// Writes the next keys, each once: what becomes of a write that isn't answered is told by the store in the end.
    fn write(&mut self) {
        let end = Instant::now() + PATIENCE;
        let mut done = 0;
        while done < KEYS {
            assert!(Instant::now() < end, "nobody takes keys any more");
            self.written += 1;
            let key = format!("n/{:05}", self.written);
            let put = tool(&self.cluster, ["put", &key, "v", "--command-timeout=2s"]).run();
            done += usize::from(put.code == 0);
        }
    }

    /// Ends the member that the watch is on.
    fn end_its_member(&self, signal: Signal) {
        wait_for("the watch to ask a member", || {
            self.asked.load(Ordering::SeqCst) > 0
        });
        let place = self.asked.swap(0, Ordering::SeqCst);
        send(self.cluster.pids[place - 1], signal);
    }

    /// The keys in the order in which they were written.
    fn keys(&self) -> Vec<String> {
        let line = [
            "get",
            "n/",
            "--prefix",
            "-o",
            "json",
            "--command-timeout=30s",
        ];
        in_order(&tool(&self.cluster, line).run().expect(0).json())
    }
}

fn sees_all(
    watched: &mut Watched,
    program: impl Fn(&Cluster, &[&str]) -> Program,
    ends: &[Signal],
) {
    let watching = watched.watch(program);
    watched.write();
    for &signal in ends {
        watched.end_its_member(signal);
        watched.write();
    }
    for key in watched.keys() {
        watching.expect(&["PUT", &key, "v"]);
    }
    watching.expect_nothing();
}

#[test]
fn no_event_is_lost_or_doubled_when_its_member_dies() {
    let version = newest();
    let mut watched = Watched::new(Cluster::start(&version, 5, &[]));
    sees_all(
        &mut watched,
        |cluster, words| tool(cluster, words),
        &[Signal::KILL, Signal::TERM],
    );
}

#[test]
fn nor_in_the_drop_in() {
    for version in versions() {
        let mut watched = Watched::new(Cluster::start(&version, 3, &[]));
        sees_all(
            &mut watched,
            |cluster, words| drop_in(cluster, words),
            &[Signal::KILL],
        );
    }
}

#[test]
fn nor_does_a_mirror_miss_a_change() {
    let version = newest();
    let destination = Cluster::start(&version, 1, &[]);
    let mut watched = Watched::new(Cluster::start(&version, 3, &[]));
    let url = destination.endpoints[0].as_str();
    let _mirroring = watched.watch(|cluster, _| tool(cluster, ["make-mirror", url]));
    watched.write();
    watched.end_its_member(Signal::KILL);
    watched.write();
    let line = [
        "get",
        "n/",
        "--prefix",
        "--print-value-only=false",
        "--command-timeout=30s",
    ];
    let held = |cluster: &Cluster| tool(cluster, line).run().expect(0).stdout;
    wait_for("the destination to hold all keys", || {
        held(&destination) == held(&watched.cluster)
    });
}
