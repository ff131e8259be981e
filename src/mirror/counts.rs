//! How far a mirror has come, for whoever asks while it is at work.

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::metrics::{Kind, Text};

/// What a mirror is at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Finding out where it is.
    #[default]
    Starting,
    /// Comparing all keys.
    Comparing,
    /// Making each change that the source makes.
    Following,
}

/// What is done so far. Read at any time, while it changes.
#[derive(Debug, Default)]
pub struct Counts {
    puts: AtomicU64,
    deletes: AtomicU64,
    transactions: AtomicU64,
    bytes: AtomicU64,
    revision: AtomicI64,
    source_revision: AtomicI64,
    comparisons: AtomicU64,
    source_losses: Arc<AtomicU64>,
    destination_losses: AtomicU64,
    leaves_out: AtomicBool,
    now: Mutex<Now>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Now {
    phase: Phase,
    /// Since when there has been something that waits to be done.
    behind_since: Option<Instant>,
}

/// How far a mirror is behind what it has seen of its source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lag {
    /// Revisions from the one that it is at to the last one seen.
    pub revisions: i64,
    /// How long what has waited longest has waited.
    pub time: Duration,
}

impl Counts {
    /// Keys written.
    pub fn puts(&self) -> u64 {
        self.puts.load(Relaxed)
    }

    /// Keys removed.
    pub fn deletes(&self) -> u64 {
        self.deletes.load(Relaxed)
    }

    /// Whether there may be more of both: changes whose answer was lost, and which a comparison found made.
    pub fn leaves_out(&self) -> bool {
        self.leaves_out.load(Relaxed)
    }

    /// The source's last revision that is wholly at the destination; 0 while the first copy is under way.
    pub fn revision(&self) -> i64 {
        self.revision.load(Relaxed)
    }

    /// What it is at.
    pub fn phase(&self) -> Phase {
        self.now().phase
    }

    /// How far behind it is: not at all where nothing waits.
    pub fn lag(&self) -> Lag {
        let Some(since) = self.now().behind_since else {
            return Lag::default();
        };
        Lag {
            revisions: (self.source_revision.load(Relaxed) - self.revision()).max(0),
            time: since.elapsed(),
        }
    }

    /// All of it in Prometheus's text format.
    pub fn metrics(&self) -> String {
        let (phase, lag) = (self.phase(), self.lag());
        let mut text = Text::default();
        text.each(
            Kind::Counter,
            "etcdtool_mirror_keys_total",
            "Changes of keys that were made at the destination.",
            "change",
            [("put", self.puts()), ("delete", self.deletes())],
        );
        text.one(
            Kind::Counter,
            "etcdtool_mirror_transactions_total",
            "Transactions that made them.",
            self.transactions.load(Relaxed),
        );
        text.one(
            Kind::Counter,
            "etcdtool_mirror_bytes_total",
            "Bytes of their keys and values.",
            self.bytes.load(Relaxed),
        );
        text.one(
            Kind::Gauge,
            "etcdtool_mirror_source_revision",
            "The last revision seen of the source.",
            self.source_revision.load(Relaxed),
        );
        text.one(
            Kind::Gauge,
            "etcdtool_mirror_applied_revision",
            "The last revision of the source that is wholly at the destination; 0 before the first copy is.",
            self.revision(),
        );
        text.one(
            Kind::Gauge,
            "etcdtool_mirror_lag_revisions",
            "Revisions from the applied one to the last one seen; 0 while no change waits.",
            lag.revisions,
        );
        text.one(
            Kind::Gauge,
            "etcdtool_mirror_lag_seconds",
            "How long the change that has waited longest has waited; 0 while none waits.",
            lag.time.as_secs_f64(),
        );
        text.one(
            Kind::Counter,
            "etcdtool_mirror_resyncs_total",
            "How often it was begun to compare all keys of both clusters.",
            self.comparisons.load(Relaxed),
        );
        text.each(
            Kind::Counter,
            "etcdtool_mirror_reconnects_total",
            "How often a cluster was lost and reached again.",
            "side",
            [
                ("source", self.source_losses.load(Relaxed)),
                ("destination", self.destination_losses.load(Relaxed)),
            ],
        );
        let is_at = |what| u8::from(phase == what);
        text.each(
            Kind::Gauge,
            "etcdtool_mirror_phase",
            "1 for what the mirror is at.",
            "phase",
            [
                ("starting", is_at(Phase::Starting)),
                ("comparing", is_at(Phase::Comparing)),
                ("following", is_at(Phase::Following)),
            ],
        );
        text.finish()
    }

    pub(super) fn add(&self, puts: u64, deletes: u64) {
        self.puts.fetch_add(puts, Relaxed);
        self.deletes.fetch_add(deletes, Relaxed);
    }

    pub(super) fn leave_out(&self) {
        self.leaves_out.store(true, Relaxed);
    }

    pub(super) fn add_transactions(&self, transactions: u64, bytes: usize) {
        self.transactions.fetch_add(transactions, Relaxed);
        self.bytes.fetch_add(bytes as u64, Relaxed);
    }

    pub(super) fn reach(&self, revision: i64) {
        self.revision.store(revision, Relaxed);
    }

    /// The source is at this revision, or further.
    pub(super) fn see(&self, revision: i64) {
        self.source_revision.fetch_max(revision, Relaxed);
    }

    /// The source is at this revision, also if it has been further.
    pub(super) fn see_anew(&self, revision: i64) {
        self.source_revision.store(revision, Relaxed);
    }

    pub(super) fn begin(&self, phase: Phase) {
        let is_comparing = phase == Phase::Comparing;
        if is_comparing {
            self.comparisons.fetch_add(1, Relaxed);
        }
        *self.now() = Now {
            phase,
            behind_since: is_comparing.then(Instant::now),
        };
    }

    /// Something has waited since then, or nothing waits.
    pub(super) fn wait(&self, since: Option<Instant>) {
        self.now().behind_since = since;
    }

    /// Where it's counted that the source was lost and is there again.
    pub(super) fn source_losses(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.source_losses)
    }

    pub(super) fn add_destination_loss(&self) {
        self.destination_losses.fetch_add(1, Relaxed);
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
