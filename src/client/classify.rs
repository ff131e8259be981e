//! Turns a failed call into the user's error: kind, stage, cause, hint.

use tonic::{Code, Status};

use super::call_error::{CallError, Failure, OVER_OUR_BOUND, gives_up};
use super::inquiry::Finding;
use super::permission::{self, Denied};
use super::refusals;
use super::rpc::{self, Access, Rpc};
use crate::error::{Error, Kind, Stage};
use crate::exit;
use crate::output::printable;
use crate::request::KeyRange;

/// What etcdctl says when time has run out, whatever the reason.
const OUT_OF_TIME: &str = "context deadline exceeded";

/// What helps where no reason for not reaching an endpoint has advice of its own.
const UNREACHED: &str =
    "are the endpoints right (--endpoints, ETCDTOOL_ENDPOINTS), and does a member listen there?";

/// What helps where it isn't known why there is no answer.
const LOOK: &str = "'etcdtool endpoint status --cluster' shows how the members do";

/// What helps where a connection broke.
const LOST: &str = "the member has gone down, or something in between has cut the connection: try again, or name other members in --endpoints, too";

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
            // What can't be used at all is told before.
            Failure::LogIn(error) if matches!(error.failure, Failure::Settings(_)) => {
                Self::from(*error)
            }
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
            Failure::Deadline { sent, allowed } => unanswered(rpc.access_if(sent), failed, LOOK)
                .etcdctl_message(OUT_OF_TIME)
                .cause(
                    Stage::Timeout,
                    endpoint,
                    format!("no answer within {allowed:?}"),
                ),
            Failure::Denied(denied) => Error::new(Kind::Refused, failed)
                .etcdctl_message(in_gos_words(rpc, &denied.status))
                .cause(Stage::Authentication, endpoint, denied.words())
                .hint(denied.hint()),
            Failure::Explained { failure, finding } => {
                explained(rpc, failed, endpoint, *failure, finding)
            }
            Failure::Unreadable(message) => unreadable(rpc.access, failed, endpoint, &message),
            Failure::Lost { sent, message } => unanswered(rpc.access_if(sent), failed, LOST).cause(
                Stage::Transport,
                endpoint,
                message,
            ),
            Failure::Stranger(stranger) => unanswered(
                rpc.access,
                failed,
                "--endpoints should name members of one cluster only",
            )
            .cause(Stage::Connect, endpoint, stranger.to_string()),
            Failure::Status(status) => refused(rpc, failed, endpoint, &status),
        }
    }
}

/// Nobody said what became of the call: harmless for a read, not so for a write. `helps` is against the cause.
fn unanswered(access: Access, failed: String, helps: &str) -> Error {
    match access {
        Access::Read => Error::new(Kind::Unreachable, failed).hint(helps),
        Access::Write => {
            let message = format!("{failed}: it may or may not have been applied");
            let first = "read the key or the cluster's state to find out before you try again";
            Error::new(Kind::OutcomeUnknown, message).hint(format!("{first}; {helps}"))
        }
    }
}

/// An unanswered call, with what its member said of itself meanwhile.
fn explained(
    rpc: Rpc,
    failed: String,
    endpoint: Option<String>,
    failure: Failure,
    finding: Finding,
) -> Error {
    let (sent, said) = match failure {
        Failure::Deadline { sent, allowed } => (sent, format!("no answer within {allowed:?}")),
        Failure::Status(status) => (true, plain(status.message())),
        failure => {
            return CallError {
                rpc,
                endpoint,
                failure,
            }
            .into();
        }
    };
    let cause = format!("{said}: {}", finding.words());
    unanswered(rpc.access_if(sent), failed, finding.hint())
        .etcdctl_message(OUT_OF_TIME)
        .cause(finding.stage(), endpoint, cause)
}

/// An answer came, so that a write was very likely applied, but not even that can be read.
fn unreadable(access: Access, failed: String, endpoint: Option<String>, message: &str) -> Error {
    let error = match access {
        Access::Read => Error::failed(failed),
        Access::Write => Error::new(
            Kind::OutcomeUnknown,
            format!("{failed}: it was probably applied, but the answer cannot be read"),
        ),
    };
    if message.contains(OVER_OUR_BOUND) {
        return error
            .cause(Stage::Local, endpoint, printable(message.as_bytes()))
            .hint("our --max-recv-bytes is the limit");
    }
    let message = match message.rsplit_once("mapped from HTTP status code ") {
        Some((_, code)) => format!("this is no etcd: it answers with HTTP status {code}"),
        None => printable(message.as_bytes()).into_owned(),
    };
    error
        .cause(Stage::Transport, endpoint, message)
        .hint("is the endpoint an etcd's, and does nothing in between change its answers?")
}

