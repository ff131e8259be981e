//! `get`, `put`, `del` and `compaction` in every format; every flag of `get` and `compaction`.

use crate::support::{Cluster, Servers, Terminal, Transcript, out, revision, run, tool, versions};

static SERVERS: Servers = Servers::new();

/// A server of its own for each version: the revisions in the snapshots count from 1.
#[test]
fn every_command_shows_itself_in_every_format() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        for format in ["plain", "table", "json", "jsonl", "yaml"] {
            let mut seen = Transcript::default();
            for line in [
                "put k/a 1",
                "put k/a 2 --prev-kv",
                "put k/b 3 --if-absent",
                "put k/b 4 --if-absent",
                "get k/ --prefix",
                "get k/none",
                "get k/ --prefix --keys-only",
                "get k/ --prefix --count-only",
                "get k/ --prefix --limit 1",
                "del k/a --prev-kv",
                "del k/ --prefix --dry-run",
                "del k/ --prefix",
                "del k/none",
                "compaction --latest",
            ] {
                seen.run(&server, &format!("{line} -o {format}"));
            }
            insta::assert_snapshot!(format!("kv_{format}"), seen.text());
        }
    }
}

#[test]
fn get_reads_ranges_in_any_order() {
    SERVERS.each(|server| {
        for (key, value) in [("g/1", "c"), ("g/2", "x"), ("g/3", "b"), ("g/2", "a")] {
            run(server, &format!("put {key} {value}")).expect(0);
        }
        let keys =
            |flags: &str| out(server, &format!("get {flags} --keys-only")).replace('\n', " ");
        assert_eq!(keys("g/1 g/3"), "g/1 g/2 ");
        assert_eq!(keys("g/ --prefix"), "g/1 g/2 g/3 ");
        assert_eq!(keys("g/ --prefix --limit 2"), "g/1 g/2 ");
        assert_eq!(keys("g/2 --from-key --limit 2"), "g/2 g/3 ");
        assert_eq!(keys("g/ --prefix --order descend"), "g/3 g/2 g/1 ");
        assert_eq!(
            keys("g/ --prefix --order DESCEND --sort-by key"),
            "g/3 g/2 g/1 "
        );
        assert_eq!(
            keys("g/ --prefix --sort-by value --order ascend"),
            "g/2 g/3 g/1 "
        );
        assert_eq!(
            keys("g/ --prefix --sort-by modify --order ascend"),
            "g/1 g/3 g/2 "
        );
        assert_eq!(
            keys("g/ --prefix --sort-by create --order descend"),
            "g/3 g/2 g/1 "
        );
        assert_eq!(
            keys("g/ --prefix --sort-by version --order descend --limit 1"),
            "g/2 "
        );
        assert_eq!(keys("g/ --prefix --consistency s"), "g/1 g/2 g/3 ");
        assert_eq!(out(server, "get g/ --prefix --count-only --limit 1"), "3\n");
        assert_eq!(
            out(server, "get g/ --prefix --print-value-only"),
            "c\na\nb\n"
        );
    });
}

#[test]
fn get_reads_by_revision() {
    SERVERS.each(|server| {
        run(server, "put rev/a old").expect(0);
        let first = revision(server, "rev/a");
        run(server, "put rev/b 1").expect(0);
        run(server, "put rev/a new").expect(0);
        let (a, b) = (revision(server, "rev/a"), revision(server, "rev/b"));
        let keys = |flags: &str| {
            out(server, &format!("get rev/ --prefix --keys-only {flags}")).replace('\n', " ")
        };
        assert_eq!(
            out(server, &format!("get rev/a --rev {first}")),
            "rev/a\nold\n"
        );
        assert_eq!(keys(&format!("--min-mod-rev {a}")), "rev/a ");
        assert_eq!(keys(&format!("--max-mod-rev {b}")), "rev/b ");
        assert_eq!(keys(&format!("--min-create-rev {b}")), "rev/b ");
        assert_eq!(keys(&format!("--max-create-rev {first}")), "rev/a ");
        let crossed = run(server, "get rev/a --min-mod-rev 9 --max-mod-rev 8").expect(2);
        assert!(
            crossed
                .stderr_text()
                .contains("--min-mod-rev 9 is above --max-mod-rev 8"),
            "{crossed}"
        );
    });
}

#[test]
fn get_can_be_exact() {
    let server = SERVERS.newest();
    tool(server, ["put", "raw/1", "a\nb"]).run().expect(0);
    run(server, "put raw/2 c").expect(0);
    assert_eq!(out(server, "get raw/ --prefix --raw"), "a\nbc");
    assert_eq!(
        out(server, "get raw/ --prefix -0"),
        "raw/1\0a\nb\0raw/2\0c\0"
    );
    assert_eq!(
        out(server, "get raw/ --prefix --null --keys-only"),
        "raw/1\0raw/2\0"
    );
    assert_eq!(
        out(server, "get raw/ --prefix --null --print-value-only"),
        "a\nb\0c\0"
    );
    assert_eq!(out(server, "get raw/none --raw"), "");
    for refused in [
        "--raw -o json",
        "-0 -w simple -o plain",
        "--null -o table",
        "--raw --null",
        "--raw --keys-only",
    ] {
        run(server, &format!("get raw/1 {refused}")).expect(2);
    }
}

#[test]
fn get_tells_a_missing_key_if_asked() {
    let server = SERVERS.newest();
    run(server, "put there 1").expect(0);
    run(server, "get there --exit-code").expect(0);
    run(server, "get there/none").expect(0);
    let missing = run(server, "get there/none --exit-code").expect(4);
    assert_eq!(
        missing.snapshot(),
        "code: 4\n--- stdout\n--- stderr\nerror: no such key: 'there/none'\n"
    );
    run(server, "get there/ --prefix --exit-code -o json").expect(4);
}

#[test]
fn compaction_counts_from_either_end() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        for value in 2..10 {
            run(&server, &format!("put k {value}")).expect(0);
        }
        assert_eq!(out(&server, "compaction 3"), "compacted revision 3\n");
        assert_eq!(
            out(&server, "compaction --keep 4 --physical"),
            "compacted revision 5\n"
        );
        assert_eq!(out(&server, "get k --rev 5 --raw"), "5");
        let gone = run(&server, "get k --rev 4").expect(1);
        assert!(gone.stderr_text().contains("has been compacted"), "{gone}");
        assert_eq!(
            out(&server, "compact --latest --physical"),
            "compacted revision 9\n"
        );
        run(&server, "compaction --latest").expect(1);
        run(&server, "compaction 99").expect(1);
        run(&server, "compaction --keep 100").expect(5);
        for wrong in ["", "x", "3 --latest", "--latest --keep 1", "--keep -1"] {
            run(&server, &format!("compaction {wrong}")).expect(2);
        }
    }
}

#[test]
fn del_asks_a_person_only() {
    // A test of its own in `del`; here only that a pipe is not asked.
    let server = SERVERS.newest();
    run(server, "put pipe/1 x").expect(0);
    run(server, "put pipe/2 x").expect(0);
    assert_eq!(out(server, "del pipe/ --prefix"), "2\n");
    let mut person = Terminal::start(tool(server, ["del", "pipe/none", "--prefix"]));
    person.see("0\r\n");
    assert_eq!(person.end().1, 0);
}
