//! The Auth module's calls.

use etcd_client::proto::PbAuthenticateResponse;
use http::{Request, Response};
use prost::Message;
use tonic::Code;
use tonic::body::Body;
use tower::Service;

use super::unary;
use crate::client::call_error::{CallError, Failure};
use crate::client::rpc;

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

/// etcdctl, too, goes on without a token then.
fn is_auth_off(error: &CallError) -> bool {
    matches!(&error.failure, Failure::Status(status) if status.code() == Code::FailedPrecondition
        && status.message().contains("authentication is not enabled"))
}
