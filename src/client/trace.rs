//! What dialling an endpoint came to, step by step. Every dial notes it, at the cost of reading the clock.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use schemars::JsonSchema;
use serde::Serialize;

/// A step on the way to an answer. Dialling takes the first four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Looking the host's name up.
    Dns,
    /// Connecting to an address or to a socket.
    Connect,
    /// Agreeing on TLS.
    Tls,
    /// Hearing the server's first bytes of HTTP/2.
    Http2,
    /// Logging in.
    Authentication,
    /// Asking the member what it says of itself.
    Status,
    /// A read that the member answers by itself.
    SerializableRead,
    /// A read that a majority agrees to.
    LinearizableRead,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Self; 8] = [
        Self::Dns,
        Self::Connect,
        Self::Tls,
        Self::Http2,
        Self::Authentication,
        Self::Status,
        Self::SerializableRead,
        Self::LinearizableRead,
    ];
}

/// How the two sides speak TLS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// As in `TLS 1.3`.
    pub version: String,
    /// The cipher suite's name.
    pub cipher: String,
    /// The protocol that is spoken inside, if the server chose one.
    pub alpn: Option<String>,
}

/// The steps of one dial, and what was found out on the way.
#[derive(Debug, Default)]
pub(super) struct Trace {
    taken: Vec<(Step, Duration)>,
    under_way: Option<(Step, Instant)>,
    /// Where the name leads.
    pub(super) addresses: Vec<SocketAddr>,
    /// Which of them it is.
    pub(super) address: Option<SocketAddr>,
    /// Once TLS is agreed on.
    pub(super) agreed: Option<Agreed>,
}

impl Trace {
    /// The step before has ended, and this one begins.
    pub(super) fn begin(&mut self, step: Step) {
        self.end();
        self.under_way = Some((step, Instant::now()));
    }

    /// The step under way has ended, well or not.
    pub(super) fn end(&mut self) {
        if let Some((step, start)) = self.under_way.take() {
            self.taken.push((step, start.elapsed()));
        }
    }

    /// The steps that have ended, in their order, and how long each took.
    pub(super) fn taken(&self) -> &[(Step, Duration)] {
        &self.taken
    }

    /// How long this step and those after it took.
    pub(super) fn since(&self, first: Step) -> Duration {
        let taken = self.taken.iter().filter(|(step, _)| *step >= first);
        taken.map(|(_, took)| *took).sum()
    }
}
