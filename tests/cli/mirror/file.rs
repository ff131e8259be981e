//! `mirror --checkpoint-file`: nothing is lost either, and the file is used for what it is of.

use fastrand::Rng;
use rustix::process::Signal;

use super::{cluster, write, written};
use crate::support::{Cluster, Mortal, Running, newest, run, tool, versions, wait_for};

fn values(member: &Mortal) -> Vec<(String, String)> {
    let values = written(member).into_iter();
    values.map(|(key, (value, _))| (key, value)).collect()
}

#[test]
fn nothing_is_lost_with_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mark");
    let flag = format!("--checkpoint-file={}", file.display());
    let source = Mortal::start(&newest(), &[]);
    let mut destination = Mortal::start(&newest(), &["--max-txn-ops=8"]);
    let seed = fastrand::u64(..);
    println!("seed {seed}");
    let mut random = Rng::with_seed(seed);
    let start = |destination: &Mortal| {
        let words = ["mirror", "--prefix=k/", &flag, &destination.url];
        Running::start(source.tool(words))
    };
    write(&source, &mut random, 20);
    let mut mirror = start(&destination);
    for round in 0..4 {
        for _ in 0..15 {
            write(&source, &mut random, 20);
        }
        if round == 1 {
            destination.end(Signal::KILL);
            destination.start_again();
        }
        // Others may write the same keys; the source's value stands in the end.
        if round == 2 {
            wait_for("the destination to answer", || {
                destination.tool(["get", "k"]).run().code == 0
            });
            destination.tool(["put", "k/007", "x"]).run().expect(0);
            source.tool(["put", "k/007", "y"]).run().expect(0);
        }
        mirror.signal(Signal::KILL);
        mirror = start(&destination);
    }
    let is_same = |destination: &Mortal| values(&source) == values(destination);
    wait_for("both to hold the same", || is_same(&destination));
    let all = ["count", "", "--prefix"];
    let count = destination.tool(all).run().expect(0);
    assert_eq!(
        count.stdout_text().trim(),
        written(&source).len().to_string()
    );

    // One at a time.
    let words = ["mirror", "--prefix=k/", "--once", &flag, &destination.url];
    let busy = source.tool(words).run().expect(5);
    assert!(busy.stderr_text().contains("another process"), "{busy}");
    let (code, ..) = mirror.signal(Signal::INT);
    assert_eq!(code, 130);

    // A destination that has forgotten what was mirrored to it gets it again.
    destination.start_anew();
    let mut mirror = start(&destination);
    mirror.told("the destination is older than what was mirrored");
    wait_for("both to hold the same", || is_same(&destination));
    mirror.signal(Signal::INT);
}

#[test]
fn a_file_of_something_else_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mark");
    let flag = format!("--checkpoint-file={}", file.display());
    let (source, destination) = (cluster(), cluster());
    let url = destination.endpoints[0].as_str();
    run(&source, "put k/a 1").expect(0);
    let once = |source: &Cluster, prefix: &str, url: &str| {
        tool(source, ["mirror", "--once", "--prefix", prefix, &flag, url]).run()
    };
    once(&source, "k/", url).expect(0);
    let refused = |finished: crate::support::Finished, why: &str| {
        let finished = finished.expect(2);
        let told = finished.stderr_text();
        assert!(told.contains("cannot use the checkpoint"), "{told}");
        assert!(told.contains(why), "{told}");
    };
    refused(once(&source, "l/", url), "it is of \"k/\" of cluster");
    refused(once(&source, "l/", url), ", mirrored to \"k/\"");
    refused(
        once(&destination, "k/", &source.endpoints[0]),
        "it is of \"k/\" of cluster",
    );
    let third = cluster();
    refused(
        once(&source, "k/", &third.endpoints[0]),
        "another destination",
    );
    assert_eq!(run(&third, "count k/ --prefix").stdout_text(), "0\n");

    let whole = std::fs::read_to_string(&file).unwrap();
    let line = whole
        .lines()
        .position(|line| line.contains("\"revision\""))
        .unwrap();
    let damaged = whole.replacen("\"revision\": ", "\"revision\": x", 1);
    std::fs::write(&file, damaged).unwrap();
    refused(once(&source, "k/", url), &format!("line {}", line + 1));
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    refused(once(&source, "k/", url), "it is no checkpoint: EOF");
    std::fs::write(&file, whole).unwrap();
    once(&source, "k/", url).expect(0);

    let both = ["mirror", &flag, "--checkpoint-key=k", url];
    tool(&source, both).run().expect(2);
    let nowhere = ["mirror", "--checkpoint-file=/no/such/mark", url];
    tool(&source, nowhere).run().expect(2);
}

/// A user who may do nothing but write what is mirrored is enough, and writes nothing else: not at old members either, which
/// don't look whether what is nested is permitted.
#[test]
fn a_file_asks_for_no_more_rights_than_the_copies() {
    let source = Mortal::start(&newest(), &[]);
    for key in ["k/a", "k/b", "k/c"] {
        source.tool(["put", key, "1"]).run().expect(0);
    }
    for version in versions() {
        let folder = tempfile::tempdir().unwrap();
        let destination = Mortal::start(&version, &[]);
        for line in [
            "user add root:pw",
            "user grant-role root root",
            "role add copies",
            "role grant-permission copies --prefix readwrite copy/",
            "role grant-permission copies --prefix read read/",
            "user add copier:pw",
            "user grant-role copier copies",
            "put read/b 0",
            "auth enable",
        ] {
            destination.tool(line.split(' ')).run().expect(0);
        }
        let mirror = |to: &str| {
            let file = folder.path().join(to.trim_end_matches('/'));
            let flags = [
                format!("--checkpoint-file={}", file.display()),
                format!("--dest-prefix={to}"),
            ];
            let words = ["mirror", "--once", "--prefix=k/", "--dest-user=copier"];
            let flags = flags.iter().map(String::as_str);
            let words = words.into_iter().chain(flags).chain([&*destination.url]);
            source.tool(words).env("ETCDTOOL_DEST_PASSWORD", "pw").run()
        };
        let held = |prefix: &str| {
            let got = destination.tool(["get", prefix, "--prefix", "--user=root"]);
            let got = got.env("ETCDTOOL_PASSWORD", "pw").run().expect(0);
            got.stdout_text().to_owned()
        };
        mirror("copy/").expect(0);
        assert_eq!(held("copy/"), "copy/a\n1\ncopy/b\n1\ncopy/c\n1\n");
        mirror("read/").expect(7);
        assert_eq!(held("read/"), "read/b\n0\n", "etcd {version}");
    }
}
