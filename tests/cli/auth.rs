//! `auth`: authentication switched on and off, and what it changes.

use std::sync::Arc;

use etcdtool::client::{Connection, Deadline};
use etcdtool::env::Environment;
use etcdtool::mode::Mode;
use etcdtool::output::Reporter;
use etcdtool::settings::Settings;
use serde_json::json;

use crate::support::{
    Cluster, Program, Terminal, drop_in, etcdctl, newest, run, tool, versions, words,
};

/// A cluster whose user root, with the password `pw`, could do everything.
fn ready(cluster: &Cluster) {
    let add = tool(cluster, words("user add root --new-password-stdin"));
    add.stdin("pw").run().expect(0);
    run(cluster, "role add root").expect(0);
    run(cluster, "user grant-role root root").expect(0);
}

/// The line, run by this user.
fn as_user(cluster: &Cluster, user: &str, line: &str) -> Program {
    tool(cluster, words(line).chain(["--user", user]))
        .without_env("ETCDTOOL_PASSWORD")
        .without_env("ETCDCTL_PASSWORD")
}

#[test]
fn it_is_not_enabled_before_root_is_there() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &[]);
        let refused = |hint: &str| {
            let refused = run(&cluster, "auth enable").expect(5);
            assert!(refused.stderr_text().contains(hint), "{refused}");
        };
        refused(
            "etcdtool user add root; etcdtool role add root; etcdtool user grant-role root root",
        );
        run(&cluster, "user add root --no-password").expect(0);
        refused("first: etcdtool role add root; etcdtool user grant-role root root");
        run(&cluster, "role add root").expect(0);
        refused("first: etcdtool user grant-role root root");
        run(&cluster, "user delete root").expect(0);
        run(&cluster, "role delete root").expect(0);
        run(&cluster, "get a").expect(0);

        ready(&cluster);
        let enabled = run(&cluster, "auth enable").expect(0);
        assert_eq!(enabled.stdout_text(), "Authentication Enabled\n");
        run(&cluster, "get a").expect(7);
        as_user(&cluster, "root:pw", "auth enable").run().expect(0);
        let disabled = as_user(&cluster, "root:pw", "auth disable").run().expect(0);
        assert_eq!(disabled.stdout_text(), "Authentication Disabled\n");
        run(&cluster, "get a").expect(0);
    }
}

#[test]
fn the_status_is_told_since_etcd_3_5() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &["--auth"]);
        if !version.at_least(&[3, 5]) {
            let old = run(&cluster, "auth status").expect(1);
            assert!(old.stderr_text().contains("needs etcd 3.5"), "{old}");
            continue;
        }
        let status = run(&cluster, "auth status -o json").expect(0).json();
        assert_eq!(status["enabled"], true);
        assert!(status["auth_revision"].as_u64().unwrap() > 1, "{status}");
        let table = run(&cluster, "auth status -o table").expect(0);
        assert!(table.stdout_text().contains("enabled"), "{table}");
        let dry = run(&cluster, "auth disable --dry-run").expect(0);
        assert!(
            dry.stdout_text()
                .starts_with("Authentication Status: true\n"),
            "{dry}"
        );
        run(&cluster, "auth disable").expect(0);
        let lines = run(&cluster, "auth status -o jsonl").expect(0).json();
        assert_eq!(lines["enabled"], false);
    }
}

#[test]
fn who_is_refused_learns_where() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &["--auth"]);
        for line in [
            "user add alice:pw",
            "user add carl --no-password",
            "role add readers",
            "role grant-permission readers read open",
            "user grant-role alice readers",
            "put open 1",
        ] {
            run(&cluster, line).expect(0);
        }
        as_user(&cluster, "alice:pw", "get open").run().expect(0);
        as_user(&cluster, "alice:pw", "user get alice")
            .run()
            .expect(0);
        for (user, line) in [
            ("alice:wrong", "get open"),
            ("nobody:pw", "get open"),
            ("carl:pw", "get open"),
            ("alice:pw", "get shut"),
            ("alice:pw", "put open 2"),
            ("alice:pw", "user list"),
            ("alice:pw", "user add bob:pw"),
            ("alice:pw", "user delete alice"),
            ("alice:pw", "role get root"),
            ("alice:pw", "role add more"),
            ("alice:pw", "role grant-permission readers read shut"),
            ("alice:pw", "auth disable"),
        ] {
            let refused = as_user(&cluster, user, &format!("{line} -v -o json"))
                .run()
                .expect(7);
            let report = refused.stderr_text().lines().last().unwrap();
            let report: serde_json::Value = serde_json::from_str(report).unwrap();
            assert_eq!(report["stage"], "authentication", "{refused}");
            assert_eq!(report["endpoint"], json!(cluster.endpoints[0]), "{refused}");
            assert!(!refused.stderr_text().contains("wrong\""), "{refused}");
        }
    }
}

