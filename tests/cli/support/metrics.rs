//! How often members have answered a call, by their own count.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::cluster::Cluster;

/// How often the cluster's members have answered this call with what was asked for.
pub(crate) fn answered(cluster: &Cluster, call: &str) -> u64 {
    handled(cluster, call, "OK")
}

/// How often the cluster's members have answered this call with that code.
pub(crate) fn handled(cluster: &Cluster, call: &str, code: &str) -> u64 {
    let (call, code) = (
        format!("grpc_method=\"{call}\""),
        format!("grpc_code=\"{code}\""),
    );
    let counts = cluster.endpoints.iter().flat_map(|endpoint| {
        let metrics = metrics(endpoint);
        let counts = metrics.lines().filter(|line| {
            line.starts_with("grpc_server_handled_total")
                && line.contains(&call)
                && line.contains(&code)
        });
        let counts = counts.map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap());
        counts.collect::<Vec<_>>()
    });
    counts.sum()
}

fn metrics(endpoint: &str) -> String {
    let address = endpoint.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!("GET /metrics HTTP/1.0\r\nHost: {address}\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut metrics = String::new();
    stream.read_to_string(&mut metrics).unwrap();
    metrics
}
