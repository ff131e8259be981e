//! `txn`: as lines, as JSON, typed by a person, and what it answers.

use crate::support::{
    Cluster, Servers, Terminal, Transcript, etcdctl, file, from_file, newest, piped, run, tool,
    words,
};

static SERVERS: Servers = Servers::new();

/// Whether the condition holds.
fn holds(server: &Cluster, condition: &str) -> bool {
    let finished = piped(server, &format!("{condition}\n\n\n\n"));
    let (code, said) = (finished.code, finished.stdout_text());
    assert!(
        matches!((code, said), (0, "SUCCESS\n") | (5, "FAILURE\n")),
        "{finished}"
    );
    code == 0
}

#[test]
fn lines_decide_and_do() {
    SERVERS.each(|server| {
        let text =
            "ver(\"lines/a\") = \"0\"\n\nput lines/a \"one two\"\nget lines/a\n\nput lines/b x\n\n";
        let done = piped(server, text).expect(0);
        assert_eq!(done.stdout_text(), "SUCCESS\n\nOK\n\nlines/a\none two\n");
        let done = piped(server, text).expect(5);
        assert_eq!(
            (done.stdout_text(), done.stderr_text()),
            ("FAILURE\n\nOK\n", "")
        );
        let done = piped(
            server,
            "\nput lines/a 2 --prev-kv\ndel lines/b lines/z --prev-kv\n\n\n",
        )
        .expect(0);
        assert_eq!(
            done.stdout_text(),
            "SUCCESS\n\nOK\nlines/a\none two\n\n1\nlines/b\nx\n"
        );
    });
}

#[test]
fn every_target_and_operator() {
    SERVERS.each(|server| {
        let granted = etcdctl(&server.version, server, ["lease", "grant", "600"]).run();
        let lease = granted.stdout_text().split_whitespace().nth(1).unwrap();
        run(server, &format!("put target 1 --lease {lease}")).expect(0);
        run(server, &format!("put target b --lease {lease}")).expect(0);
        let key = run(server, "get target -o json").json()["kvs"][0].clone();
        let number = |field: &str| key[field].as_i64().unwrap();
        for (names, field) in [
            (["ver", "version"], "version"),
            (["c", "create"], "create_revision"),
            (["m", "mod"], "mod_revision"),
        ] {
            let is = number(field);
            for name in names {
                for (operator, against, expected) in [
                    ("=", is, true),
                    ("=", is + 1, false),
                    ("!=", is, false),
                    ("<", is + 1, true),
                    ("<", is, false),
                    (">", is - 1, true),
                    (">", is, false),
                ] {
                    let condition = format!("{name}(\"target\") {operator} \"{against}\"");
                    assert_eq!(holds(server, &condition), expected, "{condition}");
                }
            }
        }
        for (condition, expected) in [
            ("val(\"target\") = \"b\"".to_owned(), true),
            ("value(\"target\") > \"a\"".to_owned(), true),
            ("val(\"target\") < \"b\"".to_owned(), false),
            ("val(\"target\") != \"b\"".to_owned(), false),
            (format!("lease(\"target\") = \"{lease}\""), true),
            (format!("lease(\"target\") = {lease}"), true),
            ("lease(\"target\") = \"0\"".to_owned(), false),
            ("lease(\"target/none\") = \"0\"".to_owned(), true),
            ("ver(\"target/none\") = 0".to_owned(), true),
            ("val(\"target/none\") = \"\"".to_owned(), false),
        ] {
            assert_eq!(holds(server, &condition), expected, "{condition}");
        }
    });
}

#[test]
fn bytes_are_written_as_escapes() {
    let server = SERVERS.newest();
    piped(server, "\nput \"esc/\\xff\" \"a\\x00\\n\\u00e9\"\n\n\n").expect(0);
    let got = run(server, "get esc/ --prefix -0").expect(0);
    assert_eq!(got.stdout, b"esc/\xff\0a\0\n\xc3\xa9\0");
    assert!(holds(
        server,
        "val(\"esc/\\xff\") = \"a\\x00\\n\\xc3\\xa9\""
    ));
    let json = file(
        "bytes.json",
        r#"{"compare": [{"key_base64": "ZXNjL/8=", "target": "version", "operator": "=", "value": 1}],
        "success": [{"put": {"key": "esc/2", "value_base64": "/w=="}}]}"#,
    );
    from_file(server, &json, "").expect(0);
    assert_eq!(run(server, "get esc/2 --raw").stdout, b"\xff");
    let wrong = tool(server, ["txn"])
        .stdin(b"val(\"\xff\") = \"x\"\n".as_slice())
        .run()
        .expect(2);
    assert!(wrong.stderr_text().contains("not UTF-8"), "{wrong}");
}

