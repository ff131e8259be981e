//! Lines that cannot be written, among others that can.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use super::{SERVERS, count, fill, import, import_text, lines, state};
use crate::support::{Cluster, Program, newest, offline, run, tool, versions, wait_for, words};

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
fn a_file_that_was_changed_is_told_wherever_it_comes_from() {
    let server = SERVERS.newest();
    fill(server, "changed/");
    let whole = run(server, "export --prefix changed/").expect(0);
    run(server, "del changed/ --prefix").expect(0);
    let changed = whole.stdout_text().replace("v150", "w150");
    assert_ne!(changed, whole.stdout_text());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    std::fs::write(&file, &changed).unwrap();
    for flags in ["", "--dry-run", "--partial --keep-going"] {
        let told = import(server, &file, flags).expect(1);
        assert!(told.stderr_text().contains("SHA-256"), "{told}");
        assert!(state(server, "changed/").is_empty(), "{flags}");
    }
    // What can be read only once is written by then.
    let told = import_text(server, &changed, "").expect(1);
    assert!(told.stderr_text().contains("SHA-256"), "{told}");
    assert_eq!(state(server, "changed/").len(), 300);
}

/// A user `half`, who may read and write what begins with `may/`, and read what begins with `no/`.
fn with_half_allowed(server: &Cluster) {
    for line in [
        "user add root --no-password",
        "role add root",
        "user grant-role root root",
        "role add half",
        "role grant-permission half readwrite may/ --prefix",
        "role grant-permission half read no/ --prefix",
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
        // Old servers don't look whether what is nested is permitted.
        let folder = tempfile::tempdir().unwrap();
        let undo = format!("--undo {}", folder.path().join("undo").display());
        for flags in ["", "--skip-equal", "--if-absent", &undo] {
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
        refuse_unchanged(&server, &text);
    }
}

/// The same of keys that are there, and as they were.
fn refuse_unchanged(server: &Cluster, text: &str) {
    import_as(server, "admin", text, "").run().expect(0);
    let all = || {
        let get = tool(server, words("get m --from-key --user admin -o jsonl"));
        let got = get.env("ETCDTOOL_PASSWORD", "pw").run().expect(0);
        got.stdout_text().to_owned()
    };
    let changed = all().replace("\"value\":\"x\"", "\"value\":\"y\"");
    let imported = import_as(server, "half", &changed, "--if-unchanged");
    let imported = imported.run().expect(1);
    for line in ["line 301 (no/00000): ", "line 302 (no/00001): "] {
        assert!(imported.stderr_text().contains(line), "{imported}");
    }
    let is_changed = |line: &str| line.contains("\"value\":\"y\"");
    let all = all();
    let (mays, noes): (Vec<_>, Vec<_>) = all.lines().partition(|line| line.contains("may/"));
    assert_eq!((mays.len(), noes.len()), (300, 2));
    assert!(mays.iter().all(|line| is_changed(line)));
    assert!(!noes.iter().any(|line| is_changed(line)));
}

/// Each member does what is agreed on by its own code, and it isn't the old one that is spoken to.
#[test]
fn while_members_are_upgraded_nothing_is_nested() {
    let all = versions();
    let of = |minor: &str| {
        all.iter()
            .find(|version| version.to_string().starts_with(minor))
    };
    let (Some(old), Some(new)) = (of("3.5."), of("3.6.")) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let either = folder.path().join("etcd");
    let [old, new] = [old, new].map(|version| version.program("etcd").display().to_string());
    let script =
        format!("#!/bin/sh\ncase \"$2\" in *1) exec {old} \"$@\";; *) exec {new} \"$@\";; esac\n");
    std::fs::write(&either, script).unwrap();
    std::fs::set_permissions(&either, Permissions::from_mode(0o700)).unwrap();
    let flag = either.display().to_string();
    let mut server = Cluster::start(&newest(), 2, &["--etcd", &flag]);
    with_half_allowed(&server);
    let places = std::mem::take(&mut server.endpoints);
    let as_user = |place: &str, line: &str| {
        let program = offline(words(line)).env("ETCDTOOL_ENDPOINTS", place);
        program.env("ETCDTOOL_PASSWORD", "pw")
    };
    let version = |place: &str| {
        let status = as_user(place, "endpoint status -o json --user admin");
        status.run().expect(0).json()["endpoints"][0]["status"]["version"].to_string()
    };
    let (older, newer): (Vec<_>, Vec<_>) = places
        .iter()
        .partition(|place| version(place).contains("3.5."));
    let text = [lines("may/", 0..3), lines("no/", 0..2)].concat();
    let import = as_user(newer[0], "import - --user half --if-absent").stdin(text);
    let imported = import.run().expect(1);
    assert!(imported.stderr_text().contains("no/00000"), "{imported}");
    for place in [older[0], newer[0]] {
        let count = |prefix: &str| {
            let line = format!("get {prefix} --prefix --count-only -o json --user admin");
            let counted = as_user(place, &format!("{line} --consistency s"));
            counted.run().expect(0).json()["count"].clone()
        };
        wait_for("what was permitted", || count("may/") == 3);
        assert_eq!(count("no/"), 0, "at {place}");
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
