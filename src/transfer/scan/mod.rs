//! Reads a range of any size in constant memory: all as of one revision, at another member where the first one fails.

mod page;
mod reader;

use std::sync::Arc;
use std::time::Duration;

use etcd_client::proto::{PbRangeResponse, PbResponseHeader};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::JoinHandle;

pub use self::page::PageSize;
use self::reader::Reader;
use crate::client::{Connection, Piece, RangeSummary};
use crate::error::{Error, Result, Stage};
use crate::request::GetRequest;
use crate::watcher::Endurance;

/// What may have been taken apart before anybody took it, in bytes. As much again as the connection's window may have
/// arrived.
const AHEAD: usize = 4 << 20;
/// A member may be busy where its keys are not wanted at once.
const LEAST_PATIENCE: Duration = Duration::from_secs(30);

/// How a range is read.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// By one call, whose answer the server holds as a whole: for an order that only it can make.
    AtOnce,
    /// Page by page, or as a stream after the first page where the server has one.
    InPages(PageSize),
    /// As a stream, and if the server has none that is an error.
    AsStream,
}

/// How a range is to be read.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// By which calls.
    pub way: Way,
    /// How long each part of an answer may take. How long we take for it doesn't count.
    pub patience: Duration,
    /// Whether it's an error when the revision of the first keys is compacted before the last ones are read; else those
    /// are of a later one.
    pub is_consistent: bool,
    /// Whether keys that were read before are gone on after, as of the revision that was told with them: then this one is
    /// under way from its start on.
    pub goes_on: bool,
    /// How much is borne of a cluster that can't be reached, from the start on and whatever the retries are. Without it
    /// only those who have begun to answer are waited for, not longer than the patience.
    pub endurance: Option<Endurance>,
}

impl Plan {
    /// All of it as of one revision, for who doesn't wait for somebody who can't be reached.
    pub fn new(way: Way, patience: Duration) -> Self {
        Self {
            way,
            patience,
            is_consistent: true,
            goes_on: false,
            endurance: None,
        }
    }

    /// The same page by page, for work that takes its time: that of the connection's command, or half a minute for each
    /// part where that is more.
    pub fn at_leisure(connection: &Connection) -> Self {
        let patience = connection.command_timeout().max(LEAST_PATIENCE);
        Self::new(Way::InPages(PageSize::default()), patience)
    }
}

/// A range that is being read.
pub struct Scan {
    parts: mpsc::UnboundedReceiver<Result<Part>>,
    reader: JoinHandle<()>,
    header: PbResponseHeader,
    summary: RangeSummary,
    keys: usize,
    is_over: bool,
}

/// What the reader sends, in this order: one of the first, any number of keys, one of the last.
enum Part {
    Head(PbResponseHeader),
    Keys(Held),
    End(RangeSummary),
}

/// Keys, and the room that they take.
#[derive(Debug, Default)]
pub struct Held {
    /// The keys.
    pub piece: Piece,
    _room: Option<OwnedSemaphorePermit>,
}

impl Scan {
    /// Asks for the range and waits until somebody has begun to answer. The connection has no deadline of its own.
    ///
    /// # Errors
    /// As every read's.
    pub async fn start(connection: Connection, request: GetRequest, plan: Plan) -> Result<Self> {
        let (sender, parts) = mpsc::unbounded_channel();
        let sink = Sink {
            parts: sender,
            room: Arc::new(Semaphore::new(AHEAD)),
        };
        let reader = Reader::new(connection, request, plan, sink);
        let mut scan = Self {
            parts,
            reader: tokio::spawn(reader.run()),
            header: PbResponseHeader::default(),
            summary: RangeSummary::default(),
            keys: 0,
            is_over: false,
        };
        if let Part::Head(header) = scan.part().await? {
            scan.header = header;
        }
        Ok(scan)
    }

    /// Who answered, as of which revision.
    pub fn header(&self) -> &PbResponseHeader {
        &self.header
    }

    /// The next keys; none after the last.
    ///
    /// # Errors
    /// When the rest cannot be read. What came before is good.
    pub async fn next(&mut self) -> Result<Option<Piece>> {
        Ok(self.next_held().await?.map(|held| held.piece))
    }

    /// The same for who passes them on: until they are dropped, they count as what nobody has taken yet.
    ///
    /// # Errors
    /// As [`Scan::next`].
    pub async fn next_held(&mut self) -> Result<Option<Held>> {
        if self.is_over {
            return Ok(None);
        }
        match self.part().await? {
            Part::Keys(held) => {
                self.keys += held.piece.len();
                Ok(Some(held))
            }
            Part::Head(_) => Ok(Some(Held::default())),
            Part::End(summary) => {
                self.summary = summary;
                self.is_over = true;
                Ok(None)
            }
        }
    }

    /// All of it as one answer: for what can only be shown as a whole.
    ///
    /// # Errors
    /// As [`Scan::next`].
    pub async fn gather(&mut self) -> Result<PbRangeResponse> {
        let mut kvs = Vec::new();
        while let Some(piece) = self.next().await? {
            for pair in piece.pairs() {
                kvs.push(pair?.into());
            }
        }
        Ok(PbRangeResponse {
            header: Some(self.header),
            kvs,
            more: self.more(),
            count: self.count(),
        })
    }

    /// How many keys have come.
    pub fn keys(&self) -> usize {
        self.keys
    }

    /// Once all keys have come: how many the range has, whatever the limit.
    pub fn count(&self) -> i64 {
        self.summary.count
    }

    /// Once all keys have come: whether the limit cut some off.
    pub fn more(&self) -> bool {
        self.summary.more
    }

    async fn part(&mut self) -> Result<Part> {
        let gone = || {
            Error::failed("reading keys failed").cause(Stage::Local, None, "the reader has ended")
        };
        self.parts.recv().await.unwrap_or_else(|| Err(gone()))
    }
}

impl Drop for Scan {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

/// Where the reader puts what has arrived. It waits where nobody takes it.
struct Sink {
    parts: mpsc::UnboundedSender<Result<Part>>,
    room: Arc<Semaphore>,
}

impl Sink {
    fn send(&self, part: Result<Part>) {
        // Where nobody listens any more, the reader is about to be ended.
        let _ = self.parts.send(part);
    }

    async fn keys(&self, piece: Piece) {
        let size = piece.wire().len().clamp(1, AHEAD);
        let permits = u32::try_from(size).unwrap_or(u32::MAX);
        let room = Arc::clone(&self.room).acquire_many_owned(permits).await;
        if let Ok(room) = room {
            let _room = Some(room);
            self.send(Ok(Part::Keys(Held { piece, _room })));
        }
    }
}
