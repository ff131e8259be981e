//! `watch`: what it sees, how it shows it, what it runs, and how it ends.

use rustix::process::Signal;
use serde_json::Value;

use crate::support::{Cluster, Running, Servers, Terminal, lines, put, run, tool, versions, words};

static SERVERS: Servers = Servers::new();

fn watch(server: &Cluster, line: &str) -> Running {
    Running::start(tool(server, words(line)))
}

/// The keys of the next events of a jsonl stream.
fn keys(watch: &mut Running, count: usize) -> Vec<String> {
    let key = |line: String| {
        let event: Value = serde_json::from_str(&line).unwrap();
        event["kv"]["key"].as_str().unwrap().to_owned()
    };
    lines(watch, count).into_iter().map(key).collect()
}

#[test]
fn events_are_seen_as_they_happen() {
    SERVERS.each(|server| {
        let first = put(server, "live/a", "1");
        let mut seen = watch(server, &format!("watch live/a --rev {first}"));
        // The past shows that the watch stands.
        assert_eq!(lines(&mut seen, 3), ["PUT", "live/a", "1"]);
        put(server, "live/b", "unseen");
        put(server, "live/a", "2");
        assert_eq!(lines(&mut seen, 3), ["PUT", "live/a", "2"]);
        run(server, "del live/a").expect(0);
        assert_eq!(lines(&mut seen, 3), ["DELETE", "live/a", ""]);
        assert_eq!(seen.signal(Signal::TERM).0, 143);
    });
}

#[test]
fn ranges_history_and_what_was_before() {
    SERVERS.each(|server| {
        let first = put(server, "range/a", "1");
        for key in ["range/b", "range/c", "ranging", "range/a"] {
            put(server, key, "2");
        }
        let seen = |what: &str, count| {
            keys(
                &mut watch(server, &format!("watch {what} --rev {first} -o jsonl")),
                count,
            )
        };
        assert_eq!(seen("range/a", 2), ["range/a", "range/a"]);
        assert_eq!(
            seen("range/ --prefix", 4),
            ["range/a", "range/b", "range/c", "range/a"]
        );
        assert_eq!(seen("range/b range/d", 2), ["range/b", "range/c"]);
        assert_eq!(seen("rang --prefix", 5).last().unwrap(), "range/a");
        let mut plain = watch(server, &format!("watch range/a --prev-kv --rev {first}"));
        assert_eq!(
            lines(&mut plain, 8),
            ["PUT", "range/a", "1", "PUT", "range/a", "1", "range/a", "2"]
        );
        let key = tool(server, words(&format!("watch --rev {first}")))
            .env("ETCDTOOL_WATCH_KEY", "range/b");
        assert_eq!(lines(&mut Running::start(key), 3), ["PUT", "range/b", "2"]);
    });
    run(SERVERS.newest(), "watch").expect(2);
    run(SERVERS.newest(), "watch a b --prefix").expect(2);
}

#[test]
fn formats_stream_item_by_item() {
    let server = SERVERS.newest();
    let first = put(server, "format", "1");
    let line = |format: &str| format!("watch format --rev {first} -o {format}");
    let mut jsonl = watch(server, &line("jsonl"));
    let event: Value = serde_json::from_str(&jsonl.line()).unwrap();
    assert_eq!(
        (&event["type"], &event["kv"]["value"], &event["prev_kv"]),
        (&"put".into(), &"1".into(), &Value::Null)
    );
    let mut yaml = watch(server, &line("yaml"));
    let started = lines(&mut yaml, 3);
    assert!(
        started.iter().any(|line| line.starts_with("header:")),
        "{started:?}"
    );
    let mut json = watch(server, &line("json"));
    assert_eq!(json.line(), "[");
    run(server, &line("table")).expect(2);
}

/// The document is whole where the watch ends by itself.
#[test]
fn a_json_document_is_ended() {
    let server = SERVERS.newest();
    let first = put(server, "ended", "1");
    let ended = run(
        server,
        &format!("watch ended --rev {first} -o json -- false"),
    )
    .expect(1);
    assert_eq!(ended.json()[0]["events"][0]["kv"]["value"], "1");
}

