//! Members that are silent, refuse, or are another cluster's: a read goes on elsewhere, and so does a write that was
//! certainly not done.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Once};
use std::time::Duration;

use etcdtool::client::{Connection, Deadline};
use etcdtool::output::Reporter;
use rustix::process::Signal;

use super::endpoints::{Frozen, Refusing, send};
use super::greeting::{GOING_AWAY_AFTER, GOING_AWAY_BEFORE, Greeting, REFUSED};
use super::proxy::Proxy;
use super::{SERVERS, SLACK, doomed};
use crate::support::{
    Cluster, Newcomer, Pass, Program, Proxy as Passing, Told, block_on, connection_to, drop_in,
    free_url, newest, tool, wait_for, within, words,
};

/// Later than any other endpoint, and sooner than anybody gives up.
const LATE: Duration = Duration::from_millis(400);
/// A quarter of the command's five seconds.
const INTERVAL: Duration = Duration::from_millis(1250);

/// The program with the endpoint of no use first, and the living one too late to be asked first.
fn beside(useless: &str, living: &str, program: Program) -> Program {
    let living = Proxy::slow(living, LATE);
    let endpoints = [useless, &living.url()].join(",");
    program
        .env("ETCDCTL_ENDPOINTS", &endpoints)
        .without_env("ETCDTOOL_ENDPOINTS")
}

#[test]
fn a_read_goes_on_elsewhere_when_its_member_only_greets() {
    SERVERS.each(|server| {
        tool(server, ["put", "greeted", "v"]).run().expect(0);
        let silent = Greeting::then(&[]);
        let read = ["get", "greeted", "-v"];
        let (got, took) = within(INTERVAL + 4 * LATE + SLACK, || {
            beside(&silent.url(), &server.endpoints[0], tool(server, read))
        });
        let got = got.expect(0);
        assert_eq!(got.stdout_text(), "greeted\nv\n");
        assert!(took > INTERVAL, "{took:?}");
        let told = got.stderr_text().lines();
        let lines: Vec<_> = told.filter(|line| line.starts_with("etcdtool: ")).collect();
        let at = silent.url();
        assert_eq!(lines[0], format!("etcdtool: connected to {at}"), "{got}");
        let second = format!(
            "etcdtool: reading keys at {at}: no answer within 1.25s; asking elsewhere, too"
        );
        assert_eq!(lines[1], second, "{got}");
        assert!(
            lines[2].starts_with("etcdtool: connected to http://"),
            "{got}"
        );
        assert_eq!(lines.len(), 3, "{got}");

        let line = ["get", "greeted"];
        let got = beside(&at, &server.endpoints[0], drop_in(server, line)).run();
        assert_eq!(
            got.snapshot(),
            "code: 0\n--- stdout\ngreeted\nv\n--- stderr\n"
        );
    });
}

/// What an endpoint passes on before it is of no use any more: a first page, and some of the next one.
const FIRST_PAGE: usize = 250_000;

#[test]
fn a_read_in_pages_goes_on_elsewhere_after_its_first_one() {
    SERVERS.each(|server| {
        let name = "n".repeat(150);
        let lines: String = (0..3_000)
            .map(|number| format!("paged/{number:04}{name}\nv\n"))
            .collect();
        let import = tool(server, ["import", "-", "--format", "lines"]);
        import.stdin(lines).run().expect(0);
        for line in [
            "ls paged/",
            "ls -l paged/",
            "ls -r paged/",
            "tree paged/",
            "du paged/",
            "get paged/ --prefix",
        ] {
            let passed = Arc::new(AtomicUsize::new(0));
            let passes = Arc::clone(&passed);
            let dying = Passing::passing(&server.endpoints[0], move |piece, _| {
                match passes.fetch_add(piece.len(), Ordering::SeqCst) {
                    0..FIRST_PAGE => Pass::On,
                    _ => Pass::HangUp,
                }
            });
            // Only its greeting is late.
            let living = Passing::passing(&server.endpoints[0], |_, so_far| {
                if so_far == 0 {
                    std::thread::sleep(LATE);
                }
                Pass::On
            });
            let expected = tool(server, words(line)).run().expect(0);
            let endpoints = [dying.endpoint(), living.endpoint()].join(",");
            let program = tool(server, words(line)).env("ETCDTOOL_ENDPOINTS", endpoints);
            let got = program.run().expect(0);
            assert_eq!(got.stdout, expected.stdout, "{line}");
            let passed = passed.load(Ordering::SeqCst);
            assert!(passed > FIRST_PAGE, "{line}: {passed}");
        }
    });
}

