//! `snapshot save` that is cut short or damaged on the way: nothing is left of it, and what was there stays.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::Signal;

use super::{Folder, LARGE, fill, save};
use crate::support::{
    Cluster, Finished, Pass, Program, Proxy, Running, Terminal, newest, signal, wait_for,
};

/// So many bytes are passed on before a connection is held or cut.
const HELD_AFTER: usize = LARGE / 2;

/// A server with a large database.
fn large() -> Cluster {
    let server = Cluster::start(&newest(), 1, &[]);
    fill(&server);
    server
}

#[test]
fn what_was_there_stays_until_the_new_one_is_whole() {
    let server = large();
    let folder = Folder::new();
    let file = folder.path("backup.db");
    std::fs::write(&file, "old").unwrap();
    let unharmed = |what: &str| {
        assert_eq!(std::fs::read(&file).unwrap(), b"old", "{what}");
        assert_eq!(folder.names(), ["backup.db"], "{what}");
    };
    save(&server, &file, "--endpoints 127.0.0.1:1")
        .run()
        .expect(3);
    unharmed("nobody there");
    let cut = Proxy::passing(&server.endpoints[0], |_, so_far| match so_far {
        0..HELD_AFTER => Pass::On,
        _ => Pass::HangUp,
    });
    let flags = format!("--endpoints {}", cut.endpoint());
    let lost = save(&server, &file, &flags).run().expect(3);
    assert!(
        lost.stderr_text().contains("taking the snapshot failed"),
        "{lost}"
    );
    unharmed("connection lost");
    // A file as large as it may get, which is what a full disk comes down to.
    let line = format!(
        "ulimit -f 500; exec {} snapshot save {}",
        env!("CARGO_BIN_EXE_etcdtool"),
        file.display()
    );
    let full = Program::new("sh", ["-c", &line])
        .at(&server)
        .run()
        .expect(1);
    assert!(
        full.stderr_text().contains("nothing is left of it"),
        "{full}"
    );
    unharmed("no room");
    save(&server, &file, "").run().expect(0);
    assert!(file.metadata().unwrap().len() > LARGE as u64);
    assert_eq!(folder.names(), ["backup.db"]);
}

/// A program that has begun to save, of which some came and no more will.
fn half_way(server: &Cluster, file: &Path, flags: &str) -> Running {
    let (program, is_held) = to_half_way(server, file, flags);
    let running = Running::start(program);
    wait_for("half of the snapshot", || is_held.load(Ordering::SeqCst));
    running
}

/// A program that will come that far, and whether it has.
fn to_half_way(server: &Cluster, file: &Path, flags: &str) -> (Program, Arc<AtomicBool>) {
    let holding = Arc::new(AtomicBool::new(false));
    let held = Arc::clone(&holding);
    let proxy = Proxy::passing(&server.endpoints[0], move |_, so_far| {
        if so_far < HELD_AFTER {
            return Pass::On;
        }
        held.store(true, Ordering::SeqCst);
        Pass::Hold
    });
    let flags = format!("{flags} --endpoints {}", proxy.endpoint());
    (save(server, file, &flags), holding)
}

#[test]
fn a_person_sees_how_far_it_has_come() {
    let server = large();
    let folder = Folder::new();
    let (program, _) = to_half_way(&server, &folder.path("backup.db"), "");
    let mut person = Terminal::start(program);
    person.see("saving");
    person.see("iB/");
    person.press_control('c');
    assert_eq!(person.end().1, 130);
    assert!(folder.names().is_empty());
}

#[test]
fn whoever_is_interrupted_leaves_nothing() {
    let server = large();
    let folder = Folder::new();
    for (number, code) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let saving = half_way(&server, &folder.path("backup.db"), "");
        let (ended, stdout, stderr) = saving.signal(number);
        assert_eq!((ended, stdout.as_str(), stderr.as_str()), (code, "", ""));
        assert!(folder.names().is_empty());
    }
    let timed = half_way(&server, &folder.path("backup.db"), "--command-timeout 2s");
    let (code, _, stderr) = timed.end();
    assert_eq!(code, 3, "{stderr}");
    let told = ["timeout at 127.0.0.1:", ": not done within 2s"];
    assert!(told.iter().all(|told| stderr.contains(told)), "{stderr}");
    assert!(folder.names().is_empty());
    let dying = half_way(&server, &folder.path("backup.db"), "");
    signal(server.pids[0], Signal::KILL);
    let (code, _, stderr) = dying.end();
    assert_eq!(code, 3, "{stderr}");
    assert!(folder.names().is_empty());
}

/// Through a proxy that changes one byte of a value.
fn damaged(server: &Cluster, file: &Path) -> Finished {
    let done = Arc::new(AtomicBool::new(false));
    let proxy = Proxy::passing(&server.endpoints[0], move |piece, _| {
        let values = piece.windows(64).position(|part| part == [b'x'; 64]);
        if let Some(place) = values
            && !done.swap(true, Ordering::SeqCst)
        {
            piece[place + 32] = b'y';
        }
        Pass::On
    });
    let flags = format!("--endpoints {}", proxy.endpoint());
    save(server, file, &flags).run().expect(1)
}

#[test]
fn a_damaged_snapshot_is_found_out() {
    let server = large();
    let folder = Folder::new();
    let refused = damaged(&server, &folder.path("backup.db"));
    assert!(
        refused.stderr_text().contains("the snapshot is damaged"),
        "{refused}"
    );
    assert_eq!(refused.stdout_text(), "");
    assert!(folder.names().is_empty());
    let streamed = damaged(&server, Path::new("-"));
    assert!(streamed.stdout.len() > LARGE);
}
