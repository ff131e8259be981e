//! Why a playground didn't start: the reason, a member's last log lines, and what would help.

use std::fmt;

/// A failure that the user can do something about; found in an `anyhow::Error` with `downcast_ref`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    message: String,
    usage: bool,
    log: Vec<String>,
    hint: Option<String>,
}

impl Problem {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            usage: false,
            log: Vec::new(),
            hint: None,
        }
    }

    /// What was asked for can't be: nothing was started.
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self {
            usage: true,
            ..Self::new(message)
        }
    }

    /// Adds a member's last log lines.
    pub(super) fn log(mut self, lines: Vec<String>) -> Self {
        self.log = lines;
        self
    }

    /// Adds what the user could do.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What failed, on one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The last log lines of the member that is to blame, readable; empty where there is none.
    pub fn log_lines(&self) -> &[String] {
        &self.log
    }

    /// What the user could do.
    pub fn advice(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// Whether the request itself was wrong, rather than its execution.
    pub fn is_usage(&self) -> bool {
        self.usage
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        for line in &self.log {
            write!(f, "\n  {line}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}