#[test]
fn files_hold_lines_or_json() {
    SERVERS.each(|server| {
        let lines = file("lines.txn", "# only once\nver(\"file/a\") = 0\n\nput file/a 1\n\nget file/a");
        from_file(server, &lines, "").expect(0);
        assert_eq!(from_file(server, &lines, "").expect(5).stdout_text(), "FAILURE\n\nfile/a\n1\n");
        let json = file("one.json", r#"{
            "compare": [{"key": "file/a", "target": "value", "operator": "=", "value": "1"}],
            "success": [{"put": {"key": "file/a", "value": "2", "prev_kv": true}}, {"get": {"key": "file/", "prefix": true}}],
            "failure": [{"delete": {"key": "file/a"}}]}"#);
        let done = from_file(server, &json, "").expect(0);
        assert_eq!(done.stdout_text(), "SUCCESS\n\nOK\nfile/a\n1\n\nfile/a\n2\n");
        assert_eq!(from_file(server, &json, "").expect(5).stdout_text(), "FAILURE\n\n1\n");
    });
    let server = SERVERS.newest();
    let missing = run(server, "txn --file /no/such").expect(2);
    assert!(
        missing.stderr_text().contains("cannot read /no/such"),
        "{missing}"
    );
    run(server, "txn --file /dev/null -i").expect(2);
}

/// A server of its own: the revisions in the snapshots count from 1.
#[test]
fn every_format_shows_the_answer() {
    let server = Cluster::start(&newest(), 1, &[]);
    let text = "ver(\"a\") > 0\n\nput a 2 --prev-kv\nget a\ndel b c --prev-kv\n\nput a 1\nget b";
    let path = file("formats.txn", text);
    for format in ["plain", "table", "json", "jsonl", "yaml"] {
        let mut seen = Transcript::default();
        for _ in 0..2 {
            seen.note(
                "txn --file",
                &from_file(&server, &path, &format!("-o {format}")),
            );
        }
        insta::assert_snapshot!(format!("txn_{format}"), seen.text());
    }
}

#[test]
fn a_person_is_told_what_comes_next() {
    let server = SERVERS.newest();
    let mut person = Terminal::start(tool(server, words("txn -i")));
    person.see("compares:");
    person.type_line("ver(\"typed\") = \"0\"");
    person.type_line("");
    person.see("success requests (get, put, del):");
    person.type_line("put typed yes");
    person.type_line("");
    person.see("failure requests (get, put, del):");
    person.type_line("get typed");
    person.type_line("");
    person.see("SUCCESS");
    person.see("OK");
    assert_eq!(person.end().1, 0);
    assert_eq!(run(server, "get typed --raw").stdout_text(), "yes");
}

#[test]
fn a_person_may_type_a_wrong_line_again() {
    let server = SERVERS.newest();
    let mut person = Terminal::start(tool(server, words("txn")));
    person.see("compares:");
    person.type_line("ver(retyped) = 0");
    person.see("column 5");
    person.type_line("ver(\"retyped\") = 0");
    person.type_line("");
    person.see("success requests (get, put, del):");
    person.type_line("put retyped yes");
    person.type_line("");
    person.type_line("");
    person.see("SUCCESS");
    assert_eq!(person.end().1, 0);
    assert_eq!(run(server, "get retyped --raw").stdout_text(), "yes");
}

#[test]
fn flags_that_a_transaction_would_ignore_are_refused() {
    let server = SERVERS.newest();
    run(server, "put guarded yes").expect(0);
    for line in [
        "del guarded --dry-run",
        "del guarded --yes",
        "get guarded --raw",
    ] {
        let refused = tool(server, ["txn"])
            .stdin(format!("\n{line}\n\n\n"))
            .run()
            .expect(2);
        assert!(
            refused.stderr_text().contains("has no meaning inside"),
            "{refused}"
        );
    }
    for everything in ["del \"\" --prefix", "del \"\" --from-key"] {
        let lines = format!("\n{everything}\n\n\n");
        let refused = tool(server, ["txn"]).stdin(lines).run().expect(2);
        assert!(refused.stderr_text().contains("needs --all"), "{refused}");
    }
    let path = file(
        "everything.json",
        r#"{"success": [{"delete": {"key": "", "prefix": true}}]}"#,
    );
    from_file(server, &path, "").expect(2);
    assert_eq!(run(server, "get guarded --raw").stdout_text(), "yes");
}
