//! The task that reads: asks for page after page, and goes on elsewhere when a member fails.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::{PageSize, Part, Plan, Sink, Way};
use crate::client::{CallError, Connection, Failure, Piece, RangeCall, RangeSummary};
use crate::error::{Error, Kind, Stage};
use crate::request::{GetRequest, KeyRange};

/// Between two attempts to go on; where somebody is waited for, more and more, up to a bound.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// How often it is tried without a single key coming, where nobody is waited for.
const ATTEMPTS: u32 = 30;

const COMPACTED: &str = "required revision has been compacted";
/// A member that is behind says so of a revision that another one has told.
const BEHIND: &str = "required revision is a future revision";

/// Reads a range to its end.
pub(super) struct Reader {
    connection: Connection,
    plan: Plan,
    sink: Sink,
    /// What is still to be read, as of the revision of what has been read.
    rest: GetRequest,
    keys: i64,
    bytes: usize,
    is_begun: bool,
    /// Attempts since the last key.
    failures: u32,
    /// When the first of them failed.
    failing_since: Option<Instant>,
    /// What was said of the last one.
    told: String,
}

impl Reader {
    pub(super) fn new(connection: Connection, request: GetRequest, plan: Plan, sink: Sink) -> Self {
        Self {
            connection,
            plan,
            sink,
            rest: request,
            keys: 0,
            bytes: 0,
            is_begun: false,
            failures: 0,
            failing_since: None,
            told: String::new(),
        }
    }

    pub(super) async fn run(mut self) {
        let read = match self.plan.way {
            Way::AtOnce => self.whole(RangeCall::Whole).await,
            Way::AsStream => self.as_stream().await,
            Way::InPages(size) => self.in_pages(size).await,
        };
        let read = read.map_err(|error| self.explained(error));
        self.sink.send(read.map(Part::End));
    }

    /// What stands around the keys comes last in a stream, so that it is asked for before.
    async fn as_stream(&mut self) -> std::result::Result<RangeSummary, CallError> {
        let summary = self.counted().await?;
        let streamed = self.whole(RangeCall::Streamed).await?;
        Ok(RangeSummary {
            count: summary.count,
            ..streamed
        })
    }

    async fn in_pages(
        &mut self,
        mut size: PageSize,
    ) -> std::result::Result<RangeSummary, CallError> {
        // A negative one is none.
        let limit = self.rest.limit.max(0);
        let left = |keys: i64| if limit == 0 { i64::MAX } else { limit - keys };
        let mut page_size = size.first;
        let mut first = None;
        loop {
            let (keys, bytes) = (self.keys, self.bytes);
            self.rest.limit = left(keys).min(i64::try_from(page_size).unwrap_or(i64::MAX));
            let page = match self.whole(RangeCall::Whole).await {
                Err(error) if error.is_over_our_bound() && self.rest.limit > 1 => {
                    // So many are too many, and none of them has been taken.
                    size.most = usize::try_from(self.rest.limit / 2).unwrap_or(usize::MAX);
                    page_size = size.most;
                    continue;
                }
                page => page?,
            };
            let is_first = first.is_none();
            let summary = first.get_or_insert_with(|| page.clone()).clone();
            if !page.more || left(self.keys) == 0 {
                return Ok(self.read_of(summary, limit));
            }
            if is_first {
                self.rest.limit = if limit == 0 { 0 } else { left(self.keys) };
                match self.whole(RangeCall::Streamed).await {
                    Ok(_) => return Ok(self.read_of(summary, limit)),
                    Err(error) if error.is_unimplemented() || error.is_over_our_bound() => {}
                    Err(error) => return Err(error),
                }
            }
            let keys = usize::try_from(self.keys - keys).unwrap_or(usize::MAX);
            page_size = size.after(keys, self.bytes - bytes);
        }
    }

    /// What stands around all keys, going by what stood around the first ones. Without a limit these are all there are,
    /// also where the last ones are of later revisions.
    fn read_of(&self, first: RangeSummary, limit: i64) -> RangeSummary {
        let count = if limit == 0 { self.keys } else { first.count };
        RangeSummary {
            more: count > self.keys,
            count,
            ..first
        }
    }

    /// How many keys there are, with those that have been read.
    async fn counted(&mut self) -> std::result::Result<RangeSummary, CallError> {
        let (limit, count_only) = (self.rest.limit, self.rest.count_only);
        (self.rest.limit, self.rest.count_only) = (0, true);
        let counted = Box::pin(self.whole(RangeCall::Whole)).await;
        (self.rest.limit, self.rest.count_only) = (limit, count_only);
        counted
    }

    /// Reads all that `rest` asks for, by as many calls as break.
    async fn whole(&mut self, call: RangeCall) -> std::result::Result<RangeSummary, CallError> {
        let (limit, first) = (self.rest.limit, self.keys);
        loop {
            let before = self.keys;
            match self.attempt(call).await {
                Ok(summary) => {
                    return Ok(RangeSummary {
                        count: before + summary.count,
                        ..summary
                    });
                }
                Err(error) => self.make_ready(error).await?,
            }
            if self.keys > 0 && self.rest.range.is_single() {
                // It has come, and nothing else is to come.
                return Ok(RangeSummary {
                    count: self.keys,
                    ..RangeSummary::default()
                });
            }
            if limit > 0 {
                self.rest.limit = limit - (self.keys - first);
                // Zero would be no limit.
                if self.rest.limit == 0 {
                    return self.after_limit().await;
                }
            }
        }
    }

