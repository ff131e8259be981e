//! Runs two programs in turns and notes what the kernel says each run has cost.

use std::process::Stdio;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::support::{Program, most_held};

/// How often a process is asked for what it has held so far.
const GLANCE: Duration = Duration::from_millis(1);

/// What all runs of one program have cost.
#[derive(Default)]
pub(crate) struct Runs {
    wall: Vec<Duration>,
    cpu: Duration,
    memory: u64,
}

/// In turns, so that whatever else the machine does falls on both. One run of each goes before, unnoted.
pub(crate) fn side_by_side(
    repetitions: usize,
    ours: impl Fn() -> Program,
    real: impl Fn() -> Program,
) -> (Runs, Runs) {
    let (mut of_ours, mut of_real) = (Runs::default(), Runs::default());
    of_ours.discard(ours());
    of_real.discard(real());
    for _ in 0..repetitions {
        of_ours.note(ours());
        of_real.note(real());
    }
    (of_ours, of_real)
}

impl Runs {
    /// Half of the runs took no longer.
    pub(crate) fn wall(&self) -> Duration {
        let mut sorted = self.wall.clone();
        sorted.sort();
        sorted[sorted.len() / 2]
    }

    /// User and system time of a run, on average: a single short run is too short for the kernel's clock.
    pub(crate) fn cpu(&self) -> Duration {
        self.cpu / u32::try_from(self.wall.len()).unwrap()
    }

    /// The most that any run has held at once, in bytes.
    pub(crate) fn memory(&self) -> u64 {
        self.memory
    }

    fn discard(&self, program: Program) {
        Self::default().note(program);
    }

    fn note(&mut self, program: Program) {
        let mut command = program.command();
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let start = Instant::now();
        let mut child = command.spawn().unwrap();
        let held = watch_memory(child.id());
        let ended = child.wait4().unwrap();
        self.wall.push(start.elapsed());
        assert!(ended.status.success(), "{command:?}: {}", ended.status);
        self.cpu += ended.rusage.utime + ended.rusage.stime;
        self.memory = self.memory.max(held.join().unwrap());
    }
}

/// The most that the process has held, once it has ended.
fn watch_memory(process: u32) -> JoinHandle<u64> {
    thread::spawn(move || {
        let mut peak = 0;
        loop {
            match most_held(process) {
                0 => return peak,
                held => peak = held,
            }
            thread::sleep(GLANCE);
        }
    })
}
