//! Runs a program to its end, or until it has shown what it was to show.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use super::case::Case;
use super::compare::Outcome;
use crate::support::Program;

/// More than any line takes; what goes on for longer has no end.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn run(program: Program, case: &Case) -> Outcome {
    let mut command = program.command();
    for stream in [Command::stdin, Command::stdout, Command::stderr] {
        stream(&mut command, Stdio::piped());
    }
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = case.stdin.clone();
    let (_until_ended, stays) = channel::<()>();
    let stays = case.stdin_stays.then_some(stays);
    std::thread::spawn(move || {
        // A program that doesn't read its input may close it early.
        let _ = stdin.write_all(&input);
        let _ = stays.map(|stays| stays.recv());
    });
    let errors = child.stderr.take().unwrap();
    let errors = std::thread::spawn(move || all_of(errors));
    let (pieces, arrived) = channel();
    let mut stdout = child.stdout.take().unwrap();
    std::thread::spawn(move || {
        let mut buffer = [0; 1 << 16];
        while let Ok(read @ 1..) = stdout.read(&mut buffer) {
            let _ = pieces.send(buffer[..read].to_vec());
        }
    });
    let (mut seen, mut ended) = (Vec::new(), false);
    let end = Instant::now() + PATIENCE;
    let marker = case.until.as_deref();
    while !ended && !marker.is_some_and(|marker| holds(&seen, marker)) {
        match arrived.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(piece) => seen.extend_from_slice(&piece),
            Err(RecvTimeoutError::Disconnected) => ended = true,
            Err(RecvTimeoutError::Timeout) => panic!(
                "{} {} did not come to its end; it printed {}",
                command.get_program().to_string_lossy(),
                case.name(),
                String::from_utf8_lossy(&seen)
            ),
        }
    }
    if !ended {
        child.kill().unwrap();
    }
    let status = child.wait().unwrap();
    seen.extend(arrived.iter().flatten());
    Outcome {
        // What was killed has no code of its own.
        code: status.code(),
        stdout: seen,
        stderr: String::from_utf8_lossy(&errors.join().unwrap()).into_owned(),
    }
}

fn all_of(mut stream: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    bytes
}

fn holds(bytes: &[u8], marker: &[u8]) -> bool {
    bytes.windows(marker.len()).any(|window| window == marker)
}
