//! An import that is killed, told to end, or whose member dies.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustix::process::Signal;
use serde_json::Value;

use super::{SERVERS, count, import, import_text, lines, state};
use crate::support::{
    Cluster, Pass, Proxy, Running, newest, offline, run, signal, tool, wait_for, words,
};

#[test]
fn an_import_that_was_killed_can_be_run_again() {
    let server = Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=16"]);
    let folder = tempfile::tempdir().unwrap();
    let (file, undo) = (folder.path().join("keys.jsonl"), folder.path().join("undo"));
    let lines = |value: &str| -> String {
        (0..3_000)
            .map(|number| format!("{{\"key\":\"k/{number:04}\",\"value\":\"{value}\"}}\n"))
            .collect()
    };
    import_text(&server, &lines("old"), "").expect(0);
    let before = state(&server, "");
    std::fs::write(&file, lines("new")).unwrap();
    let words = [
        "import",
        file.to_str().unwrap(),
        "--undo",
        undo.to_str().unwrap(),
    ];
    let mut killed = 0;
    for round in 1..6 {
        let mut child = tool(&server, words).command().spawn().unwrap();
        std::thread::sleep(Duration::from_millis(40 * round));
        killed += i32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(killed > 0, "it was always faster");
    import(&server, &file, words[2..].join(" ").as_str()).expect(0);
    assert!(state(&server, "").values().all(|held| held[0] == "new"));
    import(&server, &undo, "").expect(0);
    assert!(state(&server, "") == before);
}

#[test]
fn whoever_cannot_be_reached_is_waited_for_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    std::fs::write(&file, lines("none/", 0..1)).unwrap();
    let line = ["import", file.to_str().unwrap(), "--endpoints=127.0.0.1:1"];
    let mut waiting = Running::start(offline(line));
    waiting.told("no endpoint could be reached: trying again");
    assert_eq!(waiting.signal(Signal::INT).0, 130);
}

fn catches_interrupts(process: i32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
    let caught = u64::from_str_radix(caught.unwrap().trim(), 16).unwrap();
    caught & (1 << (Signal::INT.as_raw() - 1)) != 0
}

#[test]
fn a_signal_ends_it_when_what_is_under_way_is_done() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    std::fs::write(&file, lines("signal/", 0..5_000)).unwrap();
    let file = file.to_str().unwrap();
    let slow = tool(server, ["import", file, "--max-rate", "200", "-o", "json"]);
    let running = Running::start(slow);
    wait_for("the first keys", || !state(server, "signal/").is_empty());
    let (code, stdout, _) = running.signal(Signal::INT);
    assert_eq!(code, 130);
    let answer: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(answer["complete"], false);
    let there = state(server, "signal/").len();
    assert_eq!(answer["written"], there);
    assert!(there < 5_000);

    // Where nothing has come yet, nothing is waited for.
    let (mut running, _typing) = Running::start_typing(tool(server, ["import", "-"]));
    wait_for("a handler", || catches_interrupts(running.pid()));
    running.send(Signal::INT);
    running.told("waiting");
    assert_eq!(running.end().0, 130);
}

#[test]
fn a_file_that_changes_meanwhile_is_told() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    std::fs::write(&file, lines("changing/", 0..200)).unwrap();
    let name = file.to_str().unwrap();
    let slow = tool(server, ["import", name, "--max-rate", "50", "-o", "json"]);
    let running = Running::start(slow);
    wait_for("the first keys", || !state(server, "changing/").is_empty());
    std::fs::write(&file, lines("changing/", 0..300)).unwrap();
    let (code, stdout, stderr) = running.end();
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("has changed while"), "{stderr}");
    let answer: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(answer["complete"], false);
}

#[test]
fn what_may_be_our_own_is_told_when_an_answer_is_lost() {
    let server = SERVERS.newest();
    let import = |prefix: &str, format: &str| {
        run(server, &format!("put {prefix}00000 other")).expect(0);
        // The first long answer is that of the transaction.
        let is_lost = Arc::new(AtomicBool::new(false));
        let proxy = Proxy::passing(&server.endpoints[0], move |piece, _| {
            match piece.len() > 400 && !is_lost.swap(true, Ordering::SeqCst) {
                true => Pass::HangUp,
                false => Pass::On,
            }
        });
        offline(words(&format!("import - --if-absent -o {format}")))
            .env("ETCDTOOL_ENDPOINTS", proxy.endpoint())
            .stdin(lines(prefix, 0..50))
            .run()
            .expect(0)
    };
    let told = import("doubt/plain/", "plain");
    assert_eq!(
        told.stdout_text(),
        "written 0, unchanged 49, skipped 1\n",
        "{told}"
    );
    let perhaps = "49 unchanged keys may have been written by this command: an answer was lost";
    assert!(told.stderr_text().contains(perhaps), "{told}");
    let told = import("doubt/json/", "json");
    let counts = ["written", "unchanged", "perhaps_written", "skipped"];
    assert_eq!(counts.map(|name| count(&told, name)), [0, 49, 49, 1]);
}

#[test]
fn a_member_that_dies_takes_nothing_along() {
    let server = Cluster::start(&newest(), 3, &[]);
    let status = run(&server, "endpoint status -o json").expect(0).json();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.jsonl");
    std::fs::write(&file, lines("death/", 0..2_000)).unwrap();
    let line = [
        "import",
        file.to_str().unwrap(),
        "--max-rate",
        "1000",
        "-o",
        "json",
    ];
    let running = Running::start(tool(&server, line));
    let members = status["endpoints"].as_array().unwrap();
    let leads = |member: &Value| member["status"]["is_leader"] == true;
    let leader = members
        .iter()
        .position(leads)
        .unwrap_or_else(|| panic!("{status}"));
    let other = (leader + 1) % 3;
    let here = format!(
        "get death/ --prefix --count-only -o json --endpoints {}",
        server.endpoints[other]
    );
    wait_for("the first keys", || {
        let counted = tool(&server, words(&here)).run();
        counted.json()["count"].as_u64().unwrap() > 100
    });
    signal(server.pids[leader], Signal::KILL);
    let (code, stdout, stderr) = running.end();
    assert_eq!(code, 0, "{stderr}");
    let answer: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(
        (&answer["written"], &answer["failed"]),
        (&2_000.into(), &0.into()),
        "{answer}"
    );
    let counted = tool(&server, words(&here)).run().expect(0);
    assert_eq!(counted.json()["count"], 2_000);
}
