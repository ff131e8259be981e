//! Errors: what failed, at which stage and endpoint, why, and what would help.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use crate::exit;

/// The result of everything that can fail for a reason the user should read.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a command did not do what it was asked to; each kind has its own exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// None of the others.
    Failed,
    /// The command line or the settings are wrong; nothing was sent.
    Usage,
    /// No member could be reached, or none answered in time; nothing was changed.
    Unreachable,
    /// What was asked for doesn't exist.
    NotFound,
    /// A condition that the command set did not hold.
    ConditionNotMet,
    /// A check's verdict is bad.
    Unhealthy,
    /// Authentication or permission.
    Refused,
    /// A write was sent and no answer came.
    OutcomeUnknown,
    /// Whoever read our output went away; there is nobody to tell.
    ClosedPipe,
    /// Whoever was asked pressed Ctrl-C, and knows.
    Interrupted,
}

impl Kind {
    /// The exit code that tells this kind in native mode.
    pub fn code(self) -> u8 {
        match self {
            Self::Failed => exit::FAILED,
            Self::Usage => exit::USAGE,
            Self::Unreachable => exit::UNREACHABLE,
            Self::NotFound => exit::NOT_FOUND,
            Self::ConditionNotMet => exit::CONDITION_NOT_MET,
            Self::Unhealthy => exit::UNHEALTHY,
            Self::Refused => exit::REFUSED,
            Self::OutcomeUnknown => exit::OUTCOME_UNKNOWN,
            Self::ClosedPipe => exit::OK,
            Self::Interrupted => exit::SIGINT,
        }
    }
}

/// How far a command had come when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Flags, environment, files named by them.
    Settings,
    /// Looking a host name up.
    Dns,
    /// Reaching the address.
    Connect,
    /// Agreeing on TLS.
    Tls,
    /// Proving who we are.
    Authentication,
    /// The cluster finding a majority or a leader.
    Quorum,
    /// The server said no.
    ServerRefusal,
    /// Waiting longer than allowed.
    Timeout,
    /// A connection that broke.
    Transport,
    /// Something on this machine: a file, a process, the output.
    Local,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Settings => "settings",
            Self::Dns => "DNS",
            Self::Connect => "connect",
            Self::Tls => "TLS",
            Self::Authentication => "authentication",
            Self::Quorum => "quorum",
            Self::ServerRefusal => "server refusal",
            Self::Timeout => "timeout",
            Self::Transport => "connection lost",
            Self::Local => "local",
        })
    }
}

/// One reason for a failure; there are several when several endpoints were tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cause {
    /// How far it had come.
    pub stage: Stage,
    /// Where, as the user wrote the endpoint; none when no endpoint is involved.
    pub endpoint: Option<String>,
    /// The reason in plain words.
    pub message: String,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.endpoint {
            Some(endpoint) => write!(f, "{} at {endpoint}: {}", self.stage, self.message),
            None => write!(f, "{}: {}", self.stage, self.message),
        }
    }
}

/// A failure, as it is reported once, at the end, in one place.
#[derive(Clone, Debug)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    kind: Kind,
    message: String,
    causes: Vec<Cause>,
    hint: Option<String>,
    /// What etcdctl says and answers with, where that isn't `message` and 1.
    etcdctl_message: Option<String>,
    etcdctl_code: u8,
    /// Shown already: only the exit code is left to tell.
    silent: bool,
}

