//! How long runs took, and which failed.

use std::io::{Write, stderr};
use std::time::Duration;

use crate::support::Finished;

/// The outcomes of some runs of one command.
pub(super) struct Figures {
    /// Shortest first.
    took: Vec<Duration>,
    failures: Vec<String>,
}

impl Figures {
    pub(super) fn measure(runs: usize, run: impl Fn(usize) -> (Finished, Duration)) -> Self {
        let (mut took, mut failures) = (Vec::new(), Vec::new());
        for (finished, duration) in (0..runs).map(run) {
            took.push(duration);
            if finished.code != 0 {
                failures.push(finished.to_string());
            }
        }
        took.sort();
        Self { took, failures }
    }

    /// What the failed runs said.
    pub(super) fn failures(&self) -> &[String] {
        &self.failures
    }

    pub(super) fn longest(&self) -> Duration {
        self.percentile(100)
    }

    fn percentile(&self, percent: usize) -> Duration {
        self.took[(self.took.len() * percent).div_ceil(100) - 1]
    }
}

/// Shows them, also when the test passes: written past the harness, which keeps what macros print to itself.
pub(super) fn show(rows: &[(&str, &Figures)]) {
    let mut text =
        String::from("\n1 of 4 endpoints lives     runs failed      p50      p99      max\n");
    for (name, figures) in rows {
        let [p50, p99, max] = [50, 99, 100]
            .map(|percent| format!("{:.1} ms", figures.percentile(percent).as_secs_f64() * 1e3));
        let (runs, failed) = (figures.took.len(), figures.failures.len());
        text += &format!("{name:<26} {runs:>4} {failed:>6} {p50:>10} {p99:>10} {max:>10}\n");
    }
    let _ = stderr().write_all(text.as_bytes());
}
