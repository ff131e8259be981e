//! Files that can't be used: the line, and what to do about it.

use super::{Home, lost, said};

#[test]
fn a_mistake_is_told_with_its_file_and_line_before_anything_is_sent() {
    for (name, text, line, told) in [
        (
            "key",
            "[contexts.a]\nendpoint = ['a:1']\n",
            2,
            "did you mean endpoints?",
        ),
        (
            "type",
            "[contexts.a]\nprotected = 'yes'\n",
            2,
            "without quotes",
        ),
        (
            "duration",
            "\n[contexts.a]\ndial-timeout = '5'\n",
            3,
            "expected a unit",
        ),
        ("grammar", "[contexts.a]\nuser = root\n", 2, ""),
        (
            "password",
            "[contexts.a]\nuser = 'a'\npassword = 's3cr3t'\n",
            3,
            "password-file",
        ),
        (
            "current",
            "current-context = 'prd'\n[contexts.prod]\n",
            1,
            "did you mean prod?",
        ),
    ] {
        let home = Home::with(&format!("wrong-{name}"), text);
        for command in ["get a", "config explain"] {
            let error = said(home.run(command), 2);
            let place = format!("{}:{line}", home.file().display());
            assert!(error.contains(&place) && error.contains(told), "{error}");
            assert!(!error.contains("s3cr3t"), "{error}");
        }
        let json = said(home.run("get a").env("ETCDTOOL_OUTPUT", "json"), 2);
        let report: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(
            (&report["code"], &report["stage"]),
            (&2.into(), &"settings".into())
        );
    }
    // The one that is current but not there can be put right.
    let home = Home::with(
        "wrong-current-use",
        "current-context = 'prd'\n[contexts.prod]\n",
    );
    home.run("config use prod").run().expect(0);
    home.run("config explain").run().expect(0);
}

#[test]
fn a_name_that_is_not_there_comes_with_those_that_are() {
    let home = Home::with("no-name", "[contexts.prod]\n[contexts.dev]\n");
    for line in [
        "get a --context pord",
        "config use pord",
        "config delete pord",
        "config view --context pord",
    ] {
        let error = said(home.run(line), 2);
        assert!(
            error.contains("did you mean prod? there are prod, dev"),
            "{error}"
        );
    }
    let error = said(
        home.run("get a").env("ETCDTOOL_CONTEXT", "nothing-like-it"),
        2,
    );
    assert!(error.contains("hint: there are prod, dev"), "{error}");
    let nowhere = said(lost("get a --context prod"), 2);
    assert!(nowhere.contains("there are none yet"), "{nowhere}");
    let named = said(lost("get a --config /nonexistent/x.toml"), 2);
    assert!(
        named.contains("there is no config file /nonexistent/x.toml"),
        "{named}"
    );
}

#[test]
fn a_file_that_others_may_write_is_not_used() {
    let home = Home::with("writable", "[contexts.a]\n");
    for mode in [0o620, 0o602, 0o666] {
        home.private(mode);
        for line in ["get a", "config view", "config set a user=b"] {
            let error = said(home.run(line), 2);
            assert!(
                error.contains(&format!("chmod go-w {}", home.file().display())),
                "{error}"
            );
        }
    }
    home.private(0o644);
    home.run("config view").run().expect(0);
}

#[test]
fn a_file_that_cannot_be_read_is_told() {
    let home = Home::with("unreadable", "[contexts.a]\n");
    std::fs::write(home.file(), b"a = '\xff'\n").unwrap();
    let error = said(home.run("get a"), 2);
    assert!(
        error.contains("config.toml:1: this is no UTF-8 text"),
        "{error}"
    );
    std::fs::remove_file(home.file()).unwrap();
    std::fs::create_dir(home.file()).unwrap();
    let error = said(home.run("get a"), 2);
    assert!(error.contains("it is a folder"), "{error}");
    if !rustix::process::geteuid().is_root() {
        let home = Home::with("unreadable-mode", "");
        home.private(0o000);
        let error = said(home.run("get a"), 2);
        assert!(
            error.contains("permission denied") && error.contains("chmod u+r"),
            "{error}"
        );
    }
}

#[test]
fn files_that_a_context_names_are_told_with_its_line() {
    let home = Home::with(
        "files",
        "current-context = 'a'\n[contexts.a]\ncacert = 'no/ca.pem'\n",
    );
    let error = said(home.run("get a"), 2);
    let folder = home.file().parent().unwrap().display().to_string();
    assert!(
        error.contains(&format!("cannot read {folder}/no/ca.pem")),
        "{error}"
    );
    assert!(error.contains("config.toml:3"), "{error}");
    let home = Home::with(
        "home",
        "current-context = 'a'\n[contexts.a]\ncacert = '~/ca.pem'\n",
    );
    let error = said(home.run("get a").env("HOME", "/nowhere"), 2);
    assert!(error.contains("cannot read /nowhere/ca.pem"), "{error}");
}
