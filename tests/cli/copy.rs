//! `copy` and `rename`: keys under another prefix, wholly or not at all where that is promised.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use etcdtool::mirror::Rewrite;
use etcdtool::relocation::{Place, at_once, copy, survey};
use serde_json::json;

use crate::support::{
    Cluster, Pass, Proxy, Servers, Terminal, block_on, connection, newest, offline, run, tool,
    wait_for, words,
};

static SERVERS: Servers = Servers::new();
static DESTINATIONS: Servers = Servers::new();

/// Three keys, one of them on a lease, below `prefix`.
fn fill(server: &Cluster, prefix: &str) {
    run(server, &format!("put {prefix}a one")).expect(0);
    run(server, &format!("put {prefix}b two")).expect(0);
    run(server, "lease grant 6000 --id 77").run_or_there();
    run(server, &format!("put {prefix}c/d three --lease 77")).expect(0);
}

trait OrThere {
    fn run_or_there(self);
}

impl OrThere for crate::support::Finished {
    /// The lease may be there by another test.
    fn run_or_there(self) {
        assert!(self.code == 0 || self.stderr_text().contains("lease already exists"));
    }
}

/// Keys, values and leases below `prefix`, without it.
fn below(server: &Cluster, prefix: &str) -> Vec<(String, String, String)> {
    let got = run(server, &format!("get {prefix} --prefix -o json")).expect(0);
    let document = got.json();
    let kvs = document["kvs"].as_array().unwrap().clone();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    kvs.iter()
        .map(|kv| {
            let key = text(&kv["key"]);
            let key = key.strip_prefix(prefix).unwrap().to_owned();
            (key, text(&kv["value"]), text(&kv["lease"]))
        })
        .collect()
}

fn said(server: &Cluster, line: &str, code: i32) -> String {
    run(server, line).expect(code).stdout_text().to_owned()
}

#[test]
fn copies_are_what_the_keys_are() {
    SERVERS.each(|server| {
        fill(server, "from/");
        run(server, "put to/a other").expect(0);
        run(server, "put to/more stays").expect(0);
        let answer = |flags: &str| {
            let line = format!("copy from/ to/ -o json {flags}");
            let mut answer = run(server, &line).expect(0).json();
            assert!(answer["revision"].as_i64() > Some(1));
            answer["revision"].take();
            answer
        };
        let counts = |dry: bool, new: u64, changed: u64, unmet: u64| {
            json!({"dry_run": dry, "revision": null, "new": new, "changed": changed, "equal": 0,
                "unmet": unmet, "refused": 0, "leases_dropped": 0})
        };
        assert_eq!(answer("--dry-run"), counts(true, 2, 1, 0));
        assert_eq!(answer("--dry-run --if-absent"), counts(true, 2, 0, 1));
        assert_eq!(below(server, "to/").len(), 2);
        assert_eq!(answer("--if-absent"), counts(false, 2, 0, 1));
        assert_eq!(below(server, "to/")[0].1, "other");
        assert_eq!(
            said(server, "copy from/ to/", 0),
            "copied: 0 new, 1 changed, 2 equal\n"
        );
        assert_eq!(
            said(server, "copy from/ to/", 0),
            "copied: 0 new, 0 changed, 3 equal\n"
        );
        let mut copies = below(server, "to/");
        assert_eq!(copies.remove(3).1, "stays");
        assert_eq!(copies, below(server, "from/"));
        assert_ne!(copies[2].2, "");
        assert_eq!(
            said(server, "copy none/ to/", 0),
            "copied: 0 new, 0 changed, 0 equal\n"
        );
        // Run again, it would copy the copies, or overwrite what it has not read yet.
        for line in [
            "copy from/ from/x/",
            "copy from/x/ from/",
            "copy from/ from/",
        ] {
            run(server, line).expect(2);
        }
    });
}

#[test]
fn another_cluster_has_the_keys_without_leases() {
    let (source, destination) = (SERVERS.newest(), DESTINATIONS.newest());
    fill(source, "far/");
    let to = destination.endpoints.join(",");
    let finished = run(source, &format!("copy far/ far/ --to {to}")).expect(0);
    assert_eq!(
        finished.stdout_text(),
        "copied: 3 new, 0 changed, 0 equal\n"
    );
    assert!(
        finished.stderr_text().contains("keys that lose theirs: 1"),
        "{}",
        finished.stderr_text()
    );
    let mut wanted = below(source, "far/");
    wanted[2].2.clear();
    assert_eq!(below(destination, "far/"), wanted);
    // By a context's name, and it's noticed that this is the same cluster.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let file = folder.path().join("config.toml");
    let text = format!(
        "[contexts.there]\nendpoints = [\"{}\"]\n[contexts.here]\nendpoints = [\"{}\"]\n",
        destination.endpoints[0], source.endpoints[0]
    );
    std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let line = format!("copy far/ far/ --to there --config {file}");
    assert_eq!(
        said(source, &line, 0),
        "copied: 0 new, 0 changed, 3 equal\n"
    );
    run(source, &format!("copy far/ far/ --to here --config {file}")).expect(2);
}

