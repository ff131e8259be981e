//! What goes to stderr beside errors: warnings, status, and what `-v` tells.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use indicatif::WeakProgressBar;

use super::{Progress, Unit, printable};

/// How many keys are shown of many.
pub const SOME: usize = 10;

/// Writes to stderr as far as `--quiet` and `-v` allow. Cheap to clone.
#[derive(Clone)]
pub struct Reporter {
    err: Arc<Mutex<Box<dyn Write + Send>>>,
    program: &'static str,
    quiet: bool,
    verbose: u8,
    terminal: bool,
    structured: bool,
    /// What moves on the terminal, and gets out of the way of lines.
    bar: Arc<Mutex<WeakProgressBar>>,
}

impl Reporter {
    /// A reporter that speaks for `program`.
    pub fn new(
        err: Box<dyn Write + Send>,
        program: &'static str,
        quiet: bool,
        verbose: u8,
    ) -> Self {
        Self {
            err: Arc::new(Mutex::new(err)),
            program,
            quiet,
            verbose,
            terminal: false,
            structured: false,
            bar: Arc::default(),
        }
    }

    /// The same, which knows whether somebody watches.
    #[must_use]
    pub fn on_terminal(mut self, terminal: bool) -> Self {
        self.terminal = terminal;
        self
    }

    /// Whether somebody watches.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// The same, which leaves stderr to the one object that an error is then, and to what was asked for.
    #[must_use]
    pub fn structured(mut self, structured: bool) -> Self {
        self.structured = structured;
        self
    }

    /// A bar that shows how far long work has come, where stderr is a terminal. `what` is what is done, in a word or two.
    pub fn progress(&self, what: &str, total: Option<u64>, unit: Unit) -> Progress {
        self.watched(Progress::new(self.is_watched(), what, total, unit))
    }

    /// A line that says how long work stands, where stderr is a terminal.
    pub fn live(&self) -> Progress {
        self.watched(Progress::line(self.is_watched()))
    }

    fn is_watched(&self) -> bool {
        self.terminal && !self.quiet
    }

    fn watched(&self, progress: Progress) -> Progress {
        *self.bar.lock().unwrap_or_else(PoisonError::into_inner) = progress.bar();
        progress
    }

    /// How things go: not where whoever reads stderr expects an error as one object there, or nothing.
    pub fn status(&self, message: &str) {
        if !self.quiet && !self.structured {
            self.line(message);
        }
    }

    /// What has failed of many things, while the others are done: said even with `--quiet`, but not where an error is one
    /// object; the answer has it there.
    pub fn problem(&self, message: &str) {
        if !self.structured {
            self.line(message);
        }
    }

    /// What `-v` tells.
    pub fn detail(&self, message: &str) {
        if self.verbose > 0 {
            self.line(&format!("{}: {message}", self.program));
        }
    }

    /// A line that is said even with `--quiet`.
    pub fn line(&self, message: &str) {
        self.text(&format!("{message}\n"));
    }

    /// The first of `total` keys, for who is to decide about all of them.
    pub fn some_keys<'a>(&self, keys: impl IntoIterator<Item = &'a [u8]>, total: usize) {
        for key in keys.into_iter().take(SOME) {
            self.line(&format!("  {}", printable(key)));
        }
        if total > SOME {
            self.line(&format!("  … and {} more", total - SOME));
        }
    }

    /// A prompt or any other text without a line's end.
    pub fn text(&self, text: &str) {
        let write = || {
            let mut err = self.err.lock().unwrap_or_else(PoisonError::into_inner);
            // Where stderr is gone there is nobody left to tell.
            let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
        };
        let bar = self.bar.lock().unwrap_or_else(PoisonError::into_inner);
        match bar.upgrade() {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}
