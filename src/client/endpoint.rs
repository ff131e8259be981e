//! One address of the cluster, as the user wrote it and as it is dialled.

use std::fmt;
use std::path::PathBuf;

use http::Uri;
use http::uri::Authority;

use crate::error::{Error, Result, Stage};
use crate::exit;

/// The port of etcd's clients, where an endpoint names none.
const DEFAULT_PORT: u16 = 2379;

/// Where to connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A host name or IP address without brackets, and a port.
    Tcp(String, u16),
    /// A socket's path.
    Unix(PathBuf),
}

/// One address of the cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    text: String,
    address: Address,
    tls: bool,
    /// The host that the certificate is to be for, where that isn't the address's own.
    stands_for: Option<String>,
}

impl Endpoint {
    /// Reads `host:port`, `http://…`, `https://…`, `unix://…` or `unixs://…`; without a scheme, and for a socket,
    /// `secure` says whether TLS is spoken.
    pub fn parse(text: &str, secure: bool) -> Result<Self> {
        let (scheme, rest) = scheme_and_rest(text);
        let scheme = scheme.to_ascii_lowercase();
        let tls = match scheme.as_str() {
            "" | "unix" => secure,
            "http" => false,
            "https" | "unixs" => true,
            other if is_scheme(other) => {
                return Err(invalid(text, &format!("unknown scheme '{other}'")));
            }
            _ => return Err(invalid(text, "not HOST:PORT")),
        };
        let address = if scheme.starts_with("unix") {
            Address::Unix(PathBuf::from(rest))
        } else {
            host_and_port(without_path(rest)).map_err(|reason| invalid(text, &reason))?
        };
        Ok(Self {
            text: text.to_owned(),
            address,
            tls,
            stands_for: None,
        })
    }

    /// The same where a port alone is one of this machine's, as Go has it. What is no endpoint is one to etcdctl, whose
    /// member it waits for in vain.
    ///
    /// # Errors
    /// Those of `parse`, with etcdctl's code.
    pub fn parse_as_etcdctl(text: &str, secure: bool) -> Result<Self> {
        let port = text.strip_prefix(':').filter(|port| !port.contains(':'));
        let parsed = match port {
            Some(port) => Self::parse(&format!("localhost:{port}"), secure)
                .map(|endpoint| endpoint.shown_as(text.to_owned())),
            None => Self::parse(text, secure),
        };
        parsed.map_err(|error| error.etcdctl_code(exit::etcdctl::ERROR))
    }

    /// The same, in the place of another one, whose certificate it shows.
    #[must_use]
    pub(super) fn standing_for(self, other: &Self) -> Self {
        Self {
            stands_for: Some(other.server_name().to_owned()),
            ..self
        }
    }

    /// Whether both lead to the same place, spoken to in the same way.
    pub fn is_same_place(&self, other: &Self) -> bool {
        self.address == other.address && self.tls == other.tls
    }

    /// The same, shown in another way.
    #[must_use]
    pub(super) fn shown_as(self, text: String) -> Self {
        Self { text, ..self }
    }

    /// As the user wrote it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Where to connect to.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Whether it is an IPv6 address that may have been meant to end with a port.
    pub(super) fn lacks_brackets(&self) -> bool {
        let is_v6 = |host: &str| host.parse::<std::net::Ipv6Addr>().is_ok();
        matches!(&self.address, Address::Tcp(host, _) if is_v6(host)) && !self.text.contains('[')
    }

    /// Whether TLS is spoken.
    pub fn is_tls(&self) -> bool {
        self.tls
    }

    /// The name that the server's certificate is to be for. For a socket that is, as in etcdctl, the file's name up to
    /// a colon: etcd names sockets after the address that they stand for.
    pub fn server_name(&self) -> &str {
        match &self.address {
            _ if self.stands_for.is_some() => self.stands_for.as_deref().unwrap_or_default(),
            Address::Tcp(host, _) => host.strip_suffix('.').unwrap_or(host),
            Address::Unix(path) => {
                let name = path.file_name().and_then(|name| name.to_str());
                let name = name.unwrap_or_default();
                name.split_once(':').map_or(name, |(host, _)| host)
            }
        }
    }

