//! Runs a command that works with a cluster, as `playground -- COMMAND…` does.

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitStatus;
use std::time::Duration;

use anyhow::Context;
use tokio::process::{Child, Command};
use tokio::time;

use super::cluster::Cluster;
use super::problem::Problem;
use super::signals::{self, Signal, Signals};
use super::{environment, spec};

/// How long the command may take to end when it's told to.
const END_PATIENCE: Duration = Duration::from_secs(10);

/// Whether the command can be run, as far as that can be told without running it: to be asked before a cluster is
/// started for it. A shell would say 127; here it's a wrong command line, as nothing has been started.
///
/// # Errors
/// A [`Problem`] of usage that names the command and the reason.
pub fn check_command(command: &[OsString]) -> anyhow::Result<()> {
    let Some(program) = command.first().map(Path::new) else {
        return Ok(());
    };
    let found = if spec::is_bare_name(program) {
        find_in_path(program)
    } else {
        spec::check_runnable(program)
    };
    // Elsewhere than on Unix a name may lack its ending, and the system finds the program all the same.
    match found {
        Err(reason) if cfg!(unix) => {
            let problem = format!("can't run {}: {reason}", program.display());
            Err(Problem::usage(problem).into())
        }
        _ => Ok(()),
    }
}

fn find_in_path(name: &Path) -> Result<(), String> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let mut candidates = env::split_paths(&folders).map(|folder| folder.join(name));
    if candidates.any(|candidate| spec::check_runnable(&candidate).is_ok()) {
        return Ok(());
    }
    Err("no such program in PATH".to_owned())
}

/// Runs the command with the cluster's environment and our own stdin, stdout and stderr, and returns the code to exit
/// with: its own, or 128 + the number of the signal that has ended it.
///
/// It stays in our process group, so that Ctrl-C in a terminal reaches it too: it's waited for then. Other signals are
/// passed on, and it has 10 seconds to end. The cluster goes on; ending it is up to the caller.
///
/// # Errors
/// A [`Problem`] when there is no command or it can't be run.
pub async fn run_command(
    cluster: &Cluster,
    command: &[OsString],
    signals: &mut Signals,
) -> anyhow::Result<i32> {
    let mut child = spawn(cluster, command)?;
    loop {
        let signal = tokio::select! {
            status = child.wait() => return Ok(exit_code(status?)),
            signal = signals.next() => signal,
        };
        match signal {
            // Without a terminal it was sent to us alone.
            Signal::Interrupt if io::stdin().is_terminal() => {}
            Signal::Interrupt => signals::send(&child, signal),
            Signal::Terminate | Signal::Hangup => {
                signals::send(&child, signal);
                return end(&mut child).await;
            }
        }
    }
}

fn spawn(cluster: &Cluster, command: &[OsString]) -> anyhow::Result<Child> {
    let (program, arguments) = command
        .split_first()
        .ok_or_else(|| Problem::usage("no command to run"))?;
    let mut command = Command::new(program);
    command.args(arguments).kill_on_drop(true);
    environment::misleading().for_each(|name| {
        command.env_remove(name);
    });
    command.envs(cluster.environment());
    command
        .spawn()
        .with_context(|| format!("can't run {}", program.display()))
}

async fn end(child: &mut Child) -> anyhow::Result<i32> {
    if let Ok(status) = time::timeout(END_PATIENCE, child.wait()).await {
        return Ok(exit_code(status?));
    }
    child.kill().await.context("can't end the command")?;
    Ok(exit_code(child.wait().await?))
}

#[cfg(unix)]
fn exit_code(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status
        .code()
        .or_else(|| status.signal().map(|signal| 128 + signal))
        .unwrap_or(1)
}

#[cfg(not(unix))]
fn exit_code(status: ExitStatus) -> i32 {
    status.code().unwrap_or(1)
}
