//! When a watch goes on after its stream has failed, and for how long it tries.

use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::Instant;
use tonic::{Code, Status};

use super::message::Fragments;
use super::{Message, Watch, Watcher};
use crate::client::{CallError, Failure, rpc};
use crate::error::{Error, Result, Stage};

/// How much a watcher bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endurance {
    /// Goes on at any member that has a leader, for as long as it takes or until nobody was found for so long. At the
    /// start it waits for nobody, and not long for a leader.
    Ours {
        /// None to wait for ever.
        give_up_after: Option<Duration>,
    },
    /// Waits for ever for a member that answers, but one that has lost its leader ends the watch.
    LikeEtcdctl,
}

/// With etcd's own settings a new leader is there within two seconds.
const A_WHILE: Duration = Duration::from_secs(10);
/// Between the first two attempts; then more, up to a bound.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

impl Endurance {
    /// Nobody is waited for.
    pub const FOR_NOBODY: Self = Self::Ours {
        give_up_after: Some(Duration::ZERO),
    };

    /// What comes back within ten seconds is waited for.
    pub const FOR_A_WHILE: Self = Self::Ours {
        give_up_after: Some(A_WHILE),
    };

    /// Whether a token that has ended is the stream's matter: etcdctl leaves it to the user.
    pub(super) fn logs_in_again(self) -> bool {
        self != Self::LikeEtcdctl
    }

    /// Whether a member of another cluster is taken for one, which etcdctl doesn't do.
    pub(super) fn knows_clusters(self) -> bool {
        self != Self::LikeEtcdctl
    }

    /// Whether a watch that goes on asks from what it has seen, to miss nothing (`edge.rs`); etcdctl's asks from what is next.
    pub(super) fn looks_back(self) -> bool {
        self != Self::LikeEtcdctl
    }

    /// Whether it is found out first what now is, for a watch from now on: what servers tell is about right.
    pub(super) fn asks_for_now(self) -> bool {
        self != Self::LikeEtcdctl
    }

    /// Whether to go on where nobody has been reached for so long.
    pub fn waits(self, since: Duration) -> bool {
        match self {
            Self::Ours { give_up_after } => give_up_after.is_none_or(|limit| since < limit),
            Self::LikeEtcdctl => true,
        }
    }

    /// Whether the server's word ends the watches, as one that it cancels.
    pub(super) fn ends_watches(self, error: &CallError) -> bool {
        self == Self::LikeEtcdctl
            && matches!(&error.failure, Failure::Status(status) if !is_passing(error) || says_no_leader(status))
    }

    /// Whether to try again.
    pub(super) fn bears(self, error: &CallError, loss: &Loss, connected_once: bool) -> bool {
        let Self::Ours { give_up_after } = self else {
            return is_passing(error);
        };
        let limit = match give_up_after {
            Some(limit) if !connected_once => Some(limit.min(A_WHILE)),
            None if !connected_once => Some(A_WHILE),
            limit => limit,
        };
        let at_start = !connected_once && matches!(error.failure, Failure::Dial(_));
        let in_time = limit.is_none_or(|limit| loss.since.elapsed() < limit);
        is_passing(error) && !at_start && in_time
    }
}

fn says_no_leader(status: &Status) -> bool {
    status.message().contains("no leader")
}

/// A server that ends says so to its streams.
fn says_canceled(status: &Status) -> bool {
    status.code() == Code::Cancelled && status.message().contains("watch canceled")
}

/// Whether another attempt, or another member, may do better.
fn is_passing(error: &CallError) -> bool {
    passes(&error.failure)
}

fn passes(failure: &Failure) -> bool {
    match failure {
        Failure::Lost { .. } | Failure::Dial(_) => true,
        Failure::Status(status) => {
            matches!(status.code(), Code::Unavailable | Code::Internal) || says_canceled(status)
        }
        // A log-in needs a majority, which may be there again.
        Failure::LogIn(error) => passes(&error.failure) || is_late(&error.failure),
        Failure::Explained { failure, .. } => passes(failure),
        // What the watch has shown says nothing about another cluster's revisions.
        Failure::Stranger(_)
        | Failure::Settings(_)
        | Failure::Deadline { .. }
        | Failure::Denied(_)
        | Failure::Unreadable(_) => false,
    }
}

fn is_late(failure: &Failure) -> bool {
    match failure {
        Failure::Deadline { .. } => true,
        Failure::Explained { failure, .. } => is_late(failure),
        _ => false,
    }
}

/// A stream that was lost and is not there again.
#[derive(Debug)]
pub(super) struct Loss {
    since: Instant,
    attempts: u32,
}

impl Loss {
    pub(super) fn now() -> Self {
        Self {
            since: Instant::now(),
            attempts: 0,
        }
    }

