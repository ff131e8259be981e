//! Starts programs that end with the test run, however it ends.
//!
//! The kernel ends them when the thread that started them ends. A test's thread ends with its test, so that all are
//! started by one thread that lives as long as the process.

use std::process::{Child, Command};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, OnceLock};

type Request = (Command, Sender<std::io::Result<Child>>);

static SPAWNER: OnceLock<Mutex<Sender<Request>>> = OnceLock::new();

/// Starts the command through our own launcher, so that it ends when this process does.
pub(crate) fn spawn(build: impl FnOnce(&mut Command)) -> Child {
    super::dispositions::hand_down_defaults();
    let mut command = Command::new(env!("CARGO_BIN_EXE_etcdtool"));
    command.args([
        "bound-to-parent",
        "--ask",
        &std::process::id().to_string(),
        "--",
    ]);
    command.env("XDG_CONFIG_HOME", "/nonexistent/etcdtool-tests");
    build(&mut command);
    let spawner = SPAWNER.get_or_init(|| {
        let (requests, inbox) = channel::<Request>();
        std::thread::spawn(move || {
            for (mut command, answer) in inbox {
                let _ = answer.send(command.spawn());
            }
        });
        Mutex::new(requests)
    });
    let (answer, spawned) = channel();
    spawner.lock().unwrap().send((command, answer)).unwrap();
    spawned.recv().unwrap().unwrap()
}
