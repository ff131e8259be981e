//! `mirror`: what the destination holds after restarts, deaths and gaps, and that nothing was done twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use fastrand::Rng;
use rustix::process::Signal;

use super::{cluster, held, once, start, wait_until_equal, write, written};
use crate::support::{
    Cluster, Mortal, Pass, Proxy, Running, newest, run, tool, versions, wait_for,
};

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
    assert!(stderr.contains("1 key stays"), "{stderr}");
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

/// What was done of which no answer came is not said to be all.
#[test]
fn keys_whose_answer_was_lost_make_it_at_least_so_many() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("--checkpoint-file={}", folder.path().join("mark").display());
    let source = cluster();
    for number in 0..20 {
        run(&source, &format!("put k/{number} v")).expect(0);
    }
    for flag in ["--once", &file] {
        let destination = Arc::new(cluster());
        let (there, is_lost) = (Arc::clone(&destination), Arc::new(AtomicBool::new(false)));
        let proxy = Proxy::passing(&destination.endpoints[0], move |_, _| {
            let is_done = || run(&there, "count k/ --prefix").stdout_text() == "20\n";
            match !is_lost.load(Ordering::SeqCst) && is_done() {
                true => {
                    is_lost.store(true, Ordering::SeqCst);
                    Pass::HangUp
                }
                false => Pass::On,
            }
        });
        let at = proxy.endpoint();
        let line = ["mirror", "--once", "--prefix=k/", flag, &at];
        let mirror = tool(&source, line).run().expect(0);
        let told = mirror.stderr_text();
        assert!(
            told.contains("\n0 keys at least: an answer was lost"),
            "{mirror}"
        );
        assert_eq!(held(&source, "k/"), held(&destination, "k/"));
    }
}
