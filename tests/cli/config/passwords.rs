//! Where a context's password comes from, and whom it is for.

use super::{Home, said};
use crate::support::{Cluster, Program, versions};

/// A cluster that asks who we are.
fn guarded(version: &crate::support::Version) -> (Cluster, String) {
    let cluster = Cluster::start(version, 1, &["--auth"]);
    let password = cluster.environment["ETCDTOOL_PASSWORD"].clone();
    (cluster, password)
}

fn home(name: &str, endpoints: &str, lines: &str) -> Home {
    let text = format!(
        "current-context = 'a'\n[contexts.a]\nendpoints = ['{endpoints}']\nuser = 'root'\n{lines}\n"
    );
    Home::with(&format!("password-{name}"), &text)
}

#[test]
fn it_comes_from_a_file_or_a_program() {
    for version in versions() {
        let (cluster, password) = guarded(&version);
        let there = cluster.endpoint_list();
        let by_file = home(
            &format!("file-{version}"),
            &there,
            "password-file = 'secret'",
        );
        std::fs::write(
            by_file.file().with_file_name("secret"),
            format!("{password}\nmore\n"),
        )
        .unwrap();
        by_file.run("get k").run().expect(0);
        let runs = by_file.0.join("runs");
        let script = format!(
            "echo ran >> {}; echo to stderr >&2; echo '{password}'",
            runs.display()
        );
        let lines = format!("password-command = ['sh', '-c', \"\"\"{script}\"\"\"]");
        let by_program = home(&format!("command-{version}"), &there, &lines);
        let got = by_program
            .run("endpoint status --cluster -v")
            .run()
            .expect(0);
        assert!(got.stderr_text().contains("to stderr"), "{got}");
        assert!(!got.stderr_text().contains(&password), "{got}");
        let count = || std::fs::read_to_string(&runs).unwrap().lines().count();
        assert_eq!(count(), 1);
        // Only if it's needed.
        by_program
            .run("get k")
            .env("ETCDTOOL_PASSWORD", &password)
            .run()
            .expect(0);
        by_program
            .run(&format!("get k --user root:{password}"))
            .run()
            .expect(0);
        by_program.run("config explain").run().expect(0);
        by_program.run("version").run().expect(0);
        assert_eq!(count(), 1);
        // Nobody else gets it.
        by_program
            .run("get k --user other --password x")
            .run()
            .expect(7);
        let asked = said(by_program.run("get k --user other"), 2);
        assert!(asked.contains("no terminal"), "{asked}");
        assert_eq!(count(), 1);
    }
}

#[test]
fn a_program_that_gives_none_is_told_with_its_line() {
    for (name, command, told) in [
        (
            "missing",
            "['/nonexistent/program']",
            "there is no such program",
        ),
        ("unsplit", "['pass show x']", "no shell takes them apart"),
        (
            "fails",
            "['sh', '-c', 'echo s3cr3t; exit 3']",
            "it failed: exit status: 3",
        ),
        ("silent", "['true']", "it printed no password"),
        ("empty", "['echo']", "it printed no password"),
        (
            "hangs",
            "['sleep', '60']\npassword-command-timeout = '200ms'",
            "no password within 200ms",
        ),
        (
            "lingers",
            "['sh', '-c', 'echo s3cr3t; exec >&-; exec sleep 60']\npassword-command-timeout = '200ms'",
            "no password within 200ms",
        ),
    ] {
        let home = home(
            name,
            "127.0.0.1:1",
            &format!("password-command = {command}"),
        );
        let error = said(home.run("get k"), 2);
        assert!(
            error.contains(told) && error.contains("config.toml:5"),
            "{error}"
        );
        assert!(!error.contains("s3cr3t"), "{error}");
    }
    let home = home("no-file", "127.0.0.1:1", "password-file = 'none'");
    let error = said(home.run("get k"), 2);
    assert!(
        error.contains("config.toml:5") && error.contains("cannot read"),
        "{error}"
    );
}

#[test]
fn it_goes_to_the_contexts_own_cluster_only() {
    let home = home(
        "own",
        "127.0.0.1:1",
        "password-command = ['sh', '-c', 'echo ran >&2; echo secret']",
    );
    let ran = |program: Program| said(program, 3).contains("ran");
    let left_out = |program: Program| {
        let told = said(program, 3);
        told.contains("the user of the context a is left out") && !told.contains("ran")
    };
    let get = |flags: &str| home.run(&format!("get k {flags}"));
    assert!(ran(get("")));
    assert!(left_out(get("--endpoints 127.0.0.1:2")));
    assert!(left_out(get("").env("ETCDTOOL_ENDPOINTS", "127.0.0.1:2")));
    assert!(left_out(get("").env("ETCDCTL_ENDPOINTS", "127.0.0.1:2")));
    assert!(left_out(get("--endpoints 127.0.0.1:1,127.0.0.1:2")));
    assert!(left_out(get("--endpoints https://127.0.0.1:1")));
    assert!(left_out(
        get("--endpoints 127.0.0.1:2").env("ETCDTOOL_CONTEXT", "a")
    ));
    // It is the context's own, or both are meant.
    assert!(ran(get("--endpoints 127.0.0.1:1")));
    assert!(ran(get("--endpoints 127.0.0.1:2 --context a")));
    assert!(ran(get("")
        .env("ETCDTOOL_ENDPOINTS", "127.0.0.1:2")
        .env("ETCDTOOL_CONTEXT", "a")));
    // Named on the command line, the context's own endpoints count.
    let named = said(
        get("--context a -v").env("ETCDCTL_ENDPOINTS", "127.0.0.1:2"),
        3,
    );
    assert!(
        named.contains("ran") && !named.contains("127.0.0.1:2"),
        "{named}"
    );
}

/// Who asks where settings come from needs no password.
#[test]
fn a_file_that_cannot_be_read_is_explained_with_the_rest() {
    let home = home("gone", "127.0.0.1:1", "password-file = 'gone'");
    let told = home.run("config explain -o json").run().expect(0).json();
    crate::schema::check("config-explain", &told);
    let settings = told["settings"].as_array().unwrap();
    let of = |name: &str| settings.iter().find(|it| it["setting"] == name).unwrap();
    let problem = of("password-file")["problem"].as_str().unwrap();
    assert!(problem.contains("/gone: "), "{told}");
    assert!(of("endpoints")["problem"].is_null(), "{told}");
    let plain = home.run("config explain -o plain").run().expect(0);
    assert!(plain.stdout_text().contains("/gone: "), "{plain}");
    let error = said(home.run("get k"), 2);
    assert!(
        error.contains("config.toml:5") && error.contains("/gone"),
        "{error}"
    );
}
