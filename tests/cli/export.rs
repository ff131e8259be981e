//! `export`: every key as it is, and a file that is whole or not there.

mod parts;

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use crate::support::{
    Cluster, Pass, Program, Proxy, Running, Servers, Terminal, offline, run, tool, words,
};

static SERVERS: Servers = Servers::new();

/// Five keys of every kind below `prefix`.
fn fill(server: &Cluster, prefix: &str) {
    let keys: [(&[u8], &[u8]); 4] = [
        (b"a", b"text"),
        (b"a", b"again"),
        ("é \"\\\u{1}".as_bytes(), "日本\n".as_bytes()),
        (b"\xff\n", b"\0\xfe\n"),
    ];
    for (key, value) in keys {
        let key = OsString::from_vec([prefix.as_bytes(), key].concat());
        let put = tool(server, ["put".into(), key]);
        put.stdin(value).run().expect(0);
    }
    tool(server, ["put", &format!("{prefix}empty"), ""])
        .run()
        .expect(0);
    run(server, "lease grant 6000 --id 1234abcd").expect(0);
    run(server, &format!("put {prefix}leased x --lease 1234abcd")).expect(0);
}

/// The lines of an export: the first, the keys', the last.
fn lines(bytes: &[u8]) -> (Value, Vec<&str>, Value) {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut lines: Vec<_> = text.lines().collect();
    let json = |line: &str| serde_json::from_str(line).unwrap();
    let last = json(lines.pop().unwrap());
    (json(lines.remove(0)), lines, last)
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    let digest = sha2::Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_key_is_there_as_get_shows_it() {
    SERVERS.each(|server| {
        fill(server, "all/");
        let now = || run(server, "get all/ --prefix -o json").expect(0).json()["header"].clone();
        let before = now();
        let exported = run(server, "export --prefix all/").expect(0);
        let got = run(server, "get all/ --prefix -o jsonl").expect(0);
        let (first, keys, last) = lines(&exported.stdout);
        assert_eq!(keys, got.stdout_text().lines().collect::<Vec<_>>());
        assert_eq!(keys.len(), 5);
        // Others write meanwhile, elsewhere.
        let revision = &first["revision"];
        let at = |header: &Value| header["revision"].as_u64();
        assert!(
            (at(&before)..=at(&now())).contains(&revision.as_u64()),
            "{first}"
        );
        let expected = serde_json::json!({
            "format": "etcdtool-records",
            "format_version": 1,
            "cluster_id": before["cluster_id"],
            "revision": revision,
            "server_version": server.version.to_string(),
            "tool_version": env!("CARGO_PKG_VERSION"),
            "range": {"key": "all/", "range_end": "all0"},
            "leases": true,
        });
        assert_eq!(first, expected);
        let text = exported.stdout_text().trim_end();
        let before = &text[..=text.rfind('\n').unwrap()];
        let sha256 = sha256(before.as_bytes());
        assert_eq!(last, serde_json::json!({"keys": 5, "sha256": sha256}));
        let said = format!(
            "exported 5 keys ({} B) as of revision {revision}\n",
            exported.stdout.len()
        );
        assert_eq!(exported.stderr_text(), said);
        // As of then, also when something was written since.
        run(server, "put all/a later").expect(0);
        let line = format!("export --prefix all/ --rev {revision}");
        assert_eq!(run(server, &line).expect(0).stdout, exported.stdout);
    });
}

#[test]
fn ranges_are_what_the_flags_say() {
    let server = SERVERS.newest();
    for key in ["range/a", "range/b", "range/c"] {
        run(server, &format!("put {key} value")).expect(0);
    }
    let keys = |flags: &str| {
        let exported = run(server, &format!("export {flags}")).expect(0);
        let (first, keys, _) = lines(&exported.stdout);
        let ours = keys.iter().filter(|line| line.contains("\"range/")).count();
        (ours, first["range"].clone())
    };
    let range = |key: &str, end: &str| serde_json::json!({"key": key, "range_end": end});
    assert_eq!(keys(""), (3, range("\0", "\0")));
    assert_eq!(keys("-"), (3, range("\0", "\0")));
    assert_eq!(keys("--prefix range/b"), (1, range("range/b", "range/c")));
    assert_eq!(keys("--from-key range/b"), (2, range("range/b", "\0")));
    assert_eq!(keys("--range-end range/c"), (2, range("\0", "range/c")));
    let both = "--from-key range/b --range-end range/c";
    assert_eq!(keys(both), (1, range("range/b", "range/c")));
    assert_eq!(
        keys("--prefix range/none"),
        (0, range("range/none", "range/nonf"))
    );
}

#[test]
fn a_file_is_answered_for() {
    let server = SERVERS.newest();
    run(server, "put file/a value").expect(0);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let at = |name: &str| folder.path().join(name);
    let export = |path: &Path, flags: &str| {
        let line = format!("export --prefix file/ {} {flags}", path.display());
        run(server, &line).expect(0)
    };
    let (plain, packed) = (at("keys.jsonl"), at("keys.jsonl.zst"));
    let answer = export(&plain, "-o json").json();
    let written = std::fs::read(&plain).unwrap();
    let (first, keys, last) = lines(&written);
    assert_eq!(keys.len(), 1);
    assert_eq!(
        answer,
        serde_json::json!({
            "file": plain,
            "cluster_id": first["cluster_id"],
            "revision": first["revision"],
            "keys": 1,
            "size": written.len(),
            "uncompressed_size": written.len(),
            "sha256": last["sha256"],
        })
    );
    let mode = plain.metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let revision = first["revision"].to_string();
    let said = export(&packed, &format!("--rev {revision}"));
    let size = packed.metadata().unwrap().len();
    let expected = format!(
        "exported 1 key ({size} B) as of revision {revision} to {}\n",
        packed.display()
    );
    assert_eq!((said.stdout_text(), said.stderr_text()), (&*expected, ""));
    let unpacked = zstd::decode_all(&*std::fs::read(&packed).unwrap()).unwrap();
    assert_eq!(unpacked, written);
}

#[test]
fn a_link_stays_one() {
    let server = SERVERS.newest();
    run(server, "put link/a value").expect(0);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("old"), "old").unwrap();
    for (link, file) in [("one", "old"), ("dangling", "new")] {
        symlink(file, at(link)).unwrap();
        let line = format!("export --prefix link/ {} -o json", at(link).display());
        let answer = run(server, &line).expect(0).json();
        assert_eq!(answer["file"], at(link).to_str().unwrap());
        assert!(at(link).is_symlink() && !at(file).is_symlink());
        assert_eq!(lines(&std::fs::read(at(file)).unwrap()).1.len(), 1);
    }
    assert_eq!(folder.path().read_dir().unwrap().count(), 4);
}

