//! Ours and the real etcdctl, old and new, contend for the same name: never two holders.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use rustix::process::Signal;

use super::SERVERS;
use crate::support::{Cluster, Program, Running, drop_in, etcdctl, newest, tool, versions};

/// What holders do. Two at a time would clash over the file, lose one of their counts, or find the other's count.
const SECTION: &str = r#"
set -eC
: > "$PLACE/held" || echo clash >> "$PLACE/clashes"
count=$(( $(cat "$PLACE/count") + 1 ))
printf 'create("%s") > "0"\nver("contended/count") = "%s"\n\nput contended/count %s\n\n\n' \
    "$ETCD_LOCK_KEY" $(( count - 1 )) $count | "$TOOL" txn > "$PLACE/txn.$count"
echo $count >| "$PLACE/count"
echo $ETCD_LOCK_REV >> "$PLACE/revisions"
rm "$PLACE/held"
"#;

type Contender = fn(&Cluster, &[&str]) -> Program;

/// Ours by both names, and the newest and the oldest etcdctl.
const CONTENDERS: [Contender; 4] = [
    |server, words| tool(server, words),
    |server, words| drop_in(server, words),
    |server, words| etcdctl(&newest(), server, words),
    |server, words| etcdctl(&versions()[0], server, words),
];
const ROUNDS: usize = 25;

fn place() -> PathBuf {
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("contended-{}", std::process::id()));
    std::fs::create_dir_all(&place).unwrap();
    place
}

fn read(place: &Path, name: &str) -> String {
    std::fs::read_to_string(place.join(name)).unwrap_or_default()
}

#[test]
fn a_lock_has_one_holder_at_a_time() {
    let server = SERVERS.newest();
    let place = place();
    std::fs::write(place.join("count"), "0\n").unwrap();
    thread::scope(|scope| {
        for contender in CONTENDERS {
            let place = &place;
            scope.spawn(move || {
                for _ in 0..ROUNDS {
                    let words = ["lock", "contended/lock", "--", "sh", "-c", SECTION];
                    let program = contender(server, &words)
                        .env("PLACE", place)
                        .env("TOOL", env!("CARGO_BIN_EXE_etcdtool"))
                        .env("ETCDTOOL_ENDPOINTS", server.endpoint_list());
                    program.run().expect(0);
                }
            });
        }
    });
    let rounds = CONTENDERS.len() * ROUNDS;
    assert_eq!(read(&place, "clashes"), "");
    assert_eq!(read(&place, "count").trim(), rounds.to_string());
    let counted = crate::support::run(server, "get contended/count --raw");
    assert_eq!(counted.stdout_text(), rounds.to_string());
    // A revision that only grows: what a store of their own can fence holders off by.
    let revisions = read(&place, "revisions");
    let revisions: Vec<i64> = revisions
        .lines()
        .map(|line| line.parse().unwrap())
        .collect();
    assert_eq!(revisions.len(), rounds);
    assert!(
        revisions.windows(2).all(|pair| pair[0] < pair[1]),
        "{revisions:?}"
    );
    std::fs::remove_dir_all(&place).unwrap();
}

#[test]
fn an_election_has_one_leader_at_a_time() {
    let server = SERVERS.newest();
    let (led, terms) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        for (number, contender) in CONTENDERS.into_iter().enumerate() {
            let (led, terms) = (&led, &terms);
            scope.spawn(move || {
                for _ in 0..ROUNDS / 4 {
                    let proposal = number.to_string();
                    let words = ["elect", "contended/election", &proposal];
                    let mut leader = Running::start(contender(server, &words));
                    assert!(leader.line().starts_with("contended/election/"));
                    assert!(!led.swap(true, Ordering::SeqCst), "two leaders");
                    assert_eq!(leader.line(), proposal);
                    let seen = tool(server, ["elect", "contended/election", "--leader"]);
                    assert!(
                        seen.run()
                            .expect(0)
                            .stdout_text()
                            .ends_with(&format!("\n{proposal}\n"))
                    );
                    terms.fetch_add(1, Ordering::SeqCst);
                    assert!(led.swap(false, Ordering::SeqCst));
                    let code = leader.signal(Signal::TERM).0;
                    assert_eq!(code, if number == 0 { 143 } else { 0 });
                }
            });
        }
    });
    assert_eq!(terms.into_inner(), CONTENDERS.len() * (ROUNDS / 4));
}
