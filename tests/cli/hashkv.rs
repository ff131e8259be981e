//! `endpoint hashkv`: hashes of each member, and whether they agree.

use rustix::process::Signal;
use serde_json::Value;

use crate::support::{
    Cluster, Servers, Transcript, newest, normalised, run, signal, tool, wait_for, words,
};

static SERVERS: Servers = Servers::new();

const FORMATS: [&str; 5] = ["plain", "table", "json", "jsonl", "yaml"];

fn hash(server: &Cluster, flags: &str) -> Value {
    let shown = run(server, &format!("endpoint hashkv -o json {flags}")).expect(0);
    shown.json()["endpoints"][0]["hash"].clone()
}

/// Two clusters of the newest version with other keys, as members that have gone apart would be.
fn apart() -> [Cluster; 2] {
    ["one", "two"].map(|value| {
        let cluster = Cluster::start(&newest(), 1, &[]);
        for key in ["a", "b", "c"] {
            run(&cluster, &format!("put {key} {value}")).expect(0);
        }
        cluster
    })
}

fn compare(clusters: &[Cluster; 2], flags: &str) -> String {
    let [one, two] = clusters;
    let endpoints = format!("{},{}", one.endpoints[0], two.endpoints[0]);
    format!("endpoint hashkv --compare --endpoints {endpoints} {flags}")
}

#[test]
fn a_hash_is_of_a_revision_and_of_keys_only() {
    SERVERS.each(|server| {
        run(server, "put hash/a 1").expect(0);
        let before = hash(server, "");
        let rev = before["hash_revision"].as_i64().unwrap();
        assert_eq!(before["revision"], rev);
        assert_eq!(before["compact_revision"], Value::Null);
        let whole = hash(server, "--backend");
        assert_eq!(whole["hash_revision"], rev);
        run(server, "put hash/a 2").expect(0);
        let after = hash(server, "");
        assert_ne!(after["hash"], before["hash"]);
        assert_ne!(hash(server, "--backend")["hash"], whole["hash"]);
        let then = hash(server, &format!("--rev {rev}"));
        assert_eq!(
            (&then["hash"], &then["hash_revision"]),
            (&before["hash"], &before["hash_revision"])
        );
        for format in FORMATS {
            for flags in ["", "--backend", "--compare"] {
                // A member notes down by itself what version its storage is of, some time after its start.
                let now = || hash(server, flags_of(flags))["hash"].to_string();
                let before = now();
                let shown = run(server, &format!("endpoint hashkv -o {format} {flags}")).expect(0);
                assert!(
                    [before, now()]
                        .iter()
                        .any(|hash| shown.stdout_text().contains(hash)),
                    "{shown}"
                );
            }
        }
        run(server, "endpoint hashkv --compare").expect(0);
    });
}

/// With `--compare` the hash is that of keys.
fn flags_of(flags: &str) -> &str {
    flags.trim_start_matches("--compare")
}

#[test]
fn what_cannot_be_hashed_is_a_row_and_a_code() {
    let server = Cluster::start(&newest(), 1, &[]);
    let future = run(&server, "endpoint hashkv --rev 1000").expect(1);
    assert!(
        future
            .stdout_text()
            .contains("required revision is a future revision"),
        "{future}"
    );
    let both = format!("{},127.0.0.1:1", server.endpoint_list());
    let some = run(&server, &format!("endpoint hashkv --endpoints {both}")).expect(6);
    assert_eq!(some.stdout_text().lines().count(), 2, "{some}");
    run(&server, "endpoint hashkv --endpoints 127.0.0.1:1").expect(3);
    for wrong in [
        "--rev x",
        "--backend --compare",
        "--backend --rev 2",
        "--compare -w json",
        "--backend -w simple",
    ] {
        run(&server, &format!("endpoint hashkv {wrong}")).expect(2);
    }
}

#[test]
fn members_that_differ_are_named() {
    let clusters = apart();
    let mut seen = Transcript::default();
    for format in FORMATS {
        let line = compare(&clusters, &format!("-o {format}"));
        let differ = run(&clusters[0], &line).expect(6);
        seen.note(&format!("endpoint hashkv --compare -o {format}"), &differ);
    }
    // The names are those of the cluster that answered first.
    let names = seen
        .text()
        .replace("http://127.0.0.1:[port]: hash", "[name]: hash");
    let names = names
        .replace("m1: hash", "[name]: hash")
        .replace("┆ m1   ┆", "┆      ┆");
    let names = names
        .replace("\"m1\"", "null")
        .replace("name: m1", "name: null");
    insta::assert_snapshot!("hashkv_differ", names);
}

#[test]
fn members_that_are_compacted_differently_cannot_be_compared() {
    let clusters = apart();
    run(&clusters[0], "compaction 3").expect(0);
    let line = compare(&clusters, "");
    let apart = run(&clusters[0], &line).expect(6);
    assert!(
        apart
            .stdout_text()
            .starts_with("the members cannot be compared: "),
        "{apart}"
    );
    assert!(apart.stdout_text().contains("compacted at 3"), "{apart}");
    let gone = run(&clusters[0], &compare(&clusters, "--rev 2")).expect(6);
    assert!(gone.stdout_text().contains("has been compacted"), "{gone}");
}

#[test]
fn a_cluster_agrees_while_it_is_written_to_and_compacted() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    for round in 0..10 {
        run(&cluster, &format!("put busy {round}")).expect(0);
        if round % 3 == 0 {
            run(&cluster, "compaction --latest").expect(0);
        }
        // One endpoint stands for the whole cluster.
        let line = format!(
            "endpoint hashkv --compare -o json --endpoints {}",
            cluster.endpoints[round % 3]
        );
        let agreed = run(&cluster, &line).expect(0).json();
        assert_eq!(agreed["verdict"], "equal");
        assert_eq!(agreed["endpoints"].as_array().unwrap().len(), 3);
        let reason = agreed["reason"].as_str().unwrap();
        assert!(["m1", "m2", "m3"].iter().all(|name| reason.contains(name)));
    }
}

#[test]
fn a_dead_member_leaves_the_verdict_open() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let dead = &cluster.endpoints[1];
    signal(cluster.pids[1], Signal::KILL);
    wait_for("a leader without it", || {
        run(&cluster, "put a b --command-timeout 1s").code == 0
    });
    let open = tool(&cluster, words("endpoint hashkv --compare --cluster")).run();
    let open = open.expect(6);
    assert!(
        open.stdout_text()
            .starts_with("not all members gave a hash: "),
        "{open}"
    );
    assert!(
        open.stdout_text()
            .contains(&format!("none from {dead}: connect: ")),
        "{open}"
    );
    assert_eq!(
        normalised(open.stderr_text()),
        "error: not all members gave a hash\n"
    );
    run(&cluster, "endpoint hashkv --cluster").expect(6);
}
