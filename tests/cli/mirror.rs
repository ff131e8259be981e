//! `make-mirror`: two real clusters, what the destination holds, and how it ends.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rustix::process::Signal;

use crate::support::{
    Cluster, Pass, Proxy, Running, Servers, Terminal, called, drop_in, etcdctl, etcdctl_alone,
    newest, run, tool, versions, wait_for, words,
};

static SOURCES: Servers = Servers::new();

/// Keys and what they hold.
pub(crate) type Held = BTreeMap<String, Pair>;

/// What a key holds, as text or in base64, and its lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    value: String,
    lease: String,
}

/// What the cluster holds below the prefix.
pub(crate) fn held(cluster: &Cluster, prefix: &str) -> Held {
    let got = tool(cluster, ["get", prefix, "--prefix", "-o", "json"]).run();
    let got = got.expect(0).json();
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let either = |kv: &serde_json::Value, name: &str| {
        let base64 = format!("{name}_base64");
        text(&kv[name]).unwrap_or_else(|| format!("base64:{}", text(&kv[&base64]).unwrap()))
    };
    let kvs = got["kvs"].as_array().unwrap().iter();
    kvs.map(|kv| {
        let pair = Pair {
            value: either(kv, "value"),
            lease: kv["lease"].to_string(),
        };
        (either(kv, "key"), pair)
    })
    .collect()
}

/// One more write, which is there last.
fn write_last(source: &Cluster, key: &str) {
    run(source, &format!("put {key} last")).expect(0);
}

fn wait_for_key(destination: &Cluster, key: &str) {
    wait_for(key, || {
        let got = run(destination, &format!("get {key}")).expect(0);
        got.stdout_text().ends_with("\nlast\n")
    });
}

fn mirror(source: &Cluster, destination: &Cluster, flags: &str) -> Running {
    let line = words(flags).chain([destination.endpoints[0].as_str()]);
    Running::start(tool(source, ["make-mirror"].into_iter().chain(line)))
}

/// A transaction of that many puts.
fn puts(source: &Cluster, prefix: &str, numbers: std::ops::Range<usize>, value: &str) {
    let puts: String = numbers
        .map(|number| format!("put {prefix}{number:05} {value}\n"))
        .collect();
    let txn = format!("\n{puts}\n\n");
    tool(source, ["txn"]).stdin(txn).run().expect(0);
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

/// At first the source hangs up on everybody.
#[test]
fn the_drop_in_waits_for_its_source_as_etcdctl_does() {
    let source = SOURCES.newest();
    let destination = Cluster::start(&newest(), 1, &[]);
    write_last(source, "awaited/a");
    for is_ours in [false, true] {
        let hung_up = Arc::new(AtomicUsize::new(0));
        let is_there = Arc::new(AtomicBool::new(false));
        let (count, passes) = (Arc::clone(&hung_up), Arc::clone(&is_there));
        let proxy = Proxy::passing(&source.endpoints[0], move |_, _| {
            if passes.load(Ordering::SeqCst) {
                return Pass::On;
            }
            count.fetch_add(1, Ordering::SeqCst);
            Pass::HangUp
        });
        let url = destination.endpoints[0].trim_start_matches("http://");
        let prefix = format!("ours-{is_ours}/");
        let endpoints = format!("--endpoints={}", proxy.endpoint());
        let line = ["make-mirror", url, &endpoints, "--prefix=awaited/"];
        let line = line.into_iter().chain(["--dest-prefix", &prefix]);
        let _running = Running::start(match is_ours {
            true => called("etcdctl", line),
            false => etcdctl_alone(&newest(), line),
        });
        wait_for("a few attempts", || hung_up.load(Ordering::SeqCst) > 2);
        is_there.store(true, Ordering::SeqCst);
        wait_for_key(&destination, &format!("{prefix}a"));
    }
}

/// Flags of `make-mirror`; `{rev}` is a revision in the middle of the source's history.
const FLAGS: &[&str] = &[
    "",
    "--prefix m/",
    "--prefix m/ --dest-prefix c/",
    "--prefix m/ --no-dest-prefix",
    "--dest-prefix c/",
    "--no-dest-prefix",
    "--rev 1",
    "--rev {rev}",
    "--rev {rev} --prefix m/",
    "--rev {rev} --prefix m/ --dest-prefix c/",
    "--rev {rev} --prefix m/ --no-dest-prefix",
    "--rev -1 --prefix m/",
    "--max-txn-ops 1",
    "--max-txn-ops=0 --prefix m/",
    "--prefix m/ --max-txn-ops 2 --rev {rev}",
];

#[test]
fn the_destination_holds_what_etcdctl_would_have_put_there() {
    let version = newest();
    let source = Cluster::start(&version, 1, &[]);
    let destinations = [(); 2].map(|()| Cluster::start(&version, 1, &[]));
    puts(&source, "m/", 0..30, "v");
    puts(&source, "n/", 0..3, "v");
    let line = "put m/middle v -o json";
    let rev = run(&source, line).expect(0).json()["header"]["revision"].to_string();
    puts(&source, "m/", 10..20, "w");
    run(&source, "del m/00000 m/00005 --range").expect(0);
    tool(&source, ["txn"])
        .stdin("\nput m/bin \"\\x00\\xff\"\nput m/empty ''\ndel m/middle\n\n\n")
        .run()
        .expect(0);
    for (number, flags) in FLAGS.iter().enumerate() {
        let flags = flags.replace("{rev}", &rev);
        let line = |destination: &Cluster| {
            run(destination, "del '' --prefix --all").expect(0);
            let url = destination.endpoints[0].trim_start_matches("http://");
            let line = ["make-mirror", url].into_iter().chain(words(&flags));
            line.map(str::to_owned).collect::<Vec<_>>()
        };
        let [theirs, ours] = &destinations;
        let running = [
            Running::start(etcdctl(&version, &source, line(theirs))),
            Running::start(drop_in(&source, line(ours))),
        ];
        let key = format!("m/last{number}");
        write_last(&source, &key);
        for destination in &destinations {
            wait_for(&format!("{key} with {flags}"), || {
                held(destination, "")
                    .keys()
                    .any(|held| held.ends_with(&format!("last{number}")))
            });
        }
        // Keys that were there before may come after the last one.
        wait_for(&format!("the same keys with {flags}"), || {
            let [theirs, ours] = [0, 1].map(|place| held(&destinations[place], ""));
            theirs == ours
        });
        for mirror in running {
            let (code, stdout, _) = mirror.signal(Signal::TERM);
            assert_eq!((code, stdout.as_str()), (143, ""), "{flags}");
        }
    }
}

/// Half a minute, which is what is tested: etcdctl's first count is there then.
#[test]
fn the_count_comes_every_half_minute() {
    let version = newest();
    let source = Cluster::start(&version, 1, &[]);
    let destination = Cluster::start(&version, 1, &[]);
    puts(&source, "", 0..7, "v");
    let line = [
        "make-mirror",
        destination.endpoints[0].as_str(),
        "--dest-prefix",
    ];
    let mut theirs = Running::start(etcdctl(&version, &source, line.into_iter().chain(["a/"])));
    let mut ours = Running::start(drop_in(&source, line.into_iter().chain(["b/"])));
    let mut native = Running::start(tool(&source, line.into_iter().chain(["c/"])));
    assert_eq!([theirs.line(), ours.line(), native.line()], ["7", "7", "7"]);
    assert_eq!(native.signal(Signal::TERM).1, "7\n");
}
