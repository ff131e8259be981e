//! Children: waited for while signals come, told to end, and what they have ended with.

use std::ffi::{OsStr, OsString};
use std::io::{self, IsTerminal};
use std::process::ExitStatus;
use std::time::Duration;

#[cfg(unix)]
use rustix::process::{Pid, kill_process};
use tokio::process::{Child, Command};
use tokio::time;

use super::signals::{Signal, Signals};
use crate::exit;

/// How long a child may take to end when it's told to.
const END_PATIENCE: Duration = Duration::from_secs(10);

/// A command of these words, which ends with us at the latest: its own handle's end kills it.
///
/// It stays in our process group, so that Ctrl-C in a terminal reaches it too.
pub fn command(program: &OsStr, arguments: &[OsString]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).kill_on_drop(true);
    command
}

/// Waits for the child's end; returns the code that a shell would have for it. What comes meanwhile:
///
/// - Ctrl-C on a terminal has reached the child too, which is in our process group: it decides what to do about it.
///   Without a terminal the signal was sent to us alone, and is passed on.
/// - Other signals are passed on, and the child has 10 seconds to end.
///
/// # Errors
/// When the system can't tell how it has ended.
pub async fn wait(child: &mut Child, signals: &mut Signals) -> io::Result<u8> {
    loop {
        let signal = tokio::select! {
            status = child.wait() => return Ok(exit_code(status?)),
            signal = signals.next() => signal,
        };
        match signal {
            Signal::Interrupt if io::stdin().is_terminal() => {}
            Signal::Interrupt => send(child, signal),
            Signal::Terminate | Signal::Hangup => {
                send(child, signal);
                return await_end(child, END_PATIENCE).await;
            }
        }
    }
}

/// Asks the child to end, and kills it when `patience` is over; returns the code that a shell would have for it.
///
/// # Errors
/// When it can't be killed.
pub async fn end(child: &mut Child, patience: Duration) -> io::Result<u8> {
    send(child, Signal::Terminate);
    await_end(child, patience).await
}

async fn await_end(child: &mut Child, patience: Duration) -> io::Result<u8> {
    if let Ok(status) = time::timeout(patience, child.wait()).await {
        return Ok(exit_code(status?));
    }
    child.kill().await?;
    Ok(exit_code(child.wait().await?))
}

/// Sends it, unless the process has been waited for: its number may be another's by then.
#[cfg(unix)]
pub fn send(child: &Child, signal: Signal) {
    let signal = match signal {
        Signal::Interrupt => rustix::process::Signal::INT,
        Signal::Terminate => rustix::process::Signal::TERM,
        Signal::Hangup => rustix::process::Signal::HUP,
    };
    let pid = child
        .id()
        .and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?));
    // Fails only when the process has just ended, which is what was wanted.
    let _ = pid.map(|pid| kill_process(pid, signal));
}

/// There is no signal to send: the child in the same console has got Ctrl-C itself.
#[cfg(not(unix))]
pub fn send(_: &Child, _: Signal) {}

/// A child's own code, or what a shell makes of the signal that ended it.
pub fn exit_code(status: ExitStatus) -> u8 {
    let code = status
        .code()
        .or_else(|| signal_of(status).map(|signal| 128 + signal));
    code.and_then(|code| u8::try_from(code).ok())
        .unwrap_or(exit::FAILED)
}

/// The number of the signal that ended it, if one did.
#[cfg(unix)]
pub fn signal_of(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

/// Signals don't end a process here.
#[cfg(not(unix))]
pub fn signal_of(_: ExitStatus) -> Option<i32> {
    None
}
