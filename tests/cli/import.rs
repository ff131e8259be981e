//! `import`: what a file holds is in the cluster then, whatever came in between; and what undoes that.

use std::collections::BTreeMap;
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use serde_json::Value;

use crate::support::{
    Cluster, Finished, Program, Servers, most_held_into, newest, run, tool, versions, words,
};

mod interrupted;
mod several;

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

/// Lines of so many keys.
fn lines(prefix: &str, keys: std::ops::Range<usize>) -> String {
    let line = |number| format!("{{\"key\":\"{prefix}{number:05}\",\"value\":\"x\"}}\n");
    keys.map(line).collect()
}

/// A user `half`, who may read and write what begins with `may/`.
fn with_half_allowed(server: &Cluster) {
    for line in [
        "user add root --no-password",
        "role add root",
        "user grant-role root root",
        "role add half",
        "role grant-permission half readwrite may/ --prefix",
    ] {
        run(server, line).expect(0);
    }
    for (user, role) in [("admin", "root"), ("half", "half")] {
        let add = format!("user add {user} --new-password-stdin");
        tool(server, words(&add)).stdin("pw").run().expect(0);
        run(server, &format!("user grant-role {user} {role}")).expect(0);
    }
    run(server, "auth enable").expect(0);
}

fn import_as(server: &Cluster, user: &str, text: &str, flags: &str) -> Program {
    let line = format!("import - --user {user} {flags}");
    let program = tool(server, words(&line)).env("ETCDTOOL_PASSWORD", "pw");
    program.stdin(text)
}

#[test]
fn what_is_not_permitted_is_told_and_the_rest_is_written() {
    let text = [
        lines("may/", 0..150),
        lines("no/", 0..2),
        lines("may/", 150..300),
    ];
    let text = text.concat();
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        with_half_allowed(&server);
        // Old servers don't look whether a transaction within a transaction is permitted.
        let looks_within = version.at_least(&[3, 6]);
        for flags in ["", "--skip-equal", "--if-absent"] {
            if !flags.is_empty() && !looks_within {
                continue;
            }
            let imported = import_as(&server, "half", &text, flags).run().expect(1);
            let said = imported.stderr_text();
            for line in ["line 151 (no/00000): ", "line 152 (no/00001): "] {
                assert!(said.contains(line), "{flags}: {imported}");
            }
            assert!(said.contains("2 lines were not written"), "{imported}");
            let count = "get may/ --prefix --count-only -o json --user admin";
            let count = tool(&server, words(count)).env("ETCDTOOL_PASSWORD", "pw");
            assert_eq!(count.run().expect(0).json()["count"], 300);
            let clear = "del may/ --prefix --user admin";
            let clear = tool(&server, words(clear)).env("ETCDTOOL_PASSWORD", "pw");
            clear.run().expect(0);
        }
    }
}

#[test]
fn what_is_too_large_is_told_and_the_rest_is_written() {
    let arguments = ["--etcd-arg=--max-request-bytes=16384"];
    let server = Cluster::start(&newest(), 1, &arguments);
    let large = format!(
        "{{\"key\":\"large\",\"value\":\"{}\"}}\n",
        "x".repeat(40_000)
    );
    let text = [lines("k/", 0..1_000), large, lines("k/", 1_000..2_000)].concat();
    let imported = import_text(&server, &text, "-o json").expect(1);
    assert_eq!(count(&imported, "written"), 2_000);
    let document = imported.json();
    assert_eq!(document["problems"].as_array().unwrap().len(), 1);
    assert_eq!(document["problems"][0]["line"], 1_001);
    assert_eq!(document["problems"][0]["key"], "large");
}

#[test]
fn memory_does_not_grow_with_the_file() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let most = |keys: usize, value: usize| {
        let text: String = (0..keys)
            .map(|number| {
                let value = "x".repeat(value);
                format!("{{\"key\":\"memory/{number:05}\",\"value\":\"{value}\"}}\n")
            })
            .collect();
        let file = folder.path().join("keys.jsonl");
        std::fs::write(&file, text).unwrap();
        let undo = folder.path().join(format!("undo-{keys}"));
        let out = folder.path().join("out");
        let words = ["import", file.to_str().unwrap(), "--undo"];
        let words = words.into_iter().chain([undo.to_str().unwrap()]);
        most_held_into(&out, tool(server, words))
    };
    let few = most(100, 1_000);
    // 40 MB; and once more, over what is there then.
    let many = most(20_000, 2_000).max(most(20_001, 2_001));
    assert!(many < few + (24 << 20), "{many} B, and of few keys {few} B");
}

