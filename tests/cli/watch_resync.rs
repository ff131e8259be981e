//! `watch --resync`: history that is gone is told as a gap, and what it has changed as synthetic events.

mod keys;
mod meanwhile;

use std::path::PathBuf;
use std::time::Duration;

use rustix::process::Signal;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Cluster, Running, lines, newest, put, run, tool, versions, wait_for, words};

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
