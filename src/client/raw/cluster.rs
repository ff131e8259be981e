//! The Cluster module's calls.

use etcd_client::proto::PbMemberListResponse;
use prost::Message;

use crate::client::connection::Connection;
use crate::client::rpc;
use crate::error::Result;

/// etcdserverpb.MemberListRequest; etcd-client never asks for a linearizable one.
#[derive(Clone, Copy, PartialEq, Message)]
struct MemberListRequest {
    #[prost(bool, tag = "1")]
    linearizable: bool,
}

/// The members, as the leader knows them or, when `linearizable` is false, as any member does.
pub async fn list_members(
    connection: &Connection,
    linearizable: bool,
) -> Result<PbMemberListResponse> {
    let request = MemberListRequest { linearizable };
    connection.call(rpc::MEMBER_LIST, request).await
}
