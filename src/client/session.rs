//! One HTTP/2 connection to one member: sends a call, and watches over its answer.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::uri::{PathAndQuery, Uri};
use http::{HeaderMap, HeaderValue, Request, Response, header};
use http_body::{Body, Frame};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use hyper::client::conn::http2::SendRequest;
use tokio::time::Sleep;
use tonic::Status;
use tonic::body::Body as TonicBody;
use tower::Service;

use super::call_error::{CallError, Failure};
use super::deadline::Deadline;
use super::dialer::innermost;
use super::home::{Home, Look};
use super::rpc::{self, Rpc};
use crate::error::{Error, Stage};

/// Headers of our own on an answer: which call it answers, and from where.
pub(super) const CALL: &str = "etcdtool-call";
pub(super) const ENDPOINT: &str = "etcdtool-endpoint";
const USER_AGENT: &str = concat!("etcdtool/", env!("CARGO_PKG_VERSION"));
const TOKEN: &str = "token";
const GRPC_TIMEOUT: &str = "grpc-timeout";
pub(super) const REQUIRE_LEADER: &str = "hasleader";
/// gRPC allows eight digits.
const LONGEST_GRPC_TIMEOUT_MS: u128 = 99_999_999;
/// How much longer than us the server may take: when time is up it's we who say so, and not a stream that it resets.
const GRACE: Duration = Duration::from_secs(1);

/// A connection to a member that has shown to be alive.
#[derive(Clone)]
pub(super) struct Session {
    endpoint: String,
    origin: Uri,
    sender: SendRequest<TonicBody>,
    home: Arc<Home>,
    /// Whether an answer has said that the member is one of that cluster.
    is_at_home: Arc<AtomicBool>,
}

/// A call that did not work out, and the request when it certainly never left.
pub(super) struct Unsent {
    pub(super) error: CallError,
    pub(super) request: Option<Request<TonicBody>>,
}

impl From<CallError> for Unsent {
    /// It may have left.
    fn from(error: CallError) -> Self {
        let request = None;
        Self { error, request }
    }
}

impl Session {
    pub(super) fn new(
        endpoint: &str,
        origin: Uri,
        sender: SendRequest<TonicBody>,
        home: Arc<Home>,
    ) -> Self {
        Self {
            endpoint: endpoint.to_owned(),
            origin,
            sender,
            home,
            is_at_home: Arc::default(),
        }
    }

    /// Whether it is open whether the member is one of the cluster that has answered before.
    pub(super) fn may_be_a_stranger(&self) -> bool {
        self.home.is_known() && !self.is_at_home.load(Ordering::Relaxed)
    }

    /// Takes the member for one of that cluster: it doesn't tell.
    pub(super) fn trust(&self) {
        self.is_at_home.store(true, Ordering::Relaxed);
    }

    /// The member's endpoint, as the user wrote it.
    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Whether a call could still be sent.
    pub(super) fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Sends a call. Every failure, also one in the answer's trailers, comes back as a `CallError`.
    pub(super) async fn call(
        &self,
        mut request: Request<TonicBody>,
        token: Option<HeaderValue>,
        deadline: Deadline,
    ) -> Result<Response<TonicBody>, Unsent> {
        let rpc = rpc::of_request(&request);
        let deadline = if rpc.endless {
            Deadline::never()
        } else {
            deadline
        };
        if deadline.left().is_some_and(|left| left.is_zero()) {
            return Err(self.error(rpc, too_late(false, deadline)).into());
        }
        // Whoever reads an answer as it comes bounds the waiting alone: how long is read doesn't count.
        let whole = if rpc.in_pieces {
            Deadline::never()
        } else {
            deadline
        };
        self.address(&mut request);
        add_headers(request.headers_mut(), token, whole);
        if rpc.needs_leader {
            // Else a member that is cut off from the others goes on in silence.
            let headers = request.headers_mut();
            headers.insert(REQUIRE_LEADER, HeaderValue::from_static("true"));
        }

        let mut sender = self.sender.clone();
        let Some(sent) = deadline.limit(sender.try_send_request(request)).await else {
            return Err(self.error(rpc, too_late(true, deadline)).into());
        };
        let response = sent.map_err(|error| self.unsent(rpc, error))?;
        Ok(self.watch_over(response, rpc, whole)?)
    }

    /// Why a call came to no answer, and the request where that never left.
    fn unsent(&self, rpc: Rpc, mut error: TrySendError<Request<TonicBody>>) -> Unsent {
        let request = error.take_message();
        let message = innermost(error.error());
        // Only a body that came to no end makes us reset a call: the encoder found it too large.
        let failure = if message.starts_with("stream error sent by user") {
            Failure::Settings(too_large(rpc))
        } else {
            Failure::Lost {
                sent: request.is_none() && !is_refused(error.error()),
                message,
            }
        };
        Unsent {
            error: self.error(rpc, failure),
            request,
        }
    }

    /// The service for a call of our own making, on this connection and no other.
    pub(super) fn service(
        &self,
        token: Option<HeaderValue>,
        deadline: Deadline,
    ) -> impl Service<Request<TonicBody>, Response = Response<TonicBody>, Error = CallError, Future: Send>
    {
        tower::service_fn(move |request| {
            let answer = self.call(request, token.clone(), deadline);
            async { answer.await.map_err(|unsent| unsent.error) }
        })
    }

