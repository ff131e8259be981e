//! When a watch goes on after its stream has failed, and for how long it tries.

use std::time::Duration;

use tokio::time::Instant;
use tonic::Code;

use super::message::Fragments;
use super::{Message, Watcher};
use crate::client::{CallError, Failure, rpc};
use crate::error::{Error, Result};

/// How much a watcher bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endurance {
    /// Goes on at any member that has a leader, and gives up when none was found for ten seconds: with etcd's own
    /// settings a new leader is there within two. At the start it waits for nobody.
    ForAWhile,
    /// Waits for ever for a member that answers, but one that has lost its leader ends the watch.
    LikeEtcdctl,
}

const A_WHILE: Duration = Duration::from_secs(10);
/// Between two attempts.
const PAUSE: Duration = Duration::from_millis(100);

impl Endurance {
    /// Whether the server's word ends the watches, as one that it cancels.
    pub(super) fn ends_watches(self, error: &CallError) -> bool {
        self == Self::LikeEtcdctl
            && matches!(&error.failure, Failure::Status(status) if !is_passing(error) || says_no_leader(status))
    }

    /// Whether to try again.
    pub(super) fn bears(self, error: &CallError, loss: &Loss, connected_once: bool) -> bool {
        match self {
            Self::LikeEtcdctl => is_passing(error),
            Self::ForAWhile => {
                let at_start = !connected_once && matches!(error.failure, Failure::Dial(_));
                is_passing(error) && !at_start && loss.since.elapsed() < A_WHILE
            }
        }
    }
}

fn says_no_leader(status: &tonic::Status) -> bool {
    status.message().contains("no leader")
}

/// Whether another attempt, or another member, may do better.
fn is_passing(error: &CallError) -> bool {
    match &error.failure {
        Failure::Lost { .. } | Failure::Dial(_) => true,
        Failure::Status(status) => matches!(status.code(), Code::Unavailable | Code::Internal),
        Failure::LogIn(error) => is_passing(error),
        Failure::Settings(_)
        | Failure::Deadline { .. }
        | Failure::Denied(_)
        | Failure::Explained { .. }
        | Failure::Unreadable(_) => false,
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
        self.attempts += 1;
        if self.attempts > 1 {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

impl Watcher {
    /// Makes ready to watch again, or fails.
    pub(super) async fn lose(&mut self, error: CallError) -> Result<()> {
        self.stream = None;
        self.asked = None;
        for watch in self.watches.iter_mut().flatten() {
            watch.id = None;
            watch.fragments = Fragments::default();
        }
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
            match self.endurance {
                Endurance::ForAWhile => self.reporter.status(&told),
                Endurance::LikeEtcdctl => self.reporter.detail(&told),
            }
        }
        // A member that has lost the others doesn't know it by itself.
        self.connection.leave_endpoint().await;
        loss.pause().await;
        Ok(())
    }

    fn end_all(&mut self, error: &CallError) {
        for number in 0..self.watches.len() {
            let slot = self.watches.get_mut(number);
            if let Some(watch) = slot.and_then(Option::take) {
                self.ready
                    .push_back(Message::failed(number, watch.next_revision, error));
            }
        }
    }

    fn give_up(&self, error: CallError) -> Error {
        let error = Error::from(error);
        let mut next = self
            .watches
            .iter()
            .flatten()
            .map(|watch| watch.next_revision);
        match (self.connected_once, next.next(), next.next()) {
            (true, Some(revision @ 1..), None) => error.hint(format!(
                "nothing before revision {revision} was missed: go on with --rev {revision}"
            )),
            _ => error,
        }
    }

    pub(super) fn connected(&mut self) {
        if self.loss.take().is_some() && self.connected_once {
            self.reporter.detail("watching again");
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

/// Nothing can be made of the settings.
pub(super) fn unusable(error: Error) -> CallError {
    CallError {
        rpc: rpc::WATCH,
        endpoint: None,
        failure: Failure::Settings(error),
    }
}
