//! What listing very many leases costs: etcdtool, with what it tells of each, beside the newest real etcdctl at hand, which
//! tells ids only. Run it with `make bench`.

// A benchmark that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

// The tests start real clusters too.
#[allow(dead_code, unused_imports)]
#[path = "../tests/cli/support/mod.rs"]
mod support;

use std::process::Stdio;
use std::time::Instant;

use support::{Cluster, Program, drop_in, etcdctl, grant_leases, newest, tool};
use wait4::Wait4;

const LEASES: usize = 100_000;
/// Longer than the benchmark, in seconds.
const TTL: i64 = 100_000;

fn main() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    grant_leases(&cluster, LEASES, TTL);
    println!("lease list of {LEASES}            wall       cpu   memory");
    let list = ["lease", "list"];
    cost("etcdctl, ids", etcdctl(&cluster.version, &cluster, list));
    cost("drop-in, ids", drop_in(&cluster, list));
    for format in ["plain", "jsonl", "json", "table"] {
        let program = tool(&cluster, ["lease", "list", "-o", format]);
        cost(&format!("etcdtool, {format}"), program);
    }
}

fn cost(name: &str, program: Program) {
    let mut command = program.command();
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let start = Instant::now();
    let ended = command.spawn().unwrap().wait4().unwrap();
    let (wall, used) = (start.elapsed(), ended.rusage);
    assert!(ended.status.success(), "{name}");
    let cpu = used.utime + used.stime;
    let memory = used.maxrss >> 20;
    println!("{name:<26} {wall:>9.2?} {cpu:>9.2?} {memory:>4} MiB");
}
