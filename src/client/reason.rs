//! Why dialling an endpoint failed, while it is still being found out.

use super::call_error::DialFailure;
use super::endpoint::Endpoint;
use crate::error::Stage;

/// Of an IPv6 address without brackets all colons are its own.
const BRACKETS: &str = "an IPv6 address stands in brackets if a port follows, as in [::1]:2379";

/// Why dialling failed.
pub(super) struct Reason {
    /// How far it had come.
    stage: Stage,
    /// In plain words.
    message: String,
    /// What would help.
    hint: Option<String>,
}

impl Reason {
    pub(super) fn new(stage: Stage, message: impl Into<String>) -> Self {
        Self {
            stage,
            message: message.into(),
            hint: None,
        }
    }

    /// The same of this endpoint.
    pub(super) fn at(self, endpoint: &Endpoint) -> DialFailure {
        DialFailure {
            endpoint: endpoint.as_str().to_owned(),
            stage: self.stage,
            message: self.message,
            hint: match endpoint.lacks_brackets() {
                true => Some(BRACKETS.to_owned()),
                false => self.hint,
            },
        }
    }

    /// The same of somebody on the way there.
    #[must_use]
    pub(super) fn about(mut self, whom: &str) -> Self {
        self.message = format!("{whom}: {}", self.message);
        self
    }

    /// Adds what would help.
    #[must_use]
    pub(super) fn hint(mut self, hint: &str) -> Self {
        self.hint = Some(hint.to_owned());
        self
    }
}

/// A reason, and whether it may be that the two sides don't agree about TLS.
pub(super) enum Trouble {
    Known(Reason),
    NotUnderstood(Reason),
}

impl Trouble {
    /// The reason as it is.
    pub(super) fn reason(self) -> Reason {
        match self {
            Self::Known(reason) | Self::NotUnderstood(reason) => reason,
        }
    }
}

impl From<Reason> for Trouble {
    fn from(reason: Reason) -> Self {
        Self::Known(reason)
    }
}
