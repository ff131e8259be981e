//! What a watch yields: whole messages, also where the server sends them in pieces.

use etcd_client::proto::{PbResponseHeader, PbWatchResponse};

use super::WatchNumber;
use crate::client::{CallError, Failure};

/// What came for one watch.
#[derive(Clone, Debug)]
pub struct Message {
    /// For which.
    pub watch: WatchNumber,
    /// As it came, with all pieces joined. One that is `canceled` is the watch's last.
    pub response: PbWatchResponse,
    /// The first revision that the watch had not seen yet.
    pub next_revision: i64,
    /// Why the stream itself has ended, in the server's words, if it is that which ended the watch.
    pub failure: Option<String>,
}

impl Message {
    /// The last message of a watch whose stream has failed.
    pub(super) fn failed(watch: WatchNumber, next_revision: i64, error: &CallError) -> Self {
        let words = match &error.failure {
            Failure::Status(status) => status.message().to_owned(),
            _ => error.to_string(),
        };
        Self {
            watch,
            next_revision,
            failure: Some(words),
            response: PbWatchResponse {
                header: Some(PbResponseHeader::default()),
                canceled: true,
                ..PbWatchResponse::default()
            },
        }
    }

    /// The first revision that the watch has not seen after this.
    pub(super) fn next_revision_after(&self) -> i64 {
        let last = self.response.events.last();
        let seen = match last.and_then(|event| event.kv.as_ref()) {
            Some(kv) => kv.mod_revision,
            // Without events it's a sign of progress.
            None => self.response.header.map_or(0, |header| header.revision),
        };
        self.next_revision.max(seen + 1)
    }
}

/// The pieces of a message that has not come to its end. A revision's events may lie in several.
#[derive(Debug, Default)]
pub(super) struct Fragments(Option<PbWatchResponse>);

impl Fragments {
    /// Adds a piece; the whole message once it is complete.
    pub(super) fn join(&mut self, piece: PbWatchResponse) -> Option<PbWatchResponse> {
        let more = piece.fragment;
        let mut whole = match self.0.take() {
            Some(mut begun) => {
                begun.events.extend(piece.events);
                begun
            }
            None => piece,
        };
        whole.fragment = more;
        if more {
            self.0 = Some(whole);
            return None;
        }
        Some(whole)
    }
}
