//! `elect`: who leads, what runs meanwhile, what the others are told, and how it ends.

use rustix::process::Signal;
use serde_json::Value;

use crate::support::{
    Cluster, Program, Running, Servers, drop_in, etcdctl, keys_below, newest, offline, run, said,
    signal, tool, wait_for, words,
};

static SERVERS: Servers = Servers::new();

/// A candidate with a script to run once it leads.
fn leading(server: &Cluster, line: &str, script: &str) -> Program {
    tool(server, words(line).chain(["--exec", "sh", "-c", script]))
        .env("TOOL", env!("CARGO_BIN_EXE_etcdtool"))
}

fn candidates(server: &Cluster, name: &str) -> u64 {
    keys_below(server, &format!("{name}/"))
}

#[test]
fn who_leads_is_shown_and_leads_until_a_signal() {
    SERVERS.each(|server| {
        for (number, code) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
            let mut leader = Running::start(tool(server, words("elect shown db-1:5432")));
            let key = leader.line();
            assert!(key.starts_with("shown/"), "{key}");
            assert_eq!(leader.line(), "db-1:5432");
            let told = run(server, "elect shown --leader").expect(0);
            assert_eq!(told.stdout_text(), format!("{key}\ndb-1:5432\n"));
            assert_eq!(leader.signal(number).0, code);
            let told = said(tool(server, words("elect shown --leader")), 4);
            assert!(told.contains("no leader"), "{told}");
            assert_eq!(candidates(server, "shown"), 0);
        }
    });
}

#[test]
fn the_leader_is_shown_in_every_format() {
    let server = SERVERS.newest();
    let mut leader = Running::start(tool(server, words("elect format me")));
    let key = leader.line();
    let shown = |format: &str| run(server, &format!("elect format --leader {format}")).expect(0);
    let json = shown("-o json").json();
    assert_eq!(
        (&json["kvs"][0]["key"], &json["kvs"][0]["value"]),
        (&key.as_str().into(), &"me".into())
    );
    let line: Value = serde_json::from_str(shown("-o jsonl").stdout_text()).unwrap();
    assert_eq!(line, json["kvs"][0]);
    assert!(shown("-o yaml").stdout_text().contains("value: me"));
    assert!(shown("-o table").stdout_text().contains(&key));
    assert!(
        shown("-w fields")
            .stdout_text()
            .contains("\"Value\" : \"me\"\n")
    );
    run(server, "elect format --leader -w table").expect(2);
}

#[test]
fn a_command_runs_while_we_lead() {
    SERVERS.each(|server| {
        let script =
            "echo $ETCD_LOCK_KEY $ETCD_LOCK_REV; $TOOL elect exec --leader -o jsonl; exit 9";
        let ran = leading(server, "elect exec me", script).run().expect(9);
        let (held, leader) = ran.stdout_text().split_once('\n').unwrap();
        let leader: Value = serde_json::from_str(leader).unwrap();
        let told = format!(
            "{} {}",
            leader["key"].as_str().unwrap(),
            leader["create_revision"]
        );
        assert_eq!(held, told);
        assert_eq!(candidates(server, "exec"), 0);
        let line = words("elect exec me --ttl 5 --exec -- echo --ttl x");
        assert_eq!(
            tool(server, line).run().expect(0).stdout_text(),
            "--ttl x\n"
        );
    });
    let read = leading(SERVERS.newest(), "elect exec/input me", "cat").stdin("for the command");
    assert_eq!(read.run().expect(0).stdout_text(), "for the command");
}

#[test]
fn a_proposal_can_be_changed_by_who_leads() {
    SERVERS.each(|server| {
        let script = "$TOOL elect proclaim second --proclaim && $TOOL elect proclaim --leader";
        let ran = leading(server, "elect proclaim first", script)
            .run()
            .expect(0);
        let lines: Vec<_> = ran.stdout_text().lines().collect();
        assert_eq!((lines[0], lines[2]), ("OK", "second"));
        // Another's leadership is not ours to change, nor is one that has ended.
        let script = "$TOOL elect else --proclaim x; echo $ETCD_LOCK_KEY $ETCD_LOCK_REV";
        let ended = leading(server, "elect proclaim first", script)
            .run()
            .expect(0);
        assert!(
            ended
                .stderr_text()
                .contains("--proclaim is for the command"),
            "{ended}"
        );
        let (key, revision) = ended.stdout_text().trim().split_once(' ').unwrap();
        let late = tool(server, words("elect proclaim third --proclaim"))
            .env("ETCD_LOCK_KEY", key)
            .env("ETCD_LOCK_REV", revision);
        let told = said(late, 5);
        assert!(told.contains("not leader"), "{told}");
    });
}

