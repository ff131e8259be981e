//! TLS: whom we trust, what we show, and what is said when the two sides don't agree.

mod causes;
mod chain;
mod keys;
mod trust;

use std::path::{Path, PathBuf};

use rcgen::{CertificateParams, date_time_ymd};

use crate::support::{
    Authority, Finished, NAMES, Pair, Program, Secured, Version, certificate, folder, lost,
};

/// A member, the authority that its certificate is from, and the files that it reads for every connection.
struct Place {
    server: Secured,
    authority: Authority,
    folder: PathBuf,
}

impl Place {
    /// A member that asks for no client certificate, or does; `flags` are further ones of etcd.
    fn start(version: &Version, name: &str, asks: bool, flags: &[&str]) -> Self {
        Self::start_with(version, name, asks, flags, |_| ())
    }

    /// The same, once `prepare` has made what the flags name.
    fn start_with(
        version: &Version,
        name: &str,
        asks: bool,
        flags: &[&str],
        prepare: impl FnOnce(&Authority),
    ) -> Self {
        let folder = folder(&format!("{name}-{version}"));
        let authority = Authority::new(&folder.join("authority"), "the authority");
        prepare(&authority);
        let mut all: Vec<String> = flags.iter().map(ToString::to_string).collect();
        let path = |name: &str| folder.join(name).display().to_string();
        all.push(format!("--cert-file={}", path("shown.pem")));
        all.push(format!("--key-file={}", path("shown-key.pem")));
        if asks {
            let authority = authority.file("ca.pem");
            all.push(format!("--trusted-ca-file={}", authority.display()));
            all.push("--client-cert-auth".to_owned());
        }
        show(
            &folder,
            &authority.sign("server", &certificate(NAMES, "server")),
        );
        Self {
            server: Secured::start(version, &folder, &all),
            authority,
            folder,
        }
    }

    /// From now on the server shows this certificate.
    fn show(&self, pair: &Pair) {
        show(&self.folder, pair);
    }

    /// From now on it shows its usual one.
    fn show_the_right_one(&self) {
        let usual = certificate(NAMES, "server");
        self.show(&self.authority.sign("server", &usual));
    }

    /// A `get` with this in place of `{tls}`, `{tls6}`, `{plain}`, `{folder}` and `{ca}`.
    fn get(&self, flags: &str) -> Program {
        lost(&self.fill(&format!("get k {flags}")))
    }

    fn fill(&self, line: &str) -> String {
        let server = &self.server;
        line.replace("{tls}", &server.tls)
            .replace("{tls6}", &server.tls6)
            .replace("{plain}", &server.plain)
            .replace("{folder}", &self.folder.display().to_string())
            .replace("{ca}", &self.authority.flag())
    }
}

fn show(folder: &Path, pair: &Pair) {
    std::fs::copy(&pair.cert, folder.join("shown.pem")).unwrap();
    std::fs::copy(&pair.key, folder.join("shown-key.pem")).unwrap();
}

/// The one cause on stderr and the hint.
fn told(finished: &Finished) -> (String, String) {
    // A warning may come before it.
    let report = finished.stderr_text().lines().last().unwrap_or_default();
    let report: serde_json::Value =
        serde_json::from_str(report).unwrap_or_else(|error| panic!("{error}: {finished}"));
    let cause = &report["causes"][0];
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let cause = format!("{}: {}", text(&cause["stage"]), text(&cause["message"]));
    (cause, text(&report["hint"]))
}

/// What is valid from the first day of that year until that of the other.
fn dated(from: i32, until: i32) -> CertificateParams {
    let mut params = certificate(NAMES, "dated");
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params
}
