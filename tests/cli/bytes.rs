//! Keys and values of any bytes, in every format.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use serde_json::Value;

use crate::support::{Cluster, Finished, Servers, normalised, run, tool};

static SERVERS: Servers = Servers::new();

/// Keys that are no text, or text that could do harm, each with its value.
const ODD: &[(&[u8], &[u8])] = &[
    (b"odd/\xff\xfe", b"\x80"),
    (b"odd/\x1b[31mred", b"bell\x07, back\x08, tab\t"),
    (b"odd/line\nbreak", b"two\nlines\r\n"),
    ("odd/é世🦀".as_bytes(), "zero\u{200b}width, é".as_bytes()),
    (b"odd/\"quotes\"", b"back\\slash \"'"),
    (b"odd/empty", b""),
    (b"odd/nul", b"a\0b\0"),
    (b"odd/ space ", b" - : #"),
];

fn put(server: &Cluster, key: &[u8], value: &[u8]) {
    let arguments = [OsStr::new("put"), OsStr::new("--"), OsStr::from_bytes(key)];
    let words = arguments.into_iter();
    if value.is_empty() {
        tool(server, words.chain([OsStr::new("")])).run().expect(0);
    } else {
        tool(server, words).stdin(value).run().expect(0);
    }
}

fn put_odd(server: &Cluster) {
    for (key, value) in ODD {
        put(server, key, value);
    }
}

#[test]
fn bytes_come_back_as_they_are() {
    SERVERS.each(|server| {
        put_odd(server);
        for (key, value) in ODD {
            let raw = ["get", "--raw"].map(OsStr::new).into_iter();
            let got = tool(server, raw.chain([OsStr::from_bytes(key)]))
                .run()
                .expect(0);
            assert_eq!(got.stdout, *value);
        }
        let mut expected: Vec<_> = ODD.to_vec();
        expected.sort_unstable();
        let records = |separator: u8| -> Vec<u8> {
            let parts = expected.iter().flat_map(|(key, value)| [*key, *value]);
            parts
                .flat_map(|part| [part, &[separator]].concat())
                .collect()
        };
        assert_eq!(
            run(server, "get odd/ --prefix").expect(0).stdout,
            records(b'\n')
        );
        assert_eq!(
            run(server, "get odd/ --prefix -o plain").expect(0).stdout,
            records(b'\n')
        );
        assert_eq!(
            run(server, "get odd/ --prefix -0").expect(0).stdout,
            records(0)
        );
    });
}

/// A server of its own: the revisions of two answers are compared.
#[test]
fn structured_formats_have_text_or_base64() {
    let server = &Cluster::start(&crate::support::newest(), 1, &[]);
    put_odd(server);
    let document = run(server, "get odd/ --prefix -o json").expect(0).json();
    let kvs = document["kvs"].as_array().unwrap();
    assert_eq!(kvs.len(), ODD.len());
    for kv in kvs {
        let one = |text: &str, base64: &str| kv.get(text).is_some() != kv.get(base64).is_some();
        assert!(
            one("key", "key_base64") && one("value", "value_base64"),
            "{kv}"
        );
    }
    let binary = kvs
        .iter()
        .find(|kv| kv.get("key_base64").is_some())
        .unwrap();
    assert_eq!(binary["key_base64"], "b2RkL//+");
    assert_eq!(binary["value_base64"], "gA==");
    let value_of = |key: &str| kvs.iter().find(|kv| kv["key"] == key).unwrap()["value"].clone();
    assert_eq!(value_of("odd/line\nbreak"), "two\nlines\r\n");
    assert_eq!(value_of("odd/nul"), "a\0b\0");
    assert_eq!(value_of("odd/é世🦀"), "zero\u{200b}width, é");

    let lines = run(server, "get odd/ --prefix -o jsonl").expect(0);
    let lines: Vec<Value> = lines
        .stdout_text()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines, *kvs);
}

/// A server of its own: the revisions in the snapshot count from 1.
#[test]
fn people_see_escapes() {
    let server = Cluster::start(&crate::support::newest(), 1, &[]);
    put_odd(&server);
    for format in ["table", "yaml"] {
        let shown = run(&server, &format!("get odd/ --prefix -o {format}")).expect(0);
        insta::assert_snapshot!(format!("bytes_{format}"), normalised(&shown.snapshot()));
        no_control_characters(&shown);
    }
    no_control_characters(&run(&server, "del odd/ --prefix --prev-kv -o table").expect(0));
}

fn no_control_characters(shown: &Finished) {
    let text = shown.stdout_text();
    assert!(
        !text.chars().any(|c| c.is_control() && c != '\n'),
        "{shown}"
    );
}

/// The messages name keys, too.
#[test]
fn errors_show_escapes() {
    let server = SERVERS.newest();
    let missing = tool(server, ["get", "no\x1b[31m/such\nkey", "--exit-code"])
        .run()
        .expect(4);
    assert_eq!(
        missing.stderr_text(),
        "error: no such key: 'no\\x1b[31m/such\\nkey'\n"
    );
    let refused = tool(server, ["put", "no\x1b[31m", "x", "--if-mod-rev", "1"])
        .run()
        .expect(5);
    assert!(
        refused
            .stderr_text()
            .contains("'no\\x1b[31m' doesn't exist"),
        "{refused}"
    );
    for words in [
        vec!["get", "a", "--order", "\x1b[31m"],
        vec!["\x1b[31m"],
        vec!["get", "--endpoints", "\x1b[31m"],
    ] {
        let wrong = tool(server, words).run().expect(2);
        assert!(!wrong.stderr_text().contains('\x1b'), "{wrong}");
    }
}
