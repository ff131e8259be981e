//! Watches on one stream that go on at another member when theirs dies: nothing is lost, nothing comes twice.

mod edge;
mod furthest;
mod message;
mod resume;
mod size;
mod take;

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use etcd_client::GetOptions;
use etcd_client::proto::PbResponseHeader;

use edge::Edge;
use furthest::Furthest;
pub use message::Message;
pub use resume::Endurance;
use resume::Loss;

use crate::client::{CallError, Connection, WatchResponse, WatchStream, rpc};
use crate::error::Result;
use crate::output::Reporter;
use crate::request::{KeyRange, WatchRequest};
use message::Fragments;

/// A watch of a [`Watcher`].
pub type WatchNumber = usize;

/// What the server calls a watch that isn't one, and whom it means when it tells all of them something.
const NO_ID: i64 = -1;

/// Watches that share one stream.
pub struct Watcher {
    /// To all endpoints.
    whole: Connection,
    /// To those that may be of use.
    connection: Connection,
    /// The cluster's id, once it is known.
    cluster: Option<u64>,
    /// The furthest that the cluster was seen to be.
    furthest: Furthest,
    /// Whether a member answers that isn't as far: it lags, or else the whole cluster was set back.
    is_doubtful: bool,
    is_set_back: bool,
    /// Whether watches end rather than miss what was deleted at the revision that they begin with.
    misses_nothing: bool,
    /// A watch of which it has to be found out whether it can go on.
    edge: Option<Edge>,
    reporter: Reporter,
    endurance: Endurance,
    stream: Option<WatchStream>,
    /// By number; those that have ended are none.
    watches: Vec<Option<Watch>>,
    /// All watches before it are confirmed, or have ended: with thousands of them nobody looks through all for each
    /// message.
    settled: WatchNumber,
    /// The watch that the server has been asked for last and has not confirmed yet. One at a time, since it is only by
    /// their order that confirmations tell which request they answer.
    asked: Option<WatchNumber>,
    /// How often the server is still to be asked how far all watches are.
    progress_wanted: usize,
    ready: VecDeque<Message>,
    loss: Option<Loss>,
    connected_once: bool,
    /// Whether large messages are asked for in fragments.
    in_fragments: bool,
    /// How often the stream was lost and there again, for whoever wants to know.
    reconnects: Arc<AtomicU64>,
}

struct Watch {
    request: WatchRequest,
    /// The server's number for it; none before the server has confirmed it.
    id: Option<i64>,
    /// The first revision that has not been seen yet; 0 until something is, for whatever comes next.
    next_revision: i64,
    /// About where a watch of whatever comes next has begun.
    began: i64,
    /// Whether the server has confirmed it once.
    has_stood: bool,
    /// Whether the member is known to send all there is of the next revision.
    is_exact: bool,
    /// Whether it was refused for want of a permission, or of a token that is still good.
    was_doubted: bool,
    fragments: Fragments,
}

impl Watcher {
    /// A watcher without a watch; nothing is sent before [`Watcher::next`].
    pub fn new(connection: Connection, reporter: Reporter, endurance: Endurance) -> Self {
        Self {
            whole: connection.clone(),
            connection,
            cluster: None,
            furthest: Furthest::default(),
            is_doubtful: false,
            is_set_back: false,
            misses_nothing: false,
            edge: None,
            reporter,
            endurance,
            stream: None,
            watches: Vec::new(),
            settled: 0,
            asked: None,
            progress_wanted: 0,
            ready: VecDeque::new(),
            loss: None,
            connected_once: false,
            in_fragments: false,
            reconnects: Arc::default(),
        }
    }

    /// One more watch. Numbers count from 0.
    pub fn add(&mut self, request: WatchRequest) -> WatchNumber {
        self.watches.push(Some(Watch::new(request)));
        self.watches.len() - 1
    }

    /// The endpoint of the member that the watches are at, if there is one.
    pub fn endpoint(&self) -> Option<String> {
        self.connection.endpoint_now()
    }

    /// The cluster has answered before, as this says: even the first stream is waited for like one that has been lost.
    pub fn expect_cluster(&mut self, seen: &PbResponseHeader) {
        self.connected_once = true;
        self.furthest.see(seen);
    }

    /// Counts there how often the stream is lost and there again.
    pub fn count_reconnects(&mut self, counter: Arc<AtomicU64>) {
        self.reconnects = counter;
    }

    /// Has a watch that has ended stand again.
    pub fn add_again(&mut self, number: WatchNumber, request: WatchRequest) {
        if let Some(slot) = self.watches.get_mut(number) {
            *slot = Some(Watch::new(request));
            self.settled = self.settled.min(number);
        }
    }

    /// Asks the server to tell all watches how far they are.
    pub fn request_progress(&mut self) {
        self.progress_wanted += 1;
    }

