//! `import`: what a file holds is in the cluster then, whatever came in between; and what undoes that.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::support::{Cluster, Finished, Servers, newest, run, tool};

static SERVERS: Servers = Servers::new();
static UNDOING: Servers = Servers::new();

fn import(server: &Cluster, file: &Path, flags: &str) -> Finished {
    let words = ["import", file.to_str().unwrap()];
    tool(server, words.into_iter().chain(flags.split_whitespace())).run()
}

fn import_text(server: &Cluster, text: &str, flags: &str) -> Finished {
    let words = ["import", "-"];
    tool(server, words.into_iter().chain(flags.split_whitespace()))
        .stdin(text)
        .run()
}

/// Keys and values below a prefix, as `get` shows them.
fn state(server: &Cluster, prefix: &str) -> BTreeMap<String, Value> {
    let got = tool(server, ["get", prefix, "--prefix", "-o", "json"]).run();
    let document = got.expect(0).json();
    let kvs = document["kvs"].as_array().unwrap();
    let name = |kv: &Value| format!("{}{}", kv["key"], kv["key_base64"]);
    let held = |kv: &Value| serde_json::json!([kv["value"], kv["value_base64"], kv["lease"]]);
    kvs.iter().map(|kv| (name(kv), held(kv))).collect()
}

/// An export's lines, but for the first and the last, without revisions.
fn data(export: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(export).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let keys = &lines[1..lines.len() - 1];
    keys.iter()
        .map(|line| {
            let mut kv: Value = serde_json::from_str(line).unwrap();
            let kv = kv.as_object_mut().unwrap();
            kv.retain(|name, _| name.starts_with("key") || name.starts_with("value"));
            Value::Object(kv.clone())
        })
        .collect()
}

fn count(answer: &Finished, name: &str) -> u64 {
    let document = answer.json();
    document[name]
        .as_u64()
        .unwrap_or_else(|| panic!("{name}: {document}"))
}

/// Some hundreds of keys, text and bytes.
fn fill(server: &Cluster, prefix: &str) {
    let lines = (0..300).map(|number| match number % 3 {
        0 => format!("{{\"key\":\"{prefix}{number:03}\",\"value\":\"v{number}\\n\"}}\n"),
        1 => format!("{{\"key\":\"{prefix}{number:03}\",\"value_base64\":\"/wA=\"}}\n"),
        _ => format!("{{\"key\":\"{prefix}{number:03}/é\",\"value\":\"\"}}\n"),
    });
    import_text(server, &lines.collect::<String>(), "").expect(0);
}

#[test]
fn what_was_exported_is_there_again() {
    SERVERS.each(|server| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.jsonl.zst");
        fill(server, "round/");
        let export = |prefix: &str| run(server, &format!("export --prefix {prefix}")).expect(0);
        let first = export("round/").stdout;
        let words = ["export", "--prefix", "round/", file.to_str().unwrap()];
        tool(server, words).run().expect(0);
        run(server, "del round/ --prefix").expect(0);

        let foreseen = import(server, &file, "--dry-run -o json").expect(0);
        assert_eq!(count(&foreseen, "new"), 300, "{foreseen}");
        assert!(state(server, "round/").is_empty());

        let imported = import(server, &file, "-o json").expect(0);
        assert_eq!(count(&imported, "written"), 300, "{imported}");
        assert_eq!(data(&export("round/").stdout), data(&first));

        let again = import(server, &file, "--skip-equal -o json").expect(0);
        assert_eq!(
            (count(&again, "written"), count(&again, "unchanged")),
            (0, 300)
        );
        let copied = "--strip-prefix round/ --add-prefix other/";
        import(server, &file, copied).expect(0);
        let other: Vec<_> = state(server, "other/").into_values().collect();
        assert_eq!(
            other,
            state(server, "round/").into_values().collect::<Vec<_>>()
        );
    });
}

#[test]
fn conditions_leave_what_others_wrote() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    run(server, "put if/a 1").expect(0);
    run(server, "put if/b 1").expect(0);
    let words = ["export", "--prefix", "if/", file.to_str().unwrap()];
    tool(server, words).run().expect(0);
    run(server, "put if/a 2").expect(0);
    run(server, "del if/b").expect(0);

    let absent = import(server, &file, "--if-absent -o json").expect(0);
    assert_eq!(
        (count(&absent, "written"), count(&absent, "skipped")),
        (1, 1)
    );
    assert_eq!(run(server, "get if/a").stdout_text(), "if/a\n2\n");

    let unchanged = import(server, &file, "--if-unchanged").expect(5);
    let said = unchanged.stderr_text();
    assert!(said.contains("line 2 (if/a)"), "{unchanged}");
    assert_eq!(run(server, "get if/a").stdout_text(), "if/a\n2\n");
}

