//! Writes numbered keys, each once, and keeps what was said of each: the store has the last word.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::members::Members;
use crate::support::Finished;

/// A writer's view of what it has done.
#[derive(Default)]
pub(super) struct Writer {
    /// How many writes have succeeded.
    done: AtomicUsize,
    /// What was said of each write, and the codes.
    said: Mutex<BTreeMap<String, Finished>>,
}

impl Writer {
    pub(super) fn done(&self) -> usize {
        self.done.load(Ordering::SeqCst)
    }

    /// Writes keys below `n/` until it's over.
    pub(super) fn write(&self, members: &Members, is_over: impl Fn() -> bool) {
        for number in 0.. {
            if is_over() {
                return;
            }
            let key = format!("n/{number:05}");
            let put = members
                .tool(&["put", &key, "v", "--command-timeout=2s"])
                .run();
            self.done
                .fetch_add(usize::from(put.code == 0), Ordering::SeqCst);
            self.said.lock().unwrap().insert(key, put);
        }
    }

    /// Holds what was said against the keys in the store: one line with figures.
    pub(super) fn judge(&self, stored: &[String]) -> String {
        let stored: BTreeSet<_> = stored.iter().collect();
        let said = self.said.lock().unwrap();
        let mut codes: BTreeMap<_, usize> = BTreeMap::new();
        for (key, put) in said.iter() {
            let is_there = stored.contains(key);
            *codes.entry((put.code, is_there)).or_insert(0) += 1;
            match put.code {
                0 => assert!(is_there, "said to be written, and is not: {put}"),
                // It may have been applied, and that was said.
                8 => {}
                _ => assert!(!is_there, "said not to be written, and is: {put}"),
            }
        }
        let count = |code, is_there| codes.get(&(code, is_there)).copied().unwrap_or(0);
        let doubtful = count(8, true) + count(8, false);
        format!(
            "{} keys written one by one: {} done, {doubtful} in doubt of which {} were applied, {} not applied\n",
            said.len(),
            count(0, true),
            count(8, true),
            said.len() - count(0, true) - doubtful,
        )
    }
}

/// The keys below `n/` in the order of their revisions.
pub(super) fn stored(members: &Members) -> Vec<String> {
    let line = [
        "get",
        "n/",
        "--prefix",
        "--keys-only",
        "-o",
        "json",
        "--command-timeout=30s",
    ];
    in_order(&members.tool(&line).run().expect(0).json())
}

/// Those of a `get` in the order of their revisions.
pub(super) fn in_order(got: &Value) -> Vec<String> {
    let keys = got["kvs"].as_array().unwrap().iter();
    let by_revision: BTreeMap<_, _> = keys
        .map(|kv| {
            let key = kv["key"].as_str().unwrap().to_owned();
            (kv["mod_revision"].as_i64().unwrap(), key)
        })
        .collect();
    by_revision.into_values().collect()
}
