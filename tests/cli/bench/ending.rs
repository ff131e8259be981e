//! How a load ends: by itself, by a signal, or because nobody answers any more; nothing is left behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::Signal;

use super::{SERVERS, number};
use crate::support::{
    Cluster, Pass, Proxy, Running, keys_below, newest, offline, run, tool, wait_for, words,
};

#[test]
fn nothing_is_left_when_it_is_interrupted() {
    let server = SERVERS.newest();
    for (work, signal, code) in [
        ("put", Signal::INT, 130),
        // While it still writes what is to be read.
        ("get --keys 100000000", Signal::TERM, 143),
    ] {
        let line = format!("bench {work} --duration 10m --prefix cut/");
        let running = Running::start(tool(server, words(&line)));
        wait_for("the first keys", || keys_below(server, "cut/") > 20);
        let (ended, stdout, stderr) = running.signal(signal);
        assert_eq!((ended, stdout.as_str()), (code, ""), "{stderr}");
        assert_eq!(keys_below(server, "cut/"), 0);
    }
}

/// Leases, too: on a server of its own, whose leases are nobody else's.
#[test]
fn no_lease_is_left_when_it_is_interrupted() {
    let server = Cluster::start(&newest(), 1, &[]);
    let leases = || {
        run(&server, "lease list")
            .expect(0)
            .stdout_text()
            .to_owned()
    };
    for work in ["lease --ttl 600", "lock --locks 2 --ttl 600", "watch"] {
        let line = format!("bench {work} --duration 10m");
        let running = Running::start(tool(&server, words(&line)));
        wait_for("the load", || match work {
            "watch" => keys_below(&server, "/etcdtool-bench/") > 20,
            _ => !leases().is_empty(),
        });
        let (ended, stdout, stderr) = running.signal(Signal::INT);
        assert_eq!((ended, stdout.as_str()), (130, ""), "{stderr}");
        assert_eq!(
            (leases().as_str(), keys_below(&server, "/")),
            ("", 0),
            "{work}"
        );
    }
    // A cluster that has died keeps nobody waiting.
    let running = Running::start(tool(&server, words("bench put --duration 10m")));
    wait_for("the first keys", || keys_below(&server, "/") > 20);
    crate::support::signal(server.pids[0], Signal::KILL);
    let (ended, _, stderr) = running.signal(Signal::INT);
    assert_eq!(ended, 130, "{stderr}");
    let told = "; remove them: etcdtool del --prefix";
    assert!(stderr.contains(told), "{stderr}");
}

/// One that only stands still has its time, and no more.
#[test]
fn cleaning_up_has_an_end() {
    let server = Cluster::start(&newest(), 1, &[]);
    let start = |line: &str| {
        let line = format!("{line} --duration 10m --command-timeout 1s --dial-timeout 20s");
        Running::start(tool(&server, words(&line)))
    };
    let (benching, checking) = (start("bench lease"), start("check perf --prefix cut/"));
    let leases = || run(&server, "lease list").expect(0).stdout_text().len();
    wait_for("a lease and a key", || {
        leases() > 0 && keys_below(&server, "cut/") > 0
    });
    crate::support::signal(server.pids[0], Signal::STOP);
    checking.send(Signal::TERM);
    let (ended, _, stderr) = benching.signal(Signal::TERM);
    assert_eq!(ended, 143, "{stderr}");
    let told = "not all leases could be revoked: timeout: no answer within 6s; they expire by themselves, 60 s after";
    assert!(stderr.contains(told), "{stderr}");
    let (ended, _, stderr) = checking.end();
    crate::support::signal(server.pids[0], Signal::CONT);
    assert_eq!(ended, 143, "{stderr}");
    let told = "the keys below 'cut/' could not be removed: timeout: no answer within 6s; remove them: etcdtool del --prefix";
    assert!(stderr.contains(told), "{stderr}");
}

/// A load that has no time of its own, on a cluster that answers nobody any more.
#[test]
fn a_load_without_an_end_is_given_up() {
    for (signal, stage) in [(Signal::STOP, "cause: "), (Signal::KILL, "cause: connect")] {
        let server = Cluster::start(&newest(), 1, &[]);
        let prefixes = ["put/", "scale/"];
        let lines = ["bench put --total 1000000000", "check datascale --load xl"];
        let running = lines.iter().zip(prefixes).map(|(line, prefix)| {
            let line = format!("{line} --prefix {prefix} --command-timeout 500ms");
            Running::start(tool(&server, words(&line)))
        });
        let running: Vec<_> = running.collect();
        wait_for("the first keys", || {
            prefixes
                .map(|prefix| keys_below(&server, prefix))
                .iter()
                .all(|keys| *keys > 20)
        });
        crate::support::signal(server.pids[0], signal);
        for running in running {
            let (ended, stdout, stderr) = running.end();
            assert_eq!((ended, stdout.as_str()), (3, ""), "{stderr}");
            assert!(
                stderr.contains("error: the load was given up: "),
                "{stderr}"
            );
            let endpoint = server.endpoints[0].trim_start_matches("http://");
            assert!(
                stderr.contains(stage) && stderr.contains(endpoint),
                "{stderr}"
            );
        }
        if signal == Signal::STOP {
            // So that it can end.
            crate::support::signal(server.pids[0], Signal::CONT);
        }
    }
}

/// What many have to wait for is told once, and not by each of them.
#[test]
fn a_member_that_is_silent_is_told_once() {
    let server = Cluster::start(&newest(), 1, &[]);
    let is_held = Arc::new(AtomicBool::new(false));
    let holds = Arc::clone(&is_held);
    // A new connection is let in, and then nothing comes any more.
    let proxy = Proxy::passing(&server.endpoints[0], move |_, before| {
        match holds.load(Ordering::SeqCst) && before > 0 {
            true => Pass::Hold,
            false => Pass::On,
        }
    });
    let line = "bench lock --clients 20 --duration 10m --command-timeout 2s";
    let load = offline(words(line)).env("ETCDTOOL_ENDPOINTS", proxy.endpoint());
    let running = Running::start(load);
    wait_for("locks", || keys_below(&server, "/") > 0);
    is_held.store(true, Ordering::SeqCst);
    let (ended, _, stderr) = running.signal(Signal::INT);
    assert_eq!(ended, 130, "{stderr}");
    let told = stderr.matches("says nothing of itself").count();
    assert!((1..=5).contains(&told), "{told}: {stderr}");
}

/// However long a request would still take.
#[test]
fn a_load_ends_with_its_time() {
    let line = "bench lease --keep-alives 1000000000 --duration 1s -o json";
    let seen = tool(SERVERS.newest(), words(line)).run().expect(0).json();
    assert_eq!(seen["requests"], 10, "{seen}");
    assert!(number(&seen["seconds"]) < 10.0, "{seen}");
    assert_eq!(seen["parts"][2]["count"], 10, "{seen}");
}
