//! How messages move watches on, without a server.

use std::io;
use std::sync::Arc;

use etcd_client::proto::{PbEvent, PbKeyValue, PbResponseHeader};
use tonic::Status;

use super::*;
use crate::client::{Deadline, Failure};
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

fn response(watch_id: i64, revision: i64) -> PbWatchResponse {
    PbWatchResponse {
        header: Some(PbResponseHeader {
            revision,
            ..PbResponseHeader::default()
        }),
        watch_id,
        ..PbWatchResponse::default()
    }
}

fn created(watch_id: i64, revision: i64) -> PbWatchResponse {
    PbWatchResponse {
        created: true,
        ..response(watch_id, revision)
    }
}

fn events(watch_id: i64, revisions: &[i64], fragment: bool) -> PbWatchResponse {
    let event = |&mod_revision| PbEvent {
        kv: Some(PbKeyValue {
            mod_revision,
            ..PbKeyValue::default()
        }),
        ..PbEvent::default()
    };
    PbWatchResponse {
        events: revisions.iter().map(event).collect(),
        fragment,
        ..response(watch_id, 100)
    }
}

fn confirm(watcher: &mut Watcher, number: WatchNumber, response: PbWatchResponse) {
    watcher.asked = Some(number);
    watcher.take(response);
}

fn next(watcher: &Watcher, number: WatchNumber) -> i64 {
    watcher.watches[number].as_ref().unwrap().next_revision
}

fn status(code: tonic::Code, message: &str) -> CallError {
    CallError {
        failure: Failure::Status(Status::new(code, message)),
        ..resume::ended()
    }
}

#[test]
fn what_was_seen_moves_a_watch_on() {
    let mut watcher = watcher(Endurance::ForAWhile, &[0, 5]);
    confirm(&mut watcher, 0, created(7, 40));
    confirm(&mut watcher, 1, created(8, 40));
    assert_eq!((next(&watcher, 0), next(&watcher, 1)), (40, 5));
    watcher.take(events(8, &[5, 5, 6], false));
    assert_eq!((next(&watcher, 0), next(&watcher, 1)), (40, 7));
    // A sign of progress.
    watcher.take(response(8, 40));
    assert_eq!(next(&watcher, 1), 41);
    // One for all may come before what they still have to catch up with.
    watcher.take(response(NO_ID, 50));
    assert_eq!((next(&watcher, 0), next(&watcher, 1)), (40, 41));
    let told: Vec<_> = watcher.ready.iter().map(|message| message.watch).collect();
    assert_eq!(told, [1, 1, 0, 1]);
}

#[test]
fn pieces_count_once_they_are_a_whole() {
    let mut watcher = watcher(Endurance::ForAWhile, &[5, 5]);
    confirm(&mut watcher, 0, created(0, 40));
    confirm(&mut watcher, 1, created(1, 40));
    watcher.take(events(0, &[5, 6], true));
    watcher.take(events(1, &[9], false));
    assert_eq!((next(&watcher, 0), watcher.ready.len()), (5, 1));
    watcher.take(events(0, &[6, 7], false));
    let whole = &watcher.ready[1].response;
    assert_eq!(
        (next(&watcher, 0), whole.events.len(), whole.fragment),
        (8, 4, false)
    );
}

#[tokio::test]
async fn half_a_message_is_forgotten_with_its_stream() {
    let mut watcher = watcher(Endurance::ForAWhile, &[5]);
    confirm(&mut watcher, 0, created(3, 40));
    watcher.take(events(3, &[5, 6], true));
    watcher.lose(resume::ended()).await.unwrap();
    assert_eq!(watcher.unconfirmed().unwrap().2, 5);
    confirm(&mut watcher, 0, created(4, 40));
    watcher.take(events(4, &[5], false));
    assert_eq!(watcher.ready[0].response.events.len(), 1);
}

#[test]
fn a_watch_that_ends_leaves_the_others() {
    let mut watcher = watcher(Endurance::ForAWhile, &[1, 0]);
    confirm(&mut watcher, 0, created(0, 40));
    let refused = PbWatchResponse {
        canceled: true,
        ..created(NO_ID, 40)
    };
    confirm(&mut watcher, 1, refused);
    assert!(!watcher.is_idle());
    watcher.take(PbWatchResponse {
        canceled: true,
        compact_revision: 9,
        ..response(0, 0)
    });
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
    let mut ours = watcher(Endurance::ForAWhile, &[1]);
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
    let mut ours = watcher(Endurance::ForAWhile, &[1]);
    assert!(ours.lose(nobody()).await.is_err());
    let mut theirs = watcher(Endurance::LikeEtcdctl, &[1]);
    assert!(theirs.lose(nobody()).await.is_ok());
    let mut stood = watcher(Endurance::ForAWhile, &[1]);
    confirm(&mut stood, 0, created(0, 40));
    assert!(stood.lose(nobody()).await.is_ok());
}
