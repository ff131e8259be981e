//! How long runs took, and which failed.

use std::fmt::Write as _;
use std::io::{Write, stderr};
use std::time::{Duration, Instant};

use crate::support::Program;

/// Programs that are measured beside others.
pub(crate) struct Kind<'a> {
    pub(crate) name: String,
    /// It has one turn in so many.
    pub(crate) every: usize,
    pub(crate) program: Box<dyn Fn(usize) -> Program + 'a>,
}

/// The outcomes of the runs of one kind.
pub(crate) struct Figures {
    pub(crate) name: String,
    /// Shortest first.
    took: Vec<Duration>,
    failures: Vec<String>,
}

impl Figures {
    /// Gives the kinds so many turns: whatever else the machine does falls on all of them.
    pub(crate) fn in_turns(turns: usize, kinds: &[Kind<'_>]) -> Vec<Self> {
        let empty = |kind: &Kind<'_>| Self {
            name: kind.name.clone(),
            took: Vec::new(),
            failures: Vec::new(),
        };
        let mut all: Vec<Self> = kinds.iter().map(empty).collect();
        for turn in 0..turns {
            for (figures, kind) in all.iter_mut().zip(kinds) {
                if turn % kind.every == 0 {
                    figures.note((kind.program)(turn / kind.every));
                }
            }
        }
        for figures in &mut all {
            figures.took.sort();
        }
        all
    }

    fn note(&mut self, program: Program) {
        let start = Instant::now();
        let finished = program.run();
        self.took.push(start.elapsed());
        if finished.code != 0 {
            self.failures.push(finished.to_string());
        }
    }

    /// What the failed runs said.
    pub(crate) fn failures(&self) -> &[String] {
        &self.failures
    }

    pub(crate) fn longest(&self) -> Duration {
        self.percentile(100)
    }

    /// How many times as long the slowest in a hundred take.
    pub(crate) fn slower_than(&self, other: &Self) -> f64 {
        self.percentile(99).as_secs_f64() / other.percentile(99).as_secs_f64()
    }

    fn percentile(&self, percent: usize) -> Duration {
        self.took[(self.took.len() * percent).div_ceil(100) - 1]
    }
}

/// The table, each kind beside the first one.
pub(crate) fn table(title: &str, all: &[Figures]) -> String {
    let columns = "runs failed      p50      p99      max  p99 ratio";
    let mut text = format!("\n{title:<28} {columns}\n");
    for figures in all {
        let [p50, p99, max] = [50, 99, 100]
            .map(|percent| format!("{:.1} ms", figures.percentile(percent).as_secs_f64() * 1e3));
        let (name, runs, failed) = (&figures.name, figures.took.len(), figures.failures.len());
        let ratio = figures.slower_than(&all[0]);
        let _ = writeln!(
            text,
            "{name:<27} {runs:>5} {failed:>6} {p50:>8} {p99:>8} {max:>8} {ratio:>10.2}"
        );
    }
    text
}

/// Shows it, also when the test passes: written past the harness, which keeps what macros print to itself.
pub(crate) fn show(text: &str) {
    let _ = stderr().write_all(text.as_bytes());
}
