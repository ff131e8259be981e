//! The Auth module's calls.

use etcd_client::proto::{
    PbAuthUserGetResponse, PbAuthenticateResponse, PbRangeResponse, PbResponseHeader,
};
use http::{Request, Response};
use prost::Message;
use tonic::Code;
use tonic::body::Body;
use tower::Service;

use super::kv::KeyRequest;
use super::unary;
use crate::client::call_error::{CallError, Failure};
use crate::client::connection::Connection;
use crate::client::rpc;
use crate::error::Result;

/// etcdserverpb.AuthenticateRequest; prost's Debug would print the password.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
struct AuthenticateRequest {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(string, tag = "2")]
    password: String,
}

/// A token for the user; none where the cluster has authentication turned off.
pub(crate) async fn authenticate<S>(
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

/// Whether the member lets in whoever calls through this service, whatever they may do there. A member that hasn't heard
/// of a token yet answers when it has, which may be never.
pub(crate) async fn is_let_in<S>(service: S) -> bool
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    let request = KeyRequest {
        key: vec![0],
        serializable: true,
        count_only: true,
    };
    let answer: std::result::Result<PbRangeResponse, _> = unary(service, rpc::TRIAL, request).await;
    let is_denied = |status: &tonic::Status| status.code() == Code::PermissionDenied;
    match answer {
        Ok(_) => true,
        Err(error) => matches!(&error.failure, Failure::Status(status) if is_denied(status)),
    }
}

/// etcdserverpb.AuthUserGetRequest.
#[derive(Clone, PartialEq, Message)]
struct UserGetRequest {
    #[prost(string, tag = "1")]
    name: String,
}

/// The user's roles, which everybody may ask of oneself.
pub(crate) async fn roles<S>(
    service: S,
    name: &str,
) -> std::result::Result<Vec<String>, Box<CallError>>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    let name = name.to_owned();
    let answer: PbAuthUserGetResponse =
        unary(service, rpc::USER_GET, UserGetRequest { name }).await?;
    Ok(answer.roles)
}

/// etcdctl, too, goes on without a token then.
fn is_auth_off(error: &CallError) -> bool {
    matches!(&error.failure, Failure::Status(status) if status.code() == Code::FailedPrecondition
        && status.message().contains("authentication is not enabled"))
}

/// etcdserverpb.AuthStatusRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct AuthStatusRequest {}

/// etcdserverpb.AuthStatusResponse.
#[derive(Clone, PartialEq, Message)]
pub struct AuthStatusResponse {
    /// Who answered.
    #[prost(message, optional, tag = "1")]
    pub header: Option<PbResponseHeader>,
    /// Whether authentication is on.
    #[prost(bool, tag = "2")]
    pub enabled: bool,
    /// Counts the changes of users, roles and permissions.
    #[prost(uint64, tag = "3")]
    pub auth_revision: u64,
}

/// Whether authentication is on, which etcd tells since 3.5.
pub async fn auth_status(connection: &Connection) -> Result<AuthStatusResponse> {
    connection
        .call(rpc::AUTH_STATUS, AuthStatusRequest {})
        .await
}
