//! How much memory a program has had.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use super::program::Program;

/// The most that the process has held at once so far, in bytes; 0 once it has ended. What the kernel tells of a child
/// that has ended includes what we held when we started it.
pub(crate) fn most_held(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB"));
    kilobytes.map_or(0, |kilobytes| {
        kilobytes.trim().parse::<u64>().unwrap() << 10
    })
}

/// Runs it with its output in `file`; returns the most that it held, in bytes.
pub(crate) fn most_held_into(file: &Path, program: Program) -> u64 {
    let mut command = program.command();
    let mut child = command.stdout(File::create(file).unwrap()).spawn().unwrap();
    let mut peak = 0;
    let status = loop {
        peak = peak.max(most_held(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    assert!(status.success(), "{command:?}");
    peak
}
