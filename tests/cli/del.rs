//! `del`'s guards: what is likely a slip is turned away, and a person is asked.

use crate::support::{Cluster, Servers, Terminal, keys_below, run, tool, words};

static SERVERS: Servers = Servers::new();

fn put(server: &Cluster, keys: &[&str]) {
    for key in keys {
        run(server, &format!("put {key} x")).expect(0);
    }
}

#[test]
fn two_keys_are_a_range_only_if_said_so() {
    let server = SERVERS.newest();
    put(server, &["two/a", "two/b", "two/c"]);
    let slip = run(server, "del two/a two/c").expect(2);
    insta::assert_snapshot!("del_two_keys", slip.snapshot());
    assert_eq!(keys_below(server, "two/"), 3);
    let range = run(server, "del two/a two/c --range").expect(0);
    assert_eq!(range.stdout_text(), "2\n");
    assert_eq!(keys_below(server, "two/"), 1);
    run(server, "del two/a two/c --prefix").expect(2);
    run(server, "del two/a --prefix --from-key").expect(2);
}

/// A server of its own: all its keys go.
#[test]
fn every_key_needs_all() {
    let server = Cluster::start(&crate::support::newest(), 1, &[]);
    put(&server, &["a", "b"]);
    for line in [
        "del '' --prefix",
        "del '' --from-key",
        "del '' --prefix --yes",
    ] {
        let slip = run(&server, line).expect(2);
        assert!(slip.stderr_text().contains("needs --all"), "{slip}");
    }
    let shown = run(&server, "del '' --prefix --dry-run").expect(0);
    assert_eq!(shown.stdout_text(), "a\nb\n");
    assert_eq!(keys_below(&server, "''"), 2);
    assert_eq!(
        run(&server, "del '' --prefix --all")
            .expect(0)
            .stdout_text(),
        "2\n"
    );
}

#[test]
fn a_dry_run_deletes_nothing() {
    let server = SERVERS.newest();
    put(server, &["dry/a", "dry/b"]);
    let shown = run(server, "del dry/ --prefix --dry-run").expect(0);
    assert_eq!(shown.stdout_text(), "dry/a\ndry/b\n");
    assert_eq!(shown.stderr_text(), "2 keys would be deleted\n");
    assert_eq!(
        run(server, "del dry/a --dry-run --quiet")
            .expect(0)
            .stderr_text(),
        ""
    );
    assert_eq!(keys_below(server, "dry/"), 2);
}

#[test]
fn a_person_is_asked_about_more_than_one_key() {
    let server = SERVERS.newest();
    for (answer, left, code) in [("n", 12, 5), ("", 12, 5), ("yup", 12, 5), ("y", 0, 0)] {
        let keys: Vec<_> = (10..22).map(|number| format!("ask/{number}")).collect();
        put(server, &keys.iter().map(String::as_str).collect::<Vec<_>>());
        let mut person = Terminal::start(tool(server, words("del ask/ --prefix")));
        let shown = person.see("Delete 12 keys? [y/N] ");
        assert!(
            shown.contains("  ask/10\r\n") && shown.contains("  ask/19\r\n"),
            "{shown}"
        );
        assert!(
            shown.contains(" and 2 more") && !shown.contains("ask/20"),
            "{shown}"
        );
        person.type_line(answer);
        let (rest, ended) = person.end();
        assert_eq!(ended, code, "{rest}");
        assert_eq!(rest.contains("nothing was changed"), code == 5, "{rest}");
        assert_eq!(keys_below(server, "ask/"), left);
    }
}

#[test]
fn a_person_is_not_asked_without_need() {
    let server = SERVERS.newest();
    for line in [
        "del need/a",
        "del need/ --prefix --yes",
        "del need/ --prefix",
    ] {
        put(server, &["need/a"]);
        let person = Terminal::start(tool(server, words(line)));
        let (shown, code) = person.end();
        assert_eq!((shown.as_str(), code), ("1\r\n", 0), "{line}");
    }
    put(server, &["need/a", "need/b"]);
    let person = Terminal::start(tool(server, words("del need/ --prefix -y")));
    assert_eq!(person.end(), ("2\r\n".to_owned(), 0));
}

#[test]
fn a_person_may_go_away() {
    let server = SERVERS.newest();
    put(server, &["away/a", "away/b"]);
    for (key, code) in [('d', 5), ('c', 130)] {
        let mut person = Terminal::start(tool(server, words("del away/ --prefix")));
        person.see("[y/N] ");
        person.press_control(key);
        assert_eq!(person.end().1, code);
        assert_eq!(keys_below(server, "away/"), 2);
    }
}
