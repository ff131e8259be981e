//! The flags for TLS: what combines with what, and how it ends when it doesn't work out.

use super::case::{Case, line};
use crate::support::{Authority, NAMES, Secured, Version, certificate, folder};

/// A member that speaks TLS on one port and plain on another, and asks for a client certificate on the first.
pub(super) struct Place {
    pub(super) server: Secured,
    authority: Authority,
}

impl Place {
    pub(super) fn start(version: &Version) -> Self {
        let folder = folder("drop-in-tls");
        let authority = Authority::new(&folder.join("authority"), "authority");
        let shown = authority.sign("server", &certificate(NAMES, ""));
        authority.sign("client", &certificate(&[], ""));
        authority.sign("other", &certificate(&[], ""));
        Authority::new(&folder.join("stranger"), "stranger");
        let flags = [
            format!("--cert-file={}", shown.cert.display()),
            format!("--key-file={}", shown.key.display()),
            format!("--trusted-ca-file={}", authority.file("ca.pem").display()),
            "--client-cert-auth".to_owned(),
        ];
        Self {
            server: Secured::start(version, &folder, &flags),
            authority,
        }
    }

    /// The lines, with this place's addresses and files.
    pub(super) fn cases(&self) -> Vec<Case> {
        let file = |name: &str| self.authority.file(name).display().to_string();
        let folder = self.authority.file("..").display().to_string();
        let fill = |line: &str| {
            line.replace("{mine}", "--cert={client} --key={client-key}")
                .replace("{tls}", &self.server.tls)
                .replace("{plain}", &self.server.plain)
                .replace("{folder}", &folder)
                .replace("{ca}", &file("ca.pem"))
                .replace("{stranger}", &file("../stranger/ca.pem"))
                .replace("{client}", &file("client.pem"))
                .replace("{client-key}", &file("client-key.pem"))
                .replace("{other-key}", &file("other-key.pem"))
        };
        let filled = LINES.iter().map(|(words, variables)| {
            let mut case = line(fill(words).leak()).unpointed();
            for (name, value) in *variables {
                case = case.env(name, fill(value).leak());
            }
            // The words of a file that can't be used are Go's there and ours here.
            case.own_words()
        });
        filled.collect()
    }
}

type Variables = &'static [(&'static str, &'static str)];

