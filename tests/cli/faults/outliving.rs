//! Members that die, are cut off and are restarted, under everything that is to outlive them: watches, a writer, locks, a
//! leadership and a lease that is kept alive.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::figures::show;
use super::holders::Holders;
use super::members::{Members, QUICK, STEADY};
use super::sockets;
use super::switchboard::Switchboard;
use super::watching::Watching;
use super::writer::{Writer, stored};
use crate::support::{Finished, Running, called, newest, wait_for};

const DEATHS: usize = 100;
/// Less than any lease lives.
const SHORT: Duration = Duration::from_millis(300);
/// More than the locks' leases live.
const LONG: Duration = Duration::from_secs(6);
/// Of the lease that is kept alive and the leader's: both see each death, and live longer than a busy machine may be
/// without a leader.
const TTL: &str = "40";
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
    let watch = &watches[number / 3 % watches.len()];
    let victim = match number % 3 {
        0 => members.leader(),
        1 => member_of(members, watch.pid()),
        _ => (members.leader() + 1 + number / 3 % 2) % 3,
    };
    if number.is_multiple_of(2) {
        return members.kill(victim);
    }
    let _frozen = members.freeze(victim);
    match number {
        // The place where a watch is.
        31 => until_elsewhere(watch),
        // The leader, and another one.
        9 | 59 => thread::sleep(LONG),
        _ => thread::sleep(SHORT),
    }
}

/// Waits until the watch tells of what its member can't know any more.
fn until_elsewhere(watch: &Watching) {
    // What the member had sent before has come by then.
    thread::sleep(SHORT);
    let (told, end) = (watch.told(), Instant::now() + PATIENCE);
    while watch.told() == told {
        assert!(Instant::now() < end, "a silent member is never given up");
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

/// Ours twice, and the drop-in's where etcdctl's goes on, too.
fn watches(members: &Members, fault: Fault) -> Vec<Watching> {
    let line = ["watch", "n/", "--prefix", "--rev=1"];
    let ours = [&line[..], &["--quiet"]].concat();
    let mut watches = vec![
        Watching::start(members.tool(&ours)),
        Watching::start(members.tool(&ours)),
    ];
    if fault == Fault::Death {
        watches.push(Watching::start(members.at(called("etcdctl", line))));
    }
    watches
}

/// What befalls a member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    Death,
    /// It has no leader any more: etcdctl's watch ends.
    CutOff,
}

/// Has everything go on while one fault comes after the other; what came of it.
fn outlive(
    members: &Members,
    kind: Fault,
    faults: usize,
    fault: impl Fn(usize, &[Watching]),
) -> String {
    Holders::prepare(members);
    let watches = watches(members, kind);
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
    let last = ["put", "n/end", "v", "--command-timeout=30s"];
    members.tool(&last).run().expect(0);
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

/// Reads, and what came of them.
#[derive(Default)]
struct Gets(Mutex<Vec<(Duration, Finished)>>);

impl Gets {
    /// Reads one key again and again until it's over.
    fn get(&self, members: &Members, is_over: impl Fn() -> bool) {
        while !is_over() {
            let start = Instant::now();
            let got = members.tool(&["get", "well"]).run();
            self.0.lock().unwrap().push((start.elapsed(), got));
        }
    }

    fn failures(&self) -> Vec<String> {
        let gets = self.0.lock().unwrap();
        let failed = gets.iter().filter(|(_, got)| got.code != 0);
        failed.map(|(_, got)| got.to_string()).collect()
    }

    /// One line with figures.
    fn table(&self) -> String {
        let failed = self.failures().len();
        let gets = self.0.lock().unwrap();
        let longest = gets.iter().map(|(took, _)| *took).max();
        let longest = longest.unwrap_or_default();
        format!(
            "{} reads meanwhile: {failed} failed, the longest took {longest:.1?}\n",
            gets.len()
        )
    }
}

#[test]
fn a_hundred_deaths_lose_no_event_and_make_no_two_holders() {
    let members = Members::start(&newest(), QUICK, |_, url| url.to_owned());
    let start = Instant::now();
    let text = outlive(&members, Fault::Death, DEATHS, |number, watches| {
        death(number, &members, watches);
    });
    let seconds = start.elapsed().as_secs();
    show(&format!(
        "\n{DEATHS} deaths of members in {seconds} s\n{text}"
    ));
}

/// Long enough for a new leader, and for the old one to notice that it is none any more.
const CUT: Duration = Duration::from_secs(4);
const CUTS: usize = 9;

/// A member that its peers can't reach, and clients can: the leader, one that a watch is on, another one.
#[test]
fn nor_do_members_that_are_cut_off_from_the_others() {
    let board = Switchboard::default();
    let members = Members::start(&newest(), STEADY, |place, url| board.before(place, url));
    let gets = Gets::default();
    let text = outlive(&members, Fault::CutOff, CUTS, |number, watches| {
        let watch = &watches[number / 3 % watches.len()];
        let victim = match number % 3 {
            0 => members.leader(),
            1 => member_of(&members, watch.pid()),
            _ => (members.leader() + 1) % 3,
        };
        let _cut = board.cut(victim, members.pid(victim));
        let end = Instant::now() + CUT;
        gets.get(&members, || Instant::now() >= end);
        if number % 3 == 1 {
            until_elsewhere(watch);
        }
    });
    show(&format!(
        "\n{CUTS} members cut off from the others\n{}{text}",
        gets.table()
    ));
    for (_, got) in gets.0.into_inner().unwrap() {
        assert!(matches!(got.code, 0 | 3), "{got}");
    }
}

/// As an upgrade does it: one member after the other ends and comes back.
#[test]
fn nor_do_members_that_are_restarted_one_after_the_other() {
    let members = Members::start(&newest(), STEADY, |_, url| url.to_owned());
    let (end, gets) = (End::default(), Gets::default());
    let is_over = || end.0.load(Ordering::SeqCst);
    let text = thread::scope(|scope| {
        let _ending = Ending(&end);
        scope.spawn(|| gets.get(&members, is_over));
        outlive(&members, Fault::Death, 6, |number, _| {
            members.restart(number % 3)
        })
    });
    show(&format!(
        "\n3 members restarted twice, one after the other\n{}{text}",
        gets.table()
    ));
    assert_eq!(gets.failures(), Vec::<String>::new());
}
