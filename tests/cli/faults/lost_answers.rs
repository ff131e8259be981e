//! Writes whose answers are lost, with the write done or not: what is claimed about each is held against the store.

use std::fmt::Write as _;
use std::io::{Write as _, stderr};

use serde_json::Value;

use super::proxy::{Fate, Proxy};
use crate::support::{Cluster, Finished, Servers, newest, tool};

/// Of its own: it compacts, and others watch from the beginning.
static SERVERS: Servers = Servers::new();

/// How often each kind of write loses its answer, one half of the times after it was done.
const RUNS: usize = 10;

/// Whether the store shows a write.
type Shown = fn(&Cluster, &Case) -> bool;

/// One kind of write.
struct Kind {
    name: &'static str,
    /// What is there before it.
    prepare: fn(&Cluster, &mut Case),
    /// The command line.
    line: fn(&Case) -> Vec<String>,
    /// What happens between its loss and the read that is to settle it: nothing can, but it can before the write.
    shown: Shown,
    /// The codes that it may end with when it was done, and when it was swallowed.
    done: &'static [i32],
    swallowed: &'static [i32],
}

/// One write.
#[derive(Default)]
struct Case {
    key: String,
    revision: String,
    lease: String,
}

fn run(server: &Cluster, line: &[&str]) -> Finished {
    tool(server, line).run().expect(0)
}

fn json(server: &Cluster, line: &[&str]) -> Value {
    tool(server, line.iter().chain(&["-o", "json"]))
        .run()
        .expect(0)
        .json()
}

fn seed(server: &Cluster, case: &mut Case) {
    run(server, &["put", &case.key, "before"]);
    let got = json(server, &["get", &case.key]);
    case.revision = got["kvs"][0]["mod_revision"].to_string();
}

/// Somebody else is faster: the condition doesn't hold any more.
fn seed_and_overtake(server: &Cluster, case: &mut Case) {
    seed(server, case);
    run(server, &["put", &case.key, "overtaken"]);
    run(server, &["put", &case.key, "and again"]);
}

fn grant(server: &Cluster, case: &mut Case) {
    let id = json(server, &["lease", "grant", "600"]);
    case.lease = id["id"].as_str().unwrap().to_owned();
}

fn words(line: &[&str]) -> Vec<String> {
    line.iter().map(|&word| word.to_owned()).collect()
}

fn holds(server: &Cluster, case: &Case, value: &str) -> bool {
    let got = json(server, &["get", &case.key]);
    got["kvs"][0]["value"] == value
}

fn is_written(server: &Cluster, case: &Case) -> bool {
    holds(server, case, "after")
}

fn is_gone(server: &Cluster, case: &Case) -> bool {
    let got = json(server, &["get", &case.key]);
    got["kvs"].as_array().unwrap().is_empty()
}

fn kinds() -> Vec<Kind> {
    vec![
        Kind {
            name: "put",
            prepare: seed,
            line: |case| words(&["put", &case.key, "after"]),
            shown: is_written,
            done: &[8],
            swallowed: &[8],
        },
        Kind {
            name: "put --if-absent",
            prepare: |_, _| {},
            line: |case| words(&["put", &case.key, "after", "--if-absent"]),
            shown: is_written,
            done: &[8],
            swallowed: &[8],
        },
        Kind {
            name: "put --if-mod-rev",
            prepare: seed,
            line: |case| words(&["put", &case.key, "after", "--if-mod-rev", &case.revision]),
            shown: is_written,
            done: &[8],
            swallowed: &[8],
        },
        Kind {
            name: "the same, overtaken",
            prepare: seed_and_overtake,
            line: |case| words(&["put", &case.key, "after", "--if-mod-rev", &case.revision]),
            shown: is_written,
            done: &[5],
            swallowed: &[5],
        },
        Kind {
            name: "del",
            prepare: seed,
            line: |case| words(&["del", &case.key]),
            shown: is_gone,
            done: &[8],
            swallowed: &[8],
        },
        Kind {
            name: "del --prefix",
            prepare: seed,
            line: |case| words(&["del", &case.key, "--prefix"]),
            shown: is_gone,
            done: &[8],
            swallowed: &[8],
        },
        Kind {
            name: "txn, overtaken",
            prepare: seed_and_overtake,
            line: |_| words(&["txn"]),
            shown: is_written,
            done: &[5],
            swallowed: &[5],
        },
        Kind {
            name: "lease grant",
            prepare: |_, _| {},
            line: |_| words(&["lease", "grant", "600"]),
            shown: |server, case| {
                let leases = json(server, &["lease", "list"]);
                let leases = leases["leases"].as_array().unwrap();
                leases
                    .iter()
                    .any(|lease| lease["id"] == case.lease.as_str())
            },
            done: &[0],
            swallowed: &[8],
        },
        Kind {
            name: "lease revoke",
            prepare: grant,
            line: |case| words(&["lease", "revoke", &case.lease]),
            shown: |server, case| {
                let left = tool(server, ["lease", "timetolive", &case.lease]).run();
                left.code == 4
            },
            done: &[0],
            swallowed: &[8],
        },
        Kind {
            name: "compaction",
            prepare: seed,
            line: |case| words(&["compaction", &case.revision]),
            shown: |server, case| {
                let before: i64 = case.revision.parse::<i64>().unwrap() - 1;
                let line = ["get", "k", "--rev", &before.to_string()];
                tool(server, line).run().stderr_text().contains("compacted")
            },
            done: &[0],
            swallowed: &[8],
        },
    ]
}

