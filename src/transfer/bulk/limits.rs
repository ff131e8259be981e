//! How large a transaction may be: the servers don't say, but refuse.

/// Entries that are tried first, which servers allow unless told otherwise: more save little, and hold others up.
const ENTRIES: usize = 1_024;
/// Bytes that are tried first; servers allow half as much again unless told otherwise.
const BYTES: usize = 1 << 20;

/// What is known of the servers' limits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    entries: usize,
    bytes: usize,
    are_proven: bool,
}

impl Limits {
    /// Nothing is known; more than `most` entries aren't wanted.
    pub(super) fn new(most: Option<usize>) -> Self {
        Self {
            entries: most.unwrap_or(ENTRIES).clamp(1, ENTRIES),
            bytes: BYTES,
            are_proven: false,
        }
    }

    /// Whether a transaction may have so many entries and bytes.
    pub(super) fn allow(&self, entries: usize, bytes: usize) -> bool {
        entries <= self.entries && bytes <= self.bytes
    }

    /// Whether a transaction has been taken since the last one was too large.
    pub(super) fn are_proven(&self) -> bool {
        self.are_proven
    }

    pub(super) fn taken(&mut self) {
        self.are_proven = true;
    }

    pub(super) fn too_many(&mut self, entries: usize) {
        self.entries = self.entries.min(entries / 2).max(1);
        self.are_proven = false;
    }

    pub(super) fn too_large(&mut self, bytes: usize) {
        self.bytes = self.bytes.min(bytes / 2).max(1);
        self.are_proven = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_refused_is_not_tried_again() {
        let mut limits = Limits::new(None);
        assert!(limits.allow(ENTRIES, BYTES) && !limits.allow(ENTRIES + 1, 1));
        limits.too_many(ENTRIES);
        limits.too_many(ENTRIES);
        assert!(limits.allow(ENTRIES / 2, 1) && !limits.allow(ENTRIES / 2 + 1, 1));
        limits.too_large(1000);
        assert!(limits.allow(1, 500) && !limits.allow(1, 501));
        assert!(!limits.are_proven());
        limits.too_many(1);
        assert!(limits.allow(1, 1));
        assert!(!Limits::new(Some(3)).allow(4, 1));
    }
}
