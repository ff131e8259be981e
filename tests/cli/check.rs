//! `check perf` and `check datascale`: verdicts, and that nothing is left behind.

use rustix::process::Signal;

use crate::support::{
    Cluster, Running, Servers, drop_in, etcdctl, keys_below, newest, run, tool, wait_for, words,
};

static SERVERS: Servers = Servers::new();

#[test]
fn perf_measures_and_judges() {
    SERVERS.each(|server| {
        let line = "check perf --duration 1s --prefix perf/ -o json";
        let finished = tool(server, words(line)).run();
        let seen = finished.json();
        let enough = seen["writes_per_second"].as_f64().unwrap() > 135.0;
        let latency = |name: &str| seen["latency"][name].as_f64().unwrap();
        let passed = enough && latency("max_seconds") <= 0.5 && latency("stddev_seconds") <= 0.1;
        assert_eq!(seen["passed"], passed, "{finished}");
        assert_eq!(finished.code, if passed { 0 } else { 6 }, "{finished}");
        assert!(seen["writes"].as_u64().unwrap() > 10, "{finished}");
        let rising =
            ["p50", "p90", "p95", "p99", "p999", "max"].map(|name| format!("{name}_seconds"));
        assert!(rising.is_sorted_by_key(|name| latency(name)), "{finished}");
        assert_eq!(seen["clean_up"]["removed"], true);
        assert_eq!(keys_below(server, "perf/"), 0);
    });
}

#[test]
fn perf_that_nobody_can_reach_is_unhealthy() {
    let server = SERVERS.newest();
    // 1000 clients need longer than this for their first write.
    let line = "check perf --load xl --duration 100ms --prefix much/";
    let finished = tool(server, words(line)).run().expect(6);
    let text = finished.stdout_text();
    assert!(text.contains("FAIL: Throughput too low: "), "{finished}");
    assert!(text.ends_with("\nFAIL\n"), "{finished}");
    let theirs = drop_in(server, words(line)).run().expect(1);
    assert!(theirs.stdout_text().ends_with("\nFAIL\n"), "{theirs}");
}

#[test]
fn every_format_shows_the_verdict() {
    let server = SERVERS.newest();
    for (format, told) in [
        ("-o plain", "PASS: Throughput is "),
        ("-o table", "│ standard deviation ┆ "),
        ("-o jsonl", "\"p99_seconds\":"),
        ("-o yaml", "\n  p99_seconds: "),
        ("-w json", "PASS: Throughput is "),
    ] {
        // A little load that any machine bears: whether it passes is no matter here.
        let line = format!("check perf --duration 300ms --prefix format/ {format}");
        let shown = tool(server, words(&line)).run();
        let text = shown
            .stdout_text()
            .replace("FAIL: Throughput too low: ", "PASS: Throughput is ");
        assert!(text.contains(told), "{shown}");
    }
}

#[test]
fn datascale_reads_the_members_memory() {
    SERVERS.each(|server| {
        let line = "check datascale --prefix data/ --auto-compact --auto-defrag -o json";
        let finished = tool(server, words(line)).run().expect(0);
        let seen = finished.json();
        let number = |name: &str| seen[name].as_i64().unwrap();
        assert_eq!(number("keys"), 10_000, "{finished}");
        let before = number("memory_before_bytes");
        assert!(before > 1 << 20, "{finished}");
        assert_eq!(
            number("memory_used_bytes"),
            number("memory_after_bytes") - before
        );
        assert!(seen["clean_up"]["compacted_revision"].as_i64() > Some(10_000));
        assert_eq!(
            seen["clean_up"]["defragmented"],
            serde_json::json!(server.endpoints)
        );
        assert_eq!(keys_below(server, "data/"), 0);
    });
}

#[test]
fn memory_is_read_through_tls_too() {
    let server = Cluster::start(&newest(), 1, &["--tls"]);
    let line = "check datascale -o table";
    let shown = tool(&server, words(line)).run().expect(0);
    assert!(shown.stdout_text().contains("│ memory used "), "{shown}");
}

