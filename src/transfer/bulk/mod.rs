//! Writes many keys: in few transactions, several of them under way at once, each as large as the servers allow.

mod delivery;
mod limits;

use std::collections::HashSet;
use std::hash::BuildHasher;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use foldhash::fast::RandomState;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use self::delivery::{Delivered, Delivery};
pub use self::delivery::{is_too_much, says_too_much};
use self::limits::Limits;
use crate::client::{Batch, Connection, Write};
use crate::error::{Error, Kind, Result, Stage};
use crate::request::Compare;

/// The most bytes of all transactions under way, unless one alone has more. So many fill any link; each is held twice, as
/// what is sent and for another attempt.
const UNDER_WAY: usize = 4 << 20;

/// How keys are written.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The most transactions under way at once; fewer where they are large.
    pub in_flight: usize,
    /// The most entries of a transaction, however many the servers would take.
    pub most: Option<usize>,
    /// The most entries a second.
    pub rate: Option<u32>,
    /// What is done again when nobody has said what became of it.
    pub lost: Lost,
    /// How long members are waited for that can't be reached; without one, for ever.
    pub give_up_after: Option<Duration>,
    /// What must hold for anything to be written.
    pub guard: Vec<Compare>,
    /// Whether it's time to stop: then nobody is waited for who can't be reached with what was never sent.
    pub stop: Option<watch::Receiver<bool>>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            in_flight: 8,
            most: None,
            rate: None,
            lost: Lost::Fails,
            give_up_after: Some(Duration::from_secs(30)),
            guard: Vec::new(),
            stop: None,
        }
    }
}

impl Plan {
    /// The most entries of a transaction: at once there are never more than are wanted in a quarter of a second, so that who
    /// wants to stop needn't wait long for a transaction's turn.
    fn most_at_once(&self) -> Option<usize> {
        let of_the_rate = self.rate.map(|rate| (rate as usize / 4).max(1));
        self.most.into_iter().chain(of_the_rate).min()
    }
}

/// A transaction without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// It is sent again: done twice it does no harm.
    IsSentAgain,
    /// It ends the work, as an error.
    Fails,
}

/// What is done as one, if all the conditions hold. Each entry is for itself: others don't fail with it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// What must hold.
    pub conditions: &'a [Compare],
    /// What is done then. The keys differ.
    pub writes: &'a [Write<'a>],
}

impl<'a> Entry<'a> {
    /// Writes that depend on nothing.
    pub fn of(writes: &'a [Write<'a>]) -> Self {
        Self {
            conditions: &[],
            writes,
        }
    }
}

/// What became of an entry.
#[derive(Clone, Debug)]
pub enum Fate {
    /// It is done; this is the store's revision by then.
    Written(i64),
    /// Its conditions don't hold.
    Unmet {
        /// Whether an attempt before went unanswered: it may have been done then, and its conditions not hold since.
        is_in_doubt: bool,
    },
    /// The servers refuse this one.
    Refused(Box<Error>),
}

/// Writes what it is given. `T` is what the caller knows an entry by.
///
/// Entries with a key in common are done in the order in which they were given; others in any order. Work that is
/// dropped before [`Bulk::finish`] leaves it open which of the last entries are done.
pub struct Bulk<T> {
    connection: Connection,
    plan: Plan,
    limits: Arc<Mutex<Limits>>,
    filling: Filling<T>,
    under_way: JoinSet<(Filling<T>, Delivered)>,
    /// The size of those.
    bytes_under_way: usize,
    /// The hashes of the keys that are being filled in or under way.
    busy: HashSet<u64, RandomState>,
    done: Vec<(T, Fate)>,
    failure: Option<Error>,
    next_batch_at: Instant,
}

/// A transaction and whose it is.
struct Filling<T> {
    batch: Batch,
    /// Whether any of its entries has conditions of its own.
    is_conditional: bool,
    /// The batch's size, once it's under way.
    bytes: usize,
    tags: Vec<T>,
    hashes: Vec<u64>,
}

impl<T> Filling<T> {
    fn new(guard: &[Compare]) -> Self {
        Self {
            batch: Batch::guarded(guard),
            is_conditional: false,
            bytes: 0,
            tags: Vec::new(),
            hashes: Vec::new(),
        }
    }
}