#[test]
fn a_new_password_counts_at_once() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &["--auth"]);
        run(&cluster, "user add alice:old").expect(0);
        run(&cluster, "role add all").expect(0);
        run(&cluster, "role grant-permission all readwrite '' --prefix").expect(0);
        run(&cluster, "user grant-role alice all").expect(0);
        as_user(&cluster, "alice:old", "put a 1").run().expect(0);
        let change = tool(&cluster, words("user passwd alice --new-password-stdin"));
        change.stdin("new").run().expect(0);
        as_user(&cluster, "alice:old", "put a 2").run().expect(7);
        as_user(&cluster, "alice:new", "put a 3").run().expect(0);
        // One's own, too.
        let root = tool(&cluster, words("user passwd root --new-password-stdin"));
        root.stdin("new").run().expect(0);
        as_user(&cluster, "root:new", "get a").run().expect(0);
    }
}

/// Tokens don't outlive authentication being off; a call on a connection that is still there logs in again.
#[tokio::test]
async fn a_token_that_has_ended_is_renewed() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &["--auth"]);
        let connection = connection(&cluster);
        let mut kv = connection.kv().await.unwrap();
        kv.put("renewed", "1", None).await.unwrap();
        for round in ["2", "3"] {
            run(&cluster, "auth disable").expect(0);
            run(&cluster, "auth enable").expect(0);
            kv.put("renewed", round, None).await.unwrap();
            let got = kv.get("renewed", None).await.unwrap();
            assert_eq!(got.kvs()[0].value_str().unwrap(), round);
        }
        assert_eq!(
            run(&cluster, "get renewed -o json").json()["kvs"][0]["version"],
            3
        );

        let change = tool(&cluster, words("user passwd root --new-password-stdin"));
        change.stdin("another").run().expect(0);
        let denied = kv.put("renewed", "4", None).await.unwrap_err();
        let denied = etcdtool::error::Error::from(denied);
        assert_eq!(denied.kind().code(), 7, "{denied}");
    }
}

/// A connection of this very process.
fn connection(cluster: &Cluster) -> Connection {
    let environment = Environment::new(Mode::Native, cluster.environment.clone());
    let (flags, shown) = (Default::default(), Default::default());
    let settings = Settings::resolve(&flags, &shown, &environment, Mode::Native).unwrap();
    let connection = Arc::new(settings.connection);
    Connection::new(
        connection.endpoints.clone(),
        connection,
        Deadline::never(),
        Reporter::new(Box::new(std::io::sink()), "etcdtool", true, 0),
    )
}

#[test]
fn a_person_is_asked_before_it_is_disabled() {
    let cluster = Cluster::start(&newest(), 1, &["--auth"]);
    let answer = |answer: &str| {
        let mut person = Terminal::start(tool(&cluster, words("auth disable")));
        person.see("Whoever reaches the cluster may then read and write everything. [y/N] ");
        person.type_line(answer);
        person.end().1
    };
    assert_eq!(answer(""), 5);
    assert_eq!(run(&cluster, "auth status -o json").json()["enabled"], true);
    assert_eq!(answer("y"), 0);
    assert_eq!(
        run(&cluster, "auth status -o json").json()["enabled"],
        false
    );
}

#[test]
fn a_person_is_asked_for_the_password_first() {
    let cluster = Cluster::start(&newest(), 1, &["--auth"]);
    run(&cluster, "user add alice:pw").expect(0);
    let typed = |password: &str| {
        let mut person = Terminal::start(as_user(&cluster, "alice", "user get alice"));
        person.see("Password: ");
        person.type_line(password);
        person.end()
    };
    let (shown, code) = typed("pw");
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("alice") && !shown.contains("pw"), "{shown}");
    assert_eq!(typed("wrong").1, 7);
    // Standard input is the command's own.
    let put = as_user(&cluster, "alice", "version").run().expect(0);
    assert!(!put.stderr_text().contains("Password"), "{put}");
}

/// The guards are ours: etcdctl's way to enable works where only the role is missing.
#[test]
fn the_drop_in_gives_root_its_role() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    etcdctl(&cluster.version, &cluster, words("user add root:pw"))
        .run()
        .expect(0);
    let enable = drop_in(&cluster, words("auth enable")).run().expect(0);
    assert_eq!(enable.stdout_text(), "Authentication Enabled\n");
    let root = as_user(&cluster, "root:pw", "user get root")
        .run()
        .expect(0);
    assert_eq!(root.stdout_text(), "User: root\nRoles: root\n");
}
