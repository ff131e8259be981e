//! What a watch costs an event, at 10,000 events a second, of single puts and of large transactions: etcdtool beside the
//! newest real etcdctl at hand. Run it with `make bench`.

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

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::{Cluster, Program, drop_in, etcdctl, newest, tool};
use wait4::Wait4;

const EVENTS_A_SECOND: usize = 10_000;
const SECONDS: usize = 10;
const EVENTS: usize = EVENTS_A_SECOND * SECONDS;
/// Puts a transaction, whose events come in one message.
const PUTS: usize = 100;
const VALUE: usize = 100;
/// How many times etcdctl's cpu an event is to be ours.
const CPU: f64 = 4.0;
const MIB: f64 = 1024.0 * 1024.0;

/// What a watch has taken.
struct Cost {
    /// Cpu time an event, the start included.
    cpu: Duration,
    /// The most that it held at once, in bytes.
    memory: u64,
    /// Events that came in a second, as far as whoever writes them has kept up.
    rate: f64,
}

/// Who makes the events.
type Load = fn(&Cluster);

fn main() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    println!(
        "watch, cpu an event               etcdctl     ours    ratio | ours: memory   events/s"
    );
    rows(&cluster, "an event a message", write_singly);
    rows(&cluster, "a hundred", write_together);
}

fn rows(cluster: &Cluster, name: &str, load: Load) {
    let real = |words: &[&str]| etcdctl(&cluster.version, cluster, words);
    let ours = |words: &[&str]| drop_in(cluster, words);
    let native = |words: &[&str]| tool(cluster, words);
    let [simple, json, jsonl] = [["-w", "simple"], ["-w", "json"], ["-o", "jsonl"]];
    println!("{name}");
    let real_simple = cost(cluster, &simple, &real, load);
    let real_json = cost(cluster, &json, &real, load);
    row(
        "-w simple",
        &real_simple,
        &cost(cluster, &simple, &ours, load),
    );
    row("-w json", &real_json, &cost(cluster, &json, &ours, load));
    row(
        "-o jsonl beside -w json",
        &real_json,
        &cost(cluster, &jsonl, &native, load),
    );
}

fn row(name: &str, real: &Cost, ours: &Cost) {
    let ratio = real.cpu.as_secs_f64() / ours.cpu.as_secs_f64();
    let verdict = if ratio < CPU {
        format!(" MISSED {CPU}x")
    } else {
        String::new()
    };
    let (real, cpu, rate) = (real.cpu, ours.cpu, ours.rate);
    let memory = ours.memory as f64 / MIB;
    println!(
        "  {name:<29} {real:>9.1?} {cpu:>8.1?} {ratio:>7.1}x | {memory:>8.1} MiB {rate:>10.0}{verdict}"
    );
}

/// What the watch takes, from its start to the last event.
fn cost(
    cluster: &Cluster,
    format: &[&str],
    program: &impl Fn(&[&str]) -> Program,
    load: Load,
) -> Cost {
    let words = [&["watch", "w/", "--prefix"], format].concat();
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
        // "w/last", on a line of its own, in quotes, and in base64.
        while let Some(Ok(line)) = lines.next() {
            if line == "w/last"
                || ["\"w/last\"", "dy9sYXN0"]
                    .iter()
                    .any(|last| line.contains(last))
            {
                break;
            }
        }
    });
    let start = Instant::now();
    load(cluster);
    let rate = EVENTS as f64 / start.elapsed().as_secs_f64();
    tool(cluster, ["put", "w/last", "v"]).run().expect(0);
    reading.join().unwrap();
    child.kill().unwrap();
    let used = child.wait4().unwrap().rusage;
    Cost {
        cpu: (used.utime + used.stime) / u32::try_from(EVENTS).unwrap(),
        memory: used.maxrss,
        rate,
    }
}

/// Writes key by key.
fn write_singly(cluster: &Cluster) {
    let (rate, total) = (EVENTS_A_SECOND.to_string(), EVENTS.to_string());
    let (value, keys) = (VALUE.to_string(), "100");
    let words = [
        "bench",
        "put",
        "--yes",
        "--prefix",
        "w/load/",
        "--clients",
        "64",
        "--conns",
        "4",
    ];
    let load = [
        "--rate",
        &rate,
        "--total",
        &total,
        "--value-size",
        &value,
        "--keys",
        keys,
    ];
    tool(cluster, [&words[..], &load].concat()).run().expect(0);
}

/// Writes a hundred keys at once.
fn write_together(cluster: &Cluster) {
    let start = Instant::now();
    for transaction in 0..EVENTS / PUTS {
        let due = Duration::from_secs_f64((transaction * PUTS) as f64 / EVENTS_A_SECOND as f64);
        sleep(due.saturating_sub(start.elapsed()));
        let puts: String = (0..PUTS)
            .map(|number| format!("put w/{number:03} {}\n", "v".repeat(VALUE)))
            .collect();
        let txn = format!("\n{puts}\n\n");
        tool(cluster, ["txn"]).stdin(txn).run().expect(0);
    }
}