/// The error of a server that refused in these words, if they are of those with a kind of their own.
fn known(failed: &str, endpoint: Option<&str>, message: &str) -> Option<Error> {
    let &(_, kind, stage, hint) = refusals::find(message)?;
    let endpoint = endpoint.map(str::to_owned);
    let error = Error::new(kind, failed).cause(stage, endpoint, plain(message));
    Some(match hint {
        Some(hint) => error.hint(hint),
        None => error,
    })
}

/// What the server says of a revision that is gone, and what we say where that comes while it's read.
const COMPACTED: [&str; 2] = ["revision has been compacted", "was compacted while"];

/// Whether the server has refused since the revision that was asked for is compacted away.
pub fn is_compacted(error: &Error) -> bool {
    let mut causes = error.causes().iter();
    causes.any(|cause| COMPACTED.iter().any(|said| cause.message.contains(said)))
}

/// What a server said within a stream, where no status tells its kind.
pub fn refusal(failed: &str, endpoint: Option<String>, message: &str) -> Error {
    known(failed, endpoint.as_deref(), message).unwrap_or_else(|| {
        Error::failed(failed).cause(Stage::ServerRefusal, endpoint, plain(message))
    })
}

/// What a server said within a stream of keys that may not be read.
pub fn denied_keys(
    failed: &str,
    endpoint: Option<String>,
    user: Option<&str>,
    keys: &KeyRange,
) -> Error {
    let denied = Denied {
        status: Status::permission_denied(""),
        needs: permission::to_read(keys),
        user: user.map(|name| (name.to_owned(), None)),
    };
    Error::new(Kind::Refused, failed)
        .cause(Stage::Authentication, endpoint, denied.words())
        .hint(denied.hint())
}

fn refused(rpc: Rpc, failed: String, endpoint: Option<String>, status: &Status) -> Error {
    let message = status.message();
    let error = match (known(&failed, endpoint.as_deref(), message), status.code()) {
        (Some(error), _) => error,
        // The server gave up waiting; whether its peers will still agree is open.
        (None, _) if gives_up(status) => {
            unanswered(rpc.access, failed, LOOK).cause(Stage::Quorum, endpoint, plain(message))
        }
        (None, Code::Unimplemented) => unimplemented(rpc, failed, endpoint, message),
        (None, Code::Unauthenticated | Code::PermissionDenied) => {
            Error::new(Kind::Refused, failed).cause(Stage::Authentication, endpoint, plain(message))
        }
        _ => Error::failed(failed).cause(Stage::ServerRefusal, endpoint, plain(message)),
    };
    error.etcdctl_message(in_gos_words(rpc, status))
}

/// What etcdctl shows: of errors that it doesn't know as etcd's, and of all that a snapshot ends with, also what gRPC puts
/// around them.
fn in_gos_words(rpc: Rpc, status: &Status) -> String {
    let (code, message) = (status.code(), status.message());
    let is_unknown = code == Code::Unknown && !message.starts_with("etcdserver: ");
    if is_unknown || rpc == rpc::SNAPSHOT {
        return format!("rpc error: code = {code:?} desc = {message}");
    }
    message.to_owned()
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
            .cause(
                Stage::ServerRefusal,
                endpoint,
                format!("this is no etcd of our time: {}", plain(message)),
            )
            .hint("it speaks gRPC, but not etcd's since 3.4: is the port right?"),
        _ => error.cause(Stage::ServerRefusal, endpoint, plain(message)),
    }
}

/// The server's words without its name in front, and without what could harm a terminal.
fn plain(message: &str) -> String {
    let message = match message.strip_prefix("rpc error: code = ") {
        Some(told) => told.split_once(" desc = ").map_or(told, |(_, desc)| desc),
        None => message,
    };
    let message = message.strip_prefix("etcdserver: ").unwrap_or(message);
    let message = message.strip_prefix("mvcc: ").unwrap_or(message);
    if message == OUT_OF_TIME {
        return "the members did not agree in time".to_owned();
    }
    printable(message.as_bytes()).into_owned()
}