    /// Whether there is nothing left that could send anything.
    pub fn is_idle(&self) -> bool {
        self.ready.is_empty() && self.watches.iter().all(Option::is_none)
    }

    /// The next message; waits for ever while there is no watch. Dropped while it waits, it loses nothing.
    ///
    /// # Errors
    /// When the stream fails in a way that another attempt wouldn't change, or the endurance is used up.
    pub async fn next(&mut self) -> Result<Message> {
        loop {
            if let Some(message) = self.ready.pop_front() {
                return Ok(message);
            }
            if self.is_idle() {
                std::future::pending::<()>().await;
            }
            if self.edge.is_some() {
                self.leave_edge().await?;
                continue;
            }
            match self.receive().await {
                Ok(Some(response)) => {
                    if let Err(error) = self.take(response) {
                        self.lose(error).await?;
                    }
                }
                Ok(None) => self.lose(resume::ended()).await?,
                Err(error) if self.wants_fragments(&error) => self.go_on_in_fragments(),
                Err(error) => self.lose(error).await?,
            }
        }
    }

    /// The watch of that number, unless it has ended.
    fn watch(&mut self, number: WatchNumber) -> Option<&mut Watch> {
        self.watches.get_mut(number)?.as_mut()
    }

    /// Sends what is to be sent, then waits for what comes.
    async fn receive(&mut self) -> std::result::Result<Option<WatchResponse>, CallError> {
        if self.is_doubtful {
            self.remove_doubt().await?;
        }
        if self.asked.is_none() && self.endurance.asks_for_now() {
            self.find_now().await?;
        }
        let to_ask = match self.asked {
            Some(_) => None,
            None => self.unconfirmed(),
        };
        // A watch that isn't confirmed would not be told.
        let ask_progress = self.asked.is_none() && to_ask.is_none();
        let (in_fragments, most_bytes) = (self.in_fragments, self.most_bytes());
        let stream = match (&mut self.stream, to_ask) {
            (Some(stream), Some((number, request))) => {
                self.asked = Some(number);
                stream.add(&request, in_fragments);
                stream
            }
            (Some(stream), None) => stream,
            (None, Some((number, request))) => {
                let opened = self.connection.watch(&request, in_fragments, most_bytes);
                let opened = opened.await?;
                self.asked = Some(number);
                self.stream.insert(opened)
            }
            // Only watches that are confirmed have a stream.
            (None, None) => return Ok(None),
        };
        while ask_progress && self.progress_wanted > 0 {
            stream.ask_progress();
            self.progress_wanted -= 1;
        }
        stream.next().await
    }

    /// The first watch that the server doesn't know of, and what is to be asked for now.
    fn unconfirmed(&mut self) -> Option<(WatchNumber, WatchRequest)> {
        while let Some(slot) = self.watches.get(self.settled) {
            if let Some(watch) = slot.as_ref().filter(|watch| watch.id.is_none()) {
                // Not with the revision after the present one: later servers would tell no progress before it is there.
                let revision = match watch.has_stood {
                    true => watch.resume_at(),
                    false => watch.next_revision,
                };
                let goes_on = self.endurance.looks_back();
                let looks_back = watch.looks_back(self.misses_nothing, goes_on);
                let request = WatchRequest {
                    revision: revision - i64::from(looks_back),
                    ..watch.request.clone()
                };
                return Some((self.settled, request));
            }
            self.settled += 1;
        }
        None
    }

    /// Finds out where the next watch that is to be asked for begins, if it is of whatever comes next: when it goes on at
    /// another member, nothing is to come that was there before.
    async fn find_now(&mut self) -> std::result::Result<(), CallError> {
        let Some((number, request)) = self.unconfirmed().filter(|(_, it)| it.revision == 0) else {
            return Ok(());
        };
        let now = ask_now(&self.connection, &request.range).await?;
        if let Some(watch) = self.watch(number) {
            watch.began = now.revision + 1;
        }
        Ok(())
    }
}

/// Where the cluster is, asked for with no more permissions than a watch of `range` needs.
///
/// # Errors
/// As every read's.
pub async fn now(connection: &Connection, range: &KeyRange) -> Result<PbResponseHeader> {
    Ok(ask_now(connection, range).await?)
}

async fn ask_now(
    connection: &Connection,
    range: &KeyRange,
) -> std::result::Result<PbResponseHeader, CallError> {
    let mut kv = connection.kv().await.map_err(resume::unusable)?;
    let options = GetOptions::new().with_count_only();
    let got = kv.get(range.for_reading().key(), Some(options)).await;
    let got = got.map_err(|error| CallError::of(rpc::RANGE, error))?;
    Ok(got.0.header.unwrap_or_default())
}

#[cfg(test)]
mod tests;
