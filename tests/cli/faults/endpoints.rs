//! Endpoints that fail, each in its own way, and all on loopback.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::Runtime;

use super::proxy::Requests;

/// Nothing listens there, and nobody else can get the port meanwhile: bound is enough for that.
pub(crate) struct Refusing(TcpSocket);

impl Refusing {
    pub(crate) fn new() -> Self {
        Self(bound())
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.0.local_addr().unwrap())
    }
}

/// Swallows packets, as a firewall that drops them: a listener that never accepts, and whose queue is full.
pub(crate) struct BlackHole {
    address: SocketAddr,
    _listener: TcpListener,
    _queue: Vec<TcpStream>,
    _runtime: Runtime,
}

/// On loopback, whoever is let into the queue is there at once.
const QUEUED_WITHIN: Duration = Duration::from_millis(300);

impl BlackHole {
    pub(crate) fn new() -> Self {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let runtime = builder.enable_io().build().unwrap();
        let context = runtime.enter();
        // Only tokio lets the length of the queue be chosen.
        let listener = bound().listen(0).unwrap();
        drop(context);
        let address = listener.local_addr().unwrap();
        let queue = std::iter::from_fn(|| TcpStream::connect_timeout(&address, QUEUED_WITHIN).ok());
        Self {
            _queue: queue.collect(),
            address,
            _listener: listener,
            _runtime: runtime,
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn bound() -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
    socket
}

/// Speaks HTTP/2 as far as its greeting, as a load balancer does that has lost what stands behind it; then says these
/// words when the first request of a connection has come, and hangs up if there are any.
pub(super) struct Greeting(SocketAddr);

/// An empty SETTINGS frame.
const GREETING: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
/// RST_STREAM of the first request, with REFUSED_STREAM.
pub(super) const REFUSED: &[u8] = &[0, 0, 4, 3, 0, 0, 0, 0, 1, 0, 0, 0, 7];
/// GOAWAY that leaves out the first request.
pub(super) const GOING_AWAY_BEFORE: &[u8] = &[0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/// GOAWAY after which the first request would have been answered.
pub(super) const GOING_AWAY_AFTER: &[u8] = &[0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];

impl Greeting {
    pub(super) fn then(words: &'static [u8]) -> Self {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                std::thread::spawn(move || greet(client, words));
            }
        });
        Self(address)
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.0)
    }
}

fn greet(mut client: TcpStream, words: &[u8]) {
    let mut requests = Requests::default();
    let mut buffer = [0; 4096];
    // Whoever only looks hangs up at once.
    let _ = client.write_all(&GREETING);
    while let Ok(count @ 1..) = client.read(&mut buffer) {
        if requests.first_is_in(&buffer[..count]) && !words.is_empty() {
            let _ = client.write_all(words);
            return;
        }
    }
}

/// A member that is stopped as long as this lives: its kernel accepts connections, and nobody answers.
pub(crate) struct Frozen(i32);

impl Frozen {
    pub(crate) fn member(pid: i32) -> Self {
        send(pid, Signal::STOP);
        Self(pid)
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        send(self.0, Signal::CONT);
    }
}

/// Sends a signal; panics when there is no such process, so that no test goes on with a member that isn't there.
pub(crate) fn send(pid: i32, signal: Signal) {
    kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
}