#[test]
fn a_command_runs_for_each_event() {
    SERVERS.each(|server| {
        let first = put(server, "exec", "a\"b");
        put(server, "exec", "2");
        let script = "echo $ETCD_WATCH_REVISION $ETCD_WATCH_EVENT_TYPE $ETCD_WATCH_KEY $ETCD_WATCH_VALUE; \
            [ $ETCD_WATCH_VALUE != '\"2\"' ] || exit 42";
        let line = ["watch", "exec", "--rev", &first.to_string(), "-o", "jsonl", "--", "sh", "-c", script].map(str::to_owned);
        let ended = tool(server, line).run().expect(42);
        let told: Vec<_> = ended.stdout_text().lines().filter(|line| !line.starts_with('{')).collect();
        let told: Vec<_> = told.iter().map(|line| line.split_once(' ').unwrap().1).collect();
        assert_eq!(told, [r#""PUT" "exec" "a\"b""#, r#""PUT" "exec" "2""#]);
    });
    let server = SERVERS.newest();
    let first = put(server, "exec/kill", "1");
    let line = format!("watch exec/kill --rev {first} --");
    let killed = tool(server, words(&line).chain(["sh", "-c", "kill -9 $$"])).run();
    killed.expect(137);
    let missing = run(server, &format!("{line} /no/such/program")).expect(1);
    assert!(
        missing
            .stderr_text()
            .contains("cannot run /no/such/program"),
        "{missing}"
    );
}

#[test]
fn lost_history_ends_it_with_an_explanation() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        for value in ["1", "2", "3"] {
            put(&server, "gone", value);
        }
        run(&server, "compaction --latest").expect(0);
        let ended = run(&server, "watch gone --rev 2").expect(1);
        assert!(
            ended
                .stderr_text()
                .contains("revision 2 is gone, the oldest is 4"),
            "{ended}"
        );
        let ended = run(&server, "watch gone --rev 2 -o json").expect(1);
        assert_eq!(ended.json(), serde_json::json!([]));
        assert!(
            ended.stderr_text().contains("\"stage\":\"server_refusal\""),
            "{ended}"
        );
    }
}

#[test]
fn progress_is_told() {
    for version in versions() {
        let Some(flag) = version.progress_notify() else {
            continue;
        };
        let server = Cluster::start(&version, 1, &[flag]);
        let first = put(&server, "progress", "1");
        let told = watch(&server, "watch progress --progress-notify").line();
        assert_eq!(told, format!("progress notify: {first}"));
        let told = watch(&server, "watch progress --progress-notify -o jsonl").line();
        assert_eq!(
            told,
            format!("{{\"type\":\"progress\",\"revision\":{first}}}")
        );
    }
}

#[test]
fn control_c_ends_it() {
    let server = SERVERS.newest();
    put(server, "interrupt", "1");
    let mut person = Terminal::start(tool(server, words("watch interrupt --rev 1")));
    person.see("interrupt\r\n1\r\n");
    person.press_control('c');
    assert_eq!(person.end().1, 130);
}

#[test]
fn a_closed_pipe_ends_it_silently() {
    let server = SERVERS.newest();
    put(server, "pipe", "1");
    let mut seen = watch(server, "watch pipe --rev 1");
    assert_eq!(seen.line(), "PUT");
    let ended = std::thread::spawn(move || seen.hang_up());
    // It notices when it has something to write.
    while !ended.is_finished() {
        put(server, "pipe", "2");
    }
    assert_eq!(ended.join().unwrap(), (0, String::new()));
}

/// A catch-up of 12 MB is one message of the server's, which it sends in pieces: neither etcd-client's usual bound nor
/// a small one of the user's ends the watch.
#[test]
fn a_large_catch_up_is_seen_whole() {
    SERVERS.each(|server| {
        let value = "x".repeat(1_000_000);
        let first = put(server, "large/first", "1");
        for number in 0..12 {
            let line = ["put", &format!("large/{number:02}"), "--file", "/dev/stdin"];
            tool(server, line).stdin(value.clone()).run().expect(0);
        }
        put(server, "large/last", "1");
        let line = format!("watch large/ --prefix --rev {first} -o jsonl --max-recv-bytes 4000000");
        let seen = keys(&mut watch(server, &line), 14);
        let numbers = (0..12).map(|number| format!("large/{number:02}"));
        let first_and_last = ["large/first", "large/last"].map(str::to_owned);
        let [first, last] = first_and_last;
        let expected: Vec<_> = [first].into_iter().chain(numbers).chain([last]).collect();
        assert_eq!(seen, expected);
    });
}
