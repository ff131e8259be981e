//! Reads are sent again when their member dies or the leader changes: which failures pass, and how long that takes.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use tonic::Status;
use tonic::body::Body as TonicBody;

use super::call_error::{CallError, Failure};
use super::deadline::Deadline;

/// Between two attempts.
const PAUSE: Duration = Duration::from_millis(50);
/// With etcd's own settings a new leader is there within 2 seconds; waiting for an answer doesn't count.
const PAUSES: u32 = 60;

/// What etcd says while members come and go.
const PASSING: [&str; 3] = ["leader changed", "etcdserver: no leader", "server stopped"];

/// What etcd says of a call before it looks at what it asks for, when logging in again may help: tokens end with their
/// time, and with every change of their user.
const STALE: [&str; 2] = ["invalid auth token", "user name is empty"];
/// What it says where users have changed since it let the call in.
const OVERTAKEN: &str = "revision of auth store is old";

/// Whether the server has turned the call away, unapplied, for a token that may be renewed.
pub(super) fn is_stale(error: &CallError) -> bool {
    says(error, |message| {
        STALE.iter().any(|text| message.contains(text))
    })
}

/// Whether the server has turned the call away, unapplied, only because users have changed meanwhile.
pub(super) fn is_overtaken(error: &CallError) -> bool {
    says(error, |message| message.contains(OVERTAKEN))
}

/// Whether the server says that a token is not, or not any more, as good as one that it would give us now.
pub(super) fn is_about_token(message: &str) -> bool {
    let mut known = STALE.iter().chain([&OVERTAKEN]);
    known.any(|text| message.contains(text))
}

fn says(error: &CallError, matches: impl Fn(&str) -> bool) -> bool {
    matches!(&error.failure, Failure::Status(status) if matches(status.message()))
}

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

/// Reads the request's body to its end, so that the request can be cloned.
pub(super) async fn gather(request: Request<TonicBody>) -> Result<Request<Full<Bytes>>, Status> {
    let (head, body) = request.into_parts();
    let whole = body.collect().await?.to_bytes();
    Ok(Request::from_parts(head, Full::new(whole)))
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
        assert!(passes(says("etcdserver: no leader")));
        assert!(!passes(says("election: no leader")));
        assert!(!passes(says("etcdserver: request timed out")));
        assert!(!passes(Failure::Dial(Vec::new())));
        assert!(!passes(says("etcdserver: invalid auth token")));
        assert!(!passes(Failure::Deadline {
            sent: true,
            allowed: Duration::ZERO
        }));
    }

    #[tokio::test]
    async fn there_is_an_end_to_it() {
        let whole = Deadline::never();
        assert!(pause(1, whole).await && !pause(PAUSES + 1, whole).await);
        assert!(!pause(1, Deadline::after(PAUSE / 2)).await);
    }
}