impl<T: Send + 'static> Bulk<T> {
    /// Writes by this connection, which has no deadline of its own: each transaction has the command's time.
    pub fn new(connection: Connection, plan: Plan) -> Self {
        Self {
            connection,
            limits: Arc::new(Mutex::new(Limits::new(plan.most_at_once()))),
            filling: Filling::new(&plan.guard),
            under_way: JoinSet::new(),
            bytes_under_way: 0,
            busy: HashSet::default(),
            done: Vec::new(),
            failure: None,
            next_batch_at: Instant::now(),
            plan,
        }
    }

    /// Writes the entry, sooner or later. Waits where enough is under way.
    ///
    /// # Errors
    /// Why writing can't go on. Nothing is begun any more then, but what was under way may have been done.
    pub async fn write(&mut self, entry: Entry<'_>, tag: T) -> Result<()> {
        self.make_room(&entry).await?;
        self.filling.batch.add(entry.conditions, entry.writes);
        self.filling.tags.push(tag);
        Ok(())
    }

    /// As [`Bulk::write`], but unless all the conditions hold: if they do, its fate is [`Fate::Unmet`].
    ///
    /// # Errors
    /// As [`Bulk::write`].
    pub async fn write_unless(&mut self, entry: Entry<'_>, tag: T) -> Result<()> {
        self.make_room(&entry).await?;
        let batch = &mut self.filling.batch;
        batch.add_unless(entry.conditions, entry.writes);
        self.filling.tags.push(tag);
        Ok(())
    }

    async fn make_room(&mut self, entry: &Entry<'_>) -> Result<()> {
        if entry
            .writes
            .iter()
            .any(|write| self.busy.contains(&self.hash(write)))
        {
            self.finish().await?;
        }
        if !self.filling.batch.is_empty() && !self.has_room(entry).await {
            self.send().await?;
        }
        for write in entry.writes {
            let hash = self.hash(write);
            self.busy.insert(hash);
            self.filling.hashes.push(hash);
        }
        self.filling.is_conditional |= !entry.conditions.is_empty();
        Ok(())
    }

    /// What has come of entries since this was last asked.
    pub fn done(&mut self) -> std::vec::Drain<'_, (T, Fate)> {
        self.done.drain(..)
    }

    /// Waits until all is done.
    ///
    /// # Errors
    /// As [`Bulk::write`].
    pub async fn finish(&mut self) -> Result<()> {
        let sent = match self.filling.batch.is_empty() {
            true => Ok(()),
            false => self.send().await,
        };
        // What is under way isn't given up with what can't be begun any more.
        while self.arrive().await {}
        self.failure.clone().map_or(sent, Err)
    }

    /// Whether something may be done that nobody has said was: what is under way, and what has failed without an answer.
    pub fn leaves_open(&self) -> bool {
        !self.under_way.is_empty() || self.failure.as_ref().is_some_and(is_unknown)
    }

    fn hash(&self, write: &Write<'_>) -> u64 {
        self.busy.hasher().hash_one(write.key())
    }

    async fn has_room(&self, entry: &Entry<'_>) -> bool {
        let batch = &self.filling.batch;
        // Beside others, an entry with conditions is nested.
        let is_nested = self.filling.is_conditional || !entry.conditions.is_empty();
        if is_nested && !self.connection.may_nest().await {
            return false;
        }
        let bytes: usize = entry.writes.iter().map(Write::size).sum();
        self.limits().allow(batch.len() + 1, batch.bytes() + bytes)
    }

    fn limits(&self) -> std::sync::MutexGuard<'_, Limits> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn send(&mut self) -> Result<()> {
        let bytes = self.filling.batch.bytes();
        while self.is_enough_under_way(bytes) {
            self.arrive().await;
        }
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        let mut filling = std::mem::replace(&mut self.filling, Filling::new(&self.plan.guard));
        // The next one will be about as large.
        self.filling.batch.reserve(bytes);
        filling.bytes = bytes;
        self.bytes_under_way += bytes;
        self.pace(filling.batch.len()).await;
        let delivery = Delivery {
            connection: self.connection.clone(),
            limits: Arc::clone(&self.limits),
            lost: self.plan.lost,
            give_up_after: self.plan.give_up_after,
            stop: self.plan.stop.clone(),
        };
        let batch = std::mem::take(&mut filling.batch);
        self.under_way.spawn(async move {
            let delivered = delivery.run(batch).await;
            (filling, delivered)
        });
        // What has ended meanwhile needn't be held any longer.
        while let Some(ended) = self.under_way.try_join_next() {
            self.note(ended);
        }
        Ok(())
    }

    /// Whether one of so many bytes has to wait.
    fn is_enough_under_way(&self, bytes: usize) -> bool {
        // The first one tells whether its size is all right, before many are refused.
        let most = match self.limits().are_proven() {
            true => self.plan.in_flight.max(1),
            false => 1,
        };
        let count = self.under_way.len();
        count >= most || count > 0 && self.bytes_under_way + bytes > UNDER_WAY
    }

    /// Waits until it's these entries' turn.
    async fn pace(&mut self, entries: usize) {
        let Some(rate) = self.plan.rate else {
            return;
        };
        sleep_until(self.next_batch_at).await;
        let time = Duration::from_secs_f64(entries as f64 / f64::from(rate.max(1)));
        self.next_batch_at = self.next_batch_at.max(Instant::now()) + time;
    }

    /// Waits for one that is under way; false if there is none.
    async fn arrive(&mut self) -> bool {
        let Some(ended) = self.under_way.join_next().await else {
            return false;
        };
        self.note(ended);
        true
    }

    fn note(
        &mut self,
        ended: std::result::Result<(Filling<T>, Delivered), tokio::task::JoinError>,
    ) {
        match ended {
            Ok((filling, Delivered { fates, ended })) => {
                self.bytes_under_way -= filling.bytes;
                for hash in &filling.hashes {
                    self.busy.remove(hash);
                }
                // A part of it may be done also where there was no going on.
                self.done.extend(filling.tags.into_iter().zip(fates));
                if let Err(error) = ended {
                    self.fail(error);
                }
            }
            Err(error) => self.fail(Error::failed("writing keys failed").cause(
                Stage::Local,
                None,
                error.to_string(),
            )),
        }
    }

    fn fail(&mut self, error: Error) {
        // What came first is why the others failed, too; but it must not hide that something may have been done.
        match &self.failure {
            Some(first) if is_unknown(first) || !is_unknown(&error) => {}
            _ => self.failure = Some(error),
        }
    }
}

fn is_unknown(error: &Error) -> bool {
    error.kind() == Kind::OutcomeUnknown
}