const LINES: &[(&str, Variables)] = &[
    ("get k --endpoints=https://{tls} --cacert={ca} {mine}", &[]),
    ("get k --endpoints={tls} --cacert={ca} {mine}", &[]),
    (
        "get k --endpoints={tls} --insecure-skip-tls-verify {mine}",
        &[],
    ),
    (
        "get k --endpoints={tls} --insecure-skip-tls-verify=true {mine} --insecure-transport",
        &[],
    ),
    (
        "get k --endpoints=https://{tls} --cacert={ca} {mine} --insecure-transport=true",
        &[],
    ),
    (
        "get k --endpoints=https://{tls} --cacert={ca} --insecure-skip-tls-verify {mine}",
        &[],
    ),
    ("get k --endpoints=http://{plain} --cacert={ca} {mine}", &[]),
    ("get k --endpoints=http://{plain} --cacert={ca}", &[]),
    ("get k --endpoints={plain}", &[]),
    ("get k --endpoints={plain} --insecure-transport", &[]),
    (
        "get k --endpoints=http://{plain} --insecure-transport=false",
        &[],
    ),
    (
        "get k --endpoints=http://{plain} --insecure-skip-tls-verify",
        &[],
    ),
    ("get k --endpoints=unix://{folder}/plain.sock", &[]),
    ("get k --endpoints=unix:{folder}/plain.sock", &[]),
    (
        "get k --endpoints=unixs://{folder}/tls.sock --insecure-skip-tls-verify {mine}",
        &[],
    ),
    (
        "get k --endpoints=unixs:{folder}/tls.sock --insecure-skip-tls-verify {mine}",
        &[],
    ),
    (
        "get k --endpoints=unix://{folder}/tls.sock --insecure-skip-tls-verify {mine}",
        &[],
    ),
    (
        "get k --endpoints=unixs://{folder}/tls.sock --cacert={ca} {mine} --command-timeout=1s",
        &[],
    ),
    ("get k --endpoints={tls} --command-timeout=1s", &[]),
    (
        "get k --endpoints={tls} --cacert={ca} --command-timeout=1s",
        &[],
    ),
    ("get k --endpoints={tls} {mine} --command-timeout=1s", &[]),
    (
        "get k --endpoints={tls} --cacert={stranger} {mine} --command-timeout=1s",
        &[],
    ),
    (
        "get k --endpoints=https://{plain} --cacert={ca} --command-timeout=1s",
        &[],
    ),
    (
        "get k --endpoints={plain} --cacert={ca} --command-timeout=1s",
        &[],
    ),
    (
        "get k --endpoints={plain} --insecure-transport=false --command-timeout=1s",
        &[],
    ),
    (
        "get k --endpoints=http://{tls} --cacert={ca} {mine} --command-timeout=1s",
        &[],
    ),
    ("get k --endpoints={tls} --cacert={ca} --cert={client}", &[]),
    (
        "get k --endpoints={tls} --cacert={ca} --key={client-key}",
        &[],
    ),
    (
        "get k --endpoints={tls} --cacert={ca} --cert={client} --key={other-key} --user=a:b",
        &[],
    ),
    (
        "get k --endpoints={tls} --cacert={ca} --cert={client} --key={other-key}",
        &[],
    ),
    (
        "get k --endpoints={tls} --cacert={ca} --cert={client} --key={client}",
        &[],
    ),
    (
        "get k --endpoints={tls} --cacert={ca} --cert={client-key} --key={client-key}",
        &[],
    ),
    (
        "get k --endpoints=http://{plain} --cert={client} --key={other-key}",
        &[],
    ),
    ("get k --endpoints={tls} --cacert=/no/such/file", &[]),
    (
        "get k --endpoints=http://{plain} --cacert=/no/such/file",
        &[],
    ),
    (
        "get k --endpoints={tls} --cert=/no/such/file --key={client-key}",
        &[],
    ),
    ("get k --endpoints={tls} --cacert=", &[]),
    ("get k --endpoints={tls} --cert=", &[]),
    ("get k --endpoints={tls} --key=", &[]),
    (
        "get k --endpoints={tls} --insecure-skip-tls-verify=maybe",
        &[],
    ),
    ("get k --endpoints={tls} --insecure-transport=maybe", &[]),
    (
        "get k --endpoints={tls}",
        &[
            ("ETCDCTL_CACERT", "{ca}"),
            ("ETCDCTL_CERT", "{client}"),
            ("ETCDCTL_KEY", "{client-key}"),
        ],
    ),
    (
        "get k {mine}",
        &[("ETCDCTL_ENDPOINTS", "{tls}"), ("ETCDCTL_CACERT", "{ca}")],
    ),
    (
        "get k --endpoints={tls} {mine}",
        &[("ETCDCTL_INSECURE_SKIP_TLS_VERIFY", "true")],
    ),
    (
        "get k --endpoints={tls} --cacert={ca} {mine}",
        &[("ETCDCTL_CACERT", "{ca}")],
    ),
    (
        "get k --endpoints=http://{plain}",
        &[("ETCDCTL_INSECURE_TRANSPORT", "false")],
    ),
    (
        "endpoint health --endpoints=https://{tls} --cacert={stranger} --command-timeout=1s",
        &[],
    ),
    ("put k v --endpoints={tls} --cacert={ca} {mine}", &[]),
    (
        "put k v --endpoints={tls} --cacert={ca} --command-timeout=1s",
        &[],
    ),
];
