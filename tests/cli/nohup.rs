//! Hangups that are ignored: those of who runs the program by `nohup`, and those of who runs the tests so.

use rustix::process::Signal;

use crate::support::{Program, Running, Servers, run, signal, words};

static SERVERS: Servers = Servers::new();

/// That program, run by `nohup`.
fn nohup(program: &str) -> Program {
    Program::new("nohup", words(program))
}

fn see(watching: &mut Running, value: &str) {
    loop {
        let line = watching.line();
        assert!(!line.is_empty(), "it has ended before it saw {value}");
        if line == value {
            return;
        }
    }
}

#[test]
fn what_nohup_runs_outlives_the_terminal() {
    let server = SERVERS.newest();
    let tool = env!("CARGO_BIN_EXE_etcdtool");
    let mut watching = Running::start(nohup(&format!("{tool} watch hung-up --rev 1")).at(server));
    let mut leading = Running::start(nohup(&format!("{tool} elect hung-up me")).at(server));
    run(server, "put hung-up before").expect(0);
    see(&mut watching, "before");
    let key = leading.line();

    for running in [watching.pid(), leading.pid()] {
        signal(running, Signal::HUP);
    }
    run(server, "put hung-up after").expect(0);
    see(&mut watching, "after");
    let told = run(server, "elect hung-up --leader").expect(0);
    assert_eq!(told.stdout_text(), format!("{key}\nme\n"));
    for running in [watching, leading] {
        let (code, _, told) = running.signal(Signal::TERM);
        assert_eq!(code, 143, "{told}");
    }
}

const HUNG_UP: &str = "nohup::programs_of_the_tests_can_be_hung_up_on";

#[test]
fn programs_of_the_tests_can_be_hung_up_on() {
    for (number, code) in [(Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)] {
        let sleeping = Running::start(Program::new("sleep", ["20"]));
        assert_eq!(sleeping.signal(number).0, code);
    }
}

#[test]
fn the_tests_may_be_run_by_nohup() {
    let tests = std::env::current_exe().unwrap();
    let line = "trap '' INT QUIT; exec nohup \"$0\" --exact \"$1\"";
    let tests = Program::new("sh", ["-c", line, tests.to_str().unwrap(), HUNG_UP]);
    let passed = tests.run().expect(0);
    assert!(passed.stdout_text().contains("1 passed"), "{passed}");
}
