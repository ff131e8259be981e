//! A server that greets, and then does nothing of what it is asked.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};

use super::proxy::Requests;

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
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
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
