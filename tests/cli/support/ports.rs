//! Ports for members: no two tests of a run are given the same one.

use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};

/// Below the ports that systems give out by themselves: while a member starts, or is down, nobody else comes by its port.
const FIRST: u32 = 20_000;
const LAST: u32 = 29_000;
static NEXT: AtomicU32 = AtomicU32::new(0);

/// The first of so many ports in a row that nobody uses.
pub(crate) fn free_ports(count: u16) -> u16 {
    // Another run at the same time begins elsewhere.
    let start = std::process::id() % 900 * 10;
    loop {
        let step = NEXT.fetch_add(u32::from(count), Ordering::Relaxed);
        let base = (FIRST + (start + step) % (LAST - FIRST)) as u16;
        let free = |port| TcpListener::bind(("127.0.0.1", port)).is_ok();
        if (base..base + count).all(free) {
            return base;
        }
    }
}

/// A URL that nobody listens at.
pub(crate) fn free_url() -> String {
    format!("http://127.0.0.1:{}", free_ports(1))
}
