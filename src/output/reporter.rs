//! What goes to stderr beside errors: warnings, status, and what `-v` tells.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// Writes to stderr as far as `--quiet` and `-v` allow. Cheap to clone.
#[derive(Clone)]
pub struct Reporter {
    err: Arc<Mutex<Box<dyn Write + Send>>>,
    program: &'static str,
    quiet: bool,
    verbose: u8,
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
        }
    }

    /// How things go.
    pub fn status(&self, message: &str) {
        if !self.quiet {
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

    /// A prompt or any other text without a line's end.
    pub fn text(&self, text: &str) {
        let mut err = self.err.lock().unwrap_or_else(PoisonError::into_inner);
        // Where stderr is gone there is nobody left to tell.
        let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }
}
