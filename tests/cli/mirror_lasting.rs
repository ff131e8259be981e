//! `mirror`: what the destination holds after restarts, deaths and gaps, and that nothing was done twice.

use std::collections::BTreeMap;

use fastrand::Rng;
use rustix::process::Signal;

use crate::mirror::held;
use crate::support::{
    Cluster, Finished, Mortal, Running, newest, run, tool, versions, wait_for, words,
};

fn start(source: &Cluster, destination: &Cluster, flags: &str) -> Running {
    let line = words(flags).chain([destination.endpoints[0].as_str()]);
    Running::start(tool(source, ["mirror"].into_iter().chain(line)))
}

fn once(source: &Cluster, destination: &Cluster, flags: &str) -> Finished {
    let line = words(flags).chain([destination.endpoints[0].as_str()]);
    tool(source, ["mirror", "--once"].into_iter().chain(line)).run()
}

fn cluster() -> Cluster {
    Cluster::start(&newest(), 1, &[])
}

/// A transaction of a few writes of any kind.
pub(crate) fn write(source: &Mortal, random: &mut Rng, most: usize) {
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
pub(crate) fn written(member: &Mortal) -> BTreeMap<String, (String, u64)> {
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
                .contains("1 keys stay that only the destination has"),
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

/// The mirror is killed, and so are both clusters' members; transactions are larger than the destination takes.
#[test]
fn nothing_is_lost_and_nothing_done_twice() {
    let mut source = Mortal::start(&newest(), &[]);
    let mut destination = Mortal::start(&newest(), &["--max-txn-ops=8"]);
    let seed = fastrand::u64(..);
    println!("seed {seed}");
    let mut random = Rng::with_seed(seed);
    let start = |source: &Mortal, destination: &Mortal| {
        Running::start(source.tool(["mirror", "--prefix", "k/", &destination.url]))
    };
    // Before the first write there is nothing to copy, so that every version counts what the mirror has followed.
    let mut mirror = start(&source, &destination);
    wait_for("the checkpoint", || {
        let words = [
            "get",
            "__etcdtool/mirror/",
            "--prefix",
            "--print-value-only",
        ];
        let mark = destination.tool(words).run().expect(0);
        mark.stdout_text().contains("\"number\":2")
    });
    for round in 0..5_u64 {
        for _ in 0..20 {
            write(&source, &mut random, 20);
        }
        let struck = match round {
            1 => Some(&mut source),
            3 => Some(&mut destination),
            _ => None,
        };
        if let Some(struck) = struck {
            struck.end(Signal::KILL);
            struck.start_again();
            wait_for("it to answer", || struck.tool(["get", "k"]).run().code == 0);
        }
        mirror.signal(Signal::KILL);
        mirror = start(&source, &destination);
    }
    wait_for("both to hold the same", || {
        written(&source) == written(&destination)
    });

    // Another one takes over, and this one ends.
    let other = start(&source, &destination);
    let ended = std::thread::spawn(move || mirror.end());
    while !ended.is_finished() {
        write(&source, &mut random, 3);
    }
    let (code, _, stderr) = ended.join().unwrap();
    assert_eq!(code, 5, "{stderr}");
    assert!(stderr.contains("another mirror has taken over"), "{stderr}");
    wait_for("both to hold the same", || {
        written(&source) == written(&destination)
    });
    let (code, ..) = other.signal(Signal::INT);
    assert_eq!(code, 130);
}

#[test]
fn a_gap_is_bridged_by_comparing() {
    let (source, destination) = (cluster(), cluster());
    run(&source, "put k/a 1").expect(0);
    run(&source, "put k/gone 1").expect(0);
    let mirror = start(&source, &destination, "--prefix k/");
    wait_until_equal(&source, &destination);
    mirror.signal(Signal::INT);
    run(&source, "put k/a 2").expect(0);
    run(&source, "del k/gone").expect(0);
    run(&source, "put k/b 1").expect(0);
    run(&source, "compact --latest").expect(0);
    let mirror = start(&source, &destination, "--prefix k/");
    // What was removed meanwhile can't be told from the destination's own, and stays.
    wait_for("what the source has", || {
        let mut there = held(&destination, "k/");
        there.remove("k/gone").is_some() && there == held(&source, "k/")
    });
    run(&source, "put k/c 1").expect(0);
    wait_for("the change", || {
        held(&destination, "k/").contains_key("k/c")
    });
    let (_, _, stderr) = mirror.signal(Signal::INT);
    assert!(stderr.contains("compacted away"), "{stderr}");
    assert!(stderr.contains("1 keys stay"), "{stderr}");
    let _mirror = start(&source, &destination, "--prefix k/ --prune");
    wait_until_equal(&source, &destination);
}

/// Older servers leave out what was deleted at the very revision that was compacted, without a word.
#[test]
fn what_was_deleted_at_the_compacted_revision_is_not_missed() {
    for version in versions() {
        println!("on etcd {version}");
        let (source, destination) = (Cluster::start(&version, 1, &[]), cluster());
        run(&source, "put k/gone 1").expect(0);
        run(&source, "put k/stays 1").expect(0);
        let mut mirror = start(&source, &destination, "--prefix k/");
        mirror.told("the keys of revision 3 are there");
        mirror.signal(Signal::INT);
        run(&source, "del k/gone").expect(0);
        run(&source, "compact --latest").expect(0);
        run(&source, "put k/new 1").expect(0);
        let mirror = start(&source, &destination, "--prefix k/");
        wait_for("the key", || held(&destination, "k/").contains_key("k/new"));
        let (_, _, told) = mirror.signal(Signal::INT);
        let is_gone = !held(&destination, "k/").contains_key("k/gone");
        let is_told = told.contains("compacted away");
        let is_sent = version.at_least(&[3, 6]);
        assert_eq!((is_gone, is_told), (is_sent, !is_sent), "{told}");
    }
}

/// What only the destination has is found by comparing, which a start without `--prune` doesn't do.
#[test]
fn with_prune_each_start_compares() {
    let (source, destination) = (cluster(), cluster());
    run(&source, "put k/a 1").expect(0);
    once(&source, &destination, "--prefix k/").expect(0);
    run(&destination, "put k/extra 1").expect(0);
    let mirror = start(&source, &destination, "--prefix k/");
    run(&source, "put k/b 1").expect(0);
    wait_for("the key", || held(&destination, "k/").contains_key("k/b"));
    let (_, _, told) = mirror.signal(Signal::INT);
    assert!(!told.contains("are there"), "{told}");
    assert_eq!(held(&destination, "k/").len(), 3);
    let _mirror = start(&source, &destination, "--prefix k/ --prune --yes");
    wait_until_equal(&source, &destination);
    run(&source, "put k/c 1").expect(0);
    wait_until_equal(&source, &destination);
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

/// A source that begins anew, with the id that it had, is seen to have done so.
#[test]
fn a_source_that_was_set_back_is_compared() {
    let (mut source, destination) = (Mortal::start(&newest(), &[]), cluster());
    let words = [
        "mirror",
        "--prefix",
        "k/",
        "--once",
        &destination.endpoints[0],
    ];
    let mirror = |source: &Mortal, keys: &[&str]| {
        for key in keys {
            source.tool(["put", key, "1"]).run().expect(0);
        }
        source.tool(words).run().expect(0)
    };
    mirror(&source, &["k/a", "k/b", "k/c", "k/d"]);
    source.start_anew();
    // What it has lost is not taken from where it still is.
    let prune = words.into_iter().chain(["--prune", "--yes"]);
    let told = source.tool(prune).run().expect(5);
    assert!(
        told.stderr_text().contains("--prune would remove"),
        "{told}"
    );
    let told = mirror(&source, &["k/e"]);
    assert!(told.stderr_text().contains("the source is older"), "{told}");
    let keys = run(&destination, "get k/ --prefix --count-only").expect(0);
    assert_eq!(keys.stdout_text(), "5\n");
}

/// One that is started by whatever starts everything doesn't end because a cluster isn't there yet.
#[test]
fn it_waits_for_a_cluster_that_is_not_there_yet() {
    let (mut source, destination) = (Mortal::start(&newest(), &[]), cluster());
    source.tool(["put", "k/a", "1"]).run().expect(0);
    source.end(Signal::KILL);
    let url = destination.endpoints[0].as_str();
    let words = ["mirror", "--prefix=k/", url];
    let late = ["mirror", "--prefix=k/", "--give-up-after=300ms", url];
    source.tool(late).run().expect(3);
    let mut mirror = Running::start(source.tool(words));
    mirror.told("waiting for both clusters");
    source.start_again();
    mirror.told("the keys of revision 2 are there");
    run(&destination, "get k/a --exit-code").expect(0);
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

/// A mirror at work sees it, too: else what the source does until it's as far again would be left out.
#[test]
fn a_source_that_is_set_back_meanwhile_is_compared() {
    let (mut source, destination) = (Mortal::start(&newest(), &[]), cluster());
    for key in ["k/a", "k/b", "k/c", "k/d"] {
        source.tool(["put", key, "1"]).run().expect(0);
    }
    let words = ["mirror", "--prefix=k/", destination.endpoints[0].as_str()];
    let mut mirror = Running::start(source.tool(words));
    mirror.told("the keys of revision 5 are there");
    source.start_anew();
    source.tool(["put", "k/e", "1"]).run().expect(0);
    mirror.told("the source is older");
    mirror.told("are there");
    source.tool(["put", "k/f", "1"]).run().expect(0);
    wait_for("both keys", || {
        let held = held(&destination, "k/");
        held.contains_key("k/e") && held.contains_key("k/f")
    });
}

/// One that is further than before is known by its term, which began anew.
#[test]
fn a_source_that_was_set_back_and_went_on_is_compared() {
    let (mut source, destination) = (Mortal::start(&newest(), &[]), cluster());
    source.end(Signal::KILL);
    source.start_again();
    let put = |source: &Mortal, key: &str| {
        let put = || source.tool(["put", key, "1"]).run().code == 0;
        wait_for("the source to take a key", put);
    };
    let once = |source: &Mortal| {
        let url = destination.endpoints[0].as_str();
        let words = ["mirror", "--prefix=k/", "--once", url];
        source.tool(words).run().expect(0)
    };
    put(&source, "k/a");
    once(&source);
    source.start_anew();
    for key in ["k/b", "k/c", "k/d"] {
        put(&source, key);
    }
    let told = once(&source);
    assert!(told.stderr_text().contains("the source is older"), "{told}");
    let told = once(&source);
    assert!(!told.stderr_text().contains("older"), "{told}");
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
