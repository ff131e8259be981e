//! The arithmetic, case by case.

use super::*;

/// A letter a member, whose id is its place: `V` a healthy voter, `v` one that is down, `L` and `l` learners. The first
/// healthy voter leads.
fn peers(letters: &str) -> Vec<Peer> {
    let leader = letters.find('V');
    let peer = |(place, letter): (usize, char)| Peer {
        id: place as u64 + 1,
        votes: letter.eq_ignore_ascii_case(&'v'),
        healthy: letter.is_ascii_uppercase(),
        leads: Some(place) == leader,
    };
    letters.chars().enumerate().map(peer).collect()
}

fn refusal(letters: &str, change: Change) -> Option<Refusal> {
    assess(&peers(letters), change).refusal
}

#[test]
fn fault_tolerance_counts_the_healthy() {
    for (letters, needed, tolerance, holds) in [
        ("V", 1, 0, true),
        ("VV", 2, 0, true),
        ("VVV", 2, 1, true),
        ("VVv", 2, 0, true),
        ("Vvv", 2, 0, false),
        ("VVVV", 3, 1, true),
        ("VVVVV", 3, 2, true),
        ("VVVvv", 3, 0, true),
        ("VVVLl", 2, 1, true),
        ("", 1, 0, false),
    ] {
        let quorum = Quorum::of(&peers(letters));
        let seen = (quorum.needed(), quorum.fault_tolerance(), quorum.holds());
        assert_eq!(seen, (needed, tolerance, holds), "{letters}");
    }
    assert_eq!(Quorum::of(&peers("VVvLl")).learners(), 2);
}

#[test]
fn a_voter_is_removed_if_the_others_are_enough() {
    for (letters, id, expected) in [
        ("VVV", 1, None),
        ("VV", 2, None),
        ("VVv", 3, None),
        ("VVv", 2, Some(Refusal::QuorumLost)),
        ("VVVv", 1, None),
        ("VVVvv", 1, Some(Refusal::QuorumLost)),
        ("VVVvv", 5, None),
        ("V", 1, Some(Refusal::LastVoter)),
        ("VL", 1, Some(Refusal::LastVoter)),
        ("Vv", 2, Some(Refusal::NoQuorum)),
        ("Vvv", 3, Some(Refusal::NoQuorum)),
        ("VVvL", 4, None),
        ("VVvl", 4, None),
    ] {
        assert_eq!(
            refusal(letters, Change::Remove(id)),
            expected,
            "{letters} {id}"
        );
    }
}

#[test]
fn a_voter_is_added_if_the_cluster_can_wait_for_it() {
    for (letters, expected) in [
        ("V", Some(Refusal::QuorumLost)),
        ("VV", None),
        ("VVV", None),
        ("VVv", Some(Refusal::QuorumLost)),
        ("VVVv", None),
        ("VVVVV", None),
        ("VVVVv", None),
        ("VVVvv", Some(Refusal::QuorumLost)),
        ("Vv", Some(Refusal::NoQuorum)),
    ] {
        assert_eq!(refusal(letters, Change::AddVoter), expected, "{letters}");
    }
}

#[test]
fn a_learner_costs_nothing() {
    for letters in ["V", "VV", "VVv", "VVVL"] {
        assert_eq!(refusal(letters, Change::AddLearner), None, "{letters}");
    }
    let added = assess(&peers("VVV"), Change::AddLearner);
    assert_eq!((added.after.members, added.after.learners()), (4, 1));
    assert_eq!(
        added.before.fault_tolerance(),
        added.after.fault_tolerance()
    );
    assert!(added.warnings.is_empty());
}

#[test]
fn a_learner_is_promoted_if_it_lives_or_is_not_needed() {
    for (letters, id, expected) in [
        ("VL", 2, None),
        ("Vl", 2, Some(Refusal::QuorumLost)),
        ("VVvL", 4, None),
        ("VVvl", 4, Some(Refusal::QuorumLost)),
        ("VVVl", 4, None),
    ] {
        assert_eq!(refusal(letters, Change::Promote(id)), expected, "{letters}");
    }
    let down = assess(&peers("VVVl"), Change::Promote(4));
    assert!(down.warnings.contains(&Warning::LearnerDown));
}

#[test]
fn new_urls_may_be_wrong() {
    for (letters, id, expected) in [
        ("V", 1, None),
        ("VV", 1, Some(Refusal::QuorumLost)),
        ("VVV", 1, None),
        ("VVv", 1, Some(Refusal::QuorumLost)),
        ("VVv", 3, None),
        ("VVvL", 4, None),
    ] {
        assert_eq!(
            refusal(letters, Change::Update(id)),
            expected,
            "{letters} {id}"
        );
    }
    assert!(assess(&peers("V"), Change::Update(1)).warnings.is_empty());
}

#[test]
fn what_is_risky_is_said() {
    let warnings = |letters, change| assess(&peers(letters), change).warnings;
    assert_eq!(
        warnings("VVV", Change::Remove(1)),
        [Warning::LeaderGoes, Warning::LessTolerance]
    );
    assert_eq!(warnings("VVv", Change::Remove(3)), []);
    assert_eq!(
        warnings("VVV", Change::AddVoter),
        [Warning::DownUntilStarted, Warning::LessTolerance]
    );
    assert_eq!(
        warnings("VVV", Change::Update(2)),
        [Warning::DownUntilReached, Warning::LessTolerance]
    );
}
