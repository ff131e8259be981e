//! What a watch yields: whole messages, also where the server sends them in pieces.

use etcd_client::proto::PbResponseHeader;

use super::WatchNumber;
use crate::client::{CallError, Event, Failure, WatchResponse};

/// What came for one watch.
#[derive(Clone, Debug)]
pub struct Message {
    /// For which.
    pub watch: WatchNumber,
    /// As it came, with all pieces joined. One that is `canceled` is the watch's last.
    pub response: WatchResponse,
    /// The first revision that the watch had not seen yet.
    pub next_revision: i64,
    /// The same after this message; a revision's events are all in one.
    pub next_after: i64,
    /// Why the stream itself has ended, in the server's words, if it is that which ended the watch.
    pub failure: Option<String>,
}

impl Message {
    /// The same, each revision's events in a message of their own.
    pub fn by_revision(mut self) -> Vec<Self> {
        let events = std::mem::take(&mut self.response.events);
        let chunks = events.chunk_by(|a, b| revision(a) == revision(b));
        let mut messages: Vec<_> = chunks
            .map(|events| {
                let mut message = self.clone();
                message.next_after = events.first().map_or(0, revision) + 1;
                message.response.events = events.to_vec();
                message
            })
            .collect();
        match messages.last_mut() {
            Some(last) => last.next_after = self.next_after,
            None => messages.push(self),
        }
        messages
    }

    /// One that moves its watch on to nothing new.
    pub(super) fn standing(
        watch: WatchNumber,
        next_revision: i64,
        response: WatchResponse,
    ) -> Self {
        Self {
            watch,
            response,
            next_revision,
            next_after: next_revision,
            failure: None,
        }
    }

    /// The last message of a watch whose stream has failed.
    pub(super) fn failed(watch: WatchNumber, next_revision: i64, error: &CallError) -> Self {
        let words = match &error.failure {
            Failure::Status(status) => status.message().to_owned(),
            _ => error.to_string(),
        };
        let response = WatchResponse {
            header: Some(PbResponseHeader::default()),
            canceled: true,
            ..WatchResponse::default()
        };
        Self {
            failure: Some(words),
            ..Self::standing(watch, next_revision, response)
        }
    }
}

/// The first revision that hasn't been seen after this. Without events it's a sign of progress.
pub(super) fn next_after(response: &WatchResponse) -> i64 {
    match response.events.last() {
        Some(last) => revision(last).saturating_add(1),
        None => response
            .header
            .map_or(0, |header| header.revision)
            .saturating_add(1),
    }
}

/// The revision that an event is of.
pub(super) fn revision(event: &Event) -> i64 {
    event.kv.as_ref().map_or(0, |kv| kv.mod_revision)
}

/// Events whose revision has perhaps not come to its end, since more pieces of the message follow.
#[derive(Debug, Default)]
pub(super) struct Fragments(Vec<Event>);

impl Fragments {
    /// Adds a piece; returns the revisions that are whole by then, if there are any.
    pub(super) fn join(&mut self, mut piece: WatchResponse) -> Option<WatchResponse> {
        if !self.0.is_empty() {
            let mut events = std::mem::take(&mut self.0);
            events.append(&mut piece.events);
            piece.events = events;
        }
        if !std::mem::take(&mut piece.fragment) {
            return Some(piece);
        }
        let last = piece.events.last().map_or(0, revision);
        let whole = piece.events.partition_point(|event| revision(event) < last);
        self.0 = piece.events.split_off(whole);
        (whole > 0).then_some(piece)
    }
}
