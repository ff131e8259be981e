//! Every RPC: which etcd has it, and what is said where a server has it not.

use std::time::Duration;

use etcdtool::client::rpc::KNOWN;
use prost::Message;

use crate::support::{Cluster, Version, block_on, connection, versions};

/// A message without fields, which any message can be read as.
#[derive(Clone, Copy, PartialEq, Message)]
struct Empty {}

/// How long a call may go unanswered. Some wait for what doesn't come, and so the server knows them.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether the version is `since`, as in `3.5`, or a later one.
fn is_at_least(version: &Version, since: &str) -> bool {
    let numbers: Vec<u32> = since
        .split('.')
        .map(|number| number.parse().unwrap())
        .collect();
    version.at_least(&numbers)
}

/// What each call fails with, asked for nothing in particular; those that fail otherwise or not at all are known.
fn unknown(server: &Cluster, path: &str) -> Option<String> {
    let rpc = *KNOWN.iter().find(|rpc| rpc.path == path).unwrap();
    let call = async {
        let connection = connection(server, PATIENCE);
        connection.call::<Empty, Empty>(rpc, Empty {}).await
    };
    let answer = block_on(async { tokio::time::timeout(PATIENCE, call).await });
    let error = answer.ok()?.err()?.to_string();
    [
        "needs etcd",
        "needs a newer etcd",
        "unknown method",
        "unknown service",
    ]
    .iter()
    .any(|told| error.contains(told))
    .then_some(error)
}

#[test]
fn each_rpc_is_there_since_the_version_that_we_say_and_no_sooner() {
    // At the same time, since the calls that wait are most of it.
    std::thread::scope(|scope| {
        for version in versions() {
            scope.spawn(move || check(&version));
        }
    });
}

fn check(version: &Version) {
    let server = Cluster::start(version, 1, &[]);
    for rpc in KNOWN {
        let told = unknown(&server, rpc.path);
        match rpc.since {
            Some(since) if !is_at_least(version, since) => {
                let told = told.unwrap_or_else(|| panic!("{version} has {}", rpc.path));
                assert!(told.contains(&format!("needs etcd {since}")), "{told}");
            }
            _ => assert_eq!(told, None, "{} on {version}", rpc.path),
        }
    }
}
