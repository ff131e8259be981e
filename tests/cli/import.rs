//! `import`: what a file holds is in the cluster then, whatever came in between; and what undoes that.

use std::collections::BTreeMap;
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use serde_json::Value;

use crate::support::{Cluster, Finished, Servers, most_held_into, run, tool};

mod interrupted;
mod leases;
mod refused;
mod several;
mod undoing;

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
    // What an export is shows whatever it's called.
    let export = run(server, "export --prefix f/").expect(0).stdout;
    let folder = tempfile::tempdir().unwrap();
    for name in ["keys.json", "keys.csv", "keys.yaml.zst"] {
        let file = folder.path().join(name);
        std::fs::write(&file, &export).unwrap();
        let read = import(server, &file, "--dry-run").expect(0);
        assert_eq!(read.stdout_text(), "new 0, changed 0, equal 5\n", "{name}");
        import(server, &file, "--dry-run --format lines").expect(0);
    }
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
