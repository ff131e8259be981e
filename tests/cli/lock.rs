//! `lock`: who holds it, what runs meanwhile, and that nothing of it remains, whatever the end is.

mod contended;
mod ends;
mod failing;
mod lost;

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use serde_json::Value;

use crate::support::{
    Cluster, Program, Running, Servers, etcdctl, keys_below, offline, said, tool, wait_for, words,
};

static SERVERS: Servers = Servers::new();

/// A command that tells its key and goes on until a signal ends it.
const TELL_AND_STAY: &str = "echo $ETCD_LOCK_KEY; exec sleep 60";

/// A lock with a script that runs under it.
fn locked(server: &Cluster, line: &str, script: &str) -> Program {
    tool(server, words(line).chain(["--", "sh", "-c", script]))
}

/// How many keys stand in the line of the name.
fn line_length(server: &Cluster, name: &str) -> u64 {
    keys_below(server, &format!("{name}/"))
}

/// Whether nothing is left of the lease at the end of the key.
fn is_freed(server: &Cluster, key: &str) -> bool {
    let lease = key.rsplit('/').next().unwrap();
    let asked = etcdctl(&server.version, server, ["lease", "timetolive", lease]).run();
    let told = String::from_utf8_lossy(&[asked.stdout, asked.stderr].concat()).into_owned();
    told.contains("already expired") || told.contains("lease not found")
}

#[test]
fn a_command_runs_while_the_lock_is_held() {
    SERVERS.each(|server| {
        let script = "echo $ETCD_LOCK_KEY $ETCD_LOCK_REV";
        let ran = locked(server, "lock run/a", script).run().expect(0);
        let (key, revision) = ran.stdout_text().trim().split_once(' ').unwrap();
        assert!(key.starts_with("run/a/"), "{ran}");
        assert!(revision.parse::<i64>().unwrap() > 1, "{ran}");
        assert_eq!(ran.stderr_text(), "");
        assert!(is_freed(server, key), "{ran}");
        assert_eq!(line_length(server, "run/a"), 0);
        // The key is there meanwhile, on the lease that it names.
        let look = "etcdctl get $ETCD_LOCK_KEY -w fields";
        let path = server.version.program("etcdctl");
        let look = look.replace("etcdctl", path.to_str().unwrap());
        let seen = locked(server, "lock run/b --ttl 30", &look).run().expect(0);
        assert!(seen.stdout_text().contains("\"Key\" : \"run/b/"), "{seen}");
        assert!(seen.stdout_text().contains("\"Version\" : 1"), "{seen}");
    });
}

#[test]
fn the_commands_code_and_input_are_passed_on() {
    let server = SERVERS.newest();
    for (script, code) in [("exit 0", 0), ("exit 42", 42), ("kill -9 $$", 137)] {
        locked(server, "lock code", script).run().expect(code);
    }
    let read = locked(server, "lock input", "cat").stdin("for the command");
    assert_eq!(read.run().expect(0).stdout_text(), "for the command");
    assert_eq!(
        line_length(server, "code") + line_length(server, "input"),
        0
    );
}

#[test]
fn without_a_command_its_key_is_shown() {
    SERVERS.each(|server| {
        let mut plain = Running::start(tool(server, words("lock shown/plain")));
        let key = plain.line();
        assert!(key.starts_with("shown/plain/"), "{key}");
        assert_eq!(plain.line(), "");
        assert_eq!(plain.signal(rustix::process::Signal::TERM).0, 143);
        assert!(is_freed(server, &key));
    });
    let server = SERVERS.newest();
    let mut jsonl = Running::start(tool(server, words("lock shown/jsonl -o jsonl")));
    let shown: Value = serde_json::from_str(&jsonl.line()).unwrap();
    assert_eq!(
        (&shown["version"], &shown["value"]),
        (&1.into(), &"".into())
    );
    let lease = shown["lease"].as_str().unwrap().trim_start_matches('0');
    assert_eq!(shown["key"], format!("shown/jsonl/{lease}"));
    let mut json = Running::start(tool(server, words("lock shown/json -o json")));
    assert_eq!(json.line(), "{");
    let mut table = Running::start(tool(server, words("lock shown/table -o table")));
    let head = [table.line(), table.line()].concat();
    assert!(head.contains("KEY") && head.contains("LEASE"), "{head}");
    let mut yaml = Running::start(tool(server, words("lock shown/yaml -o yaml")));
    assert_eq!(yaml.line(), "header:");
}

