//! A proxy in front of a member: slow on purpose, or closed for a while, and it knows when a request passes.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// What every HTTP/2 client says first.
const PREFACE: usize = 24;
const FRAME_HEADER: usize = 9;
const DATA: u8 = 0;
const HEADERS: u8 = 1;
/// A flag of both: the request ends here.
const END_STREAM: u8 = 1;

/// What becomes of a request whose answer is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The member gets it.
    Passed,
    /// Nobody ever sees it.
    Swallowed,
}

type OnRequest = Arc<dyn Fn() + Send + Sync>;
/// Returns when what comes from or goes to this port may pass.
type Gate = Arc<dyn Fn(u16) + Send + Sync>;

/// What a proxy does beside passing on.
#[derive(Clone)]
struct Ways {
    delay: Duration,
    on_request: OnRequest,
    gate: Gate,
}

impl Default for Ways {
    fn default() -> Self {
        Self {
            delay: Duration::ZERO,
            on_request: Arc::new(|| {}),
            gate: Arc::new(|_| {}),
        }
    }
}

/// Passes on to `member` what comes in. Its threads end with its connections, or with the test run.
pub(super) struct Proxy {
    address: SocketAddr,
}

impl Proxy {
    /// Holds back each answer of the member for `delay`.
    pub(super) fn slow(member: &str, delay: Duration) -> Self {
        let ways = Ways::default();
        Self::start(member, Ways { delay, ..ways })
    }

    /// Calls `on_request` when the client has sent the first request of a connection, and before the member gets it.
    pub(super) fn watching(member: &str, on_request: impl Fn() + Send + Sync + 'static) -> Self {
        let on_request = Arc::new(on_request);
        Self::start(
            member,
            Ways {
                on_request,
                ..Ways::default()
            },
        )
    }

    /// Asks `gate`, which knows the client by its port, before anything passes in either direction.
    pub(super) fn gated(member: &str, gate: impl Fn(u16) + Send + Sync + 'static) -> Self {
        let gate = Arc::new(gate);
        Self::start(
            member,
            Ways {
                gate,
                ..Ways::default()
            },
        )
    }

    /// Hangs up on the first request that comes, so that its answer is lost; whatever comes later is passed on.
    pub(super) fn losing_the_first_answer(member: &str, fate: Fate) -> Self {
        let member: SocketAddr = member.trim_start_matches("http://").parse().unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let is_first = Arc::new(AtomicBool::new(true));
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let server = TcpStream::connect(member).unwrap();
                let (answers, hearer) = (server.try_clone().unwrap(), client.try_clone().unwrap());
                let hears_no_more = Arc::new(AtomicBool::new(false));
                let (is_first, is_over) = (Arc::clone(&is_first), Arc::clone(&hears_no_more));
                thread::spawn(move || answer(answers, hearer, &is_over));
                thread::spawn(move || lose(client, server, fate, &is_first, &hears_no_more));
            }
        });
        Self { address }
    }

    fn start(member: &str, ways: Ways) -> Self {
        let member: SocketAddr = member.trim_start_matches("http://").parse().unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // A member that has died refuses; so do we, as far as that can be done from here.
                if let Ok(server) = TcpStream::connect(member) {
                    pass(client, server, ways.clone());
                }
            }
        });
        Self { address }
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn pass(client: TcpStream, server: TcpStream, ways: Ways) {
    // None if it has hung up already.
    let Ok(port) = client.peer_addr().map(|address| address.port()) else {
        return;
    };
    let (from_client, to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    let gate = Arc::clone(&ways.gate);
    thread::spawn(move || {
        let mut requests = Requests::default();
        copy(from_client, to_server, Duration::ZERO, |bytes| {
            gate(port);
            if requests.first_is_in(bytes) {
                (ways.on_request)();
            }
        });
    });
    let gate = ways.gate;
    thread::spawn(move || copy(server, client, ways.delay, |_| gate(port)));
}

/// Passes bytes on, late by `delay`, once `look` has seen them; the end, too, which is no bytes.
fn copy(mut from: TcpStream, mut to: TcpStream, delay: Duration, mut look: impl FnMut(&[u8])) {
    let mut buffer = [0; 4096];
    loop {
        let count = from.read(&mut buffer).unwrap_or(0);
        look(&buffer[..count]);
        if count == 0 {
            break;
        }
        thread::sleep(delay);
        if to.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}

/// Passes answers on, for as long as anybody is to hear them; the member is never told that nobody does.
fn answer(mut from: TcpStream, mut to: TcpStream, is_over: &AtomicBool) {
    let mut buffer = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if !is_over.load(Ordering::SeqCst) {
            let _ = to.write_all(&buffer[..count]);
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}

/// Passes on what a client says, up to the end of its first request if that is the first one of all.
fn lose(
    mut client: TcpStream,
    mut server: TcpStream,
    fate: Fate,
    is_first: &AtomicBool,
    hears_no_more: &AtomicBool,
) {
    let (mut requests, mut buffer) = (Requests::default(), [0; 4096]);
    while let Ok(count @ 1..) = client.read(&mut buffer) {
        requests.said.extend_from_slice(&buffer[..count]);
        let is_over =
            requests.has(|kind, flags| [DATA, HEADERS].contains(&kind) && flags & END_STREAM != 0);
        if is_over && is_first.swap(false, Ordering::SeqCst) {
            // First, lest the answer is faster.
            hears_no_more.store(true, Ordering::SeqCst);
            if fate == Fate::Passed {
                server.write_all(&buffer[..count]).unwrap();
                // The member must not see an end, or it would drop what it was asked.
                std::mem::forget(server);
            }
            // Then, lest the client asks what became of it before the member has it.
            let _ = client.shutdown(Shutdown::Both);
            return;
        }
        if server.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    let _ = server.shutdown(Shutdown::Both);
}

/// What a client has said so far.
#[derive(Default)]
pub(super) struct Requests {
    said: Vec<u8>,
    seen: bool,
}

impl Requests {
    /// Whether the first request is in these bytes.
    pub(super) fn first_is_in(&mut self, bytes: &[u8]) -> bool {
        if self.seen {
            return false;
        }
        self.said.extend_from_slice(bytes);
        self.seen = self.has(|kind, _| kind == HEADERS);
        self.seen
    }

    /// Whether there is a frame of a kind and with flags like these.
    fn has(&self, is_it: impl Fn(u8, u8) -> bool) -> bool {
        let mut place = PREFACE;
        while let Some([a, b, c, kind, flags, ..]) = self.said.get(place..place + FRAME_HEADER) {
            if is_it(*kind, *flags) {
                return true;
            }
            place += FRAME_HEADER + u32::from_be_bytes([0, *a, *b, *c]) as usize;
        }
        false
    }
}
