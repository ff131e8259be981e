//! Who answered, and as of which revision.

use etcd_client::proto::PbResponseHeader;
use schemars::JsonSchema;
use serde::Serialize;

/// Who answered, and as of which revision.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Header {
    /// The cluster, in hex.
    pub cluster_id: String,
    /// The member that answered, in hex.
    pub member_id: String,
    /// The store's revision when it answered; 0 where the call has nothing to do with the store.
    pub revision: i64,
    /// The raft term.
    pub raft_term: u64,
}

impl From<Option<&PbResponseHeader>> for Header {
    fn from(header: Option<&PbResponseHeader>) -> Self {
        let header = header.cloned().unwrap_or_default();
        Self {
            cluster_id: id(header.cluster_id),
            member_id: id(header.member_id),
            revision: header.revision,
            raft_term: header.raft_term,
        }
    }
}

/// A cluster's or member's id as every format prints it.
pub(super) fn id(id: u64) -> String {
    format!("{id:x}")
}
