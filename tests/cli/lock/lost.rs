//! A lock that is lost while it is held: the command is ended, and a code of its own tells of it.

use rustix::process::{Pid, Signal, test_kill_process};

use super::{SERVERS, TELL_AND_STAY, is_freed, locked};
use crate::support::{
    Cluster, Program, Running, drop_in, etcdctl, newest, run, signal, tool, wait_for, words,
};

fn revoke(server: &Cluster, key: &str) {
    let lease = key.rsplit('/').next().unwrap();
    let revoke = ["lease", "revoke", lease];
    etcdctl(&server.version, server, revoke).run().expect(0);
}

#[test]
fn a_lease_that_is_revoked_ends_the_command() {
    SERVERS.each(|server| {
        let mut ours = Running::start(locked(server, "lock lost/revoked", TELL_AND_STAY));
        revoke(server, &ours.line());
        let (code, _, stderr) = ours.end();
        assert_eq!(code, 8);
        assert!(
            stderr.contains("error: the lock lost/revoked was lost, and sh was ended"),
            "{stderr}"
        );
        assert!(
            stderr.contains("hint: another may hold it by now"),
            "{stderr}"
        );
    });
}

#[test]
fn a_key_that_is_deleted_ends_it_too() {
    SERVERS.each(|server| {
        let mut ours = Running::start(tool(server, words("lock lost/deleted -o jsonl")));
        let shown: serde_json::Value = serde_json::from_str(&ours.line()).unwrap();
        let key = shown["key"].as_str().unwrap();
        run(server, &format!("del {key}")).expect(0);
        let (code, _, stderr) = ours.end();
        assert_eq!(code, 8);
        assert!(stderr.contains("\"kind\":\"outcome_unknown\""), "{stderr}");
        assert!(is_freed(server, key));
    });
}

/// A command that doesn't want to end is killed.
#[test]
fn a_command_that_stays_is_killed() {
    let server = SERVERS.newest();
    let stubborn = "trap '' TERM; echo $$; echo $ETCD_LOCK_KEY; while :; do sleep 0.05; done";
    let mut ours = Running::start(locked(server, "lock lost/killed", stubborn));
    let pid: i32 = ours.line().parse().unwrap();
    revoke(server, &ours.line());
    assert_eq!(ours.end().0, 8);
    let pid = Pid::from_raw(pid).unwrap();
    wait_for("the command's end", || test_kill_process(pid).is_err());
}

/// Nobody answers for longer than the TTL.
#[test]
fn a_cluster_that_is_away_for_too_long_ends_the_command() {
    let server = Cluster::start(&newest(), 1, &[]);
    let line = "lock lost/away --ttl 4 --command-timeout 2s";
    let mut ours = Running::start(locked(&server, line, TELL_AND_STAY));
    ours.line();
    signal(server.pids[0], Signal::STOP);
    let (code, _, stderr) = ours.end();
    signal(server.pids[0], Signal::CONT);
    assert_eq!(code, 8);
    assert!(
        stderr.contains("could not be renewed within its 4 seconds"),
        "{stderr}"
    );
}

/// A break that is shorter than the TTL is nobody's business.
#[test]
fn a_short_break_ends_nothing() {
    let server = Cluster::start(&newest(), 1, &[]);
    let script = "echo $ETCD_LOCK_KEY; read go; echo still here";
    let mut command = locked(&server, "lock lost/break --ttl 10", script).command();
    let streams = [std::process::Stdio::piped(), std::process::Stdio::piped()];
    let [stdin, stdout] = streams;
    let mut child = command.stdin(stdin).stdout(stdout).spawn().unwrap();
    let held = || super::line_length(&server, "lost/break") == 1;
    wait_for("the lock", held);
    signal(server.pids[0], Signal::STOP);
    std::thread::sleep(std::time::Duration::from_secs(1));
    signal(server.pids[0], Signal::CONT);
    wait_for("the member", held);
    use std::io::Write;
    child.stdin.take().unwrap().write_all(b"\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(output.stdout.ends_with(b"still here\n"));
}

/// The lease was gone before the command ended, and nobody had noticed: its success says nothing.
#[test]
fn a_success_after_the_loss_is_none() {
    let server = SERVERS.newest();
    let script = format!(
        "{} lease revoke ${{ETCD_LOCK_KEY##*/}}",
        server.version.program("etcdctl").display()
    );
    let ran = locked(server, "lock lost/late", &script).run().expect(8);
    assert!(
        ran.stderr_text().contains("the lock lost/late was lost"),
        "{ran}"
    );
}

/// etcdctl looks at the lease only while nothing runs, and says so with code 1.
#[test]
fn the_drop_in_tells_it_as_etcdctl_does() {
    SERVERS.each(|server| {
        let lock = ["lock", "lost/theirs", "--ttl", "2"];
        let told = |program: Program| {
            let mut running = Running::start(program);
            revoke(server, &running.line());
            let (code, _, stderr) = running.end();
            (code, stderr)
        };
        let theirs = told(etcdctl(&newest(), server, lock));
        assert_eq!(theirs, (1, "Error: session expired\n".to_owned()));
        assert_eq!(told(drop_in(server, lock)), theirs);

        let script = "echo $ETCD_LOCK_KEY; sleep 1; exit 0";
        let command = lock.into_iter().chain(["--", "sh", "-c", script]);
        let theirs = told(etcdctl(&newest(), server, command.clone()));
        assert_eq!(theirs, (0, String::new()));
        assert_eq!(told(drop_in(server, command)), theirs);
    });
}
