//! What comes on the stream, and which watches it moves on.

use super::message::{Fragments, next_after, revision};
use super::{Message, NO_ID, Watch, WatchNumber, Watcher, resume};
use crate::client::{CallError, WatchResponse};
use crate::request::WatchRequest;

impl Watcher {
    /// Takes what no server has sent, as if it had been asked for the first watch that isn't confirmed; returns what is
    /// to be seen of it.
    pub(crate) fn feed(&mut self, response: WatchResponse) -> impl Iterator<Item = Message> {
        let unconfirmed = |watch: &Option<Watch>| watch.as_ref().is_some_and(|it| it.id.is_none());
        self.asked = self.watches.iter().position(unconfirmed);
        // One that is of no use is asked for again elsewhere.
        let _ = self.take(response);
        self.ready.drain(..)
    }

    /// Takes what has come; an error if the stream is of no use.
    pub(super) fn take(&mut self, response: WatchResponse) -> Result<(), CallError> {
        if response.created {
            return match self.asked.take() {
                Some(number) => self.confirm(number, &response),
                None => Ok(()),
            };
        }
        self.connected();
        self.furthest.see(&response.header.unwrap_or_default());
        if response.watch_id == NO_ID && response.events.is_empty() && !response.canceled {
            self.tell_all(&response);
            return Ok(());
        }
        // One that has just ended may still be sent something.
        let Some(number) = self.number_of(response.watch_id) else {
            return Ok(());
        };
        let Some(watch) = self.watch(number) else {
            return Ok(());
        };
        let Some(response) = watch.fragments.join(response) else {
            return Ok(());
        };
        if watch.is_at_edge(&response) {
            self.come_to_edge(number, response);
        } else if response.canceled {
            let next_revision = watch.resume_at();
            self.end(number, next_revision, response);
        } else if let Some(message) = watch.see(number, response) {
            self.ready.push_back(message);
        }
        Ok(())
    }

    /// The server has made the watch, or says why it hasn't.
    fn confirm(&mut self, number: WatchNumber, response: &WatchResponse) -> Result<(), CallError> {
        let header = response.header.unwrap_or_default();
        self.check_cluster(header.cluster_id)?;
        let refused = response.canceled || response.watch_id == NO_ID;
        if refused && self.is_for_a_token(number, &response.cancel_reason) {
            return Err(resume::stale(&response.cancel_reason));
        }
        self.see(&header);
        self.connected();
        let Some(watch) = self.watch(number) else {
            return Ok(());
        };
        if refused {
            let next_revision = watch.resume_at();
            let response = WatchResponse {
                canceled: true,
                ..response.clone()
            };
            self.end(number, next_revision, response);
            return Ok(());
        }
        watch.id = Some(response.watch_id);
        watch.has_stood = true;
        if watch.began == 0 {
            // Later servers tell the revision a moment after the watch was made, so that this very one may still come.
            watch.began = response.header.map_or(0, |header| header.revision);
        }
        Ok(())
    }

    /// Whether a refusal is for a token that has ended, as far as that can be told: older servers say the same to
    /// whoever has no permission. Only where the same token was good for another watch it's worth another look, once.
    fn is_for_a_token(&mut self, number: WatchNumber, reason: &str) -> bool {
        if !self.endurance.logs_in_again() {
            return false;
        }
        if self.connection.may_log_in_again(reason) {
            return true;
        }
        let stands = |watch: &Watch| watch.id.is_some();
        let was_good = self.watches.iter().flatten().any(stands);
        let Some(watch) = self.watch(number) else {
            return false;
        };
        let doubts = was_good && !watch.was_doubted && reason.contains("permission denied");
        watch.was_doubted |= doubts;
        doubts && self.connection.has_user()
    }

    /// Revisions of another cluster have nothing to do with those that were seen.
    fn check_cluster(&mut self, cluster: u64) -> Result<(), CallError> {
        match *self.cluster.get_or_insert(cluster) {
            known if known == cluster || !self.endurance.knows_clusters() => Ok(()),
            known => Err(resume::other_cluster(known, cluster)),
        }
    }

    fn tell_all(&mut self, response: &WatchResponse) {
        for (number, watch) in self.watches.iter().enumerate() {
            let Some(watch) = watch.as_ref().filter(|watch| watch.id.is_some()) else {
                continue;
            };
            // It may have overtaken events.
            let message = Message::standing(number, watch.resume_at(), response.clone());
            self.ready.push_back(message);
        }
    }

    pub(super) fn end(&mut self, number: WatchNumber, next_revision: i64, response: WatchResponse) {
        if let Some(slot) = self.watches.get_mut(number) {
            *slot = None;
        }
        self.ready
            .push_back(Message::standing(number, next_revision, response));
    }

    fn number_of(&self, id: i64) -> Option<WatchNumber> {
        let is_it =
            |watch: &Option<Watch>| watch.as_ref().is_some_and(|watch| watch.id == Some(id));
        // Servers count the watches of a stream, and so do we, unless some have ended.
        let likely = WatchNumber::try_from(id).ok();
        likely
            .filter(|&number| self.watches.get(number).is_some_and(is_it))
            .or_else(|| self.watches.iter().position(is_it))
    }
}

impl Watch {
    /// One that nobody has asked for yet.
    pub(super) fn new(request: WatchRequest) -> Self {
        Self {
            next_revision: request.revision,
            began: 0,
            has_stood: false,
            is_exact: false,
            was_doubted: false,
            request,
            id: None,
            fragments: Fragments::default(),
        }
    }

    /// Where to begin on a new stream.
    pub(super) fn resume_at(&self) -> i64 {
        match self.next_revision {
            0 => self.began,
            next => next,
        }
    }

    /// What is new of a whole message. A member that lagged behind when the watch was made may send what came before:
    /// older servers do.
    fn see(&mut self, watch: WatchNumber, mut response: WatchResponse) -> Option<Message> {
        let had_events = !response.events.is_empty();
        let seen = self.next_revision;
        response.events.retain(|event| revision(event) >= seen);
        if had_events && response.events.is_empty() {
            return None;
        }
        let next_revision = self.resume_at();
        self.next_revision = next_after(&response).max(seen);
        Some(Message {
            watch,
            next_revision,
            next_after: self.next_revision,
            failure: None,
            response,
        })
    }
}
