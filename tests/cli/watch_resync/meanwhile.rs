//! `--resync` when things happen meanwhile: to history, to the list that it reads, to the cluster.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::Signal;

use super::{Stopped, compact, del, event, json, put};
use crate::support::{
    Cluster, LARGE, LARGE_SIZE, Mortal, Pass, Proxy, Running, newest, versions, wait_for,
    write_large,
};

/// The watch itself is stopped, so that it can't notice that its member has gone and come back.
#[test]
fn history_may_go_while_it_runs() {
    for version in versions() {
        println!("on etcd {version}");
        let mut member = Mortal::start(&version, &[]);
        let done = |line: &str| {
            // A member that has just been started may have no leader yet.
            wait_for(line, || member.tool(line.split(' ')).run().code == 0);
        };
        done("put s/gone 1");
        done("put s/kept 1");
        let watch = member.tool([
            "watch", "s/", "--prefix", "--resync", "--rev", "2", "-o", "jsonl",
        ]);
        let mut seen = Running::start(watch);
        assert_eq!(event(&mut seen), json!(["put", "s/gone", "1", false]));
        assert_eq!(event(&mut seen), json!(["put", "s/kept", "1", false]));
        seen.send(Signal::STOP);
        member.end(Signal::KILL);
        member.start_again();
        let done = |line: &str| {
            wait_for(line, || member.tool(line.split(' ')).run().code == 0);
        };
        done("del s/gone");
        done("put s/new 1");
        done("compaction --latest");
        seen.send(Signal::CONT);
        let gap = json(&mut seen);
        assert_eq!(
            (&gap["type"], &gap["from_revision"], &gap["deletes_known"]),
            (&"gap".into(), &4.into(), &true.into())
        );
        assert_eq!(event(&mut seen), json!(["delete", "s/gone", "", true]));
        assert_eq!(event(&mut seen), json!(["put", "s/new", "1", true]));
        done("put s/kept 2");
        assert_eq!(event(&mut seen), json!(["put", "s/kept", "2", false]));
        assert_eq!(seen.signal(Signal::TERM).1, "");
    }
}

/// What only the list's answer has in it.
const LISTED: &str = "only-the-list-has-it";

#[test]
fn a_list_that_breaks_off_is_asked_for_again_whatever_the_retries_are() {
    let server = Cluster::start(&newest(), 1, &[]);
    let stopped = Stopped::with(&server, &["s/a"]);
    put(&server, "s/a", LISTED);
    put(&server, "x", "1");
    compact(&server);
    let is_well = Arc::new(AtomicBool::new(false));
    let passes = Arc::clone(&is_well);
    let proxy = Proxy::passing(&server.endpoints[0], move |piece, _| {
        let mut parts = piece.windows(LISTED.len());
        match parts.any(|part| part == LISTED.as_bytes()) && !passes.load(Ordering::SeqCst) {
            true => Pass::HangUp,
            false => Pass::On,
        }
    });
    let flags = format!("-v --retries 0 -o jsonl --endpoints {}", proxy.endpoint());
    let late = stopped.watch(&server, &format!("{flags} --give-up-after 300ms"));
    assert_eq!(late.end().0, 3);
    let mut seen = stopped.watch(&server, &flags);
    seen.told(": trying again");
    is_well.store(true, Ordering::SeqCst);
    assert_eq!(json(&mut seen)["type"], "gap");
    assert_eq!(event(&mut seen), json!(["put", "s/a", LISTED, true]));
}

#[test]
fn a_list_that_is_overtaken_is_begun_again_and_tells_nothing_twice() {
    for version in [versions().remove(0), newest()] {
        println!("on etcd {version}");
        let server = Cluster::start(&version, 1, &[]);
        let stopped = Stopped::with(&server, &["s/gone"]);
        write_large(&server, "s/");
        del(&server, "s/gone");
        let first = compact(&server);
        let mut seen = stopped.watch(&server, "-o jsonl");
        assert_eq!(json(&mut seen)["to_revision"], first);
        // Nobody reads on, so that the list can't come to its end.
        put(&server, "s/10", "later");
        del(&server, "s/11");
        let second = compact(&server);
        let (mut gaps, mut told) = (Vec::new(), BTreeMap::<_, Vec<_>>::new());
        while !told.contains_key("s/gone") {
            let next = json(&mut seen);
            if next["type"] == "gap" {
                gaps.push(next["to_revision"].as_i64().unwrap());
                continue;
            }
            let of_key = told.entry(next["kv"]["key"].as_str().unwrap().to_owned());
            let size = next["kv"]["value"].as_str().unwrap().len();
            of_key.or_default().push(size);
        }
        assert_eq!(gaps, [second]);
        let mut expected: BTreeMap<_, _> = LARGE
            .map(|number| (format!("s/{number}"), vec![LARGE_SIZE]))
            .collect();
        expected.insert("s/10".to_owned(), vec![LARGE_SIZE, "later".len()]);
        expected.insert("s/11".to_owned(), vec![LARGE_SIZE, 0]);
        expected.insert("s/gone".to_owned(), vec![0]);
        assert!(told == expected, "{told:?}");
    }
}

/// One that is further than before is known by its term, which began anew.
#[test]
fn a_cluster_that_was_set_back_meanwhile_is_listed() {
    let mut server = Mortal::start(&newest(), &[]);
    server.end(Signal::KILL);
    server.start_again();
    let put = |server: &Mortal, key: &str| {
        let put = || server.tool(["put", key, "1"]).run().code == 0;
        wait_for("the server to take a key", put);
    };
    put(&server, "s/lost");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let path = folder.path().join("at");
    let cursor = path.to_str().unwrap();
    let words = ["watch", "s/", "--prefix", "-o", "jsonl", "--cursor", cursor];
    let resync = words.into_iter().chain(["--resync"]);
    let seen = Running::start(server.tool(resync.clone()));
    wait_for("the keys", || folder.path().join("at.keys").exists());
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    server.start_anew();
    for key in ["s/a", "s/b", "x"] {
        put(&server, key);
    }
    // An event would end it, too.
    let ends = words.into_iter().chain(["--", "false"]);
    let refused = server.tool(ends).run().expect(2);
    assert!(refused.stderr_text().contains("raft term"), "{refused}");
    assert!(refused.stderr_text().contains("--resync"), "{refused}");
    let mut seen = Running::start(server.tool(resync.clone()));
    assert_eq!(
        json(&mut seen),
        json!({
            "type": "gap", "from_revision": 1, "to_revision": 4,
            "compact_revision": 0, "deletes_known": true,
        })
    );
    for (kind, key, value) in [
        ("put", "s/a", "1"),
        ("put", "s/b", "1"),
        ("delete", "s/lost", ""),
    ] {
        assert_eq!(event(&mut seen), json!([kind, key, value, true]));
    }
    put(&server, "s/c");
    assert_eq!(event(&mut seen), json!(["put", "s/c", "1", false]));
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    // It's told once.
    let mut seen = Running::start(server.tool(words));
    put(&server, "s/d");
    assert_eq!(event(&mut seen), json!(["put", "s/d", "1", false]));
}
