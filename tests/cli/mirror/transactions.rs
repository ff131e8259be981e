//! `mirror`: a revision's changes are made in one transaction, for as long as the destination takes it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{cluster, start};
use crate::support::{Cluster, Running, Servers, newest, run, tool, wait_for};

/// As many as one transaction takes.
const KEYS: usize = 4_095;

/// What a revision of so many keys takes.
fn source() -> Cluster {
    Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=5000"])
}

fn mirror(source: &Cluster, destination: &Cluster, prefix: &str, flags: &str) -> Running {
    let seen = start(source, destination, &format!("--prefix {prefix} {flags}"));
    // What comes after its first comparison is followed.
    let first = format!("{prefix}first");
    run(source, &format!("put {first} x")).expect(0);
    wait_for("the mirror to follow", || has(destination, &first));
    seen
}

fn has(cluster: &Cluster, key: &str) -> bool {
    run(cluster, &format!("get {key} --exit-code")).code == 0
}

/// Writes so many keys in one revision.
fn write(source: &Cluster, prefix: &str, keys: usize) {
    let puts: String = (0..keys)
        .map(|number| format!("put {prefix}{number:04} v\n"))
        .collect();
    let txn = format!("\n{puts}\n\n");
    tool(source, ["txn"]).stdin(txn).run().expect(0);
}

/// How many keys each of the destination's transactions has written, in their order.
fn written(destination: &Cluster, prefix: &str) -> Vec<usize> {
    let got = run(destination, &format!("get {prefix}0 {prefix}: -o jsonl")).expect(0);
    let mut transactions = BTreeMap::new();
    for line in got.stdout_text().lines() {
        let kv: Value = serde_json::from_str(line).unwrap();
        *transactions
            .entry(kv["mod_revision"].as_i64().unwrap())
            .or_insert(0) += 1;
    }
    transactions.into_values().collect()
}

fn count(cluster: &Cluster, prefix: &str) -> usize {
    let counted = run(cluster, &format!("count {prefix}0 {prefix}:")).expect(0);
    counted.stdout_text().trim().parse().unwrap()
}

fn revision(cluster: &Cluster) -> i64 {
    let got = run(cluster, "get none -o json").json();
    got["header"]["revision"].as_i64().unwrap()
}

#[test]
fn a_large_revision_stays_whole() {
    static DESTINATIONS: Servers = Servers::new();
    let source = source();
    DESTINATIONS.each(|destination| {
        let prefix = format!("whole/{}/", destination.version);
        let _mirror = mirror(&source, destination, &prefix, "");
        write(&source, &prefix, KEYS);
        wait_for("the keys", || count(destination, &prefix) == KEYS);
        assert_eq!(written(destination, &prefix), [KEYS]);
        let before = revision(destination);
        run(&source, &format!("del {prefix}0 {prefix}: --range --yes")).expect(0);
        wait_for("the keys to go", || count(destination, &prefix) == 0);
        assert_eq!(revision(destination), before + 1);
    });
}

#[test]
fn one_that_is_too_large_is_cut() {
    let (source, destination) = (
        source(),
        Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=10"]),
    );
    let _mirror = mirror(&source, &destination, "cut/", "");
    write(&source, "cut/", 1_500);
    wait_for("the keys", || count(&destination, "cut/") == 1_500);
    let sizes = written(&destination, "cut/");
    // With the mark there are ten.
    assert!(sizes.iter().all(|size| *size <= 9), "{sizes:?}");
}

#[test]
fn it_has_no_more_changes_than_are_wanted() {
    let (source, destination) = (source(), cluster());
    let _mirror = mirror(&source, &destination, "few/", "--max-changes 5");
    write(&source, "few/", 12);
    wait_for("the keys", || count(&destination, "few/") == 12);
    assert_eq!(written(&destination, "few/"), [5, 5, 2]);
}

#[test]
fn it_has_as_many_changes_as_are_wanted_where_the_destination_takes_them() {
    let (source, destination) = (
        source(),
        Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=400"]),
    );
    let keys = KEYS + 100;
    let _mirror = mirror(&source, &destination, "more/", "--max-changes 5000");
    write(&source, "more/", keys);
    wait_for("the keys", || count(&destination, "more/") == keys);
    assert_eq!(written(&destination, "more/"), [keys]);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mark");
    let flags = format!("--max-changes 400 --checkpoint-file {}", file.display());
    let _mirror = mirror(&source, &destination, "file/", &flags);
    write(&source, "file/", 390);
    wait_for("the keys", || count(&destination, "file/") == 390);
    assert_eq!(written(&destination, "file/"), [390]);
}
