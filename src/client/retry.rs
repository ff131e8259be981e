//! Which failures a call is repeated after, and when: a read that may be answered elsewhere or later, a write that was
//! certainly not done.

use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use http::Request;
use http_body_util::{BodyExt, Full};
use prost::Message;
use tonic::body::Body as TonicBody;
use tonic::{Code, Status};

use super::call_error::{CallError, Failure};
use super::deadline::Deadline;
use super::rpc::{self, Access, Rpc};

/// Between the first two rounds; then longer and longer.
const PAUSE: Duration = Duration::from_millis(50);
/// Where there is no end to a command's time. With etcd's own settings a new leader is there within 2 seconds.
const ROUNDS: u32 = 10;

/// What tonic's encoder has for any request, at least.
const ENCODER: usize = 8 * 1024;

/// The longest pause between two rounds.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// What etcd says while members come and go.
const PASSING: [&str; 5] = [
    "leader changed",
    NO_LEADER,
    "server stopped",
    TOO_MANY_REQUESTS,
    LOG_IN_LOST,
];

/// What etcd says when it has not even looked at what it was asked: the member can't do it now, or never will.
const NO_LEADER: &str = "etcdserver: no leader";
const TOO_MANY_REQUESTS: &str = "etcdserver: too many requests";
const LEARNER: &str = "rpc not supported for learner";
/// What it says when an election came between the two steps of checking a password.
const LOG_IN_LOST: &str = "auth: revision in header is old";

/// What a failed attempt means to the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is the answer, or repeating the call could do harm.
    Final,
    /// The endpoint is of no use, and another one may be.
    Elsewhere,
    /// Another endpoint may be of use, or this one soon again.
    Passing,
}

/// What this failure means: whether the call may be repeated at all, and whether that may help.
pub(super) fn judge(rpc: Rpc, error: &CallError) -> Verdict {
    judge_failure(rpc, &error.failure)
}

fn judge_failure(rpc: Rpc, failure: &Failure) -> Verdict {
    match failure {
        Failure::Explained { failure, .. } => judge_failure(rpc, failure),
        // It was never sent.
        Failure::LogIn(denied) => judge(rpc::AUTHENTICATE, denied),
        Failure::Dial(_) | Failure::Lost { sent: false, .. } => Verdict::Passing,
        Failure::Lost { .. } if rpc.access == Access::Read => Verdict::Passing,
        Failure::Stranger(_) if rpc.access == Access::Read => Verdict::Elsewhere,
        // Somebody's patience, while there is time left; where there is none, no attempt follows.
        Failure::Deadline { .. } if rpc == rpc::AUTHENTICATE => Verdict::Passing,
        Failure::Status(status) => judge_refusal(rpc, status),
        _ => Verdict::Final,
    }
}

fn judge_refusal(rpc: Rpc, status: &Status) -> Verdict {
    let says = |text: &str| status.message().contains(text);
    if says(LEARNER) {
        Verdict::Elsewhere
    } else if says(NO_LEADER) || says(TOO_MANY_REQUESTS) {
        Verdict::Passing
    } else if rpc.access == Access::Write {
        Verdict::Final
    } else if PASSING.iter().any(|text| says(text)) {
        Verdict::Passing
    } else if status.code() == Code::Unavailable {
        Verdict::Elsewhere
    } else {
        Verdict::Final
    }
}

/// A read's own wish about who may answer.
#[derive(Clone, Copy, PartialEq, prost::Message)]
struct RangeRequest {
    #[prost(bool, tag = "7")]
    serializable: bool,
}

/// Before each message gRPC says whether it is compressed, and how long it is.
const PREFIX: usize = 5;

/// Whether the call can only be done where there is a leader: a write, or a read that is to be up to date.
pub(super) fn wants_a_leader(rpc: Rpc, body: &Full<Bytes>) -> bool {
    if rpc.access == Access::Write {
        return rpc != rpc::DEFRAGMENT;
    }
    let is_range = [rpc::RANGE, rpc::RANGE_STREAM]
        .iter()
        .any(|range| range.path == rpc.path);
    let mut body = body.clone();
    let message = if is_range {
        taken(&mut body)
    } else {
        Bytes::new()
    };
    let range = message.get(PREFIX..).map(RangeRequest::decode);
    match range {
        Some(Ok(range)) => !range.serializable,
        _ => rpc == rpc::AUTHENTICATE,
    }
}

/// All of a body that is there already.
fn taken(body: &mut Full<Bytes>) -> Bytes {
    let frame = body.frame().now_or_never().flatten();
    let frame = frame.and_then(|frame| frame.ok()?.into_data().ok());
    frame.unwrap_or_default()
}

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

