//! `make-mirror`: what the destination holds, and how it ends.

use rustix::process::Signal;

use super::{Held, Pair, held};
use crate::support::{
    Cluster, Running, Servers, Terminal, etcdctl, newest, run, tool, versions, wait_for, words,
};

pub(super) static SOURCES: Servers = Servers::new();

/// One more write, which is there last.
pub(super) fn write_last(source: &Cluster, key: &str) {
    run(source, &format!("put {key} last")).expect(0);
}

pub(super) fn wait_for_key(destination: &Cluster, key: &str) {
    wait_for(key, || {
        let got = run(destination, &format!("get {key}")).expect(0);
        got.stdout_text().ends_with("\nlast\n")
    });
}

/// A transaction of that many puts.
pub(super) fn puts(source: &Cluster, prefix: &str, numbers: std::ops::Range<usize>, value: &str) {
    let puts: String = numbers
        .map(|number| format!("put {prefix}{number:05} {value}\n"))
        .collect();
    let txn = format!("\n{puts}\n\n");
    tool(source, ["txn"]).stdin(txn).run().expect(0);
}

fn mirror(source: &Cluster, destination: &Cluster, flags: &str) -> Running {
    let line = words(flags).chain([destination.endpoints[0].as_str()]);
    Running::start(tool(source, ["make-mirror"].into_iter().chain(line)))
}

#[test]
fn two_thousand_keys_of_the_oldest_etcd_come_to_the_newest() {
    let oldest = versions().remove(0);
    let source = Cluster::start(&oldest, 1, &[]);
    let destination = Cluster::start(&newest(), 1, &[]);
    for chunk in 0..20 {
        puts(&source, "app/", chunk * 100..(chunk + 1) * 100, "first");
    }
    run(&source, "put other/a unseen").expect(0);
    run(&destination, "put copy/own stays").expect(0);
    let running = mirror(
        &source,
        &destination,
        "--prefix app/ --dest-prefix copy/ -o jsonl",
    );
    wait_for("the first copy", || {
        held(&destination, "copy/").len() == 2001
    });

    // Changes after the first copy: one revision that does everything, and a range that goes.
    let txn = "\nput app/00000 second\nput app/new \"\\x00\\xff\"\ndel app/00001\n\n\n";
    tool(&source, ["txn"]).stdin(txn).run().expect(0);
    run(&source, "del app/00100 app/00200 --range").expect(0);
    let lease = etcdctl(&oldest, &source, ["lease", "grant", "1000"]).run();
    let lease = lease.stdout_text().split(' ').nth(1).unwrap().to_owned();
    run(&source, &format!("put app/leased v --lease {lease}")).expect(0);
    write_last(&source, "app/last");
    wait_for_key(&destination, "copy/last");

    // Leases aren't mirrored, so that the destination's own key shows what all of them have.
    let got = held(&destination, "copy/");
    let none = got["copy/own"].lease.clone();
    let mut expected: Held = held(&source, "app/")
        .into_iter()
        .map(|(key, pair)| {
            let lease = none.clone();
            (key.replacen("app/", "copy/", 1), Pair { lease, ..pair })
        })
        .collect();
    assert_eq!(expected.len(), 2000 - 1 - 100 + 3);
    assert_eq!(expected["copy/new"].value, "base64:AP8=");
    expected.insert("copy/own".to_owned(), got["copy/own"].clone());
    assert_eq!(got, expected);
    assert!(held(&destination, "other").is_empty());

    let (code, stdout, stderr) = running.signal(Signal::TERM);
    assert_eq!(code, 143, "{stderr}");
    let counts: serde_json::Value = serde_json::from_str(stdout.trim()).unwrap();
    assert_eq!(
        (&counts["puts"], &counts["deletes"]),
        (&2004.into(), &101.into())
    );
    // Beside JSON, stderr is for an error only.
    assert_eq!(stderr, "");
}

#[test]
fn every_version_is_mirrored_to_itself() {
    SOURCES.each(|source| {
        let destination = Cluster::start(&source.version, 1, &[]);
        puts(source, "same/", 0..50, "v");
        let running = mirror(source, &destination, "--prefix same/");
        write_last(source, "same/last");
        wait_for_key(&destination, "same/last");
        assert_eq!(held(source, "same/"), held(&destination, "same/"));
        assert_eq!(running.signal(Signal::INT).0, 130);
    });
}

/// The destination takes no transaction of more than ten operations, and the values of one page don't fit into one.
#[test]
fn a_destination_that_takes_less_is_given_less() {
    let version = newest();
    let source = Cluster::start(&version, 1, &[]);
    let arguments = [
        "--etcd-arg=--max-txn-ops=10",
        "--etcd-arg=--max-request-bytes=200000",
    ];
    let destination = Cluster::start(&version, 1, &arguments);
    puts(&source, "a/", 0..60, "v");
    puts(&source, "b/", 0..10, &"x".repeat(100_000));
    let _running = mirror(&source, &destination, "");
    wait_for("the first copy", || held(&destination, "").len() == 70);
    puts(&source, "a/", 0..100, "w");
    write_last(&source, "last");
    wait_for_key(&destination, "last");
    assert_eq!(held(&source, ""), held(&destination, ""));
}

