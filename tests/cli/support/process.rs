//! Programs that go on until a test has seen enough, signals, and conditions that are waited for.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::program::Program;

/// How long a condition may take to come true.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that goes on; it ends when dropped.
pub(crate) struct Running {
    child: Mortal,
    stdout: BufReader<ChildStdout>,
}

struct Mortal(Child);

impl Drop for Mortal {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    /// Starts it, without an input.
    pub(crate) fn start(program: Program) -> Self {
        let mut command = program.command();
        command.stdin(Stdio::null());
        Self::of(command)
    }

    /// Starts it, with an input that goes on until it's dropped.
    pub(crate) fn start_typing(program: Program) -> (Self, ChildStdin) {
        let mut command = program.command();
        command.stdin(Stdio::piped());
        let mut running = Self::of(command);
        let stdin = running.child.0.stdin.take().unwrap();
        (running, stdin)
    }

    fn of(mut command: Command) -> Self {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = Mortal(command.spawn().unwrap());
        let stdout = BufReader::new(child.0.stdout.take().unwrap());
        Self { child, stdout }
    }

    /// The next line on stdout, without its end.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line.trim_end_matches('\n').to_owned()
    }

    /// Waits for the first byte on stdout.
    pub(crate) fn byte(&mut self) -> u8 {
        let mut byte = [0];
        self.stdout.read_exact(&mut byte).unwrap();
        byte[0]
    }

    /// Waits until stderr has told that.
    pub(crate) fn told(&mut self, words: &str) {
        let pipe = self.child.0.stderr.as_mut().unwrap();
        let (mut told, mut byte) = (Vec::new(), [0]);
        while !told.ends_with(words.as_bytes()) {
            let read = pipe.read(&mut byte).unwrap();
            assert_eq!(read, 1, "{}", String::from_utf8_lossy(&told));
            told.push(byte[0]);
        }
    }

    /// The rest of the line on stderr.
    pub(crate) fn told_line(&mut self) -> String {
        let pipe = self.child.0.stderr.as_mut().unwrap();
        let (mut told, mut byte) = (Vec::new(), [0]);
        while pipe.read(&mut byte).unwrap() == 1 && byte != *b"\n" {
            told.push(byte[0]);
        }
        String::from_utf8(told).unwrap()
    }

    /// Closes the pipe it writes to, as `head` does when it has seen enough; then waits for its end.
    pub(crate) fn hang_up(self) -> (i32, String) {
        let Self { mut child, stdout } = self;
        drop(stdout);
        end(&mut child)
    }

    /// The process.
    pub(crate) fn pid(&self) -> i32 {
        self.child.0.id() as i32
    }

    /// Sends the signal, and doesn't wait for anything.
    pub(crate) fn send(&self, number: Signal) {
        signal(self.pid(), number);
    }

    /// Sends the signal, and waits for the end: the code as a shell has it, the rest of stdout, and stderr.
    pub(crate) fn signal(self, number: Signal) -> (i32, String, String) {
        self.send(number);
        self.end()
    }

    /// Waits for its own end.
    pub(crate) fn end(mut self) -> (i32, String, String) {
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        let (code, stderr) = end(&mut self.child);
        (code, rest, stderr)
    }
}

fn end(Mortal(child): &mut Mortal) -> (i32, String) {
    use std::os::unix::process::ExitStatusExt;
    let mut stderr = String::new();
    let mut pipe = child.stderr.take().unwrap();
    pipe.read_to_string(&mut stderr).unwrap();
    let status = child.wait().unwrap();
    let code = status.code();
    (
        code.unwrap_or_else(|| 128 + status.signal().unwrap()),
        stderr,
    )
}

/// Sends a signal to a process. One that is to stand still does so then: on a busy machine it may go on for a while.
pub(crate) fn signal(pid: i32, signal: Signal) {
    kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    if signal == Signal::STOP {
        wait_for("the process to stand still", || stands_still(pid));
    }
}

/// Whether each of its threads does.
fn stands_still(pid: i32) -> bool {
    let threads = std::fs::read_dir(format!("/proc/{pid}/task")).unwrap();
    let states = threads.filter_map(|thread| {
        let status = std::fs::read_to_string(thread.unwrap().path().join("stat")).ok()?;
        // The name, which may be any, is in brackets before it.
        status.rsplit_once(") ").map(|(_, rest)| rest.to_owned())
    });
    states.into_iter().all(|state| state.starts_with('T'))
}

/// Waits until the condition holds.
pub(crate) fn wait_for(what: &str, condition: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !condition() {
        assert!(Instant::now() < end, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
