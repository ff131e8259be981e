//! `mirror`: which keys at the destination are its own, as its checkpoint says, and what is removed there, left or refused.

use super::{cluster, held, once};
use crate::support::{Cluster, Running, run, tool, versions, wait_for};

#[test]
fn once_makes_one_the_other() {
    for version in versions() {
        let (source, destination) = (Cluster::start(&version, 1, &[]), cluster());
        run(&source, "put k/new 1").expect(0);
        run(&source, "put k/changed 1").expect(0);
        run(&source, "put k/equal 1").expect(0);
        run(&destination, "put k/changed 0").expect(0);
        run(&destination, "put k/equal 1").expect(0);
        run(&destination, "put k/extra 1").expect(0);
        let url = &destination.endpoints[0];
        let line = format!("mirror --prefix k/ --dry-run {url}");
        assert_eq!(
            run(&source, &line).expect(0).stdout_text(),
            "1 new, 1 changed, 1 equal, 1 at the destination only\n"
        );
        let told = once(&source, &destination, "--prefix k/").expect(0);
        assert_eq!(told.stdout_text(), "2\n");
        assert!(
            told.stderr_text()
                .contains("1 key stays that only the destination has"),
            "{told}"
        );
        once(&source, &destination, "--prefix k/ --prune").expect(0);
        assert_eq!(held(&source, "k/"), held(&destination, "k/"));
        let again = once(&source, &destination, "--prefix k/ --prune").expect(0);
        assert_eq!(again.stdout_text(), "0\n");
        let got = run(&destination, "get k/equal -o json").expect(0).json();
        assert_eq!(got["kvs"][0]["version"], 1);
    }
}

/// What the mirror has put there goes when it's gone at the source, and nothing else.
#[test]
fn once_more_removes_what_was_mirrored() {
    let (source, destination) = (cluster(), cluster());
    run(&destination, "put k/mine 1").expect(0);
    run(&source, "put k/gone 1").expect(0);
    run(&source, "put k/stays 1").expect(0);
    once(&source, &destination, "--prefix k/").expect(0);
    run(&source, "del k/gone").expect(0);
    let told = once(&source, &destination, "--prefix k/").expect(0);
    assert_eq!(told.stdout_text(), "1\n", "{told}");
    let keys = run(&destination, "get k/ --prefix --keys-only").expect(0);
    assert_eq!(keys.stdout_text(), "k/mine\nk/stays\n");
    // Where that can't be told any more, it stays.
    run(&source, "del k/stays").expect(0);
    run(&source, "put k/new 1").expect(0);
    run(&source, "compact --latest").expect(0);
    let told = once(&source, &destination, "--prefix k/").expect(0);
    assert!(told.stderr_text().contains("2 keys stay"), "{told}");
}

