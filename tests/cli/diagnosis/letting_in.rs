//! Who we are, and what that allows.

use super::row;
use crate::support::{Cluster, Program, Servers, lost, run, versions};

static SERVERS: Servers = Servers::new();

/// A cluster where `reader`, whose password is `r`, may read below `open/` by the role `readers`, and `nobody` nothing.
fn guarded(version: &crate::support::Version) -> Cluster {
    let cluster = Cluster::start(version, 1, &["--auth"]);
    for line in [
        "put open/a 1",
        "role add readers",
        "role grant-permission readers read open/ --prefix",
        "user add reader --new-user-password r",
        "user add nobody --new-user-password n",
        "user grant-role reader readers",
    ] {
        run(&cluster, line).expect(0);
    }
    cluster
}

#[test]
fn who_we_are() {
    for version in versions() {
        let cluster = guarded(&version);
        let at = |user: &str, line: &str| -> Program {
            lost(&format!(
                "{line} --endpoints {} {user}",
                cluster.endpoints[0]
            ))
        };
        let reads = at("--user reader:r", "get open/a").run().expect(0);
        assert_eq!(reads.stdout_text(), "open/a\n1\n");

        row("no-user", |flags| at("", &format!("get open/a {flags}")));
        row("wrong-password", |flags| {
            at("--user reader:x", &format!("get open/a {flags}"))
        });
        row("unknown-user", |flags| {
            at("--user stranger:x", &format!("get open/a {flags}"))
        });
        row("bad-token", |flags| {
            at(
                "--auth-jwt-token nonsense.1",
                &format!("get open/a {flags}"),
            )
        });

        for (name, line) in [
            ("may-not-write", "put open/a 2"),
            ("may-not-read", "get closed/a"),
            ("may-not-read-prefix", "get closed/ --prefix"),
            ("may-not-all", "del open/a --prev-kv"),
            ("not-root", "user list"),
            ("may-not-watch", "watch closed/a"),
            ("may-not-watch", "watch closed/a --rev 1"),
        ] {
            row(name, |flags| {
                at("--user reader:r", &format!("{line} {flags}"))
            });
        }
        row("no-role", |flags| {
            at("--user nobody:n", &format!("get open/a {flags}"))
        });
    }
}

/// Nothing fails for it, as with etcdctl; but nobody should take the cluster for a guarded one.
#[test]
fn auth_is_off() {
    SERVERS.each(|server| {
        let line = "get k --user root:x";
        let told = run(server, line).expect(0);
        let warning = "warning: authentication is off in this cluster: --user counts for nothing\n";
        assert!(told.stderr_text().contains(warning), "{told}");
        let told = run(
            server,
            &format!("endpoint health {line} -q").replace("get k ", ""),
        );
        assert_eq!(told.expect(0).stderr_text(), "");
    });
}
