//! What the kernel tells of connections: who is connected to whom.

use std::fs::{read_dir, read_link, read_to_string};

/// An established connection, as one of its ends has it.
struct Connection {
    local: u16,
    remote: u16,
    socket: String,
}

fn connections() -> Vec<Connection> {
    let table = read_to_string("/proc/net/tcp").unwrap();
    let port = |address: &str| u16::from_str_radix(address.split(':').nth(1)?, 16).ok();
    let connection = |line: &str| {
        let words: Vec<_> = line.split_whitespace().collect();
        let is_established = *words.get(3)? == "01";
        is_established.then_some(Connection {
            local: port(words[1])?,
            remote: port(words[2])?,
            socket: format!("socket:[{}]", words.get(9)?),
        })
    };
    table.lines().skip(1).filter_map(connection).collect()
}

/// The sockets of a process; none if it has ended.
fn sockets(pid: i32) -> Vec<String> {
    let open = read_dir(format!("/proc/{pid}/fd"));
    let links = open.into_iter().flatten().flatten();
    let links = links.filter_map(|entry| read_link(entry.path()).ok());
    links
        .filter_map(|link| link.into_os_string().into_string().ok())
        .collect()
}

/// The ports that a process is connected to.
pub(super) fn ports_of(pid: i32) -> Vec<u16> {
    let own = sockets(pid);
    let its = connections()
        .into_iter()
        .filter(|connection| own.contains(&connection.socket));
    its.map(|connection| connection.remote).collect()
}

/// Whether the connection from that port is the process's.
pub(super) fn is_from(pid: i32, port: u16) -> bool {
    let own = sockets(pid);
    let mut all = connections().into_iter();
    all.any(|connection| connection.local == port && own.contains(&connection.socket))
}