#[test]
fn new_leases_are_granted_one_for_each_of_the_files() {
    let server = SERVERS.newest();
    let line = |key: &str, lease: &str| {
        format!("{{\"key\":\"leased/{key}\",\"value\":\"x\",\"lease\":{lease}}}\n")
    };
    let text = [
        line("a", "\"77aa\""),
        line("b", "\"77bb\""),
        line("c", "\"77aa\""),
        line("d", "null"),
    ];
    let text = text.concat();
    import_text(server, &text, "--leases new").expect(2);
    import_text(server, &text, "--leases new --lease-ttl 600").expect(0);
    let held = state(server, "leased/");
    let leases: Vec<_> = held.values().map(|held| held[2].clone()).collect();
    assert_eq!(leases[0], leases[2], "{leases:?}");
    assert_ne!(leases[0], leases[1], "{leases:?}");
    assert_eq!(leases[3], Value::Null);
    for lease in &leases[..2] {
        let lease = lease.as_str().unwrap();
        assert!(
            !lease.contains("77aa") && !lease.contains("77bb"),
            "{lease}"
        );
        let left = run(server, &format!("lease timetolive {lease} -o json")).expect(0);
        assert_eq!(left.json()["granted_ttl"], 600, "{left}");
    }
}

/// Values that are too large to be sent twice are read instead.
#[test]
fn large_values_that_are_equal_are_left_alone() {
    let server = SERVERS.newest();
    let text = |last: &str| -> String {
        let line = |number| {
            format!(
                "{{\"key\":\"large/{number}\",\"value\":\"{}{last}\"}}\n",
                "v".repeat(900_000)
            )
        };
        (0..3).map(line).collect()
    };
    import_text(server, &text("1"), "").expect(0);
    let same = import_text(server, &text("1"), "--skip-equal -o json").expect(0);
    assert_eq!((count(&same, "written"), count(&same, "unchanged")), (0, 3));
    run(server, "put large/1 small").expect(0);
    let one = import_text(server, &text("1"), "--skip-equal -o json").expect(0);
    assert_eq!((count(&one, "written"), count(&one, "unchanged")), (1, 2));
    let all = import_text(server, &text("2"), "--skip-equal -o json").expect(0);
    assert_eq!((count(&all, "written"), count(&all, "unchanged")), (3, 0));
}

/// A pipe gives what was read of it to nobody else.
#[test]
fn what_can_be_read_only_once_is_read_once() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    let mode = Mode::from(0o600);
    mknodat(CWD, &pipe, FileType::Fifo, mode, 0).unwrap();
    let path = pipe.clone();
    let text = "once/of-more-than-a-few-letters\nv\nonce/other\nw\n";
    std::thread::spawn(move || {
        std::fs::write(&path, text).unwrap();
        // Whoever opens it once more doesn't wait for ever.
        std::fs::write(&path, "")
    });
    import(server, &pipe, "--format lines").expect(0);
    let got = run(server, "get once/ --prefix").expect(0);
    assert_eq!(got.stdout_text(), text);
}

#[test]
fn what_is_not_written_is_not_said_to_be() {
    let server = SERVERS.newest();
    let header = run(server, "export --prefix said/").expect(0);
    let header = header.stdout_text().lines().next().unwrap();
    let cut_off = format!("{header}\n{}", lines("said/", 0..2));
    let dry = import_text(server, &cut_off, "--dry-run").expect(1);
    assert!(!dry.stderr_text().contains("were written"), "{dry}");
    assert!(state(server, "said/").is_empty());
    let done = import_text(server, &cut_off, "").expect(1);
    assert!(done.stderr_text().contains("were written"), "{done}");
}

#[test]
fn an_undo_file_is_of_one_cluster_only() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let undo = folder.path().join("undo");
    let header = "{\"format\":\"etcdtool-undo\",\"format_version\":1,\"cluster_id\":\"1234\"}\n";
    std::fs::write(&undo, header).unwrap();
    let refused = import(server, &undo, "").expect(2);
    assert!(
        refused.stderr_text().contains("is of cluster 1234"),
        "{refused}"
    );
    let flag = format!("--undo {}", undo.display());
    import_text(server, &lines("foreign/", 0..1), &flag).expect(2);
    assert!(state(server, "foreign/").is_empty());
    for flags in [
        "--if-absent",
        "--leases keep",
        "--add-prefix a",
        "--format jsonl",
        "--keep-going",
        "--partial",
    ] {
        let refused = import(server, &undo, flags).expect(2);
        let (flag, _) = flags.split_once(' ').unwrap_or((flags, ""));
        let said = refused.stderr_text();
        assert!(
            said.contains(&format!("{flag} says nothing of")),
            "{refused}"
        );
    }
}
