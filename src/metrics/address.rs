//! Where metrics are served.

use std::fmt;
use std::str::FromStr;

/// A host, by name or number, and a port of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub(super) host: String,
    pub(super) port: u16,
}

/// Nobody else can ask there.
const LOOPBACK: &str = "127.0.0.1";

impl FromStr for Address {
    type Err = String;

    /// Reads `HOST:PORT`; without a host it's the loopback.
    fn from_str(text: &str) -> Result<Self, String> {
        let (host, port) = text.rsplit_once(':').unwrap_or(("", text));
        let port = port
            .parse()
            .map_err(|_| format!("'{port}' is no port: HOST:PORT is wanted"))?;
        let inner = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        let host = match inner {
            Some(inner) => inner,
            None if host.contains(':') => {
                return Err("an IPv6 address stands in brackets: [::1]:PORT".to_owned());
            }
            None if host.is_empty() => LOOPBACK,
            None => host,
        };
        let host = host.to_owned();
        Ok(Self { host, port })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port } = self;
        match host.contains(':') {
            true => write!(f, "[{host}]:{port}"),
            false => write!(f, "{host}:{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn hosts_and_ports() {
        let read = |text: &str| text.parse().map(|address: Address| address.to_string());
        let ok = |text: &str| Ok(text.to_owned());
        assert_eq!(read("9100"), ok("127.0.0.1:9100"));
        assert_eq!(read(":9100"), ok("127.0.0.1:9100"));
        assert_eq!(read("0.0.0.0:9100"), ok("0.0.0.0:9100"));
        assert_eq!(read("[::1]:9100"), ok("[::1]:9100"));
        for wrong in ["", "host", "host:", "host:70000", "::1:9100"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
