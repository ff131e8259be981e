//! The Maintenance module's calls.

use etcd_client::proto::{PbAlarmResponse, PbStatusResponse};
use prost::Message;

use crate::client::connection::Connection;
use crate::client::rpc;
use crate::error::Result;

/// etcdserverpb.AlarmRequest; all zeros asks for every alarm of every member.
#[derive(Clone, Copy, PartialEq, Message)]
struct AlarmRequest {}

/// The alarms of all members.
pub async fn list_alarms(connection: &Connection) -> Result<PbAlarmResponse> {
    connection.call(rpc::ALARM_LIST, AlarmRequest {}).await
}

/// What the member that answers says of itself.
pub async fn status(connection: &Connection) -> Result<PbStatusResponse> {
    let mut maintenance = connection.client().await?.maintenance_client();
    Ok(maintenance.status().await?.0)
}
