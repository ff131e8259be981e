//! Turns a failed call into the user's error: kind, stage, cause, hint.

use tonic::{Code, Status};

use super::call_error::{CallError, Failure};
use super::rpc::{self, Access, Rpc};
use crate::error::{Error, Kind, Stage};
use crate::exit;
use crate::output::printable;

/// What etcdctl says when time has run out, whatever the reason.
const OUT_OF_TIME: &str = "context deadline exceeded";

/// What helps where no reason for not reaching an endpoint has advice of its own.
const UNREACHED: &str =
    "are the endpoints right (--endpoints, ETCDTOOL_ENDPOINTS), and does a member listen there?";

impl From<etcd_client::Error> for Error {
    fn from(error: etcd_client::Error) -> Self {
        match error {
            etcd_client::Error::GRpcStatus(status) => status.into(),
            other => Self::failed("the call failed").cause(Stage::Local, None, other.to_string()),
        }
    }
}

impl From<Status> for Error {
    fn from(status: Status) -> Self {
        CallError::from_status(rpc::of_path(""), status).into()
    }
}

impl From<CallError> for Error {
    fn from(error: CallError) -> Self {
        let CallError {
            rpc,
            endpoint,
            failure,
        } = error;
        let failed = format!("{} failed", rpc.doing);
        match failure {
            Failure::Settings(error) => error,
            // etcdctl logs in when it makes its client.
            Failure::LogIn(error) => Self::from(*error).etcdctl_code(exit::etcdctl::BAD_CONNECTION),
            Failure::Dial(failures) => {
                let mut hints = failures.iter().filter_map(|failure| failure.hint.clone());
                let error = Self::new(Kind::Unreachable, "no endpoint could be reached")
                    .etcdctl_message(OUT_OF_TIME)
                    .hint(hints.next().unwrap_or_else(|| UNREACHED.to_owned()));
                failures.into_iter().fold(error, |error, failure| {
                    error.cause(failure.stage, Some(failure.endpoint), failure.message)
                })
            }
            Failure::Deadline { sent, allowed } => unanswered(rpc.access_if(sent), failed)
                .etcdctl_message(OUT_OF_TIME)
                .cause(
                    Stage::Timeout,
                    endpoint,
                    format!("no answer within {allowed:?}"),
                ),
            Failure::Unreadable(message) => unreadable(rpc.access, failed, endpoint, &message),
            Failure::Lost { sent, message } => {
                unanswered(rpc.access_if(sent), failed).cause(Stage::Transport, endpoint, message)
            }
            Failure::Status(status) => refused(rpc, failed, endpoint, &status),
        }
    }
}

/// Nobody said what became of the call: harmless for a read, not so for a write.
fn unanswered(access: Access, failed: String) -> Error {
    match access {
        Access::Read => Error::new(Kind::Unreachable, failed),
        Access::Write => {
            let message = format!("{failed}: it may or may not have been applied");
            Error::new(Kind::OutcomeUnknown, message)
                .hint("read the key or the cluster's state to find out before you try again")
        }
    }
}

/// An answer came, so that a write was very likely applied, but not even that can be read.
fn unreadable(access: Access, failed: String, endpoint: Option<String>, message: &str) -> Error {
    let error = match access {
        Access::Read => Error::failed(failed),
        Access::Write => Error::new(
            Kind::OutcomeUnknown,
            format!("{failed}: it was probably applied, but the answer can't be read"),
        ),
    };
    let (stage, hint) = if message.contains("decoded message length too large") {
        (Stage::Local, "our --max-recv-bytes is the limit")
    } else {
        (
            Stage::Transport,
            "is this an etcd, and does nothing in between change its answers?",
        )
    };
    error
        .cause(stage, endpoint, printable(message.as_bytes()))
        .hint(hint)
}

