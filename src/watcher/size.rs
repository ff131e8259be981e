//! Large messages: taken whole where they can be held, else in fragments.
//!
//! A watch that lags is sent a thousand revisions in one message, whatever their size. In fragments of about a megabyte
//! etcd measures what it has of a fragment again with each event that it adds, which is slow where these are small and
//! many. So fragments are only asked for once a message was too large.

use super::{Endurance, Watcher};
use crate::client::CallError;

/// The most bytes of a message that is taken whole: a thousand transactions of a hundred usual keys.
const MOST_WHOLE: usize = 32 << 20;

impl Watcher {
    /// The most bytes of a message; of fragments, and of what etcdctl takes, only the settings' bound.
    pub(super) fn most_bytes(&self) -> usize {
        match self.in_fragments || self.endurance == Endurance::LikeEtcdctl {
            true => usize::MAX,
            false => MOST_WHOLE,
        }
    }

    /// Whether that comes of a message that fragments can be had of.
    pub(super) fn wants_fragments(&self, error: &CallError) -> bool {
        self.most_bytes() == MOST_WHOLE && error.is_over_our_bound()
    }

    /// Asks for all watches again, from where they are.
    pub(super) fn go_on_in_fragments(&mut self) {
        self.in_fragments = true;
        self.leave_stream();
    }
}
