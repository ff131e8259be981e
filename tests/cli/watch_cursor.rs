//! `watch --cursor`: a watch that is started again goes on where it had come to.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::{
    Cluster, Finished, Mortal, Program, Proxy, Running, Servers, lines, newest, put, run, tool,
    versions, wait_for, words,
};

static SERVERS: Servers = Servers::new();

/// A folder of a test's own.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

fn watch(server: &Cluster, line: &str, cursor: &Path) -> Program {
    let cursor = cursor.to_str().unwrap();
    tool(server, words(line).chain(["--cursor", cursor]))
}

fn place(cursor: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(cursor).unwrap()).unwrap()
}

fn next(cursor: &Path) -> i64 {
    place(cursor)["next_revision"].as_i64().unwrap()
}

#[test]
fn it_begins_now_and_goes_on_there() {
    SERVERS.each(|server| {
        let folder = folder();
        let cursor = folder.path().join("at");
        put(server, "c/old", "unseen");
        let seen = Running::start(watch(server, "watch c/ --prefix", &cursor));
        // It is there before the first event.
        wait_for("the cursor", || cursor.exists());
        drop(seen);
        put(server, "c/1", "stopped");
        put(server, "other", "unseen");
        let mut seen = Running::start(watch(server, "watch c/ --prefix", &cursor));
        assert_eq!(lines(&mut seen, 3), ["PUT", "c/1", "stopped"]);
        let last = put(server, "c/2", "2");
        assert_eq!(lines(&mut seen, 3), ["PUT", "c/2", "2"]);
        let (code, rest, told) = seen.signal(Signal::TERM);
        assert_eq!((code, rest.as_str(), told.as_str()), (143, "", ""));
        assert_eq!(next(&cursor), last + 1);
        assert_eq!(place(&cursor)["key"], json!({"text": "c/"}));
        // Nothing comes twice.
        put(server, "c/3", "3");
        let mut seen = Running::start(watch(server, "watch c/ --prefix", &cursor));
        assert_eq!(lines(&mut seen, 3), ["PUT", "c/3", "3"]);
        assert_eq!(seen.signal(Signal::INT).0, 130);
    });
}

#[test]
fn it_keeps_the_term_of_what_was_printed_last() {
    let mut member = Mortal::start(&newest(), &[]);
    let folder = folder();
    let cursor = folder.path().join("at");
    let words = ["watch", "k", "--cursor", cursor.to_str().unwrap()];
    let mut seen = Running::start(member.tool(words));
    wait_for("the cursor", || cursor.exists());
    let term = || place(&cursor)["raft_term"].as_u64().unwrap();
    let began = term();
    // It leads anew, in another term.
    member.end(Signal::TERM);
    member.start_again();
    wait_for("the member to take keys again", || {
        member.tool(["put", "k", "v"]).run().code == 0
    });
    assert_eq!(lines(&mut seen, 3), ["PUT", "k", "v"]);
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    assert!(term() > began, "{began}, then {}", term());
}

/// Its place was found: the cluster is there.
#[test]
fn a_member_that_goes_before_the_watch_stands_is_waited_for() {
    let server = SERVERS.newest();
    let folder = folder();
    let cursor = folder.path().join("at");
    let found = cursor.clone();
    let (proxy, come_back) = Proxy::leaving(&server.endpoints[0], move || found.exists());
    let line = format!("watch gone --endpoints {}", proxy.endpoint());
    let mut seen = Running::start(watch(server, &line, &cursor));
    seen.told("going on at whichever member answers");
    put(server, "gone", "meanwhile");
    come_back.send(()).unwrap();
    assert_eq!(lines(&mut seen, 3), ["PUT", "gone", "meanwhile"]);
    assert_eq!(seen.signal(Signal::TERM).0, 143);
}

#[test]
fn a_revision_counts_only_where_there_is_no_file() {
    let server = SERVERS.newest();
    let folder = folder();
    let cursor = folder.path().join("at");
    let first = put(server, "rev", "1");
    let second = put(server, "rev", "2");
    let seen = || {
        let line = format!("watch rev --rev {first} -o jsonl");
        let mut seen = Running::start(watch(server, &line, &cursor));
        let event: Value = serde_json::from_str(&seen.line()).unwrap();
        assert_eq!(seen.signal(Signal::TERM).0, 143);
        event["kv"]["mod_revision"].as_i64().unwrap()
    };
    assert_eq!(seen(), first);
    let mut place = place(&cursor);
    place["next_revision"] = second.into();
    std::fs::write(&cursor, place.to_string()).unwrap();
    assert_eq!(seen(), second);
}

