//! `watch --resync`: history that is gone is told as a gap, and what it has changed as synthetic events.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustix::process::Signal;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{
    Cluster, LARGE, LARGE_SIZE, Mortal, Pass, Proxy, Running, block_on, connection, most_held,
    newest, run, tool, versions, wait_for, words, write_large,
};

fn put(server: &Cluster, key: &str, value: &str) -> i64 {
    let put = run(server, &format!("put {key} {value} -o json")).expect(0);
    put.json()["header"]["revision"].as_i64().unwrap()
}

fn del(server: &Cluster, key: &str) {
    run(server, &format!("del {key}")).expect(0);
}

fn compact(server: &Cluster) -> i64 {
    run(server, "compaction --latest").expect(0);
    let now = run(server, "get x -o json").expect(0);
    now.json()["header"]["revision"].as_i64().unwrap()
}

const LONG: Duration = Duration::from_secs(120);

/// A watch of `s/` that has stopped where it was when these keys were there.
struct Stopped {
    folder: TempDir,
    next: i64,
}

impl Stopped {
    fn with(server: &Cluster, keys: &[&str]) -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let mut stopped = Self { folder, next: 0 };
        let seen = stopped.watch(server, "");
        wait_for("the cursor", || stopped.keys().exists());
        let written = |_, key: &&str| Some(put(server, key, "old"));
        let last = keys.iter().fold(None, written);
        stopped.next = last.unwrap_or_else(|| put(server, "x", "x")) + 1;
        if last.is_some() {
            wait_for("the cursor to move on", || {
                let text = std::fs::read_to_string(stopped.cursor()).unwrap();
                text.contains(&format!(":{}}}", stopped.next))
            });
        }
        assert_eq!(seen.signal(Signal::TERM).0, 143);
        stopped
    }

    fn cursor(&self) -> PathBuf {
        self.folder.path().join("at")
    }

    fn keys(&self) -> PathBuf {
        self.folder.path().join("at.keys")
    }

    fn watch(&self, server: &Cluster, flags: &str) -> Running {
        let line = format!("watch s/ --prefix --resync {flags} --cursor");
        Running::start(tool(
            server,
            words(&line).chain([self.cursor().to_str().unwrap()]),
        ))
    }
}

fn lines(seen: &mut Running, count: usize) -> Vec<String> {
    (0..count).map(|_| seen.line()).collect()
}

fn json(seen: &mut Running) -> Value {
    serde_json::from_str(&seen.line()).unwrap()
}

/// Type, key, value and whether it is synthetic.
fn event(seen: &mut Running) -> Value {
    let event = json(seen);
    json!([
        event["type"],
        event["kv"]["key"],
        event["kv"]["value"],
        event["synthetic"]
    ])
}

#[test]
fn what_changed_while_it_was_stopped_is_told() {
    for version in versions() {
        println!("on etcd {version}");
        let server = Cluster::start(&version, 1, &[]);
        put(&server, "s/before", "old");
        let stopped = Stopped::with(&server, &["s/changed", "s/gone", "s/kept", "s/renewed"]);
        for key in ["s/changed", "s/new", "s/passing"] {
            put(&server, key, "new");
        }
        for key in ["s/before", "s/gone", "s/passing", "s/renewed"] {
            del(&server, key);
        }
        put(&server, "s/renewed", "new");
        put(&server, "elsewhere", "new");
        let now = compact(&server);
        let mut seen = stopped.watch(&server, "-o jsonl");
        assert_eq!(
            json(&mut seen),
            json!({
                "type": "gap", "from_revision": stopped.next, "to_revision": now,
                "compact_revision": now, "deletes_known": true,
            })
        );
        let deleted = json(&mut seen);
        assert_eq!(
            (
                &deleted["type"],
                &deleted["kv"]["key"],
                &deleted["kv"]["mod_revision"]
            ),
            (&"delete".into(), &"s/before".into(), &now.into())
        );
        for expected in [
            json!(["put", "s/changed", "new", true]),
            json!(["delete", "s/gone", "", true]),
            json!(["put", "s/new", "new", true]),
            json!(["put", "s/renewed", "new", true]),
        ] {
            assert_eq!(event(&mut seen), expected);
        }
        // Then as ever.
        put(&server, "s/kept", "live");
        assert_eq!(event(&mut seen), json!(["put", "s/kept", "live", false]));
        let (code, rest, told) = seen.signal(Signal::TERM);
        assert_eq!((code, rest.as_str(), told.as_str()), (143, "", ""));
        // Nothing of it is told again.
        del(&server, "s/new");
        let mut seen = stopped.watch(&server, "");
        assert_eq!(lines(&mut seen, 3), ["DELETE", "s/new", ""]);
    }
}

