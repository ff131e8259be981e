//! What programs of ours make of signals doesn't depend on who started the tests.

use std::fs;
use std::sync::Once;

use rustix::process::Signal;
use tokio::signal::unix::{SignalKind, signal};

/// What `nohup` has its program ignore, or a script what runs in its background.
const IGNORED_BY_OTHERS: [Signal; 4] = [Signal::HUP, Signal::INT, Signal::QUIT, Signal::TERM];

/// From here on programs that are started get these signals as from a terminal, even where we ignore some: what is listened
/// for isn't handed down, as what is ignored would be. That nobody hears it is as before to us.
pub(crate) fn hand_down_defaults() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let ignored = ignored();
        let listen = move || {
            super::block_on(async {
                for number in IGNORED_BY_OTHERS.map(Signal::as_raw) {
                    if ignored & 1 << (number - 1) != 0 {
                        let _ = signal(SignalKind::from_raw(number)).unwrap();
                    }
                }
            });
        };
        // In a thread, since whoever starts a program may be in a runtime.
        std::thread::spawn(listen).join().unwrap();
    });
}

/// The signals that this process ignores, a bit each.
fn ignored() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    u64::from_str_radix(mask.unwrap().trim(), 16).unwrap()
}
