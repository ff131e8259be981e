//! `count`, `ls`, `tree` and `du`: what all keys say, at every version, without reading more than has to be.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use serde_json::{Value, json};

use crate::support::{
    Cluster, Servers, Terminal, block_on, connection, drop_in, offline, run, tool, words,
};
use etcdtool::client::Write;
use etcdtool::keyspace::{Source, Store};
use etcdtool::request::{GetRequest, KeyRange};
use etcdtool::transfer::bulk::{Bulk, Entry, Plan};

static SERVERS: Servers = Servers::new();
static OTHERS: Servers = Servers::new();

/// Keys of every kind below `odd/`, and directories that are larger than a page.
const ODD: [&[u8]; 9] = [
    b"odd/",
    b"odd/a",
    b"odd/a/",
    b"odd/a/b",
    b"odd/a//c",
    b"odd//d",
    b"odd/\xff\n",
    b"odd/z/1",
    b"odd/z/2",
];

fn fill(server: &Cluster) {
    let many =
        (0..2_500).map(|n| format!("many/{}/{n:04}", if n < 2_400 { "large" } else { "small" }));
    let keys = many.map(String::into_bytes).chain(ODD.map(<[u8]>::to_vec));
    let roots = [&b"/leading"[..], b"many", b"zz"].map(<[u8]>::to_vec);
    write(server, keys.chain(roots), b"value");
}

fn write(server: &Cluster, keys: impl Iterator<Item = Vec<u8>>, value: &[u8]) {
    block_on(async {
        let connection = connection(server, std::time::Duration::from_secs(60));
        let mut bulk = Bulk::new(connection, Plan::default());
        for key in keys {
            let (key, lease) = (&key, 0);
            let writes = [Write::Put { key, value, lease }];
            bulk.write(Entry::of(&writes), ()).await.unwrap();
        }
        bulk.finish().await.unwrap();
    });
}

fn said(server: &Cluster, line: &str) -> String {
    let finished = run(server, line).expect(0);
    String::from_utf8_lossy(&finished.stdout).into_owned()
}

#[test]
fn a_keyspace_is_shown_as_it_is() {
    SERVERS.each(|server| {
        for command in ["ls", "ls -l", "ls -r"] {
            assert_eq!(said(server, command), "");
        }
        assert_eq!(said(server, "count"), "0\n");
        assert_eq!(said(server, "tree"), ". (0)\n");
        assert_eq!(
            said(server, "du"),
            "        0       0 B         0 (total) \n"
        );
        fill(server);
        count(server);
        list(server);
        draw(server);
        sum(server);
    });
}

fn count(server: &Cluster) {
    assert_eq!(said(server, "count"), "2512\n");
    assert_eq!(said(server, "count many/ --prefix"), "2500\n");
    assert_eq!(said(server, "count many"), "1\n");
    assert_eq!(said(server, "count none"), "0\n");
    assert_eq!(said(server, "count many/small/ many/small0"), "100\n");
    assert_eq!(said(server, "count zz --from-key"), "1\n");
    let answer = run(server, "count odd/ --prefix -o json").expect(0).json();
    assert_eq!(answer["count"], 9);
    let revision = &answer["header"]["revision"];
    run(server, "put odd/late x").expect(0);
    assert_eq!(
        said(server, &format!("count odd/ --prefix --rev {revision}")),
        "9\n"
    );
    assert_eq!(
        said(server, "count odd/ --prefix -o yaml").lines().last(),
        Some("count: 10")
    );
    run(server, "del odd/late").expect(0);
}

