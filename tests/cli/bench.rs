//! `bench`: what was measured, at which rate, and by whom.

use serde_json::Value;

use crate::schema;
use crate::support::{
    Cluster, Servers, Terminal, drop_in, keys_below, most_held_into, newest, run, tool, words,
};

mod ending;

static SERVERS: Servers = Servers::new();

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
            "watch --watchers 5 --streams 2 --distribution uniform",
            "lease --keep-alives 2 --conns 2",
            "lock --locks 3",
        ] {
            let prefix = if work.starts_with("lease") {
                ""
            } else {
                "--prefix load/"
            };
            let line = format!("bench {work} --total 200 {prefix} -o json");
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
            let parts = seen["parts"].as_array().unwrap();
            let parts: Vec<_> = parts
                .iter()
                .map(|part| (part["name"].clone(), part["count"].clone()))
                .collect();
            assert_eq!(parts, parts_of(work), "{finished}");
            assert_eq!(keys_below(server, "load/"), 0, "{finished}");
        }
    });
}

/// What is measured by itself in 200 requests, and how often it is done.
fn parts_of(work: &str) -> Vec<(Value, Value)> {
    let parts: &[(&str, u64)] = match work.split(' ').next() {
        Some("watch") => &[("event", 1000)],
        Some("lease") => &[("grant", 200), ("keep-alive", 400), ("revoke", 200)],
        Some("lock") => &[("lock", 200), ("unlock", 200)],
        _ => &[],
    };
    let values = parts.iter().copied();
    values
        .map(|(name, count)| (name.into(), count.into()))
        .collect()
}

#[test]
fn watchers_of_one_key_each_get_its_events() {
    let line = "bench watch --keys 4 --watchers 6 --per-key --total 200 --prefix each/ -o json";
    let seen = tool(SERVERS.newest(), words(line)).run().expect(0).json();
    // 50 puts a key: two keys have two watchers.
    assert_eq!(seen["parts"][0]["count"], 300, "{seen}");
    let watching = serde_json::json!({"watchers": 6, "streams": 1, "missing": 0});
    assert_eq!(seen["watching"], watching);
}

#[test]
fn who_contends_waits_for_the_others() {
    let line = "bench lock --locks 1 --clients 4 --total 40 --prefix one/ -o json";
    let seen = tool(SERVERS.newest(), words(line)).run().expect(0).json();
    // Three others come before, each with a write to take it and one to give it back.
    let [lock, unlock] = [0, 1].map(|part| number(&seen["parts"][part]["latency"]["p50_seconds"]));
    assert!(lock > 2.0 * unlock, "{seen}");
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
        ("plain", "requests: 20 in "),
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
    // What nobody has answered took no time that could be told.
    assert_eq!(seen["latency"], Value::Null, "{finished}");
    let line = "bench txn --txn-ops 129 --total 1 --prefix fail/ -o plain";
    let told = tool(server, words(line)).run().expect(6);
    let told = told.stdout_text();
    assert!(
        told.contains("failed: 1 time: ") && !told.contains("ms"),
        "{told}"
    );
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
fn a_person_is_asked_before_others_feel_it() {
    let server = SERVERS.newest();
    for key in ["others/1", "others/2"] {
        run(server, &format!("put {key} x")).expect(0);
    }
    for work in ["put --prefix asked/", "lease", "lock --prefix asked/"] {
        for (answer, code) in [("n", 5), ("y", 0)] {
            let line = format!("bench {work} --total 5");
            let mut person = Terminal::start(tool(server, words(&line)));
            person.see("Put a load on a cluster that holds ");
            person.see(" keys? [y/N] ");
            person.type_line(answer);
            let (rest, ended) = person.end();
            assert_eq!(ended, code, "{rest}");
            assert_eq!(rest.contains("nothing was changed"), code == 5, "{rest}");
        }
    }
    let person = Terminal::start(tool(server, words("bench lock --total 5 --yes")));
    let (shown, code) = person.end();
    assert!(code == 0 && !shown.contains("[y/N]"), "{shown}");
}

#[test]
fn a_user_who_may_use_the_prefix_alone_can_measure() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    for line in [
        "user add root:pw",
        "user grant-role root root",
        "user add some:pw",
        "role add some",
        "role grant-permission some readwrite load/ --prefix",
        "user grant-role some some",
        "auth enable",
    ] {
        run(&cluster, line).expect(0);
    }
    let bench = |work: &str| {
        let line = format!("bench {work} --total 5 --user some:pw");
        tool(&cluster, words(&line))
    };
    for work in [
        "put --prefix load/",
        "watch --prefix load/",
        "lease",
        "lock --prefix load/",
    ] {
        let measured = bench(work).run().expect(0);
        let told = measured.stderr_text();
        assert!(told.contains("will feel the load"), "{measured}");
    }
    bench("put --prefix other/").run().expect(7);
    let check = words("check perf --prefix load/ --duration 1s --user some:pw");
    let checked = tool(&cluster, check).run();
    assert!([0, 6].contains(&checked.code), "{checked}");
    let mut person = Terminal::start(bench("put --prefix load/"));
    person.see("Put a load on a cluster that may hold others' keys? [y/N] ");
    person.type_line("n");
    assert_eq!(person.end().1, 5);
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
        "bench watch --watchers 0",
        "bench watch --value-size 7",
        "bench watch --streams 0",
        "bench lease --ttl 0",
        "bench lease --keys 5",
        "bench lock --locks 0",
        "bench lock --ttl 0",
        "bench lock --prefix=",
    ] {
        // Nobody is there who could have been sent anything.
        let nowhere = format!("{line} --endpoints 127.0.0.1:1");
        tool(server, words(&nowhere)).run().expect(2);
    }
    // etcdctl has no such command.
    drop_in(server, words("bench put")).run().expect(1);
}

/// A call that is under way takes what it needs, and no room for all that could become of it.
#[test]
fn many_calls_at_once_take_little_memory() {
    const CLIENTS: u64 = 500;
    const EACH: u64 = 64 << 10;
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let held = |clients| {
        let line =
            format!("bench lock --prefix held/ --clients {clients} --total {clients} --ttl 600");
        most_held_into(&folder.path().join("shown"), tool(server, words(&line)))
    };
    let (one, many) = (held(1), held(CLIENTS));
    assert!(many > one, "{one} and {many}");
    let each = many.saturating_sub(one) / CLIENTS;
    assert!(each < EACH, "{each} bytes a client");
}