    /// Makes the path that tonic knows the full URI that HTTP/2 wants.
    fn address(&self, request: &mut Request<TonicBody>) {
        let path = request.uri().path_and_query().cloned();
        let mut parts = self.origin.clone().into_parts();
        parts.path_and_query = path.or_else(|| Some(PathAndQuery::from_static("/")));
        if let Ok(uri) = Uri::from_parts(parts) {
            *request.uri_mut() = uri;
        }
    }

    fn watch_over(
        &self,
        response: Response<Incoming>,
        rpc: Rpc,
        deadline: Deadline,
    ) -> Result<Response<TonicBody>, CallError> {
        if let Some(status) = failed(response.headers()) {
            return Err(self.error(rpc, Failure::Status(status)));
        }
        let mut response = response;
        // tonic keeps the headers with an error of its own about the answer, which else says nothing of the call.
        let headers = response.headers_mut();
        headers.insert(CALL, HeaderValue::from_static(rpc.path));
        if let Ok(endpoint) = HeaderValue::from_str(&self.endpoint) {
            headers.insert(ENDPOINT, endpoint);
        }
        let session = self.clone();
        let depth = if rpc.path == rpc::RANGE_STREAM.path {
            2
        } else {
            1
        };
        Ok(response.map(|body| {
            TonicBody::new(Answer {
                body,
                look: Look::new(depth),
                rpc,
                session,
                time_up: deadline
                    .end()
                    .map(|end| Box::pin(tokio::time::sleep_until(end))),
                deadline,
            })
        }))
    }

    fn error(&self, rpc: Rpc, failure: Failure) -> CallError {
        CallError {
            rpc,
            endpoint: Some(self.endpoint.clone()),
            failure,
        }
    }
}

/// Whether the server says that it has not looked at the call, as one that shuts down does: by refusing it, or by ending
/// the connection at an earlier one. Calls up to the one where it ends it are told another error, as they may have been
/// processed.
fn is_refused(error: &hyper::Error) -> bool {
    let inside =
        std::error::Error::source(error).and_then(|source| source.downcast_ref::<h2::Error>());
    inside.is_some_and(|error| {
        error.reason() == Some(h2::Reason::REFUSED_STREAM)
            || error.is_go_away() && error.is_remote()
    })
}

fn too_late(sent: bool, deadline: Deadline) -> Failure {
    Failure::Deadline {
        sent,
        allowed: deadline.allowed(),
    }
}

/// A request that its encoder found too large.
pub(super) fn too_large(rpc: Rpc) -> Error {
    Error::failed(format!("{} failed", rpc.doing))
        .cause(
            Stage::Settings,
            None,
            "the request is larger than --max-request-bytes allows",
        )
        .hint("nothing was sent; without --max-request-bytes the server decides")
}

fn add_headers(headers: &mut HeaderMap, token: Option<HeaderValue>, deadline: Deadline) {
    headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
    if let Some(token) = token {
        headers.insert(TOKEN, token);
    }
    if let Some(left) = deadline.left() {
        let milliseconds = (left + GRACE).as_millis().clamp(1, LONGEST_GRPC_TIMEOUT_MS);
        if let Ok(value) = HeaderValue::from_str(&format!("{milliseconds}m")) {
            headers.insert(GRPC_TIMEOUT, value);
        }
    }
}

/// The status, if headers or trailers say that the call failed.
fn failed(headers: &HeaderMap) -> Option<Status> {
    Status::from_header_map(headers).filter(|status| status.code() != tonic::Code::Ok)
}

/// An answer's body, whose failures name the call, the endpoint and the time that ran out.
struct Answer {
    body: Incoming,
    look: Look,
    rpc: Rpc,
    session: Session,
    time_up: Option<Pin<Box<Sleep>>>,
    deadline: Deadline,
}

impl Answer {
    fn error(&self, failure: Failure) -> CallError {
        self.session.error(self.rpc, failure)
    }

    fn checked(&mut self, frame: Frame<Bytes>) -> Result<Frame<Bytes>, CallError> {
        if let Some(status) = frame.trailers_ref().and_then(failed) {
            return Err(self.error(Failure::Status(status)));
        }
        let bytes = frame.data_ref();
        if let Some(cluster) = bytes.and_then(|bytes| self.look.find(bytes)) {
            let session = &self.session;
            let admitted = session.home.admit(&session.endpoint, cluster);
            admitted.map_err(|stranger| self.error(Failure::Stranger(stranger)))?;
            session.trust();
        }
        Ok(frame)
    }
}

impl Body for Answer {
    type Data = Bytes;
    type Error = CallError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, CallError>>> {
        let this = self.get_mut();
        match Pin::new(&mut this.body).poll_frame(cx) {
            Poll::Ready(Some(Ok(frame))) => Poll::Ready(Some(this.checked(frame))),
            Poll::Ready(Some(Err(error))) => {
                let message = innermost(&error);
                let failure = Failure::Lost {
                    sent: true,
                    message,
                };
                Poll::Ready(Some(Err(this.error(failure))))
            }
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => {
                let time_up = this.time_up.as_mut();
                if !time_up.is_some_and(|time_up| time_up.as_mut().poll(cx).is_ready()) {
                    return Poll::Pending;
                }
                let failure = too_late(true, this.deadline);
                Poll::Ready(Some(Err(this.error(failure))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }
}
