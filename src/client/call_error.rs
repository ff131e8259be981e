//! Why a call failed, as the connection layer knows it; `classify` turns it into the user's error.

use std::fmt;
use std::time::Duration;

use tonic::{Code, Status};

use super::inquiry::Finding;
use super::permission::Denied;
use super::refusals;
use super::rpc::Rpc;
use crate::error::Stage;

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

/// What went wrong with a call.
#[derive(Clone, Debug)]
pub enum Failure {
    /// No endpoint could be dialled; the call was not sent.
    Dial(Vec<DialFailure>),
    /// The settings can't be used; the call was not sent.
    Settings(crate::error::Error),
    /// Logging in failed; the call was not sent.
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
        matches!(&self.failure, Failure::Status(status) if status.message().contains(words))
    }

    /// Whether the server doesn't have the call.
    pub fn is_unimplemented(&self) -> bool {
        matches!(&self.failure, Failure::Status(status) if status.code() == Code::Unimplemented)
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
    fn reason(&self) -> &str {
        match self {
            Self::Status(status) => status.message(),
            Self::Lost { message, .. } | Self::Unreadable(message) => message,
            Self::Dial(_) => "no endpoint could be reached",
            Self::Deadline { .. } => "no answer came in time",
            Self::LogIn(_) => "logging in failed",
            Self::Settings(error) => error.message(),
            Self::Denied(denied) => denied.status.message(),
            Self::Explained { failure, .. } => failure.reason(),
        }
    }
}

// No `source`: tonic looks for a status in the chain and would drop everything around it.
impl std::error::Error for CallError {}
