//! What a healthy cluster refuses.

use super::row;
use super::strangers::answering;
use crate::support::{Cluster, Program, Servers, lost, run, tool, versions, words};

static SERVERS: Servers = Servers::new();

#[test]
fn requests_that_are_too_large() {
    SERVERS.each(|server| {
        let put = |flags: &str| {
            let line = format!("put large {flags}");
            tool(server, words(&line)).stdin(vec![b'x'; 2_000_000])
        };
        row("too-large", put);
        row("too-large-for-us", |flags| {
            put(&format!("--max-request-bytes 1000 {flags}"))
        });
        let operations: String = (0..200).map(|n| format!("put many/{n} v\n")).collect();
        row("too-many-operations", |flags| {
            let txn = format!("txn {flags}");
            tool(server, words(&txn)).stdin(format!("\n{operations}\n\n"))
        });
        run(server, "put long 1234567890").expect(0);
        row("answer-too-large", |flags| {
            tool(
                server,
                words(&format!("get long --max-recv-bytes 5 {flags}")),
            )
        });
    });
}

#[test]
fn revisions_that_are_not_there() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        let ask = |line: &str| tool(&server, words(line));
        for value in ["1", "2", "3"] {
            run(&server, &format!("put k {value}")).expect(0);
        }
        run(&server, "compact 3").expect(0);
        row("compacted", |flags| ask(&format!("get k --rev 2 {flags}")));
        row("compacted-watch", |flags| {
            ask(&format!("watch k --rev 2 {flags}"))
        });
        row("future", |flags| ask(&format!("get k --rev 999 {flags}")));
        row("no-lease", |flags| {
            ask(&format!("put k v --lease 1234 {flags}"))
        });
    }
}

#[test]
fn a_store_without_space() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &["--etcd-arg=--quota-backend-bytes=1048576"]);
        let fill = |flags: &str| -> Program {
            let line = format!("put full {flags}");
            tool(&server, words(&line)).stdin(vec![b'x'; 500_000])
        };
        while fill("").run().code == 0 {}
        row("no-space", fill);
        // What the hint says helps.
        let status = run(&server, "endpoint status -o json").expect(0).json();
        let revision = &status["endpoints"][0]["status"]["revision"];
        run(&server, "del full").expect(0);
        run(&server, &format!("compact {revision}")).expect(0);
        run(&server, "defrag --cluster").expect(0);
        run(&server, "alarm disarm").expect(0);
        fill("").run().expect(0);
    }
}

/// It takes five thousand entries that are agreed on and not applied, which no test can bring about in time.
#[test]
fn too_many_requests() {
    let overloaded = answering(
        0x88,
        &[
            ("content-type", "application/grpc"),
            ("grpc-status", "8"),
            ("grpc-message", "etcdserver: too many requests"),
        ],
    );
    // It is asked again for as long as there is time.
    row("too-many-requests", |flags| {
        lost(&format!(
            "get k --command-timeout 1s --endpoints {overloaded} {flags}"
        ))
    });
}
