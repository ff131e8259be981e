//! `mirror` and `make-mirror`: two real clusters, and what the destination holds.

mod as_etcdctl;
mod checkpoint;
mod file;
mod lasting;
mod make_mirror;
mod metrics;
mod transactions;

use std::collections::BTreeMap;

use fastrand::Rng;

use crate::support::{Cluster, Finished, Mortal, Running, newest, tool, wait_for, words};

/// Keys and what they hold.
type Held = BTreeMap<String, Pair>;

/// What a key holds, as text or in base64, and its lease.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pair {
    value: String,
    lease: String,
}

/// What the cluster holds below the prefix.
fn held(cluster: &Cluster, prefix: &str) -> Held {
    let got = tool(cluster, ["get", prefix, "--prefix", "-o", "json"]).run();
    let got = got.expect(0).json();
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let either = |kv: &serde_json::Value, name: &str| {
        let base64 = format!("{name}_base64");
        text(&kv[name]).unwrap_or_else(|| format!("base64:{}", text(&kv[&base64]).unwrap()))
    };
    let kvs = got["kvs"].as_array().unwrap().iter();
    kvs.map(|kv| {
        let pair = Pair {
            value: either(kv, "value"),
            lease: kv["lease"].to_string(),
        };
        (either(kv, "key"), pair)
    })
    .collect()
}

/// A cluster of one member, of the newest etcd.
fn cluster() -> Cluster {
    Cluster::start(&newest(), 1, &[])
}

/// A mirror at work, with these flags.
fn start(source: &Cluster, destination: &Cluster, flags: &str) -> Running {
    let line = words(flags).chain([destination.endpoints[0].as_str()]);
    Running::start(tool(source, ["mirror"].into_iter().chain(line)))
}

/// A mirror that ends when both are equal.
fn once(source: &Cluster, destination: &Cluster, flags: &str) -> Finished {
    let line = words(flags).chain([destination.endpoints[0].as_str()]);
    tool(source, ["mirror", "--once"].into_iter().chain(line)).run()
}

/// A transaction of a few writes of any kind.
fn write(source: &Mortal, random: &mut Rng, most: usize) {
    let mut keys: Vec<u32> = (0..200).collect();
    random.shuffle(&mut keys);
    let lines: String = keys[..random.usize(1..=most)]
        .iter()
        .map(|key| match random.u32(0..4) {
            0 => format!("del k/{key:03}\n"),
            _ => format!("put k/{key:03} {}\n", random.u32(..)),
        })
        .collect();
    let txn = format!("\n{lines}\n\n");
    source.tool(["txn"]).stdin(txn).run().expect(0);
}

/// What each key holds, and how often it was written since it was created.
fn written(member: &Mortal) -> BTreeMap<String, (String, u64)> {
    let got = member.tool(["get", "k/", "--prefix", "-o", "json"]).run();
    let got = got.expect(0).json();
    let kvs = got["kvs"].as_array().unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    kvs.iter()
        .map(|kv| {
            (
                text(&kv["key"]),
                (text(&kv["value"]), kv["version"].as_u64().unwrap()),
            )
        })
        .collect()
}

fn wait_until_equal(source: &Cluster, destination: &Cluster) {
    wait_for("both to hold the same", || {
        held(source, "k/") == held(destination, "k/")
    });
}
