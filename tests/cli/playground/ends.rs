//! However a playground ends, its code says it, and nothing is left.

use std::io::{BufRead, BufReader};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::place::{Place, Running, until};
use crate::support::{newest, versions};

const SIGNALS: [(Signal, i32); 2] = [(Signal::INT, 130), (Signal::TERM, 143)];

/// How many starts are interrupted by each signal.
const INTERRUPTED: usize = 8;

#[test]
fn with_its_commands_code() {
    for version in versions() {
        for (script, code) in [("exit 0", 0), ("exit 7", 7), ("kill -9 $$", 137)] {
            let place = Place::new();
            let done = place
                .playground(&version, &["--", "sh", "-c", script])
                .run();
            assert_eq!((done.code, done.stderr_text()), (code, ""), "{done}");
            place.expect_nothing_left(script);
        }
    }
}

#[test]
fn with_a_signal_in_the_middle_of_its_start() {
    for (signal, code) in SIGNALS {
        for _ in 0..INTERRUPTED {
            let place = Place::new();
            let mut running =
                Running::start(place.playground(&newest(), &["--size=3", "--tls", "--auth"]));
            let delay = Duration::from_millis(u64::from(getrandom::u32().unwrap() % 300));
            // Any moment will do: each run tries another one.
            std::thread::sleep(delay);
            running.send(signal);
            assert_eq!(running.code(), code, "after {delay:?}");
            place.expect_nothing_left(&format!("{delay:?}"));
        }
    }
}

/// The code of a playground that gets the signal while its command runs.
fn interrupted(place: &Place, signal: Signal, script: &str) -> i32 {
    let script = format!("{script}; echo ready; while :; do sleep 0.05; done");
    let words = ["--", "sh", "-c", &script];
    let mut running = Running::start(place.playground(&newest(), &words));
    let mut line = String::new();
    BufReader::new(running.stdout())
        .read_line(&mut line)
        .unwrap();
    assert_eq!(line, "ready\n");
    running.send(signal);
    running.code()
}

#[test]
fn with_a_signal_that_its_command_gets_too() {
    for (signal, code) in SIGNALS {
        let place = Place::new();
        assert_eq!(interrupted(&place, signal, ":"), code);
        place.expect_nothing_left("a signal while the command ran");
        // The command may have a code of its own for that.
        assert_eq!(interrupted(&place, signal, "trap 'exit 9' INT TERM"), 9);
        place.expect_nothing_left("a signal that the command caught");
    }
}

#[test]
fn killed_it_leaves_its_folder_but_no_member() {
    let place = Place::new();
    let mut running = Running::start(place.playground(&newest(), &["--size=3"]));
    let mut line = String::new();
    BufReader::new(running.stdout())
        .read_line(&mut line)
        .unwrap();
    assert_eq!(place.processes().len(), 3);
    running.send(Signal::KILL);
    assert_eq!(running.code(), 137);
    // The kernel ends the members, but nobody is left to remove the folder.
    until("the members are gone", || place.processes().is_empty());
    assert_eq!(place.files().len(), 1);
}

#[test]
fn when_its_last_member_has_died() {
    let place = Place::new();
    let mut running = Running::start(place.playground(&newest(), &["-o", "json"]));
    let mut documents = serde_json::Deserializer::from_reader(running.stdout()).into_iter();
    let started: serde_json::Value = documents.next().unwrap().unwrap();
    let pid = started["members"][0]["pid"].as_i64().unwrap();
    let pid = Pid::from_raw(pid.try_into().unwrap()).unwrap();
    kill_process(pid, Signal::KILL).unwrap();
    assert_eq!(running.code(), 1);
    place.expect_nothing_left("the death of all members");
}