#[test]
fn a_name_is_any_bytes() {
    let server = SERVERS.newest();
    let name = OsStr::from_bytes(b"any/\xff\xc3\xa4 \n");
    let script = OsStr::new("printf %s \"$ETCD_LOCK_KEY\"");
    let words = ["lock", "--"].map(OsStr::new);
    let command = [name, OsStr::new("sh"), OsStr::new("-c"), script];
    let ran = tool(server, words.into_iter().chain(command))
        .run()
        .expect(0);
    assert!(ran.stdout.starts_with(b"any/\xff\xc3\xa4 \n/"), "{ran}");
    tool(server, ["lock", "", "true"]).run().expect(0);
}

/// The line is in the order of arrival, and each gets the lock as soon as the one before it has ended.
#[test]
fn who_waits_gets_it_in_turn() {
    SERVERS.each(|server| {
        let mut holder = Running::start(tool(server, words("lock turn")));
        let first = holder.line();
        let mut waiting = Vec::new();
        for number in 1..=3 {
            let script = format!("echo {number} $ETCD_LOCK_KEY; sleep 0.1");
            waiting.push(Running::start(locked(server, "lock turn", &script)));
            wait_for("a place in the line", || {
                line_length(server, "turn") == number + 1
            });
        }
        assert_eq!(holder.signal(rustix::process::Signal::INT).0, 130);
        assert!(is_freed(server, &first));
        for (number, mut waiter) in (1..).zip(waiting) {
            assert!(waiter.line().starts_with(&format!("{number} turn/")));
            assert!(line_length(server, "turn") <= 4 - number);
            assert_eq!(waiter.end().0, 0);
        }
        assert_eq!(line_length(server, "turn"), 0);
    });
}

#[test]
fn waiting_has_an_end_if_it_is_to_have_one() {
    SERVERS.each(|server| {
        let mut holder = Running::start(tool(server, words("lock wait")));
        let key = holder.line();
        for (wait, message) in [
            ("0", "is not free"),
            ("200ms", "did not become free within 200ms"),
        ] {
            let line = format!("lock wait --wait {wait}");
            let told = said(locked(server, &line, "echo never"), 5);
            assert!(told.contains(message) && told.contains(&key), "{told}");
            assert_eq!(line_length(server, "wait"), 1);
        }
        let patient = Running::start(locked(server, "lock wait --wait 1m", "echo mine"));
        wait_for("a place in the line", || line_length(server, "wait") == 2);
        holder.signal(rustix::process::Signal::TERM);
        let (code, told, _) = patient.end();
        assert_eq!((code, told.as_str()), (0, "mine\n"));
        locked(server, "lock wait --wait 0", "exit 3")
            .run()
            .expect(3);
    });
}

/// Words that can't be run are told before anything is sent.
#[test]
fn mistakes_are_usage_errors() {
    for line in [
        "lock",
        "lock a --ttl x true",
        "lock a --wait x true",
        "lock a --wait 5 true",
        "lock a -o nope true",
        "lock a -w table",
        "lock a no-such-program",
        "lock a /no/such/program",
        "lock a /etc",
    ] {
        offline(words(line)).run().expect(2);
    }
    let told = said(offline(["lock", "a", "sh", "-c", "true"]), 2);
    assert!(told.contains("use '-- -c'"), "{told}");
}

#[test]
fn a_ttl_that_is_none_is_etcdctls() {
    let server = SERVERS.newest();
    let told = said(locked(server, "lock ttl --ttl 0", "true"), 0);
    assert_eq!(told, "a TTL of 0 is none: 60 seconds are taken\n");
    let told = said(locked(server, "lock ttl --ttl 99999999999", "true"), 1);
    assert!(told.contains("too large lease TTL"), "{told}");
}

/// The key is there for as long as the lock is held, which a write can be made to depend on.
#[test]
fn a_write_can_be_fenced_off() {
    SERVERS.each(|server| {
        let write =
            r#"printf 'create("%s") > "0"\n\nput fenced yes\n\n\n' $ETCD_LOCK_KEY | "$TOOL" txn"#;
        let with_tool = |program: Program| program.env("TOOL", env!("CARGO_BIN_EXE_etcdtool"));
        with_tool(locked(server, "lock fence", write))
            .run()
            .expect(0);
        let late = format!("etcdctl del $ETCD_LOCK_KEY >&2; {write}");
        let late = late.replace("etcdctl", env!("CARGO_BIN_EXE_etcdtool"));
        // The lock is lost here, too; whichever of the two is noticed first.
        let late = with_tool(locked(server, "lock fence", &late)).run();
        assert!(matches!(late.code, 5 | 8), "{late}");
        assert!(!late.stdout_text().contains("SUCCESS"), "{late}");
    });
}
