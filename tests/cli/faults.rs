//! Endpoints that refuse, swallow, freeze, die or are slow: a command works as long as one lives, and says why if none
//! does.

mod dying;
mod elsewhere;
pub(crate) mod endpoints;
mod figures;
mod greeting;
mod holders;
mod lost_answers;
mod members;
mod one_of_three;
mod outliving;
mod proxy;
mod resuming;
mod sockets;
mod switchboard;
mod watching;
mod writer;

use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::support::{Cluster, Finished, Program, Servers, drop_in, newest, offline, tool, within};
use endpoints::{BlackHole, Frozen, Refusing, send};
use proxy::Proxy;
use watching::Watching;

static SERVERS: Servers = Servers::new();

/// What starting a process may take on a busy machine.
const SLACK: Duration = Duration::from_secs(2);

/// A three-member cluster of the newest version of which members are going to die.
fn doomed() -> Cluster {
    let cluster = Cluster::start(&newest(), 3, &[]);
    tool(&cluster, ["put", "k", "v"]).run().expect(0);
    cluster
}

fn get(endpoints: &str, flags: &[&str]) -> Program {
    offline(["get", "k", "--endpoints", endpoints].iter().chain(flags))
}

#[test]
fn a_thousand_commands_succeed_whatever_one_of_three_endpoints_does() {
    let all = one_of_three::measure(1_000);
    // How much slower the slowest are is benches/failing.rs's to judge: here the other tests run meanwhile.
    figures::show(&figures::table("1,000 commands", &all));
    let (_etcdctl, ours) = all.split_last().unwrap();
    for figures in ours {
        assert_eq!(figures.failures(), Vec::<String>::new(), "{}", figures.name);
        assert!(
            figures.longest() < Duration::from_secs(one_of_three::DIAL_TIMEOUT_SECONDS),
            "an endpoint of no use was waited for: {}",
            figures.name
        );
    }
}

#[test]
fn when_all_are_dead_each_is_named_with_its_own_cause() {
    let cluster = doomed();
    let (refusing, black_hole) = (Refusing::new(), BlackHole::new());
    let _frozen = Frozen::member(cluster.pids[0]);
    let urls = [
        refusing.url(),
        black_hole.url(),
        cluster.endpoints[0].clone(),
    ];
    let limit = Duration::from_secs(2) + SLACK;
    let (got, took) = within(limit, || get(&urls.join(","), &[]));
    let [refusing, black_hole, frozen] = urls;
    let expected = format!(
        "error: no endpoint could be reached\n  \
         cause: connect at {refusing}: refused, nothing listens there\n  \
         cause: connect at {black_hole}: no answer within 2s\n  \
         cause: connect at {frozen}: no answer within 2s: it lets us in and says nothing\n"
    );
    let got = got.expect(3);
    assert!(got.stderr_text().starts_with(&expected), "{got}");
    assert!(took >= Duration::from_secs(2), "{took:?}");
}

#[test]
fn a_frozen_member_is_given_up_after_the_dial_timeout() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    let _frozen = Frozen::member(cluster.pids[0]);
    for command in [
        &["get", "k"][..],
        &["put", "k", "v"],
        &["watch", "k"],
        &["member", "list"],
    ] {
        let line = command.iter().chain(&["--dial-timeout=300ms"]);
        let limit = Duration::from_millis(300) + SLACK;
        let (done, _) = within(limit, || tool(&cluster, line.clone()));
        let done = done.expect(3);
        assert!(
            done.stderr_text().contains("no answer within 300ms"),
            "{done}"
        );
    }
}

