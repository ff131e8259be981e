//! A `watch` that runs while the test goes on.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::time::Duration;

use crate::support::Program;

/// Far more than any answer takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program whose lines are read as they come; killed when dropped.
pub(super) struct Watching {
    child: Child,
    lines: Receiver<String>,
    told: Arc<AtomicUsize>,
}

impl Watching {
    pub(super) fn start(program: Program) -> Self {
        let mut command = program.command();
        let piped = command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = piped.spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        let told = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&told);
        std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                count.fetch_add(1, Ordering::SeqCst);
                let _ = sender.send(line);
            }
        });
        Self { child, lines, told }
    }

    /// Fails the test unless these are the next lines.
    pub(super) fn expect(&self, lines: &[&str]) {
        for expected in lines {
            let line = self.lines.recv_timeout(PATIENCE);
            assert_eq!(line.as_deref(), Ok(*expected));
        }
    }

    /// Its process.
    pub(super) fn pid(&self) -> i32 {
        self.child.id() as i32
    }

    /// How many lines it has written so far.
    pub(super) fn told(&self) -> usize {
        self.told.load(Ordering::SeqCst)
    }

    /// Holds the keys that it has told of, up to the last of these, against them: one line with figures.
    pub(super) fn judge(&self, keys: &[String]) -> String {
        let mut told = Vec::new();
        while told.last() != keys.last() {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("no more after {:?}", told.last()));
            if line.contains('/') {
                told.push(line);
            }
        }
        // Its value.
        self.expect(&["v"]);
        let once: BTreeSet<_> = told.iter().collect();
        let lost = keys.iter().filter(|key| !once.contains(key)).count();
        let doubled = told.len() - once.len();
        let text = format!(
            "{} events told: {lost} lost, {doubled} doubled\n",
            told.len()
        );
        assert_eq!((lost, doubled), (0, 0), "{text}");
        assert_eq!(told, keys, "not in order");
        self.expect_nothing();
        text
    }

    /// Fails the test if there was another line.
    pub(super) fn expect_nothing(&self) {
        assert_eq!(self.lines.try_recv(), Err(TryRecvError::Empty));
    }

    /// The code that it ends with by itself.
    pub(super) fn code(mut self) -> i32 {
        // No more lines come when it has ended.
        let more = self.lines.recv_timeout(PATIENCE);
        assert_eq!(more, Err(RecvTimeoutError::Disconnected));
        self.child.wait().unwrap().code().unwrap()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
