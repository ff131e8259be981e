//! A name server that knows a few SRV records, over UDP on loopback.

use std::collections::HashMap;
use std::net::UdpSocket;
use std::sync::Arc;

/// A record's data: priority, weight, port, and a host.
pub(super) struct Srv {
    numbers: [u16; 3],
    host: &'static str,
}

pub(super) fn srv(priority: u16, weight: u16, port: u16, host: &'static str) -> Srv {
    Srv {
        numbers: [priority, weight, port],
        host,
    }
}

/// It answers until it is dropped.
pub(super) struct NameServer {
    socket: Arc<UdpSocket>,
}

impl NameServer {
    /// Knows these names and their records, and no other name.
    pub(super) fn start(zone: &[(&str, Vec<Srv>)]) -> Self {
        let records = |records: &Vec<Srv>| records.iter().map(data).collect::<Vec<_>>();
        let zone: HashMap<Vec<u8>, Vec<Vec<u8>>> = zone
            .iter()
            .map(|(name, known)| (wire(name), records(known)))
            .collect();
        let socket = Arc::new(UdpSocket::bind("127.0.0.1:0").unwrap());
        let listener = Arc::clone(&socket);
        std::thread::spawn(move || {
            let mut buffer = [0; 512];
            while let Ok((length @ 1.., asker)) = listener.recv_from(&mut buffer) {
                let _ = listener.send_to(&answer(&buffer[..length], &zone), asker);
            }
        });
        Self { socket }
    }

    /// Where it is, as `ADDRESS:PORT`.
    pub(super) fn address(&self) -> String {
        self.socket.local_addr().unwrap().to_string()
    }
}

impl Drop for NameServer {
    /// Nothing at all ends it.
    fn drop(&mut self) {
        let _ = self.socket.send_to(&[], self.socket.local_addr().unwrap());
    }
}

/// A name as messages have it: a length before each label, and none at the end.
fn wire(name: &str) -> Vec<u8> {
    let mut wire = Vec::new();
    for label in name.split('.') {
        wire.push(label.len() as u8);
        wire.extend_from_slice(label.to_ascii_lowercase().as_bytes());
    }
    wire.push(0);
    wire
}

fn data(srv: &Srv) -> Vec<u8> {
    let mut data: Vec<u8> = srv.numbers.iter().flat_map(|n| n.to_be_bytes()).collect();
    data.extend(wire(srv.host));
    data
}

/// RFC 1035, 4.1: the header, the question as it came, and the records, each of which names the question.
fn answer(question: &[u8], zone: &HashMap<Vec<u8>, Vec<Vec<u8>>>) -> Vec<u8> {
    let end = 12 + question[12..].iter().position(|&byte| byte == 0).unwrap() + 1;
    let known = zone.get(&question[12..end].to_ascii_lowercase());
    let records = known.map(Vec::as_slice).unwrap_or_default();
    let mut answer = question[..2].to_vec();
    // A response, recursion desired and available; 3 is NXDOMAIN.
    answer.extend([0x81, if known.is_some() { 0x80 } else { 0x83 }]);
    answer.extend([0, 1, 0, records.len() as u8, 0, 0, 0, 0]);
    answer.extend(&question[12..end + 4]);
    for data in records {
        // The name at 12, SRV, IN, a minute.
        answer.extend([0xc0, 12, 0, 33, 0, 1, 0, 0, 0, 60]);
        answer.extend((data.len() as u16).to_be_bytes());
        answer.extend(data);
    }
    answer
}
