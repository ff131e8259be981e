//! Reads are sent again when their member dies or the leader changes: which failures pass, and how long that takes.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::Request;
use http_body::{Body, Frame};
use tonic::Status;
use tonic::body::Body as TonicBody;

use super::call_error::{CallError, Failure};
use super::deadline::Deadline;

/// Between two attempts.
const PAUSE: Duration = Duration::from_millis(50);
/// With etcd's own settings a new leader is there within 2 seconds; waiting for an answer doesn't count.
const PAUSES: u32 = 60;

/// What etcd says while members come and go.
const PASSING: [&str; 3] = ["leader changed", "no leader", "server stopped"];

/// Whether the same request may soon be answered, by this member or by another one.
pub(super) fn is_passing(error: &CallError) -> bool {
    match &error.failure {
        Failure::Lost { .. } => true,
        Failure::Status(status) => PASSING.iter().any(|text| status.message().contains(text)),
        _ => false,
    }
}

/// Waits before the `attempt`-th repetition, if there is to be one.
pub(super) async fn pause(attempt: u32, deadline: Deadline) -> bool {
    attempt <= PAUSES && deadline.limit(tokio::time::sleep(PAUSE)).await.is_some()
}

/// A body that is all there.
#[derive(Clone)]
pub(super) struct Whole(Option<Bytes>);

/// Reads the request's body to its end, so that the request can be cloned.
pub(super) async fn gather(request: Request<TonicBody>) -> Result<Request<Whole>, Status> {
    let (head, body) = request.into_parts();
    let mut body = pin!(body);
    let mut bytes = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        if let Ok(data) = frame?.into_data() {
            bytes.extend_from_slice(&data);
        }
    }
    Ok(Request::from_parts(head, Whole(Some(bytes.freeze()))))
}

impl Body for Whole {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.get_mut().0.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::super::rpc;
    use super::*;

    #[test]
    fn only_what_another_attempt_can_change_is_passing() {
        let passes = |failure| {
            is_passing(&CallError {
                rpc: rpc::MEMBER_LIST,
                endpoint: None,
                failure,
            })
        };
        let says = |message: &str| Failure::Status(Status::unavailable(message));
        let lost = |sent| Failure::Lost {
            sent,
            message: String::new(),
        };
        assert!(passes(lost(true)) && passes(lost(false)));
        assert!(passes(says("etcdserver: leader changed")));
        assert!(!passes(says("etcdserver: request timed out")));
        assert!(!passes(Failure::Dial(Vec::new())));
        assert!(!passes(Failure::Deadline(Duration::ZERO)));
    }

    #[tokio::test]
    async fn there_is_an_end_to_it() {
        let whole = Deadline::never();
        assert!(pause(1, whole).await && !pause(PAUSES + 1, whole).await);
        assert!(!pause(1, Deadline::after(PAUSE / 2)).await);
    }
}