#[test]
fn what_cannot_be_written_is_told_by_its_line() {
    let server = SERVERS.newest();
    let text =
        "{\"key\":\"bad/1\",\"value\":\"x\"}\nno JSON\n{\"key\":\"bad/3\",\"value\":\"x\"}\n";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    std::fs::write(&file, text).unwrap();
    let refused = import(server, &file, "").expect(1);
    assert!(refused.stderr_text().contains("line 2: "), "{refused}");
    assert!(state(server, "bad/").is_empty(), "something was sent");
    let others = import(server, &file, "--keep-going").expect(1);
    assert!(others.stderr_text().contains("line 2: "), "{others}");
    assert_eq!(state(server, "bad/").len(), 2);

    // One that the cluster refuses: a lease that doesn't exist.
    let text = "{\"key\":\"bad/4\",\"value\":\"x\",\"lease\":\"abc123\"}\n{\"key\":\"bad/5\",\"value\":\"x\"}\n";
    let leased = import_text(server, text, "--leases keep").expect(1);
    assert!(
        leased.stderr_text().contains("line 1 (bad/4): "),
        "{leased}"
    );
    assert_eq!(state(server, "bad/").len(), 3);
    let granted = import_text(server, text, "--leases keep --lease-ttl 600").expect(0);
    assert!(granted.stderr.is_empty(), "{granted}");
    run(server, "lease timetolive abc123").expect(0);
}

#[test]
fn a_file_that_is_cut_off_is_refused() {
    let server = SERVERS.newest();
    fill(server, "cut/");
    let whole = run(server, "export --prefix cut/").expect(0).stdout;
    run(server, "del cut/ --prefix").expect(0);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let refused = import(server, &file, "").expect(1);
    assert!(refused.stderr_text().contains("cut off"), "{refused}");
    assert!(state(server, "cut/").is_empty());
    import(server, &file, "--partial").expect(0);
    assert!(state(server, "cut/").len() > 100);
}

#[test]
fn an_import_is_undone_but_for_what_changed_since() {
    UNDOING.each(|server| {
        let folder = tempfile::tempdir().unwrap();
        let undo = folder.path().join("undo");
        let undo_flag = format!("--undo {}", undo.display());
        run(server, "put undo/old before").expect(0);
        run(server, "put undo/other before").expect(0);
        run(server, "put undo/equal same").expect(0);
        let before = state(server, "undo/");
        let lines: String = ["old", "other", "new", "equal"]
            .map(|key| {
                let value = if key == "equal" { "same" } else { "after" };
                format!("{{\"key\":\"undo/{key}\",\"value\":\"{value}\"}}\n")
            })
            .concat();
        let done = import_text(server, &lines, &format!("{undo_flag} -o json")).expect(0);
        assert_eq!((count(&done, "written"), count(&done, "unchanged")), (3, 1));

        run(server, "put undo/other later").expect(0);
        let undone = import(server, &undo, "").expect(5);
        assert!(undone.stderr_text().contains("undo/other"), "{undone}");
        let mut expected = before;
        expected.insert(
            "\"undo/other\"null".to_owned(),
            serde_json::json!(["later", null, null]),
        );
        assert_eq!(state(server, "undo/"), expected);
    });
}

/// Killed wherever it is, it can be run again.
#[test]
fn an_import_that_was_killed_can_be_run_again() {
    let server = Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=16"]);
    let folder = tempfile::tempdir().unwrap();
    let (file, undo) = (folder.path().join("keys.jsonl"), folder.path().join("undo"));
    let lines = |value: &str| -> String {
        (0..3_000)
            .map(|number| format!("{{\"key\":\"k/{number:04}\",\"value\":\"{value}\"}}\n"))
            .collect()
    };
    import_text(&server, &lines("old"), "").expect(0);
    let before = state(&server, "");
    std::fs::write(&file, lines("new")).unwrap();
    let words = [
        "import",
        file.to_str().unwrap(),
        "--undo",
        undo.to_str().unwrap(),
    ];
    let mut killed = 0;
    for round in 1..6 {
        let mut child = tool(&server, words).command().spawn().unwrap();
        std::thread::sleep(Duration::from_millis(40 * round));
        killed += i32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(killed > 0, "it was always faster");
    import(&server, &file, words[2..].join(" ").as_str()).expect(0);
    assert!(state(&server, "").values().all(|held| held[0] == "new"));
    import(&server, &undo, "").expect(0);
    assert!(state(&server, "") == before);
}

#[test]
fn other_formats_and_nothing_at_all() {
    let server = SERVERS.newest();
    import_text(server, "", "--format lines").expect(0);
    // An export that has failed in a pipe looks like this.
    let nothing = import_text(server, "", "").expect(1);
    assert!(nothing.stderr_text().contains("cut off"), "{nothing}");
    import_text(server, "f/a\n1\nf/b\n2\n", "--format lines").expect(0);
    import_text(server, "key,value\nf/c,\"3\n3\"\n", "--format csv").expect(0);
    import_text(server, "f:\n  d: 4\n  e:\n    g: 'x'\n", "--format tree").expect(0);
    let got = run(server, "get f/ --prefix").expect(0);
    assert_eq!(
        got.stdout_text(),
        "f/a\n1\nf/b\n2\nf/c\n3\n3\nf/d\n4\nf/e/g\nx\n"
    );
    // The last of several lines with the same key counts, wherever they stand.
    let lines = (0..2_000).map(|number| format!("f/same\n{number}\nf/{number:04}\n\n"));
    import_text(server, &lines.collect::<String>(), "--format lines").expect(0);
    let got = run(server, "get f/same --print-value-only").expect(0);
    assert_eq!(got.stdout_text(), "1999\n");
}
