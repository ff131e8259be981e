//! Other processes: programs that can be run, children of ours, and the signals that both get.

mod child;
mod program;
mod signals;

pub use child::{command, end, exit_code, send, signal_of, wait};
pub use program::{check_runnable, find, is_bare_name};
pub use signals::{Signal, Signals, survive_full_files};
