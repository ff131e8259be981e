//! A million keys of 200 bytes: reading them beside the newest real etcdctl at hand, and moving them. `BENCH_KEYS=N` has
//! fewer. Run it with `make bench`.

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
#[path = "support/measure.rs"]
mod measure;
// The tests start real clusters too.
#[allow(dead_code, unused_imports)]
#[path = "../tests/cli/support/mod.rs"]
mod support;
#[path = "support/table.rs"]
mod table;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{ChildStdout, Stdio};
use std::time::{Duration, Instant};

use etcdtool::client::RangeCall;
use etcdtool::request::{GetRequest, KeyRange};
use futures_util::{StreamExt, TryStreamExt, stream};
use load::load;
use measure::side_by_side;
use support::{Cluster, block_on, connection, drop_in, etcdctl, newest, tool};
use table::{Bounds, Row};

const REPETITIONS: usize = 3;
const LONG: Duration = Duration::from_secs(600);
/// Operations of a transaction of the bare loop, and how many of these are under way.
const OPERATIONS: usize = 512;
const IN_FLIGHT: usize = 8;
/// The least part of the bare loop's rate that an import has.
const OF_THE_LOOP: f64 = 0.9;

/// How much longer than the mere transport of its bytes a `get` may take.
const OVER_TRANSPORT: f64 = 1.15;

const PLAIN: Bounds = Bounds {
    wall: Some(2.0),
    cpu: Some(8.0),
    memory: Some(64.0),
};
const JSON: Bounds = Bounds {
    wall: Some(3.0),
    cpu: Some(10.0),
    memory: Some(64.0),
};

fn main() {
    let keys = std::env::var("BENCH_KEYS").map_or(1_000_000, |keys| keys.parse().unwrap());
    let cluster = Cluster::start(
        &newest(),
        1,
        &["--etcd-arg=--quota-backend-bytes=8589934592"],
    );
    load(&cluster, "bench/", keys);
    let rows = read(&cluster);
    let get = rows[0].ours.wall();
    let binary = std::fs::metadata(env!("CARGO_BIN_EXE_etcdtool")).unwrap();
    println!("{keys} keys of 200 bytes");
    print!(
        "{}",
        table::render(&cluster.version.to_string(), &rows, binary.len())
    );
    against_transport(&cluster, get);
    round_trip(&cluster, keys);
}

/// A member that takes the loop's transactions.
fn empty() -> Cluster {
    let arguments = [
        "--etcd-arg=--quota-backend-bytes=8589934592",
        "--etcd-arg=--max-txn-ops=512",
    ];
    Cluster::start(&newest(), 1, &arguments)
}

/// Exports the keys, imports them elsewhere beside a bare loop that writes as many, and exports them from there.
fn round_trip(cluster: &Cluster, keys: usize) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    let start = Instant::now();
    tool(cluster, ["export", file.to_str().unwrap()])
        .run()
        .expect(0);
    let rate = keys as f64 / start.elapsed().as_secs_f64();
    println!("export: {rate:.0} keys a second");
    let bare = bare_loop(&empty(), keys);
    let imported = empty();
    let start = Instant::now();
    tool(&imported, ["import", file.to_str().unwrap()])
        .run()
        .expect(0);
    let import = start.elapsed();
    let part = bare.as_secs_f64() / import.as_secs_f64();
    let verdict = if part < OF_THE_LOOP {
        format!(" MISSED {OF_THE_LOOP}")
    } else {
        String::new()
    };
    println!(
        "import: {:.0} keys a second, {part:.2} of a bare loop of {OPERATIONS}-operation transactions{verdict}",
        keys as f64 / import.as_secs_f64()
    );
    let same = are_same(&file, &imported, keys);
    println!(
        "the two exports' keys and values are {}",
        if same { "the same" } else { "NOT THE SAME" }
    );
}

/// What the server takes for as many keys without any of us.
fn bare_loop(cluster: &Cluster, keys: usize) -> Duration {
    let value = [b'v'; 200];
    let start = Instant::now();
    block_on(async {
        let client = etcd_client::Client::connect(&cluster.endpoints, None)
            .await
            .unwrap();
        let batches = (0..keys).step_by(OPERATIONS).map(|first| {
            let mut kv = client.kv_client();
            async move {
                let numbers = first..keys.min(first + OPERATIONS);
                let puts = numbers.map(|number| {
                    etcd_client::TxnOp::put(format!("bench/{number:09}"), value, None)
                });
                let txn = etcd_client::Txn::new().and_then(puts.collect::<Vec<_>>());
                kv.txn(txn).await
            }
        });
        let done = stream::iter(batches).buffer_unordered(IN_FLIGHT);
        done.try_for_each(async |_| Ok(())).await.unwrap();
    });
    start.elapsed()
}

/// Whether the file and an export of the cluster hold the same keys and values.
fn are_same(file: &Path, cluster: &Cluster, keys: usize) -> bool {
    let mut export = tool(cluster, ["export"]).command();
    let mut export = export
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let second: ChildStdout = export.stdout.take().unwrap();
    let first = BufReader::new(std::fs::File::open(file).unwrap()).lines();
    let held = |line: std::io::Result<String>| {
        let kv: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        (kv["key"].clone(), kv["value"].clone())
    };
    let pairs = first.zip(BufReader::new(second).lines()).skip(1).take(keys);
    let mut compared = 0;
    let same = pairs
        .map(|(a, b)| (held(a), held(b)))
        .inspect(|_| compared += 1)
        .all(|(a, b)| a == b);
    drop(export);
    same && compared == keys
}

/// The keys in each format that people read many in.
fn read(cluster: &Cluster) -> Vec<Row> {
    let prefix = ["get", "bench/", "--prefix"];
    let json = [&prefix[..], &["-w", "json"]].concat();
    let jsonl = [&prefix[..], &["-o", "jsonl"]].concat();
    let real = |words: &[&str]| etcdctl(&cluster.version, cluster, words);
    let row = |name, bounds, (ours, real)| Row {
        name,
        ours,
        real,
        bounds,
    };
    vec![
        row(
            "get --prefix",
            PLAIN,
            side_by_side(REPETITIONS, || tool(cluster, prefix), || real(&prefix)),
        ),
        row(
            "the same as etcdctl, -w json",
            JSON,
            side_by_side(REPETITIONS, || drop_in(cluster, &json), || real(&json)),
        ),
        row(
            "-o jsonl beside -w json",
            JSON,
            side_by_side(REPETITIONS, || tool(cluster, &jsonl), || real(&json)),
        ),
    ]
}

/// How long the bytes alone take, asked for at once and dropped as they come.
fn against_transport(cluster: &Cluster, get: Duration) {
    let request = GetRequest::of(KeyRange::prefix("bench/"));
    let mut times: Vec<_> = (0..REPETITIONS)
        .map(|_| {
            let start = Instant::now();
            block_on(async {
                let connection = connection(cluster, LONG);
                let answer = connection.range(&request, RangeCall::Whole, LONG).await;
                let mut answer = answer.unwrap();
                while answer.next().await.unwrap().is_some() {}
            });
            start.elapsed()
        })
        .collect();
    times.sort();
    let ratio = get.as_secs_f64() / times[REPETITIONS / 2].as_secs_f64();
    let verdict = if ratio > OVER_TRANSPORT {
        format!(" MISSED {OVER_TRANSPORT}x")
    } else {
        String::new()
    };
    println!("get --prefix takes {ratio:.2}x the time of one bare Range of the same keys{verdict}");
}
