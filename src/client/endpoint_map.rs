//! Where members are reached that advertise addresses which can't be reached from here: behind NAT or a forwarded port.

use super::endpoint::{Address, Endpoint};
use crate::error::Result;

/// Advertised addresses, and what to dial instead.
#[derive(Clone, Debug, Default)]
pub struct EndpointMap(Vec<(Address, String)>);

impl EndpointMap {
    /// A map of these pairs: `HOST:PORT` or a URL on either side.
    ///
    /// # Errors
    /// Where one of them is no endpoint.
    pub fn new<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let pair = |(from, to): (&str, &str)| {
            Endpoint::parse(to.trim(), false)?;
            let from = Endpoint::parse(from.trim(), false)?;
            Ok((lower(from.address()), to.trim().to_owned()))
        };
        Ok(Self(pairs.map(pair).collect::<Result<_>>()?))
    }

    /// The endpoint at which what a member advertises is reached. Where the map names no scheme, it's the advertised one's.
    /// Its certificate is to be for the advertised host all the same: what stands in between has none.
    ///
    /// # Errors
    /// Where the advertised URL is no endpoint.
    pub fn reach(&self, advertised: &str) -> Result<Endpoint> {
        Ok(self.reached(Endpoint::parse(advertised, false)?))
    }

    /// The same of an endpoint.
    pub fn reached(&self, advertised: Endpoint) -> Endpoint {
        let address = lower(advertised.address());
        let Some((_, to)) = self.0.iter().find(|(from, _)| *from == address) else {
            return advertised;
        };
        let scheme = if advertised.is_tls() { "https" } else { "http" };
        let to = match to.contains("://") || to.starts_with("unix") {
            true => to.clone(),
            false => format!("{scheme}://{to}"),
        };
        let reached = Endpoint::parse(&to, advertised.is_tls());
        reached.map_or_else(
            |_| advertised.clone(),
            |reached| reached.standing_for(&advertised),
        )
    }
}

/// Host names are the same in either case.
fn lower(address: &Address) -> Address {
    match address {
        Address::Tcp(host, port) => Address::Tcp(host.to_ascii_lowercase(), *port),
        Address::Unix(path) => Address::Unix(path.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_advertised_is_reached_elsewhere() {
        let pairs = [
            ("10.0.0.1:2379", "127.0.0.1:12379"),
            ("https://Etcd-2.internal", "http://gate:1"),
            ("10.0.0.3:2379", "unix:///run/three.sock"),
            ("[::1]:1", "[::2]:2"),
        ];
        let map = EndpointMap::new(pairs.into_iter()).unwrap();
        let reach = |advertised: &str| {
            let reached = map.reach(advertised).unwrap();
            let (text, tls) = (reached.as_str().to_owned(), reached.is_tls());
            (text, tls, reached.server_name().to_owned())
        };
        let is = |text: &str, tls, name: &str| (text.to_owned(), tls, name.to_owned());
        assert_eq!(
            reach("http://10.0.0.1:2379"),
            is("http://127.0.0.1:12379", false, "10.0.0.1")
        );
        assert_eq!(
            reach("https://10.0.0.1:2379/"),
            is("https://127.0.0.1:12379", true, "10.0.0.1")
        );
        assert_eq!(
            reach("https://etcd-2.INTERNAL:2379"),
            is("http://gate:1", false, "etcd-2.INTERNAL")
        );
        assert_eq!(
            reach("https://10.0.0.3:2379"),
            is("unix:///run/three.sock", true, "10.0.0.3")
        );
        assert_eq!(reach("http://[::1]:1"), is("http://[::2]:2", false, "::1"));
        assert_eq!(
            reach("http://10.0.0.1:2380"),
            is("http://10.0.0.1:2380", false, "10.0.0.1")
        );
        assert!(map.reach("ftp://x").is_err());
    }
}
