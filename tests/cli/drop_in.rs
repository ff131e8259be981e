//! The drop-in beside the real etcdctl: a table of command lines, each run by both on the same state.

mod auth;
mod case;
mod checks;
mod compare;
mod endpoints;
mod explained;
mod flags;
mod grammar;
mod identity;
mod leases;
mod locks;
mod maintenance;
mod members;
mod mirrors;
mod normal;
mod older;
mod reads;
mod run;
mod secured;
mod transactions;
mod typed;
mod watches;
mod wire;
mod writes;

use std::sync::OnceLock;

use super::support::{Cluster, Program, Version, drop_in, etcdctl, newest, versions};
use case::Case;
use compare::Place;
use explained::EXPLAINED;
use typed::Dialogue;

/// The newest etcd at hand: 3.7, whose etcdctl the drop-in stands for, or one that is near enough for what has changed
/// since to be told (`older`).
fn version() -> Option<Version> {
    let version = newest();
    if version.at_least(&[3, 5]) {
        return Some(version);
    }
    println!("skipped: the drop-in is etcdctl 3.7, and {version} is too far from it");
    None
}

/// A server whose state nothing changes any more.
fn reading() -> Option<&'static Place<'static>> {
    static PLACE: OnceLock<Option<Place<'static>>> = OnceLock::new();
    PLACE
        .get_or_init(|| {
            let version: &Version = Box::leak(Box::new(version()?));
            // Ended by the launcher when this process ends.
            let cluster = Box::leak(Box::new(Cluster::start(version, 1, &[])));
            let place = Place::new(version, cluster);
            place.seed(&reads::seed());
            Some(place)
        })
        .as_ref()
}

/// Fails with all lines that differ, and with those that are explained but don't.
fn check(cases: &[Case], differs: impl Fn(&Case) -> Option<String>) {
    check_each(cases, |case| case, differs);
}

/// The same for lines that a person types to.
fn check_dialogues(dialogues: &[Dialogue], theirs: &Place<'_>, ours: &Place<'_>) {
    check_each(dialogues, Dialogue::case, |dialogue| {
        dialogue.difference(theirs, ours)
    });
}

fn check_each<T>(
    cases: &[T],
    case_of: impl Fn(&T) -> &Case,
    differs: impl Fn(&T) -> Option<String>,
) {
    let mut failures = Vec::new();
    for each in cases {
        let case = case_of(each);
        let name = case.name();
        let reason = explained::reason(case);
        match (differs(each), reason) {
            (Some(difference), None) => failures.push(difference),
            // An older one may well have had it as we have.
            (None, Some(reason)) if newest().at_least(&[3, 7]) => {
                failures.push(format!("{name}\n  is equal, though explained: {reason}\n"));
            }
            _ => {}
        }
    }
    let (failed, all) = (failures.len(), cases.len());
    println!("{all} lines");
    assert!(
        failures.is_empty(),
        "{failed} of {all} lines:\n{}",
        failures.join("\n")
    );
}

fn check_reads(cases: &[Case]) {
    if let Some(place) = reading() {
        check(cases, |case| {
            match older::means_something_else(place.version, case) {
                Some(_) => None,
                None => compare::read(place, case),
            }
        });
    }
}

#[test]
fn reads_are_etcdctls() {
    check_reads(&reads::cases());
}

#[test]
fn the_grammar_is_cobras() {
    check_reads(&grammar::cases());
}

#[test]
fn mirrors_are_etcdctls() {
    check_reads(&mirrors::cases());
}

#[test]
fn watches_are_etcdctls() {
    check_reads(&watches::cases());
}

#[test]
fn endpoints_are_asked_as_etcdctl_asks() {
    check_reads(&endpoints::cases());
}

#[test]
fn users_are_told_as_etcdctl_tells_them() {
    let Some(version) = version() else { return };
    for arguments in [&[][..], &["--auth"]] {
        let cluster = Cluster::start(&version, 1, arguments);
        // A lease of its own takes a user, whom the environment names.
        let place = Place::new(&version, &cluster);
        check(&identity::cases(), |case| compare::read(&place, case));
    }
}

