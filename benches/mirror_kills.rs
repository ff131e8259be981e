//! What a mirror loses or does twice while it, its source and its destination are killed, `BENCH_KILLS=N` times each, and a
//! writer writes: both clusters' whole histories are held beside each other. Once with the checkpoint at the destination,
//! and once with it in a file, where a change may be made twice. Run it with `make bench`.

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

use std::collections::BTreeMap;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::Duration;

use fastrand::Rng;
use rustix::process::Signal;
use support::{Mortal, Running, newest, offline};

const KEYS: u32 = 200;
/// The most changes of a transaction of the writer's: more than the destination takes in one.
const CHANGES: usize = 20;
const MOST: &str = "--max-txn-ops=8";

fn main() {
    let kills = std::env::var("BENCH_KILLS").map_or(20, |kills| kills.parse().unwrap());
    run("checkpoint at the destination", kills, None, 0);
    let folder = tempfile::tempdir().unwrap();
    let flag = format!("--checkpoint-file={}", folder.path().join("mark").display());
    // Each end of the mirror or the destination may have the transaction under way made twice.
    run("checkpoint in a file", kills, Some(&flag), 2 * kills * 8);
}

fn run(what: &str, kills: usize, flag: Option<&str>, bound: usize) {
    let mut source = Mortal::start(&newest(), &[]);
    let mut destination = Mortal::start(&newest(), &[MOST]);
    let url = source.url.clone();
    let mut mirror = start(&source, &destination, flag);
    // What is there before the mirror follows is copied, and that isn't a history.
    while mark(&destination, flag) == 0 {
        sleep(Duration::from_millis(20));
    }
    let (is_over, transactions) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut random = Rng::new();
            while !is_over.load(Ordering::Relaxed) {
                if write(&url, &mut random) {
                    transactions.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
        let (mut random, mut ended) = (Rng::new(), None);
        for _ in 0..kills {
            for victim in 0..3 {
                sleep(Duration::from_millis(random.u64(50..400)));
                match victim {
                    0 => {
                        mirror.kill().unwrap();
                        mirror.wait().unwrap();
                        mirror = start(&source, &destination, flag);
                    }
                    1 => kill(&mut source),
                    _ => kill(&mut destination),
                }
                ended = ended.or(mirror.try_wait().unwrap());
            }
        }
        is_over.store(true, Ordering::Relaxed);
        assert!(ended.is_none(), "the mirror has ended by itself: {ended:?}");
    });
    source.tool(["put", "k/last", "x"]).run().expect(0);
    let wanted = history(&source);
    let made = history(&destination);
    mirror.kill().unwrap();
    mirror.wait().unwrap();
    let (lost, doubled) = (missing(&wanted, &made), missing(&made, &wanted));
    let changes: usize = wanted.values().map(Vec::len).sum();
    let is_same = states(&wanted) == states(&made);
    let verdict = if lost > 0 || doubled > bound || !is_same {
        " MISSED"
    } else {
        ""
    };
    println!(
        "{what}: {kills} kills of the mirror, the source and the destination; {} transactions, {changes} changes: \
         {lost} lost, {doubled} doubled, the same in the end: {is_same}{verdict}",
        transactions.load(Ordering::Relaxed)
    );
}

fn start(source: &Mortal, destination: &Mortal, flag: Option<&str>) -> Child {
    let words = ["mirror", "--quiet", "--prefix=k/", &destination.url];
    let mut command = source.tool(words.into_iter().chain(flag)).command();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::inherit());
    command.spawn().unwrap()
}

/// As of which revision the checkpoint is.
fn mark(destination: &Mortal, flag: Option<&str>) -> i64 {
    let bytes = match flag.and_then(|flag| flag.split_once('=')) {
        Some((_, file)) => std::fs::read(file).unwrap_or_default(),
        None => {
            let words = [
                "get",
                "__etcdtool/mirror/",
                "--prefix",
                "--print-value-only",
            ];
            destination.tool(words).run().stdout
        }
    };
    let mark = serde_json::from_slice::<serde_json::Value>(&bytes);
    mark.map_or(0, |mark| mark["revision"].as_i64().unwrap())
}

fn kill(member: &mut Mortal) {
    member.end(Signal::KILL);
    member.start_again();
    while member.tool(["get", "k"]).run().code != 0 {
        sleep(Duration::from_millis(20));
    }
}

/// A transaction of puts, each of another value, and deletions; whether it is known to be done.
fn write(url: &str, random: &mut Rng) -> bool {
    let mut keys: Vec<u32> = (0..KEYS).collect();
    random.shuffle(&mut keys);
    let lines: String = keys[..random.usize(1..=CHANGES)]
        .iter()
        .map(|key| match random.u32(0..4) {
            0 => format!("del k/{key:03}\n"),
            _ => format!("put k/{key:03} {:x}\n", random.u64(..)),
        })
        .collect();
    let txn = offline(["txn"]).env("ETCDTOOL_ENDPOINTS", url);
    txn.stdin(format!("\n{lines}\n\n")).run().code == 0
}

/// All that has ever become of each key: its values one after the other, none where it was removed.
type History = BTreeMap<String, Vec<Option<String>>>;

fn history(member: &Mortal) -> History {
    let words = ["watch", "k/", "--prefix", "--rev=1", "-o=jsonl"];
    let mut watch = Running::start(member.tool(words));
    let mut history = History::new();
    loop {
        let event: serde_json::Value = serde_json::from_str(&watch.line()).unwrap();
        let key = event["kv"]["key"].as_str().unwrap().to_owned();
        if key == "k/last" {
            return history;
        }
        let value = event["kv"]["value"].as_str();
        let is_put = event["type"] == "put";
        let value = is_put.then(|| value.unwrap().to_owned());
        history.entry(key).or_default().push(value);
    }
}

/// How many changes of one history the other one lacks.
fn missing(these: &History, others: &History) -> usize {
    let none = Vec::new();
    let of = |key: &String, changes: &Vec<Option<String>>| {
        let mut rest = others.get(key).unwrap_or(&none).clone();
        let mut missing = 0;
        for change in changes {
            match rest.iter().position(|other| other == change) {
                Some(place) => drop(rest.swap_remove(place)),
                None => missing += 1,
            }
        }
        missing
    };
    these.iter().map(|(key, changes)| of(key, changes)).sum()
}

fn states(history: &History) -> BTreeMap<&String, &String> {
    let last = history
        .iter()
        .filter_map(|(key, changes)| Some((key, changes.last()?.as_ref()?)));
    last.collect()
}
