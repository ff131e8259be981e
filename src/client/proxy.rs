//! The proxy that leads to endpoints, as `HTTPS_PROXY` and `NO_PROXY` have it for gRPC: a tunnel that CONNECT asks for.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{HOST, HeaderValue, PROXY_AUTHORIZATION};
use http::{Request, Uri};
use http_body_util::Empty;
use hyper::client::conn::http1;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::dialer::innermost;
use super::reason::Reason;
use super::socket::Stream;
use crate::error::Stage;

/// Where a proxy's address names no port.
const DEFAULT_PORT: u16 = 80;
/// What helps against the proxy, whatever is wrong with it.
pub(super) const NO_PROXY: &str = "HTTPS_PROXY names the proxy; NO_PROXY=HOST leaves it out";
/// What helps where the proxy wants to know who we are.
const WHO: &str = "write HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT";

/// Which endpoints are reached through a proxy: all but loopback and those that are named.
#[derive(Clone)]
pub struct Proxy {
    matcher: Arc<Matcher>,
    /// Where it is, if the variable holds what a proxy can be.
    shown: Option<String>,
}

/// A proxy that leads to an endpoint.
pub(super) struct Way(Intercept);

impl Proxy {
    /// The proxy of `HTTPS_PROXY`, with or without `http://`, but not for the names, domains, addresses and networks of
    /// `NO_PROXY`.
    pub fn new(proxy: &str, except: &str) -> Self {
        let shown = shown(proxy);
        // Of one that can't be used is to be heard wherever it would lead.
        let proxy = match shown {
            Some(_) => proxy,
            None => "http://unreadable.invalid",
        };
        let except: Vec<_> = except.split(',').map(domain).collect();
        let matcher = Matcher::builder().https(proxy).no(except.join(","));
        Self {
            matcher: Arc::new(matcher.build()),
            shown,
        }
    }

    /// Where it is, without user and password; none if it can't be used.
    pub fn shown(&self) -> Option<&str> {
        self.shown.as_deref()
    }

    /// The way to this host, if it is one through the proxy.
    pub(super) fn way_to(&self, host: &str, port: u16) -> Result<Option<Way>, Reason> {
        let is_v6 = host.contains(':');
        let is_loopback = host
            .parse()
            .is_ok_and(|address: IpAddr| address.is_loopback());
        let target = match is_v6 {
            true => format!("https://[{host}]:{port}"),
            false => format!("https://{host}:{port}"),
        };
        if is_loopback || host.eq_ignore_ascii_case("localhost") {
            return Ok(None);
        }
        let found = target
            .parse()
            .ok()
            .and_then(|target| self.matcher.intercept(&target));
        if found.is_some() && self.shown.is_none() {
            let reason = Reason::new(
                Stage::Settings,
                "HTTPS_PROXY names no proxy that can be used",
            );
            return Err(
                reason.hint("write HTTPS_PROXY=http://HOST:PORT; NO_PROXY=HOST does without")
            );
        }
        Ok(found.map(Way))
    }
}

fn shown(proxy: &str) -> Option<String> {
    let anywhere = Uri::from_static("https://etcd.invalid");
    let proxy = Matcher::builder().https(proxy).build();
    let way = proxy.intercept(&anywhere)?;
    (way.uri().scheme_str() == Some("http")).then(|| Way(way).to_string())
}

/// Go takes `*.example.org` for what others write as `.example.org`.
fn domain(name: &str) -> &str {
    let name = name.trim();
    let below = name.strip_prefix('*');
    below.filter(|it| it.starts_with('.')).unwrap_or(name)
}

/// A password may be in it.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy").finish_non_exhaustive()
    }
}

/// Where the proxy is, without user and password.
impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (host, port) = self.address();
        match host.contains(':') {
            true => write!(f, "[{host}]:{port}"),
            false => write!(f, "{host}:{port}"),
        }
    }
}

impl Way {
    /// Host and port of the proxy.
    pub(super) fn address(&self) -> (&str, u16) {
        let uri = self.0.uri();
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
        (host, uri.port_u16().unwrap_or(DEFAULT_PORT))
    }

