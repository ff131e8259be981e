//! `snapshot save` of 400 MB beside the newest real etcdctl at hand, from next door and from far away. `BENCH_MEGABYTES=N`
//! is another size. Run it with `make bench`.

// A benchmark that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

#[path = "support/far.rs"]
mod far;
#[path = "support/measure.rs"]
mod measure;
// The tests start real clusters too.
#[allow(dead_code, unused_imports)]
#[path = "../tests/cli/support/mod.rs"]
mod support;
#[path = "support/table.rs"]
mod table;

use std::path::Path;
use std::time::Duration;

use etcdtool::client::Write;
use etcdtool::transfer::bulk::{Bulk, Entry, Plan};
use far::far;
use measure::side_by_side;
use support::{Cluster, Program, block_on, connection, drop_in, etcdctl, newest};
use table::{Bounds, Row};

const REPETITIONS: usize = 3;
const VALUE: usize = 1 << 20;
const ROUND_TRIP: Duration = Duration::from_millis(40);

const NEAR: Bounds = Bounds {
    wall: Some(1.4),
    cpu: Some(2.5),
    memory: Some(24.0),
};
const FAR: Bounds = Bounds {
    wall: Some(3.0),
    cpu: None,
    memory: Some(24.0),
};

fn main() {
    let megabytes = std::env::var("BENCH_MEGABYTES").map_or(400, |size| size.parse().unwrap());
    let cluster = Cluster::start(&newest(), 1, &[]);
    load(&cluster, megabytes);
    let folder = tempfile::tempdir().unwrap();
    let far = far(&cluster.endpoints[0], ROUND_TRIP);
    let rows = [
        row("snapshot save", NEAR, &cluster, folder.path(), None),
        row(
            "the same, 40 ms away",
            FAR,
            &cluster,
            folder.path(),
            Some(&far),
        ),
    ];
    let binary = std::fs::metadata(env!("CARGO_BIN_EXE_etcdtool")).unwrap();
    println!("{megabytes} MB of values");
    print!(
        "{}",
        table::render(&cluster.version.to_string(), &rows, binary.len())
    );
}

fn row(
    name: &'static str,
    bounds: Bounds,
    cluster: &Cluster,
    folder: &Path,
    endpoint: Option<&str>,
) -> Row {
    let file = folder.join("snapshot");
    let words = ["snapshot", "save", file.to_str().unwrap()];
    let at = |program: Program| match endpoint {
        Some(endpoint) => program.env("ETCDCTL_ENDPOINTS", endpoint),
        None => program,
    };
    let (ours, real) = side_by_side(
        REPETITIONS,
        || at(drop_in(cluster, words)),
        || at(etcdctl(&cluster.version, cluster, words)),
    );
    Row {
        name,
        ours,
        real,
        bounds,
    }
}

/// Fills the store with values of a megabyte.
fn load(cluster: &Cluster, megabytes: usize) {
    block_on(async {
        let mut bulk = Bulk::new(connection(cluster, Duration::MAX), Plan::default());
        for number in 0..megabytes {
            let (key, value) = (format!("bench/{number}"), vec![number as u8; VALUE - 1000]);
            let writes = [Write::Put {
                key: key.as_bytes(),
                value: &value,
                lease: 0,
            }];
            bulk.write(Entry::of(&writes), ()).await.unwrap();
            bulk.done();
        }
        bulk.finish().await.unwrap();
    });
}
