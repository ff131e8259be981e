//! What a watch costs an event, at 5,000 events a second: etcdtool beside the newest real etcdctl at hand. Run it with
//! `make bench`.

// A benchmark that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

// The tests start real clusters too.
#[allow(dead_code, unused_imports)]
#[path = "../tests/cli/support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::{Cluster, Program, drop_in, etcdctl, newest, tool};
use wait4::Wait4;

const EVENTS_A_SECOND: usize = 5_000;
const SECONDS: usize = 10;
/// Puts a transaction, whose events come in one message.
const PUTS: usize = 100;
const TRANSACTIONS: usize = EVENTS_A_SECOND * SECONDS / PUTS;

fn main() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    let real = |words: &[&str]| etcdctl(&cluster.version, &cluster, words);
    let ours = |words: &[&str]| drop_in(&cluster, words);
    println!("watch, cpu an event      etcdctl     ours    ratio");
    for format in ["simple", "json"] {
        let [real, ours] = [cost(&cluster, format, &real), cost(&cluster, format, &ours)];
        let ratio = real.as_secs_f64() / ours.as_secs_f64();
        println!(
            "-w {format:<18} {:>9.1?} {:>8.1?} {ratio:>7.1}x",
            real, ours
        );
    }
}

/// The cpu time that the watch takes for an event, its start included.
fn cost(cluster: &Cluster, format: &str, program: &impl Fn(&[&str]) -> Program) -> Duration {
    let words = ["watch", "w/", "--prefix", "-w", format];
    let mut command = program(&words).command();
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // The first event shows that the watch stands.
    let first = std::thread::spawn(move || {
        lines.next().unwrap().unwrap();
        lines
    });
    while !first.is_finished() {
        tool(cluster, ["put", "w/first", "v"]).run().expect(0);
    }
    let mut lines = first.join().unwrap();
    let reading = std::thread::spawn(move || {
        // "w/last", as it is and in base64.
        while let Some(Ok(line)) = lines.next() {
            if line == "w/last" || line.contains("dy9sYXN0") {
                break;
            }
        }
    });
    write(cluster);
    tool(cluster, ["put", "w/last", "v"]).run().expect(0);
    reading.join().unwrap();
    child.kill().unwrap();
    let used = child.wait4().unwrap().rusage;
    (used.utime + used.stime) / u32::try_from(TRANSACTIONS * PUTS).unwrap()
}

/// Writes at the rate that is asked for.
fn write(cluster: &Cluster) {
    let start = Instant::now();
    for transaction in 0..TRANSACTIONS {
        let due = Duration::from_secs_f64((transaction * PUTS) as f64 / EVENTS_A_SECOND as f64);
        sleep(due.saturating_sub(start.elapsed()));
        let puts: String = (0..PUTS)
            .map(|number| format!("put w/{number:03} {}\n", "v".repeat(100)))
            .collect();
        let txn = format!("\n{puts}\n\n");
        tool(cluster, ["txn"]).stdin(txn).run().expect(0);
    }
}
