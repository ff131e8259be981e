//! `downgrade` on every version: one that can't, one that half can, and those that can.

use crate::support::{Cluster, Servers, Terminal, newest, run, tool, words};

static SERVERS: Servers = Servers::new();

/// The minor version below the server's.
fn below(server: &Cluster) -> String {
    let version = server.version.to_string();
    let minor: u32 = version.split('.').nth(1).unwrap().parse().unwrap();
    format!("3.{}", minor - 1)
}

fn target(server: &Cluster) -> serde_json::Value {
    let status = run(server, "endpoint status -o json").expect(0).json();
    status["endpoints"][0]["status"]["downgrade_target"].clone()
}

#[test]
fn a_downgrade_is_validated_enabled_and_cancelled() {
    SERVERS.each(|server| {
        let below = below(server);
        if !server.version.at_least(&[3, 5]) {
            for line in [
                "validate 3.3",
                "enable 3.3",
                "enable 3.3 --dry-run",
                "cancel",
            ] {
                let refused = run(server, &format!("downgrade {line}")).expect(1);
                assert!(
                    refused.stderr_text().contains("needs etcd 3.5"),
                    "{refused}"
                );
            }
            return;
        }
        let valid = run(server, &format!("downgrade validate {below}")).expect(0);
        assert!(
            valid
                .stdout_text()
                .starts_with("Downgrade validate success, cluster version 3.")
        );
        let own = format!("): {}", server.version);
        assert!(valid.stderr_text().contains(&own), "{valid}");
        let wrong = run(server, "downgrade validate 3.0").expect(1);
        assert!(
            wrong.stderr_text().contains("one minor version at a time"),
            "{wrong}"
        );
        let malformed = run(server, "downgrade enable x").expect(1);
        assert!(
            malformed.stderr_text().contains("hint: as in 3.6"),
            "{malformed}"
        );
        if !server.version.at_least(&[3, 6]) {
            // 3.5 knows what it would have to do, and never answers the request to do it.
            let none = run(server, "downgrade cancel").expect(5);
            assert!(
                none.stderr_text().contains("no inflight downgrade"),
                "{none}"
            );
            return;
        }
        run(server, &format!("downgrade enable {below} --dry-run")).expect(0);
        assert!(target(server).is_null());
        let enabled = run(server, &format!("downgrade enable {below}.0 -o json"))
            .expect(0)
            .json();
        assert_eq!(enabled["action"], "enable");
        assert_eq!(enabled["members"][0]["version"], server.version.to_string());
        assert_eq!(target(server), format!("{below}.0"));
        // It lowers the cluster's version within seconds; from then on the target isn't the version below.
        let again = run(server, &format!("downgrade enable {below}"));
        let told = again.stderr_text();
        let in_progress = told.contains("'etcdtool downgrade cancel' ends it") && again.code == 5;
        let lowered = told.contains("one minor version at a time") && again.code == 1;
        assert!(in_progress || lowered, "{again}");
        let cancelled = run(server, "downgrade cancel").expect(0);
        assert!(
            cancelled
                .stdout_text()
                .starts_with("Downgrade cancel success, "),
            "{cancelled}"
        );
        assert!(target(server).is_null());
    });
}

#[test]
fn a_person_is_asked_about_what_can_be_done() {
    let server = Cluster::start(&newest(), 1, &[]);
    let below = below(&server);
    let line = format!("downgrade enable {below}");
    for (answer, code) in [("n", 5), ("y", 0)] {
        let mut person = Terminal::start(tool(&server, words(&line)));
        let shown = person.see(&format!(" to {below}? [y/N] "));
        assert!(shown.contains("m1 ("), "{shown}");
        assert!(target(&server).is_null());
        person.type_line(answer);
        assert_eq!(person.end().1, code);
    }
    assert!(target(&server).is_string());
    // What can't be done is not asked about.
    let person = Terminal::start(tool(&server, words(&line)));
    let (shown, code) = person.end();
    assert!(code != 0 && !shown.contains("[y/N]"), "{shown}");
}

#[test]
fn mistakes_are_told_before_anything_is_sent() {
    let server = SERVERS.newest();
    for line in [
        "downgrade validate",
        "downgrade validate ''",
        "downgrade enable 3.6 3.5",
        "downgrade validate 3.6 -w table",
        "downgrade cancel -w fields",
    ] {
        run(server, line).expect(2);
    }
    run(server, "downgrade validate 3.6 --endpoints 127.0.0.1:1").expect(3);
}
