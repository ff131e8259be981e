//! Where history begins: what was deleted at the very revision that was compacted. etcd sends that since 3.6; older members
//! leave it out and don't say so, and a watch from there on would miss it for good.
//!
//! So a watch that is to miss nothing asks from one revision earlier, which it has seen already. A member whose history
//! begins with the next one refuses that, and only one that is known to send what was deleted there is asked again.

use etcd_client::proto::PbResponseHeader;

use super::{Watch, WatchNumber, Watcher, resume};
use crate::client::{WatchResponse, status, version_numbers};
use crate::error::{Kind, Result};

/// Members send what was deleted at the compacted revision since then. Patches of older ones that do so, too, aren't told
/// from those that don't: what that costs is a look at all keys. Nor is one that was upgraded since an older one has compacted:
/// what that one has left out is missed.
const SENT_SINCE: [u32; 2] = [3, 6];

/// A watch whose history begins with its next revision.
pub(super) struct Edge {
    number: WatchNumber,
    /// The member's word that what is before it is gone.
    refusal: WatchResponse,
}

impl Watcher {
    /// Has its watches end, as by any compaction, where the member might leave something out at the revision that they
    /// begin with. Those that go on after a loss do so anyway, unless they are to be like etcdctl's.
    pub fn miss_nothing(&mut self) {
        self.misses_nothing = true;
    }

    pub(super) fn come_to_edge(&mut self, number: WatchNumber, refusal: WatchResponse) {
        self.edge = Some(Edge { number, refusal });
    }

    /// Goes on with the watch at the edge, or ends it.
    ///
    /// # Errors
    /// If the member is gone: another one may know.
    pub(super) async fn leave_edge(&mut self) -> Result<()> {
        let Some(edge) = &self.edge else {
            return Ok(());
        };
        let is_sent = match self.sends_deletions(edge).await {
            Err(error) if error.kind() == Kind::Unreachable => {
                return self.lose(resume::ended()).await;
            }
            is_sent => is_sent.unwrap_or(false),
        };
        let Some(Edge { number, refusal }) = self.edge.take() else {
            return Ok(());
        };
        let Some(watch) = self.watch(number) else {
            return Ok(());
        };
        if is_sent {
            // On the same stream, and so at the same member.
            (watch.is_exact, watch.id) = (true, None);
            self.settled = self.settled.min(number);
        } else {
            let next_revision = watch.resume_at();
            self.end(number, next_revision, refusal);
        }
        Ok(())
    }

    /// Whether the member that has refused it is one that sends all there is.
    async fn sends_deletions(&self, edge: &Edge) -> Result<bool> {
        let status = status(&self.connection.bounded()).await?;
        let member = |header: Option<_>| header.map(|header: PbResponseHeader| header.member_id);
        let is_same = member(status.header) == member(edge.refusal.header);
        Ok(is_same && sends_deletions(&status.version))
    }
}

impl Watch {
    /// Whether that is refused only since it asked from one revision earlier.
    pub(super) fn is_at_edge(&self, response: &WatchResponse) -> bool {
        let is_refused = response.canceled && response.compact_revision > 0;
        is_refused && !self.is_exact && response.compact_revision == self.resume_at()
    }

    /// Whether it asks from one revision earlier. One that has never stood asks for what it was told to.
    pub(super) fn looks_back(&self, misses_nothing: bool, goes_on: bool) -> bool {
        let has_moved = self.has_stood && self.next_revision > self.request.revision;
        self.next_revision > 1 && !self.is_exact && (misses_nothing || goes_on && has_moved)
    }
}

fn sends_deletions(version: &str) -> bool {
    version_numbers(version)[..] >= SENT_SINCE[..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_version_is_an_old_one() {
        assert!(["3.6.0", "3.7.3", "3.10.0-rc.0", "4.0"].map(sends_deletions) == [true; 4]);
        assert!(["3.4.23", "3.5.21", "", "3", "v3.6", "x.y"].map(sends_deletions) == [false; 6]);
    }
}