    /// What stands around the keys, where all that the limit allows have come, but not that.
    async fn after_limit(&mut self) -> std::result::Result<RangeSummary, CallError> {
        let counted = self.counted().await?;
        Ok(RangeSummary {
            more: counted.count > self.keys,
            ..counted
        })
    }

    async fn attempt(&mut self, call: RangeCall) -> std::result::Result<RangeSummary, CallError> {
        // However long the keys of the call before were read.
        let connection = self.connection.with_time(self.plan.patience);
        let range = connection.range(&self.rest, call, self.plan.patience);
        let mut answer = range.await?;
        while let Some(piece) = answer.next().await? {
            self.begin(answer.summary());
            self.take(piece).await;
        }
        self.begin(answer.summary());
        Ok(answer.summary().clone())
    }

    /// Tells who answers, and stays at the revision.
    fn begin(&mut self, summary: &RangeSummary) {
        let Some(header) = summary.header.as_ref().filter(|_| !self.is_begun) else {
            return;
        };
        self.is_begun = true;
        if self.is_ordered() && self.rest.revision == 0 {
            self.rest.revision = header.revision;
        }
        self.sink.send(Ok(Part::Head(*header)));
    }

    /// Passes the keys on; the rest begins after them.
    async fn take(&mut self, piece: Piece) {
        self.failures = 0;
        self.failing_since = None;
        self.keys += i64::try_from(piece.len()).unwrap_or(i64::MAX);
        self.bytes += piece.wire().len();
        if self.is_ordered()
            && let Some(last) = piece.last_key()
        {
            let after = [last, b"\0"].concat();
            let end = self.rest.range.end().unwrap_or_default().to_vec();
            self.rest.range = KeyRange::between(after, end);
        }
        self.sink.keys(piece).await;
    }

    /// Whether keys come in their own order, so that it is known which are still to come.
    fn is_ordered(&self) -> bool {
        self.rest.is_streamable() && !self.rest.range.is_single()
    }

    /// Makes ready for another attempt, where that may do better.
    async fn make_ready(&mut self, error: CallError) -> std::result::Result<(), CallError> {
        let failing_since = *self.failing_since.get_or_insert_with(Instant::now);
        let since = failing_since.elapsed();
        let is_safe = self.keys == 0 || self.is_ordered() || self.rest.range.is_single();
        let is_borne = self.bears(&error, since);
        if !is_safe || !(is_borne || self.may_go_on(&error, since)) {
            return Err(error);
        }
        self.failures += 1;
        self.tell(&error);
        self.connection.leave_endpoint().await;
        let pause = if is_borne {
            PAUSE.saturating_mul(self.failures).min(LONGEST_PAUSE)
        } else {
            PAUSE
        };
        sleep(pause).await;
        Ok(())
    }

    /// Whether nobody can be reached, and that is borne.
    fn bears(&self, error: &CallError, since: Duration) -> bool {
        let endurance = self.plan.endurance;
        endurance.is_some_and(|endurance| endurance.waits(since))
            && Error::from(error.clone()).kind() == Kind::Unreachable
    }

    /// Whether keys have come, or others before them.
    fn is_under_way(&self) -> bool {
        self.is_begun || self.plan.goes_on
    }

    /// Whether the rest may come of another attempt.
    fn may_go_on(&mut self, error: &CallError, since: Duration) -> bool {
        let attempts = self.connection.retries().unwrap_or(ATTEMPTS);
        if since >= self.plan.patience || self.failures >= attempts {
            return false;
        }
        if self.is_under_way() && !self.plan.is_consistent && error.says(COMPACTED) {
            self.rest.revision = 0;
            return true;
        }
        match error.failure {
            Failure::Lost { .. } => true,
            Failure::Deadline { .. } | Failure::Dial(_) => self.is_under_way(),
            _ => self.is_under_way() && error.says(BEHIND),
        }
    }

    /// Says it with `-v`, and not again while it stays the same.
    fn tell(&mut self, error: &CallError) {
        let told = format!("{}: trying again", Error::from(error.clone()));
        if told != self.told {
            self.connection.tell(&told);
            self.told = told;
        }
    }

    fn explained(&self, error: CallError) -> Error {
        if !self.is_under_way() || !error.says(COMPACTED) {
            return error.into();
        }
        let cause = format!(
            "revision {} was compacted while the keys were being read",
            self.rest.revision
        );
        Error::failed("reading keys failed half-way")
            .cause(Stage::ServerRefusal, error.endpoint.clone(), cause)
            .hint("let the servers keep more of their history")
            .etcdctl_message(Error::from(error).in_etcdctls_words())
    }
}
