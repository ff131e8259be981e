//! A thousand commands with one of three endpoints dead, swallowing packets or frozen: all succeed, and the slowest in a
//! hundred take at most one and a half times as long as on a healthy cluster. Run it with `make bench`.

// A benchmark that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

// The tests have the same at hand, and more.
#[allow(dead_code)]
#[path = "../tests/cli/faults"]
mod faults {
    pub(crate) mod endpoints;
    pub(crate) mod figures;
    pub(crate) mod one_of_three;
}
#[allow(dead_code, unused_imports)]
#[path = "../tests/cli/support/mod.rs"]
mod support;

use std::process::ExitCode;

use faults::{figures, one_of_three};

/// The most that p99 may be, beside a healthy cluster's.
const BOUND: f64 = 1.5;

fn main() -> ExitCode {
    let all = one_of_three::measure(1_000);
    println!("{}", figures::table("1,000 commands", &all));
    let mut code = ExitCode::SUCCESS;
    // The last is etcdctl, which promises nothing.
    for figures in &all[..all.len() - 1] {
        let ratio = figures.slower_than(&all[0]);
        let failed = figures.failures().len();
        if failed > 0 || ratio > BOUND {
            println!(
                "MISSED: {}: {failed} failed, p99 {ratio:.2} times",
                figures.name
            );
            code = ExitCode::FAILURE;
        }
    }
    code
}
