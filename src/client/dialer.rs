//! Dials one endpoint: name, socket, TLS, HTTP/2, and the server's first byte.

use std::sync::Arc;

use http::Uri;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, ClientConnection, ProtocolVersion};

use super::call_error::DialFailure;
use super::endpoint::Endpoint;
use super::first_byte::FirstByte;
use super::home::Home;
use super::reason::{Reason, Trouble};
use super::session::Session;
use super::socket::{self, Limit, Stream};
use super::tls;
use super::trace::{Agreed, Step, Trace};
use crate::error::Stage;
use crate::settings::ConnectionSettings;

/// Large enough that one stream fills a fast or a far link, and what may have to be held of what nobody has taken yet; no
/// memory is used before data comes.
const WINDOW: u32 = 12 << 20;
/// The same for all streams of a connection: so large that answers which nobody takes leave room for the others'.
const ALL_WINDOWS: u32 = 512 << 20;

/// What helps where something answers as no etcd does.
pub(super) const NO_ETCD: &str =
    "is the port right? etcd's own for clients is 2379, and its members talk to each other at 2380";

/// What dialling any endpoint needs.
pub(super) struct Dialer {
    /// The time-outs.
    pub(super) settings: Arc<ConnectionSettings>,
    /// The cluster that a session's answers have to be from.
    pub(super) home: Arc<Home>,
    /// Present where an endpoint speaks TLS.
    pub(super) tls: Option<Arc<ClientConfig>>,
}

impl Dialer {
    /// A session with `endpoint` once its server has said something, within the dial time-out.
    pub(super) async fn dial(&self, endpoint: &Endpoint) -> Result<Session, DialFailure> {
        self.dial_noting(endpoint, &mut Trace::default()).await
    }

    /// The same with the steps that it took.
    pub(super) async fn dial_noting(
        &self,
        endpoint: &Endpoint,
        trace: &mut Trace,
    ) -> Result<Session, DialFailure> {
        let limit = Limit::after(self.settings.dial_timeout);
        let attempt = self.attempt(endpoint, limit, trace).await;
        attempt.map_err(|reason| reason.at(endpoint))
    }

    /// A socket to `endpoint`, with TLS where it speaks that, within the dial time-out.
    pub(super) async fn connect(
        &self,
        endpoint: &Endpoint,
    ) -> Result<Box<dyn Stream>, DialFailure> {
        let limit = Limit::after(self.settings.dial_timeout);
        let tls = self.tls.as_ref().filter(|_| endpoint.is_tls());
        let trace = &mut Trace::default();
        let socket = self.socket(endpoint, tls, limit, trace).await;
        socket.map_err(|trouble| trouble.reason().at(endpoint))
    }

    async fn attempt(
        &self,
        endpoint: &Endpoint,
        limit: Limit,
        trace: &mut Trace,
    ) -> Result<Session, Reason> {
        let tls = self.tls.as_ref().filter(|_| endpoint.is_tls());
        let opened = self.open(endpoint, tls, limit, trace).await;
        trace.end();
        match opened {
            Ok(session) => Ok(session),
            Err(Trouble::Known(reason)) => Err(reason),
            Err(Trouble::NotUnderstood(reason)) => {
                Err(self.wrong_way(endpoint, limit).await.unwrap_or(reason))
            }
        }
    }

    /// Whether the server would speak TLS with whom speaks none, or the other way round. Asked only once dialling has
    /// failed: nothing but the server itself can tell for sure.
    async fn wrong_way(&self, endpoint: &Endpoint, limit: Limit) -> Option<Reason> {
        let trace = &mut Trace::default();
        if endpoint.is_tls() {
            self.open(endpoint, None, limit, trace).await.ok()?;
            let reason = Reason::new(Stage::Tls, "the server speaks no TLS here");
            return Some(
                reason.hint(
                    "write http:// in front of the endpoint, or leave the flags for TLS away",
                ),
            );
        }
        let config = tls::for_diagnosis().ok()?;
        let name = self.server_name(endpoint).ok()?;
        let socket = self.reach(endpoint, limit, trace).await.ok()?;
        let greeting = TlsConnector::from(config).connect(name, socket);
        match limit.within(greeting).await? {
            Err(error) if tls::is_no_tls(&error) => None,
            _ => {
                let reason = Reason::new(Stage::Tls, "the server speaks TLS only");
                Some(reason.hint("write https:// in front of the endpoint, and --cacert FILE if its authority isn't known to this system"))
            }
        }
    }

    async fn open(
        &self,
        endpoint: &Endpoint,
        tls: Option<&Arc<ClientConfig>>,
        limit: Limit,
        trace: &mut Trace,
    ) -> Result<Session, Trouble> {
        let origin = endpoint
            .origin()
            .map_err(|error| Trouble::Known(Reason::new(Stage::Settings, error.to_string())))?;
        let socket = self.socket(endpoint, tls, limit, trace).await?;
        trace.begin(Step::Http2);
        let spoken = self.handshake(endpoint, origin, socket, tls.is_some());
        limit.step(Stage::Connect, spoken).await
    }

