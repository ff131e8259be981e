//! How far long work has come: a bar on stderr, where that is a terminal and nobody asked for quiet.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, WeakProgressBar};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Bytes, shown as KiB, MiB, …
    Bytes,
    /// Things.
    Items,
}

/// A bar that moves, or nothing where nobody would see it. Dropped, it leaves no trace.
#[derive(Debug)]
pub struct Progress(ProgressBar);

impl Progress {
    /// A bar up to `total`, or a counter where the total isn't known.
    pub(super) fn new(visible: bool, what: &str, total: Option<u64>, unit: Unit) -> Self {
        let target = if visible {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(total, target).with_message(what.to_owned());
        // Our own templates, which can't be wrong; else the bar keeps its looks.
        if let Ok(style) = ProgressStyle::with_template(template(total, unit)) {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// A line that says what it's told to.
    pub(super) fn line(visible: bool) -> Self {
        let progress = Self::new(visible, "", None, Unit::Items);
        if let Ok(style) = ProgressStyle::with_template("{msg}") {
            progress.0.set_style(style);
        }
        progress
    }

    /// What the line says from now on.
    pub fn say(&self, text: impl Into<String>) {
        self.0.set_message(text.into());
    }

    /// What gets out of other lines' way; none any more once this is dropped.
    pub(super) fn bar(&self) -> WeakProgressBar {
        self.0.downgrade()
    }

    /// So much more is done.
    pub fn advance(&self, by: u64) {
        self.0.inc(by);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

fn template(total: Option<u64>, unit: Unit) -> &'static str {
    match (total, unit) {
        (Some(_), Unit::Bytes) => "{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        (None, Unit::Bytes) => "{msg} {bytes} {bytes_per_sec}",
        (Some(_), Unit::Items) => "{msg} {wide_bar} {pos}/{len} {per_sec} {eta}",
        (None, Unit::Items) => "{msg} {pos} {per_sec}",
    }
}
