//! The Maintenance module's calls.

use bytes::Bytes;
use etcd_client::proto::{PbAlarmMember, PbAlarmResponse, PbDowngradeResponse, PbStatusResponse};
use futures_util::stream;
use http::{Request, Response};
use prost::Message;
use tonic::Streaming;
use tonic::body::Body;
use tower::Service;

use super::unary;
use crate::client::call_error::CallError;
use crate::client::connection::Connection;
use crate::client::rpc::{self, Rpc};
use crate::error::Result;

/// etcdserverpb.SnapshotRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct SnapshotRequest {}

/// etcdserverpb.SnapshotResponse, on the bytes that came.
#[derive(Clone, PartialEq, Message)]
pub struct SnapshotPiece {
    /// How much follows after this, without the checksum.
    #[prost(uint64, tag = "2")]
    pub remaining_bytes: u64,
    /// The next bytes.
    #[prost(bytes = "bytes", tag = "3")]
    pub blob: Bytes,
    /// The version of the data's format; empty before etcd 3.6.
    #[prost(string, tag = "4")]
    pub version: String,
}

/// The member's backend, and its sha256 at the end.
pub async fn snapshot(connection: &Connection) -> Result<Streaming<SnapshotPiece>> {
    let request = stream::iter([SnapshotRequest {}]);
    connection.converse(rpc::SNAPSHOT, request).await
}

/// etcdserverpb.AlarmRequest; all zeros asks for every alarm of every member.
#[derive(Clone, Copy, PartialEq, Message)]
struct AlarmRequest {
    #[prost(int32, tag = "1")]
    action: i32,
    #[prost(uint64, tag = "2")]
    member: u64,
    #[prost(int32, tag = "3")]
    alarm: i32,
}

/// etcdserverpb.AlarmRequest.AlarmAction's number for disarming.
const DEACTIVATE: i32 = 2;

/// The alarms of all members. The members have to agree on them, so that it takes a majority.
pub async fn list_alarms(connection: &Connection) -> Result<PbAlarmResponse> {
    let request = AlarmRequest::default();
    connection.call(rpc::ALARM_LIST, request).await
}

/// Disarms one member's alarm of one type; the answer has it, unless it was disarmed already.
pub async fn disarm_alarm(
    connection: &Connection,
    alarm: &PbAlarmMember,
) -> Result<PbAlarmResponse> {
    let request = AlarmRequest {
        action: DEACTIVATE,
        member: alarm.member_id,
        alarm: alarm.alarm,
    };
    connection.call(rpc::ALARM, request).await
}

/// What the member that answers says of itself.
pub async fn status(connection: &Connection) -> Result<PbStatusResponse> {
    let mut maintenance = connection.client().await?.maintenance_client();
    Ok(maintenance.status().await?.0)
}

/// etcdserverpb.StatusRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct StatusRequest {}

/// What the member behind `service` says of itself, with a leader or without.
pub(crate) async fn ask_status<S>(
    service: S,
) -> std::result::Result<PbStatusResponse, Box<CallError>>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    unary(service, rpc::STATUS, StatusRequest {}).await
}

/// What the member behind `service` says of itself; refused where it has no leader.
pub(crate) async fn inquire<S>(service: S) -> std::result::Result<PbStatusResponse, Box<CallError>>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    unary(service, rpc::INQUIRY, StatusRequest {}).await
}

/// etcdserverpb.DowngradeRequest; etcd-client's would count a mere question as a write.
#[derive(Clone, PartialEq, Message)]
struct DowngradeRequest {
    #[prost(enumeration = "DowngradeAction", tag = "1")]
    action: i32,
    #[prost(string, tag = "2")]
    version: String,
}

/// What is asked for; the numbers are those of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, prost::Enumeration)]
#[repr(i32)]
enum DowngradeAction {
    Validate = 0,
    Enable = 1,
    Cancel = 2,
}

/// Whether the cluster could go down to the version.
pub async fn validate_downgrade(
    connection: &Connection,
    version: &str,
) -> Result<PbDowngradeResponse> {
    let action = DowngradeAction::Validate;
    downgrade(connection, rpc::DOWNGRADE_VALIDATE, action, version).await
}

/// Starts a downgrade to the version.
pub async fn enable_downgrade(
    connection: &Connection,
    version: &str,
) -> Result<PbDowngradeResponse> {
    let action = DowngradeAction::Enable;
    downgrade(connection, rpc::DOWNGRADE_ENABLE, action, version).await
}

/// Ends a downgrade.
pub async fn cancel_downgrade(connection: &Connection) -> Result<PbDowngradeResponse> {
    let action = DowngradeAction::Cancel;
    downgrade(connection, rpc::DOWNGRADE_CANCEL, action, "").await
}

async fn downgrade(
    connection: &Connection,
    rpc: Rpc,
    action: DowngradeAction,
    version: &str,
) -> Result<PbDowngradeResponse> {
    let (action, version) = (action.into(), version.to_owned());
    connection
        .call(rpc, DowngradeRequest { action, version })
        .await
}

/// Has the member that answers write its database anew, without what is no longer in use. It answers when that is
/// done, and until then reads and writes nothing.
pub async fn defragment(connection: &Connection) -> Result<()> {
    let mut maintenance = connection.client().await?.maintenance_client();
    maintenance.defragment().await?;
    Ok(())
}