#[test]
fn whoever_watches_gets_the_same_file() {
    let server = SERVERS.newest();
    run(server, "put watched/a value").expect(0);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let file = folder.path().join("keys");
    let line = format!("export --prefix watched/ {}", file.display());
    let mut person = Terminal::start(tool(server, words(&line)));
    person.see("exported 1 key (");
    let (_, code) = person.end();
    assert_eq!(code, 0);
    let written = std::fs::read(&file).unwrap();
    let (first, keys, _) = lines(&written);
    assert_eq!(keys.len(), 1);
    let again = format!("export --prefix watched/ --rev {}", first["revision"]);
    assert_eq!(run(server, &again).expect(0).stdout, written);
}

#[test]
fn what_cannot_be_is_said_before_anything_is_done() {
    for (line, said) in [
        ("export -o yaml", "leave -o and -w out"),
        ("export -w json", "leave -o and -w out"),
        ("export /no/such/folder/file", "no such file or directory"),
        ("export /dev", "is there and is not a file"),
        ("export --jobs 2 /dev/null", "is there and is not a file"),
        ("export --jobs 2 /dev/stdout", "give FILE"),
        ("export jobs/", "--prefix says which keys"),
        ("export jobs.csv", "would not be CSV"),
        ("export jobs.YML.zst", "would not be YAML"),
        ("export jobs.jsonl.gz", "end its name in .zst"),
        ("export --jobs 2 jobs.csv", "would not be CSV"),
        ("export --rev -1", "revisions count from 1"),
        ("export --prefix a --from-key b", "cannot be used with"),
        ("export --jobs 2", "give FILE"),
        ("export --jobs 2 -", "give FILE"),
        ("export --jobs 0 keys", "0 is not in 1..=64"),
        (
            "export --jobs 2 /no/such/folder/file",
            "no such file or directory",
        ),
    ] {
        let refused = offline(words(line)).run().expect(2);
        assert!(refused.stderr_text().contains(said), "{refused}");
        assert!(refused.stdout.is_empty(), "{refused}");
    }
    let server = SERVERS.newest();
    let future = run(server, "export --rev 9000000000").expect(1);
    assert!(future.stdout.is_empty(), "{future}");
}