impl Error {
    /// An error of this kind; `message` says what failed.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            causes: Vec::new(),
            hint: None,
            etcdctl_message: None,
            etcdctl_code: exit::etcdctl::ERROR,
            silent: false,
        }))
    }

    /// The command line or the settings are wrong.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message).etcdctl_code(exit::etcdctl::BAD_ARGS)
    }

    /// A failure that no other code says better.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Kind::Failed, message)
    }

    /// The answer was shown already and only the exit code remains to be told.
    pub fn verdict(kind: Kind) -> Self {
        let mut error = Self::new(kind, "");
        error.0.silent = true;
        error
    }

    /// Adds a reason. Of what the system says the number that Rust adds is left out.
    #[must_use]
    pub fn cause(
        mut self,
        stage: Stage,
        endpoint: Option<String>,
        message: impl Into<String>,
    ) -> Self {
        self.0.causes.push(Cause {
            stage,
            endpoint,
            message: without_number(message.into()),
        });
        self
    }

    /// Adds the reasons of another error, which this one comes of.
    #[must_use]
    pub fn because(mut self, other: &Self) -> Self {
        self.0.causes.extend_from_slice(&other.0.causes);
        self
    }

    /// Says what it was done for, before what failed.
    #[must_use]
    pub fn about(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// Adds what the user could do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// The same of work that had written so many keys by then. Where that is any, nobody may say that nothing was changed.
    #[must_use]
    pub fn after_writing(self, keys: u64) -> Self {
        if self.kind() == Kind::Usage && keys == 0 {
            // That was before anything was sent.
            return self;
        }
        let (noun, are) = if keys == 1 {
            ("key", "is")
        } else {
            ("keys", "are")
        };
        if self.kind() == Kind::OutcomeUnknown {
            // To run it again is how to find out, and does no harm.
            return self.hint(format!(
                "{keys} {noun} {are} known to be written, others may be; run it again to write what is left, which --dry-run counts"
            ));
        }
        let far =
            format!("{keys} {noun} had been written by then; run it again to write the others");
        let hint = match self.advice() {
            Some(advice) => format!("{advice}; {far}"),
            None => far,
        };
        if self.kind() == Kind::Unreachable && keys > 0 {
            return Self::failed(self.message()).because(&self).hint(hint);
        }
        self.hint(hint)
    }

    /// Sets the code that etcdctl exits with for this.
    #[must_use]
    pub fn etcdctl_code(mut self, code: u8) -> Self {
        self.0.etcdctl_code = code;
        self
    }

    /// Sets the words that etcdctl has for this.
    #[must_use]
    pub fn etcdctl_message(mut self, message: impl Into<String>) -> Self {
        self.0.etcdctl_message = Some(message.into());
        self
    }

    /// The kind.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What failed.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Why; several when several endpoints were tried.
    pub fn causes(&self) -> &[Cause] {
        &self.0.causes
    }

    /// The first cause in one line, else the message: for a row that has room for one.
    pub fn reason(&self) -> String {
        match self.0.causes.first() {
            Some(cause) => format!("{}: {}", cause.stage, cause.message),
            None => self.0.message.clone(),
        }
    }

    /// What the user could do.
    pub fn advice(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// What etcdctl would print after `Error: `.
    pub fn in_etcdctls_words(&self) -> String {
        let inner = &self.0;
        inner
            .etcdctl_message
            .clone()
            .unwrap_or_else(|| match inner.causes.first() {
                Some(cause) => format!("{}: {}", inner.message, cause.message),
                None => inner.message.clone(),
            })
    }

    /// The code that etcdctl exits with.
    pub fn code_of_etcdctl(&self) -> u8 {
        match self.0.kind {
            Kind::ClosedPipe => exit::etcdctl::CLOSED_PIPE,
            Kind::Interrupted => exit::etcdctl::INTERRUPTED_PROMPT,
            _ => self.0.etcdctl_code,
        }
    }

    /// Whether there is nothing to print.
    pub fn is_silent(&self) -> bool {
        self.0.silent || matches!(self.0.kind, Kind::ClosedPipe | Kind::Interrupted)
    }

    /// The form that structured output prints on stderr.
    pub fn report(&self) -> Report<'_> {
        let first = self.0.causes.first();
        Report {
            code: self.0.kind.code(),
            kind: self.0.kind,
            // What was wrong before anything was sent is always the settings.
            stage: first
                .map(|cause| cause.stage)
                .or((self.0.kind == Kind::Usage).then_some(Stage::Settings)),
            endpoint: first.and_then(|cause| cause.endpoint.as_deref()),
            message: &self.0.message,
            causes: &self.0.causes,
            hint: self.0.hint.as_deref(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        for cause in &self.0.causes {
            write!(f, "; {cause}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// What the system says, without the number that Rust adds.
pub fn system_reason(error: &std::io::Error) -> String {
    without_number(error.to_string())
}

fn without_number(mut said: String) -> String {
    let number = said.rsplit_once(" (os error ");
    if let Some((words, rest)) = number
        && rest
            .strip_suffix(')')
            .is_some_and(|number| number.parse::<i32>().is_ok())
    {
        said.truncate(words.len());
    }
    said
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        let mut chain = error.chain();
        let message = chain.next().map_or_else(String::new, ToString::to_string);
        chain.fold(Self::failed(message), |error, cause| {
            error.cause(Stage::Local, None, cause.to_string())
        })
    }
}

/// An error as structured output prints it on stderr: one JSON object.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Report<'a> {
    /// The exit code.
    pub code: u8,
    /// The exit code's meaning.
    pub kind: Kind,
    /// The stage of the first cause; `settings` for every usage error without one.
    pub stage: Option<Stage>,
    /// The endpoint of the first cause.
    pub endpoint: Option<&'a str>,
    /// What failed.
    pub message: &'a str,
    /// Every cause.
    pub causes: &'a [Cause],
    /// What the user could do.
    pub hint: Option<&'a str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_refused_before_anything_was_sent_has_nothing_to_go_on_with() {
        let hint = |error: Error, keys| error.after_writing(keys).advice().map(str::to_owned);
        assert_eq!(hint(Error::usage("x"), 0), None);
        assert!(hint(Error::usage("x"), 1).unwrap().contains("1 key had"));
        assert!(hint(Error::failed("x"), 0).unwrap().contains("0 keys had"));
    }

    #[test]
    fn what_the_system_says_has_no_number() {
        let missing = std::io::Error::from_raw_os_error(2);
        assert_eq!(system_reason(&missing), "No such file or directory");
        let told = |said: &str| {
            let error = Error::failed("x").cause(Stage::Local, None, said);
            error.causes()[0].message.clone()
        };
        assert_eq!(told("f: gone (os error 2)"), "f: gone");
        for whole in ["(os error 2) f", "f (os error two)", "f (os error 2"] {
            assert_eq!(told(whole), whole);
        }
    }
}
