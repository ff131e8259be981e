//! Why a call failed, as the connection layer knows it; `classify` turns it into the user's error.

use std::fmt;
use std::time::Duration;

use tonic::{Code, Status};

use super::home::Stranger;
use super::inquiry::Finding;
use super::permission::Denied;
use super::refusals;
use super::rpc::{self, Rpc};
use crate::error::Stage;
use crate::output::printable;

/// Why one endpoint could not be dialled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialFailure {
    /// As the user wrote it.
    pub endpoint: String,
    /// How far dialling came.
    pub stage: Stage,
    /// The reason in plain words.
    pub message: String,
    /// What would help, if this reason has advice of its own.
    pub hint: Option<String>,
}

impl fmt::Display for DialFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}: {}", self.stage, self.endpoint, self.message)
    }
}

/// What the client says of an answer that is larger than it may be.
pub(super) const OVER_OUR_BOUND: &str = "decoded message length too large";

/// What went wrong with a call.
#[derive(Clone, Debug)]
pub enum Failure {
    /// No endpoint could be dialled; the call was not sent.
    Dial(Vec<DialFailure>),
    /// The settings can't be used; the call was not sent.
    Settings(crate::error::Error),
    /// Logging in failed, or finding out whose member it is; the call was not sent.
    LogIn(Box<CallError>),
    /// The connection broke. `sent` is false only when the call certainly did not leave.
    Lost {
        /// Whether the server may have seen the call.
        sent: bool,
        /// What the connection said.
        message: String,
    },
    /// No answer within the time that the command had. `sent` is false only when the call certainly did not leave.
    Deadline {
        /// Whether the server may have seen the call.
        sent: bool,
        /// The time that the command had.
        allowed: Duration,
    },
    /// An answer came, but nobody can read it: too large, or from something that is no etcd.
    Unreadable(String),
    /// The endpoint is one of another cluster than the one that has answered before.
    Stranger(Stranger),
    /// The server answered with an error.
    Status(Status),
    /// The server said that it isn't permitted.
    Denied(Box<Denied>),
    /// It went unanswered, and why was found out meanwhile.
    Explained {
        /// What it ended with.
        failure: Box<Failure>,
        /// How the member does.
        finding: Finding,
    },
}

/// A call that failed.
#[derive(Clone, Debug)]
pub struct CallError {
    /// Which call.
    pub rpc: Rpc,
    /// Where it was sent, as the user wrote it; none when it never got that far.
    pub endpoint: Option<String>,
    /// What went wrong.
    pub failure: Failure,
}

impl CallError {
    /// Whether nobody has said what became of the call, or the server only that it has waited in vain for its peers.
    pub(super) fn is_unanswered(&self) -> bool {
        match &self.failure {
            Failure::Deadline { .. } => true,
            Failure::Status(status) => {
                gives_up(status) && refusals::find(status.message()).is_none()
            }
            _ => false,
        }
    }

    /// Whether the server has said this.
    pub fn says(&self, words: &str) -> bool {
        match &self.failure {
            Failure::Status(status) => status.message().contains(words),
            Failure::Denied(denied) => denied.status.message().contains(words),
            _ => false,
        }
    }

    /// Whether the answer is larger than our own bound on answers.
    pub fn is_over_our_bound(&self) -> bool {
        matches!(&self.failure, Failure::Unreadable(said) if said.contains(OVER_OUR_BOUND))
    }

    /// Whether the server doesn't have the call.
    pub fn is_unimplemented(&self) -> bool {
        matches!(&self.failure, Failure::Status(status) if status.code() == Code::Unimplemented)
    }

    /// The endpoint that failed; none where it never got to one.
    pub(super) fn place(&self) -> Option<&str> {
        match &self.failure {
            Failure::LogIn(error) => error.place(),
            _ => self.endpoint.as_deref(),
        }
    }

    /// Whether no endpoint could be dialled.
    pub(super) fn is_unreached(&self) -> bool {
        match &self.failure {
            Failure::LogIn(error) => error.is_unreached(),
            failure => matches!(failure, Failure::Dial(_)),
        }
    }

    /// Who answered, where that was a member of another cluster.
    pub(super) fn stranger(&self) -> Option<&Stranger> {
        match &self.failure {
            Failure::LogIn(error) => error.stranger(),
            Failure::Stranger(stranger) => Some(stranger),
            _ => None,
        }
    }
}

/// Whether a server gave up waiting, where its words are none that say more.
pub(super) fn gives_up(status: &Status) -> bool {
    matches!(
        status.code(),
        Code::DeadlineExceeded | Code::Cancelled | Code::Unavailable
    )
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} failed: {}", self.rpc.doing, self.failure.reason())
    }
}

impl Failure {
    /// What went wrong, in a few words.
    pub(super) fn reason(&self) -> String {
        match self {
            Self::Status(status) => printable(status.message().as_bytes()).into_owned(),
            Self::Lost { message, .. } | Self::Unreadable(message) => message.clone(),
            Self::Dial(_) => "no endpoint could be reached".to_owned(),
            Self::Deadline { allowed, .. } => format!("no answer within {allowed:?}"),
            Self::LogIn(error) if error.rpc == rpc::AUTHENTICATE => error.to_string(),
            Self::LogIn(error) => error.failure.reason(),
            Self::Stranger(stranger) => stranger.to_string(),
            Self::Settings(error) => error.message().to_owned(),
            Self::Denied(denied) => Self::Status(denied.status.clone()).reason(),
            Self::Explained { failure, .. } => failure.reason(),
        }
    }
}

// No `source`: tonic looks for a status in the chain and would drop everything around it.
impl std::error::Error for CallError {}
