//! How far a mirror has come.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// What the destination has confirmed so far; may be read while it changes.
#[derive(Debug, Default)]
pub struct Counts {
    puts: AtomicU64,
    deletes: AtomicU64,
    revision: AtomicI64,
}

impl Counts {
    /// Keys written.
    pub fn puts(&self) -> u64 {
        self.puts.load(Ordering::Relaxed)
    }

    /// Keys removed.
    pub fn deletes(&self) -> u64 {
        self.deletes.load(Ordering::Relaxed)
    }

    /// The source's last revision that is wholly at the destination; 0 while the first copy is under way.
    pub fn revision(&self) -> i64 {
        self.revision.load(Ordering::Relaxed)
    }

    pub(super) fn add(&self, puts: u64, deletes: u64) {
        self.puts.fetch_add(puts, Ordering::Relaxed);
        self.deletes.fetch_add(deletes, Ordering::Relaxed);
    }

    pub(super) fn reach(&self, revision: i64) {
        self.revision.store(revision, Ordering::Relaxed);
    }
}
