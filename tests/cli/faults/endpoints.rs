//! Endpoints that fail, each in its own way, and all on loopback.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use rustix::process::Signal;
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::Runtime;

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
    crate::support::signal(pid, signal);
}
