//! Streams that end early or aren't there: a closed pipe is silent, and nothing waits for a person who isn't there.

use std::process::Stdio;

use crate::support::{Cluster, Running, Servers, offline, run, tool, words};

static SERVERS: Servers = Servers::new();

/// More than a pipe holds.
fn fill(server: &Cluster) {
    for number in 0..8 {
        tool(server, ["put", &format!("pipes/{number}")])
            .stdin("0123456789\n".repeat(20_000))
            .run()
            .expect(0);
    }
}

#[test]
fn nobody_reads_on() {
    let server = SERVERS.newest();
    fill(server);
    for flags in [
        "",
        "-o json",
        "-o jsonl",
        "-o yaml",
        "-o table",
        "--raw",
        "-0",
        "-w json",
        "-w fields",
    ] {
        let mut get = Running::start(tool(server, words(&format!("get pipes/ --prefix {flags}"))));
        get.byte();
        assert_eq!(get.hang_up(), (0, String::new()), "{flags}");
    }
}

#[test]
fn nobody_reads_at_all() {
    let server = SERVERS.newest();
    for line in [
        "--help",
        "get --help",
        "--version",
        "completion bash",
        "version",
        "member list",
        "get a",
        "get a --nope",
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = tool(server, words(line)).command();
        let ended = command
            .stdin(Stdio::null())
            .stdout(writer)
            .output()
            .unwrap();
        let expected = if line.ends_with("--nope") { 2 } else { 0 };
        assert_eq!(ended.status.code(), Some(expected), "{line}");
        assert_eq!(ended.stderr.is_empty(), expected == 0, "{line}");
    }
}

#[test]
fn errors_that_nobody_reads_change_nothing() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = offline(words("get a --endpoints 127.0.0.1:1 -vv")).command();
    let ended = command
        .stdin(Stdio::null())
        .stderr(writer)
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(3));
}

#[test]
fn a_full_disk_is_an_error() {
    let server = SERVERS.newest();
    run(server, "put disk x").expect(0);
    let full = || {
        std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap()
    };
    for (line, is_in_pieces) in [
        ("get disk", true),
        ("get disk -o json", true),
        ("get disk --raw", true),
        ("export --prefix disk", true),
        ("snapshot save -", true),
        ("member list", false),
        ("completion bash", false),
    ] {
        let mut command = tool(server, words(line)).command();
        let ended = command
            .stdin(Stdio::null())
            .stdout(full())
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{line}: {said}");
        let told = match is_in_pieces {
            true => "writing the output failed; what was written is not whole",
            false => "the command has done its work, but writing the output failed",
        };
        assert!(said.contains(told), "{line}: {said}");
    }
}

#[test]
fn nobody_is_asked_where_nobody_is() {
    let server = SERVERS.newest();
    run(server, "put alone/a x").expect(0);
    run(server, "put alone/b x").expect(0);
    let alone = |line: &str| tool(server, words(line)).without_terminal().run();
    assert_eq!(alone("del alone/ --prefix").expect(0).stderr_text(), "");
    let refused = alone("get a --user root").expect(2);
    let said = refused.stderr_text();
    assert!(
        said.contains("no terminal to ask for the password") && said.contains("ETCDTOOL_PASSWORD"),
        "{said}"
    );
}
