//! `endpoint status` and `endpoint health`: a row for every endpoint, also for one that is down.

use rustix::process::Signal;
use serde_json::Value;

use crate::support::{
    Cluster, Finished, Servers, newest, normalised, run, signal, tool, versions, wait_for,
};

static SERVERS: Servers = Servers::new();

const FORMATS: [&str; 5] = ["plain", "table", "json", "jsonl", "yaml"];

/// The endpoints of an answer in jsonl, in its order, and whether each is well.
fn rows(finished: &Finished) -> Vec<(String, bool)> {
    let row = |line: &str| {
        let row: Value = serde_json::from_str(line).unwrap();
        let well = row["healthy"].as_bool().unwrap_or(row["error"].is_null());
        (row["endpoint"].as_str().unwrap().to_owned(), well)
    };
    finished.stdout_text().lines().map(row).collect()
}

#[test]
fn one_member_down_is_a_row_and_code_6() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    signal(cluster.pids[1], Signal::KILL);
    wait_for("the member's end", || {
        run(
            &cluster,
            &format!("get a --endpoints {}", cluster.endpoints[1]),
        )
        .code
            == 3
    });
    wait_for("a leader", || run(&cluster, "get a").code == 0);
    let in_order: Vec<_> = cluster
        .endpoints
        .iter()
        .enumerate()
        .map(|(place, endpoint)| (endpoint.clone(), place != 1))
        .collect();
    for command in ["endpoint status", "endpoint health"] {
        let given = run(&cluster, &format!("{command} -o jsonl")).expect(6);
        assert_eq!(rows(&given), in_order);
        assert_eq!(given.stderr_text(), "");
        let listed = run(&cluster, &format!("{command} -o jsonl --cluster")).expect(6);
        let mut listed = rows(&listed);
        listed.sort_unstable();
        let mut expected = in_order.clone();
        expected.sort_unstable();
        assert_eq!(listed, expected);
        for format in FORMATS {
            let shown = run(&cluster, &format!("{command} --cluster -o {format}")).expect(6);
            for endpoint in &cluster.endpoints {
                assert_eq!(
                    shown.stdout_text().matches(endpoint.as_str()).count(),
                    1,
                    "{shown}"
                );
            }
        }
    }
}

#[test]
fn a_lost_majority_is_seen_by_whoever_is_left() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    for &pid in &cluster.pids[1..] {
        signal(pid, Signal::KILL);
    }
    let line = format!(
        "endpoint health --cluster -o jsonl --command-timeout 1s --endpoints {}",
        cluster.endpoints[0]
    );
    let health = rows(&run(&cluster, &line).expect(6));
    assert_eq!(
        (health.len(), health.iter().any(|(_, well)| *well)),
        (3, false)
    );
}

#[test]
fn all_down_is_3_for_status_and_6_for_health() {
    let server = SERVERS.newest();
    let down = "--endpoints 127.0.0.1:1,127.0.0.1:2";
    let status = run(server, &format!("endpoint status {down}")).expect(3);
    assert_eq!(status.stdout_text().lines().count(), 2, "{status}");
    let health = run(server, &format!("endpoint health {down}")).expect(6);
    assert_eq!(health.stdout_text().lines().count(), 2, "{health}");
    insta::assert_snapshot!(
        "endpoint_down",
        format!("{}\n{}", status.snapshot(), health.snapshot())
    );
    run(server, &format!("endpoint health --cluster {down}")).expect(3);
}

#[test]
fn each_version_tells_its_status() {
    SERVERS.each(|server| {
        let document = run(server, "endpoint status -o json").expect(0).json();
        let endpoint = &document["endpoints"][0];
        assert_eq!(endpoint["endpoint"], server.endpoints[0].as_str());
        let status = &endpoint["status"];
        assert_eq!(status["version"], server.version.to_string().as_str());
        assert_eq!(status["is_leader"], true);
        assert_eq!(status["leader"], status["member_id"]);
        assert_eq!(status["errors"], serde_json::json!([]));
        assert!(status["db_size"].as_i64().unwrap() > 0);
        for format in FORMATS {
            let shown = run(server, &format!("endpoint status -o {format}")).expect(0);
            assert!(
                shown.stdout_text().contains(&server.version.to_string()),
                "{shown}"
            );
        }
    });
}

#[test]
fn each_version_tells_its_health() {
    SERVERS.each(|server| {
        let plain = run(server, "endpoint health").expect(0);
        assert_eq!(
            normalised(plain.stdout_text()),
            "http://127.0.0.1:[port] is healthy: took [time]\n"
        );
        let health = run(server, "endpoint health -o json").expect(0).json();
        assert_eq!(health["endpoints"][0]["healthy"], true);
        assert_eq!(health["endpoints"][0]["problem"], Value::Null);
    });
}

#[test]
fn a_full_store_is_unhealthy() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &["--etcd-arg=--quota-backend-bytes=1048576"]);
        let fill = || {
            tool(&server, ["put", "full"])
                .stdin(vec![b'x'; 500_000])
                .run()
        };
        let mut refused = fill();
        while refused.code == 0 {
            refused = fill();
        }
        assert!(
            refused
                .expect(1)
                .stderr_text()
                .contains("hint: the quota is used up")
        );
        let sick = run(&server, "endpoint health").expect(6);
        assert!(
            sick.stdout_text()
                .contains("is unhealthy: alarm raised: NOSPACE"),
            "{sick}"
        );
        let status = run(&server, "endpoint status -o json").expect(0).json();
        assert!(
            status["endpoints"][0]["status"]["errors"]
                .to_string()
                .contains("NOSPACE"),
            "{status}"
        );
    }
}
