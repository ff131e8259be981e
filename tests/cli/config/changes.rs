//! The commands that change the file.

use super::{Home, schema};
use crate::support::{offline, said};

fn documents(home: &Home) {
    for (line, name) in [
        ("config get-contexts -o json", "config-get-contexts"),
        ("config view -o json", "config-view"),
        ("config set z user=u -o json", "config-change"),
    ] {
        schema::check(name, &home.run(line).run().expect(0).json());
    }
}

#[test]
fn a_context_is_made_used_changed_and_removed() {
    let home = Home::with("life", "# mine\n");
    std::fs::remove_dir_all(home.0.join("etcdtool")).unwrap();
    let done = |line: &str| home.run(line).run().expect(0).stdout_text().to_owned();
    assert_eq!(
        done("config set prod endpoints=https://a:1,b:2 protected=true"),
        "the context prod is made\n"
    );
    assert_eq!(
        done("config set dev endpoints=c:3 user=me"),
        "the context dev is made\n"
    );
    assert_eq!(done("config use dev"), "the current context is dev now\n");
    assert_eq!(
        done("config set dev user= dial-timeout=3s"),
        "the context dev is changed\n"
    );
    assert_eq!(done("config get-contexts"), "prod\ndev\n");
    assert_eq!(
        done("config view --context dev"),
        "current-context = \"dev\"\n\n[contexts.dev]\nendpoints = [\"c:3\"]\ndial-timeout = \"3s\"\n"
    );
    insta::assert_snapshot!("config_table", done("config get-contexts -o table"));
    documents(&home);
    assert_eq!(
        done("config delete dev"),
        "removed the context dev, which was the current one: none is now\n"
    );
    done("config use prod");
    assert_eq!(
        done("config use ''"),
        "no context is the current one any more\n"
    );
    assert!(!home.text().contains("current-context"), "{}", home.text());
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.file()), 0o600);
    assert_eq!(mode(home.file().parent().unwrap()), 0o700);
}

#[test]
fn what_is_wrong_is_not_set() {
    let home = Home::with("unset", "");
    for (line, told) in [
        ("config set a", "required"),
        ("config set a b", "expected KEY=VALUE"),
        ("config set a endpoint=x:1", "did you mean endpoints?"),
        (
            "config set a password=s3cr3t",
            "password-file or password-command",
        ),
        (
            "config set a user=root:s3cr3t",
            "the password is not kept here",
        ),
        ("config set a dial-timeout=5", "expected a unit"),
        ("config set '' user=a", "a context needs a name"),
        ("config set a password-file=x", "of no use without user"),
    ] {
        let error = said(home.run(line), 2);
        assert!(error.contains(told), "{line}: {error}");
        assert!(!error.contains("s3cr3t"), "{error}");
    }
    assert_eq!(home.text(), "");
}

#[test]
fn changes_at_the_same_time_are_all_kept() {
    let home = Home::with("at-once", "# mine\n");
    let running: Vec<_> = (0..8)
        .map(|number| {
            let program = home.run(&format!("config set c{number} user=u"));
            std::thread::spawn(move || drop(program.run().expect(0)))
        })
        .collect();
    running.into_iter().for_each(|it| it.join().unwrap());
    let text = home.text();
    assert!(text.starts_with("# mine\n"), "{text}");
    assert_eq!(text.matches("[contexts.c").count(), 8, "{text}");
}

#[test]
fn variables_become_a_context_without_their_secrets() {
    let home = Home::with("import", "");
    let import = |name: &str| home.run(&format!("config import-env {name}"));
    let full = import("staging")
        .env("ETCDCTL_ENDPOINTS", "https://a:1,https://b:1")
        .env("ETCDTOOL_ENDPOINTS", "https://c:1")
        .env("ETCDCTL_CACERT", "/etc/hosts")
        .env("ETCDCTL_USER", "root:s3cr3t")
        .env("ETCDCTL_INSECURE_SKIP_TLS_VERIFY", "true")
        .env("ETCDCTL_DIAL_TIMEOUT", "3s");
    let finished = full.run().expect(0);
    assert!(
        finished.stderr_text().contains("is not stored"),
        "{finished}"
    );
    assert_eq!(
        home.text(),
        "[contexts.staging]\nendpoints = [\"https://c:1\"]\ncacert = \"/etc/hosts\"\ninsecure-skip-tls-verify = true\nuser = \"root\"\ndial-timeout = \"3s\"\n"
    );
    let again = said(import("staging").env("ETCDCTL_ENDPOINTS", "a:1"), 2);
    assert!(
        again.contains("there is a context staging already"),
        "{again}"
    );
    let token = import("t")
        .env("ETCDCTL_AUTH_JWT_TOKEN", "s3cr3t")
        .env("ETCDCTL_ENDPOINTS", "a:1");
    assert!(said(token, 0).contains("the token is not stored"));
    assert!(!home.text().contains("s3cr3t"));
    // What a context says counts for nothing here, were it of use or not.
    home.run("config set gone cacert=/gone").run().expect(0);
    home.run("config use gone").run().expect(0);
    import("t2").env("ETCDCTL_ENDPOINTS", "a:1").run().expect(0);
    let unread = said(import("t3").env("ETCDCTL_CACERT", "/gone"), 2);
    assert!(unread.contains("cannot read /gone"), "{unread}");
    let nothing = said(import("none"), 2);
    assert!(nothing.contains("no variable says anything"), "{nothing}");
    // What the playground says is all that it takes.
    let server = super::SERVERS.newest();
    let play = crate::support::tool(server, ["config", "import-env", "play"]);
    home.of(play).run().expect(0);
    home.of(offline(["get", "k", "--context", "play"]))
        .run()
        .expect(0);
}