#[test]
fn keys_are_renamed_at_once_or_not_at_all() {
    SERVERS.each(|server| {
        fill(server, "old/");
        let before = below(server, "old/");
        assert_eq!(
            said(server, "rename old/ new/ --dry-run", 0),
            "would be renamed: 3 new, 0 changed, 0 equal\n"
        );
        assert_eq!(below(server, "old/"), before);
        run(server, "put new/b taken").expect(0);
        let refused = run(server, "rename old/ new/").expect(5);
        assert!(
            refused.stderr_text().contains("'new/b'"),
            "{}",
            refused.stderr_text()
        );
        run(server, "rename old/ new/ --batched").expect(5);
        assert_eq!(below(server, "old/"), before);
        assert_eq!(
            said(server, "rename old/ new/ --overwrite", 0),
            "renamed: 2 new, 1 changed, 0 equal\n"
        );
        assert_eq!(below(server, "new/"), before);
        assert_eq!(below(server, "old/"), []);
        let get = |key: &str| {
            run(server, &format!("get new/{key} -o json"))
                .expect(0)
                .json()
        };
        assert_eq!(
            get("a")["kvs"][0]["mod_revision"],
            get("c/d")["kvs"][0]["mod_revision"]
        );
        assert_eq!(
            said(server, "rename old/ new/", 0),
            "renamed: 0 new, 0 changed, 0 equal\n"
        );
        // Two hundred operations are more than the servers take.
        for ten in 0..10 {
            let put = |n: u32| format!("put many/{ten}{n} \"x\"\n");
            let puts: String = (0..10).map(put).collect();
            tool(server, ["txn"])
                .stdin(format!("\n{puts}\n\n"))
                .run()
                .expect(0);
        }
        let refused = run(server, "rename many/ moved/").expect(1);
        assert!(
            refused.stderr_text().contains("--batched"),
            "{}",
            refused.stderr_text()
        );
        assert_eq!(below(server, "moved/"), []);
        assert_eq!(
            said(server, "rename many/ moved/ --batched", 0),
            "renamed: 100 new, 0 changed, 0 equal\n"
        );
        assert_eq!(below(server, "moved/").len(), 100);
        assert_eq!(below(server, "many/"), []);
    });
}

#[test]
fn a_transaction_that_is_just_small_enough_is_not_made_larger() {
    // Two operations and two conditions a key.
    let server = Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=280"]);
    let puts: String = (0..140).map(|n| format!("put fit/{n:03} x\n")).collect();
    let puts = tool(&server, ["txn"]).stdin(format!("\n{puts}\n\n"));
    puts.run().expect(0);
    assert_eq!(
        said(&server, "rename fit/ fits/", 0),
        "renamed: 140 new, 0 changed, 0 equal\n"
    );
}

#[test]
fn keys_that_change_meanwhile_are_not_renamed() {
    SERVERS.each(|server| {
        fill(server, "racing/");
        let connection = connection(server, Duration::from_secs(60));
        let place = Place {
            source: connection.clone(),
            destination: connection.clone(),
            is_one_cluster: true,
            rewrite: Rewrite::new("racing/", "raced/"),
            patience: Duration::from_secs(60),
        };
        let found = block_on(survey(&place)).unwrap().found.unwrap();
        let rename = || {
            block_on(at_once(&connection, &found, true))
                .unwrap()
                .succeeded
        };
        run(server, "put raced/b taken").expect(0);
        assert!(!rename());
        run(server, "del raced/b").expect(0);
        run(server, "put racing/b again").expect(0);
        assert!(!rename());
        assert_eq!(below(server, "raced/"), []);
        assert_eq!(below(server, "racing/").len(), 3);
    });
}

