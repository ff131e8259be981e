//! A folder that a playground takes for the system's temporary one, so that whatever it leaves behind is seen.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::support::{Program, Version, offline};

/// Far more than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where the playgrounds of one test put their files.
pub(super) struct Place(TempDir);

impl Place {
    pub(super) fn new() -> Self {
        // The name has what a shell would take apart.
        let folder = tempfile::Builder::new().prefix("it's a place ").tempdir();
        Self(folder.unwrap())
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    /// `etcdtool playground` with that etcd and these arguments.
    pub(super) fn playground(&self, etcd: &Version, arguments: &[&str]) -> Program {
        let etcd = etcd.program("etcd").display().to_string();
        let words = ["playground", "--etcd", &etcd];
        offline(words.iter().chain(arguments)).env("TMPDIR", self.path())
    }

    /// The command lines of all processes that were started with a path in this folder.
    pub(super) fn processes(&self) -> Vec<String> {
        self.found().map(|(_, line)| line).collect()
    }

    /// All processes that were started with a path in this folder, and their command lines.
    fn found(&self) -> impl Iterator<Item = (Pid, String)> {
        let folder = self.path().to_str().unwrap();
        let all = std::fs::read_dir("/proc").unwrap().flatten();
        let lines = all.filter_map(|process| {
            let pid = Pid::from_raw(process.file_name().to_str()?.parse().ok()?)?;
            let line = std::fs::read(process.path().join("cmdline")).ok()?;
            Some((pid, String::from_utf8_lossy(&line).replace('\0', " ")))
        });
        lines.filter(move |(_, line)| line.contains(folder))
    }

    /// What is in the folder.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.path()).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    /// Fails the test unless there is neither a process nor a file; `after` says after what.
    pub(super) fn expect_nothing_left(&self, after: &str) {
        assert_eq!(self.processes(), Vec::<String>::new(), "after {after}");
        assert_eq!(self.files(), Vec::<PathBuf>::new(), "after {after}");
    }
}

/// What a test has found to be left behind goes with it.
impl Drop for Place {
    fn drop(&mut self) {
        for (pid, _) in self.found() {
            let _ = kill_process(pid, Signal::KILL);
        }
    }
}

/// A playground that runs; ended when dropped.
pub(super) struct Running(Child);

impl Running {
    pub(super) fn start(program: Program) -> Self {
        let mut command = program.command();
        let piped = command.stdin(Stdio::null()).stdout(Stdio::piped());
        Self(piped.stderr(Stdio::null()).spawn().unwrap())
    }

    /// What it writes to standard output; read no further than asked for.
    pub(super) fn stdout(&mut self) -> impl Read + use<> {
        self.0.stdout.take().unwrap()
    }

    pub(super) fn send(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.0), signal).unwrap();
    }

    /// Waits for its end; what a shell would make of it.
    pub(super) fn code(&mut self) -> i32 {
        use std::os::unix::process::ExitStatusExt;
        let mut status = None;
        until("it ends", || {
            status = self.0.try_wait().unwrap();
            status.is_some()
        });
        let status = status.unwrap();
        status
            .code()
            .unwrap_or_else(|| 128 + status.signal().unwrap())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Ok(None) = self.0.try_wait() {
            self.send(Signal::TERM);
            let _ = self.0.wait();
        }
    }
}

/// Waits for something that happens elsewhere.
pub(super) fn until(what: &str, mut happens: impl FnMut() -> bool) {
    let limit = Instant::now() + PATIENCE;
    while !happens() {
        assert!(Instant::now() < limit, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