/// Waits before another round, after so many, if there is to be one.
pub(super) async fn pause(rounds: u32, deadline: Deadline) -> bool {
    let is_bounded = deadline.left().is_some();
    let pause = (PAUSE * 2u32.saturating_pow(rounds.min(8))).min(LONGEST_PAUSE);
    (is_bounded || rounds < ROUNDS) && deadline.limit(tokio::time::sleep(pause)).await.is_some()
}

/// Reads the request's body to its end, so that the request can be cloned.
pub(super) async fn gather(request: Request<TonicBody>) -> Result<Request<Full<Bytes>>, Status> {
    let (head, body) = request.into_parts();
    let mut whole = body.collect().await?.to_bytes();
    if whole.len() < ENCODER / 2 {
        // The encoder's buffer would be kept until the call is answered.
        whole = Bytes::copy_from_slice(&whole);
    }
    Ok(Request::from_parts(head, Full::new(whole)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(rpc: Rpc, failure: Failure) -> Verdict {
        let endpoint = Some("a".to_owned());
        judge(
            rpc,
            &CallError {
                rpc,
                endpoint,
                failure,
            },
        )
    }

    fn says(message: &str) -> Failure {
        Failure::Status(Status::unavailable(message))
    }

    fn lost(sent: bool) -> Failure {
        Failure::Lost {
            sent,
            message: String::new(),
        }
    }

    const PUT: Rpc = rpc::LEASE_GRANT;

    #[test]
    fn a_read_is_repeated_where_another_attempt_can_change_something() {
        use Verdict::{Elsewhere, Final, Passing};
        for (failure, expected) in [
            (lost(true), Passing),
            (lost(false), Passing),
            (says("etcdserver: leader changed"), Passing),
            (says("etcdserver: no leader"), Passing),
            (says("etcdserver: too many requests"), Passing),
            (says("etcdserver: rpc not supported for learner"), Elsewhere),
            (says("etcdserver: request timed out"), Elsewhere),
            (
                Failure::Status(Status::unknown("election: no leader")),
                Final,
            ),
            (
                Failure::Status(Status::unknown("auth: invalid auth token")),
                Final,
            ),
            (
                Failure::Status(Status::out_of_range(
                    "etcdserver: mvcc: required revision has been compacted",
                )),
                Final,
            ),
        ] {
            let told = format!("{failure:?}");
            assert_eq!(verdict(rpc::MEMBER_LIST, failure), expected, "{told}");
        }
    }

    #[test]
    fn a_write_is_repeated_only_if_it_was_certainly_not_done() {
        use Verdict::{Elsewhere, Final, Passing};
        for (failure, expected) in [
            (lost(true), Final),
            (lost(false), Passing),
            (says("etcdserver: leader changed"), Final),
            (says("etcdserver: no leader"), Passing),
            (says("etcdserver: too many requests"), Passing),
            (says("etcdserver: rpc not supported for learner"), Elsewhere),
            (says("etcdserver: request timed out"), Final),
            (says("etcdserver: server stopped"), Final),
        ] {
            let told = format!("{failure:?}");
            assert_eq!(verdict(PUT, failure), expected, "{told}");
        }
        let denied = CallError {
            rpc: rpc::AUTHENTICATE,
            endpoint: None,
            failure: lost(true),
        };
        assert_eq!(verdict(PUT, Failure::LogIn(Box::new(denied))), Passing);
        let stranger = super::super::home::Stranger {
            cluster: 1,
            home: 2,
            first: String::new(),
        };
        assert_eq!(verdict(PUT, Failure::Stranger(stranger)), Final);
    }

    #[test]
    fn only_what_has_to_be_agreed_on_wants_a_leader() {
        let range = |serializable| {
            let message = RangeRequest { serializable }.encode_to_vec();
            let mut body = vec![0; PREFIX];
            body.extend(message);
            Full::new(Bytes::from(body))
        };
        assert!(wants_a_leader(rpc::RANGE, &range(false)));
        assert!(!wants_a_leader(rpc::RANGE, &range(true)));
        assert!(wants_a_leader(PUT, &range(true)));
        assert!(!wants_a_leader(rpc::DEFRAGMENT, &range(false)));
        assert!(!wants_a_leader(rpc::STATUS, &range(false)));
        assert!(wants_a_leader(rpc::AUTHENTICATE, &range(false)));
    }

    #[tokio::test]
    async fn there_is_an_end_to_it() {
        let whole = Deadline::never();
        assert!(pause(0, whole).await && !pause(ROUNDS, whole).await);
        assert!(!pause(0, Deadline::after(PAUSE / 2)).await);
    }
}