/// How etcd puts the refusals that have a kind, a stage or advice of their own; the first
/// pattern that the message contains counts.
const REFUSALS: &[(&str, Kind, Stage, Option<&str>)] = {
    use Kind::{ConditionNotMet, Failed, NotFound, Refused, Unreachable};
    use Stage::{Authentication, Quorum, ServerRefusal};
    &[
        (
            "permission denied",
            Refused,
            Authentication,
            Some("the user's roles don't allow this"),
        ),
        (
            "authentication failed",
            Refused,
            Authentication,
            Some("wrong user name or password"),
        ),
        (
            "user name is empty",
            Refused,
            Authentication,
            Some("authentication is on: give --user, or ETCDTOOL_USER and ETCDTOOL_PASSWORD"),
        ),
        (
            "invalid auth token",
            Refused,
            Authentication,
            Some("the token is unknown or has expired"),
        ),
        ("user name not found", NotFound, ServerRefusal, None),
        ("role name not found", NotFound, ServerRefusal, None),
        (
            "role is not granted to the user",
            NotFound,
            ServerRefusal,
            Some("'etcdtool user get' shows the user's roles"),
        ),
        (
            "permission is not granted to the role",
            NotFound,
            ServerRefusal,
            Some(
                "only what was granted can be revoked, as it was granted; see 'etcdtool role get'",
            ),
        ),
        (
            "lease not found",
            NotFound,
            ServerRefusal,
            Some("it has expired, or never was"),
        ),
        ("member not found", NotFound, ServerRefusal, None),
        ("key not found", NotFound, ServerRefusal, None),
        ("election: no leader", NotFound, ServerRefusal, None),
        (
            "election: not leader",
            Kind::ConditionNotMet,
            ServerRefusal,
            None,
        ),
        (
            "has been compacted",
            Failed,
            ServerRefusal,
            Some("that revision's history is gone; ask for a later one"),
        ),
        (
            "is a future revision",
            Failed,
            ServerRefusal,
            Some("the cluster has not come to that revision yet"),
        ),
        (
            "database space exceeded",
            Failed,
            ServerRefusal,
            Some("the quota is used up: compact, defragment, then disarm the alarm"),
        ),
        (
            "request is too large",
            Failed,
            ServerRefusal,
            Some("the server's --max-request-bytes is the limit"),
        ),
        (
            "received message larger than max",
            Failed,
            ServerRefusal,
            Some("the server's --max-request-bytes is the limit"),
        ),
        (
            "too many operations",
            Failed,
            ServerRefusal,
            Some("the server's --max-txn-ops is the limit"),
        ),
        (
            "not enough started members",
            ConditionNotMet,
            Quorum,
            Some("start the members that were added, or remove them, first"),
        ),
        (
            "unhealthy cluster",
            ConditionNotMet,
            Quorum,
            Some(
                "etcd wants its members up and in touch for 5 seconds first; see 'etcdtool endpoint health --cluster'",
            ),
        ),
        (
            "in sync with leader",
            ConditionNotMet,
            ServerRefusal,
            Some("--wait waits until it is"),
        ),
        (
            "too many learner members",
            ConditionNotMet,
            ServerRefusal,
            Some("promote or remove the learner first; the servers' --max-learners is the limit"),
        ),
        (
            "rpc not supported for learner",
            Failed,
            ServerRefusal,
            Some("the endpoint is a learner's, which answers few calls: ask another member"),
        ),
        (
            "invalid downgrade target version",
            Failed,
            ServerRefusal,
            Some("a cluster goes down one minor version at a time, as from 3.7 to 3.6"),
        ),
        (
            "wrong downgrade target version format",
            Failed,
            ServerRefusal,
            Some("as in 3.6 or 3.6.0"),
        ),
        (
            "downgrade job in progress",
            ConditionNotMet,
            ServerRefusal,
            Some("'etcdtool downgrade cancel' ends it"),
        ),
        (
            "no inflight downgrade",
            ConditionNotMet,
            ServerRefusal,
            None,
        ),
        ("raft proposal dropped", Unreachable, Quorum, None),
        (
            "no leader",
            Unreachable,
            Quorum,
            Some("too few members are up; see 'etcdtool endpoint health --cluster'"),
        ),
        (
            "too many requests",
            Unreachable,
            Quorum,
            Some("the cluster is overloaded; try again later"),
        ),
    ]
};

fn refused(rpc: Rpc, failed: String, endpoint: Option<String>, status: &Status) -> Error {
    let message = status.message();
    let known = REFUSALS.iter().find(|refusal| message.contains(refusal.0));
    let error = match (known, status.code()) {
        (Some(&(_, kind, stage, hint)), _) => {
            let error = Error::new(kind, failed).cause(stage, endpoint, plain(message));
            match hint {
                Some(hint) => error.hint(hint),
                None => error,
            }
        }
        // The server gave up waiting; whether its peers will still agree is open.
        (None, Code::DeadlineExceeded | Code::Cancelled | Code::Unavailable) => {
            unanswered(rpc.access, failed).cause(Stage::Quorum, endpoint, plain(message))
        }
        (None, Code::Unimplemented) => unimplemented(rpc, failed, endpoint, message),
        (None, Code::Unauthenticated | Code::PermissionDenied) => {
            Error::new(Kind::Refused, failed).cause(Stage::Authentication, endpoint, plain(message))
        }
        _ => Error::failed(failed).cause(Stage::ServerRefusal, endpoint, plain(message)),
    };
    error.etcdctl_message(in_gos_words(status))
}

/// What etcdctl shows: of errors that it doesn't know as etcd's, also what gRPC puts around them.
fn in_gos_words(status: &Status) -> String {
    let message = status.message();
    if status.code() == Code::Unknown && !message.starts_with("etcdserver: ") {
        return format!("rpc error: code = Unknown desc = {message}");
    }
    message.to_owned()
}

/// Whether the server doesn't have the call, or not for such a request.
pub fn is_unimplemented(error: &etcd_client::Error) -> bool {
    let etcd_client::Error::GRpcStatus(status) = error else {
        return false;
    };
    match CallError::from_status(rpc::of_path(""), status.clone()).failure {
        Failure::Status(status) => status.code() == Code::Unimplemented,
        _ => false,
    }
}

/// The server has never heard of the call, or knows it and has it for other requests only.
fn unimplemented(rpc: Rpc, failed: String, endpoint: Option<String>, message: &str) -> Error {
    let error = Error::failed(failed);
    let unheard_of = ["unknown method", "unknown service"];
    let unheard_of = unheard_of.iter().any(|told| message.starts_with(told));
    match rpc.since {
        Some(version) if unheard_of => {
            let cause = format!("needs etcd {version}, and the server is older");
            error.cause(Stage::ServerRefusal, endpoint, cause)
        }
        None if unheard_of => error
            .cause(Stage::ServerRefusal, endpoint, plain(message))
            .hint("this needs a newer etcd, or the endpoint is not an etcd"),
        _ => error.cause(Stage::ServerRefusal, endpoint, plain(message)),
    }
}

/// The server's words without its name in front, and without what could harm a terminal.
fn plain(message: &str) -> String {
    let message = message.strip_prefix("etcdserver: ").unwrap_or(message);
    let message = message.strip_prefix("mvcc: ").unwrap_or(message);
    if message == OUT_OF_TIME {
        return "the members did not agree in time".to_owned();
    }
    printable(message.as_bytes()).into_owned()
}
