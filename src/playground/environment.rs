//! The variables that point a client at a cluster, ours and etcdctl's.

use secrecy::{ExposeSecret, SecretString};

use super::certificates::TlsFiles;

/// Ours comes first: it is the one that is looked at first.
const PREFIXES: [&str; 2] = ["ETCDTOOL_", "ETCDCTL_"];

/// What says where a cluster is and who asks: set for another cluster, any of these would lead a client of this one
/// astray. Preferences such as output formats and time limits are not among them.
const CONNECTION: [&str; 20] = [
    "ENDPOINTS",
    "CACERT",
    "CERT",
    "KEY",
    "USER",
    "PASSWORD",
    "PASSWORD_FILE",
    "PASSWORD_STDIN",
    "TOKEN",
    "AUTH_JWT_TOKEN",
    "AUTH_JWT_TOKEN_FILE",
    "TLS_SERVER_NAME",
    "CONTEXT",
    "DISCOVERY_SRV",
    "DISCOVERY_SRV_NAME",
    "DNS_SERVER",
    "INSECURE_DISCOVERY",
    "INSECURE_SKIP_TLS_VERIFY",
    "INSECURE_TRANSPORT",
    // Not set either: since etcdctl 3.4 version 3 is the default, and newer ones warn of it.
    "API",
];

/// The variables for this cluster, in the order in which they are best shown.
pub(super) fn variables(
    endpoints: &[String],
    tls: Option<&TlsFiles>,
    password: Option<&SecretString>,
) -> Vec<(String, String)> {
    let mut settings = vec![("ENDPOINTS", endpoints.join(","))];
    if let Some(tls) = tls {
        let paths = [
            ("CACERT", &tls.authority),
            ("CERT", &tls.client_certificate),
            ("KEY", &tls.client_key),
        ];
        settings.extend(paths.map(|(name, path)| (name, path.display().to_string())));
    }
    if let Some(password) = password {
        settings.push(("USER", super::auth::USER.to_owned()));
        settings.push(("PASSWORD", password.expose_secret().to_owned()));
    }
    let mut variables = Vec::new();
    for prefix in PREFIXES {
        let prefixed = settings
            .iter()
            .map(|(name, value)| (format!("{prefix}{name}"), value.clone()));
        variables.extend(prefixed);
    }
    variables
}

/// All variables that a command must not inherit when it's to work with a playground.
pub(super) fn misleading() -> impl Iterator<Item = String> {
    let names = PREFIXES
        .iter()
        .flat_map(|prefix| CONNECTION.map(|name| (prefix, name)));
    names.map(|(prefix, name)| format!("{prefix}{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_set_is_also_cleared_first() {
        let tls = TlsFiles {
            authority: "/ca".into(),
            server_certificate: "/sc".into(),
            server_key: "/sk".into(),
            client_certificate: "/cc".into(),
            client_key: "/ck".into(),
        };
        let endpoints = ["https://127.0.0.1:1", "https://127.0.0.1:3"].map(str::to_owned);
        let set = variables(&endpoints, Some(&tls), Some(&"pw".into()));
        let lines: Vec<_> = set
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(
            lines.join(" "),
            "ETCDTOOL_ENDPOINTS=https://127.0.0.1:1,https://127.0.0.1:3 ETCDTOOL_CACERT=/ca ETCDTOOL_CERT=/cc \
             ETCDTOOL_KEY=/ck ETCDTOOL_USER=root ETCDTOOL_PASSWORD=pw \
             ETCDCTL_ENDPOINTS=https://127.0.0.1:1,https://127.0.0.1:3 ETCDCTL_CACERT=/ca ETCDCTL_CERT=/cc \
             ETCDCTL_KEY=/ck ETCDCTL_USER=root ETCDCTL_PASSWORD=pw"
        );
        assert!(
            set.iter()
                .all(|(name, _)| misleading().any(|cleared| cleared == *name))
        );
    }

    #[test]
    fn what_a_cluster_has_not_is_not_set() {
        let names: Vec<_> = variables(&[], None, None)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names, ["ETCDTOOL_ENDPOINTS", "ETCDCTL_ENDPOINTS"]);
    }
}
