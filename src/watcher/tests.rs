//! How messages move watches on, without a server.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use etcd_client::proto::PbResponseHeader;
use tonic::Status;

use super::*;
use crate::client::{Deadline, Event, Failure, KeyValue};
use crate::env::Environment;
use crate::mode::Mode;
use crate::request::KeyRange;
use crate::settings::Settings;

/// With a watch from each of these revisions, none of which is confirmed.
fn watcher(endurance: Endurance, revisions: &[i64]) -> Watcher {
    let nothing = Environment::new(Mode::Native, []);
    let settings = Settings::resolve(
        &Default::default(),
        &Default::default(),
        &nothing,
        Mode::Native,
    );
    let settings = Arc::new(settings.unwrap().connection);
    let reporter = Reporter::new(Box::new(io::sink()), "etcdtool", false, 0);
    let connection = Connection::new(Vec::new(), settings, Deadline::never(), reporter.clone());
    let mut watcher = Watcher::new(connection, reporter, endurance);
    for &revision in revisions {
        watcher.add(WatchRequest {
            range: KeyRange::single("k"),
            revision,
            prev_kv: false,
            progress_notify: false,
        });
    }
    watcher
}

fn response(watch_id: i64, revision: i64) -> WatchResponse {
    WatchResponse {
        header: Some(PbResponseHeader {
            revision,
            ..PbResponseHeader::default()
        }),
        watch_id,
        ..WatchResponse::default()
    }
}

fn created(watch_id: i64, revision: i64) -> WatchResponse {
    WatchResponse {
        created: true,
        ..response(watch_id, revision)
    }
}

fn events(watch_id: i64, revisions: &[i64], fragment: bool) -> WatchResponse {
    let event = |&mod_revision| Event {
        kv: Some(KeyValue {
            mod_revision,
            ..KeyValue::default()
        }),
        ..Event::default()
    };
    WatchResponse {
        events: revisions.iter().map(event).collect(),
        fragment,
        ..response(watch_id, 100)
    }
}

fn confirm(watcher: &mut Watcher, number: WatchNumber, response: WatchResponse) {
    watcher.asked = Some(number);
    watcher.take(response).unwrap();
}

fn next(watcher: &Watcher, number: WatchNumber) -> i64 {
    watcher.watches[number].as_ref().unwrap().resume_at()
}

fn status(code: tonic::Code, message: &str) -> CallError {
    CallError {
        failure: Failure::Status(Status::new(code, message)),
        ..resume::ended()
    }
}

#[test]
fn what_was_seen_moves_a_watch_on() {
    let mut watcher = watcher(Endurance::FOR_A_WHILE, &[0, 5]);
    confirm(&mut watcher, 0, created(7, 40));
    confirm(&mut watcher, 1, created(8, 40));
    assert_eq!((next(&watcher, 0), next(&watcher, 1)), (40, 5));
    watcher.take(events(8, &[5, 5, 6], false)).unwrap();
    assert_eq!((next(&watcher, 0), next(&watcher, 1)), (40, 7));
    // A sign of progress.
    watcher.take(response(8, 40)).unwrap();
    assert_eq!(next(&watcher, 1), 41);
    // One for all may come before what they still have to catch up with.
    watcher.take(response(NO_ID, 50)).unwrap();
    assert_eq!((next(&watcher, 0), next(&watcher, 1)), (40, 41));
    let told: Vec<_> = watcher.ready.iter().map(|message| message.watch).collect();
    assert_eq!(told, [1, 1, 0, 1]);
}

#[test]
fn a_revision_counts_once_it_is_whole() {
    let mut watcher = watcher(Endurance::FOR_A_WHILE, &[5, 5]);
    confirm(&mut watcher, 0, created(0, 40));
    confirm(&mut watcher, 1, created(1, 40));
    watcher.take(events(0, &[5, 6], true)).unwrap();
    watcher.take(events(1, &[9], false)).unwrap();
    watcher.take(events(0, &[6], true)).unwrap();
    watcher.take(events(0, &[6, 7], true)).unwrap();
    assert_eq!(next(&watcher, 0), 7);
    watcher.take(events(0, &[7], false)).unwrap();
    let told = watcher.ready.iter().map(|message| {
        let events = &message.response.events;
        let revisions: Vec<_> = events.iter().map(message::revision).collect();
        assert!(!message.response.fragment);
        (message.watch, revisions, message.next_after)
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (0, vec![5], 6),
            (1, vec![9], 10),
            (0, vec![6, 6, 6], 7),
            (0, vec![7, 7], 8),
        ]
    );
}

