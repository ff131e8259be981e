//! Calls that etcd-client can't make, with request messages of our own.

use etcd_client::proto::{PbAlarmResponse, PbAuthenticateResponse, PbMemberListResponse};
use http::uri::PathAndQuery;
use http::{Request, Response};
use prost::Message;
use tonic::body::Body;
use tonic::client::Grpc;
use tonic::{Code, Status};
use tonic_prost::ProstCodec;
use tower::Service;

use super::call_error::{CallError, Failure};
use super::connection::Connection;
use super::rpc::{self, Rpc};
use super::session;
use crate::error::Result;

/// etcdserverpb.MemberListRequest; etcd-client never asks for a linearizable one.
#[derive(Clone, Copy, PartialEq, Message)]
struct MemberListRequest {
    #[prost(bool, tag = "1")]
    linearizable: bool,
}

/// etcdserverpb.AuthenticateRequest; prost's Debug would print the password.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
struct AuthenticateRequest {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(string, tag = "2")]
    password: String,
}

/// etcdserverpb.AlarmRequest; all zeros asks for every alarm of every member.
#[derive(Clone, Copy, PartialEq, Message)]
struct AlarmRequest {}

/// The members, as the leader knows them or, when `linearizable` is false, as any member does.
pub async fn list_members(
    connection: &Connection,
    linearizable: bool,
) -> Result<PbMemberListResponse> {
    let request = MemberListRequest { linearizable };
    connection.call(rpc::MEMBER_LIST, request).await
}

/// The alarms of all members.
pub async fn list_alarms(connection: &Connection) -> Result<PbAlarmResponse> {
    connection.call(rpc::ALARM_LIST, AlarmRequest {}).await
}

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
}

/// A token for the user; none where the cluster has authentication turned off.
pub(super) async fn authenticate<S>(
    service: S,
    name: &str,
    password: &str,
) -> std::result::Result<Option<String>, CallError>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    let request = AuthenticateRequest {
        name: name.to_owned(),
        password: password.to_owned(),
    };
    let answer: std::result::Result<PbAuthenticateResponse, _> =
        unary(service, rpc::AUTHENTICATE, request).await;
    match answer {
        Ok(answer) => Ok(Some(answer.token)),
        Err(error) if is_auth_off(&error) => Ok(None),
        Err(error) => Err(*error),
    }
}

/// etcdctl, too, goes on without a token then.
fn is_auth_off(error: &CallError) -> bool {
    matches!(&error.failure, Failure::Status(status) if status.code() == Code::FailedPrecondition
        && status.message().contains("authentication is not enabled"))
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
    let codec = ProstCodec::<Q, A>::default();
    let path = PathAndQuery::from_static(rpc.path);
    let mut request = tonic::Request::new(request);
    request.extensions_mut().insert(rpc);
    let answer = grpc.unary(request, path, codec).await;
    Ok(answer.map_err(local)?.into_inner())
}

impl CallError {
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
