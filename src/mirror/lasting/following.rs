//! Following the source: each change that it makes is made at the destination, in its order.

use std::time::Duration;

use tokio::time::Instant;

use super::super::checkpoint::{Checkpoint, Committed};
use super::super::counts::Phase;
use super::super::queue::{Change, Cut, Queue};
use super::super::updates::ended;
use super::super::{Counts, RESERVED};
use super::Lasting;
use crate::client::DELETE;
use crate::error::{Error, Result};
use crate::request::{KeyRange, WatchRequest};
use crate::watcher::{Message, Watcher};

/// Bytes of a transaction that are tried first.
const BYTES: usize = 1 << 20;
/// What may wait for its transaction, in bytes.
const WAITING: usize = 8 << 20;
/// Between two moves of a checkpoint while no key changes.
const IDLE: Duration = Duration::from_secs(60);

/// Why changes can't be followed any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Some were compacted away before they were made.
    Compacted,
    /// The source is older than it was.
    SetBack,
}

/// A mirror that follows its source.
pub(super) struct Following<'a> {
    mirror: &'a Lasting,
    checkpoint: &'a mut Checkpoint,
    watcher: Watcher,
    queue: Queue,
    /// Changes of the first revision that are made already, and still to come.
    skipped: usize,
    /// The source's last revision of which all changes have come.
    seen: i64,
    /// When the checkpoint was last moved for nothing but that.
    moved_idle: Option<Instant>,
    /// What is taken for the most that the destination takes in a transaction.
    most: usize,
    bytes: usize,
    is_nameless_told: bool,
}

impl<'a> Following<'a> {
    /// From the checkpoint on. The source isn't asked yet.
    pub(super) async fn new(mirror: &'a Lasting, checkpoint: &'a mut Checkpoint) -> Self {
        let most = match mirror.plan.changes {
            Some(wanted) => wanted,
            None => checkpoint.most_changes().await,
        };
        let reporter = mirror.reporter.clone();
        let mut watcher = Watcher::new(mirror.source.clone(), reporter, mirror.plan.endurance);
        watcher.count_reconnects(mirror.counts.source_losses());
        let mark = checkpoint.mark();
        watcher.expect_cluster(&mark.source());
        watcher.miss_nothing();
        watcher.add(WatchRequest {
            range: KeyRange::prefix(mirror.plan.rewrite.from()),
            revision: mark.revision.saturating_add(1),
            prev_kv: false,
            progress_notify: true,
        });
        Self {
            watcher,
            queue: Queue::default(),
            skipped: mark.within,
            seen: mark.revision,
            moved_idle: None,
            most,
            bytes: BYTES,
            is_nameless_told: false,
            mirror,
            checkpoint,
        }
    }

    /// Makes each change at the destination, until there is no going on from one to the next.
    ///
    /// # Errors
    /// What either cluster refuses, and when another mirror takes over.
    pub(super) async fn run(mut self) -> Result<Gap> {
        match self.follow().await {
            Err(_) if self.watcher.is_set_back() => Ok(Gap::SetBack),
            ended => ended.map(|()| Gap::Compacted),
        }
    }

    /// Until some changes are gone that were still to be made.
    async fn follow(&mut self) -> Result<()> {
        self.counts().begin(Phase::Following);
        loop {
            let within = self.checkpoint.mark().within;
            let messages = match self.queue.cut(self.most, self.bytes, within) {
                Some(cut) => self.make(&cut).await?,
                None => {
                    self.rest().await?;
                    vec![self.receive().await?]
                }
            };
            for message in messages {
                if self.take(message)? {
                    return Ok(());
                }
            }
            self.counts().wait(self.queue.since());
        }
    }