#[tokio::test]
async fn half_a_message_is_forgotten_with_its_stream() {
    let mut watcher = watcher(Endurance::FOR_A_WHILE, &[5]);
    confirm(&mut watcher, 0, created(3, 40));
    watcher.take(events(3, &[5, 5], true)).unwrap();
    watcher.lose(resume::ended()).await.unwrap();
    assert_eq!(watcher.unconfirmed().unwrap().1.revision, 5);
    confirm(&mut watcher, 0, created(4, 40));
    watcher.take(events(4, &[5], false)).unwrap();
    assert_eq!(watcher.ready[0].response.events.len(), 1);
}

#[tokio::test]
async fn one_that_goes_on_asks_from_what_it_has_seen() {
    let asked = |watcher: &mut Watcher| watcher.unconfirmed().unwrap().1.revision;
    for (endurance, earlier) in [(Endurance::FOR_A_WHILE, 1), (Endurance::LikeEtcdctl, 0)] {
        let mut watcher = watcher(endurance, &[5]);
        assert_eq!(asked(&mut watcher), 5);
        confirm(&mut watcher, 0, created(0, 40));
        watcher.lose(resume::ended()).await.unwrap();
        // It has seen nothing of what is before.
        assert_eq!(asked(&mut watcher), 5);
        confirm(&mut watcher, 0, created(0, 40));
        watcher.take(events(0, &[5], false)).unwrap();
        watcher.lose(resume::ended()).await.unwrap();
        assert_eq!(asked(&mut watcher), 6 - earlier);
    }
    let mut now = watcher(Endurance::FOR_A_WHILE, &[0]);
    confirm(&mut now, 0, created(0, 40));
    now.lose(resume::ended()).await.unwrap();
    assert_eq!(asked(&mut now), 39);
    // What is before its beginning isn't its matter.
    confirm(&mut now, 0, created(0, 40));
    now.take(events(0, &[39, 40], false)).unwrap();
    assert_eq!(now.ready[0].response.events.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_that_is_refused_what_it_has_seen_is_not_at_its_end_yet() {
    let refused = |compact_revision| WatchResponse {
        canceled: true,
        compact_revision,
        ..response(0, 0)
    };
    for (oldest, ends) in [(5, false), (6, true)] {
        let mut watcher = watcher(Endurance::FOR_A_WHILE, &[5]);
        watcher.miss_nothing();
        assert_eq!(watcher.unconfirmed().unwrap().1.revision, 4);
        confirm(&mut watcher, 0, created(0, 40));
        watcher.take(refused(oldest)).unwrap();
        assert_eq!(!watcher.ready.is_empty(), ends);
        assert!(!watcher.is_idle());
        if ends {
            assert_eq!(watcher.next().await.unwrap().response, refused(oldest));
            continue;
        }
        // Who has refused it is gone, and can't be asked what it sends: another member may have more.
        watcher.leave_edge().await.unwrap();
        assert!(watcher.edge.is_none() && watcher.ready.is_empty());
        assert_eq!(watcher.unconfirmed().unwrap().1.revision, 4);
    }
}

#[test]
fn a_watch_that_ends_leaves_the_others() {
    let mut watcher = watcher(Endurance::FOR_A_WHILE, &[1, 0]);
    confirm(&mut watcher, 0, created(0, 40));
    let refused = WatchResponse {
        canceled: true,
        ..created(NO_ID, 40)
    };
    confirm(&mut watcher, 1, refused);
    assert!(!watcher.is_idle());
    watcher
        .take(WatchResponse {
            canceled: true,
            compact_revision: 9,
            ..response(0, 0)
        })
        .unwrap();
    let ended: Vec<_> = watcher
        .ready
        .drain(..)
        .map(|message| (message.watch, message.response.canceled))
        .collect();
    assert_eq!(ended, [(1, true), (0, true)]);
    assert!(watcher.is_idle());
}

#[tokio::test]
async fn without_a_leader_etcdctl_ends_and_we_look_for_another_member() {
    let no_leader = || status(tonic::Code::Unavailable, "etcdserver: no leader");
    let mut ours = watcher(Endurance::FOR_A_WHILE, &[1]);
    ours.lose(no_leader()).await.unwrap();
    assert!(ours.ready.is_empty() && !ours.is_idle());
    let mut theirs = watcher(Endurance::LikeEtcdctl, &[1]);
    theirs.lose(no_leader()).await.unwrap();
    assert_eq!(
        theirs.ready[0].failure.as_deref(),
        Some("etcdserver: no leader")
    );
    let refused = || {
        status(
            tonic::Code::PermissionDenied,
            "etcdserver: permission denied",
        )
    };
    assert!(ours.lose(refused()).await.is_err());
}

#[tokio::test]
async fn only_one_that_has_stood_waits_for_a_member() {
    let nobody = || CallError {
        failure: Failure::Dial(Vec::new()),
        ..resume::ended()
    };
    let mut ours = watcher(Endurance::FOR_A_WHILE, &[1]);
    assert!(ours.lose(nobody()).await.is_err());
    let mut theirs = watcher(Endurance::LikeEtcdctl, &[1]);
    assert!(theirs.lose(nobody()).await.is_ok());
    let mut stood = watcher(Endurance::FOR_A_WHILE, &[1]);
    confirm(&mut stood, 0, created(0, 40));
    assert!(stood.lose(nobody()).await.is_ok());
}

#[test]
fn what_was_seen_is_not_seen_again() {
    let mut watcher = watcher(Endurance::FOR_A_WHILE, &[5, 0]);
    confirm(&mut watcher, 0, created(0, 3));
    // A member that lagged behind sends what came before.
    watcher.take(events(0, &[3, 4], false)).unwrap();
    assert!(watcher.ready.is_empty());
    watcher.take(events(0, &[4, 5, 6], false)).unwrap();
    let seen = &watcher.ready[0];
    assert_eq!((seen.response.events.len(), seen.next_revision), (2, 5));
    assert_eq!((seen.next_after, next(&watcher, 0)), (7, 7));
    // Its signs of progress don't take the watch back.
    watcher.take(response(0, 4)).unwrap();
    assert_eq!(next(&watcher, 0), 7);
    // A watch from now on has begun before the revision that the server tells.
    confirm(&mut watcher, 1, created(1, 40));
    watcher.take(events(1, &[39], false)).unwrap();
    assert_eq!(
        (watcher.ready[2].next_revision, next(&watcher, 1)),
        (40, 40)
    );
    watcher.take(events(1, &[40], false)).unwrap();
    assert_eq!(next(&watcher, 1), 41);
}

#[test]
fn members_of_another_cluster_are_not_taken_for_ours() {
    let of = |cluster_id, response: WatchResponse| WatchResponse {
        header: Some(PbResponseHeader {
            cluster_id,
            ..response.header.unwrap()
        }),
        ..response
    };
    for (endurance, goes_on) in [
        (Endurance::FOR_A_WHILE, false),
        (Endurance::LikeEtcdctl, true),
    ] {
        let mut watcher = watcher(endurance, &[5]);
        watcher.asked = Some(0);
        watcher.take(of(1, created(0, 40))).unwrap();
        watcher.asked = Some(0);
        let taken = watcher.take(of(2, created(0, 40)));
        assert_eq!(taken.is_ok(), goes_on);
    }
}

#[tokio::test(start_paused = true)]
async fn one_that_has_stood_gives_up_when_it_is_told_to() {
    let nobody = || CallError {
        failure: Failure::Dial(Vec::new()),
        ..resume::ended()
    };
    for (give_up_after, gives_up) in [(None, false), (Some(Duration::from_secs(60)), true)] {
        let mut watcher = watcher(Endurance::Ours { give_up_after }, &[5]);
        confirm(&mut watcher, 0, created(0, 40));
        let begun = tokio::time::Instant::now();
        let mut borne = true;
        while borne && begun.elapsed() < Duration::from_secs(3600) {
            borne = watcher.lose(nobody()).await.is_ok();
        }
        assert_eq!(!borne, gives_up);
        if gives_up {
            assert_eq!(begun.elapsed().as_secs(), 60);
        }
    }
}

#[test]
fn a_revision_beyond_all_numbers_is_the_last_one() {
    let mut watcher = watcher(Endurance::FOR_A_WHILE, &[5]);
    assert_eq!(watcher.feed(created(1, 5)).count(), 0);
    assert_eq!(watcher.feed(events(1, &[i64::MAX], false)).count(), 1);
    let next = watcher
        .feed(events(1, &[], false))
        .map(|message| message.next_after);
    assert_eq!(next.collect::<Vec<_>>(), [i64::MAX]);
}

#[test]
fn one_that_is_behind_is_doubted_until_it_is_known_who_is() {
    let at = |revision, raft_term| PbResponseHeader {
        revision,
        raft_term,
        ..PbResponseHeader::default()
    };
    let doubts = |endurance, seen, now| {
        let mut watcher = watcher(endurance, &[0]);
        watcher.expect_cluster(&seen);
        watcher.see(&now);
        watcher.is_doubtful
    };
    let ours = Endurance::FOR_A_WHILE;
    assert!(doubts(ours, at(5, 3), at(4, 3)) && doubts(ours, at(5, 3), at(9, 2)));
    assert!(!doubts(ours, at(5, 3), at(5, 3)) && !doubts(ours, at(5, 0), at(9, 2)));
    assert!(!doubts(Endurance::LikeEtcdctl, at(5, 3), at(4, 2)));
}
