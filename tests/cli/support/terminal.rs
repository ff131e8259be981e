//! A program on a pseudo-terminal, and the person in front of it.

use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};
use rustix::termios::{LocalModes, tcgetattr};

use super::program::Program;
use super::wait_for;

/// How long a person waits for what should appear, in milliseconds.
const PATIENCE: u64 = 60_000;

/// A program that believes to talk to a person.
pub(crate) struct Terminal(PtySession);

impl Terminal {
    /// Starts it.
    pub(crate) fn start(program: Program) -> Self {
        Self(spawn_command(program.command(), Some(PATIENCE)).unwrap())
    }

    /// Waits for the text; returns what came before it.
    pub(crate) fn see(&mut self, text: &str) -> String {
        self.0.exp_string(text).unwrap()
    }

    /// Waits until what is typed isn't shown: some ask for a password a moment before.
    pub(crate) fn wait_for_silence(&self) {
        let terminal = self.0.process().get_file_handle().unwrap();
        wait_for("a prompt that shows nothing", || {
            let modes = tcgetattr(&terminal).unwrap().local_modes;
            !modes.contains(LocalModes::ECHO)
        });
    }

    /// Types a line.
    pub(crate) fn type_line(&mut self, line: &str) {
        self.0.send_line(line).unwrap();
    }

    /// Presses Ctrl and the key.
    pub(crate) fn press_control(&mut self, key: char) {
        self.0.send_control(key).unwrap();
    }

    /// Waits for the end: the rest that was shown, and the exit code as a shell has it.
    pub(crate) fn end(mut self) -> (String, i32) {
        let rest = self.0.exp_eof().unwrap();
        let code = match self.0.process().wait().unwrap() {
            WaitStatus::Exited(_, code) => code,
            WaitStatus::Signaled(_, signal, _) => 128 + signal as i32,
            other => panic!("ended as {other:?}"),
        };
        (rest, code)
    }
}