/// The flags that reach a destination with TLS and authentication.
fn secured(destination: &Cluster) -> Vec<String> {
    let environment = &destination.environment;
    let flags = ["cacert", "cert", "key", "user"].map(|name| {
        let value = &environment[&format!("ETCDTOOL_{}", name.to_uppercase())];
        format!("--dest-{name}={value}")
    });
    let endpoint = destination.endpoints[0].clone();
    ["make-mirror".to_owned(), endpoint]
        .into_iter()
        .chain(flags)
        .collect()
}

#[test]
fn tls_and_a_user_at_the_destination() {
    let version = newest();
    let source = Cluster::start(&version, 1, &[]);
    let destination = Cluster::start(&version, 1, &["--tls", "--auth"]);
    let line = secured(&destination);
    let password = &destination.environment["ETCDTOOL_PASSWORD"];
    write_last(&source, "first");

    let running = tool(&source, &line).env("ETCDTOOL_DEST_PASSWORD", password);
    let running = Running::start(running);
    wait_for_key(&destination, "first");
    write_last(&source, "second");
    wait_for_key(&destination, "second");
    assert_eq!(running.signal(Signal::TERM).0, 143);

    let mut person = Terminal::start(tool(&source, &line));
    person.see("Destination Password: ");
    person.type_line(password);
    write_last(&source, "third");
    wait_for_key(&destination, "third");
    person.press_control('c');
    assert_eq!(person.end().1, 130);

    let wrong = tool(&source, &line)
        .env("ETCDTOOL_DEST_PASSWORD", "wrong")
        .run()
        .expect(7);
    assert!(
        wrong.stderr_text().contains("authentication failed"),
        "{wrong}"
    );
    assert!(!wrong.stderr_text().contains("wrong\""), "{wrong}");
    let nobody: Vec<_> = line
        .iter()
        .filter(|word| !word.starts_with("--dest-user"))
        .collect();
    tool(&source, nobody).run().expect(7);
    let untrusted = line.iter().filter(|word| !word.starts_with("--dest-ca"));
    let untrusted = tool(&source, untrusted)
        .env("ETCDTOOL_DEST_PASSWORD", password)
        .run();
    assert!(
        untrusted
            .expect(3)
            .stderr_text()
            .contains("TLS at https://")
    );
    let missing = tool(&source, ["make-mirror", "x:1", "--dest-cacert", "/nowhere"]).run();
    assert!(
        missing
            .expect(2)
            .stderr_text()
            .contains("cannot read /nowhere")
    );
}

#[test]
fn what_was_compacted_away_is_told() {
    for version in versions() {
        let source = Cluster::start(&version, 1, &[]);
        for value in ["1", "2", "3"] {
            run(&source, &format!("put gone {value}")).expect(0);
        }
        run(&source, "compaction --latest").expect(0);
        let destination = SOURCES.newest();
        let line = format!("make-mirror --rev 2 {}", destination.endpoints[0]);
        let ended = run(&source, &line).expect(1);
        let told = ended.stderr_text();
        assert!(
            told.contains("revision 2 of the source is gone, the oldest is 4"),
            "{ended}"
        );
        let ended = run(&source, &format!("{line} -o json")).expect(1);
        assert_eq!(ended.json(), serde_json::json!([]));
    }
}

#[test]
fn a_mirror_that_would_never_end_is_refused() {
    let server = SOURCES.newest();
    let url = &server.endpoints[0];
    for flags in [
        "",
        "--prefix a/",
        "--prefix a/ --dest-prefix a/b/",
        "--prefix a/ --no-dest-prefix",
    ] {
        let refused = run(server, &format!("make-mirror {flags} {url}")).expect(2);
        assert!(
            refused.stderr_text().contains("the source itself"),
            "{refused}"
        );
    }
    write_last(server, "within/a");
    let running = mirror(server, server, "--prefix within/ --dest-prefix beside/");
    wait_for_key(server, "beside/a");
    drop(running);
}

#[test]
fn wrong_lines_and_dead_clusters() {
    let server = SOURCES.newest();
    let url = &server.endpoints[0];
    for line in [
        "make-mirror".to_owned(),
        format!("make-mirror {url} {url}"),
        format!("make-mirror {url} --dest-prefix a --no-dest-prefix"),
        format!("make-mirror {url} --max-txn-ops -1"),
        format!("make-mirror {url} --dest-cert {}", file!()),
        format!("make-mirror {url} -o table"),
        "make-mirror ftp://a".to_owned(),
    ] {
        run(server, &line).expect(2);
    }
    write_last(server, "dead/a");
    let dead = run(
        server,
        "make-mirror 127.0.0.1:1 --prefix dead/ --dest-prefix b/",
    )
    .expect(3);
    assert!(
        dead.stderr_text().contains("writing to the destination"),
        "{dead}"
    );
    let dead = run(
        server,
        &format!("make-mirror {url} --endpoints 127.0.0.1:1 --prefix a/ --dest-prefix b/"),
    );
    assert!(dead.expect(3).stderr_text().contains("reading the source"));
    // One of several is enough, on both sides.
    let both = format!("127.0.0.1:1,{url}");
    let line = [
        "make-mirror",
        &both,
        "--endpoints",
        &both,
        "--prefix",
        "dead/",
        "--dest-prefix",
        "alive/",
    ];
    let running = Running::start(tool(server, line));
    wait_for_key(server, "alive/a");
    drop(running);
}