#[test]
fn what_is_no_file_is_written_to_as_it_is() {
    let server = SERVERS.newest();
    run(server, "put stream/a one").expect(0);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let first = run(server, "export --prefix stream/").expect(0).stdout;
    let revision = lines(&first).0["revision"].clone();
    let export = format!(
        "{} export --prefix stream/ --rev {revision}",
        env!("CARGO_BIN_EXE_etcdtool")
    );
    let shell = |line: &str| {
        let line = line.replace("EXPORT", &export);
        let line = format!("cd {} && {line}", folder.path().display());
        Program::new("sh", ["-c", &line]).at(server).run().expect(0)
    };
    let keys = shell("EXPORT -").stdout;
    for line in [
        "EXPORT /dev/stdout > it; cat it",
        "EXPORT /proc/self/fd/1",
        "EXPORT /dev/stdout -o jsonl | cat",
        "EXPORT /dev/fd/3 3> other > answer; cat other",
        "mkfifo pipe; cat pipe & EXPORT pipe > answer; wait",
    ] {
        assert_eq!(shell(line).stdout, keys, "{line}");
    }
    let appended = shell("echo before > it; EXPORT /dev/stdout >> it; echo after >> it; cat it");
    assert_eq!(
        appended.stdout,
        [b"before\n", &keys[..], b"after\n"].concat()
    );
    // Whoever has it open, too, goes on behind what was written.
    let between = shell(
        "exec 3> other; echo before >&3; EXPORT /dev/fd/3 > answer; echo after >&3; cat other",
    );
    assert_eq!(between.stdout, appended.stdout);
    shell("EXPORT /dev/null | grep /dev/null");
    shell(
        "echo it > other; ! EXPORT /dev/fd/3 3< other 2> said; grep 'for reading only' said; grep it other",
    );
}

#[test]
fn a_reader_that_has_enough_is_no_error() {
    let server = SERVERS.newest();
    for number in 0..8 {
        tool(server, ["put", &format!("pipe/{number}")])
            .stdin("0123456789\n".repeat(20_000))
            .run()
            .expect(0);
    }
    let mut export = Running::start(tool(server, words("export --prefix pipe/")));
    export.byte();
    assert_eq!(export.hang_up(), (0, String::new()));
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let file = folder.path().join("keys");
    // As on a disk that is full: the file can't become larger.
    let program = env!("CARGO_BIN_EXE_etcdtool");
    let line = format!(
        "trap '' XFSZ; ulimit -f 8; {program} export --prefix pipe/ {}",
        file.display()
    );
    let full = Program::new("sh", ["-c", &line]).at(server).run().expect(1);
    let told = "nothing is left of it\n  cause: local: File too large\n";
    assert!(full.stderr_text().contains(told), "{full}");
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}

#[test]
fn a_file_stays_as_it_was_when_the_member_dies_half_way() {
    let server = SERVERS.newest();
    for number in 0..20 {
        tool(server, ["put", &format!("half/{number:02}")])
            .stdin(vec![b'v'; 100_000])
            .run()
            .expect(0);
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let file = folder.path().join("keys");
    std::fs::write(&file, "old").unwrap();
    let export = |target: &str| {
        let passed = Arc::new(AtomicUsize::new(0));
        let proxy = Proxy::passing(&server.endpoints[0], move |piece, _| {
            match passed.fetch_add(piece.len(), Ordering::SeqCst) {
                0..1_000_000 => Pass::On,
                _ => Pass::HangUp,
            }
        });
        let line = format!("export --prefix half/ --command-timeout 1s {target}");
        offline(words(&line))
            .env("ETCDTOOL_ENDPOINTS", proxy.endpoint())
            .run()
    };
    let failed = export(&file.display().to_string());
    assert_ne!(failed.code, 0, "{failed}");
    assert_eq!(std::fs::read(&file).unwrap(), b"old");
    assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    // Where some of it is out already, what is missing is the last line.
    let cut_off = export("");
    assert_ne!(cut_off.code, 0, "{}", cut_off.stderr_text());
    assert!(cut_off.stdout.len() > 100_000, "{}", cut_off.stderr_text());
    assert!(!cut_off.stdout_text().contains("\n{\"keys\":"));
}