#[test]
fn a_command_counts_once_it_has_ended_well() {
    SERVERS.each(|server| {
        let folder = folder();
        let (cursor, fails) = (folder.path().join("at"), folder.path().join("fails"));
        let first = put(server, "exec", "1");
        put(server, "exec", "2");
        let last = put(server, "exec", "3");
        std::fs::write(&fails, "").unwrap();
        let script = format!(
            "echo ran $ETCD_WATCH_VALUE; [ $ETCD_WATCH_VALUE != '\"2\"' ] || [ ! -e {} ] || exit 9",
            fails.display()
        );
        let line = [
            "watch",
            "exec",
            "--rev",
            &first.to_string(),
            "--cursor",
            cursor.to_str().unwrap(),
            "--",
            "sh",
            "-c",
            &script,
        ]
        .map(str::to_owned);
        let failed = tool(server, line.clone()).run().expect(9);
        assert_eq!(ran(failed.stdout_text()), ["\"1\"", "\"2\""]);
        assert_eq!(next(&cursor), first + 1);
        std::fs::remove_file(&fails).unwrap();
        let mut seen = Running::start(tool(server, line));
        let told = lines(&mut seen, 8).join("\n");
        assert_eq!(ran(&told), ["\"2\"", "\"3\""]);
        wait_for("the cursor", || next(&cursor) == last + 1);
        assert_eq!(seen.signal(Signal::TERM).1, "");
    });
}

fn ran(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.strip_prefix("ran "))
        .collect()
}

fn refused(done: &Finished, words: &str) {
    assert!(done.stderr_text().contains(words), "{words}: {done}");
    assert_eq!(done.stdout_text(), "", "{done}");
}

#[test]
fn what_is_not_this_watchs_is_refused() {
    let server = SERVERS.newest();
    let folder = folder();
    let cursor = folder.path().join("at");
    put(server, "mine", "1");
    let seen = Running::start(watch(server, "watch mine", &cursor));
    wait_for("the cursor", || cursor.exists());
    let busy = watch(server, "watch mine", &cursor).run().expect(5);
    refused(&busy, "another process uses this cursor");
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    for line in ["watch mine --prefix", "watch mine mines", "watch yours"] {
        let other = watch(server, line, &cursor).run().expect(2);
        refused(&other, "watch of other keys");
    }
    let stranger = Cluster::start(&newest(), 1, &[]);
    let other = watch(&stranger, "watch mine", &cursor).run().expect(2);
    refused(&other, "it is of cluster");
    // A cluster that was restored is behind.
    let ahead = std::fs::read_to_string(&cursor).unwrap();
    let ahead = ahead.replace(&format!(":{}}}", next(&cursor)), ":1000000}");
    std::fs::write(&cursor, ahead).unwrap();
    let restored = watch(server, "watch mine", &cursor).run().expect(2);
    refused(&restored, "revision 1000000 is yet to come");
    std::fs::remove_file(&cursor).unwrap();
    let early = watch(server, "watch mine --rev 1000000", &cursor).run();
    refused(&early.expect(2), "revision 1000000 is yet to come");
    std::fs::write(&cursor, "{}").unwrap();
    let broken = watch(server, "watch mine", &cursor).run().expect(2);
    refused(&broken, "it is no cursor");
    assert!(
        broken.stderr_text().contains("remove it to begin"),
        "{broken}"
    );
}

/// Before anything is sent: nobody is there who could be asked.
#[test]
fn what_cannot_be_is_told_before_anything_is_sent() {
    let folder = folder();
    let cursor = folder.path().join("at");
    let unwritable = folder.path().join("no/such/at");
    let cases: &[(&str, &Path)] = &[
        ("watch k", &unwritable),
        ("watch k", folder.path()),
        ("watch -i", &cursor),
        ("watch k --resync --exit-on-compaction", &cursor),
        ("watch k --resync -w json", &cursor),
        ("watch k -o table", &cursor),
    ];
    for (line, cursor) in cases {
        let words = words(line).chain([
            "--endpoints",
            "127.0.0.1:1",
            "--cursor",
            cursor.to_str().unwrap(),
        ]);
        crate::support::offline(words).run().expect(2);
    }
    let typed = crate::support::offline(words("watch -i --endpoints 127.0.0.1:1"));
    typed.stdin("watch k --cursor at\n").run().expect(2);
    assert!(!cursor.exists());
}

