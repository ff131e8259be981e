//! A hundred deaths of members under everything that is to outlive them: watches, a writer, locks, a leadership and a
//! lease that is kept alive.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::figures::show;
use super::holders::Holders;
use super::members::Members;
use super::sockets;
use super::watching::Watching;
use super::writer::{Writer, stored};
use crate::support::{Running, called, newest, wait_for};

const DEATHS: usize = 100;
/// Less than any lease lives.
const SHORT: Duration = Duration::from_millis(300);
/// More than the locks' leases live.
const LONG: Duration = Duration::from_secs(6);
/// Of the lease that is kept alive and the leader's: both see each death, and live longer than any.
const TTL: &str = "15";
/// More than a watch waits for a silent member.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether it's over, for all who go on until then; also when the test fails.
#[derive(Default)]
struct End(AtomicBool);

struct Ending<'a>(&'a End);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.0.store(true, Ordering::SeqCst);
    }
}

/// One of the deaths: half of the members are killed, the others frozen.
fn death(number: usize, members: &Members, watches: &[Watching]) {
    let watched = watches[number / 3 % watches.len()].pid();
    let victim = match number % 3 {
        0 => members.leader(),
        1 => member_of(members, watched),
        _ => (members.leader() + 1 + number / 3 % 2) % 3,
    };
    if number.is_multiple_of(2) {
        return members.kill(victim);
    }
    let _frozen = members.freeze(victim);
    match number {
        // The place where a watch is.
        31 => until_elsewhere(members, watched, victim),
        // The leader, and another one.
        9 | 59 => thread::sleep(LONG),
        _ => thread::sleep(SHORT),
    }
}

/// Waits until the watch has given its member up.
fn until_elsewhere(members: &Members, watched: i32, victim: usize) {
    let end = Instant::now() + PATIENCE;
    while member_of(members, watched) == victim {
        assert!(Instant::now() < end, "a frozen member is never given up");
        thread::sleep(SHORT);
    }
}

/// The place of the member that a process is connected to.
fn member_of(members: &Members, pid: i32) -> usize {
    let end = Instant::now() + PATIENCE;
    loop {
        let ports = sockets::ports_of(pid);
        if let Some(place) = ports.iter().find_map(|port| members.with_port(*port)) {
            return place;
        }
        assert!(Instant::now() < end, "a watch that is on no member");
        thread::sleep(Duration::from_millis(20));
    }
}

fn watches(members: &Members) -> [Watching; 3] {
    let line = ["watch", "n/", "--prefix", "--rev=1"];
    let ours = [&line[..], &["--quiet"]].concat();
    [
        Watching::start(members.tool(&ours)),
        Watching::start(members.tool(&ours)),
        Watching::start(members.at(called("etcdctl", line))),
    ]
}

/// Has everything go on while one fault comes after the other; what came of it.
fn outlive(members: &Members, faults: usize, fault: impl Fn(usize, &[Watching])) -> String {
    Holders::prepare(members);
    let watches = watches(members);
    let granted = members.tool(&["lease", "grant", TTL, "-o", "json"]);
    let granted = granted.run().expect(0).json();
    let lease = granted["id"].as_str().unwrap();
    let keeping = Running::start(members.tool(&["lease", "keep-alive", lease, "-q"]));
    let mut leading = Running::start(members.tool(&["elect", "leader", "me", "--ttl", TTL]));
    let leader = leading.line();
    let (end, writer, holders) = (End::default(), Writer::default(), Holders::default());
    let is_over = || end.0.load(Ordering::SeqCst);
    thread::scope(|scope| {
        let _ending = Ending(&end);
        scope.spawn(|| writer.write(members, is_over));
        for who in Holders::contenders() {
            let holders = &holders;
            scope.spawn(move || holders.contend(who, members, is_over));
        }
        for number in 0..faults {
            let (written, held) = (writer.done(), holders.rounds());
            fault(number, &watches);
            members.until_well();
            wait_for("life after a fault", || {
                writer.done() > written + 5 && holders.rounds() > held
            });
        }
    });
    members.until_well();
    members.tool(&["put", "n/end", "v"]).run().expect(0);
    let stored = stored(members);
    let mut text = writer.judge(&stored);
    for watch in &watches {
        text += &watch.judge(&stored);
    }
    text += &holders.judge(members);

    // Both have outlived it all.
    let told = members.tool(&["elect", "leader", "--leader"]);
    let told = told.run().expect(0);
    assert_eq!(told.stdout_text(), format!("{leader}\nme\n"));
    assert_eq!(leading.signal(Signal::TERM).0, 143);
    assert_eq!(keeping.signal(Signal::TERM).0, 143);
    let left = members.tool(&["lease", "timetolive", lease]);
    left.run().expect(0);
    text
}

#[test]
fn a_hundred_deaths_lose_no_event_and_make_no_two_holders() {
    let members = Members::start(&newest(), 3, |_, url| url.to_owned());
    let start = Instant::now();
    let text = outlive(&members, DEATHS, |number, watches| {
        death(number, &members, watches);
    });
    let seconds = start.elapsed().as_secs();
    show(&format!(
        "\n{DEATHS} deaths of members in {seconds} s\n{text}"
    ));
}
