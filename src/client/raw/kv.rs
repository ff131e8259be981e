//! The KV module's calls.

use etcd_client::proto::PbRangeResponse;
use http::{Request, Response};
use prost::Message;
use tonic::body::Body;
use tower::Service;

use super::unary;
use crate::client::call_error::CallError;
use crate::client::rpc;

/// etcdserverpb.RangeRequest for one key, as far as it takes to find out how a member does.
#[derive(Clone, PartialEq, Message)]
pub(super) struct KeyRequest {
    #[prost(bytes = "vec", tag = "1")]
    pub(super) key: Vec<u8>,
    #[prost(bool, tag = "7")]
    pub(super) serializable: bool,
    #[prost(bool, tag = "9")]
    pub(super) count_only: bool,
}

/// Reads a key from the member behind `service`, with a majority's agreement or without.
pub(crate) async fn read_key<S>(
    service: S,
    key: &str,
    serializable: bool,
) -> Result<PbRangeResponse, Box<CallError>>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    let request = KeyRequest {
        key: key.into(),
        serializable,
        count_only: false,
    };
    unary(service, rpc::of_path("/etcdserverpb.KV/Range"), request).await
}
