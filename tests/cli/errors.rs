//! Errors: what failed, at which stage and endpoint, why and what helps; and never a secret.

use rustix::process::Signal;
use serde_json::Value;

use crate::support::{
    Cluster, Finished, Proxy, Servers, called, newest, normalised, offline, run, signal, tool,
    words,
};

static SERVERS: Servers = Servers::new();

/// The one JSON object on stderr, which warnings may come before.
fn report(finished: &Finished) -> Value {
    let mut lines = finished.stderr_text().lines();
    let text = lines.next_back().unwrap_or_default();
    let warned = |line: &str| line.starts_with("warning: ");
    assert!(lines.all(warned), "{finished}");
    let report: Value =
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {finished}"));
    let fields: Vec<_> = report.as_object().unwrap().keys().cloned().collect();
    let mut expected = [
        "code", "kind", "stage", "endpoint", "message", "causes", "hint",
    ];
    expected.sort_unstable();
    assert_eq!(fields, expected, "{finished}");
    assert_eq!(report["code"], finished.code);
    report
}

#[test]
fn an_error_says_what_why_and_what_helps() {
    let server = SERVERS.newest();
    for (name, line) in [
        ("error_connect", "get a --endpoints 127.0.0.1:1"),
        ("error_refusal", "get a --rev 999999999"),
        ("error_settings", "get a --endpoints ftp://a"),
        ("error_usage", "get a --limt 1"),
        ("error_condition", "put a b --if-mod-rev 1"),
    ] {
        let mut shown = normalised(&run(server, line).snapshot());
        for format in ["json", "jsonl", "yaml"] {
            let finished = run(server, &format!("{line} -o {format}"));
            report(&finished);
            if format == "json" {
                shown += &normalised(finished.stderr_text());
            }
        }
        insta::assert_snapshot!(name, shown);
    }
}

#[test]
fn every_endpoint_that_was_tried_has_its_cause() {
    let two = "127.0.0.1:1,localhost:2";
    let tried = offline(words("get a -o json --endpoints")).run();
    report(&tried.expect(2));
    let tried = offline(["get", "a", "-o", "json", "--endpoints", two])
        .run()
        .expect(3);
    let report = report(&tried);
    let endpoints: Vec<_> = report["causes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cause| &cause["endpoint"])
        .collect();
    assert_eq!(endpoints, ["127.0.0.1:1", "localhost:2"]);
    assert_eq!(
        (&report["endpoint"], &report["stage"]),
        (&"127.0.0.1:1".into(), &"connect".into())
    );
}

/// The stage of the error that the line ends with.
fn stage(server: &Cluster, line: &str) -> String {
    let finished = run(server, &format!("{line} -o json"));
    report(&finished)["stage"]
        .as_str()
        .unwrap_or_else(|| panic!("{finished}"))
        .to_owned()
}

#[test]
fn each_stage_is_told() {
    let server = SERVERS.newest();
    let proxy = Proxy::hanging_up_after(&server.endpoints[0], "stage/lost");
    assert_eq!(stage(server, "get --nope"), "settings");
    assert_eq!(stage(server, "get a --endpoints x:y:z"), "settings");
    assert_eq!(stage(server, "get a -w simple"), "settings");
    assert_eq!(
        stage(server, "get a --endpoints no-such-host.invalid:1"),
        "dns"
    );
    assert_eq!(stage(server, "get a --endpoints 127.0.0.1:1"), "connect");
    assert_eq!(
        stage(server, "get a --endpoints unix:///no/such"),
        "connect"
    );
    let https = server.endpoints[0].replace("http:", "https:");
    assert_eq!(stage(server, &format!("get a --endpoints {https}")), "tls");
    assert_eq!(stage(server, "get a --rev 999999999"), "server_refusal");
    assert_eq!(
        stage(
            server,
            &format!("get stage/lost --endpoints {}", proxy.endpoint())
        ),
        "transport"
    );
    assert_eq!(stage(server, "put stage --file /no/such"), "local");
}

#[test]
fn a_frozen_member_is_told_from_a_lost_majority() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    for &pid in &cluster.pids[1..] {
        signal(pid, Signal::STOP);
    }
    let line = |member: usize, limits: &str| {
        format!("get a {limits} --endpoints {}", cluster.endpoints[member])
    };
    // The member gives up a moment before we do, or we before the member.
    let lost = stage(&cluster, &line(0, "--command-timeout 700ms"));
    assert!(["quorum", "timeout"].contains(&lost.as_str()), "{lost}");
    assert_eq!(stage(&cluster, &line(1, "--dial-timeout 300ms")), "connect");
    assert_eq!(
        stage(&cluster, &line(1, "--command-timeout 300ms")),
        "timeout"
    );
    for &pid in &cluster.pids[1..] {
        signal(pid, Signal::CONT);
    }
}

