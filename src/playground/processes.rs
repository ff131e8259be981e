//! The members' processes: each is ended and reaped, whatever way its owner goes.

use std::fs::File;
use std::io;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use futures_util::future;
use tokio::process::{Child, Command};
use tokio::time;

/// How long a process that was killed may need to be gone: only one that hangs in the kernel needs long.
const REAP_LIMIT: Duration = Duration::from_secs(5);

/// Running processes, by index; dropped, they are killed and waited for.
#[derive(Debug, Default)]
pub(super) struct Processes(Vec<Process>);

#[derive(Debug)]
struct Process {
    child: Child,
    has_ended: bool,
}

impl Processes {
    /// Starts one more, its output going to a file, and returns its process id.
    pub(super) fn spawn(&mut self, mut command: Command, log: &Path) -> io::Result<u32> {
        let log = File::create(log)?;
        command
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        // In a group of its own, Ctrl-C doesn't reach it from the terminal: we decide when it ends.
        #[cfg(unix)]
        command.process_group(0);
        let child = command.spawn()?;
        let pid = child.id().unwrap_or_default();
        let has_ended = false;
        self.0.push(Process { child, has_ended });
        Ok(pid)
    }

    /// How many have been started.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Waits until one ends, and tells which and how; each is told once. `None` when all have ended.
    pub(super) async fn next_ended(&mut self) -> io::Result<Option<(usize, ExitStatus)>> {
        let running = self
            .0
            .iter_mut()
            .enumerate()
            .filter(|(_, process)| !process.has_ended);
        let waits: Vec<_> = running
            .map(|(index, process)| Box::pin(process.wait(index)))
            .collect();
        if waits.is_empty() {
            return Ok(None);
        }
        future::select_all(waits).await.0.map(Some)
    }

    /// Asks all to end, and waits for them as long as `patience` lasts.
    pub(super) async fn ask_to_end(&mut self, patience: Duration) {
        for process in &mut self.0 {
            ask_to_end(&mut process.child);
        }
        let all = self.0.iter_mut().map(|process| process.child.wait());
        // Whoever hasn't ended by then can still be killed.
        let _ = time::timeout(patience, future::join_all(all)).await;
    }

    /// Kills all that still run, and waits until they are gone. Not async, since dropping can't be.
    pub(super) fn kill(&mut self) {
        for process in &mut self.0 {
            // Fails only for one that has ended already.
            let _ = process.child.start_kill();
        }
        let limit = Instant::now() + REAP_LIMIT;
        for process in &mut self.0 {
            while matches!(process.child.try_wait(), Ok(None)) && Instant::now() < limit {
                thread::sleep(Duration::from_millis(2));
            }
        }
        self.0.clear();
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Process {
    async fn wait(&mut self, index: usize) -> io::Result<(usize, ExitStatus)> {
        let status = self.child.wait().await?;
        self.has_ended = true;
        Ok((index, status))
    }
}

#[cfg(unix)]
fn ask_to_end(child: &mut Child) {
    crate::process::send(child, crate::process::Signal::Terminate);
}

/// There is no way to ask elsewhere.
#[cfg(not(unix))]
fn ask_to_end(child: &mut Child) {
    let _ = child.start_kill();
}