#[test]
fn every_format_marks_it() {
    let server = Cluster::start(&newest(), 1, &[]);
    let stopped = Stopped::with(&server, &["s/gone"]);
    del(&server, "s/gone");
    put(&server, "s/new", "1");
    let (from, to) = (stopped.next, compact(&server));
    let saved = std::fs::read(stopped.cursor()).unwrap();
    let keys = std::fs::read(stopped.keys()).unwrap();
    let again = || {
        std::fs::write(stopped.cursor(), &saved).unwrap();
        std::fs::write(stopped.keys(), &keys).unwrap();
    };
    let mut plain = stopped.watch(&server, "");
    assert_eq!(
        lines(&mut plain, 7),
        [
            &format!("gap: revisions {from} to {to} are missing"),
            "DELETE (synthetic)",
            "s/gone",
            "",
            "PUT (synthetic)",
            "s/new",
            "1",
        ]
    );
    assert_eq!(plain.signal(Signal::TERM).1, "");
    again();
    let mut document = stopped.watch(&server, "-o json");
    let mut text = lines(&mut document, 2).join("\n");
    wait_for("the end of the list", || {
        std::fs::read(stopped.cursor()).unwrap() != saved
    });
    text += &document.signal(Signal::TERM).1;
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document[0]["gap"]["from_revision"], from);
    assert_eq!(
        (&document[0]["events"], &document[1]["gap"]),
        (&json!([]), &Value::Null)
    );
    let events = document[1]["events"].as_array().unwrap();
    assert!(
        events.len() == 2 && events.iter().all(|event| event["synthetic"] == true),
        "{document}"
    );
    again();
    let yaml = stopped.watch(&server, "-o yaml");
    wait_for("the end of the list", || {
        std::fs::read(stopped.cursor()).unwrap() != saved
    });
    let text = yaml.signal(Signal::TERM).1;
    assert!(text.contains(&format!("from_revision: {from}")), "{text}");
    assert_eq!(text.matches("synthetic: true").count(), 2, "{text}");
    again();
    let script = "echo ran $ETCD_WATCH_EVENT_TYPE $ETCD_WATCH_KEY $ETCD_WATCH_SYNTHETIC";
    let line = [
        "watch",
        "s/",
        "--prefix",
        "--resync",
        "--cursor",
        stopped.cursor().to_str().unwrap(),
        "--",
        "sh",
        "-c",
        script,
    ]
    .map(str::to_owned);
    let mut commands = Running::start(tool(&server, line));
    let told = lines(&mut commands, 9);
    let ran: Vec<_> = told.iter().filter(|line| line.starts_with("ran")).collect();
    assert_eq!(
        ran,
        [r#"ran "DELETE" "s/gone" true"#, r#"ran "PUT" "s/new" true"#]
    );
    put(&server, "s/live", "1");
    assert_eq!(lines(&mut commands, 4)[3], r#"ran "PUT" "s/live""#);
}

#[test]
fn without_the_keys_deletes_are_not_known_and_it_says_so() {
    let server = Cluster::start(&newest(), 1, &[]);
    let stopped = Stopped::with(&server, &["s/gone"]);
    del(&server, "s/gone");
    put(&server, "s/new", "1");
    compact(&server);
    std::fs::remove_file(stopped.keys()).unwrap();
    let mut seen = stopped.watch(&server, "-o jsonl");
    assert_eq!(json(&mut seen)["deletes_known"], false);
    assert_eq!(event(&mut seen), json!(["put", "s/new", "1", true]));
    // From here on they are known again.
    del(&server, "s/new");
    assert_eq!(event(&mut seen), json!(["delete", "s/new", "", false]));
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    put(&server, "s/x", "1");
    put(&server, "x", "1");
    compact(&server);
    let mut seen = stopped.watch(&server, "-o jsonl");
    assert_eq!(json(&mut seen)["deletes_known"], true);
}

/// Keys that were there when a watch without `--resync` stopped are read from the history as long as that is there.
#[test]
fn the_keys_file_is_made_anew_from_history() {
    let server = Cluster::start(&newest(), 1, &[]);
    let stopped = Stopped::with(&server, &["s/a", "s/b"]);
    std::fs::write(stopped.keys(), "damaged").unwrap();
    let seen = stopped.watch(&server, "");
    wait_for("the keys", || {
        std::fs::read(stopped.keys()).unwrap() != b"damaged"
    });
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    del(&server, "s/a");
    put(&server, "x", "1");
    compact(&server);
    let mut seen = stopped.watch(&server, "-o jsonl");
    assert_eq!(json(&mut seen)["deletes_known"], true);
    assert_eq!(event(&mut seen), json!(["delete", "s/a", "", true]));
}

/// What etcd watches, and doesn't read.
#[test]
fn the_empty_key_is_the_lowest() {
    let server = Cluster::start(&newest(), 1, &[]);
    let words = |key: &'static [&str]| ["watch", ""].iter().chain(key).chain(&["--resync"]);
    for key in [&[][..], &["b"]] {
        let mut seen = Running::start(tool(&server, words(key).chain(&["--rev", "2"])));
        if key == ["b"] {
            assert_eq!(lines(&mut seen, 3), ["PUT", "a", "1"]);
        } else {
            put(&server, "a", "1");
        }
        seen.send(Signal::TERM);
        assert_eq!(seen.end().0, 143);
    }
}

#[test]
fn one_key_is_a_list_too() {
    let server = Cluster::start(&newest(), 1, &[]);
    let first = put(&server, "one", "old");
    put(&server, "one", "new");
    put(&server, "one-more", "new");
    compact(&server);
    let line = format!("watch one --resync --rev {first} -o jsonl");
    let mut seen = Running::start(tool(&server, words(&line)));
    assert_eq!(json(&mut seen)["type"], "gap");
    assert_eq!(event(&mut seen), json!(["put", "one", "new", true]));
    put(&server, "one", "live");
    assert_eq!(event(&mut seen), json!(["put", "one", "live", false]));
}

#[test]
fn nothing_is_a_gap_of_its_own() {
    let server = Cluster::start(&newest(), 1, &[]);
    let stopped = Stopped::with(&server, &[]);
    let now = compact(&server);
    put(&server, "x", "1");
    compact(&server);
    let mut seen = stopped.watch(&server, "");
    let told = seen.line();
    assert!(
        told.starts_with("gap: revisions ") && told.ends_with(" are missing"),
        "{told}"
    );
    put(&server, "s/first", "1");
    assert_eq!(lines(&mut seen, 3), ["PUT", "s/first", "1"], "{now}");
}

#[test]
fn keys_are_bytes() {
    let server = Cluster::start(&newest(), 1, &[]);
    block_on(async {
        let mut kv = connection(&server, LONG).kv().await.unwrap();
        for key in [&b"\x00"[..], b"\xff\xfe", b"a\nb", b"\xff\xff\xff"] {
            kv.put(key, "1", None).await.unwrap();
        }
    });
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let cursor = folder.path().join("at");
    let line = [
        "watch",
        "",
        "--prefix",
        "--resync",
        "-o",
        "jsonl",
        "--cursor",
        cursor.to_str().unwrap(),
    ];
    let seen = Running::start(tool(&server, line));
    wait_for("the keys", || folder.path().join("at.keys").exists());
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    block_on(async {
        let mut kv = connection(&server, LONG).kv().await.unwrap();
        kv.delete(&b"\xff\xfe"[..], None).await.unwrap();
        kv.delete(&b"a\nb"[..], None).await.unwrap();
        kv.put(&b"\x00"[..], "2", None).await.unwrap();
    });
    compact(&server);
    let mut seen = Running::start(tool(&server, line));
    assert_eq!(json(&mut seen)["type"], "gap");
    assert_eq!(event(&mut seen), json!(["put", "\u{0}", "2", true]));
    assert_eq!(event(&mut seen), json!(["delete", "a\nb", "", true]));
    let deleted = json(&mut seen);
    assert_eq!(
        (&deleted["type"], &deleted["kv"]["key_base64"]),
        (&"delete".into(), &"//4=".into())
    );
}

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

#[test]
fn without_it_lost_history_is_an_end() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        let stopped = Stopped::with(&server, &["s/a"]);
        put(&server, "s/a", "1");
        put(&server, "x", "1");
        let now = compact(&server);
        for flags in ["", "--exit-on-compaction"] {
            let line = format!("watch s/ --prefix {flags} --cursor");
            let ended = tool(
                &server,
                words(&line).chain([stopped.cursor().to_str().unwrap()]),
            );
            let ended = ended.run().expect(1);
            let told = format!("revision {} is gone, the oldest is {now}", stopped.next);
            assert!(ended.stderr_text().contains(&told), "{ended}");
            assert!(ended.stderr_text().contains("hint: --resync"), "{ended}");
        }
    }
}

