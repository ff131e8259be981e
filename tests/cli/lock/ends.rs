//! The ends of a holder and of a waiter, and how soon another gets the lock.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::{SERVERS, TELL_AND_STAY, is_freed, line_length, locked};
use crate::support::{Cluster, Program, Running, drop_in, etcdctl, newest, tool, wait_for, words};

const SIGNALS: [(Signal, i32); 3] = [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)];

#[test]
fn a_holder_that_is_told_to_end_frees_it_at_once() {
    SERVERS.each(|server| {
        for (signal, code) in SIGNALS {
            let mut holder = Running::start(tool(server, words("lock ends/holder --ttl 600")));
            let key = holder.line();
            assert_eq!(holder.signal(signal).0, code);
            assert!(is_freed(server, &key), "{key}");
        }
    });
}

#[test]
fn a_waiter_that_is_told_to_end_leaves_no_key_behind() {
    SERVERS.each(|server| {
        let mut holder = Running::start(tool(server, words("lock ends/waiter")));
        let key = holder.line();
        for (signal, code) in SIGNALS {
            let waiter = Running::start(locked(server, "lock ends/waiter", "echo never"));
            wait_for("a place in the line", || {
                line_length(server, "ends/waiter") == 2
            });
            let (ended, told, _) = waiter.signal(signal);
            assert_eq!((ended, told.as_str()), (code, ""));
            assert_eq!(line_length(server, "ends/waiter"), 1);
        }
        holder.signal(Signal::TERM);
        assert!(is_freed(server, &key));
    });
}

#[test]
fn signals_reach_the_command_whose_code_counts() {
    SERVERS.each(|server| {
        for (name, signal) in [
            ("INT", Signal::INT),
            ("TERM", Signal::TERM),
            ("HUP", Signal::HUP),
        ] {
            let script = format!(
                "trap 'echo told; exit 9' {name}; echo $ETCD_LOCK_KEY; while :; do sleep 0.02; done"
            );
            let mut ours = Running::start(locked(server, "lock ends/command", &script));
            let key = ours.line();
            let (code, told, _) = ours.signal(signal);
            assert_eq!((code, told.as_str()), (9, "told\n"), "{name}");
            assert!(is_freed(server, &key));
        }
        let mut dying = Running::start(locked(server, "lock ends/command", TELL_AND_STAY));
        dying.line();
        assert_eq!(dying.signal(Signal::TERM).0, 143);
    });
}

/// A contender that shows when it has the lock.
fn waiter(server: &Cluster, name: &str, ours: bool) -> Running {
    let line = ["lock", name, "echo", "mine"];
    Running::start(if ours {
        tool(server, line)
    } else {
        etcdctl(&newest(), server, line)
    })
}

/// Ends the holder by the signal; how long it took until the one who waits had the lock.
fn handed_over(server: &Cluster, ours: bool, ttl: u32, signal: Signal) -> Duration {
    let name = "ends/handed";
    let mut holder = Running::start(tool(server, words(&format!("lock {name} --ttl {ttl}"))));
    holder.line();
    let mut waiter = waiter(server, name, ours);
    wait_for("a place in the line", || line_length(server, name) == 2);
    let since = Instant::now();
    holder.signal(signal);
    assert_eq!(waiter.line(), "mine");
    let took = since.elapsed();
    assert_eq!(waiter.end().0, 0);
    took
}

#[test]
fn sigterm_frees_it_at_once_and_sigkill_after_the_ttl() {
    SERVERS.each(|server| {
        for ours in [true, false] {
            let took = handed_over(server, ours, 600, Signal::TERM);
            assert!(took < Duration::from_secs(60), "{took:?}");
            // The last renewal is up to a third of the TTL ago.
            let took = handed_over(server, ours, 4, Signal::KILL);
            assert!(took > Duration::from_millis(1500), "{took:?}");
            assert!(took < Duration::from_secs(60), "{took:?}");
        }
    });
}

/// What a program says in the end, its code, and how many keys it leaves.
fn end_of(server: &Cluster, program: Program, signal: Signal) -> (i32, String, u64) {
    let mut running = Running::start(program);
    assert!(running.line().starts_with("ends/theirs/"));
    let (code, _, stderr) = running.signal(signal);
    (code, stderr, line_length(server, "ends/theirs"))
}

/// The drop-in ends as etcdctl does: with code 0 from a lock, with 1 from the line, and the command runs to its end.
#[test]
fn the_drop_in_ends_as_etcdctl_does() {
    SERVERS.each(|server| {
        for signal in [Signal::INT, Signal::TERM] {
            let lock = ["lock", "ends/theirs"];
            let theirs = end_of(server, etcdctl(&newest(), server, lock), signal);
            let ours = end_of(server, drop_in(server, lock), signal);
            assert_eq!(theirs, (0, String::new(), 0));
            assert_eq!(ours, theirs);

            let command = ["lock", "ends/theirs", "--"];
            let script = "trap : INT TERM; echo $ETCD_LOCK_KEY; sleep 0.3; exit 7";
            let command = command.into_iter().chain(["sh", "-c", script]);
            let theirs = end_of(server, etcdctl(&newest(), server, command.clone()), signal);
            let ours = end_of(server, drop_in(server, command), signal);
            assert_eq!(theirs, (7, "Error: exit status 7\n".to_owned(), 0));
            assert_eq!(ours, theirs);

            let mut holder = Running::start(tool(server, lock));
            holder.line();
            for program in [etcdctl(&newest(), server, lock), drop_in(server, lock)] {
                let waiter = Running::start(program);
                wait_for("a place in the line", || {
                    line_length(server, "ends/theirs") == 2
                });
                let (code, told, stderr) = waiter.signal(signal);
                assert_eq!((code, told.as_str()), (1, ""));
                // etcdctl's client logs a call that the signal comes upon.
                let said = stderr
                    .lines()
                    .filter(|line| !line.starts_with("{\"level\":"));
                assert_eq!(said.collect::<Vec<_>>(), ["Error: context canceled"]);
                assert_eq!(line_length(server, "ends/theirs"), 1);
            }
            holder.signal(Signal::TERM);
        }
    });
}