#[test]
fn without_retries_it_does_not() {
    let server = SERVERS.newest();
    let silent = Greeting::then(&[]);
    let line = ["get", "k", "--retries=0", "--command-timeout=1s", "-v"];
    let got = beside(&silent.url(), &server.endpoints[0], tool(server, line));
    let got = got.run().expect(3);
    let told = format!("cause: timeout at {}: no answer within 1s", silent.url());
    assert!(got.stderr_text().contains(&told), "{got}");
    assert!(!got.stderr_text().contains("elsewhere"), "{got}");
    tool(server, ["get", "k", "--retries=-1"]).run().expect(2);
    let put = ["put", "k", "v"];
    let refusing = Greeting::then(REFUSED);
    let program = tool(server, put).env("ETCDTOOL_RETRIES", "0");
    let put = beside(&refusing.url(), &server.endpoints[0], program);
    put.run().expect(3);
}

#[test]
fn a_log_in_goes_on_elsewhere_too() {
    let version = newest();
    let cluster = Cluster::start(&version, 1, &["--auth"]);
    let silent = Greeting::then(&[]);
    for line in [&["put", "k", "v"][..], &["get", "k"]] {
        let (done, _) = within(INTERVAL + 8 * LATE + SLACK, || {
            beside(&silent.url(), &cluster.endpoints[0], tool(&cluster, line))
        });
        done.expect(0);
    }
}

#[test]
fn a_read_goes_on_elsewhere_when_its_member_freezes_once_it_is_asked() {
    let cluster = doomed();
    let (victim, once) = (cluster.pids[0], Once::new());
    let freezing = Proxy::watching(&cluster.endpoints[0], move || {
        once.call_once(|| send(victim, Signal::STOP));
    });
    let line = ["get", "k", "--command-timeout=20s"];
    let got = beside(&freezing.url(), &cluster.endpoints[1], tool(&cluster, line)).run();
    send(victim, Signal::CONT);
    assert_eq!(got.expect(0).stdout_text(), "k\nv\n");
}

#[test]
fn a_write_that_was_refused_unseen_is_done_elsewhere() {
    let server = SERVERS.newest();
    for (name, words, code) in [
        ("refused", REFUSED, 0),
        ("going away before", GOING_AWAY_BEFORE, 0),
        ("going away after", GOING_AWAY_AFTER, 8),
    ] {
        let refusing = Greeting::then(words);
        let key = format!("unseen/{name}");
        let put = beside(
            &refusing.url(),
            &server.endpoints[0],
            tool(server, ["put", &key, "v"]),
        );
        let put = put.run().expect(code);
        let got = tool(server, ["get", &key, "-o", "json"])
            .run()
            .expect(0)
            .json();
        let written = got["kvs"].as_array().unwrap().len();
        assert_eq!(written, usize::from(code == 0), "{put}");
    }
}

#[test]
fn a_learner_is_no_obstacle() {
    let version = newest();
    let cluster = Cluster::start(&version, 1, &[]);
    let peer_url = free_url();
    let add = [
        "member",
        "add",
        "learner",
        "--learner",
        "--peer-urls",
        &peer_url,
    ];
    let added = tool(&cluster, add).run().expect(0);
    let learner = Newcomer::start(&version, added.stdout_text(), &peer_url);
    let at_it = [
        "get",
        "k",
        "--consistency=s",
        "--endpoints",
        &learner.client_url,
    ];
    wait_for("the learner to answer", || {
        tool(&cluster, at_it).run().code == 0
    });
    for line in [
        &["put", "k", "v", "-v"][..],
        &["get", "k", "-v"],
        &["member", "list", "-v"],
    ] {
        let done = beside(
            &learner.client_url,
            &cluster.endpoints[0],
            tool(&cluster, line),
        );
        let done = done.run().expect(0);
        assert!(
            done.stderr_text().contains("learner; trying elsewhere"),
            "{done}"
        );
    }
    // Where there is nobody else, it says so.
    let put = ["put", "k", "v", "--endpoints", &learner.client_url];
    let (put, _) = within(SLACK, || tool(&cluster, put));
    let put = put.expect(1);
    assert!(
        put.stderr_text().contains("the endpoint is a learner's"),
        "{put}"
    );
}

