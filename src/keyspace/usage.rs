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
    total: Sum,
    /// The innermost directory that the last key was in, of those that are summed up; at first the prefix.
    path: Vec<u8>,
    /// Each directory on that path.
    open: Vec<Sum>,
    biggest: Top,
    most_rewritten: Top,
}

/// What is summed up so far, of the directory whose name is so long.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    length: usize,
    keys: u64,
    bytes: u64,
    revisions: u64,
}

impl Usage {
    /// Directories down to `depth` levels, and `top` keys of each kind that stands out.
    pub fn new(levels: Levels, depth: usize, top: usize) -> Self {
        Self {
            path: levels.prefix.clone(),
            total: Sum {
                length: levels.prefix.len(),
                ..Sum::default()
            },
            levels,
            depth,
            open: Vec::new(),
            biggest: Top::new(top),
            most_rewritten: Top::new(top),
        }
    }

    /// Adds a key. What it shows to be complete is handed over: what is in a directory before the directory.
    pub fn add(&mut self, pair: &Pair<'_>) -> Vec<Used> {
        let both = self.path.iter().zip(pair.key);
        let shared = both.take_while(|(ours, its)| ours == its).count();
        let mut complete = Vec::new();
        while self.open.last().is_some_and(|last| last.length > shared) {
            complete.extend(self.close());
        }
        while self.open.len() < self.depth {
            let known = self.path.len();
            let Some(directory) = self.levels.below(pair.key, known) else {
                break;
            };
            let length = directory.len();
            let added = directory.get(known..).unwrap_or_default();
            self.path.extend_from_slice(added);
            self.open.push(Sum {
                length,
                ..Sum::default()
            });
        }
        let used = Sum {
            length: pair.key.len(),
            keys: 1,
            bytes: (pair.key.len() + pair.value.len()) as u64,
            revisions: u64::try_from(pair.version).unwrap_or_default(),
        };
        self.innermost().add(used);
        self.biggest.offer(used.bytes, pair.key, used);
        self.most_rewritten.offer(used.revisions, pair.key, used);
        complete
    }

    /// What is complete after the last key: directories, the total, and the keys that stand out, the first of each first.
    pub fn finish(mut self) -> Vec<Used> {
        let mut complete = Vec::new();
        while let Some(directory) = self.close() {
            complete.push(directory);
        }
        complete.push(self.total.used(UsedBy::Total, self.levels.prefix));
        complete.extend(self.biggest.into_used(UsedBy::Biggest));
        complete.extend(self.most_rewritten.into_used(UsedBy::MostRewritten));
        complete
    }

    /// Closes the innermost directory, which is part of the one around it.
    fn close(&mut self) -> Option<Used> {
        let closed = self.open.pop()?;
        let name = self.path.clone();
        let around = self.innermost();
        around.add(closed);
        let length = around.length;
        self.path.truncate(length);
        Some(closed.used(UsedBy::Directory, name))
    }

    fn innermost(&mut self) -> &mut Sum {
        self.open.last_mut().unwrap_or(&mut self.total)
    }
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.keys = self.keys.saturating_add(other.keys);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.revisions = self.revisions.saturating_add(other.revisions);
    }

    fn used(self, by: UsedBy, name: Vec<u8>) -> Used {
        Used {
            by,
            name,
            keys: self.keys,
            bytes: self.bytes,
            revisions: self.revisions,
        }
    }
}

/// The keys with the most of something; of equal ones, those that come first.
struct Top {
    most: usize,
    /// The least of them is at its top.
    heap: BinaryHeap<Reverse<Ranked>>,
}

/// Its rank, its name, its bytes and its revisions.
type Ranked = (u64, Reverse<Vec<u8>>, u64, u64);

impl Top {
    fn new(most: usize) -> Self {
        let heap = BinaryHeap::new();
        Self { most, heap }
    }

    fn offer(&mut self, rank: u64, key: &[u8], sum: Sum) {
        // Keys come in their order, so that one of equal rank has no claim.
        let is_full = self.heap.len() >= self.most;
        let is_above = |least: &Reverse<Ranked>| rank > least.0.0;
        if is_full && !self.heap.peek().is_some_and(is_above) {
            return;
        }
        if is_full {
            self.heap.pop();
        }
        let name = Reverse(key.to_vec());
        self.heap
            .push(Reverse((rank, name, sum.bytes, sum.revisions)));
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
