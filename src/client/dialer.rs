//! Dials one endpoint: name, socket, TLS, HTTP/2, and the server's first byte.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::pki_types::ServerName;

use super::call_error::DialFailure;
use super::endpoint::{Address, Endpoint};
use super::first_byte::FirstByte;
use super::session::Session;
use super::tls;
use crate::error::Stage;
use crate::settings::ConnectionSettings;

/// Large enough that one stream fills a fast or a far link; no memory is used before data comes.
const WINDOW: u32 = 16 << 20;

/// A socket, with TLS or without.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// What dialling any endpoint needs.
pub(super) struct Dialer {
    /// The time-outs.
    pub(super) settings: Arc<ConnectionSettings>,
    /// Present where an endpoint speaks TLS.
    pub(super) tls: Option<Arc<ClientConfig>>,
}

impl Dialer {
    /// A session with `endpoint` once its server has said something, within the dial time-out.
    pub(super) async fn dial(&self, endpoint: &Endpoint) -> Result<Session, DialFailure> {
        let limit = Limit::after(self.settings.dial_timeout);
        let attempt = self.attempt(endpoint, limit).await;
        attempt.map_err(|reason| reason.at(endpoint))
    }

    /// A socket to `endpoint`, with TLS where it speaks that, within the dial time-out.
    pub(super) async fn connect(
        &self,
        endpoint: &Endpoint,
    ) -> Result<Box<dyn Stream>, DialFailure> {
        let limit = Limit::after(self.settings.dial_timeout);
        let tls = self.tls.as_ref().filter(|_| endpoint.is_tls());
        let socket = self.socket(endpoint, tls, limit).await;
        socket.map_err(
            |(Trouble::Known(reason) | Trouble::NotUnderstood(reason))| reason.at(endpoint),
        )
    }

    async fn attempt(&self, endpoint: &Endpoint, limit: Limit) -> Result<Session, Reason> {
        let tls = self.tls.as_ref().filter(|_| endpoint.is_tls());
        match self.open(endpoint, tls, limit).await {
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
        if endpoint.is_tls() {
            self.open(endpoint, None, limit).await.ok()?;
            let reason = Reason::new(Stage::Tls, "the server speaks no TLS here");
            return Some(
                reason.hint(
                    "write http:// in front of the endpoint, or leave the flags for TLS away",
                ),
            );
        }
        let config = tls::for_diagnosis().ok()?;
        let speaks = match self.open(endpoint, Some(&config), limit).await {
            Ok(_) => true,
            Err(Trouble::Known(reason)) => reason.stage == Stage::Tls,
            Err(Trouble::NotUnderstood(_)) => false,
        };
        let reason = Reason::new(Stage::Tls, "the server speaks TLS only");
        speaks.then(|| reason.hint("write https:// in front of the endpoint, and --cacert FILE if its authority isn't known to this system"))
    }

    async fn open(
        &self,
        endpoint: &Endpoint,
        tls: Option<&Arc<ClientConfig>>,
        limit: Limit,
    ) -> Result<Session, Trouble> {
        let origin = endpoint
            .origin()
            .map_err(|error| Trouble::Known(Reason::new(Stage::Settings, error.to_string())))?;
        let socket = self.socket(endpoint, tls, limit).await?;
        let spoken = self.handshake(endpoint, origin, socket, tls.is_some());
        limit.step(Stage::Connect, spoken).await
    }

    async fn socket(
        &self,
        endpoint: &Endpoint,
        tls: Option<&Arc<ClientConfig>>,
        limit: Limit,
    ) -> Result<Box<dyn Stream>, Trouble> {
        let socket = match endpoint.address() {
            Address::Tcp(host, port) => tcp(host, *port, limit).await?,
            Address::Unix(path) => limit.step(Stage::Connect, unix(path)).await?,
        };
        match tls {
            None => Ok(socket),
            Some(config) => {
                let greeted = self.greet(endpoint, socket, config);
                limit.step(Stage::Tls, greeted).await
            }
        }
    }

    /// Agrees on TLS.
    async fn greet(
        &self,
        endpoint: &Endpoint,
        socket: Box<dyn Stream>,
        config: &Arc<ClientConfig>,
    ) -> Result<Box<dyn Stream>, Trouble> {
        let settings = self.settings.tls.settings();
        let name = settings.server_name.as_deref();
        let name = name.unwrap_or_else(|| endpoint.server_name());
        let Ok(name) = ServerName::try_from(name.to_owned()) else {
            let reason = Reason::new(Stage::Tls, format!("no certificate can be for '{name}'"));
            return Err(reason
                .hint("--tls-server-name NAME says which name to expect")
                .into());
        };
        let connector = TlsConnector::from(Arc::clone(config));
        match connector.connect(name, socket).await {
            Ok(stream) => Ok(Box::new(stream)),
            Err(error) => {
                let explained = tls::explain(&error, settings.cert.is_some());
                let reason = explained.unwrap_or_else(|| {
                    Reason::new(
                        Stage::Tls,
                        format!("the other side ended it ({})", innermost(&error)),
                    )
                });
                Err(if tls::is_no_tls(&error) {
                    Trouble::NotUnderstood(reason)
                } else {
                    Trouble::Known(reason)
                })
            }
        }
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
            .initial_connection_window_size(WINDOW)
            .keep_alive_interval(self.settings.keepalive_time)
            .keep_alive_timeout(self.settings.keepalive_timeout)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|error| Reason::new(Stage::Connect, innermost(&error)))?;
        tokio::spawn(connection);
        let shown = self.settings.tls.settings().cert.is_some();
        let reason = match heard.await {
            Ok(Ok(true)) => return Ok(Session::new(endpoint.as_str(), origin, sender)),
            Ok(Ok(false)) => {
                Reason::new(Stage::Connect, "this is no etcd: it doesn't speak HTTP/2")
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
                None => Reason::new(Stage::Connect, "closed by the other side"),
            },
            Err(_) => Reason::new(Stage::Connect, "closed by the other side"),
        };
        Err(if over_tls {
            Trouble::Known(reason)
        } else {
            Trouble::NotUnderstood(reason)
        })
    }
}

