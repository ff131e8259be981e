//! Claims that fail: nothing of them remains, or it is said that something may.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::{SERVERS, line_length, locked};
use crate::support::{
    Cluster, Program, Proxy, Running, etcdctl, lost, newest, run, said, signal, tool, words,
};

#[test]
fn nobody_there_is_code_3() {
    for line in [
        "lock a true",
        "lock a",
        "elect a b",
        "elect a --leader",
        "elect a -l",
    ] {
        lost(line)
            .env("ETCDTOOL_ENDPOINTS", "127.0.0.1:1")
            .run()
            .expect(3);
    }
}

/// What never left has changed nothing, however short the time is.
#[test]
fn nobody_who_answers_is_code_3() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = silent.local_addr().unwrap().to_string();
    for line in ["lock a true", "elect a b"] {
        let program = lost(line).env("ETCDTOOL_ENDPOINTS", &endpoint);
        let program = program.env("ETCDTOOL_COMMAND_TIMEOUT", "300ms");
        program.run().expect(3);
    }
}

/// The place in the line was taken, but nobody has told: the lease is revoked, and with it the key.
#[test]
fn a_place_whose_answer_is_lost_is_given_up() {
    SERVERS.each(|server| {
        let proxy = Proxy::hanging_up_after(&server.endpoints[0], "ghost/place/");
        let line = format!(
            "lock ghost/place --ttl 600 --command-timeout 1s --endpoints {}",
            proxy.endpoint()
        );
        let told = said(locked(server, &line, "echo never"), 3);
        assert!(told.contains("nothing of the claim remains"), "{told}");
        assert_eq!(line_length(server, "ghost/place"), 0);
        locked(server, "lock ghost/place --wait 0", "true")
            .run()
            .expect(0);
    });
}

/// The lease was granted, but nobody has told: we know its id all the same.
#[test]
fn a_lease_whose_grant_is_lost_is_revoked() {
    SERVERS.each(|server| {
        // A grant of 65 seconds, as it stands on the wire; the id follows.
        let proxy = Proxy::hanging_up_after(&server.endpoints[0], "\x08A\x10");
        let line = format!("lock ghost/grant --ttl 65 --endpoints {}", proxy.endpoint());
        let told = said(locked(server, &line, "echo never"), 3);
        assert!(told.contains("nothing of the claim remains"), "{told}");
        let leases = etcdctl(&server.version, server, ["lease", "list", "-w", "json"]);
        let leases = leases.run().expect(0).json();
        for lease in leases["leases"].as_array().into_iter().flatten() {
            let id = format!("{:x}", lease["id"].as_i64().unwrap());
            let asked = etcdctl(&server.version, server, ["lease", "timetolive", &id]).run();
            assert!(
                !asked.stdout_text().contains("granted with TTL(65s)"),
                "{asked}"
            );
        }
    });
}

/// Nobody says what became of the grant, nor of its revocation.
#[test]
fn what_may_remain_is_code_8() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    for &pid in &cluster.pids[1..] {
        signal(pid, Signal::STOP);
    }
    let first = format!(
        "--command-timeout 1500ms --endpoints {}",
        cluster.endpoints[0]
    );
    for line in [
        format!("lock ghost/quorum {first}"),
        format!("elect ghost/quorum me {first}"),
    ] {
        let told = said(tool(&cluster, words(&line)), 8);
        assert!(told.contains("ghost/quorum may stay taken"), "{told}");
        assert!(told.contains("lease revoke"), "{told}");
    }
    for &pid in &cluster.pids[1..] {
        signal(pid, Signal::CONT);
    }
}

/// The command has done its work, and the lock can't be given up.
#[test]
fn a_lock_that_cannot_be_given_up_is_code_8_after_a_success() {
    let server = Cluster::start(&newest(), 1, &[]);
    let pid = server.pids[0];
    for (end, code) in [("exit 0", 8), ("exit 3", 3)] {
        // It may go on for a moment.
        let script = format!(
            "kill -STOP {pid}; until grep -q '^State:.T' /proc/{pid}/status; do sleep 0.01; done; {end}"
        );
        let ran = locked(&server, "lock ghost/kept --command-timeout 1s", &script).run();
        signal(pid, Signal::CONT);
        let ran = ran.expect(code);
        assert!(
            ran.stderr_text().contains("may stay taken for 10 s"),
            "{ran}"
        );
        run(&server, "del ghost/kept --prefix").expect(0);
    }
}

/// The member at hand is the only one that can be reached, and has no majority for a while: the lock is given up as soon as
/// it has one again, though the endpoint that is tried meanwhile is of no use.
#[test]
fn a_lock_is_given_up_once_there_is_a_majority_again() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let others = [cluster.pids[1], cluster.pids[2]];
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let line = format!(
        "lock ghost/later --ttl 600 --command-timeout 20s --endpoints {},{}",
        cluster.endpoints[0],
        closed.local_addr().unwrap()
    );
    let stop = others.map(|pid| {
        format!(
            "kill -STOP {pid}; until grep -q '^State:.T' /proc/{pid}/status; do sleep 0.01; done"
        )
    });
    let mut holder = Running::start(locked(
        &cluster,
        &line,
        &format!("{}; echo stopped", stop.join("; ")),
    ));
    assert_eq!(holder.line(), "stopped");
    let stopped = Instant::now();
    std::thread::spawn(move || {
        // Longer than the member at hand is waited for before it's tried elsewhere.
        while closed.accept().is_ok() && stopped.elapsed() < Duration::from_secs(2) {}
        for pid in others {
            signal(pid, Signal::CONT);
        }
    });
    let (code, _, told) = holder.end();
    assert_eq!(code, 0, "{told}");
    assert_eq!(line_length(&cluster, "ghost/later"), 0);
}

#[test]
fn who_is_not_allowed_to_is_code_7() {
    let server = Cluster::start(&newest(), 1, &["--auth"]);
    for arguments in [
        vec!["user", "add", "guest:guest"],
        vec!["role", "add", "guests"],
        vec![
            "role",
            "grant-permission",
            "guests",
            "readwrite",
            "open/",
            "open0",
        ],
        vec!["user", "grant-role", "guest", "guests"],
    ] {
        etcdctl(&server.version, &server, arguments).run().expect(0);
    }
    let guest = |program: Program| {
        let program = program.env("ETCDTOOL_USER", "guest:guest");
        program
            .without_env("ETCDTOOL_PASSWORD")
            .without_env("ETCDCTL_PASSWORD")
    };
    for line in [
        "lock closed true",
        "elect closed me",
        "elect closed --leader",
    ] {
        guest(tool(&server, words(line))).run().expect(7);
    }
    assert_eq!(line_length(&server, "closed"), 0);
    guest(tool(&server, words("lock open true")))
        .run()
        .expect(0);
    guest(tool(&server, words("elect open --leader")))
        .run()
        .expect(4);
    let leader = "elect open me --exec";
    let ask = [env!("CARGO_BIN_EXE_etcdtool"), "elect", "open", "--leader"];
    let told = guest(tool(&server, words(leader).chain(ask)))
        .run()
        .expect(0);
    assert!(told.stdout_text().ends_with("\nme\n"), "{told}");
}
