//! `bound-to-parent`: a hidden launcher, so that no member outlives a playground that was killed.

use std::ffi::OsString;

use clap::Args;

use crate::commands::Outcome;
use crate::error::{Error, Result, Stage};
use crate::playground;

/// Run a program that ends with the process that started it
#[derive(Args, Clone, Debug)]
pub struct BoundToParentArgs {
    /// The process that started us
    parent: u32,
    /// Ask the program to end, rather than kill it
    #[arg(long)]
    ask: bool,
    /// The program and its arguments
    #[arg(last = true, required = true)]
    command: Vec<OsString>,
}

/// Becomes the program; returns only if that fails.
pub fn run(args: &BoundToParentArgs) -> Result<Outcome> {
    let Some((program, arguments)) = args.command.split_first() else {
        return Err(Error::usage("no program to run"));
    };
    let error = playground::bound_to_parent(args.parent, args.ask, program, arguments);
    let program = program.to_string_lossy();
    let failed = Error::failed(format!("cannot run {program}"));
    Err(failed.cause(Stage::Local, None, error.to_string()))
}