/// Why dialling failed.
pub(super) struct Reason {
    stage: Stage,
    /// In plain words.
    message: String,
    hint: Option<String>,
}

impl Reason {
    pub(super) fn new(stage: Stage, message: impl Into<String>) -> Self {
        Self {
            stage,
            message: message.into(),
            hint: None,
        }
    }

    fn at(self, endpoint: &Endpoint) -> DialFailure {
        DialFailure {
            endpoint: endpoint.as_str().to_owned(),
            stage: self.stage,
            message: self.message,
            hint: self.hint,
        }
    }

    /// Adds what would help.
    #[must_use]
    pub(super) fn hint(mut self, hint: &str) -> Self {
        self.hint = Some(hint.to_owned());
        self
    }
}

/// A reason, and whether it may be that the two sides don't agree about TLS.
enum Trouble {
    Known(Reason),
    NotUnderstood(Reason),
}

impl From<Reason> for Trouble {
    fn from(reason: Reason) -> Self {
        Self::Known(reason)
    }
}

/// The time that all steps of dialling share.
#[derive(Clone, Copy)]
struct Limit {
    end: Instant,
    allowed: Duration,
}

impl Limit {
    fn after(allowed: Duration) -> Self {
        let end = Instant::now() + allowed;
        Self { end, allowed }
    }

    async fn step<T, E: From<Reason>>(
        self,
        stage: Stage,
        step: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let done = tokio::time::timeout_at(self.end, step).await;
        done.unwrap_or_else(|_| {
            let message = format!("no answer within {:?}", self.allowed);
            Err(Reason::new(stage, message).into())
        })
    }
}

async fn tcp(host: &str, port: u16, limit: Limit) -> Result<Box<dyn Stream>, Reason> {
    let look_up = async {
        let found = tokio::net::lookup_host((host, port)).await;
        let found = found.map_err(|error| Reason::new(Stage::Dns, error.to_string()))?;
        Ok::<_, Reason>(found.collect::<Vec<SocketAddr>>())
    };
    let addresses = limit.step(Stage::Dns, look_up).await?;
    let connect = async {
        let stream = TcpStream::connect(addresses.as_slice()).await;
        stream.map_err(unconnected)
    };
    let stream = limit.step(Stage::Connect, connect).await?;
    // Requests are small and waited for.
    let _ = stream.set_nodelay(true);
    Ok(Box::new(stream))
}

#[cfg(unix)]
async fn unix(path: &std::path::Path) -> Result<Box<dyn Stream>, Reason> {
    let stream = tokio::net::UnixStream::connect(path).await;
    Ok(Box::new(stream.map_err(unconnected)?))
}

#[cfg(not(unix))]
async fn unix(_: &std::path::Path) -> Result<Box<dyn Stream>, Reason> {
    Err(Reason::new(
        Stage::Connect,
        "this system has no unix sockets",
    ))
}

/// The common cases without an error number.
fn unconnected(error: std::io::Error) -> Reason {
    let message = match error.kind() {
        std::io::ErrorKind::ConnectionRefused => "refused, nothing listens there".to_owned(),
        std::io::ErrorKind::NotFound => "no such socket".to_owned(),
        _ => error.to_string(),
    };
    Reason::new(Stage::Connect, message)
}

/// The reason at the end of the chain, which is the one that explains.
pub(super) fn innermost(error: &dyn std::error::Error) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