    /// Asks the proxy, which `stream` leads to, for a tunnel.
    pub(super) async fn through(
        &self,
        stream: TcpStream,
        host: &str,
        port: u16,
    ) -> Result<impl Stream + 'static, Reason> {
        let broken = |error: hyper::Error| self.refused(&innermost(&error)).hint(NO_PROXY);
        let request = self
            .request(host, port)
            .ok_or_else(|| Reason::new(Stage::Settings, "no proxy can be asked for such a name"))?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(broken)?;
        tokio::spawn(connection.with_upgrades());
        let answer = sender.send_request(request).await.map_err(broken)?;
        match answer.status() {
            status if status.is_success() => {
                let tunnel = hyper::upgrade::on(answer).await.map_err(broken)?;
                Ok(TokioIo::new(tunnel))
            }
            http::StatusCode::PROXY_AUTHENTICATION_REQUIRED => Err(self
                .refused("it wants a user and a password, or others")
                .hint(WHO)),
            status => Err(self.refused(&format!("it answers {status}")).hint(NO_PROXY)),
        }
    }

    fn request(&self, host: &str, port: u16) -> Option<Request<Empty<Bytes>>> {
        let target = match host.contains(':') {
            true => format!("[{host}]:{port}"),
            false => format!("{host}:{port}"),
        };
        let request = Request::connect(&target).header(HOST, HeaderValue::from_str(&target).ok()?);
        let request = match self.0.basic_auth() {
            Some(proof) => request.header(PROXY_AUTHORIZATION, proof),
            None => request,
        };
        request.body(Empty::new()).ok()
    }

    fn refused(&self, why: &str) -> Reason {
        let message = format!("the proxy at {self} doesn't let us through: {why}");
        Reason::new(Stage::Connect, message)
    }

    /// Why the proxy itself isn't reached.
    pub(super) fn unreached(&self, reason: Reason) -> Reason {
        reason.about(&format!("the proxy at {self}")).hint(NO_PROXY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn no_input_panics(proxy in ".*", except in ".*", host in ".*") {
            let proxy = Proxy::new(&proxy, &except);
            let _ = proxy.shown();
            if let Ok(Some(way)) = proxy.way_to(&host, 2379) {
                let _ = (way.to_string(), way.request(&host, 2379));
            }
        }
    }

    fn way(proxy: &str, except: &str, host: &str) -> Option<String> {
        let way = Proxy::new(proxy, except).way_to(host, 2379);
        way.ok().flatten().map(|way| way.to_string())
    }

    #[test]
    fn all_but_loopback_and_what_is_named_goes_through() {
        let all = |host| way("http://proxy:3128", "", host);
        for host in ["etcd.example", "10.0.0.1", "2001:db8::1"] {
            assert_eq!(all(host).as_deref(), Some("proxy:3128"), "{host}");
        }
        for host in ["localhost", "127.0.0.1", "127.9.9.9", "::1"] {
            assert_eq!(all(host), None, "{host}");
        }
        let some = |host| way("proxy:3128", "example.org, 10.0.0.0/8,2001:db8::1", host);
        for host in ["example.org", "a.example.org", "10.1.2.3", "2001:db8::1"] {
            assert_eq!(some(host), None, "{host}");
        }
        for host in ["notexample.org", "11.0.0.1", "2001:db8::2"] {
            assert!(some(host).is_some(), "{host}");
        }
        for all in ["*", " *", "*.example"] {
            assert_eq!(way("proxy", all, "etcd.example"), None, "{all}");
            assert_eq!(Proxy::new("proxy", all).shown(), Some("proxy:80"));
        }
        assert_eq!(way("http://[::2]", "", "a").as_deref(), Some("[::2]:80"));
    }

    #[test]
    fn what_is_no_proxy_is_an_error_only_where_it_would_be_used() {
        for proxy in [
            "socks5://proxy:1",
            "https://proxy:1",
            "http://",
            "a b",
            "nope://x",
        ] {
            let proxy = Proxy::new(proxy, "direct");
            assert_eq!(proxy.shown(), None);
            assert!(proxy.way_to("etcd.example", 2379).is_err());
            for host in ["direct", "localhost"] {
                assert!(proxy.way_to(host, 2379).is_ok_and(|way| way.is_none()));
            }
        }
    }

    #[test]
    fn a_password_is_sent_and_not_shown() {
        let proxy = Proxy::new("http://user:secret%21@proxy:3128", "");
        let way = proxy.way_to("::2", 2379).ok().flatten().unwrap();
        assert!(!format!("{proxy:?} {way}").contains("secret"));
        let request = way.request("::2", 2379).unwrap();
        assert_eq!(request.uri(), "[::2]:2379");
        // user:secret!
        assert_eq!(
            request.headers()[PROXY_AUTHORIZATION],
            "Basic dXNlcjpzZWNyZXQh"
        );
        assert!(!format!("{request:?}").contains("dXNlcjpzZWNyZXQh"));
    }
}