#[test]
fn a_refused_log_in_names_its_stage() {
    let server = Cluster::start(&newest(), 1, &["--auth"]);
    let wrong = run(&server, "get a -o json --user root --password wrong").expect(7);
    assert_eq!(report(&wrong)["stage"], "authentication");
    assert_eq!(report(&wrong)["kind"], "refused");
    assert_eq!(report(&wrong)["endpoint"], server.endpoints[0].as_str());
}

const SECRET: &str = "hunter2";

#[test]
fn no_secret_is_ever_told() {
    let server = SERVERS.newest();
    let lines = [
        "get a --user root:hunter2",
        "get a --user root --password hunter2",
        "get a --user root --password=hunter2 --nope",
        "get a --user root:hunter2 --endpoints 127.0.0.1:1",
        "get a --user root:hunter2 --dial-timeout x",
        "get a --auth-jwt-token hunter2 --rev 999999999",
        "get a --endpoints http://root:hunter2@127.0.0.1:1",
        "get a --endpoints root:hunter2@127.0.0.1:1",
        "watch a --user root:hunter2 --endpoints 127.0.0.1:1",
        "member list --user root:hunter2",
        "endpoint status --user root:hunter2 --endpoints 127.0.0.1:1",
        "endpoint health --user root:hunter2",
    ];
    for line in lines {
        for flags in ["", " -o json", " -vv", " --debug", " -w fields"] {
            silent(&run(server, &format!("{line}{flags}")));
        }
    }
    for (variable, value) in [
        ("ETCDTOOL_USER", "root:hunter2"),
        ("ETCDCTL_USER", "root:hunter2"),
        ("ETCDTOOL_PASSWORD", "hunter2"),
        ("ETCDTOOL_AUTH_JWT_TOKEN", "hunter2"),
        ("ETCDTOOL_ENDPOINTS", "https://root:hunter2@127.0.0.1:1"),
    ] {
        for line in [
            "get a --rev 999999999 --debug",
            "get a --endpoints 127.0.0.1:1 -vv",
            "get",
            "get a -vv -o json",
        ] {
            silent(&tool(server, words(line)).env(variable, value).run());
        }
    }
}

#[test]
fn no_secret_is_told_where_it_is_refused() {
    let server = Cluster::start(&newest(), 1, &["--auth"]);
    for line in [
        "get a --user root:hunter2 -vv",
        "put a b --user root --password hunter2 --debug -o json",
        "get a --auth-jwt-token hunter2 -vv",
    ] {
        silent(&run(&server, line).expect(7));
    }
}

fn silent(finished: &Finished) {
    for text in [&finished.stdout, &finished.stderr] {
        assert!(
            !String::from_utf8_lossy(text).contains(SECRET),
            "{finished}"
        );
    }
}

#[test]
fn called_as_etcdutl_it_says_that_it_is_not_there_yet() {
    for line in ["snapshot status a.db", "", "version", "--help"] {
        let refused = called("etcdutl", words(line)).run().expect(1);
        let told = "Error: etcdutl's commands are not available yet\n";
        assert_eq!((refused.stdout_text(), refused.stderr_text()), ("", told));
    }
}

#[test]
fn a_text_has_no_format_but_its_own() {
    for line in [
        "options -o json",
        "completion bash -o table",
        "options -w json",
    ] {
        let refused = offline(words(line)).run().expect(2);
        assert_eq!(refused.stdout_text(), "", "{line}");
        let told = refused.stderr_text();
        assert!(told.contains("has no other format"), "{told}");
    }
}

#[test]
fn a_hash_is_of_a_revision_that_there_can_be() {
    let refused = offline(words("endpoint hashkv --rev=-1")).run().expect(2);
    assert!(
        refused.stderr_text().contains("-1 is no revision"),
        "{refused}"
    );
}
