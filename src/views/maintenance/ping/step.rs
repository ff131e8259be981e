//! One step, and what became of it.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use super::member::PingedMember;
use crate::client::{Came, Step, Taken};
use crate::error::{Error, Stage};

/// One step.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct StepView<'a> {
    /// Which one.
    pub(super) step: Step,
    /// What became of it.
    pub(super) result: StepResult,
    /// How long it took, in seconds; null where it was skipped.
    took_seconds: Option<f64>,
    /// What was found out, in plain words; may be empty.
    detail: String,
    /// Why it failed; null where it did not.
    error: Option<StepError<'a>>,
    #[serde(skip)]
    took: Option<Duration>,
}

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum StepResult {
    /// It's done.
    Ok,
    /// There was nothing to do, or no way to do it.
    Skipped,
    /// It failed.
    Failed,
}

/// Why a step failed.
#[derive(Debug, Serialize, JsonSchema)]
struct StepError<'a> {
    /// The stage that any other command would name.
    stage: Option<Stage>,
    /// The reason in plain words.
    message: &'a str,
    /// What the user could do.
    hint: Option<&'a str>,
}

impl<'a> StepView<'a> {
    pub(super) fn new(taken: &'a Taken, member: Option<&PingedMember<'_>>) -> Self {
        let (result, error) = match &taken.came {
            Came::Ok => (StepResult::Ok, None),
            Came::Skipped => (StepResult::Skipped, None),
            Came::Failed(error) => (StepResult::Failed, Some(StepError::new(error))),
        };
        let member = member.filter(|_| taken.step == Step::Status);
        Self {
            step: taken.step,
            result,
            took_seconds: taken.took.map(|took| took.as_secs_f64()),
            detail: member.map_or_else(|| taken.detail.clone(), PingedMember::in_words),
            error,
            took: taken.took,
        }
    }

    /// Why it failed, and the detail.
    pub(super) fn pieces(&self) -> Vec<String> {
        let mut pieces = Vec::new();
        if let Some(error) = &self.error {
            let stage = error.stage.filter(|stage| !is_of(self.step, *stage));
            let stage = stage.map(|stage| format!("{stage}: "));
            pieces.push(stage.unwrap_or_default() + error.message);
            pieces.extend(error.hint.map(|hint| format!("hint: {hint}")));
        }
        if !self.detail.is_empty() {
            pieces.push(self.detail.clone());
        }
        pieces
    }

    pub(super) fn took(&self) -> Option<String> {
        self.took.map(milliseconds)
    }
}

impl<'a> StepError<'a> {
    fn new(error: &'a Error) -> Self {
        let cause = error.causes().first();
        Self {
            stage: cause.map(|cause| cause.stage),
            message: cause.map_or(error.message(), |cause| &cause.message),
            hint: error.advice(),
        }
    }
}

impl StepResult {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Skipped => "skipped",
            Self::Failed => "failed",
        }
    }
}

/// Whether the stage only says again which step it was.
fn is_of(step: Step, stage: Stage) -> bool {
    matches!(
        (step, stage),
        (Step::Dns, Stage::Dns)
            | (Step::Connect, Stage::Connect)
            | (Step::Tls, Stage::Tls)
            | (Step::Authentication, Stage::Authentication)
    )
}

/// How long something took, always in milliseconds: steps are compared.
pub(super) fn milliseconds(took: Duration) -> String {
    format!("{:.1}ms", took.as_secs_f64() * 1e3)
}

/// A step's name as in JSON.
pub(super) fn name(step: Step) -> &'static str {
    match step {
        Step::Dns => "dns",
        Step::Connect => "connect",
        Step::Tls => "tls",
        Step::Http2 => "http2",
        Step::Authentication => "authentication",
        Step::Status => "status",
        Step::SerializableRead => "serializable_read",
        Step::LinearizableRead => "linearizable_read",
    }
}

/// The same for people, in a narrow column.
pub(super) fn label(step: Step) -> &'static str {
    match step {
        Step::Dns => "DNS",
        Step::Tls => "TLS",
        Step::Http2 => "HTTP/2",
        Step::Authentication => "log-in",
        Step::SerializableRead => "serializable",
        Step::LinearizableRead => "linearizable",
        step => name(step),
    }
}
