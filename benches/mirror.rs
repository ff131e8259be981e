//! How quickly a mirror catches up and keeps up, beside the newest real etcdctl's `make-mirror` at hand. `BENCH_KEYS=N` is
//! how many keys there are. Run it with `make bench`.

// A benchmark that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

#[path = "support/load.rs"]
mod load;
// The tests start real clusters too.
#[allow(dead_code, unused_imports)]
#[path = "../tests/cli/support/mod.rs"]
mod support;

use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use load::{load, load_singly};
use rustix::process::Signal;
use support::{Cluster, Program, etcdctl, newest, run, signal, tool};
use wait4::Wait4;

/// etcdctl is given so long; it would take minutes.
const WATCHED: Duration = Duration::from_secs(15);
/// Keys that are written while the mirror is held up, many or one a transaction.
const LIVE: usize = 100_000;
const SINGLE: usize = 15_000;
/// How many times faster than etcdctl.
const INITIAL_BOUND: f64 = 50.0;
const LIVE_BOUND: f64 = 10.0;

fn main() {
    let keys = std::env::var("BENCH_KEYS").map_or(1_000_000, |keys| keys.parse().unwrap());
    let source = cluster();
    load(&source, "first/", keys);

    let destination = cluster();
    let start = Instant::now();
    let words = [
        "mirror",
        "--once",
        "--prefix",
        "first/",
        &destination.endpoints[0],
    ];
    let mut ours = started(tool(&source, words));
    let ended = ours.wait4().unwrap();
    assert!(ended.status.success());
    let ours = keys as f64 / start.elapsed().as_secs_f64();
    let memory = ended.rusage.maxrss as f64 / f64::from(1 << 20);

    let destination = cluster();
    let words = [
        "make-mirror",
        "--prefix",
        "first/",
        &destination.endpoints[0],
    ];
    let real = rate(
        etcdctl(&source.version, &source, words),
        &destination,
        "first/",
        keys,
        WATCHED,
    );
    tell("first copy", ours, real, INITIAL_BOUND);
    println!("its most memory: {memory:.1} MiB");

    for way in [
        Way {
            what: "following many keys a revision",
            load,
            keys: LIVE,
        },
        Way {
            what: "following one key a revision",
            load: load_singly,
            keys: SINGLE,
        },
    ] {
        let ours = live(&source, &way, |prefix, destination| {
            tool(&source, ["mirror", "--prefix", prefix, destination])
        });
        let real = live(&source, &way, |prefix, destination| {
            let words = ["make-mirror", "--prefix", prefix, destination];
            etcdctl(&source.version, &source, words)
        });
        tell(way.what, ours, real, LIVE_BOUND);
    }
}

/// How keys are written that are followed.
struct Way {
    what: &'static str,
    load: fn(&Cluster, &str, usize),
    keys: usize,
}

fn cluster() -> Cluster {
    Cluster::start(
        &newest(),
        1,
        &["--etcd-arg=--quota-backend-bytes=8589934592"],
    )
}

fn tell(what: &str, ours: f64, real: f64, bound: f64) {
    let ratio = ours / real;
    let verdict = if ratio < bound {
        format!(" MISSED {bound}x")
    } else {
        String::new()
    };
    println!("{what}: {ours:.0} keys a second, etcdctl {real:.0}: {ratio:.1}x{verdict}");
}

fn started(program: Program) -> Child {
    let mut command = program.command();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().unwrap()
}

/// How many keys a second come to the destination, until all are there or it has been watched long enough.
fn rate(
    program: Program,
    destination: &Cluster,
    prefix: &str,
    keys: usize,
    watched: Duration,
) -> f64 {
    let start = Instant::now();
    let mut child = started(program);
    let mut there = 0;
    while there < keys && start.elapsed() < watched {
        sleep(Duration::from_millis(50));
        there = count(destination, prefix);
    }
    let rate = there as f64 / start.elapsed().as_secs_f64();
    child.kill().unwrap();
    child.wait().unwrap();
    rate
}

/// The same of keys that are written once the mirror follows. It is held up until they are, so that it's measured without
/// the writer, which is hardly faster. Not more of them than fit between the two: once a watch has been left behind, etcd
/// sends a thousand revisions ten times a second at most.
fn live(source: &Cluster, way: &Way, program: impl Fn(&str, &str) -> Program) -> f64 {
    let destination = cluster();
    let prefix = format!("live/{:x}/", fastrand::u64(..));
    let mut child = started(program(&prefix, &destination.endpoints[0]));
    while count(&destination, &prefix) == 0 {
        run(source, &format!("put {prefix}first x")).expect(0);
    }
    let pid = child.id() as i32;
    signal(pid, Signal::STOP);
    (way.load)(source, &prefix, way.keys);
    let start = Instant::now();
    signal(pid, Signal::CONT);
    let mut there = 0;
    while there <= way.keys && start.elapsed() < WATCHED {
        sleep(Duration::from_millis(10));
        there = count(&destination, &prefix);
    }
    let rate = there as f64 / start.elapsed().as_secs_f64();
    child.kill().unwrap();
    child.wait().unwrap();
    rate
}

fn count(cluster: &Cluster, prefix: &str) -> usize {
    let counted = run(cluster, &format!("count {prefix} --prefix")).expect(0);
    counted.stdout_text().trim().parse().unwrap()
}
