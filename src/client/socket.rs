//! Reaching an address: look up its name, connect, all within the time that dialling has.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::Instant;

use super::endpoint::{Address, Endpoint};
use super::reason::Reason;
use crate::error::Stage;

/// A socket, with TLS or without.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// The time that all steps of dialling share.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    end: Instant,
    allowed: Duration,
}

impl Limit {
    pub(super) fn after(allowed: Duration) -> Self {
        let end = Instant::now() + allowed;
        Self { end, allowed }
    }

    /// A step's outcome, unless the time is over before.
    pub(super) async fn within<T>(self, step: impl Future<Output = T>) -> Option<T> {
        tokio::time::timeout_at(self.end, step).await.ok()
    }

    /// One step, which fails with its stage when the time is over.
    pub(super) async fn step<T, E: From<Reason>>(
        self,
        stage: Stage,
        step: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        self.within(step).await.unwrap_or_else(|| {
            let message = format!("no answer within {:?}", self.allowed);
            Err(Reason::new(stage, message).into())
        })
    }
}

/// Connects to where the endpoint is.
pub(super) async fn reach(endpoint: &Endpoint, limit: Limit) -> Result<Box<dyn Stream>, Reason> {
    match endpoint.address() {
        Address::Tcp(host, port) => tcp(host, *port, limit).await,
        Address::Unix(path) => limit.step(Stage::Connect, unix(path)).await,
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