    fn counts(&self) -> &'a Counts {
        &self.mirror.counts
    }

    /// The next message of the source.
    async fn receive(&mut self) -> Result<Message> {
        let message = self.watcher.next().await?;
        note(&message, self.counts());
        Ok(message)
    }

    /// While no key changes: the checkpoint goes with the source every now and then, so that it isn't left behind by a
    /// compaction.
    async fn rest(&mut self) -> Result<()> {
        let is_due = self.moved_idle.is_none_or(|moved| moved.elapsed() >= IDLE);
        if is_due && self.skipped == 0 && self.seen > self.checkpoint.mark().revision {
            self.checkpoint.reach(self.seen).await?;
            self.moved_idle = Some(Instant::now());
        }
        Ok(())
    }

    /// Makes the first changes; returns what has come meanwhile.
    async fn make(&mut self, cut: &Cut) -> Result<Vec<Message>> {
        let (committed, messages) = self.commit(cut).await?;
        match committed {
            Committed::Done => {
                self.count(cut);
                self.queue.drop_first(cut.changes);
            }
            // Whichever of the two it was, there is less of it then.
            Committed::TooLarge if cut.changes > 1 => {
                self.most = cut.changes / 2;
                self.bytes = (self.bytes / 2).max(1);
            }
            Committed::TooLarge => {
                return Err(Error::failed("a change is too large for the destination")
                    .hint("the servers' --max-request-bytes is the limit"));
            }
            Committed::Overtaken => return Err(self.checkpoint.taken_over()),
        }
        Ok(messages)
    }

    async fn commit(&mut self, cut: &Cut) -> Result<(Committed, Vec<Message>)> {
        let counts = self.counts();
        let writes: Vec<_> = self.queue.first(cut.changes).map(Change::write).collect();
        let mark = self.checkpoint.at(cut.revision, cut.within);
        let mut commit = std::pin::pin!(self.checkpoint.advance(mark, &writes));
        let (mut messages, mut waiting) = (Vec::new(), self.queue.bytes());
        loop {
            tokio::select! {
                committed = &mut commit => return Ok((committed?, messages)),
                message = self.watcher.next(), if waiting < WAITING => match message {
                    Ok(message) => {
                        note(&message, counts);
                        waiting += size(&message);
                        messages.push(message);
                    }
                    Err(error) => {
                        commit.await?;
                        return Err(error);
                    }
                },
            }
        }
    }

    /// Takes in what the source has told; true if it's that changes are gone.
    fn take(&mut self, message: Message) -> Result<bool> {
        if message.response.canceled {
            return match message.response.compact_revision {
                0 => Err(ended(&message)),
                _ => Ok(true),
            };
        }
        let (rewrite, since) = (&self.mirror.plan.rewrite, Instant::now());
        for event in message.response.events {
            let kv = event.kv.unwrap_or_default();
            let key = rewrite.key(&kv.key);
            if kv.key.starts_with(RESERVED) || key.starts_with(RESERVED) {
                continue;
            }
            if key.is_empty() {
                if !std::mem::replace(&mut self.is_nameless_told, true) {
                    self.mirror.leave_out(&kv.key);
                }
                continue;
            }
            if self.skipped > 0 {
                self.skipped -= 1;
                continue;
            }
            self.queue.push(Change {
                revision: kv.mod_revision,
                key,
                value: (event.r#type != DELETE).then_some(kv.value),
                since,
            });
        }
        self.seen = self.seen.max(message.next_after.saturating_sub(1));
        Ok(false)
    }

    fn count(&self, cut: &Cut) {
        let (mut removed, mut bytes) = (0, 0);
        for change in self.queue.first(cut.changes) {
            removed += u64::from(change.value.is_none());
            bytes += change.size();
        }
        self.counts().add(cut.changes as u64 - removed, removed);
        self.counts().add_transactions(1, bytes);
    }
}

/// Where the source is by then.
fn note(message: &Message, counts: &Counts) {
    let header = message.response.header;
    counts.see(header.map_or(0, |header| header.revision));
}

fn size(message: &Message) -> usize {
    let kvs = message
        .response
        .events
        .iter()
        .filter_map(|event| event.kv.as_ref());
    kvs.map(|kv| kv.key.len() + kv.value.len()).sum()
}
