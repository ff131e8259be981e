//! One real member that speaks TLS and plain, over TCP and over sockets, with certificates of a test's own.

use std::path::Path;

use super::cluster::Cluster;
use super::ports::free_ports;
use super::process::wait_for;
use super::program::offline;
use super::versions::Version;

/// The member. etcd reads its certificate's files anew for every connection.
pub(crate) struct Secured {
    pub(crate) cluster: Cluster,
    /// `127.0.0.1:PORT`, where TLS is spoken.
    pub(crate) tls: String,
    /// `[::1]:PORT`, the same.
    pub(crate) tls6: String,
    /// `127.0.0.1:PORT`, where none is.
    pub(crate) plain: String,
}

impl Secured {
    /// Starts it with these flags of etcd; sockets, where the version has them, are `tls.sock` and `plain.sock` in
    /// the folder.
    pub(crate) fn start(version: &Version, folder: &Path, flags: &[String]) -> Self {
        let base = free_ports(3);
        let [plain, tls] = [base, base + 2].map(|port| format!("127.0.0.1:{port}"));
        let tls6 = format!("[::1]:{}", base + 2);
        let mut urls = format!("http://{plain},https://{tls},https://{tls6}");
        if version.at_least(&[3, 6]) {
            let folder = folder.display();
            urls += &format!(",unix://{folder}/plain.sock,unixs://{folder}/tls.sock");
        }
        let mut arguments = vec!["--base-port".to_owned(), base.to_string()];
        arguments.push(format!("--etcd-arg=--listen-client-urls={urls}"));
        arguments.extend(flags.iter().map(|flag| format!("--etcd-arg={flag}")));
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let cluster = Cluster::start(version, 1, &arguments);
        wait_for("TLS to be spoken", || speaks_tls(&tls));
        Self {
            cluster,
            tls,
            tls6,
            plain,
        }
    }
}

/// A member is ready on its plain port first, and reads its certificate's files once more for the other one.
fn speaks_tls(address: &str) -> bool {
    let line = [
        "get",
        "k",
        "--insecure-skip-tls-verify",
        "-q",
        "--endpoints",
    ];
    let asked = offline(line.into_iter().chain([address])).run();
    asked.code == 0 || asked.stderr_text().contains("client certificate")
}