    /// What requests name as their origin.
    pub fn origin(&self) -> Result<Uri> {
        let authority = match &self.address {
            Address::Tcp(host, port) if host.contains(':') => format!("[{host}]:{port}"),
            Address::Tcp(host, port) => format!("{host}:{port}"),
            Address::Unix(_) => "localhost".to_owned(),
        };
        let scheme = if self.tls { "https" } else { "http" };
        format!("{scheme}://{authority}")
            .parse()
            .map_err(|_| invalid(&self.text, "not a host name"))
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A socket's scheme may do without the slashes.
fn scheme_and_rest(text: &str) -> (&str, &str) {
    let short = ["unix", "unixs"].iter().find_map(|scheme| {
        let path = text.strip_prefix(scheme)?.strip_prefix(':')?;
        Some((*scheme, path))
    });
    text.split_once("://").or(short).unwrap_or(("", text))
}

/// A path is of no use to etcd, and ignored as etcdctl does.
fn without_path(text: &str) -> &str {
    text.split('/').next().unwrap_or_default()
}

fn host_and_port(text: &str) -> std::result::Result<Address, String> {
    if text.contains('@') {
        return Err("an endpoint names no user; use --user".to_owned());
    }
    // An IPv6 address without brackets can't carry a port, so all of it is the host.
    if text.parse::<std::net::Ipv6Addr>().is_ok() {
        return Ok(Address::Tcp(text.to_owned(), DEFAULT_PORT));
    }
    let authority: Authority = text.parse().map_err(|_| "not HOST:PORT".to_owned())?;
    let host = authority.host().trim_matches(['[', ']']);
    let rest = text.get(authority.host().len()..).unwrap_or_default();
    if host.is_empty() {
        return Err("the host is missing".to_owned());
    }
    if host.contains(['[', ']']) {
        return Err("brackets go around an IPv6 address alone".to_owned());
    }
    let port = match rest.strip_prefix(':') {
        None => DEFAULT_PORT,
        Some(port) => port
            .parse()
            .map_err(|_| format!("'{port}' is not a port"))?,
    };
    Ok(Address::Tcp(host.to_owned(), port))
}

/// A user in an endpoint may come with a password, which nobody shall read.
fn without_user(text: &str) -> String {
    let Some((before, host)) = text.rsplit_once('@') else {
        return text.to_owned();
    };
    match before.split_once("://") {
        Some((scheme, _)) if is_scheme(scheme) => format!("{scheme}://…@{host}"),
        _ => format!("…@{host}"),
    }
}

/// Whether it may be what a URL begins with, and nothing that is secret.
fn is_scheme(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

fn invalid(text: &str, reason: &str) -> Error {
    let text = without_user(text);
    Error::usage(format!("'{text}' is not an endpoint"))
        .cause(Stage::Settings, None, reason)
        .hint("write HOST:PORT, http://HOST:PORT, https://HOST:PORT or unix://PATH; separate several by commas")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tcp(text: &str) -> (String, u16, bool) {
        let endpoint = Endpoint::parse(text, false).unwrap();
        match endpoint.address() {
            Address::Tcp(host, port) => (host.clone(), *port, endpoint.is_tls()),
            Address::Unix(path) => panic!("{text} became the socket {path:?}"),
        }
    }

    #[test]
    fn all_the_ways_to_write_an_endpoint() {
        assert_eq!(tcp("127.0.0.1:2379"), ("127.0.0.1".into(), 2379, false));
        assert_eq!(tcp("localhost"), ("localhost".into(), 2379, false));
        assert_eq!(tcp("http://a.b:1/"), ("a.b".into(), 1, false));
        assert_eq!(tcp("HTTP://a:1/path"), ("a".into(), 1, false));
        assert_eq!(tcp("https://a.b:1"), ("a.b".into(), 1, true));
        assert_eq!(tcp("[::1]:2379"), ("::1".into(), 2379, false));
        assert_eq!(tcp("::1"), ("::1".into(), 2379, false));
    }

    #[test]
    fn sockets_are_paths_with_or_without_slashes_in_front() {
        for (text, path, tls) in [
            ("unix:///run/etcd.sock", "/run/etcd.sock", false),
            ("unixs:///run/etcd.sock", "/run/etcd.sock", true),
            ("unix://localhost:2379", "localhost:2379", false),
            ("unixs://a/b:0", "a/b:0", true),
            ("unix:a/b", "a/b", false),
            ("unixs:/a/b", "/a/b", true),
        ] {
            let endpoint = Endpoint::parse(text, false).unwrap();
            assert_eq!(endpoint.address(), &Address::Unix(path.into()), "{text}");
            assert_eq!(endpoint.is_tls(), tls, "{text}");
        }
        // As etcdctl has it: the flags decide for this one.
        assert!(Endpoint::parse("unix:///a", true).unwrap().is_tls());
    }

    #[test]
    fn a_certificate_is_for_the_host_or_what_a_socket_is_called_after() {
        for (text, name) in [
            ("https://a.b:1", "a.b"),
            ("https://a.b.:1", "a.b"),
            ("[::1]:1", "::1"),
            ("unixs://localhost:2379", "localhost"),
            ("unixs:///run/etcd.sock", "etcd.sock"),
        ] {
            assert_eq!(Endpoint::parse(text, true).unwrap().server_name(), name);
        }
    }

    #[test]
    fn the_scheme_decides_on_tls_before_the_flags_do() {
        assert!(Endpoint::parse("a:1", true).unwrap().is_tls());
        assert!(!Endpoint::parse("http://a:1", true).unwrap().is_tls());
    }

    #[test]
    fn an_origin_keeps_the_brackets_of_ipv6() {
        let origin = Endpoint::parse("[::1]:1", false).unwrap().origin().unwrap();
        assert_eq!(origin, "http://[::1]:1/");
    }

    #[test]
    fn a_password_is_not_repeated() {
        for text in [
            "http://u:secret@a:1",
            "u:secret@a:1",
            "x://u:s@secret@a",
            "u:secret@a://b",
            "u:secret://b@a",
        ] {
            let error = Endpoint::parse(text, false).unwrap_err();
            assert!(!format!("{error:?}").contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_port_alone_is_one_of_this_machine_to_etcdctl_only() {
        let endpoint = Endpoint::parse_as_etcdctl(":24", false).unwrap();
        assert_eq!(endpoint.address(), &Address::Tcp("localhost".into(), 24));
        assert_eq!(endpoint.as_str(), ":24");
        for text in [":", ":x", "::1:2379:", ""] {
            assert!(Endpoint::parse_as_etcdctl(text, false).is_err(), "{text}");
        }
        let v6 = Endpoint::parse_as_etcdctl("::1", false).unwrap();
        assert_eq!(v6.address(), &Address::Tcp("::1".into(), 2379));
    }

    #[test]
    fn nonsense_is_turned_away() {
        for text in [
            "",
            ":2379",
            "a:b",
            "a:99999",
            "ftp://a:1",
            "u@a:1",
            "a b",
            "http://",
            "a[b]:1",
        ] {
            assert!(Endpoint::parse(text, false).is_err(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_input_panics(text in ".*") {
            if let Ok(endpoint) = Endpoint::parse(&text, false) {
                let _ = endpoint.origin();
            }
        }
    }
}