/// The figures of one kind: how often it was done, how often each code came, how often the code was wrong.
#[derive(Default)]
struct Row {
    done: usize,
    codes: [usize; 9],
}

fn lose(server: &Cluster, kind: &Kind, number: usize, row: &mut Row) {
    let fate = [Fate::Passed, Fate::Swallowed][number % 2];
    let key = format!("lost/{}/{number}", kind.name);
    let mut case = Case {
        key,
        ..Case::default()
    };
    (kind.prepare)(server, &mut case);
    let losing = Proxy::losing_the_first_answer(&server.endpoints[0], fate);
    let (at, key, revision) = (losing.url(), &case.key, &case.revision);
    let line = (kind.line)(&case);
    let program = tool(
        server,
        line.iter().map(String::as_str).chain(["--endpoints", &at]),
    );
    let script =
        format!("mod(\"{key}\") = \"{revision}\"\n\nput \"{key}\" after\n\nget \"{key}\"\n\n");
    let finished = program.stdin(script).run();
    if finished.code == 0 && kind.name == "lease grant" {
        case.lease = finished.stdout_text().split(' ').nth(1).unwrap().to_owned();
    }
    let expected = match fate {
        Fate::Passed => kind.done,
        Fate::Swallowed => kind.swallowed,
    };
    assert!(expected.contains(&finished.code), "{fate:?}: {finished}");
    let shown = (kind.shown)(server, &case);
    // Whoever says that it was done, or that it wasn't, is right.
    let claimed = match finished.code {
        0 => Some(true),
        5 => Some(false),
        _ => None,
    };
    assert!(
        claimed.is_none_or(|claimed| claimed == shown),
        "{fate:?}: {finished}"
    );
    let told = finished.stderr_text();
    match finished.code {
        0 => assert!(
            told.contains("was lost; it is done: a read found that"),
            "{finished}"
        ),
        8 => assert!(told.contains("hint: a read found that"), "{finished}"),
        _ => assert!(told.contains("was the first to change"), "{finished}"),
    }
    // What it reads back is there.
    if told.contains("holds this value") || told.contains("did what was asked for") {
        assert!(shown, "{finished}");
    }
    row.done += usize::from(shown);
    row.codes[finished.code as usize] += 1;
}

fn table(rows: &[(&str, Row)]) -> String {
    let mut text = format!(
        "\n{:<22} {:>6} {:>6} {:>7} {:>7} {:>7}\n",
        "lost answers", "writes", "done", "code 0", "code 5", "code 8"
    );
    for (name, Row { done, codes }) in rows {
        let _ = writeln!(
            text,
            "{name:<22} {RUNS:>6} {done:>6} {:>7} {:>7} {:>7}",
            codes[0], codes[5], codes[8]
        );
    }
    text
}

#[test]
fn of_100_writes_with_lost_answers_each_is_open_or_settled_rightly() {
    let server = Cluster::start(&newest(), 3, &[]);
    let mut rows = Vec::new();
    for kind in kinds() {
        let mut row = Row::default();
        for number in 0..RUNS {
            lose(&server, &kind, number, &mut row);
        }
        rows.push((kind.name, row));
    }
    // Past the harness, which keeps what macros print to itself.
    let _ = stderr().write_all(table(&rows).as_bytes());
}

#[test]
fn and_so_it_is_on_every_version() {
    SERVERS.each(|server| {
        for kind in kinds() {
            for number in 0..2 {
                lose(server, &kind, number, &mut Row::default());
            }
        }
    });
}