#[test]
fn a_slow_server_is_waited_for_as_long_as_the_timeouts_allow() {
    let server = SERVERS.newest();
    tool(server, ["put", "k", "slow"]).run().expect(0);
    let slow = Proxy::slow(&server.endpoints[0], Duration::from_millis(400));
    let got = get(&slow.url(), &[]).run().expect(0);
    assert_eq!(got.stdout_text(), "k\nslow\n");

    let got = get(&slow.url(), &["--dial-timeout=100ms"]).run().expect(3);
    assert!(
        got.stderr_text().contains("no answer within 100ms"),
        "{got}"
    );
    let limit = Duration::from_millis(600) + SLACK;
    let (got, _) = within(limit, || get(&slow.url(), &["--command-timeout=600ms"]));
    let got = got.expect(3);
    assert!(
        got.stderr_text().contains("no answer within 600ms"),
        "{got}"
    );
}

#[test]
fn without_quorum_a_read_fails_and_a_write_is_open_or_refused_in_the_command_timeout() {
    let cluster = doomed();
    for pid in &cluster.pids[1..] {
        send(*pid, Signal::KILL);
    }
    let allowed = Duration::from_secs(1);
    let at = ["--command-timeout=1s", "--endpoints", &cluster.endpoints[0]];
    let is_refused = |done: &Finished| done.stderr_text().contains("no leader");
    let end = Instant::now() + Duration::from_secs(60);
    for command in [&["get", "k"][..], &["put", "k", "v"], &["del", "k"]] {
        // Until the member has noticed, it keeps what it is asked; then it refuses, and nothing was done.
        loop {
            let line = command.iter().chain(&at);
            let (done, took) = within(allowed + SLACK, || tool(&cluster, line.clone()));
            assert!(took >= allowed, "{took:?}: {done}");
            if is_refused(&done) || command[0] == "get" {
                done.expect(3);
                break;
            }
            assert!(Instant::now() < end, "the member never notices");
            assert!(done.stderr_text().contains("no answer within 1s"), "{done}");
            done.expect(8);
        }
        // etcdctl doesn't have the member say so.
        let done = drop_in(&cluster, command.iter().chain(&at));
        let done = done.without_env("ETCDCTL_ENDPOINTS").run();
        assert!(
            done.stderr_text().contains("context deadline exceeded"),
            "{done}"
        );
    }
    // What any member knows is still to be had.
    let serializable = ["get", "k", "--consistency=s"];
    let got = tool(&cluster, serializable.iter().chain(&at))
        .run()
        .expect(0);
    assert_eq!(got.stdout_text(), "k\nv\n");
}

#[test]
fn a_dead_first_endpoint_stands_in_no_commands_way() {
    SERVERS.each(|server| {
        let dead = Refusing::new();
        let endpoints = format!("{},{}", dead.url(), server.endpoints[0]);
        let run =
            |command: &[&str]| tool(server, command.iter().chain(&["--endpoints", &endpoints]));
        run(&["put", "first/a", "1"]).run().expect(0);
        let txn = run(&["txn"]).stdin("\nput first/b 2\n\n\n").run().expect(0);
        assert!(txn.stdout_text().starts_with("SUCCESS"), "{txn}");
        let watching = Watching::start(run(&["watch", "first/", "--prefix", "--rev=1"]));
        watching.expect(&["PUT", "first/a", "1", "PUT", "first/b", "2"]);
        let del = run(&["del", "first/", "--prefix"]).run().expect(0);
        assert_eq!(del.stdout_text(), "2\n");
        watching.expect(&["DELETE", "first/a", "", "DELETE", "first/b", ""]);
        let list = run(&["member", "list"]).run().expect(0);
        assert!(list.stdout_text().contains("started"), "{list}");
    });
}

#[test]
fn a_keepalive_below_what_servers_allow_does_not_end_a_silent_watch() {
    let server = SERVERS.newest();
    tool(server, ["put", "silent", "before"]).run().expect(0);
    let flags = ["watch", "silent", "--rev=1", "--keepalive-time=1s"];
    let watching = Watching::start(tool(server, flags));
    watching.expect(&["PUT", "silent", "before"]);
    // The silence is what is tested: after it a server has had enough of a probe a second.
    std::thread::sleep(Duration::from_secs(13));
    tool(server, ["put", "silent", "after"]).run().expect(0);
    watching.expect(&["PUT", "silent", "after"]);
}
