//! A way to a member that is as long as one around half the world: a TCP proxy that holds back whatever passes.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Forwards to `endpoint`, each piece half a `round_trip` after it has come; returns where it listens.
pub(crate) fn far(endpoint: &str, round_trip: Duration) -> String {
    let target = endpoint.trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for client in listener.incoming() {
            let (client, member) = (client.unwrap(), TcpStream::connect(&target).unwrap());
            for socket in [&client, &member] {
                socket.set_nodelay(true).unwrap();
            }
            let (hearer, answers) = (client.try_clone().unwrap(), member.try_clone().unwrap());
            forward(client, member, round_trip / 2);
            forward(answers, hearer, round_trip / 2);
        }
    });
    address
}

/// Passes bytes on, late, until one side ends.
fn forward(mut from: TcpStream, mut to: TcpStream, delay: Duration) {
    let (sender, pieces) = mpsc::channel::<(Instant, Vec<u8>)>();
    thread::spawn(move || {
        let mut buffer = vec![0; 1 << 16];
        while let Ok(length @ 1..) = from.read(&mut buffer) {
            if sender
                .send((Instant::now() + delay, buffer[..length].to_vec()))
                .is_err()
            {
                return;
            }
        }
    });
    thread::spawn(move || {
        for (due, piece) in pieces {
            thread::sleep(due.saturating_duration_since(Instant::now()));
            if to.write_all(&piece).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    });
}
