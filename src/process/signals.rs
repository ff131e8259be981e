//! The signals that ask a command to end.

use std::io;

use crate::error::{Error, Result, Stage};

#[cfg(unix)]
use tokio::signal::unix::{Signal as Stream, SignalKind, signal};

/// A request to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Ctrl-C; from a terminal, all processes in the foreground get it.
    Interrupt,
    /// What a service manager or a CI runner sends.
    Terminate,
    /// The terminal has gone.
    Hangup,
}

impl Signal {
    /// The signal's number.
    pub fn number(self) -> u8 {
        match self {
            Self::Hangup => 1,
            Self::Interrupt => 2,
            Self::Terminate => 15,
        }
    }

    /// The code to exit with, for a process that this has ended.
    pub fn exit_code(self) -> u8 {
        128 + self.number()
    }
}

/// Signals to come. From [`Signals::listen`] on they don't end this process any more, to the end of its life: take it
/// before anything is begun that has to be ended, and keep it until it has.
#[derive(Debug)]
#[cfg(unix)]
pub struct Signals {
    interrupt: Stream,
    terminate: Stream,
    hangup: Option<Stream>,
}

#[cfg(unix)]
impl Signals {
    /// Begins to listen. What comes while nobody waits in [`Signals::next`] is kept for it.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn listen() -> io::Result<Self> {
        let hangup = (!hangup_is_ignored()).then(|| signal(SignalKind::hangup()));
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup: hangup.transpose()?,
        })
    }

    /// Waits for the next one.
    pub async fn next(&mut self) -> Signal {
        let hangup = async {
            match &mut self.hangup {
                Some(stream) => stream.recv().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
            _ = hangup => Signal::Hangup,
        }
    }
}

/// Whether we are run by `nohup`, whose purpose we would undo by listening.
#[cfg(unix)]
fn hangup_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask & 1 != 0)
}

/// From here on a write to a file that is as large as it may get (`ulimit -f`) is an error as on a full disk, which is told
/// and cleaned up after; else the system would end this process. Programs that we start are as before: what is listened for
/// is not handed down to them, as what is ignored would be.
#[cfg(unix)]
pub fn survive_full_files() {
    // Where the system refuses, it is as without.
    let _ = signal(SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw()));
}

/// There is no such signal.
#[cfg(not(unix))]
pub fn survive_full_files() {}

impl Signals {
    /// As [`Signals::listen`], for commands: its error is the user's.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn for_command() -> Result<Self> {
        Self::listen().map_err(|error| {
            Error::failed("cannot listen for signals").cause(Stage::Local, None, error.to_string())
        })
    }
}

/// Signals to come: only Ctrl-C, where there are no others.
#[derive(Debug)]
#[cfg(not(unix))]
pub struct Signals(());

#[cfg(not(unix))]
impl Signals {
    /// Begins to listen.
    ///
    /// # Errors
    /// None here.
    pub fn listen() -> io::Result<Self> {
        Ok(Self(()))
    }

    /// Waits for the next one.
    pub async fn next(&mut self) -> Signal {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        Signal::Interrupt
    }
}
