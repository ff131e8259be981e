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
use crate::error::Stage;
use crate::settings::ConnectionSettings;

/// Large enough that one stream fills a fast or a far link; no memory is used before data comes.
const WINDOW: u32 = 16 << 20;

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
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
        attempt.map_err(|(stage, message)| DialFailure {
            endpoint: endpoint.as_str().to_owned(),
            stage,
            message,
        })
    }

    async fn attempt(&self, endpoint: &Endpoint, limit: Limit) -> Result<Session, Reason> {
        let origin = endpoint
            .origin()
            .map_err(|error| (Stage::Settings, error.to_string()))?;
        let socket = self.socket(endpoint, limit).await?;
        limit
            .step(Stage::Connect, self.handshake(endpoint, origin, socket))
            .await
    }

    async fn handshake(
        &self,
        endpoint: &Endpoint,
        origin: Uri,
        socket: Box<dyn Stream>,
    ) -> Result<Session, String> {
        let (stream, heard) = FirstByte::new(socket);
        let (sender, connection) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .initial_stream_window_size(WINDOW)
            .initial_connection_window_size(WINDOW)
            .keep_alive_interval(self.settings.keepalive_time)
            .keep_alive_timeout(self.settings.keepalive_timeout)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|error| innermost(&error))?;
        let connection = tokio::spawn(connection);
        match heard.await {
            Ok(true) => return Ok(Session::new(endpoint.as_str(), origin, sender)),
            Ok(false) => return Err("this is no etcd: it doesn't speak HTTP/2".to_owned()),
            Err(_) => {}
        }
        Err(match connection.await {
            Ok(Err(error)) => format!("closed by the other side ({})", innermost(&error)),
            _ => "closed by the other side".to_owned(),
        })
    }

    async fn socket(&self, endpoint: &Endpoint, limit: Limit) -> Result<Box<dyn Stream>, Reason> {
        let (stream, host) = match endpoint.address() {
            Address::Tcp(host, port) => (tcp(host, *port, limit).await?, host.as_str()),
            Address::Unix(path) => (limit.step(Stage::Connect, unix(path)).await?, "localhost"),
        };
        let (true, Some(config)) = (endpoint.is_tls(), &self.tls) else {
            return Ok(stream);
        };
        limit.step(Stage::Tls, tls(stream, host, config)).await
    }
}

/// Why dialling failed: the stage, and the reason in plain words.
type Reason = (Stage, String);

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

    async fn step<T>(
        self,
        stage: Stage,
        step: impl Future<Output = Result<T, String>>,
    ) -> Result<T, Reason> {
        let done = tokio::time::timeout_at(self.end, step).await;
        done.unwrap_or_else(|_| Err(format!("no answer within {:?}", self.allowed)))
            .map_err(|reason| (stage, reason))
    }
}

async fn tcp(host: &str, port: u16, limit: Limit) -> Result<Box<dyn Stream>, Reason> {
    let look_up = async {
        let found = tokio::net::lookup_host((host, port)).await;
        let found = found.map_err(|error| error.to_string())?;
        Ok(found.collect::<Vec<SocketAddr>>())
    };
    let addresses = limit.step(Stage::Dns, look_up).await?;
    let connect = async {
        let stream = TcpStream::connect(addresses.as_slice()).await;
        stream.map_err(|error| plain_words(&error))
    };
    let stream = limit.step(Stage::Connect, connect).await?;
    // Requests are small and waited for.
    let _ = stream.set_nodelay(true);
    Ok(Box::new(stream))
}

async fn tls(
    stream: Box<dyn Stream>,
    host: &str,
    config: &Arc<ClientConfig>,
) -> Result<Box<dyn Stream>, String> {
    let name = ServerName::try_from(host.to_owned()).map_err(|error| error.to_string())?;
    let connector = TlsConnector::from(Arc::clone(config));
    let stream = connector.connect(name, stream).await;
    Ok(Box::new(stream.map_err(|error| innermost(&error))?))
}

#[cfg(unix)]
async fn unix(path: &std::path::Path) -> Result<Box<dyn Stream>, String> {
    let stream = tokio::net::UnixStream::connect(path).await;
    Ok(Box::new(stream.map_err(|error| plain_words(&error))?))
}

#[cfg(not(unix))]
async fn unix(_: &std::path::Path) -> Result<Box<dyn Stream>, String> {
    Err("this system has no unix sockets".to_owned())
}

/// The common cases without an error number.
fn plain_words(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::ConnectionRefused => "refused, nothing listens there".to_owned(),
        std::io::ErrorKind::NotFound => "no such socket".to_owned(),
        _ => error.to_string(),
    }
}

/// The reason at the end of the chain, which is the one that explains.
pub(super) fn innermost(error: &dyn std::error::Error) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
