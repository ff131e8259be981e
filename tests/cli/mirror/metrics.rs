//! What a mirror tells of itself while it is at work, and where it is while nothing happens.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;

use rustix::process::Signal;

use super::{cluster, held};
use crate::support::{Cluster, Mortal, Running, newest, offline, run, tool, versions, wait_for};

/// What the address answers to this request: its head, and the rest.
fn ask(address: &str, request: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!("{request} HTTP/1.1\r\nHost: {address}\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), body.to_owned())
}

/// The samples of a text, which has to be as Prometheus wants it.
fn read(text: &str) -> BTreeMap<String, f64> {
    let (mut samples, mut family) = (BTreeMap::new(), (String::new(), String::new()));
    let mut families = Vec::new();
    for line in text.lines() {
        let words: Vec<_> = line.split(' ').collect();
        if let ["#", "HELP", name, _, ..] = words[..] {
            assert!(!families.contains(&name), "{line}");
            families.push(name);
            family = (name.to_owned(), String::new());
        } else if let ["#", "TYPE", name, kind] = words[..] {
            assert_eq!(name, family.0);
            assert_eq!(kind == "counter", name.ends_with("_total"), "{line}");
            kind.clone_into(&mut family.1);
        } else {
            let [sample, value] = words[..] else {
                panic!("no sample: {line}")
            };
            let (name, label) = sample.split_once('{').unwrap_or((sample, "a=\"b\"}"));
            let label = label.strip_suffix("\"}").unwrap();
            let (label, of) = label.split_once("=\"").unwrap();
            let is_plain = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            assert!(is_plain(name) && is_plain(label) && is_plain(of), "{line}");
            assert_eq!(name, family.0);
            assert!(["counter", "gauge"].contains(&family.1.as_str()), "{line}");
            let value = value.parse().unwrap();
            assert!(samples.insert(sample.to_owned(), value).is_none(), "{line}");
        }
    }
    assert!(text.ends_with('\n'));
    samples
}

#[test]
fn metrics_tell_how_it_is_going() {
    let mut source = Mortal::start(&newest(), &[]);
    let destination = cluster();
    let words = [
        "mirror",
        "--prefix",
        "k/",
        "--metrics-addr",
        ":0",
        &destination.endpoints[0],
    ];
    source.tool(["put", "k/first", "12345"]).run().expect(0);
    let mut mirror = Running::start(source.tool(words));
    mirror.told("metrics are at http://");
    let address = mirror.told_line();
    let address = address.strip_suffix("/metrics").unwrap();
    assert!(address.starts_with("127.0.0.1:"), "{address}");
    let metrics = || {
        let (head, body) = ask(address, "GET /metrics");
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
        assert!(head.contains("text/plain; version=0.0.4"), "{head}");
        let samples = read(&body);
        move |name: &str| samples[&format!("etcdtool_mirror_{name}")]
    };
    let following = || metrics()("phase{phase=\"following\"}") == 1.0;
    wait_for("the first copy", following);
    let told = metrics();
    assert_eq!(told("keys_total{change=\"put\"}"), 1.0);
    assert_eq!(told("bytes_total"), 12.0);
    assert_eq!(told("transactions_total"), 1.0);
    assert_eq!(told("resyncs_total"), 1.0);
    assert_eq!(told("phase{phase=\"comparing\"}"), 0.0);

    source.tool(["put", "k/a", "1"]).run().expect(0);
    source.tool(["del", "k/first"]).run().expect(0);
    wait_for("both changes", || {
        metrics()("keys_total{change=\"delete\"}") == 1.0
    });
    let told = metrics();
    assert_eq!(told("keys_total{change=\"put\"}"), 2.0);
    assert_eq!(told("source_revision"), 4.0);
    assert_eq!(told("applied_revision"), 4.0);
    assert_eq!(told("lag_revisions"), 0.0);
    assert_eq!(told("lag_seconds"), 0.0);
    assert_eq!(told("reconnects_total{side=\"source\"}"), 0.0);

    // A destination that doesn't answer is waited for, and that shows.
    crate::support::signal(destination.pids[0], Signal::STOP);
    source.tool(["put", "k/b", "1"]).run().expect(0);
    wait_for("the lag", || metrics()("lag_seconds") > 0.2);
    assert_eq!(metrics()("lag_revisions"), 1.0);
    crate::support::signal(destination.pids[0], Signal::CONT);
    wait_for("it to catch up", || metrics()("applied_revision") == 5.0);

    source.end(Signal::KILL);
    source.start_again();
    let again = || metrics()("reconnects_total{side=\"source\"}") >= 1.0;
    wait_for("the source to be there again", again);

    // Whoever says nothing has to go, and nothing else is here.
    let silent: Vec<_> = (0..20)
        .map(|_| TcpStream::connect(address).unwrap())
        .collect();
    for other in ["GET /", "POST /metrics", "GET /metrics/more"] {
        let (head, _) = ask(address, other);
        assert!(head.starts_with("HTTP/1.1 404 "), "{head}");
    }
    drop(silent);

    // A port that is taken is seen before anything is sent: nobody is there.
    let taken = offline(["mirror", "--metrics-addr", address, "127.0.0.1:1"]);
    let taken = taken.env("ETCDTOOL_ENDPOINTS", "127.0.0.1:1").run();
    let taken = taken.expect(2);
    let told = taken.stderr_text();
    assert!(!told.contains("os error"), "{told}");
    assert!(
        told.contains("cannot serve metrics at 127.0.0.1:"),
        "{told}"
    );
    for wrong in ["nowhere", "::1:9100", "a:b"] {
        let words = ["mirror", "--metrics-addr", wrong, "127.0.0.1:1"];
        offline(words).run().expect(2);
    }
}

/// The revisions of keys that aren't mirrored pass, and a compaction of them is no gap.
#[test]
fn an_idle_prefix_is_not_left_behind() {
    let destination = cluster();
    for version in versions() {
        let Some(flag) = version.progress_notify() else {
            continue;
        };
        let source = Cluster::start(&version, 1, &[flag]);
        let key = format!("mark-{version}");
        let start = || {
            let to = format!("--dest-prefix={version}/");
            let mark = format!("--checkpoint-key={key}");
            let words = [
                "mirror",
                "--prefix=k/",
                &to,
                &mark,
                &destination.endpoints[0],
            ];
            Running::start(tool(&source, words))
        };
        let revision = || {
            let words = ["get", &key, "--print-value-only"];
            let mark = tool(&destination, words).run().expect(0);
            let mark = serde_json::from_slice::<serde_json::Value>(&mark.stdout);
            mark.map_or(0, |mark| mark["revision"].as_i64().unwrap())
        };
        let mirror = start();
        wait_for("the checkpoint", || revision() > 0);
        for _ in 0..3 {
            run(&source, "put other x").expect(0);
        }
        let now = run(&source, "put other x -o json").expect(0).json();
        let now = now["header"]["revision"].as_i64().unwrap();
        wait_for("the checkpoint to move", || revision() > 1);
        mirror.signal(Signal::INT);
        let reached = revision();
        assert!(reached <= now, "{reached} {now}");
        run(&source, &format!("compact {reached}")).expect(0);
        let mut mirror = start();
        run(&source, "put k/a 1").expect(0);
        mirror.told("mirroring to");
        wait_for("the change", || {
            !held(&destination, &format!("{version}/")).is_empty()
        });
        let (_, _, told) = mirror.signal(Signal::INT);
        assert!(!told.contains("compacted away"), "{told}");
    }
}

/// Without its prefix there would be nothing left of it.
#[test]
fn a_key_without_a_name_is_left_out() {
    let (source, destination) = (cluster(), cluster());
    run(&source, "put a/ 1").expect(0);
    run(&source, "put a/x 1").expect(0);
    let words = ["mirror", "--prefix", "a/", "--dest-prefix", ""];
    let to = [destination.endpoints[0].as_str()];
    let once = words.into_iter().chain(["--once"]).chain(to);
    let told = tool(&source, once).run().expect(0);
    assert!(told.stderr_text().contains("'a/' is left out"), "{told}");
    assert_eq!(told.stdout_text(), "1\n");
    let mut mirror = Running::start(tool(&source, words.into_iter().chain(to)));
    mirror.told("'a/' is left out");
    run(&source, "put a/ 2").expect(0);
    run(&source, "put a/y 1").expect(0);
    wait_for("the change", || {
        run(&destination, "get y --exit-code").code == 0
    });
    run(&destination, "get x --exit-code").expect(0);
    mirror.signal(Signal::INT);
}
