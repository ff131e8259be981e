//! What a playground can't do it says, with the cause and with what would help.

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt;

use super::place::Place;
use crate::support::{newest, offline, versions};

#[test]
fn a_taken_port() {
    let place = Place::new();
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = taken.local_addr().unwrap();
    let base = address.port().to_string();
    let done = place
        .playground(&newest(), &["--base-port", &base])
        .run()
        .expect(1);
    assert_eq!(
        done.stderr_text(),
        format!(
            "error: cannot listen on {address}, the client port of m1: it is taken\n  \
             hint: choose other ports with --base-port, or leave it out for free ones\n"
        )
    );
    place.expect_nothing_left("a taken port");
}

#[test]
fn a_missing_etcd() {
    let missing = offline(["playground", "--etcd", "/nowhere/etcd"])
        .run()
        .expect(1);
    assert_eq!(
        missing.stderr_text(),
        "error: cannot use /nowhere/etcd as etcd: there is no such file\n"
    );
    let missing = offline(["playground"])
        .env("PATH", "/nowhere")
        .run()
        .expect(1);
    assert!(
        missing
            .stderr_text()
            .starts_with("error: no program \"etcd\" found in PATH\n"),
        "{missing}"
    );
    assert!(
        missing.stderr_text().contains("hint: install etcd"),
        "{missing}"
    );
}

#[test]
fn a_member_that_dies_at_its_start() {
    for version in versions() {
        let place = Place::new();
        let done = place
            .playground(&version, &["--size=3", "--etcd-arg=--nonsense"])
            .run()
            .expect(1);
        let said = done.stderr_text();
        assert!(
            said.starts_with("error: m1 ended while it was starting: exit status: "),
            "{done}"
        );
        assert!(
            said.contains("flag provided but not defined: -nonsense"),
            "{done}"
        );
        place.expect_nothing_left("a member that died");
    }
}

#[test]
fn a_missing_command_before_anything_starts() {
    let place = Place::new();
    let etcd = place.path().join("etcd");
    // Were it started, it would fail with another code.
    std::fs::write(&etcd, "#!/bin/sh\nexit 1\n").unwrap();
    std::fs::set_permissions(&etcd, PermissionsExt::from_mode(0o755)).unwrap();
    let etcd = etcd.to_str().unwrap();
    for (command, reason) in [
        ("no-such-command", "no such program in PATH"),
        ("/nowhere/command", "there is no such file"),
        ("/etc/passwd", "it is not executable"),
        ("/", "it is not a file"),
    ] {
        let done = offline(["playground", "--etcd", etcd, "--", command])
            .run()
            .expect(2);
        assert_eq!(
            done.stderr_text(),
            format!("error: cannot run {command}: {reason}\n")
        );
    }
}