/// Half of a revision was there when the mirror ended: its keys are the mirror's own as well.
#[test]
fn once_more_removes_what_was_mirrored_of_half_a_revision() {
    let (source, destination) = (cluster(), cluster());
    let once = || once(&source, &destination, "--prefix k/ --checkpoint-key mark");
    let txn = "\nput k/a 1\nput k/b 1\n\n\n";
    tool(&source, ["txn"]).stdin(txn).run().expect(0);
    once().expect(0);
    let mark = run(&destination, "get mark --print-value-only");
    let mark = mark.expect(0).stdout_text().to_owned();
    let half = mark.replace(r#""revision":2"#, r#""revision":1"#);
    let half = half.replace(r#""within":0"#, r#""within":1"#);
    assert_ne!(half, mark);
    let put = ["put", "mark", half.trim_end()];
    tool(&destination, put).run().expect(0);
    run(&destination, "del k/b").expect(0);
    run(&source, "del k/a").expect(0);
    let told = once().expect(0);
    assert!(!told.stderr_text().contains("stay"), "{told}");
    assert_eq!(held(&source, "k/"), held(&destination, "k/"));
}

/// As one is that was meant to be another cluster.
#[test]
fn an_empty_source_is_not_what_is_pruned_to() {
    let (source, destination) = (cluster(), cluster());
    run(&destination, "put k/kept 1").expect(0);
    let line = format!(
        "mirror --once --yes --prune --prefix k/ {}",
        destination.endpoints[0]
    );
    let refused = run(&source, &line).expect(5);
    assert!(
        refused.stderr_text().contains("is it the right cluster?"),
        "{refused}"
    );
    assert_eq!(held(&destination, "k/").len(), 1);
    run(&destination, "del k/kept").expect(0);
    run(&source, &line).expect(0);
}

/// What another cluster's mirror has brought there isn't removed before its checkpoint is.
#[test]
fn an_exchanged_source_is_not_what_is_pruned_to() {
    let (source, other, destination) = (cluster(), cluster(), cluster());
    run(&source, "put k/a 1").expect(0);
    run(&other, "put k/b 1").expect(0);
    once(&source, &destination, "--prefix k/").expect(0);
    let flags = "--prefix k/ --prune --yes";
    let refused = once(&other, &destination, flags).expect(5);
    let read = run(&source, "get k/a -o json").expect(0).json();
    let id = read["header"]["cluster_id"].as_str().unwrap();
    let owner = format!("of cluster {id}");
    assert!(refused.stderr_text().contains(&owner), "{refused}");
    // A dry run foresees it.
    once(&other, &destination, "--prefix k/ --prune --dry-run").expect(5);
    // Neither where that one's keys are but a part of what would be pruned.
    once(&other, &destination, "--prune --yes").expect(5);
    assert_eq!(held(&source, "k/"), held(&destination, "k/"));
    // The one whose keys they are goes on, and so does whoever removes nothing of it.
    once(&source, &destination, flags).expect(0);
    let elsewhere = "--prefix k/ --dest-prefix l/ --prune --yes";
    once(&other, &destination, elsewhere).expect(0);
    let told = refused.stderr_text();
    let (_, del) = told.split_once("etcdtool del ").unwrap();
    let key = del.split_whitespace().next().unwrap();
    assert_eq!(
        run(&destination, &format!("del {key}")).stdout_text(),
        "1\n"
    );
    once(&other, &destination, flags).expect(0);
    assert_eq!(held(&other, "k/"), held(&destination, "k/"));
    once(&source, &destination, "--prefix k/").expect(0);
    assert_eq!(held(&destination, "k/").len(), 2);
}

/// A checkpoint is known by what it holds, wherever its user has put it.
#[test]
fn another_mirrors_checkpoint_is_not_pruned() {
    let (source, destination) = (cluster(), cluster());
    run(&source, "put a/x 1").expect(0);
    once(
        &source,
        &destination,
        "--prefix a/ --checkpoint-key marks/a",
    )
    .expect(0);
    run(&destination, "put marks/extra 1").expect(0);
    run(&source, "put marks/b 1").expect(0);
    let told = once(&source, &destination, "--prefix marks/ --prune --yes").expect(0);
    assert!(!told.stderr_text().contains("stay"), "{told}");
    let keys = run(&destination, "get marks/ --prefix --keys-only").expect(0);
    assert_eq!(keys.stdout_text(), "marks/a\nmarks/b\n");
}

/// Two mirrors that bring each other's keys back have no end: whoever starts the second is told, however far they only overlap.
#[test]
fn the_way_back_is_told() {
    let (source, destination) = (cluster(), cluster());
    run(&source, "put k/a/x 1").expect(0);
    once(&source, &destination, "--prefix k/").expect(0);
    let told_by = |prefix: &str| {
        let url = source.endpoints[0].as_str();
        let mirror = tool(&destination, ["mirror", "--prefix", prefix, url]);
        let mut mirror = Running::start(mirror);
        let mut told = String::new();
        while !told.contains("are there") {
            let line = mirror.told_line();
            assert!(!line.is_empty(), "{told}");
            told.extend([line.as_str(), "\n"]);
        }
        told
    };
    let told = told_by("k/a/");
    let (_, del) = told.split_once("etcdtool del ").expect(&told);
    let key = del.split_whitespace().next().unwrap();
    assert!(!told_by("l/").contains("to and fro"));
    // Once it has ended for good.
    let removed = run(&destination, &format!("del {key}"));
    assert_eq!(removed.stdout_text(), "1\n");
    assert!(!told_by("k/").contains("to and fro"));
}

/// What would be a mirror's own key at the destination isn't written there: it may be this mirror's.
#[test]
fn no_mirrors_key_is_made() {
    let (source, destination) = (cluster(), cluster());
    run(&source, "put copy/__etcdtool/mirror/x 1").expect(0);
    run(&source, "put copy/a 1").expect(0);
    let words = [
        "mirror",
        "--prefix=copy/",
        "--dest-prefix=",
        destination.endpoints[0].as_str(),
    ];
    let mut mirror = Running::start(tool(&source, words));
    mirror.told("are there");
    run(&source, "put copy/__etcdtool/mirror/y 1").expect(0);
    run(&source, "put copy/b 1").expect(0);
    wait_for("the last key", || held(&destination, "b").contains_key("b"));
    let reserved = held(&destination, "__etcdtool/mirror/");
    assert!(
        !reserved
            .keys()
            .any(|key| key.ends_with("/x") || key.ends_with("/y")),
        "{reserved:?}"
    );
}

#[test]
fn what_cannot_be_is_refused() {
    let (source, destination) = (cluster(), cluster());
    let url = &destination.endpoints[0];
    for line in [
        "mirror".to_owned(),
        format!("mirror {url} --max-changes 0"),
        format!("mirror {url} -w json --dry-run"),
        format!("mirror --prefix k/ {}", source.endpoints[0]),
        format!("mirror --prefix k/ --checkpoint-key k/mark {url}"),
        format!("mirror --checkpoint-key mark {url}"),
    ] {
        run(&source, &line).expect(2);
    }
    run(&destination, "put mark mine").expect(0);
    let refused = once(&source, &destination, "--prefix k/ --checkpoint-key mark").expect(5);
    assert!(
        refused.stderr_text().contains("'mark' holds no checkpoint"),
        "{refused}"
    );
    assert_eq!(run(&destination, "get mark").stdout_text(), "mark\nmine\n");
    once(&source, &destination, "--prefix k/ --checkpoint-key other").expect(0);
    let refused = once(&source, &destination, "--prefix l/ --checkpoint-key other").expect(5);
    assert!(
        refused
            .stderr_text()
            .contains("the checkpoint of another mirror"),
        "{refused}"
    );
}
