//! Calls that etcd-client can't make, with request messages of our own: a file a module.

mod auth;
mod cluster;
mod codec;
mod kv;
mod lease;
mod maintenance;
mod range;
mod txn;
mod watch;

pub use auth::{AuthStatusResponse, auth_status};
pub(super) use auth::{authenticate, is_let_in, roles};
pub use cluster::list_members;
pub(super) use cluster::members_known;
pub(super) use kv::read_key;
pub use lease::{grant_lease, keep_leases, list_leases, revoke_lease, time_to_live};
pub use maintenance::{
    SnapshotPiece, cancel_downgrade, defragment, disarm_alarm, enable_downgrade, list_alarms,
    snapshot, status, validate_downgrade,
};
pub(super) use maintenance::{ask_status, inquire};
pub use range::{Malformed, Pair, Piece, RangeAnswer, RangeCall, RangeSummary};
pub use txn::{Batch, BatchAnswer, MOST_ENTRIES, OPERATIONS, Write};
pub use watch::{DELETE, Event, KeyValue, PUT, WatchResponse, WatchStream};

use futures_util::Stream;
use http::uri::PathAndQuery;
use http::{Request, Response};
use prost::Message;
use tonic::body::Body;
use tonic::client::Grpc;
use tonic::{Status, Streaming};
use tower::Service;

use self::codec::InPlace;
use super::call_error::{CallError, Failure};
use super::connection::Connection;
use super::rpc::{self, Rpc};
use super::session;
use crate::error::Result;

impl Connection {
    /// Makes a unary call with messages of our own, for what etcd-client can't say. Answers may be of any size.
    ///
    /// # Errors
    /// As every call's: what the server refused, or why there is no answer.
    pub async fn call<Q, A>(&self, rpc: Rpc, request: Q) -> Result<A>
    where
        Q: Message + 'static,
        A: Message + Default + 'static,
    {
        let answer = unary(self.service(), rpc, request).await;
        Ok(answer.map_err(|error| *error)?)
    }

    /// Opens a stream in both directions with messages of our own. It is there once the server has answered the first
    /// request.
    ///
    /// # Errors
    /// As every call's.
    pub async fn converse<Q, A>(
        &self,
        rpc: Rpc,
        requests: impl Stream<Item = Q> + Send + 'static,
    ) -> Result<Streaming<A>>
    where
        Q: Message + 'static,
        A: Message + Default + 'static,
    {
        Ok(self.open_stream(rpc, requests, usize::MAX).await?)
    }

    /// The same, with a bound on each message's bytes.
    async fn open_stream<Q, A>(
        &self,
        rpc: Rpc,
        requests: impl Stream<Item = Q> + Send + 'static,
        most_bytes: usize,
    ) -> std::result::Result<Streaming<A>, CallError>
    where
        Q: Message + 'static,
        A: Message + Default + 'static,
    {
        let mut grpc = Grpc::new(self.service()).max_decoding_message_size(most_bytes);
        grpc.ready().await?;
        let path = PathAndQuery::from_static(rpc.path);
        let mut requests = tonic::Request::new(requests);
        requests.extensions_mut().insert(rpc);
        let answer = grpc.streaming(requests, path, InPlace::<Q, A>::default());
        let answer = answer.await;
        Ok(answer
            .map_err(|status| CallError::from_status(rpc, status))?
            .into_inner())
    }
}

async fn unary<S, Q, A>(service: S, rpc: Rpc, request: Q) -> std::result::Result<A, Box<CallError>>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
    Q: Message + 'static,
    A: Message + Default + 'static,
{
    // An answer is bounded by what the caller waits for, not by tonic's 4 MiB.
    let mut grpc = Grpc::new(service).max_decoding_message_size(usize::MAX);
    let local = |status| Box::new(CallError::from_status(rpc, status));
    grpc.ready().await.map_err(Box::new)?;
    let codec = InPlace::<Q, A>::default();
    let path = PathAndQuery::from_static(rpc.path);
    let mut request = tonic::Request::new(request);
    request.extensions_mut().insert(rpc);
    let answer = grpc.unary(request, path, codec).await;
    Ok(answer.map_err(local)?.into_inner())
}

impl CallError {
    /// What became of a call that etcd-client has made.
    pub fn of(rpc: Rpc, error: etcd_client::Error) -> Self {
        match error {
            etcd_client::Error::GRpcStatus(status) => Self::from_status(rpc, status),
            other => Self {
                rpc,
                endpoint: None,
                failure: Failure::Unreadable(other.to_string()),
            },
        }
    }

    /// What the connection layer put into the status, or what tonic itself found wrong.
    pub(super) fn from_status(rpc: Rpc, status: Status) -> Self {
        let inside = std::error::Error::source(&status).and_then(|source| source.downcast_ref());
        match inside {
            Some(error) => Self::clone(error),
            None => {
                let header = |name| status.metadata().get(name)?.to_str().ok();
                Self {
                    rpc: header(session::CALL).map_or(rpc, rpc::of_path),
                    endpoint: header(session::ENDPOINT).map(str::to_owned),
                    failure: Failure::Unreadable(status.message().to_owned()),
                }
            }
        }
    }
}
