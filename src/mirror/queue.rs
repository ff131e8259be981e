//! Changes that are still to be made at the destination, cut into transactions at the source's revisions.

use std::collections::{HashSet, VecDeque};

use bytes::Bytes;
use tokio::time::Instant;

use crate::client::Write;

/// A change of one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// The source's revision that made it.
    pub(super) revision: i64,
    /// The key at the destination.
    pub(super) key: Vec<u8>,
    /// None where it was removed.
    pub(super) value: Option<Bytes>,
    /// When it came.
    pub(super) since: Instant,
}

impl Change {
    pub(super) fn write(&self) -> Write<'_> {
        match &self.value {
            Some(value) => Write::Put {
                key: &self.key,
                value,
                lease: 0,
            },
            None => Write::Delete { key: &self.key },
        }
    }

    pub(super) fn size(&self) -> usize {
        self.write().size()
    }
}

/// The changes, in their order. A revision's are all there.
#[derive(Debug, Default)]
pub(super) struct Queue {
    changes: VecDeque<Change>,
    bytes: usize,
}

/// Changes of several revisions that are made at once: more at a time save nothing, and hold others up.
const JOINED: usize = 1_024;

/// The first changes, which are made at once, and how far it is with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// How many.
    pub(super) changes: usize,
    /// The last revision that is whole then.
    pub(super) revision: i64,
    /// How many changes of the next one are made then.
    pub(super) within: usize,
}

impl Queue {
    pub(super) fn push(&mut self, change: Change) {
        self.bytes += change.size();
        self.changes.push_back(change);
    }

    /// What they take, about.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// When the first of them came.
    pub(super) fn since(&self) -> Option<Instant> {
        self.changes.front().map(|change| change.since)
    }

    pub(super) fn first(&self, count: usize) -> impl Iterator<Item = &Change> {
        self.changes.iter().take(count)
    }

    pub(super) fn drop_first(&mut self, count: usize) {
        for change in self.changes.drain(..count.min(self.changes.len())) {
            self.bytes -= change.size();
        }
    }

    /// As many whole revisions as a transaction takes: `most` changes with `bytes` bytes, each of another key, which is
    /// what etcd asks for; or one that is larger than several are to be. A revision that is still larger is cut; `within`
    /// of it are made already.
    pub(super) fn cut(&self, most: usize, bytes: usize, within: usize) -> Option<Cut> {
        let first = self.changes.front()?.revision;
        let mut keys = HashSet::new();
        let (mut sum, mut whole, mut count) = (0, None, 0);
        let mut last = first;
        for change in &self.changes {
            if change.revision != last {
                whole = Some((count, last));
                last = change.revision;
            }
            sum += change.size();
            let most = if last == first {
                most
            } else {
                most.min(JOINED)
            };
            let has_room = count < most.max(1) && (sum <= bytes || count == 0);
            if !has_room || !keys.insert(change.key.as_slice()) {
                break;
            }
            count += 1;
        }
        if count == self.changes.len() {
            whole = Some((count, last));
        }
        Some(match whole {
            Some((changes, revision)) => Cut {
                changes,
                revision,
                within: 0,
            },
            None => Cut {
                changes: count,
                revision: first - 1,
                within: within + count,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(changes: &[(i64, &str)]) -> Queue {
        let mut queue = Queue::default();
        for (revision, key) in changes {
            queue.push(Change {
                revision: *revision,
                key: key.as_bytes().to_vec(),
                value: Some(vec![b'v'; 9].into()),
                since: Instant::now(),
            });
        }
        queue
    }

    fn cut(changes: usize, revision: i64, within: usize) -> Option<Cut> {
        Some(Cut {
            changes,
            revision,
            within,
        })
    }

    #[test]
    fn revisions_stay_whole_where_they_can() {
        let three = queue(&[(5, "a"), (5, "b"), (6, "c"), (9, "d")]);
        assert_eq!(three.cut(10, 1000, 0), cut(4, 9, 0));
        assert_eq!(three.cut(3, 1000, 0), cut(3, 6, 0));
        assert_eq!(three.cut(10, 29, 0), cut(2, 5, 0));
        assert_eq!(three.cut(1, 1000, 0), cut(1, 4, 1));
        assert_eq!(queue(&[]).cut(1, 1, 0), None);
    }

    #[test]
    fn no_more_are_joined_than_save_something() {
        let mut many = Queue::default();
        let change = |revision, key: usize| Change {
            revision,
            key: key.to_be_bytes().to_vec(),
            value: None,
            since: Instant::now(),
        };
        (0..JOINED + 1).for_each(|key| many.push(change(5, key)));
        many.push(change(6, JOINED + 1));
        // One alone is made whole.
        assert_eq!(many.cut(2 * JOINED, 1 << 20, 0), cut(JOINED + 1, 5, 0));
        many.drop_first(JOINED);
        (0..JOINED).for_each(|key| many.push(change(7, JOINED + 2 + key)));
        assert_eq!(many.cut(2 * JOINED, 1 << 20, 0), cut(2, 6, 0));
    }

    #[test]
    fn a_key_comes_once_in_a_transaction() {
        let twice = queue(&[(5, "a"), (6, "b"), (7, "a"), (8, "c")]);
        assert_eq!(twice.cut(10, 1000, 0), cut(2, 6, 0));
        // The one that repeats it stands after another one of its revision.
        let twice = queue(&[(5, "a"), (6, "b"), (6, "a")]);
        assert_eq!(twice.cut(10, 1000, 0), cut(1, 5, 0));
    }

    #[test]
    fn a_revision_that_is_too_large_is_cut() {
        let mut large = queue(&[(5, "a"), (5, "b"), (5, "c"), (6, "d")]);
        assert_eq!(large.cut(2, 1000, 0), cut(2, 4, 2));
        large.drop_first(2);
        assert_eq!(large.cut(2, 1000, 2), cut(2, 6, 0));
        // Even if a single change is.
        assert_eq!(large.cut(2, 5, 2), cut(1, 5, 0));
        large.drop_first(5);
        assert_eq!((large.cut(2, 5, 0), large.bytes()), (None, 0));
    }
}
