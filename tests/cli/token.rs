//! Tokens: how often a process logs in, by the servers' own count.

use futures_util::future::join_all;

use crate::support::{
    Cluster, Pass, Proxy, answered, block_on, connections, handled, newest, tool, versions,
};

const LOG_IN: &str = "Authenticate";

/// More than a token of three seconds lives, and than etcd takes to notice that it has ended.
const LONGER_THAN_A_TOKEN: std::time::Duration = std::time::Duration::from_secs(7);

/// Eight ways to say where the three members are.
fn eight(cluster: &Cluster) -> String {
    let ports = cluster
        .endpoints
        .iter()
        .map(|url| &url["http://127.0.0.1:".len()..]);
    let ways = ports.flat_map(|port| {
        ["http://127.0.0.1:", "http://localhost:", "127.0.0.1:"].map(|way| format!("{way}{port}"))
    });
    ways.take(8).collect::<Vec<_>>().join(",")
}

#[test]
fn eight_endpoints_cost_one_log_in() {
    let cluster = Cluster::start(&newest(), 3, &["--auth"]);
    let endpoints = eight(&cluster);
    for line in ["status", "health", "hashkv"] {
        let before = answered(&cluster, LOG_IN);
        let asked = tool(
            &cluster,
            ["endpoint", line, "--endpoints", &endpoints, "-o", "jsonl"],
        );
        // A member that is busy isn't given up, which would have another one asked.
        let asked = asked.env("ETCDTOOL_COMMAND_TIMEOUT", "60s");
        let asked = asked.run().expect(0);
        assert_eq!(asked.stdout_text().lines().count(), 8, "{asked}");
        assert_eq!(answered(&cluster, LOG_IN) - before, 1, "{line}");
    }
    let wrong = tool(&cluster, ["endpoint", "status", "--endpoints", &endpoints]);
    wrong.env("ETCDTOOL_PASSWORD", "wrong").run().expect(7);
    assert_eq!(handled(&cluster, LOG_IN, "InvalidArgument"), 1);
}

#[test]
fn eight_calls_whose_token_has_ended_cost_one_more() {
    for version in versions() {
        if !version.at_least(&[3, 5]) {
            // It can't be told how long a token lives.
            continue;
        }
        let flags = ["--auth", "--etcd-arg=--auth-token-ttl=3"];
        let cluster = Cluster::start(&version, 1, &flags);
        let connections = connections(&cluster, 4);
        // Two calls on each connection.
        let calls = || {
            join_all(
                connections
                    .iter()
                    .chain(&connections)
                    .map(async |connection| {
                        let mut kv = connection.kv().await.unwrap();
                        kv.get("k", None).await.unwrap();
                    }),
            )
        };
        block_on(async {
            let before = answered(&cluster, LOG_IN);
            calls().await;
            assert_eq!(answered(&cluster, LOG_IN) - before, 1);
            // Asking the server something would keep the token alive, so that there is nothing to wait for but time.
            tokio::time::sleep(LONGER_THAN_A_TOKEN).await;
            calls().await;
            assert_eq!(answered(&cluster, LOG_IN) - before, 2);
            calls().await;
            assert_eq!(answered(&cluster, LOG_IN) - before, 2);
        });
    }
}

#[test]
fn a_member_that_lets_nobody_in_keeps_nobody_from_the_others() {
    let cluster = Cluster::start(&newest(), 1, &["--auth"]);
    let good = &cluster.endpoints[0];
    let pass = |_: &mut [u8], before| if before == 0 { Pass::On } else { Pass::Hold };
    let silent = Proxy::passing(good, pass).endpoint();
    for _ in 0..3 {
        let endpoints = format!("{silent},{good}");
        let asked = tool(
            &cluster,
            [
                "endpoint",
                "status",
                "--endpoints",
                &endpoints,
                "-o",
                "jsonl",
            ],
        );
        let asked = asked.run().expect(6);
        let shown: Vec<_> = asked.stdout_text().lines().collect();
        assert!(shown[0].contains("time"), "{asked}");
        assert!(shown[1].contains(r#""version":"#), "{asked}");
    }
}

#[test]
fn endpoints_of_two_clusters_are_let_into_both() {
    let version = newest();
    let [one, other] = [0, 1].map(|_| Cluster::start(&version, 1, &["--auth"]));
    let password = one.environment["ETCDTOOL_PASSWORD"].clone();
    tool(&other, ["user", "passwd", "root", "--interactive=false"])
        .stdin(format!("{password}\n"))
        .run()
        .expect(0);
    let endpoints = format!("{},{}", one.endpoints[0], other.endpoints[0]);
    for _ in 0..3 {
        let asked = tool(&one, ["endpoint", "health", "--endpoints", &endpoints]);
        asked.run().expect(0);
    }
}
