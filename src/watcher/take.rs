//! What comes on the stream, and which watches it moves on.

use etcd_client::proto::PbWatchResponse;

use super::{Message, NO_ID, Watch, WatchNumber, Watcher};

impl Watcher {
    pub(super) fn take(&mut self, response: PbWatchResponse) {
        self.connected();
        if response.created {
            let asked = self.asked.take();
            asked
                .into_iter()
                .for_each(|number| self.confirm(number, &response));
            return;
        }
        if response.watch_id == NO_ID && response.events.is_empty() && !response.canceled {
            self.tell_all(&response);
            return;
        }
        // One that has just ended may still be sent something.
        let Some(number) = self.number_of(response.watch_id) else {
            return;
        };
        let slot = self.watches.get_mut(number);
        let Some(watch) = slot.and_then(Option::as_mut) else {
            return;
        };
        let Some(response) = watch.fragments.join(response) else {
            return;
        };
        let message = Message {
            watch: number,
            next_revision: watch.next_revision,
            failure: None,
            response,
        };
        if message.response.canceled {
            self.end(message);
        } else {
            watch.next_revision = message.next_revision_after();
            self.ready.push_back(message);
        }
    }

    /// The server has made the watch, or says why it hasn't.
    fn confirm(&mut self, number: WatchNumber, response: &PbWatchResponse) {
        let slot = self.watches.get_mut(number);
        let Some(watch) = slot.and_then(Option::as_mut) else {
            return;
        };
        if response.canceled || response.watch_id == NO_ID {
            let message = Message {
                watch: number,
                next_revision: watch.next_revision,
                failure: None,
                response: PbWatchResponse {
                    canceled: true,
                    ..response.clone()
                },
            };
            return self.end(message);
        }
        watch.id = Some(response.watch_id);
        if watch.next_revision == 0 {
            // Later servers tell the revision a moment after the watch was made, so that this very one may still come.
            watch.next_revision = response.header.map_or(0, |header| header.revision);
        }
    }

    fn tell_all(&mut self, response: &PbWatchResponse) {
        for (number, watch) in self.watches.iter().enumerate() {
            let Some(watch) = watch.as_ref().filter(|watch| watch.id.is_some()) else {
                continue;
            };
            self.ready.push_back(Message {
                watch: number,
                next_revision: watch.next_revision,
                failure: None,
                response: response.clone(),
            });
        }
    }

    fn end(&mut self, message: Message) {
        if let Some(slot) = self.watches.get_mut(message.watch) {
            *slot = None;
        }
        self.ready.push_back(message);
    }

    fn number_of(&self, id: i64) -> Option<WatchNumber> {
        let is_it =
            |watch: &Option<Watch>| watch.as_ref().is_some_and(|watch| watch.id == Some(id));
        self.watches.iter().position(is_it)
    }
}
