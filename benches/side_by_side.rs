//! etcdtool beside the newest real etcdctl at hand: the same commands, on the same server, in turns. Run it with
//! `make bench`.

// A benchmark that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

#[path = "support/measure.rs"]
mod measure;
#[path = "support/table.rs"]
mod table;
// The tests start real clusters too.
#[allow(dead_code, unused_imports)]
#[path = "../tests/cli/support/mod.rs"]
mod support;

use measure::{Runs, side_by_side};
use support::{Cluster, Program, drop_in, etcdctl, newest, tool};
use table::{Bounds, Row};

const KEYS: usize = 100_000;
/// Puts a transaction, for loading: well below the server's bound on a request's size.
const PUTS: usize = 5_000;

fn main() {
    let cluster = Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=5000"]);
    load(&cluster);
    let real = |words: &[&str]| etcdctl(&cluster.version, &cluster, words);
    let ours = |words: &[&str]| tool(&cluster, words);
    let prefix = ["get", "bench/", "--prefix"];
    let json = [&prefix[..], &["-w", "json"]].concat();
    let mut rows = vec![
        // By its own name it would ask the server too.
        row(
            "version",
            60,
            NONE,
            &["version"],
            |words| drop_in(&cluster, words),
            real,
        ),
        row("get k", 150, GET, &["get", "k"], ours, real),
        row("put k v", 150, NONE, &["put", "k", "v"], ours, real),
        row(
            "get --prefix, 10 k keys",
            25,
            NONE,
            &["get", "bench/00", "--prefix"],
            ours,
            real,
        ),
        row("get --prefix, 100 k keys", 11, NONE, &prefix, ours, real),
        row("the same, -w json", 11, NONE, &json, ours, real),
    ];
    let lease = granted(&cluster);
    let lines = READS.iter().map(|line| {
        let words: Vec<_> = line
            .split(' ')
            .map(|word| if word == "LEASE" { &lease } else { word })
            .collect();
        row(line, 40, NONE, &words, ours, real)
    });
    rows.extend(lines);
    let binary = std::fs::metadata(env!("CARGO_BIN_EXE_etcdtool"))
        .unwrap()
        .len();
    print!(
        "{}",
        table::render(&cluster.version.to_string(), &rows, binary)
    );
}

/// Every other command that reads and comes to an end.
const READS: &[&str] = &[
    "member list",
    "endpoint status",
    "endpoint health",
    "endpoint hashkv",
    "lease list",
    "lease timetolive LEASE",
    "lease timetolive LEASE --keys",
    "alarm list",
    "auth status",
    "user list",
    "user get somebody",
    "role list",
    "role get something",
];

/// Words that leave something to be read by `READS`.
const SEED: &[&str] = &[
    "user add somebody:secret",
    "role add something",
    "role grant-permission something read bench/ --prefix",
    "user grant-role somebody something",
];

const NONE: Bounds = Bounds {
    wall: None,
    cpu: None,
    memory: None,
};
const GET: Bounds = Bounds {
    wall: Some(6.0),
    cpu: Some(8.0),
    memory: Some(12.0),
};

fn row(
    name: &'static str,
    repetitions: usize,
    bounds: Bounds,
    words: &[&str],
    ours: impl Fn(&[&str]) -> Program,
    real: impl Fn(&[&str]) -> Program,
) -> Row {
    let (ours, real): (Runs, Runs) = side_by_side(repetitions, || ours(words), || real(words));
    Row {
        name,
        ours,
        real,
        bounds,
    }
}

/// Brings about what `READS` read; the id of a lease with a key.
fn granted(cluster: &Cluster) -> String {
    for line in SEED {
        etcdctl(&cluster.version, cluster, line.split(' '))
            .run()
            .expect(0);
    }
    let grant = ["lease", "grant", "100000", "-w", "json"];
    let lease = etcdctl(&cluster.version, cluster, grant)
        .run()
        .expect(0)
        .json();
    let lease = format!("{:x}", lease["ID"].as_u64().unwrap());
    let put = ["put", "leased", "v", "--lease", &lease];
    etcdctl(&cluster.version, cluster, put).run().expect(0);
    lease
}

/// The keys that are read: 100 bytes of value each, and one key by itself.
fn load(cluster: &Cluster) {
    tool(cluster, ["put", "k", "v"]).run().expect(0);
    let value = "v".repeat(100);
    for chunk in 0..KEYS / PUTS {
        let keys = chunk * PUTS..(chunk + 1) * PUTS;
        let puts: String = keys
            .map(|key| format!("put bench/{key:06} {value}\n"))
            .collect();
        let txn = format!("\n{puts}\n\n");
        tool(cluster, ["txn", "-o", "json"])
            .stdin(txn)
            .run()
            .expect(0);
    }
}