#[test]
fn an_answer_that_was_lost_is_unknown() {
    let server = Cluster::start(&newest(), 1, &[]);
    fill(&server, "lost/");
    let lose = |line: &str, last_words: &str| {
        let proxy = Proxy::hanging_up_after(&server.endpoints[0], last_words);
        let line = format!("{line} --endpoints {}", proxy.endpoint());
        offline(words(&line))
            .run()
            .expect(8)
            .stderr_text()
            .to_owned()
    };
    let before = below(&server, "lost/");
    let said_of_rename = lose("rename lost/ found/", "found/c/d");
    assert!(
        said_of_rename.contains("hint: a read found that"),
        "{said_of_rename}"
    );
    wait_for("the new names", || below(&server, "found/") == before);
    let said_of_copy = lose("copy found/ again/", "again/c/d");
    assert!(
        said_of_copy.contains("may or may not have been applied"),
        "{said_of_copy}"
    );
    let hints = "hint: 0 keys are known to be written, others may be; run it again to write what is left, which --dry-run counts\n";
    assert!(said_of_copy.ends_with(hints), "{said_of_copy}");
    wait_for("the copies", || below(&server, "again/") == before);
    let dry = run(&server, "copy found/ again/ --dry-run").expect(0);
    assert_eq!(
        dry.stdout_text(),
        "would be copied: 0 new, 0 changed, 3 equal\n"
    );
}

/// Clusters that were started alike have the same id, and each a history of its own.
#[test]
fn a_destination_is_read_as_it_is_now() {
    let [source, destination] = [(); 2].map(|()| Cluster::start(&newest(), 1, &[]));
    run(&source, "put alike/k v").expect(0);
    // At the source's revision this is the same, and no more after that.
    run(&destination, "put alike/k v").expect(0);
    run(&destination, "put alike/k other").expect(0);
    let patience = Duration::from_secs(60);
    let place = Place {
        source: connection(&source, patience),
        destination: connection(&destination, patience),
        is_one_cluster: true,
        rewrite: Rewrite::new("alike/", "alike/"),
        patience,
    };
    let (_, counts) = block_on(copy(&place, false, false)).unwrap();
    assert_eq!((counts.changed, counts.equal), (1, 0));
    assert_eq!(below(&destination, "alike/")[0].1, "v");
}

#[test]
fn a_copy_that_ends_half_way_says_how_far_it_came() {
    let (source, destination) = (SERVERS.newest(), DESTINATIONS.newest());
    for number in 0..20 {
        tool(source, ["put", &format!("half/{number:02}")])
            .stdin(vec![b'v'; 100_000])
            .run()
            .expect(0);
    }
    let passed = Arc::new(AtomicUsize::new(0));
    let proxy = Proxy::passing(&source.endpoints[0], move |piece, _| {
        match passed.fetch_add(piece.len(), Ordering::SeqCst) {
            0..1_500_000 => Pass::On,
            _ => Pass::Hold,
        }
    });
    let (from, to) = (proxy.endpoint(), destination.endpoints.join(","));
    let line = format!("copy half/ half/ --to {to} --endpoints {from} --command-timeout 3s");
    let ended = offline(words(&line)).run().expect(1);
    // What was begun is done, and told.
    let written = below(destination, "half/").len();
    assert!((1..20).contains(&written), "{written}");
    let told = format!("{written} keys had been written by then");
    assert!(ended.stderr_text().contains(&told), "{told}: {ended}");
}

#[test]
fn lines_that_cannot_be_meant_are_refused() {
    for line in [
        "copy a",
        "copy a/ a/",
        "rename a/ a/",
        "rename a/ a/b/",
        "rename '' b/",
        "rename a/b/ a/",
        "copy a/ b/ -w json",
        "copy a/ b/ --to nowhere:x",
    ] {
        offline(words(line)).run().expect(2);
    }
}

#[test]
fn a_person_is_asked_before_keys_are_lost() {
    let server = SERVERS.newest();
    fill(server, "asked/");
    for key in ["a", "b", "c/d"] {
        run(server, &format!("put lose/{key} other")).expect(0);
    }
    for (line, question) in [
        ("copy asked/ lose/", "Overwrite 3 keys? [y/N] "),
        ("rename asked/ unasked/", "Rename 3 keys? [y/N] "),
    ] {
        let mut person = Terminal::start(tool(server, words(line)));
        person.see(question);
        person.type_line("n");
        assert_eq!(person.end().1, 5);
    }
    assert_eq!(below(server, "lose/")[0].1, "other");
    assert_eq!(below(server, "unasked/"), []);
    let person = Terminal::start(tool(server, words("rename asked/ unasked/ --yes")));
    assert_eq!(person.end().1, 0);
    assert_eq!(below(server, "unasked/").len(), 3);
}
