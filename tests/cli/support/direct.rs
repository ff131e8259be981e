//! Our client without the program around it: for calls that no command makes, and for very many.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use etcdtool::client::{Connection, Deadline, Endpoint, LogIn, grant_lease};
use etcdtool::env::Environment;
use etcdtool::mode::Mode;
use etcdtool::output::Reporter;
use etcdtool::settings::{ConnectionSettings, Settings};
use futures_util::{StreamExt, stream};

use super::cluster::Cluster;

/// A connection to the cluster's first member, whose calls have that long.
pub(crate) fn connection(server: &Cluster, allowed: Duration) -> Connection {
    let deadline = Deadline::after(allowed);
    connection_to(&[&server.endpoints[0]], deadline, reporter())
}

/// A connection to one of the members there, and who hears how it does.
pub(crate) fn connection_to(
    endpoints: &[&str],
    deadline: Deadline,
    reporter: Reporter,
) -> Connection {
    let settings = settings(&Environment::new(Mode::Native, []));
    let parse = |text: &&str| Endpoint::parse(text, false).unwrap();
    Connection::new(
        endpoints.iter().map(parse).collect(),
        Arc::new(settings),
        deadline,
        reporter,
    )
}

/// So many connections to the cluster, as the user that its environment names, with one log-in.
pub(crate) fn connections(server: &Cluster, count: usize) -> Vec<Connection> {
    let environment = Environment::new(Mode::Native, server.environment.clone());
    let settings = Arc::new(settings(&environment));
    let log_in = Arc::new(LogIn::new(&settings));
    let connection = |_| {
        Connection::sharing(
            Arc::clone(&log_in),
            Arc::default(),
            settings.endpoints.clone(),
            Arc::clone(&settings),
            Deadline::never(),
            reporter(),
        )
    };
    (0..count).map(connection).collect()
}

/// What these variables alone say of connections.
fn settings(environment: &Environment) -> ConnectionSettings {
    let (flags, output) = Default::default();
    let settings = Settings::resolve(&flags, &output, environment, Mode::Native);
    settings.unwrap().connection
}

fn reporter() -> Reporter {
    Reporter::new(Box::new(std::io::sink()), "test", true, 0)
}

/// Keys of a range that takes more than one page, the first of which is more than a scan reads ahead: while nobody takes
/// what has come, the rest isn't asked for.
pub(crate) const LARGE: Range<usize> = 10..70;
/// The size of each of their values.
pub(crate) const LARGE_SIZE: usize = 500_000;

/// Writes these keys.
pub(crate) fn write_large(server: &Cluster, prefix: &str) {
    block_on(async {
        let mut kv = connection(server, Duration::from_secs(120))
            .kv()
            .await
            .unwrap();
        for number in LARGE {
            let value = "v".repeat(LARGE_SIZE);
            kv.put(format!("{prefix}{number}"), value, None)
                .await
                .unwrap();
        }
    });
}

/// Runs it to its end.
pub(crate) fn block_on<F: Future>(work: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(work)
}

/// Grants so many leases of that TTL, in seconds.
pub(crate) fn grant_leases(server: &Cluster, leases: usize, ttl: i64) {
    block_on(async {
        let connection = connection(server, Duration::from_secs(600));
        let grants = (0..leases).map(|_| grant_lease(&connection, ttl, 0));
        let grants = stream::iter(grants).buffer_unordered(256);
        grants
            .for_each(async |granted| drop(granted.unwrap()))
            .await;
    });
}
