//! The program against real etcd servers of every version at hand.

// A test that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod drop_in;
mod support;

mod smoke;