#[test]
fn a_write_waits_for_the_next_leader_and_is_done_once() {
    let cluster = doomed();
    let status = tool(&cluster, ["endpoint", "status", "-o", "json"])
        .run()
        .expect(0)
        .json();
    let leads = |row: &serde_json::Value| row["status"]["is_leader"] == true;
    let rows = status["endpoints"].as_array().unwrap();
    let leader = rows.iter().position(leads).unwrap();
    send(cluster.pids[leader], Signal::KILL);
    let mut done = 0;
    for number in 0..10 {
        let key = format!("once/{number}");
        let put = ["put", &key, "v", "--command-timeout=30s"];
        let put = tool(&cluster, put).run();
        assert!([0, 8].contains(&put.code), "{put}");
        done += usize::from(put.code == 0);
    }
    assert!(done >= 9, "{done} of 10 were done");
    let line = ["get", "once/", "--prefix", "-o", "json"];
    let got = tool(&cluster, line).run().expect(0).json();
    for kv in got["kvs"].as_array().unwrap() {
        assert_eq!(kv["version"], 1, "{kv}");
    }
}

/// A connection to these endpoints.
fn connection(endpoints: &[&str], told: Box<dyn std::io::Write + Send>) -> Connection {
    let deadline = Deadline::after(Duration::from_secs(10));
    connection_to(endpoints, deadline, Reporter::new(told, "test", false, 0))
}

#[test]
fn nothing_is_read_from_or_written_to_another_cluster() {
    let version = newest();
    let (home, other) = (
        Cluster::start(&version, 1, &[]),
        Cluster::start(&version, 1, &[]),
    );
    tool(&home, ["put", "k", "home"]).run().expect(0);
    tool(&other, ["put", "k", "other"]).run().expect(0);
    let late = Proxy::slow(&other.endpoints[0], LATE);
    let told = Told::default();
    let connection = connection(&[&home.endpoints[0], &late.url()], Box::new(told.clone()));
    block_on(async {
        let mut kv = connection.kv().await.unwrap();
        let got = kv.get("k", None).await.unwrap();
        assert_eq!(got.kvs()[0].value(), b"home");
        send(home.pids[0], Signal::KILL);
        let got = kv.get("k", None).await.unwrap_err();
        let got = etcdtool::error::Error::from(got);
        assert_eq!(got.kind().code(), 3, "{got}");
        assert!(
            got.to_string().contains("a member of another cluster ("),
            "{got}"
        );
        let put = kv.put("k", "lost", None).await.unwrap_err();
        let put = etcdtool::error::Error::from(put);
        assert_eq!(put.kind().code(), 3, "{put}");
        assert!(
            put.to_string().contains("a member of another cluster ("),
            "{put}"
        );
    });
    let told = told.text();
    let warnings: Vec<_> = told.lines().collect();
    assert_eq!(warnings.len(), 1, "{told}");
    assert!(
        warnings[0].starts_with("warning: http://127.0.0.1:"),
        "{told}"
    );
    let got = tool(&other, ["get", "k"]).run().expect(0);
    assert_eq!(got.stdout_text(), "k\nother\n");
}

#[test]
fn each_attempt_is_told_in_a_line_and_none_twice() {
    let cluster = doomed();
    let _frozen: Vec<_> = cluster.pids[1..]
        .iter()
        .map(|pid| Frozen::member(*pid))
        .collect();
    let dead = Refusing::new();
    let endpoints = [dead.url(), cluster.endpoints[0].clone()].join(",");
    let line = [
        "put",
        "k",
        "w",
        "-v",
        "--command-timeout=4s",
        "--endpoints",
        &endpoints,
    ];
    // Once the member has noticed that it is alone.
    let refused = || {
        let put = tool(&cluster, line).run();
        (put.code == 3).then_some(put)
    };
    let mut put = None;
    wait_for("the write to be refused", || refused().is_some());
    while put.is_none() {
        put = refused();
    }
    let put = put.unwrap();
    let lines: Vec<_> = put.stderr_text().lines().collect();
    let mut once = lines.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), lines.len(), "{put}");
    let alone = format!(
        "etcdtool: writing the key at {}: etcdserver: no leader; ",
        cluster.endpoints[0]
    );
    assert!(lines.iter().any(|line| line.starts_with(&alone)), "{put}");
}
