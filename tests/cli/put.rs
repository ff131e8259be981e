//! `put`: where the value comes from, what is kept, and under which conditions it is written.

use crate::support::{Cluster, Servers, etcdctl, out, revision, run, tool};

static SERVERS: Servers = Servers::new();

fn lease(server: &Cluster) -> String {
    let granted = etcdctl(&server.version, server, ["lease", "grant", "600"]).run();
    let words = granted.stdout_text().split_whitespace().nth(1);
    words.unwrap().to_owned()
}

#[test]
fn put_takes_the_value_from_wherever() {
    let server = SERVERS.newest();
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("value");
    std::fs::write(&file, "from a file\n").unwrap();
    tool(server, ["put", "from"])
        .stdin("from a pipe\n")
        .run()
        .expect(0);
    assert_eq!(out(server, "get from --raw"), "from a pipe\n");
    tool(server, ["put", "from", "--file", file.to_str().unwrap()])
        .run()
        .expect(0);
    assert_eq!(out(server, "get from --raw"), "from a file\n");
    run(server, "put from -- -5").expect(0);
    assert_eq!(out(server, "get from --raw"), "-5");
    run(server, "put from --file /dev/null").expect(0);
    run(server, "put from/empty ''").expect(0);
    assert_eq!(out(server, "get from --prefix --print-value-only"), "\n\n");
    let nothing = run(server, "put from").expect(2);
    assert!(nothing.stderr_text().contains("no value"), "{nothing}");
    let missing = run(server, "put from --file /no/such/file").expect(2);
    assert!(
        missing.stderr_text().contains("cannot read /no/such/file"),
        "{missing}"
    );
    run(server, "put from value --file /dev/null").expect(2);
    run(server, "put from value --ignore-value").expect(2);
}

#[test]
fn put_keeps_what_it_is_told_to() {
    SERVERS.each(|server| {
        let lease = lease(server);
        run(server, &format!("put keep/a 1 --lease {lease}")).expect(0);
        let held = |field: &str| run(server, "get keep/a -o json").json()["kvs"][0][field].clone();
        assert_eq!(held("lease"), lease.as_str());
        run(server, "put keep/a 2 --ignore-lease").expect(0);
        assert_eq!(
            (held("lease"), held("value")),
            (lease.as_str().into(), "2".into())
        );
        run(server, "put keep/a --ignore-value").expect(0);
        assert_eq!(
            (held("lease"), held("value")),
            (serde_json::Value::Null, "2".into())
        );
        run(server, "put keep/a 3 --lease 1234567").expect(4);
        run(server, "put keep/a 3 --lease xyz").expect(2);
        run(server, "put keep/none --ignore-value").expect(4);
    });
}

#[test]
fn put_holds_its_conditions() {
    SERVERS.each(|server| {
        let lease = lease(server);
        run(server, "put if/a x --if-mod-rev 1").expect(5);
        run(server, "put if/a x --if-value x").expect(5);
        let absent = run(server, "put if/a x --if-value ''").expect(5);
        assert!(
            absent.stderr_text().ends_with("'if/a' doesn't exist\n"),
            "{absent}"
        );
        assert_eq!(out(server, "put if/a 1 --if-absent --if-mod-rev 0"), "OK\n");
        let written = revision(server, "if/a");
        let refused = run(server, "put if/a 2 --if-absent --prev-kv").expect(5);
        assert_eq!(refused.stdout_text(), "if/a\n1\n");
        assert!(
            refused
                .stderr_text()
                .contains(&format!("last written by revision {written}")),
            "{refused}"
        );
        run(
            server,
            &format!("put if/a 2 --if-value 0 --if-mod-rev {written}"),
        )
        .expect(5);
        run(
            server,
            &format!("put if/a 2 --if-value 1 --if-mod-rev {}", written - 1),
        )
        .expect(5);
        assert_eq!(out(server, "get if/a --raw"), "1");
        let line =
            format!("put if/a 2 --if-value 1 --if-mod-rev {written} --prev-kv --lease {lease}");
        assert_eq!(out(server, &line), "OK\nif/a\n1\n");
        let now = run(server, "get if/a -o json").json();
        assert_eq!(now["kvs"][0]["lease"], lease.as_str());
        assert_eq!(now["kvs"][0]["value"], "2");
    });
}