    async fn socket(
        &self,
        endpoint: &Endpoint,
        tls: Option<&Arc<ClientConfig>>,
        limit: Limit,
        trace: &mut Trace,
    ) -> Result<Box<dyn Stream>, Trouble> {
        let socket = self.reach(endpoint, limit, trace).await?;
        match tls {
            None => Ok(socket),
            Some(config) => {
                trace.begin(Step::Tls);
                let greeted = self.greet(endpoint, socket, config, trace);
                limit.step(Stage::Tls, greeted).await
            }
        }
    }

    async fn reach(
        &self,
        endpoint: &Endpoint,
        limit: Limit,
        trace: &mut Trace,
    ) -> Result<Box<dyn Stream>, Reason> {
        socket::reach(endpoint, self.settings.proxy.as_ref(), limit, trace).await
    }

    /// Agrees on TLS.
    async fn greet(
        &self,
        endpoint: &Endpoint,
        socket: Box<dyn Stream>,
        config: &Arc<ClientConfig>,
        trace: &mut Trace,
    ) -> Result<Box<dyn Stream>, Trouble> {
        let name = self.server_name(endpoint)?;
        let connector = TlsConnector::from(Arc::clone(config));
        let error = match connector.connect(name, socket).await {
            Ok(stream) => {
                trace.agreed = Some(Agreed::on(stream.get_ref().1));
                return Ok(Box::new(stream));
            }
            Err(error) => error,
        };
        let shown = self.settings.tls.settings().cert.is_some();
        let reason = tls::explain(&error, shown).unwrap_or_else(|| {
            let message = format!("the other side ended it ({})", innermost(&error));
            Reason::new(Stage::Tls, message).hint(NO_ETCD)
        });
        Err(if tls::is_no_tls(&error) {
            Trouble::NotUnderstood(reason)
        } else {
            Trouble::Known(reason)
        })
    }

    /// The name that the server's certificate is to be for.
    fn server_name(&self, endpoint: &Endpoint) -> Result<ServerName<'static>, Reason> {
        let wanted = self.settings.tls.settings().server_name.as_deref();
        let name = wanted.unwrap_or_else(|| endpoint.server_name());
        ServerName::try_from(name.to_owned()).map_err(|_| {
            let reason = Reason::new(Stage::Tls, format!("no certificate can be for '{name}'"));
            reason.hint("--tls-server-name NAME says which name to expect")
        })
    }

    async fn handshake(
        &self,
        endpoint: &Endpoint,
        origin: Uri,
        socket: Box<dyn Stream>,
        over_tls: bool,
    ) -> Result<Session, Trouble> {
        let (stream, heard) = FirstByte::new(socket);
        let (sender, connection) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .initial_stream_window_size(WINDOW)
            .initial_connection_window_size(ALL_WINDOWS)
            .keep_alive_interval(self.settings.keepalive_time)
            .keep_alive_timeout(self.settings.keepalive_timeout)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|error| Reason::new(Stage::Connect, innermost(&error)))?;
        tokio::spawn(connection);
        let shown = self.settings.tls.settings().cert.is_some();
        let reason = match heard.await {
            Ok(Ok(true)) => {
                let home = Arc::clone(&self.home);
                return Ok(Session::new(endpoint.as_str(), origin, sender, home));
            }
            Ok(Ok(false)) => {
                let message = "this is no etcd: it doesn't speak HTTP/2";
                Reason::new(Stage::Connect, message).hint(NO_ETCD)
            }
            Ok(Err(error)) => match tls::explain(&error, shown) {
                Some(reason) => return Err(reason.into()),
                None if over_tls && shown => {
                    let reason = Reason::new(
                        Stage::Tls,
                        "the server hung up once it had seen our certificate",
                    );
                    reason.hint("it hangs up on a certificate that is revoked, or isn't for this machine; its log says which")
                }
                None => closed(),
            },
            Err(_) => closed(),
        };
        Err(if over_tls {
            Trouble::Known(reason)
        } else {
            Trouble::NotUnderstood(reason)
        })
    }
}

fn closed() -> Reason {
    let message = "the other side takes the connection and ends it";
    Reason::new(Stage::Connect, message).hint(NO_ETCD)
}

/// The reason at the end of the chain, which is the one that explains.
pub(super) fn innermost(error: &dyn std::error::Error) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

impl Agreed {
    fn on(connection: &ClientConnection) -> Self {
        let version = match connection.protocol_version() {
            Some(ProtocolVersion::TLSv1_2) => "TLS 1.2".to_owned(),
            Some(ProtocolVersion::TLSv1_3) => "TLS 1.3".to_owned(),
            other => format!("{other:?}"),
        };
        let cipher = connection.negotiated_cipher_suite();
        let alpn = connection.alpn_protocol();
        Self {
            version,
            cipher: cipher.map_or_else(String::new, |cipher| format!("{:?}", cipher.suite())),
            alpn: alpn.map(|alpn| String::from_utf8_lossy(alpn).into_owned()),
        }
    }
}
