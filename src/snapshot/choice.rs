//! Which member to take a snapshot from.

use etcd_client::proto::PbStatusResponse;

/// What a member may be behind the most advanced one, in entries of the log: a healthy follower of a busy cluster is
/// seen a few behind, as members are not asked at the very same time.
const NEAR: u64 = 1000;

/// The one to take it from, of those that answered: one that is in touch with a leader and has applied (nearly) all
/// that anyone knows of, rather a follower, which the load hurts least. Where nobody is in touch with a leader, who has
/// most is best: it may be all that is left.
pub fn best<'a, T>(answers: impl Iterator<Item = (T, &'a PbStatusResponse)> + Clone) -> Option<T> {
    let ends = answers.clone().map(|(_, status)| status.raft_index);
    let end = ends.max().unwrap_or(0);
    let order = |status: &PbStatusResponse| {
        let lost = status.leader == 0;
        let behind = end.saturating_sub(status.raft_applied_index);
        let far = if lost || behind > NEAR { behind } else { 0 };
        (lost, far, status.is_learner, leads(status))
    };
    let best = answers.min_by_key(|(_, status)| order(status));
    best.map(|(who, _)| who)
}

fn leads(status: &PbStatusResponse) -> bool {
    let header = status.header.as_ref();
    header.is_some_and(|header| header.member_id == status.leader)
}

#[cfg(test)]
mod tests {
    use etcd_client::proto::PbResponseHeader;

    use super::*;

    /// A member that knows 1 for the leader.
    fn member(id: u64, applied: u64) -> PbStatusResponse {
        PbStatusResponse {
            header: Some(PbResponseHeader {
                member_id: id,
                ..PbResponseHeader::default()
            }),
            leader: 1,
            raft_index: applied,
            raft_applied_index: applied,
            ..PbStatusResponse::default()
        }
    }

    fn learner(id: u64, applied: u64) -> PbStatusResponse {
        PbStatusResponse {
            is_learner: true,
            ..member(id, applied)
        }
    }

    fn lost(id: u64, applied: u64) -> PbStatusResponse {
        PbStatusResponse {
            leader: 0,
            ..member(id, applied)
        }
    }

    fn chosen(members: &[PbStatusResponse]) -> Option<u64> {
        let id = |status: &PbStatusResponse| status.header.as_ref().map(|it| it.member_id);
        best(members.iter().map(|status| (id(status), status))).flatten()
    }

    #[test]
    fn a_follower_that_has_caught_up_is_best() {
        assert_eq!(
            chosen(&[member(1, 5000), member(2, 4990), member(3, 5000)]),
            Some(2)
        );
        assert_eq!(
            chosen(&[member(1, 5000), member(2, 100), learner(3, 5000)]),
            Some(1)
        );
        assert_eq!(
            chosen(&[lost(3, 5000), learner(2, 5000), member(1, 5000)]),
            Some(1)
        );
        assert_eq!(chosen(&[lost(1, 5000), learner(2, 5000)]), Some(2));
        // All that can be had is far behind what a cut off member has seen.
        assert_eq!(
            chosen(&[lost(1, 9000), member(2, 200), member(3, 300)]),
            Some(3)
        );
        assert_eq!(chosen(&[lost(1, 5000), lost(2, 5001)]), Some(2));
        assert_eq!(chosen(&[]), None);
    }
}
