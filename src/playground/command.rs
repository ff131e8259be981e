//! Runs a command that works with a cluster, as `playground -- COMMAND…` does.

use std::ffi::OsString;
use std::path::Path;

use anyhow::Context;
use tokio::process::Child;

use super::cluster::Cluster;
use super::environment;
use super::problem::Problem;
use crate::process::{self, Signals};

/// Whether the command can be run, as far as that can be told without running it: to be asked before a cluster is
/// started for it. A shell would say 127; here it's a wrong command line, as nothing has been started.
///
/// # Errors
/// A [`Problem`] of usage that names the command and the reason.
pub fn check_command(command: &[OsString]) -> anyhow::Result<()> {
    let Some(program) = command.first().map(Path::new) else {
        return Ok(());
    };
    // Elsewhere than on Unix a name may lack its ending, and the system finds the program all the same.
    match process::find(program) {
        Err(reason) if cfg!(unix) => {
            let problem = format!("cannot run {}: {reason}", program.display());
            Err(Problem::usage(problem).into())
        }
        _ => Ok(()),
    }
}

/// Runs the command with the cluster's environment and our own stdin, stdout and stderr, and returns the code to exit
/// with: its own, or 128 + the number of the signal that has ended it.
///
/// It stays in our process group, so that Ctrl-C in a terminal reaches it too; [`process::wait`] says what becomes of
/// signals. The cluster goes on; ending it is up to the caller.
///
/// # Errors
/// A [`Problem`] when there is no command or it can't be run.
pub async fn run_command(
    cluster: &Cluster,
    command: &[OsString],
    signals: &mut Signals,
) -> anyhow::Result<u8> {
    let mut child = spawn(cluster, command)?;
    process::wait(&mut child, signals)
        .await
        .context("cannot wait for the command")
}

fn spawn(cluster: &Cluster, command: &[OsString]) -> anyhow::Result<Child> {
    let (program, arguments) = command
        .split_first()
        .ok_or_else(|| Problem::usage("no command to run"))?;
    let mut command = process::command(program, arguments);
    environment::misleading().for_each(|name| {
        command.env_remove(name);
    });
    command.envs(cluster.environment());
    command
        .spawn()
        .with_context(|| format!("cannot run {}", program.display()))
}
