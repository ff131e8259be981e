//! What the member at the other end says of itself.

use etcd_client::proto::PbStatusResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::views::header::id;
use crate::views::maintenance::status::{leads, role};

/// What a member says of itself.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct PingedMember<'a> {
    /// In hex.
    cluster_id: String,
    /// In hex.
    member_id: String,
    /// The server's version.
    version: &'a str,
    /// `leader`, `follower` or `learner`.
    role: &'static str,
    /// Whom it takes for the leader, in hex; null when it knows none.
    leader: Option<String>,
    /// The store's revision.
    revision: i64,
}

impl<'a> PingedMember<'a> {
    pub(super) fn new(status: &'a PbStatusResponse) -> Self {
        Self {
            cluster_id: id(cluster(status)),
            member_id: id(member(status)),
            version: &status.version,
            role: role(leads(status), status.is_learner),
            leader: (status.leader != 0).then(|| id(status.leader)),
            revision: status.header.map_or(0, |header| header.revision),
        }
    }

    pub(super) fn in_words(&self) -> String {
        let leaderless = if self.leader.is_none() {
            ", which knows no leader"
        } else {
            ""
        };
        format!(
            "etcd {}, {} {} of cluster {}{leaderless}",
            self.version, self.role, self.member_id, self.cluster_id
        )
    }
}

/// Its cluster's id.
pub(super) fn cluster(status: &PbStatusResponse) -> u64 {
    status.header.map_or(0, |header| header.cluster_id)
}

/// Its own.
pub(super) fn member(status: &PbStatusResponse) -> u64 {
    status.header.map_or(0, |header| header.member_id)
}
