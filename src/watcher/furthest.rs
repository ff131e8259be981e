//! Clusters that were set back, by a restored snapshot for example: their revisions have nothing to do with those that were
//! seen, and a watch that went on there would miss whatever comes until they are as far again.

use etcd_client::proto::PbResponseHeader;

use super::{Watcher, ask_now, resume};
use crate::client::CallError;

/// The furthest that a cluster was seen to be. Whatever a member tells is committed: the cluster doesn't go back from it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Furthest {
    revision: i64,
    /// A restored cluster begins with the first one.
    term: u64,
}

impl Furthest {
    pub(super) fn see(&mut self, header: &PbResponseHeader) {
        self.revision = self.revision.max(header.revision);
        self.term = self.term.max(header.raft_term);
    }

    /// Whether who tells that isn't as far.
    pub(super) fn is_beyond(&self, header: &PbResponseHeader) -> bool {
        header.revision < self.revision || header.raft_term < self.term
    }
}

impl Watcher {
    /// Whether that was why it couldn't go on: the cluster isn't as far as it was.
    pub fn is_set_back(&self) -> bool {
        self.is_set_back
    }

    /// Sees where the member is that answers.
    pub(super) fn see(&mut self, header: &PbResponseHeader) {
        self.is_doubtful |= self.endurance.knows_clusters() && self.furthest.is_beyond(header);
        self.furthest.see(header);
    }

    /// Finds out whether it's but this member that isn't as far.
    pub(super) async fn remove_doubt(&mut self) -> Result<(), CallError> {
        let Some(watch) = self.watches.iter().flatten().next() else {
            return Ok(());
        };
        let now = ask_now(&self.connection, &watch.request.range).await?;
        self.is_doubtful = false;
        self.is_set_back = self.furthest.is_beyond(&now);
        match self.is_set_back {
            true => Err(resume::set_back(self.furthest.revision, now.revision)),
            false => Ok(()),
        }
    }
}
