//! Between the members of a cluster: one of them can be cut off from the others, while clients reach it as before.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use super::proxy::Proxy;
use super::sockets;

/// The members' peer ports, with a proxy before each.
#[derive(Clone, Default)]
pub(super) struct Switchboard(Arc<Mutex<Option<Cut>>>);

/// Who is cut off.
struct Cut {
    place: usize,
    pid: i32,
    /// What is known of whose the ports are that connections come from.
    is_its: BTreeMap<u16, bool>,
}

/// The member is cut off until this is dropped. As with cables, what was on its way arrives then.
pub(super) struct CutOff(Switchboard);

impl Switchboard {
    /// Puts a proxy before the peer URL of the member at that place.
    pub(super) fn before(&self, place: usize, url: &str) -> String {
        let board = self.clone();
        let wait = Duration::from_millis(5);
        let gate = move |port| {
            while board.is_cut(place, port) {
                thread::sleep(wait);
            }
        };
        Proxy::gated(url, gate).url()
    }

    /// Cuts off the member at that place.
    pub(super) fn cut(&self, place: usize, pid: i32) -> CutOff {
        *self.0.lock().unwrap() = Some(Cut {
            place,
            pid,
            is_its: BTreeMap::new(),
        });
        CutOff(self.clone())
    }

    /// Whether a connection from that port to the member at that place is cut.
    fn is_cut(&self, place: usize, port: u16) -> bool {
        let mut cut = self.0.lock().unwrap();
        let Some(Cut {
            place: off,
            pid,
            is_its,
        }) = &mut *cut
        else {
            return false;
        };
        place == *off
            || *is_its
                .entry(port)
                .or_insert_with(|| sockets::is_from(*pid, port))
    }
}

impl Drop for CutOff {
    fn drop(&mut self) {
        *(self.0).0.lock().unwrap() = None;
    }
}