fn list(server: &Cluster) {
    assert_eq!(said(server, "ls"), "/\nmany\nmany/\nodd/\nzz\n");
    assert_eq!(said(server, "ls many/"), "many/large/\nmany/small/\n");
    assert_eq!(said(server, "ls ma"), "many\nmany/\n");
    assert_eq!(said(server, "ls odd/a"), "odd/a\nodd/a/\n");
    assert_eq!(said(server, "ls odd/a/"), "odd/a/\nodd/a//\nodd/a/b\n");
    assert_eq!(
        said(server, "ls odd/ --separator z/"),
        "odd/\nodd//d\nodd/a\nodd/a/\nodd/a//c\nodd/a/b\nodd/z/\nodd/\u{fffd}\n\n"
    );
    let null = tool(server, ["ls", "odd/", "-0"]).run().expect(0);
    assert_eq!(
        null.stdout,
        b"odd/\0odd//\0odd/a\0odd/a/\0odd/z/\0odd/\xff\n\0"
    );
    let all = said(server, "ls many -r");
    assert_eq!(all.lines().count(), 2_501);
    assert!(all.starts_with("many\nmany/large/0000\n") && all.ends_with("many/small/2499\n"));
    run(server, "lease grant 6000 --id 1234abcd").expect(0);
    run(server, "put zz longer --lease 1234abcd").expect(0);
    let long = said(server, "ls z -l");
    let fields: Vec<_> = long.split_whitespace().collect();
    assert_eq!(&fields[1..], ["2", "000000001234abcd", "6", "zz"]);
    let entry = |key: &str, flags: &str| {
        let answer = run(server, &format!("ls {key} -o json {flags}"))
            .expect(0)
            .json();
        answer["entries"].clone()
    };
    let zz = &entry("zz", "-l")[0];
    assert_eq!(zz["mod_revision"].to_string(), fields[0]);
    let of = |lease: Value, size: Value| json!({"kind": "key", "key": "zz", "mod_revision": zz["mod_revision"], "version": 2, "lease": lease, "size": size});
    assert_eq!(*zz, of(json!("000000001234abcd"), json!(6)));
    assert_eq!(entry("zz", ""), json!([of(Value::Null, Value::Null)]));
    assert_eq!(entry("none", ""), json!([]));
    assert_eq!(
        entry("many/l", "-l"),
        json!([{"kind": "directory", "key": "many/large/", "mod_revision": null, "version": null, "lease": null, "size": null}])
    );
    let lines = said(server, "ls odd/ -o jsonl");
    assert_eq!(lines.lines().count(), 6);
    assert!(lines.contains(r#""key_base64":"b2RkL/8K""#), "{lines}");
    for line in ["ls odd/", "ls none", "tree odd/", "du none --top 2"] {
        let yaml = said(server, &format!("{line} -o yaml"));
        let mut events = saphyr_parser::Parser::new_from_str(&yaml);
        assert!(events.all(|event| event.is_ok()), "{line}: {yaml}");
        assert!(yaml.contains("\nentries:"), "{line}: {yaml}");
    }
    assert!(said(server, "ls odd/ -o table").contains(r"odd/\xff\n"));
}

fn draw(server: &Cluster) {
    let whole = "\
odd/ (9)
├── \"\"
├── / (1)
│   └── d
├── a
├── a/ (3)
│   ├── \"\"
│   ├── / (1)
│   │   └── c
│   └── b
├── z/ (2)
│   ├── 1
│   └── 2
└── \\xff\\n
";
    assert_eq!(said(server, "tree odd/"), whole);
    let top = "\
. (2512)
├── / (1)
├── many
├── many/ (2500)
├── odd/ (9)
└── zz
";
    assert_eq!(said(server, "tree --depth 1"), top);
    let two = "many/ (2500)\n├── large/ (2400)\n└── small/ (100)\n";
    assert_eq!(said(server, "tree many/ --depth 1"), two);
    let deep = said(server, "tree many/");
    assert_eq!(deep.lines().count(), 2_503);
    assert!(
        deep.ends_with("\n│   └── 2399\n└── small/ (100)\n")
            || deep.contains("\n│   └── 2399\n└── small/ (100)\n    ├── 2400\n")
    );
    assert!(deep.ends_with("\n    └── 2499\n"));
    let lines = said(server, "tree many/ --depth 1 -o jsonl");
    let last: Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
    assert_eq!(
        last,
        json!({"depth": 1, "kind": "directory", "key": "many/small/", "keys": 100})
    );
}

fn sum(server: &Cluster) {
    let used = |line: &str| {
        let answer = run(server, &format!("{line} -o json")).expect(0).json();
        let entries = answer["entries"].as_array().unwrap().clone();
        entries
            .into_iter()
            .map(|used| {
                let name = used["key"].as_str().unwrap_or("binary").to_owned();
                let number = |field: &str| used[field].as_u64().unwrap();
                (
                    used["kind"].as_str().unwrap().to_owned(),
                    name,
                    number("keys"),
                    number("bytes"),
                    number("revisions"),
                )
            })
            .collect::<Vec<_>>()
    };
    let row = |kind: &str, name: &str, keys, bytes, revisions| {
        (kind.to_owned(), name.to_owned(), keys, bytes, revisions)
    };
    let large = (2_400 * (15 + 5)) as u64;
    let small = (100 * (15 + 5)) as u64;
    assert_eq!(
        used("du many/"),
        [
            row("directory", "many/large/", 2_400, large, 2_400),
            row("directory", "many/small/", 100, small, 100),
            row("total", "many/", 2_500, large + small, 2_500),
        ]
    );
    assert_eq!(
        used("du z --depth 0 --top 2"),
        [
            row("total", "z", 1, 8, 2),
            row("biggest", "zz", 1, 8, 2),
            row("most_rewritten", "zz", 1, 8, 2),
        ]
    );
    let names: Vec<_> = used("du odd/ --depth 2")
        .into_iter()
        .map(|used| used.1)
        .collect();
    assert_eq!(names, ["odd//", "odd/a//", "odd/a/", "odd/z/", "odd/"]);
    assert!(said(server, "du many/ -o table").contains("many/large/"));
    assert!(said(server, "du many/").contains("     2500 "));
}

/// A level of many pages, with a directory of many pages in it.
#[test]
fn a_long_level_is_listed_whole() {
    static LONG: Servers = Servers::new();
    LONG.each(|server| {
        let names = (0..14_000).map(|n| format!("long/{n:05}"));
        let last = (0..14_000).map(|n| format!("long/y{n:05}"));
        let hidden = (0..20_000).map(|n| format!("long/x/{n:05}"));
        let keys = names.clone().chain(hidden).chain(last.clone());
        write(server, keys.map(String::into_bytes), &[b'v'; 1_000]);
        let listed = said(server, "ls long/ -l");
        let listed = listed.lines().map(|line| line.split(' ').next_back());
        let directory = "long/x/".to_owned();
        let wanted: Vec<_> = names.chain([directory]).chain(last).collect();
        assert!(
            listed.eq(wanted.iter().map(|name| Some(name.as_str()))),
            "{}",
            said(server, "ls long/")
        );
        compact_between_pages(server);
    });
}

/// Nobody has asked for that revision, so that it's no help to be told to ask for another one.
fn compact_between_pages(server: &Cluster) {
    block_on(async {
        let minute = std::time::Duration::from_secs(60);
        let request = GetRequest::of(KeyRange::prefix("long/"));
        let mut store = Store::new(connection(server, minute), request, minute);
        let page = store.page(b"long/", 1).await.unwrap();
        assert!(page.more && page.rest == Some(47_999));
        run(server, "put later x").expect(0);
        let revision = store.header().revision + 1;
        run(server, &format!("compaction {revision}")).expect(0);
        let failed = store.page(b"long/00001", 1).await.unwrap_err();
        assert_eq!(failed.message(), "reading keys failed half-way");
    });
}

#[test]
fn lines_that_cannot_be_meant_are_refused() {
    for line in [
        "ls --separator=",
        "ls a b",
        "ls -0 -o json",
        "ls -w json",
        "du -w fields",
        "tree --depth -1",
        "tree --rev -1",
        "count k --rev -1",
        "count --prefix",
        "count a b --prefix",
        "count -w json",
    ] {
        offline(words(line)).run().expect(2);
    }
    let server = OTHERS.newest();
    for line in ["ls", "count", "du", "tree"] {
        drop_in(server, [line]).run().expect(1);
        // A revision that isn't there yet.
        run(server, &format!("{line} --rev 99999999")).expect(1);
    }
    let binary = OsString::from_vec(b"\xff".to_vec());
    run(server, "put x y").expect(0);
    tool(server, ["put".into(), binary.clone(), "y".into()])
        .run()
        .expect(0);
    let found = tool(server, ["ls".into(), binary]).run().expect(0);
    assert_eq!(found.stdout, b"\xff\n");
}

#[test]
fn no_key_steers_the_terminal_that_it_is_listed_on() {
    let server = OTHERS.newest();
    let (key, shown) = (b"steers/\x1b[2J\r/x".to_vec(), "steers/\\x1b[2J\\r/");
    write(server, [key].into_iter(), b"value");
    let listing = "get steers/ --prefix --keys-only";
    for line in [
        "ls steers/",
        "ls -l steers/",
        "ls -r steers/",
        "du steers/",
        listing,
    ] {
        let (said, code) = Terminal::start(tool(server, words(line))).end();
        assert_eq!((said.contains(shown), code), (true, 0), "{line}: {said:?}");
        let piped = run(server, line).expect(0).stdout;
        let is_as_it_is = piped.windows(5).any(|bytes| bytes == b"\x1b[2J\r");
        assert!(is_as_it_is, "{line}: {piped:?}");
    }
    for line in ["ls -0 steers/", "get steers/ --prefix --keys-only -0"] {
        let (said, _) = Terminal::start(tool(server, words(line))).end();
        assert!(said.contains("\x1b[2J"), "{line}: {said:?}");
    }
}
