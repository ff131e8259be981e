//! A watch that outlives its member, its leader, its token and its stream: no event lost, none printed twice, in order.

use std::io::Write;
use std::process::ChildStdin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustix::process::Signal;
use serde_json::Value;

use crate::support::{
    Cluster, Finished, Mortal, Pass, Program, Proxy, Running, Version, newest, run, signal, tool,
    versions, wait_for, words,
};

fn revision(put: &Finished) -> i64 {
    put.json()["header"]["revision"].as_i64().unwrap()
}

fn put(server: &Cluster, key: &str, value: &str) -> i64 {
    revision(
        &run(
            server,
            &format!("put {key} {value} -o json --command-timeout 20s"),
        )
        .expect(0),
    )
}

/// Writes a key once the member takes it: one that has just been started may have no leader yet.
fn put_again(member: &Mortal, who: &[&str], key: &str, value: &str) -> i64 {
    let line = ["put", key, value, "-o", "json", "--command-timeout=20s"];
    let line = line.iter().chain(who).copied();
    let taken = std::cell::OnceCell::new();
    wait_for("the member to take keys again", || {
        let put = member.tool(line.clone()).run();
        put.code == 0 && taken.set(revision(&put)).is_ok()
    });
    taken.into_inner().unwrap()
}

/// A member that asks who we are.
fn guarded(version: &Version, flags: &[&str]) -> Mortal {
    let member = Mortal::start(version, flags);
    for line in [
        "user add root:pw",
        "user grant-role root root",
        "auth enable",
    ] {
        member.tool(line.split(' ')).run().expect(0);
    }
    member
}

/// An interactive watch that stands.
fn standing(program: Program, line: &str) -> (Running, ChildStdin) {
    let (mut seen, mut stdin) = Running::start_typing(program);
    write!(stdin, "{line}\nprogress\n").unwrap();
    let told = seen.line();
    assert!(told.starts_with("progress notify: "), "{told}");
    (seen, stdin)
}

fn expect(seen: &mut Running, lines: &[&str]) {
    for expected in lines {
        assert_eq!(seen.line(), *expected);
    }
}

#[test]
fn the_only_member_ends_and_comes_back() {
    for version in versions() {
        println!("on etcd {version}");
        let mut member = Mortal::start(&version, &[]);
        put_again(&member, &[], "k", "before");
        let (mut seen, _stdin) = standing(member.tool(["watch", "-i"]), "watch k");
        for (round, how) in [Signal::KILL, Signal::TERM].into_iter().enumerate() {
            // Nothing was seen yet: what was before the watch doesn't come now.
            member.end(how);
            member.start_again();
            let value = round.to_string();
            put_again(&member, &[], "k", &value);
            expect(&mut seen, &["PUT", "k", &value]);
        }
        let (code, rest, told) = seen.signal(Signal::TERM);
        assert_eq!((code, rest.as_str()), (143, ""));
        assert!(told.contains("watching again"), "{told}");
    }
}

#[test]
fn it_gives_up_only_when_it_is_told_to() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    let first = put(&cluster, "k", "v");
    let line = format!("watch k --rev {first} --give-up-after 1s");
    let mut seen = Running::start(tool(&cluster, words(&line)));
    expect(&mut seen, &["PUT", "k", "v"]);
    signal(cluster.pids[0], Signal::KILL);
    let (code, rest, told) = seen.end();
    assert_eq!((code, rest.as_str()), (3, ""), "{told}");
    let next = format!("go on with --rev {}", first + 1);
    assert!(told.contains(&next), "{told}");
}

#[test]
fn the_leader_is_lost_and_found() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let first = put(&cluster, "k", "1");
    let line = format!(
        "watch k --rev {first} -v --endpoints {}",
        cluster.endpoints[0]
    );
    let mut seen = Running::start(tool(&cluster, words(&line)));
    expect(&mut seen, &["PUT", "k", "1"]);
    for pid in &cluster.pids[1..] {
        signal(*pid, Signal::STOP);
    }
    seen.told("no leader");
    for pid in &cluster.pids[1..] {
        signal(*pid, Signal::CONT);
    }
    put(&cluster, "k", "2");
    expect(&mut seen, &["PUT", "k", "2"]);
    assert_eq!(seen.signal(Signal::TERM).1, "");
}

/// More than a token lives here, and than etcd takes to notice that it has ended.
const LONGER_THAN_A_TOKEN: Duration = Duration::from_secs(4);

