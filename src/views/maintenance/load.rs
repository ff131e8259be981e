//! What the answers of both checks have in common.

use std::collections::BTreeMap;
use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::golang::quote::quote;
use crate::load::{Cleaned, Measured};
use crate::output::Text;

/// How long requests took, in seconds.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Latency {
    /// The average.
    pub mean_seconds: f64,
    /// The standard deviation.
    pub stddev_seconds: f64,
    /// The quickest.
    pub min_seconds: f64,
    /// Half of the requests took no longer.
    pub p50_seconds: f64,
    /// 90 of 100 took no longer.
    pub p90_seconds: f64,
    /// 95 of 100 took no longer.
    pub p95_seconds: f64,
    /// 99 of 100 took no longer.
    pub p99_seconds: f64,
    /// 999 of 1000 took no longer.
    pub p999_seconds: f64,
    /// The slowest.
    pub max_seconds: f64,
}

impl From<&Measured> for Latency {
    fn from(measured: &Measured) -> Self {
        Self {
            mean_seconds: measured.mean(),
            stddev_seconds: measured.stddev(),
            min_seconds: measured.quickest(),
            p50_seconds: measured.percentile(50.0),
            p90_seconds: measured.percentile(90.0),
            p95_seconds: measured.percentile(95.0),
            p99_seconds: measured.percentile(99.0),
            p999_seconds: measured.percentile(99.9),
            max_seconds: measured.slowest(),
        }
    }
}

/// Requests that failed for the same reason.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Failures {
    /// The reason.
    pub reason: String,
    /// How many.
    pub count: u64,
}

impl Failures {
    /// By what is told of them: what etcdctl has several words for may be one reason to us.
    pub fn of(measured: &Measured) -> Vec<Self> {
        let mut counts = BTreeMap::new();
        for failed in measured.failed() {
            *counts.entry(failed.error.reason()).or_default() += failed.count;
        }
        let counts = counts.into_iter();
        counts
            .map(|(reason, count)| Self { reason, count })
            .collect()
    }
}

/// What was done afterwards.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CleanUp<'a> {
    /// Whether the keys are gone.
    pub removed: bool,
    /// The revision before which history was dropped; null without `--auto-compact`.
    pub compacted_revision: Option<i64>,
    /// The endpoints whose databases were defragmented.
    pub defragmented: &'a [String],
}

impl<'a> From<&'a Cleaned> for CleanUp<'a> {
    fn from(cleaned: &'a Cleaned) -> Self {
        Self {
            removed: cleaned.problem.is_none(),
            compacted_revision: cleaned.compacted,
            defragmented: &cleaned.defragmented,
        }
    }
}

/// etcdctl's lines on what was done afterwards.
pub(super) fn clean_up(out: &mut Text<'_>, cleaned: &Cleaned) -> io::Result<()> {
    if let Some(problem) = &cleaned.problem {
        let reason = problem.in_etcdctls_words();
        writeln!(
            out,
            "FAIL: Cleanup failed during key deletion: ERROR({reason})"
        )?;
    }
    if let Some(revision) = cleaned.compacted {
        writeln!(out, "Compacting with revision {revision}")?;
        writeln!(out, "Compacted with revision {revision}")?;
    }
    cleaned.defragmented.iter().try_for_each(|endpoint| {
        let endpoint = quote(endpoint.as_bytes());
        writeln!(out, "Defragmenting {endpoint}")?;
        writeln!(out, "Defragmented {endpoint}")
    })
}

/// etcdctl's lines on what went wrong.
pub(super) fn failures(out: &mut Text<'_>, measured: &Measured) -> io::Result<()> {
    for (index, failed) in measured.failed().enumerate() {
        if index == 0 {
            writeln!(out, "FAIL: too many errors")?;
        }
        let reason = failed.error.in_etcdctls_words();
        writeln!(out, "FAIL: ERROR({reason}) -> {}", failed.count)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::error::Error;

    #[test]
    fn each_reason_is_told_once() {
        let mut measured = Measured::new().unwrap();
        for words in ["one", "two", "one"] {
            let error = Error::failed("connection lost").etcdctl_message(words);
            measured.note(Duration::ZERO, Err(error));
        }
        assert_eq!(measured.failed().count(), 2);
        let told = Failures::of(&measured);
        let told: Vec<_> = told.iter().map(|it| (&*it.reason, it.count)).collect();
        assert_eq!(told, [("connection lost", 3)]);
    }
}
