//! A member that dies while a command is connected to it.

use std::sync::Once;
use std::time::Duration;

use rustix::process::Signal;

use super::endpoints::send;
use super::proxy::Proxy;
use super::watching::Watching;
use super::{doomed, get};
use crate::support::{Cluster, Finished, newest, offline, tool};

/// Runs the command on two endpoints, the member behind the first of which dies when it's about to get the request. The
/// other one is slow to answer, so that it isn't the one asked.
fn while_its_member_dies(command: &[&str]) -> (Cluster, Finished) {
    let cluster = doomed();
    let victim = cluster.pids[0];
    let once = Once::new();
    let dying = Proxy::watching(&cluster.endpoints[0], move || {
        once.call_once(|| send(victim, Signal::KILL));
    });
    let slow = Proxy::slow(&cluster.endpoints[1], Duration::from_secs(1));
    let endpoints = [dying.url(), slow.url()].join(",");
    let flags = [
        "--endpoints",
        &endpoints,
        "--dial-timeout=10s",
        "--command-timeout=30s",
    ];
    let finished = offline(command.iter().chain(&flags)).run();
    (cluster, finished)
}

#[test]
fn a_read_goes_on_at_another_member_when_its_own_dies() {
    let (_, got) = while_its_member_dies(&["get", "k"]);
    assert_eq!((got.stdout_text(), got.code), ("k\nv\n", 0), "{got}");
}

#[test]
fn a_write_whose_member_dies_is_not_sent_again() {
    let (cluster, put) = while_its_member_dies(&["put", "k", "again"]);
    let put = put.expect(8);
    assert!(
        put.stderr_text()
            .contains("may or may not have been applied"),
        "{put}"
    );
    let got = get(&cluster.endpoints[1], &["--command-timeout=30s"])
        .run()
        .expect(0);
    assert_eq!(got.stdout_text(), "k\nv\n");
}

#[test]
fn a_watch_whose_only_member_dies_does_not_stay_silent() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    tool(&cluster, ["put", "k", "v"]).run().expect(0);
    let line = ["watch", "k", "--rev=1", "--give-up-after=1s"];
    let watching = Watching::start(tool(&cluster, line));
    watching.expect(&["PUT", "k", "v"]);
    send(cluster.pids[0], Signal::KILL);
    assert_eq!(watching.code(), 3);
}
