//! `lock` and `elect`: each line by etcdctl on one cluster and by ours on another, ended when the key is shown.

use super::case::{Case, line, lines, named};

/// The formats, and how much is there once the key is shown.
const FORMATS: [(&str, &str); 5] = [
    ("", "\n"),
    ("-w simple", "\n"),
    ("-w json", "\"count\":1}\n"),
    ("-w fields", "\"Count\" : 1\n"),
    ("-w json --hex", "\"count\":1}\n"),
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = commands();
    cases.extend(formats());
    cases.extend(environment());
    cases.extend(wrong());
    cases
}

fn commands() -> Vec<Case> {
    let mut cases = lines(&[
        "lock l/1 true",
        "lock l/1 false",
        "lock l/1 echo a b",
        "lock l/1 -- sh -c 'echo out; echo err >&2; exit 7'",
        "lock l/1 -- sh -c 'kill -9 $$'",
        "lock l/1 -- sh -c 'kill -15 $$'",
        "lock l/1 -- sh -c 'exit 255'",
        "lock -- l/1 sh -c 'echo $0' -x",
        "lock l/1 echo a -- -b",
        "lock l/1 -- echo -- -b",
        "lock l/1 echo a --ttl 3 b",
        "lock --ttl=3 l/1 echo a",
        "lock --ttl 3 --ttl 4 l/1 echo a",
        "lock --ttl 0x5 l/1 echo a",
        "lock --ttl 0 l/1 echo a",
        "lock --ttl -5 l/1 echo a",
        "lock l/1 --ttl 99999999999 echo a",
        "lock l/1 nowhere-at-all",
        "lock l/1 /nowhere/at/all",
        "lock l/1 /etc",
        "lock l/1 ''",
        "lock '' echo a",
        r"lock l/\xff echo a",
        "lock l/ echo a",
        "lock l/1 -w table echo a",
        "lock l/1 -w json echo a",
        "loc l/1 echo a",
    ]);
    cases.push(line("lock l/1 cat").stdin("not for the command"));
    cases.push(line("lock l/1 -- sh -c 'wc -c'").stdin("not for the command"));
    cases
}

/// Each name once: what is killed leaves its key behind.
fn formats() -> Vec<Case> {
    let mut cases = Vec::new();
    for (number, (format, end)) in FORMATS.into_iter().enumerate() {
        let lock = named(format!("lock f/lock/{number} {format}"));
        cases.push(lock.until(if end == "\n" { "\n\n" } else { end }));
        let elect = named(format!("elect f/elect/{number} 'x y' {format}"));
        cases.push(elect.until(if end == "\n" { "x y\n" } else { end }));
        let listen = named(format!("elect -l f/elect/{number} {format}"));
        cases.push(listen.until(match end {
            "\n" => "x y\n",
            "\"Count\" : 1\n" => "\"Count\" : 0\n",
            _ => "}]}\n",
        }));
    }
    cases.push(line("lock f/lock/protobuf -w protobuf").until("f/lock/protobuf"));
    cases.push(line("elect f/elect/protobuf me -w protobuf").until("me"));
    cases.push(line("elect f/elect/protobuf -l -w protobuf").until("me"));
    cases.push(line("elect f/empty ''").until("\n\n"));
    cases.push(line("elect --listen=true f/empty").until("\n\n"));
    cases.push(line("elect --listen=false f/off me").until("me\n"));
    cases.push(line(r"elect f/bytes \xff").until(b"\xff\n".as_slice()));
    cases.push(line("lock f/table -w table"));
    cases.push(line("elect f/tables me -w table"));
    cases.push(line("lock f/nope -w nope"));
    cases.push(line("lock f/nope -w nope echo a"));
    cases.push(line("elect f/nope me -w nope"));
    cases
}

fn environment() -> Vec<Case> {
    let told = "lock l/2 -- sh -c 'echo $ETCD_LOCK_KEY; test $ETCD_LOCK_REV -gt 1'";
    let nested = "lock l/2 -- sh -c 'echo is ${ETCD_LOCK_KEY-unset}'";
    vec![
        line(told),
        line("lock '' -- sh -c 'echo $ETCD_LOCK_KEY'"),
        // What is there already stays.
        line(nested).env("ETCD_LOCK_KEY", "outer"),
        line("lock l/2 -- sh -c 'echo $ETCD_LOCK_REV'").env("ETCD_LOCK_REV", "1"),
        line(nested).env("ETCD_LOCK_KEY", ""),
        line("lock l/2 -- sh -c 'echo $MINE'").env("MINE", "kept"),
    ]
}

fn wrong() -> Vec<Case> {
    lines(&[
        "lock",
        "lock --",
        "lock --ttl 3",
        "lock l/3 --ttl x",
        "lock l/3 --ttl",
        "lock l/3 sh -c true",
        "lock l/3 --nope",
        "lock l/3 -l",
        "elect",
        "elect e",
        "elect e a b",
        "elect -l",
        "elect -l e a",
        "elect -l e a b",
        "elect e a -l",
        "elect e -l=x",
        "elect e --nope",
        "elect e a -x",
        "elect -- -l",
    ])
}
