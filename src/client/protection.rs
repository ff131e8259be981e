//! What stands before every write to a protected context: its name, typed by whoever means it.

use std::sync::OnceLock;

use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::error::{Error, Kind, Result, Stage};
use crate::output::Reporter;
use crate::prompt;

/// A protected context, and whether somebody has confirmed that it's the one to write to.
#[derive(Debug)]
pub struct Protection {
    context: String,
    /// What the command line says.
    confirmed: Option<String>,
    asking: Mutex<()>,
    /// Since when it has been confirmed at a terminal.
    since: OnceLock<Instant>,
}

impl Protection {
    /// The protection of this context; `confirmed` is the name that the command line gives for it.
    pub fn new(context: String, confirmed: Option<String>) -> Self {
        Self {
            context,
            confirmed,
            asking: Mutex::new(()),
            since: OnceLock::new(),
        }
    }

    /// When it was confirmed at a terminal, if it was: a person's time isn't the command's.
    pub(super) fn answered(&self) -> Option<Instant> {
        self.since.get().copied()
    }

    /// Lets a write through, or asks for the context's name first: once for all writes. `doing` is what it does, to go
    /// before "failed".
    ///
    /// # Errors
    /// Where another name is given, and where nobody can be asked.
    pub(super) async fn pass(&self, doing: &str, reporter: &Reporter) -> Result<()> {
        match &self.confirmed {
            Some(confirmed) if *confirmed == self.context => return Ok(()),
            Some(other) => {
                let reason = format!("--confirm-context names {} instead", other.escape_debug());
                return Err(self.refused().cause(Stage::Settings, None, reason));
            }
            None => {}
        }
        let _asking = self.asking.lock().await;
        if self.answered().is_none() {
            self.ask(doing, reporter).await?;
            let _ = self.since.set(Instant::now());
        }
        Ok(())
    }

    async fn ask(&self, doing: &str, reporter: &Reporter) -> Result<()> {
        if !reporter.is_terminal() {
            return Err(self.refused().hint(format!(
                "--confirm-context '{}' says without a terminal that it is meant",
                self.context
            )));
        }
        let question = format!(
            "The context '{}' is protected, and this is a write ({}).\nType the context's name to go on: ",
            self.context, doing
        );
        let told = reporter.clone();
        // Signals are listened to meanwhile.
        let asked = tokio::task::spawn_blocking(move || {
            prompt::line_from_terminal(|| told.text(&question))
        });
        let answer = asked.await.map_err(|error| {
            Error::failed("asking failed").cause(Stage::Local, None, error.to_string())
        })?;
        match answer {
            Ok(typed) if typed.trim() == self.context => Ok(()),
            Ok(_) => {
                let message = format!(
                    "that is not the context's name, {}: nothing was changed",
                    self.context
                );
                Err(Error::new(Kind::ConditionNotMet, message))
            }
            Err(error) => Err(self.refused().because(&error)),
        }
    }

    fn refused(&self) -> Error {
        let context = &self.context;
        Error::usage(format!(
            "the context {context} is protected: writes to it have to be confirmed by its name"
        ))
    }
}