#[test]
fn who_listens_is_told_of_each_leader_and_proposal() {
    SERVERS.each(|server| {
        let mut listener = Running::start(tool(server, words("elect listen -l -o jsonl")));
        let mut heard = || -> (String, String) {
            let line: Value = serde_json::from_str(&listener.line()).unwrap();
            let text = |name: &str| line[name].as_str().unwrap().to_owned();
            (text("key"), text("value"))
        };
        let mut first = Running::start(tool(server, words("elect listen first")));
        let key = first.line();
        assert_eq!(heard(), (key.clone(), "first".to_owned()));
        let script = "echo $ETCD_LOCK_REV; exec sleep 60";
        let mut second = Running::start(leading(server, "elect listen second", script));
        wait_for("a second candidate", || candidates(server, "listen") == 2);
        first.signal(Signal::TERM);
        let (second_key, value) = heard();
        assert!(
            second_key != key && value == "second",
            "{second_key} {value}"
        );
        let third = tool(server, words("elect listen third --proclaim"));
        let third = third.env("ETCD_LOCK_KEY", &second_key);
        third.env("ETCD_LOCK_REV", second.line()).run().expect(0);
        assert_eq!(heard(), (second_key, "third".to_owned()));
        second.signal(Signal::TERM);
        assert_eq!(listener.signal(Signal::INT).0, 130);
    });
    let server = SERVERS.newest();
    run(server, "elect listen -l -o table").expect(2);
    let mut leader = Running::start(tool(server, words("elect listen/formats me")));
    leader.line();
    let mut plain = Running::start(tool(server, words("elect listen/formats --listen")));
    assert!(plain.line().starts_with("listen/formats/"));
    assert_eq!(plain.line(), "me");
    let mut json = Running::start(tool(server, words("elect listen/formats -l -o json")));
    assert_eq!(json.line(), "[");
    let (code, rest, _) = json.signal(Signal::TERM);
    let whole: Value = serde_json::from_str(&format!("[{rest}")).unwrap();
    assert_eq!((code, &whole[0]["kvs"][0]["value"]), (143, &"me".into()));
}

/// Whoever listens goes on through another member when its own dies.
#[test]
fn who_listens_outlives_a_member() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let mut leader = Running::start(tool(&cluster, words("elect outlive first")));
    leader.line();
    let mut listener = Running::start(tool(&cluster, words("elect outlive -l")));
    listener.line();
    assert_eq!(listener.line(), "first");
    signal(cluster.pids[0], Signal::KILL);
    let change = leading(&cluster, "elect outlive second", "exec sleep 60");
    let _second = Running::start(change);
    wait_for("a second candidate", || {
        candidates(&cluster, "outlive") == 2
    });
    leader.signal(Signal::TERM);
    listener.line();
    assert_eq!(listener.line(), "second");
}

#[test]
fn a_candidate_waits_as_long_as_it_was_told() {
    SERVERS.each(|server| {
        let mut leader = Running::start(tool(server, words("elect wait me")));
        leader.line();
        for wait in ["0", "200ms"] {
            let line = format!("elect wait other --wait {wait}");
            let told = said(leading(server, &line, "echo never"), 5);
            assert!(told.contains("the leadership wait"), "{told}");
        }
        let waiter = Running::start(tool(server, words("elect wait other")));
        wait_for("a second candidate", || candidates(server, "wait") == 2);
        assert_eq!(waiter.signal(Signal::TERM).0, 143);
        assert_eq!(candidates(server, "wait"), 1);
        let patient = Running::start(leading(server, "elect wait other --wait 1m", "echo lead"));
        wait_for("a second candidate", || candidates(server, "wait") == 2);
        leader.signal(Signal::TERM);
        let (code, told, _) = patient.end();
        assert_eq!((code, told.as_str()), (0, "lead\n"));
    });
}

#[test]
fn a_leadership_that_is_lost_ends_the_command() {
    SERVERS.each(|server| {
        let script = "echo $ETCD_LOCK_KEY; exec sleep 60";
        let mut leader = Running::start(leading(server, "elect lost me", script));
        let key = leader.line();
        let revoke = ["lease", "revoke", key.rsplit('/').next().unwrap()];
        etcdctl(&server.version, server, revoke).run().expect(0);
        let (code, _, stderr) = leader.end();
        assert_eq!(code, 8);
        assert!(
            stderr.contains("the leadership lost was lost, and sh was ended"),
            "{stderr}"
        );
    });
}

#[test]
fn mistakes_are_usage_errors() {
    for line in [
        "elect",
        "elect a",
        "elect a b c",
        "elect a b -l",
        "elect a b --leader",
        "elect a --leader -l",
        "elect a --proclaim",
        "elect a b --proclaim",
        "elect a b --proclaim --exec true",
        "elect a -l --exec true",
        "elect a --leader --exec true",
        "elect a b --exec",
        "elect a b --exec no-such-program",
        "elect a b --ttl x",
        "elect a b --wait x",
        "elect a b -w table",
        "elect a -l -o table",
    ] {
        offline(words(line)).run().expect(2);
    }
}

/// With what each program says on stdout, stderr and by its code.
fn ends(server: &Cluster, make: impl Fn(&[&str]) -> Program) -> Vec<(i32, String)> {
    let mut leader = Running::start(make(&["elect", "theirs", "me"]));
    let first = leader.line();
    assert_eq!(leader.line(), "me");
    let mut observer = Running::start(make(&["elect", "-l", "theirs"]));
    assert_eq!([observer.line(), observer.line()], [first.as_str(), "me"]);
    let candidate = Running::start(make(&["elect", "theirs", "other"]));
    wait_for("a second candidate", || candidates(server, "theirs") == 2);
    let mut ends = Vec::new();
    for running in [candidate, observer, leader] {
        let (code, rest, stderr) = running.signal(Signal::TERM);
        assert_eq!(rest, "");
        ends.push((code, stderr));
    }
    assert_eq!(candidates(server, "theirs"), 0);
    ends
}

#[test]
fn the_drop_in_ends_as_etcdctl_does() {
    SERVERS.each(|server| {
        let theirs = ends(server, |words| etcdctl(&newest(), server, words));
        let ours = ends(server, |words| drop_in(server, words));
        assert_eq!(ours, theirs);
        assert_eq!(theirs[0], (1, "Error: context canceled\n".to_owned()));
    });
}