#[test]
fn its_token_ends() {
    for version in versions() {
        if !version.at_least(&[3, 5]) {
            // It can't be told how long a token lives.
            continue;
        }
        println!("on etcd {version}");
        let mut member = guarded(&version, &["--auth-token-ttl=1"]);
        let root = ["--user", "root:pw"];
        let watch = member.tool(["watch", "-i", "--user", "root:pw"]);
        let (mut seen, mut stdin) = standing(watch, "watch k");
        // Asking the server something would keep the token alive, so that there is nothing to wait for but time.
        std::thread::sleep(LONGER_THAN_A_TOKEN);
        put_again(&member, &root, "k", "1");
        expect(&mut seen, &["PUT", "k", "1"]);
        // One more watch shows the old token.
        let first = put_again(&member, &root, "l", "1");
        writeln!(stdin, "watch l --rev {first}").unwrap();
        expect(&mut seen, &["PUT", "l", "1"]);
        put_again(&member, &root, "k", "2");
        expect(&mut seen, &["PUT", "k", "2"]);
        member.end(Signal::KILL);
        member.start_again();
        put_again(&member, &root, "k", "3");
        expect(&mut seen, &["PUT", "k", "3"]);
        assert_eq!(seen.signal(Signal::TERM).1, "");
    }
}

/// Whoever changed the password has shut the watch out, and it says so.
#[test]
fn a_password_that_is_not_good_any_more_ends_it() {
    let mut member = guarded(&newest(), &[]);
    let who = ["watch", "-i", "--user", "root:pw"];
    let (seen, _stdin) = standing(member.tool(who), "watch k");
    let change = [
        "user",
        "passwd",
        "root",
        "--interactive=false",
        "--user",
        "root:pw",
    ];
    member.tool(change).stdin("other\n").run().expect(0);
    member.end(Signal::KILL);
    member.start_again();
    let (code, _, told) = seen.end();
    assert_eq!(code, 7, "{told}");
    assert!(told.contains("authentication failed"), "{told}");
}

/// Each connection ends in the middle of a large message that comes in pieces.
#[test]
fn its_stream_is_reset_again_and_again() {
    for version in versions() {
        println!("on etcd {version}");
        let cluster = Cluster::start(&version, 1, &[]);
        let value = "x".repeat(300_000);
        let numbers = 0..24;
        let mut first = 0;
        for number in numbers.clone() {
            let line = [
                "put",
                &format!("n/{number:02}"),
                "--file",
                "/dev/stdin",
                "-o",
                "json",
            ];
            let put = tool(&cluster, line).stdin(value.clone()).run().expect(0);
            let revision = put.json()["header"]["revision"].as_i64().unwrap();
            first = if first == 0 { revision } else { first };
        }
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&connections);
        let proxy = Proxy::passing(&cluster.endpoints[0], move |_, before| {
            if before == 0 {
                counted.fetch_add(1, Ordering::SeqCst);
            }
            // The first few connections bring less than everything.
            let count = counted.load(Ordering::SeqCst);
            let hangs_up = count <= 4 && before > count * 1_500_000;
            if hangs_up { Pass::HangUp } else { Pass::On }
        });
        let line = format!(
            "watch n/ --prefix --rev {first} -o jsonl --endpoints {}",
            proxy.endpoint()
        );
        let mut seen = Running::start(tool(&cluster, words(&line)));
        for number in numbers {
            let event: Value = serde_json::from_str(&seen.line()).unwrap();
            assert_eq!(event["kv"]["key"], format!("n/{number:02}"));
        }
        assert!(connections.load(Ordering::SeqCst) > 1);
        put(&cluster, "n/last", "1");
        let event: Value = serde_json::from_str(&seen.line()).unwrap();
        assert_eq!(event["kv"]["key"], "n/last");
        assert_eq!(seen.signal(Signal::TERM).1, "");
    }
}

/// Nothing tells what a cluster that was set back has in place of what was seen: to wait there would be to miss it.
#[test]
fn a_cluster_that_is_set_back_ends_the_watch() {
    let mut member = Mortal::start(&newest(), &[]);
    let (mut watch, _stdin) = standing(member.tool(["watch", "-i"]), "watch a");
    for value in ["1", "2", "3"] {
        member.tool(["put", "a", value]).run().expect(0);
    }
    for _ in 0..3 {
        assert_eq!(watch.line(), "PUT");
        watch.line();
        watch.line();
    }
    member.start_anew();
    watch.told("was seen at 4 before");
}
