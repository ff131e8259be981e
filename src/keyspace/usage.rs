//! What takes the space: sums by directory, and the keys that stand out.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::Levels;
use crate::client::Pair;

/// What it is that uses space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsedBy {
    /// All keys that begin with the name.
    Directory,
    /// All keys there are.
    Total,
    /// A key, one of the largest.
    Biggest,
    /// A key, one of those that were written most often since they were created.
    MostRewritten,
}

/// How much something uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// What it is.
    pub by: UsedBy,
    /// The directory with the separator at its end, or the key; in total, what all keys begin with.
    pub name: Vec<u8>,
    /// How many keys.
    pub keys: u64,
    /// The bytes of keys and values.
    pub bytes: u64,
    /// How often they were written since they were created: the sum of their versions.
    pub revisions: u64,
}

/// Sums up keys that come in their order.
pub struct Usage {
    levels: Levels,
    depth: usize,
    /// The total, and in it each directory that the last key was in.
    open: Vec<Used>,
    biggest: Top,
    most_rewritten: Top,
}

impl Usage {
    /// Directories down to `depth` levels, and `top` keys of each kind that stands out.
    pub fn new(levels: Levels, depth: usize, top: usize) -> Self {
        Self {
            open: vec![Used::nothing(UsedBy::Total, levels.prefix.clone())],
            levels,
            depth,
            biggest: Top::new(top),
            most_rewritten: Top::new(top),
        }
    }

    /// Adds a key. What it shows to be complete is handed over: what is in a directory before the directory.
    pub fn add(&mut self, pair: &Pair<'_>) -> Vec<Used> {
        let mut complete = Vec::new();
        while self.open.len() > 1 {
            match self.close_unless(|directory| pair.key.starts_with(&directory.name)) {
                Some(directory) => complete.push(directory),
                None => break,
            }
        }
        while self.open.len() <= self.depth {
            let known = self.open.last().map_or(0, |last| last.name.len());
            let Some(directory) = self.levels.below(pair.key, known) else {
                break;
            };
            self.open
                .push(Used::nothing(UsedBy::Directory, directory.to_vec()));
        }
        let used = Used {
            by: UsedBy::Biggest,
            name: pair.key.to_vec(),
            keys: 1,
            bytes: (pair.key.len() + pair.value.len()) as u64,
            revisions: u64::try_from(pair.version).unwrap_or_default(),
        };
        if let Some(last) = self.open.last_mut() {
            last.add(&used);
        }
        self.biggest.offer(used.bytes, &used);
        self.most_rewritten.offer(used.revisions, &used);
        complete
    }

    /// What is complete after the last key: directories, the total, and the keys that stand out, the first of each first.
    pub fn finish(mut self) -> Vec<Used> {
        let mut complete = Vec::new();
        while self.open.len() > 1 {
            complete.extend(self.close_unless(|_| false));
        }
        complete.append(&mut self.open);
        complete.extend(self.biggest.into_used(UsedBy::Biggest));
        complete.extend(self.most_rewritten.into_used(UsedBy::MostRewritten));
        complete
    }

    /// Closes the innermost directory, which is part of the one around it.
    fn close_unless(&mut self, stays: impl Fn(&Used) -> bool) -> Option<Used> {
        let closed = self.open.pop_if(|last| !stays(last))?;
        if let Some(around) = self.open.last_mut() {
            around.add(&closed);
        }
        Some(closed)
    }
}

impl Used {
    fn nothing(by: UsedBy, name: Vec<u8>) -> Self {
        let (keys, bytes, revisions) = (0, 0, 0);
        Self {
            by,
            name,
            keys,
            bytes,
            revisions,
        }
    }

    fn add(&mut self, other: &Self) {
        self.keys = self.keys.saturating_add(other.keys);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.revisions = self.revisions.saturating_add(other.revisions);
    }
}

/// The keys with the most of something; of equal ones, those that come first.
struct Top {
    most: usize,
    /// The least of them is at its top.
    heap: BinaryHeap<Reverse<Ranked>>,
}

type Ranked = (u64, Reverse<Vec<u8>>, u64, u64);

impl Top {
    fn new(most: usize) -> Self {
        let heap = BinaryHeap::new();
        Self { most, heap }
    }

    fn offer(&mut self, rank: u64, used: &Used) {
        // Keys come in their order, so that one of equal rank has no claim.
        let is_full = self.heap.len() >= self.most;
        let is_above = |least: &Reverse<Ranked>| rank > least.0.0;
        if is_full && !self.heap.peek().is_some_and(is_above) {
            return;
        }
        if is_full {
            self.heap.pop();
        }
        let name = Reverse(used.name.clone());
        self.heap
            .push(Reverse((rank, name, used.bytes, used.revisions)));
    }

    fn into_used(self, by: UsedBy) -> impl Iterator<Item = Used> {
        let sorted = self.heap.into_sorted_vec().into_iter();
        sorted.map(move |Reverse((_, Reverse(name), bytes, revisions))| Used {
            by,
            name,
            keys: 1,
            bytes,
            revisions,
        })
    }
}
