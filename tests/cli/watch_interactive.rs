//! `watch -i`: lines typed by a person or piped by a script, several watches at once, and how it ends.

use std::io::Write;
use std::process::ChildStdin;

use rustix::process::Signal;
use serde_json::Value;

use crate::support::{Cluster, Running, Servers, Terminal, lines, put, run, tool, words};

static SERVERS: Servers = Servers::new();

fn start(server: &Cluster, line: &str) -> (Running, ChildStdin) {
    Running::start_typing(tool(server, words(line)))
}

fn say(stdin: &mut ChildStdin, line: &str) {
    stdin.write_all(line.as_bytes()).unwrap();
}

#[test]
fn several_watches_stand_at_once() {
    SERVERS.each(|server| {
        let first = put(server, "several/a", "1");
        let (mut seen, mut stdin) = start(server, "watch -i -o jsonl");
        say(&mut stdin, &format!("watch several/a --rev {first}\n"));
        let key = |line: String| {
            let event: Value = serde_json::from_str(&line).unwrap();
            event["kv"]["key"].as_str().unwrap().to_owned()
        };
        assert_eq!(key(seen.line()), "several/a");
        let second = put(server, "several/b", "1");
        say(
            &mut stdin,
            &format!("watch 'several/b' several/c --rev={second}\n"),
        );
        assert_eq!(key(seen.line()), "several/b");
        put(server, "several/c", "unseen");
        put(server, "several/a", "2");
        assert_eq!(key(seen.line()), "several/a");
        put(server, "several/b", "2");
        assert_eq!(key(seen.line()), "several/b");
        assert_eq!(seen.signal(Signal::TERM).0, 143);
    });
}

#[test]
fn the_end_of_a_scripts_input_leaves_its_watches_standing() {
    SERVERS.each(|server| {
        let first = put(server, "piped", "1");
        let (mut seen, mut stdin) = start(server, "watch -i");
        // The last line need not be ended.
        say(&mut stdin, &format!("watch piped --rev {first}"));
        drop(stdin);
        assert_eq!(lines(&mut seen, 3), ["PUT", "piped", "1"]);
        put(server, "piped", "2");
        assert_eq!(lines(&mut seen, 3), ["PUT", "piped", "2"]);
        assert_eq!(seen.signal(Signal::INT).0, 130);
    });
    let nothing = run(SERVERS.newest(), "watch -i -o json").expect(0);
    assert_eq!(nothing.stdout_text(), "[]\n");
}

#[test]
fn progress_is_told_to_each_watch() {
    SERVERS.each(|server| {
        let (mut seen, mut stdin) = start(server, "watch -i");
        say(&mut stdin, "watch progress/a\nwatch progress/b\nprogress\n");
        let told = lines(&mut seen, 2);
        assert!(
            told.iter()
                .all(|line| line.starts_with("progress notify: ")),
            "{told:?}"
        );
    });
}

#[test]
fn commands_of_different_watches_run_side_by_side() {
    let server = SERVERS.newest();
    let first = put(server, "side/slow", "1");
    let (mut seen, mut stdin) = start(server, "watch -i");
    // It ends when the other one has been seen, which else would wait for it.
    let gate = tempfile::tempdir().unwrap().keep();
    let open = gate.join("open").display().to_string();
    let wait = format!("until [ -e {open} ]; do sleep 0.01; done; echo waited");
    say(
        &mut stdin,
        &format!("watch side/slow --rev {first} -- sh -c '{wait}'\n"),
    );
    assert_eq!(lines(&mut seen, 3), ["PUT", "side/slow", "1"]);
    let second = put(server, "side/quick", "1");
    put(server, "side/slow", "2");
    say(
        &mut stdin,
        &format!("watch side/quick --rev {second} -- touch {open}\n"),
    );
    assert_eq!(lines(&mut seen, 4), ["PUT", "side/quick", "1", "waited"]);
    // What came meanwhile for the slow one was not lost.
    assert_eq!(lines(&mut seen, 4), ["PUT", "side/slow", "2", "waited"]);
    say(
        &mut stdin,
        &format!("watch side/quick --rev {second} -- sh -c 'exit 42'\n"),
    );
    assert_eq!(seen.end().0, 42);
    std::fs::remove_dir_all(gate).unwrap();
}

#[test]
fn a_scripts_mistake_ends_it_and_a_persons_does_not() {
    let server = SERVERS.newest();
    for (line, told) in [
        ("", "invalid line ''"),
        ("get a", "only support watch"),
        ("watch", "command type or key is not provided"),
        ("watch a b --prefix", "mutually exclusive"),
        ("watch a --rev x", "invalid value 'x'"),
        ("watch a --nope", "--nope"),
        ("watch a b c", "unexpected argument 'c'"),
        ("watch a --", "found separator --"),
        ("watch 'a", "never closed"),
        ("watch \"\\q\"", "unknown escape"),
        ("watch a -o json", "unexpected argument '-o'"),
    ] {
        let ended = tool(server, ["watch", "-i"])
            .stdin(format!("{line}\n"))
            .run();
        let ended = ended.expect(2);
        assert!(ended.stderr_text().contains(told), "{line}: {ended}");
    }
    let first = put(server, "typed", "1");
    let mut person = Terminal::start(tool(server, ["watch", "-i"]));
    person.see("Ctrl-D ends:");
    person.type_line("watch 'typed");
    person.see("never closed");
    person.type_line("look typed");
    person.see("only support watch");
    person.type_line(&format!("watch typed --rev {first}"));
    person.see("PUT\r\ntyped\r\n1\r\n");
    person.press_control('d');
    assert_eq!(person.end().1, 0);
}

#[test]
fn one_that_the_server_ends_leaves_the_others_standing() {
    let server = Cluster::start(&crate::support::newest(), 1, &[]);
    for value in ["1", "2", "3"] {
        put(&server, "gone", value);
    }
    run(&server, "compaction --latest").expect(0);
    let (mut seen, mut stdin) = start(&server, "watch -i");
    say(&mut stdin, "watch gone --rev 2\nwatch gone --rev 4\n");
    assert_eq!(lines(&mut seen, 3), ["PUT", "gone", "3"]);
    put(&server, "gone", "4");
    assert_eq!(lines(&mut seen, 3), ["PUT", "gone", "4"]);
    let (_, _, stderr) = seen.signal(Signal::TERM);
    assert!(
        stderr.contains("revision 2 is gone, the oldest is 4"),
        "{stderr}"
    );
    let alone = tool(&server, ["watch", "-i"]).stdin("watch gone --rev 2\n");
    alone.run().expect(1);
}
