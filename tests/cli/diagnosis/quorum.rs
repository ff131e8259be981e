//! A member that is there, and doesn't answer.

use std::cell::RefCell;
use std::time::Duration;

use rustix::process::Signal;

use super::row;
use crate::faults::endpoints::{Frozen, send};
use crate::support::{Cluster, PATIENT, Pass, Program, Proxy, Slow, lost, run, versions, wait_for};

/// The program at that endpoint.
fn at(endpoint: &str, line: &str) -> Program {
    lost(&format!("{line} --endpoints {endpoint}"))
}

#[test]
fn a_majority_is_gone() {
    for version in versions() {
        let cluster = Cluster::start(&version, 3, &[]);
        let first = &cluster.endpoints[0];
        for &pid in &cluster.pids[1..] {
            send(pid, Signal::KILL);
        }
        wait_for("the leader to be missed", || {
            let status = at(first, "endpoint status -o json").run().expect(0);
            status.json()["endpoints"][0]["status"]["leader"].is_null()
        });
        // The older one lists members as it knows them.
        let mut lines = vec!["get k", "alarm list", "user list"];
        if version.at_least(&[3, 5]) {
            lines.extend(["member list", "move-leader"]);
        }
        for line in lines {
            row("no-leader", |flags| {
                at(first, &format!("{line} --command-timeout 2s {flags}"))
            });
        }
        // While a person waits, too.
        let waiting = at(first, "put k v --dial-timeout 1s --command-timeout 2s").run();
        let told = waiting.stderr_text();
        assert!(told.contains("no leader"), "{waiting}");
        assert!(told.starts_with("still ") || waiting.code == 3, "{waiting}");
        let moved = at(first, "move-leader").run().expect(3);
        assert!(moved.stderr_text().contains("no leader"), "{moved}");
        assert!(moved.stderr_text().contains("cause: "), "{moved}");
    }
}

/// For as long as nobody misses anybody: an election takes longer than that.
#[test]
fn the_others_have_just_frozen() {
    for version in versions() {
        let cluster = Cluster::start(&version, 3, &[PATIENT]);
        for (name, leads) in [("alone", true), ("undecided", false)] {
            let frozen = RefCell::new(Vec::new());
            row(name, |flags| {
                frozen.take();
                wait_for("all to agree", || run(&cluster, "put k v").code == 0);
                let (mine, others) = one_and_others(&cluster, leads);
                frozen.replace(others.into_iter().map(Frozen::member).collect());
                let line = format!("put k w --command-timeout 1500ms {flags}");
                at(&mine, &line)
            });
        }
    }
}

/// The leader's endpoint, or a follower's, and the others' processes.
fn one_and_others(cluster: &Cluster, leads: bool) -> (String, Vec<i32>) {
    let list = cluster.endpoint_list();
    let status = at(&list, "endpoint status -o json").run().expect(0).json();
    let is_leader = |place: usize| status["endpoints"][place]["status"]["is_leader"] == true;
    let mine = (0..3).find(|&place| is_leader(place) == leads).unwrap();
    let others = (0..3).filter(|&place| place != mine);
    (
        cluster.endpoints[mine].clone(),
        others.map(|place| cluster.pids[place]).collect(),
    )
}

/// It has let us in, and then nothing comes any more.
#[test]
fn a_member_that_falls_silent() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &[]);
        let cut = Proxy::passing(&cluster.endpoints[0], |_, before| match before {
            0 => Pass::On,
            _ => Pass::Hold,
        });
        row("silent", |flags| {
            at(
                &cut.endpoint(),
                &format!("get k --command-timeout 1s {flags}"),
            )
        });
    }
}

/// Nothing is wrong but that it takes long: small reads are answered, or it's alone and has nobody to agree with.
#[test]
fn a_member_that_is_busy() {
    for version in versions() {
        for (members, slow) in [(3, &["slow"][..]), (1, &["slow", "health"])] {
            let cluster = Cluster::start(&version, members, &[]);
            let slow = Slow::to_answer(&cluster.endpoints[0], slow, Duration::from_secs(3));
            let slow = |line: &str| at(&slow.endpoint(), line);
            row("busy", |flags| {
                slow(&format!("get slow --command-timeout 2s {flags}"))
            });
            let told = slow("get slow").run().expect(0);
            assert_eq!(
                told.stderr_text(),
                "still reading keys: the member is up, but has not answered this yet\n"
            );
        }
    }
}