    /// Whether nothing was tried yet.
    pub(super) fn is_first(&self) -> bool {
        self.attempts == 0
    }

    /// Waits before the next attempt; the first one is at once.
    pub(super) async fn pause(&mut self) {
        tokio::time::sleep((PAUSE * self.attempts).min(LONGEST_PAUSE)).await;
        self.attempts += 1;
    }
}

impl Watcher {
    /// Makes ready to watch again, or fails.
    pub(super) async fn lose(&mut self, error: CallError) -> Result<()> {
        self.leave_stream();
        if self.endurance.ends_watches(&error) {
            self.end_all(&error);
            return Ok(());
        }
        let loss = self.loss.get_or_insert_with(Loss::now);
        if !self.endurance.bears(&error, loss, self.connected_once) {
            return Err(self.give_up(error));
        }
        if loss.is_first() {
            let place = error.endpoint.as_deref().unwrap_or("the cluster");
            let told = format!("{error} at {place}: going on at whichever member answers");
            self.tell(&told);
        }
        // A member that has lost the others doesn't know it by itself.
        self.connection = match &error.failure {
            Failure::Status(_) | Failure::Explained { .. } => {
                self.whole.elsewhere(error.endpoint.as_deref())
            }
            _ => self.whole.clone(),
        };
        self.connection.leave_endpoint().await;
        let loss = self.loss.get_or_insert_with(Loss::now);
        loss.pause().await;
        Ok(())
    }

    /// Makes as if none had been opened.
    pub(super) fn leave_stream(&mut self) {
        self.stream = None;
        self.asked = None;
        self.settled = 0;
        self.edge = None;
        for watch in self.watches.iter_mut().flatten() {
            (watch.id, watch.is_exact) = (None, false);
            if watch.has_stood {
                watch.next_revision = watch.resume_at();
            }
            watch.fragments = Fragments::default();
        }
    }

    /// How it goes, which etcdctl keeps to itself.
    fn tell(&self, what: &str) {
        match self.endurance {
            Endurance::Ours { .. } => self.reporter.status(what),
            Endurance::LikeEtcdctl => self.reporter.detail(what),
        }
    }

    fn end_all(&mut self, error: &CallError) {
        for number in 0..self.watches.len() {
            let slot = self.watches.get_mut(number);
            if let Some(watch) = slot.and_then(Option::take) {
                self.ready
                    .push_back(Message::failed(number, watch.resume_at(), error));
            }
        }
    }

    fn give_up(&self, error: CallError) -> Error {
        // There its revisions say nothing.
        let is_elsewhere = matches!(error.failure, Failure::Settings(_));
        let error = Error::from(error);
        if is_elsewhere {
            return error;
        }
        let mut next = self.watches.iter().flatten().map(Watch::resume_at);
        match (self.connected_once, next.next(), next.next()) {
            (true, Some(revision @ 1..), None) => error.hint(format!(
                "nothing before revision {revision} was missed: go on with --rev {revision}"
            )),
            _ => error,
        }
    }

    pub(super) fn connected(&mut self) {
        if self.loss.take().is_some() && self.connected_once {
            self.reconnects.fetch_add(1, Ordering::Relaxed);
            self.tell("watching again");
        }
        self.connected_once = true;
    }
}

/// The server has ended the stream without saying why.
pub(super) fn ended() -> CallError {
    CallError {
        rpc: rpc::WATCH,
        endpoint: None,
        failure: Failure::Lost {
            sent: true,
            message: "the server has ended the stream".to_owned(),
        },
    }
}

/// The server wants us to log in again, which a new connection does.
pub(super) fn stale(reason: &str) -> CallError {
    CallError {
        rpc: rpc::WATCH,
        endpoint: None,
        failure: Failure::Status(Status::unavailable(reason)),
    }
}

/// An endpoint that is not, or not any more, of the cluster that was watched.
pub(super) fn other_cluster(known: u64, other: u64) -> CallError {
    let told = format!("a member of cluster {other:x} answers, and the watch was of {known:x}");
    unusable(
        Error::failed("the watch cannot go on")
            .cause(Stage::ServerRefusal, None, told)
            .hint("is one of the endpoints another cluster's, or was the cluster made anew?"),
    )
}

/// A cluster that has been further, and lacks what was seen then.
pub(super) fn set_back(seen: i64, now: i64) -> CallError {
    let told = format!("the cluster is at revision {now}, and was seen at {seen} before");
    unusable(
        Error::failed("the watch cannot go on")
            .cause(Stage::ServerRefusal, None, told)
            .hint("was it restored from a snapshot? Its revisions are not those that were seen"),
    )
}

/// Nothing can be made of the settings.
pub(super) fn unusable(error: Error) -> CallError {
    CallError {
        rpc: rpc::WATCH,
        endpoint: None,
        failure: Failure::Settings(error),
    }
}
