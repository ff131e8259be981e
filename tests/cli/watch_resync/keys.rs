//! What `--resync` tells of keys, however many and of what bytes they are, and the file that it keeps them in.

use std::path::Path;

use rustix::process::Signal;

use super::{LONG, Stopped, compact, del, event, json, lines, put};
use crate::support::{
    Cluster, Running, block_on, connection, most_held, newest, run, tool, wait_for, words,
};

/// A watch of a prefix.
fn resyncing<'a>(prefix: &'a str, cursor: &'a Path) -> [&'a str; 8] {
    let [cursor, jsonl] = [cursor.to_str().unwrap(), "jsonl"];
    [
        "watch", prefix, "--prefix", "--resync", "-o", jsonl, "--cursor", cursor,
    ]
}

#[test]
fn without_the_keys_deletes_are_not_known_and_it_says_so() {
    let server = Cluster::start(&newest(), 1, &[]);
    let stopped = Stopped::with(&server, &["s/gone"]);
    del(&server, "s/gone");
    put(&server, "s/new", "1");
    compact(&server);
    std::fs::remove_file(stopped.keys()).unwrap();
    let mut seen = stopped.watch(&server, "-o jsonl");
    assert_eq!(json(&mut seen)["deletes_known"], false);
    assert_eq!(event(&mut seen), json!(["put", "s/new", "1", true]));
    // From here on they are known again.
    del(&server, "s/new");
    assert_eq!(event(&mut seen), json!(["delete", "s/new", "", false]));
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    put(&server, "s/x", "1");
    put(&server, "x", "1");
    compact(&server);
    let mut seen = stopped.watch(&server, "-o jsonl");
    assert_eq!(json(&mut seen)["deletes_known"], true);
}

/// Keys that were there when a watch without `--resync` stopped are read from the history as long as that is there.
#[test]
fn the_keys_file_is_made_anew_from_history() {
    let server = Cluster::start(&newest(), 1, &[]);
    let stopped = Stopped::with(&server, &["s/a", "s/b"]);
    std::fs::write(stopped.keys(), "damaged").unwrap();
    let seen = stopped.watch(&server, "");
    wait_for("the keys", || {
        std::fs::read(stopped.keys()).unwrap() != b"damaged"
    });
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    del(&server, "s/a");
    put(&server, "x", "1");
    compact(&server);
    let mut seen = stopped.watch(&server, "-o jsonl");
    assert_eq!(json(&mut seen)["deletes_known"], true);
    assert_eq!(event(&mut seen), json!(["delete", "s/a", "", true]));
}

/// What etcd watches, and doesn't read.
#[test]
fn the_empty_key_is_the_lowest() {
    let server = Cluster::start(&newest(), 1, &[]);
    let words = |key: &'static [&str]| ["watch", ""].iter().chain(key).chain(&["--resync"]);
    for key in [&[][..], &["b"]] {
        let mut seen = Running::start(tool(&server, words(key).chain(&["--rev", "2"])));
        if key == ["b"] {
            assert_eq!(lines(&mut seen, 3), ["PUT", "a", "1"]);
        } else {
            put(&server, "a", "1");
        }
        seen.send(Signal::TERM);
        assert_eq!(seen.end().0, 143);
    }
}

#[test]
fn one_key_is_a_list_too() {
    let server = Cluster::start(&newest(), 1, &[]);
    let first = put(&server, "one", "old");
    put(&server, "one", "new");
    put(&server, "one-more", "new");
    compact(&server);
    let line = format!("watch one --resync --rev {first} -o jsonl");
    let mut seen = Running::start(tool(&server, words(&line)));
    assert_eq!(json(&mut seen)["type"], "gap");
    assert_eq!(event(&mut seen), json!(["put", "one", "new", true]));
    put(&server, "one", "live");
    assert_eq!(event(&mut seen), json!(["put", "one", "live", false]));
}

#[test]
fn keys_are_bytes() {
    let server = Cluster::start(&newest(), 1, &[]);
    block_on(async {
        let mut kv = connection(&server, LONG).kv().await.unwrap();
        for key in [&b"\x00"[..], b"\xff\xfe", b"a\nb", b"\xff\xff\xff"] {
            kv.put(key, "1", None).await.unwrap();
        }
    });
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let cursor = folder.path().join("at");
    let line = resyncing("", &cursor);
    let seen = Running::start(tool(&server, line));
    wait_for("the keys", || folder.path().join("at.keys").exists());
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    block_on(async {
        let mut kv = connection(&server, LONG).kv().await.unwrap();
        kv.delete(&b"\xff\xfe"[..], None).await.unwrap();
        kv.delete(&b"a\nb"[..], None).await.unwrap();
        kv.put(&b"\x00"[..], "2", None).await.unwrap();
    });
    compact(&server);
    let mut seen = Running::start(tool(&server, line));
    assert_eq!(json(&mut seen)["type"], "gap");
    assert_eq!(event(&mut seen), json!(["put", "\u{0}", "2", true]));
    assert_eq!(event(&mut seen), json!(["delete", "a\nb", "", true]));
    let deleted = json(&mut seen);
    assert_eq!(
        (&deleted["type"], &deleted["kv"]["key_base64"]),
        (&"delete".into(), &"//4=".into())
    );
}

const MANY: usize = 100_000;

#[test]
fn many_keys_take_little_memory() {
    let server = Cluster::start(&newest(), 1, &[]);
    write(&server, 0..MANY, "old");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let cursor = folder.path().join("at");
    let line = resyncing("n/", &cursor);
    let seen = Running::start(tool(&server, line));
    wait_for("the keys", || folder.path().join("at.keys").exists());
    let with_keys = most_held(seen.pid() as u32) >> 10;
    assert_eq!(seen.signal(Signal::TERM).0, 143);
    write(&server, 0..MANY / 2, "new");
    run(&server, "del n/00099999").expect(0);
    compact(&server);
    let mut seen = Running::start(tool(&server, line));
    assert_eq!(json(&mut seen)["deletes_known"], true);
    for number in 0..MANY / 2 {
        assert_eq!(json(&mut seen)["kv"]["key"], key(number));
    }
    assert_eq!(event(&mut seen), json!(["delete", "n/00099999", "", true]));
    let in_all = most_held(seen.pid() as u32) >> 10;
    println!(
        "{MANY} keys of 10 bytes: {with_keys} KiB while watching, {in_all} KiB at most in a resync"
    );
    assert!(in_all < 100_000);
}

fn key(number: usize) -> String {
    format!("n/{number:08}")
}

fn write(server: &Cluster, numbers: std::ops::Range<usize>, value: &str) {
    use etcd_client::{Txn, TxnOp};
    block_on(async {
        let mut kv = connection(server, LONG).kv().await.unwrap();
        for start in numbers.clone().step_by(100) {
            let puts = (start..numbers.end.min(start + 100))
                .map(|number| TxnOp::put(key(number), value, None));
            kv.txn(Txn::new().and_then(puts.collect::<Vec<_>>()))
                .await
                .unwrap();
        }
    });
}