/// Older servers leave out what was deleted at the very revision that was compacted, without a word.
#[test]
fn what_was_deleted_at_the_compacted_revision_is_told() {
    for version in versions() {
        println!("on etcd {version}");
        let server = Cluster::start(&version, 1, &[]);
        let stopped = Stopped::with(&server, &["s/gone"]);
        del(&server, "s/gone");
        assert_eq!(compact(&server), stopped.next);
        put(&server, "s/new", "1");
        let is_sent = version.at_least(&[3, 6]);
        if !is_sent {
            let cursor = stopped.cursor();
            let words = ["watch", "s/", "--prefix", "--cursor"];
            // An event would end it, too.
            let words = words
                .into_iter()
                .chain([cursor.to_str().unwrap(), "--", "false"]);
            let ended = tool(&server, words).run().expect(1);
            let told = format!("what was deleted at revision {} is gone", stopped.next);
            assert!(ended.stderr_text().contains(&told), "{ended}");
            // Not where it would be refused again.
            let hint = format!(
                "another cursor file can begin with --rev {}",
                stopped.next + 1
            );
            assert!(ended.stderr_text().contains(&hint), "{ended}");
        }
        let mut seen = stopped.watch(&server, "-o jsonl");
        if !is_sent {
            assert_eq!(json(&mut seen)["from_revision"], stopped.next);
        }
        assert_eq!(event(&mut seen), json!(["delete", "s/gone", "", !is_sent]));
        assert_eq!(event(&mut seen), json!(["put", "s/new", "1", !is_sent]));
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

const MANY: usize = 100_000;

#[test]
fn many_keys_take_little_memory() {
    let server = Cluster::start(&newest(), 1, &[]);
    write(&server, 0..MANY, "old");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let cursor = folder.path().join("at");
    let line = [
        "watch",
        "n/",
        "--prefix",
        "--resync",
        "-o",
        "jsonl",
        "--cursor",
        cursor.to_str().unwrap(),
    ];
    let seen = Running::start(tool(&server, line));
    wait_for("the keys", || folder.path().join("at.keys").exists());
    let with_keys = most_held(seen.pid() as u32) >> 10;
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    write(&server, 0..MANY / 2, "new");
    run(&server, "del n/00099999").expect(0);
    compact(&server);
    let mut seen = Running::start(tool(&server, line));
    assert_eq!(json(&mut seen)["deletes_known"], true);
    for number in 0..MANY / 2 {
        assert_eq!(json(&mut seen)["kv"]["key"], key(number));
    }
    assert_eq!(event(&mut seen), json!(["delete", "n/00099999", "", true]));
    let in_all = most_held(seen.pid() as u32) >> 10;
    println!(
        "{MANY} keys of 10 bytes: {with_keys} KiB while watching, {in_all} KiB at most in a resync"
    );
    assert!(in_all < 100_000);
}

fn key(number: usize) -> String {
    format!("n/{number:08}")
}

fn write(server: &Cluster, numbers: std::ops::Range<usize>, value: &str) {
    use etcd_client::{Txn, TxnOp};
    block_on(async {
        let mut kv = connection(server, LONG).kv().await.unwrap();
        for start in numbers.clone().step_by(100) {
            let puts = (start..numbers.end.min(start + 100))
                .map(|number| TxnOp::put(key(number), value, None));
            kv.txn(Txn::new().and_then(puts.collect::<Vec<_>>()))
                .await
                .unwrap();
        }
    });
}