/// Signs of progress move it on while nothing happens to its keys, and aren't shown.
#[test]
fn it_moves_on_while_its_keys_are_quiet() {
    for version in versions() {
        let Some(flag) = version.progress_notify() else {
            continue;
        };
        let server = Cluster::start(&version, 1, &[flag]);
        let folder = folder();
        let cursor = folder.path().join("at");
        let seen = Running::start(watch(&server, "watch quiet", &cursor));
        wait_for("the cursor", || cursor.exists());
        let last = (0..5).fold(0, |_, _| put(&server, "loud", "x"));
        wait_for("the cursor to move on", || next(&cursor) == last + 1);
        run(&server, "compaction --latest").expect(0);
        let (code, shown, _) = seen.signal(Signal::TERM);
        assert_eq!((code, shown.as_str()), (143, ""));
        put(&server, "quiet", "1");
        let mut seen = Running::start(watch(&server, "watch quiet", &cursor));
        assert_eq!(lines(&mut seen, 3), ["PUT", "quiet", "1"]);
    }
}

/// Runs the watch again and again, each time until it is killed; what it has printed, each time.
fn killed(start: impl Fn() -> Program, times: u32, out: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for time in 0..times {
        let file = std::fs::File::create(out).unwrap();
        let mut command = start().command();
        let mut child = command.stdout(file).spawn().unwrap();
        // At any moment: while it connects, catches up, prints, saves.
        std::thread::sleep(Duration::from_millis(u64::from(fastrand_of(time)) % 300));
        child.kill().unwrap();
        child.wait().unwrap();
        let text = std::fs::read_to_string(out).unwrap();
        // What was cut off in the middle was not written out.
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        all.extend(whole.lines().map(str::to_owned));
    }
    all
}

/// Some number that differs from time to time.
fn fastrand_of(time: u32) -> u32 {
    (time + 1).wrapping_mul(2_654_435_761) >> 8
}

#[test]
fn killed_at_any_moment_it_loses_nothing() {
    for version in versions() {
        println!("on etcd {version}");
        let server = Cluster::start(&version, 1, &[]);
        let folder = folder();
        let (cursor, out): (PathBuf, PathBuf) =
            (folder.path().join("at"), folder.path().join("out"));
        let first = put(&server, "n/00000", "v");
        let line = format!("watch n/ --prefix --rev {first} --resync -o jsonl");
        let done = AtomicBool::new(false);
        let (written, mut seen) = std::thread::scope(|scope| {
            let writer = scope.spawn(|| {
                let mut written = 1;
                while !done.load(Ordering::SeqCst) {
                    put(&server, &format!("n/{written:05}"), "v");
                    written += 1;
                }
                written
            });
            let seen = killed(|| watch(&server, &line, &cursor), 25, &out);
            done.store(true, Ordering::SeqCst);
            (writer.join().unwrap(), seen)
        });
        let mut last = Running::start(watch(&server, &line, &cursor));
        let end = put(&server, "n/last", "v");
        loop {
            seen.push(last.line());
            if seen.last().unwrap().contains("n/last") {
                break;
            }
        }
        assert_eq!(last.signal(Signal::TERM).1, "");
        assert_eq!(next(&cursor), end + 1);
        check(&seen, written);
    }
}

/// Each key is there, in order; what comes twice is what came right before the kill, and nothing is synthetic.
fn check(seen: &[String], written: usize) {
    let (mut expected, mut doubled) = (0, 0);
    for line in seen {
        let event: Value = serde_json::from_str(line).unwrap();
        assert_eq!(event["synthetic"], false);
        let key = event["kv"]["key"].as_str().unwrap();
        let Ok(number) = key.trim_start_matches("n/").parse::<usize>() else {
            continue;
        };
        assert!(number <= expected, "{number} came before {expected}");
        doubled += expected - number;
        expected = number + 1;
    }
    assert_eq!(expected, written, "lost");
    println!("{written} events, {doubled} twice");
}
