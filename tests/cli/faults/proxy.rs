//! A proxy in front of a member: slow on purpose, and it knows when a request passes.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// What every HTTP/2 client says first.
const PREFACE: usize = 24;
const FRAME_HEADER: usize = 9;
const HEADERS: u8 = 1;

type OnRequest = Arc<dyn Fn() + Send + Sync>;

/// Passes on to `member` what comes in. Its threads end with its connections, or with the test run.
pub(super) struct Proxy {
    address: SocketAddr,
}

impl Proxy {
    /// Holds back each answer of the member for `delay`.
    pub(super) fn slow(member: &str, delay: Duration) -> Self {
        Self::start(member, delay, Arc::new(|| {}))
    }

    /// Calls `on_request` when the client has sent the first request of a connection, and before the member gets it.
    pub(super) fn watching(member: &str, on_request: impl Fn() + Send + Sync + 'static) -> Self {
        Self::start(member, Duration::ZERO, Arc::new(on_request))
    }

    fn start(member: &str, delay: Duration, on_request: OnRequest) -> Self {
        let member: SocketAddr = member.trim_start_matches("http://").parse().unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // A member that has died refuses; so do we, as far as that can be done from here.
                if let Ok(server) = TcpStream::connect(member) {
                    pass(client, server, delay, Arc::clone(&on_request));
                }
            }
        });
        Self { address }
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn pass(client: TcpStream, server: TcpStream, delay: Duration, on_request: OnRequest) {
    let (from_client, to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    thread::spawn(move || {
        let mut requests = Requests::default();
        copy(from_client, to_server, Duration::ZERO, |bytes| {
            if requests.first_is_in(bytes) {
                on_request();
            }
        });
    });
    thread::spawn(move || copy(server, client, delay, |_| {}));
}

/// Passes bytes on, late by `delay`, once `look` has seen them.
fn copy(mut from: TcpStream, mut to: TcpStream, delay: Duration, mut look: impl FnMut(&[u8])) {
    let mut buffer = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        look(&buffer[..count]);
        thread::sleep(delay);
        if to.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}

/// What a client has said so far.
#[derive(Default)]
struct Requests {
    said: Vec<u8>,
    seen: bool,
}

impl Requests {
    /// Whether the first request is in these bytes.
    fn first_is_in(&mut self, bytes: &[u8]) -> bool {
        if self.seen {
            return false;
        }
        self.said.extend_from_slice(bytes);
        self.seen = self.has_request();
        self.seen
    }

    fn has_request(&self) -> bool {
        let mut place = PREFACE;
        while let Some([a, b, c, kind, ..]) = self.said.get(place..place + FRAME_HEADER) {
            if *kind == HEADERS {
                return true;
            }
            place += FRAME_HEADER + u32::from_be_bytes([0, *a, *b, *c]) as usize;
        }
        false
    }
}
