//! Contenders for one lock, and what etcd itself says of them: no two ever held it at a time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::members::Members;
use crate::support::{Finished, Program, called, etcdctl_alone, offline};

/// What a holder does, each step of it only if its key is still there: it comes, counts one on if nobody else has since
/// it looked, and goes. It ends well in any case, and tells how it was.
const SECTION: &str = r#"
fenced() {
    printf 'create("%s") > "0"\n%b\n%b\n\n\n' "$ETCD_LOCK_KEY" "$1" "$2" | "$TOOL" txn 2> /dev/null
}
fenced '' "put held/enter/$ETCD_LOCK_KEY x" | grep -q ^SUCCESS || { echo outside; exit 0; }
counter=$("$TOOL" get held/count -w fields 2> /dev/null) || { echo outside; exit 0; }
revision=$(echo "$counter" | sed -n 's/^"ModRevision" : //p')
count=$(($(echo "$counter" | sed -n 's/^"Value" : "\(.*\)"/\1/p') + 1))
said=$(fenced "mod(\"held/count\") = \"$revision\"\n" "put held/count $count\nput held/by/$count $ETCD_LOCK_KEY")
said=$?/$said
case "$said" in
0/SUCCESS*) echo "counted $count $ETCD_LOCK_KEY" ;;
8/*) echo "doubtful $count $ETCD_LOCK_KEY" ;;
*) echo "refused $count $ETCD_LOCK_KEY" "$said" ;;
esac
fenced '' "put held/leave/$ETCD_LOCK_KEY x" > /dev/null
exit 0
"#;

/// Shorter than some of the freezes.
const TTL: &str = "5";

/// Who contends: ours thrice, once as the drop-in, and the real etcdctl.
const CONTENDERS: [&str; 4] = ["etcdtool", "etcdtool", "as etcdctl", "etcdctl"];

/// The contenders' own view.
#[derive(Default)]
pub(super) struct Holders {
    rounds: AtomicUsize,
    /// Who, and how it ended.
    ended: Mutex<Vec<(&'static str, Finished)>>,
}

impl Holders {
    pub(super) fn contenders() -> [&'static str; 4] {
        CONTENDERS
    }

    /// How many have held the lock so far.
    pub(super) fn rounds(&self) -> usize {
        self.rounds.load(Ordering::SeqCst)
    }

    /// Makes what they count with.
    pub(super) fn prepare(members: &Members) {
        members.tool(&["put", "held/count", "0"]).run().expect(0);
    }

    /// Takes the lock again and again until it's over.
    pub(super) fn contend(&self, who: &'static str, members: &Members, is_over: impl Fn() -> bool) {
        while !is_over() {
            let ended = contender(who, members).run();
            self.rounds.fetch_add(1, Ordering::SeqCst);
            self.ended.lock().unwrap().push((who, ended));
        }
    }

    /// Holds what the contenders said against what is in the store: some lines with figures.
    pub(super) fn judge(&self, members: &Members) -> String {
        let ended = self.ended.lock().unwrap();
        let by = created(members, "held/by/");
        let count = members
            .tool(&["get", "held/count", "--raw"])
            .run()
            .expect(0);
        let count: usize = count.stdout_text().parse().unwrap();
        assert_eq!(by.len(), count, "counts are missing");
        assert!(
            by.values().all(|counted| counted.version == 1),
            "counted twice"
        );
        let mut said = BTreeMap::new();
        for (who, ended) in ended.iter() {
            for line in ended.stdout_text().lines() {
                let words: Vec<_> = line.split(' ').collect();
                *said.entry(words[0].to_owned()).or_insert(0) += 1;
                let [how, number, key, ..] = words[..] else {
                    continue;
                };
                let counted = by.get(&format!("held/by/{number}"));
                let is_ours = counted.is_some_and(|counted| counted.value == key);
                match how {
                    "counted" => assert!(is_ours, "{who}: {line} is not in the store"),
                    "refused" => assert!(!is_ours, "{who}: {line} is in the store"),
                    _ => {}
                }
            }
        }
        let number = |what: &str| said.get(what).copied().unwrap_or(0);
        let (overlaps, stays) = self.overlaps(members);
        let mut text = format!(
            "{} sections under the lock: {} counted, {} in doubt, {} refused, {} did not begin; the counter says {count}\n\
             {stays} stays told from their keys, {overlaps} overlaps\n",
            ended.len(),
            number("counted"),
            number("doubtful"),
            number("refused"),
            number("outside"),
        );
        for who in ["etcdtool", "as etcdctl", "etcdctl"] {
            let mut codes = BTreeMap::new();
            for (_, ended) in ended.iter().filter(|(other, _)| *other == who) {
                *codes.entry(ended.code).or_insert(0) += 1;
                if who == "etcdtool" {
                    text += ended.stderr_text();
                }
            }
            let _ = writeln!(text, "  {who:<10} by exit code: {codes:?}");
        }
        assert_eq!(overlaps, 0, "two held the lock at a time: {text}");
        text
    }

    /// How many came before the one before them had gone, which went later on; and how many came.
    fn overlaps(&self, members: &Members) -> (usize, usize) {
        let (came, went) = (
            created(members, "held/enter/"),
            created(members, "held/leave/"),
        );
        let key = |path: &str| path.splitn(3, '/').nth(2).unwrap().to_owned();
        let mut line = BTreeMap::new();
        line.extend(
            came.iter()
                .map(|(path, at)| (at.revision, (key(path), true))),
        );
        line.extend(
            went.iter()
                .map(|(path, at)| (at.revision, (key(path), false))),
        );
        let (mut inside, mut overlaps) = (None, 0);
        for (key, comes) in line.into_values() {
            if comes {
                inside = Some(key);
            } else {
                overlaps += usize::from(inside != Some(key));
            }
        }
        (overlaps, came.len())
    }
}

fn contender(who: &str, members: &Members) -> Program {
    let line = ["lock", "held/lock", "--ttl", TTL, "--", "sh", "-c", SECTION];
    let program = match who {
        "etcdctl" => etcdctl_alone(&members.version, line),
        "as etcdctl" => called("etcdctl", line),
        _ => offline(line),
    };
    members
        .at(program)
        .env("TOOL", env!("CARGO_BIN_EXE_etcdtool"))
}

struct Stored {
    value: String,
    revision: i64,
    version: i64,
}

/// What is stored below the prefix.
fn created(members: &Members, prefix: &str) -> BTreeMap<String, Stored> {
    let line = [
        "get",
        prefix,
        "--prefix",
        "-o",
        "json",
        "--command-timeout=30s",
    ];
    let got = members.tool(&line).run().expect(0).json();
    let keys = got["kvs"].as_array().unwrap().iter();
    keys.map(|kv| {
        let stored = Stored {
            value: kv["value"].as_str().unwrap().to_owned(),
            revision: kv["create_revision"].as_i64().unwrap(),
            version: kv["version"].as_i64().unwrap(),
        };
        (kv["key"].as_str().unwrap().to_owned(), stored)
    })
    .collect()
}
