//! `bench`: what was measured, at which rate, and that nothing is left behind.

use rustix::process::Signal;
use serde_json::Value;

use crate::schema;
use crate::support::{Cluster, Running, Servers, drop_in, run, tool, wait_for, words};

static SERVERS: Servers = Servers::new();

/// How many keys are below the prefix.
fn keys_below(server: &Cluster, prefix: &str) -> u64 {
    let line = format!("get {prefix} --prefix --count-only -o json");
    run(server, &line).expect(0).json()["count"]
        .as_u64()
        .unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[test]
fn each_load_is_measured_and_cleaned_up() {
    SERVERS.each(|server| {
        for work in [
            "put --distribution uniform",
            "get --keys 50 --serializable",
            "range --keys 50 --length 7 --distribution zipf",
            "txn --keys 50 --txn-ops 40 --distribution zipf --conns 2",
        ] {
            let line = format!("bench {work} --total 200 --prefix load/ -o json");
            let finished = tool(server, words(&line)).run().expect(0);
            let seen = finished.json();
            schema::check("bench", &seen);
            assert_eq!(seen["requests"], 200, "{finished}");
            let names = ["min", "p50", "p90", "p95", "p99", "p999", "max"];
            let latencies =
                names.map(|name| number(&seen["latency"][format!("{name}_seconds").as_str()]));
            assert!(latencies.is_sorted() && latencies[0] > 0.0, "{finished}");
            let buckets = seen["histogram"].as_array().unwrap();
            let counted: f64 = buckets.iter().map(|bucket| number(&bucket["count"])).sum();
            assert_eq!(counted, 200.0, "{finished}");
            assert_eq!(keys_below(server, "load/"), 0, "{finished}");
        }
    });
}

#[test]
fn the_rate_is_held() {
    let line = "bench put --rate 100 --total 100 --prefix rate/ -o json";
    let seen = tool(SERVERS.newest(), words(line)).run().expect(0).json();
    // The last of them is due after 0.99 s; a busy machine may end later, never earlier.
    assert!(number(&seen["seconds"]) >= 0.98, "{seen}");
    assert!(number(&seen["requests_per_second"]) <= 102.0, "{seen}");
    assert_eq!(seen["wanted_per_second"], 100);
}

#[test]
fn people_see_bars() {
    for (format, told) in [
        ("plain", "put: 20 requests in "),
        ("table", "│ p99.9 "),
        ("jsonl", "\"histogram\":["),
        ("yaml", "\nhistogram:\n"),
    ] {
        let line = format!("bench put --total 20 --prefix bars/ -o {format}");
        let shown = tool(SERVERS.newest(), words(&line)).run().expect(0);
        let text = shown.stdout_text();
        let bars = matches!(format, "plain" | "table");
        assert!(text.contains(told) && text.contains('#') == bars, "{shown}");
    }
}

#[test]
fn requests_that_fail_are_counted() {
    let server = SERVERS.newest();
    // More than a server takes in one transaction.
    let line = "bench txn --txn-ops 129 --total 5 --prefix fail/ -o json";
    let finished = tool(server, words(line)).run().expect(6);
    let seen = finished.json();
    assert_eq!(seen["requests"], 0, "{finished}");
    assert_eq!(seen["errors"][0]["count"], 5, "{finished}");
    assert_eq!(keys_below(server, "fail/"), 0);
}

#[test]
fn a_prefix_in_use_is_refused_and_a_cluster_with_data_warned_of() {
    let server = SERVERS.newest();
    run(server, "put inuse/1 x").expect(0);
    let line = "bench get --total 5 --keys 5 --prefix";
    let refused = tool(server, words(&format!("{line} inuse/"))).run();
    refused.expect(5);
    assert_eq!(keys_below(server, "inuse/"), 1);
    let warned = tool(server, words(&format!("{line} other/")))
        .run()
        .expect(0);
    for told in ["warning: the cluster holds ", "writing 5 keys to be read"] {
        assert!(warned.stderr_text().contains(told), "{warned}");
    }
}

#[test]
fn nothing_is_left_when_it_is_interrupted() {
    let server = SERVERS.newest();
    for (work, signal, code) in [
        ("put", Signal::INT, 130),
        // While it still writes what is to be read.
        ("get --keys 100000000", Signal::TERM, 143),
    ] {
        let line = format!("bench {work} --duration 10m --prefix cut/");
        let running = Running::start(tool(server, words(&line)));
        wait_for("the first keys", || keys_below(server, "cut/") > 20);
        let (ended, stdout, stderr) = running.signal(signal);
        assert_eq!((ended, stdout.as_str()), (code, ""), "{stderr}");
        assert_eq!(keys_below(server, "cut/"), 0);
    }
}

#[test]
fn what_is_no_load_is_a_usage_error() {
    let server = SERVERS.newest();
    for line in [
        "bench put --clients 0",
        "bench put --rate 0",
        "bench put --total 1 --duration 1s",
        "bench put --keys 1000 --key-size 2",
        "bench put --prefix=",
        "bench put --distribution normal",
        "bench txn --keys 3 --txn-ops 4",
        "bench put word",
    ] {
        tool(server, words(line)).run().expect(2);
    }
    // etcdctl has no such command.
    drop_in(server, words("bench put")).run().expect(1);
}