#[test]
fn tls_is_etcdctls() {
    let Some(version) = version() else { return };
    let secured = secured::Place::start(&version);
    let place = Place::new(&version, &secured.server.cluster);
    check(&secured.cases(), |case| compare::read(&place, case));
}

/// Of its lines those that etcdctl itself writes, and not its library.
#[test]
fn debug_shows_each_setting_as_etcdctl_does() {
    // Before, etcdctl has fewer of them.
    let Some(place) = reading().filter(|place| place.version.at_least(&[3, 7])) else {
        return;
    };
    let shown = |program: Program| {
        let run = program
            .env("ETCDCTL_DIAL_TIMEOUT", "1500ms")
            .env("ETCDCTL_KEEPALIVE_TIME", "70s")
            .env("ETCDCTL_INSECURE_DISCOVERY", "F")
            .env("ETCDCTL_PASSWORD", "se:cret")
            .run()
            .expect(0);
        let lines = run.stderr_text().lines();
        let lines = lines.filter(|line| line.starts_with("ETCDCTL_"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let line = [
        "get",
        "a",
        "--debug",
        "--hex",
        "--max-recv-bytes=0x100000",
        "--command-timeout=90s",
    ];
    let theirs = shown(etcdctl(place.version, place.cluster, line));
    let ours = shown(drop_in(place.cluster, line));
    assert!(theirs.len() > 10, "{theirs:?}");
    // The one that we keep to ourselves.
    let theirs = theirs.join("\n").replace("se:cret", "(hidden)");
    assert_eq!(theirs, ours.join("\n"));
}

#[test]
fn hashes_and_alarms_are_etcdctls() {
    check_reads(&maintenance::reads());
}

#[test]
fn checks_are_etcdctls() {
    check_reads(&checks::cases());
}

/// Little enough to be used up, so that an alarm is raised.
const TINY: &[&str] = &["--etcd-arg=--quota-backend-bytes=1048576"];

#[test]
fn a_full_store_is_told_as_etcdctl_tells() {
    let Some(version) = version() else { return };
    let cluster = Cluster::start(&version, 1, TINY);
    let place = Place::new(&version, &cluster);
    place.seed(&maintenance::full());
    check(&maintenance::reads_of_full(), |case| {
        compare::read(&place, case)
    });
}

#[test]
fn alarms_are_disarmed_as_etcdctl_does() {
    check_writes(&maintenance::writes(), TINY, writes::STATE);
}

#[test]
fn members_are_defragmented_as_etcdctl_does() {
    let Some(version) = version() else { return };
    let cluster = Cluster::start(&version, 3, &[]);
    let place = Place::new(&version, &cluster);
    check(&maintenance::defragmentations(), |case| {
        compare::read(&place, case)
    });
}

#[test]
fn snapshots_are_etcdctls() {
    check_reads(&maintenance::snapshots());
    let Some(place) = reading() else { return };
    let utl = place.version.program("etcdutl");
    let file = format!("{}/compared.db", compare::folder());
    let saved = |program: Program| {
        program.run().expect(0);
        let status = Program::new(&utl, ["snapshot", "status", &file, "-w", "json"]);
        let status = status.run().expect(0).json();
        std::fs::remove_file(&file).unwrap();
        // The hash and the size are also of what members note down by the way.
        ["revision", "totalKey", "version"].map(|field| status[field].clone())
    };
    let line = ["snapshot", "save", &file];
    let theirs = saved(etcdctl(place.version, place.cluster, line));
    assert_eq!(theirs, saved(drop_in(place.cluster, line)));
}

#[test]
fn writes_are_etcdctls() {
    check_writes(&writes::cases(), &[], writes::STATE);
}

#[test]
fn leases_are_etcdctls() {
    check_writes(&leases::cases(), &[], writes::STATE);
}

#[test]
fn users_and_roles_are_etcdctls() {
    check_writes(&auth::off(), &[], auth::STATE);
}

#[test]
fn users_and_roles_are_etcdctls_with_authentication_on() {
    check_writes(&auth::on(), &["--auth"], auth::STATE);
}

/// Runs each line by etcdctl on one cluster and by us on another one; `playground` says what they are like, and `state` what
/// they hold.
fn check_writes(cases: &[Case], playground: &[&str], state: &'static str) {
    let Some(version) = version() else { return };
    let clusters = [(); 2].map(|()| Cluster::start(&version, 1, playground));
    let [theirs, ours] = &clusters;
    let [theirs, ours] = [theirs, ours].map(|cluster| Place::new(&version, cluster));
    check(cases, |case| {
        if older::means_something_else(&version, case).is_some() {
            theirs.level(case);
            ours.level(case);
            return None;
        }
        let difference = compare::write(&theirs, &ours, case, state);
        if difference.is_some() && explained::reason(case).is_some() {
            // What we refused to do, so that both are level again.
            ours.seed(std::slice::from_ref(case));
        }
        difference
    });
}

#[test]
fn locks_and_elections_are_etcdctls() {
    let Some(version) = version() else { return };
    let clusters = [(); 2].map(|()| Cluster::start(&version, 1, &[]));
    let [theirs, ours] = &clusters;
    let [theirs, ours] = [theirs, ours].map(|cluster| Place::new(&version, cluster));
    check(&locks::cases(), |case| compare::held(&theirs, &ours, case));
}

#[test]
fn members_are_changed_as_etcdctl_changes_them() {
    // What 3.5 does its own way here changes what comes after it.
    let Some(version) = version().filter(|version| version.at_least(&[3, 6])) else {
        return;
    };
    let clusters = [(); 2].map(|()| Cluster::start(&version, 3, &[]));
    let [theirs, ours] = &clusters;
    let [theirs, ours] = [theirs, ours].map(|cluster| Place::new(&version, cluster));
    let differs = |case: &Case| {
        let difference = members::difference(&theirs, &ours, case);
        if difference.is_some() && explained::reason(case).is_some() {
            ours.seed(std::slice::from_ref(case));
        }
        difference
    };
    for place in [&theirs, &ours] {
        members::settle(place);
    }
    check(&members::cases(), differs);
    for place in [&theirs, &ours] {
        members::wound(place);
    }
    check(&members::cases_of_the_wounded(), differs);
}

#[test]
fn every_command_and_flag_is_there() {
    for version in versions() {
        let missing = flags::unexpected(&version, flags::missing(&version));
        assert!(
            missing.is_empty(),
            "of etcdctl {version}:\n{}",
            missing.join("\n")
        );
    }
}

#[test]
fn what_a_person_sees_is_etcdctls() {
    // What 3.5 does its own way here changes what comes after it.
    let Some(version) = version().filter(|version| version.at_least(&[3, 6])) else {
        return;
    };
    let clusters = [(); 2].map(|()| Cluster::start(&version, 1, &[]));
    let [theirs, ours] = &clusters;
    let [theirs, ours] = [theirs, ours].map(|cluster| Place::new(&version, cluster));
    for place in [&theirs, &ours] {
        place.seed(&reads::seed());
    }
    check_dialogues(&typed::cases(), &theirs, &ours);
    check_dialogues(&auth::typed_cases(), &theirs, &ours);
}

#[test]
fn every_explanation_is_of_a_line_in_the_table() {
    let all = [
        reads::cases(),
        grammar::cases(),
        mirrors::cases(),
        watches::cases(),
        endpoints::cases(),
        checks::cases(),
        writes::cases(),
        leases::cases(),
        maintenance::reads(),
        maintenance::reads_of_full(),
        maintenance::snapshots(),
        maintenance::defragmentations(),
        maintenance::writes(),
        locks::cases(),
        auth::off(),
        auth::on(),
        members::cases(),
        members::cases_of_the_wounded(),
    ];
    let typed = [typed::cases(), auth::typed_cases()];
    let typed = typed.iter().flatten().map(Dialogue::case);
    let names: Vec<String> = all.iter().flatten().chain(typed).map(Case::name).collect();
    for line in EXPLAINED.iter().flat_map(|(_, lines)| *lines) {
        assert!(names.iter().any(|name| name == line), "{line}");
    }
    assert!(names.len() >= 200);
}