/// On a server of its own, whose revisions nobody else compacts before them.
#[test]
fn datascale_is_etcdctls() {
    let server = &Cluster::start(&newest(), 1, &[]);
    let lines = |text: &str| -> Vec<String> {
        let number = |word: &str| word.parse::<f64>().is_ok() && word != "10000";
        let line = |line: &str| {
            let words = line
                .split(' ')
                .map(|word| if number(word) { "N" } else { word });
            words.collect::<Vec<_>>().join(" ")
        };
        text.lines().map(line).collect()
    };
    let line = "check datascale --prefix both/ --auto-compact --auto-defrag";
    let theirs = etcdctl(&server.version, server, words(line))
        .run()
        .expect(0);
    let ours = drop_in(server, words(line)).run().expect(0);
    assert_eq!(lines(ours.stdout_text()), lines(theirs.stdout_text()));
}

#[test]
fn a_prefix_in_use_is_refused() {
    SERVERS.each(|server| {
        run(server, "put used/1 x").expect(0);
        for check in ["perf", "datascale"] {
            let line = format!("check {check} --prefix used/");
            let refused = tool(server, words(&line)).run().expect(5);
            assert!(refused.stderr_text().contains("'used/'"), "{refused}");
            drop_in(server, words(&line)).run().expect(3);
        }
        assert_eq!(keys_below(server, "used/"), 1);
    });
}

#[test]
fn what_is_no_load_is_a_usage_error() {
    let server = SERVERS.newest();
    for line in [
        "check perf --load huge",
        "check perf --duration 0",
        "check perf --duration -1s",
        "check perf --duration x",
        "check perf --prefix ''",
        "check datascale --prefix ''",
        "check perf word",
        "check",
    ] {
        let line = line.replace("''", "");
        let refused = tool(server, line.split(' ')).run();
        let code = if line == "check" { 0 } else { 2 };
        refused.expect(code);
    }
}

#[test]
fn a_cluster_with_data_is_warned_of() {
    let server = SERVERS.newest();
    run(server, "put warned x").expect(0);
    let line = "check perf --duration 100ms --prefix warned-of/";
    let warned = tool(server, words(line)).run();
    assert!(
        warned.stderr_text().contains("warning: the cluster holds "),
        "{warned}"
    );
    let line = format!("{line} --quiet");
    assert_eq!(tool(server, words(&line)).run().stderr_text(), "");
}

#[test]
fn an_endpoint_that_is_down_takes_no_part() {
    let server = SERVERS.newest();
    let endpoints = format!("127.0.0.1:1,{}", server.endpoint_list());
    let line = format!("check perf --duration 100ms --prefix part/ --endpoints {endpoints}");
    let warned = tool(server, words(&line)).run();
    let told = warned
        .stderr_text()
        .contains("warning: 127.0.0.1:1 takes no part: ");
    assert!(
        told && warned.stdout_text().contains("Throughput"),
        "{warned}"
    );
    let line = "check perf --endpoints 127.0.0.1:1";
    tool(server, words(line)).run().expect(3);
}

#[test]
fn nothing_is_left_when_it_is_interrupted() {
    SERVERS.each(|server| {
        for (number, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
            let running = Running::start(tool(server, words("check perf --prefix cut/")));
            wait_for("the first keys", || keys_below(server, "cut/") > 20);
            let (ended, stdout, stderr) = running.signal(number);
            assert_eq!((ended, stdout.as_str()), (code, ""), "{stderr}");
            assert_eq!(keys_below(server, "cut/"), 0);
        }
    });
}

#[test]
fn ctrl_c_shows_what_there_is_so_far_in_the_drop_in() {
    let server = SERVERS.newest();
    let running = Running::start(drop_in(server, words("check perf --prefix half/")));
    wait_for("the first keys", || keys_below(server, "half/") > 20);
    let (_, stdout, stderr) = running.signal(Signal::INT);
    assert!(stdout.contains("Throughput"), "{stdout}{stderr}");
    assert_eq!(keys_below(server, "half/"), 0);
}
