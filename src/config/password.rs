//! Passwords from a program of the user's: run once, at most, and only if a password is needed.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result, Stage};
use crate::prompt;

/// How long the program may take unless the context says otherwise: a person may have to unlock something.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks whether it has ended.
const PAUSE: Duration = Duration::from_millis(5);
/// More than any password.
const LARGEST: u64 = 1 << 16;

/// A program that prints a password. No shell reads its words.
#[derive(Clone, Debug)]
pub struct PasswordCommand {
    /// The program and its arguments.
    pub words: Vec<String>,
    /// The line of the config file that names it, for errors.
    pub place: String,
    /// How long it may take.
    pub allowed: Option<Duration>,
}

impl PasswordCommand {
    /// Runs it: the first line of its standard output is the password. Its standard error is ours, its standard input
    /// is empty.
    ///
    /// # Errors
    /// Where it can't be run, fails, takes too long or prints nothing. None repeats what it has printed.
    pub fn run(&self) -> Result<SecretString> {
        let allowed = self.allowed.unwrap_or(PATIENCE);
        let end = Instant::now().checked_add(allowed);
        let [program, arguments @ ..] = self.words.as_slice() else {
            return Err(self.failed("there is no program"));
        };
        let spawned = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = spawned.map_err(|error| {
            let reason = match error.kind() {
                std::io::ErrorKind::NotFound => "there is no such program".to_owned(),
                std::io::ErrorKind::PermissionDenied => "it may not be run".to_owned(),
                _ => error.to_string(),
            };
            let error = self.failed(&reason);
            if reason.starts_with("there is") && program.contains(' ') {
                return error.hint("each word for itself: no shell takes them apart");
            }
            error.hint("is it installed, and in the PATH?")
        })?;
        let printed = self.printed(&mut child, end);
        let ended = printed.and_then(|printed| Ok((printed, self.end(&mut child, end)?)));
        let (printed, status) = ended.inspect_err(|_| {
            // It may have ended by itself meanwhile.
            let _ = child.kill();
            let _ = child.wait();
        })?;
        if !status.success() {
            return Err(self
                .failed(&format!("it failed: {status}"))
                .hint("run it by hand to see why"));
        }
        let password = printed?;
        if password.expose_secret().is_empty() {
            return Err(self
                .failed("it printed no password")
                .hint("the first line of its standard output is the password"));
        }
        Ok(password)
    }

    /// All that it prints, as soon as it has closed its output.
    fn printed(&self, child: &mut Child, end: Option<Instant>) -> Result<Result<SecretString>> {
        let Some(stdout) = child.stdout.take() else {
            return Err(self.failed("its output can't be read"));
        };
        let (sender, receiver) = mpsc::channel();
        // Whatever else holds the pipe open may go on: nobody waits for this thread.
        std::thread::spawn(move || {
            let mut stdout = stdout.take(LARGEST);
            let line = prompt::first_line(&mut stdout);
            // It may have more to say, and must not break off for want of a reader.
            let _ = std::io::copy(&mut stdout, &mut std::io::sink());
            let _ = sender.send(line);
        });
        let left = end.map_or(Duration::MAX, |end| {
            end.saturating_duration_since(Instant::now())
        });
        receiver.recv_timeout(left).map_err(|_| self.too_late())
    }

    fn end(&self, child: &mut Child, end: Option<Instant>) -> Result<std::process::ExitStatus> {
        loop {
            let status = child
                .try_wait()
                .map_err(|error| self.failed(&error.to_string()))?;
            match status {
                Some(status) => return Ok(status),
                None if end.is_some_and(|end| Instant::now() > end) => return Err(self.too_late()),
                None => std::thread::sleep(PAUSE),
            }
        }
    }

    fn too_late(&self) -> Error {
        let allowed = self.allowed.unwrap_or(PATIENCE);
        self.failed(&format!("it printed no password within {allowed:?}"))
            .hint("does it wait for something? password-command-timeout gives it more time")
    }

    fn failed(&self, reason: &str) -> Error {
        let program = self.words.first().map_or("", String::as_str);
        let place = &self.place;
        Error::usage(format!(
            "{place}: password-command {program} gave no password"
        ))
        .cause(Stage::Settings, None, reason)
    }
}
