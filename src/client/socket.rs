//! Reaching an address: look up its name, connect, all within the time that dialling has.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::net::TcpStream;
use tokio::time::Instant;

use super::endpoint::{Address, Endpoint};
use super::proxy::{Proxy, Way};
use super::reason::Reason;
use super::trace::{Step, Trace};
use crate::error::Stage;

/// How many bytes are read at once, at most. Room that isn't used isn't taken.
const AT_ONCE: usize = 256 << 10;

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

    /// One step with a server that has let us in, which fails with its stage when the time is over.
    pub(super) async fn step<T, E: From<Reason>>(
        self,
        stage: Stage,
        step: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let late = self.late(stage, ": it lets us in and says nothing", MUTE);
        self.within(step).await.unwrap_or_else(|| Err(late.into()))
    }

    /// The reason when the time is over.
    fn late(self, stage: Stage, why: &str, helps: &str) -> Reason {
        let message = format!("no answer within {:?}{why}", self.allowed);
        Reason::new(stage, message).hint(helps)
    }
}

/// What helps where a kernel takes our connection, and nothing behind it speaks.
const MUTE: &str = "the member is frozen or overloaded, or this is no etcd: look at its machine and its log, or name other members, too";
/// Where not even a kernel answers.
const LOST: &str = "a firewall or a route swallows what we send, or the machine is down: check the address, then the way to it";
/// Where there is no way.
const NO_WAY: &str = "check the address, and this machine's network: its routes, a VPN";
/// Where the name is not known.
const NO_NAME: &str = "check the name in --endpoints, /etc/hosts and the name server";

/// Connects to where the endpoint is, by way of the proxy where it stands in between.
pub(super) async fn reach(
    endpoint: &Endpoint,
    proxy: Option<&Proxy>,
    limit: Limit,
    trace: &mut Trace,
) -> Result<Box<dyn Stream>, Reason> {
    match endpoint.address() {
        Address::Tcp(host, port) => {
            let way = proxy.map(|proxy| proxy.way_to(host, *port)).transpose()?;
            match way.flatten() {
                None => Ok(buffered(tcp(host, *port, limit, trace).await?)),
                Some(way) => {
                    let stream = tunnel(&way, (host, *port), limit, trace).await?;
                    Ok(buffered(stream))
                }
            }
        }
        Address::Unix(path) => {
            trace.begin(Step::Connect);
            limit.step(Stage::Connect, unix(path)).await
        }
    }
}

/// Reads as much as there is at once: HTTP/2 itself asks for half a frame at a time, and a large answer has many.
fn buffered(stream: impl Stream + 'static) -> Box<dyn Stream> {
    Box::new(BufReader::with_capacity(AT_ONCE, stream))
}

/// A tunnel through the proxy, which looks the host's name up itself.
async fn tunnel(
    way: &Way,
    (host, port): (&str, u16),
    limit: Limit,
    trace: &mut Trace,
) -> Result<impl Stream + 'static, Reason> {
    let (proxy, its_port) = way.address();
    let stream = tcp(proxy, its_port, limit, trace).await;
    let stream = stream.map_err(|reason| way.unreached(reason))?;
    let late = || way.unreached(limit.late(Stage::Connect, "", LOST));
    let asked = limit.within(way.through(stream, host, port)).await;
    asked.ok_or_else(late)?
}

async fn tcp(host: &str, port: u16, limit: Limit, trace: &mut Trace) -> Result<TcpStream, Reason> {
    trace.begin(Step::Dns);
    let look_up = async {
        let found = tokio::net::lookup_host((host, port)).await;
        let found = found.map_err(|error| unknown(host, &error))?;
        Ok(found.collect::<Vec<SocketAddr>>())
    };
    let late = || limit.late(Stage::Dns, " from the name server", NO_NAME);
    trace.addresses = limit.within(look_up).await.ok_or_else(late)??;
    trace.begin(Step::Connect);
    let connect = async {
        let stream = TcpStream::connect(trace.addresses.as_slice()).await;
        stream.map_err(unconnected)
    };
    let late = || limit.late(Stage::Connect, "", LOST);
    let stream = limit.within(connect).await.ok_or_else(late)??;
    trace.address = stream.peer_addr().ok();
    // Requests are small and waited for.
    let _ = stream.set_nodelay(true);
    Ok(stream)
}

#[cfg(unix)]
async fn unix(path: &std::path::Path) -> Result<Box<dyn Stream>, Reason> {
    let stream = tokio::net::UnixStream::connect(path).await;
    Ok(buffered(stream.map_err(unconnected)?))
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
    use std::io::ErrorKind as Kind;
    let reason = |message: &str| Reason::new(Stage::Connect, message);
    match error.kind() {
        Kind::ConnectionRefused => reason("refused, nothing listens there"),
        Kind::NotFound => reason("no such socket"),
        Kind::HostUnreachable | Kind::NetworkUnreachable => {
            reason("there is no route to it").hint(NO_WAY)
        }
        Kind::TimedOut => reason("no answer").hint(LOST),
        _ => reason(&error.to_string()),
    }
}

/// What the system says of a name, without what it was doing.
fn unknown(host: &str, error: &std::io::Error) -> Reason {
    let text = error.to_string();
    let why = text.rsplit(": ").next().unwrap_or_default();
    Reason::new(Stage::Dns, format!("no address for '{host}' ({why})")).hint(NO_NAME)
}
