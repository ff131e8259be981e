//! The Lease module's calls: lists of leases and of a lease's keys may be longer than etcd-client takes them.

use etcd_client::proto::{
    PbLeaseGrantResponse, PbLeaseKeepAliveResponse, PbLeaseLeasesResponse, PbLeaseRevokeResponse,
    PbLeaseTimeToLiveResponse,
};
use futures_util::stream;
use prost::Message;
use tokio::sync::mpsc::Receiver;
use tonic::Streaming;

use crate::client::connection::Connection;
use crate::client::rpc;
use crate::error::Result;

/// etcdserverpb.LeaseGrantRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct LeaseGrantRequest {
    #[prost(int64, tag = "1")]
    ttl: i64,
    #[prost(int64, tag = "2")]
    id: i64,
}

/// etcdserverpb.LeaseRevokeRequest and LeaseKeepAliveRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct LeaseIdRequest {
    #[prost(int64, tag = "1")]
    id: i64,
}

/// etcdserverpb.LeaseTimeToLiveRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct LeaseTimeToLiveRequest {
    #[prost(int64, tag = "1")]
    id: i64,
    #[prost(bool, tag = "2")]
    keys: bool,
}

/// etcdserverpb.LeaseLeasesRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct LeaseLeasesRequest {}

/// A new lease of `ttl` seconds; 0 has the server choose the id.
pub async fn grant_lease(
    connection: &Connection,
    ttl: i64,
    id: i64,
) -> Result<PbLeaseGrantResponse> {
    let request = LeaseGrantRequest { ttl, id };
    connection.call(rpc::LEASE_GRANT, request).await
}

/// Ends a lease, and with it its keys.
pub async fn revoke_lease(connection: &Connection, id: i64) -> Result<PbLeaseRevokeResponse> {
    let request = LeaseIdRequest { id };
    connection.call(rpc::LEASE_REVOKE, request).await
}

/// What is left of a lease (-1 seconds: it isn't there), and its keys if they are wanted: sorted, since etcd's order is
/// another one each time.
pub async fn time_to_live(
    connection: &Connection,
    id: i64,
    keys: bool,
) -> Result<PbLeaseTimeToLiveResponse> {
    let request = LeaseTimeToLiveRequest { id, keys };
    let left = connection.call(rpc::LEASE_TIME_TO_LIVE, request).await;
    left.map(|mut left: PbLeaseTimeToLiveResponse| {
        left.keys.sort_unstable();
        left
    })
}

/// All leases.
pub async fn list_leases(connection: &Connection) -> Result<PbLeaseLeasesResponse> {
    let request = LeaseLeasesRequest {};
    connection.call(rpc::LEASE_LEASES, request).await
}

/// A stream that renews the leases whose ids come in, each once; 0 seconds in an answer: it isn't there.
pub async fn keep_leases(
    connection: &Connection,
    mut ids: Receiver<i64>,
) -> Result<Streaming<PbLeaseKeepAliveResponse>> {
    let requests = stream::poll_fn(move |cx| {
        let id = ids.poll_recv(cx);
        id.map(|id| id.map(|id| LeaseIdRequest { id }))
    });
    connection.converse(rpc::LEASE_KEEP_ALIVE, requests).await
}
