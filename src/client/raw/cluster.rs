//! The Cluster module's calls.

use etcd_client::proto::PbMemberListResponse;
use http::{Request, Response};
use prost::Message;
use tonic::body::Body;
use tower::Service;

use super::unary;
use crate::client::call_error::CallError;
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

/// The members as the one behind `service` knows them, which takes no other.
pub(crate) async fn members_known<S>(
    service: S,
) -> std::result::Result<PbMemberListResponse, Box<CallError>>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    let linearizable = false;
    unary(
        service,
        rpc::MEMBER_LIST,
        MemberListRequest { linearizable },
    )
    .await
}
