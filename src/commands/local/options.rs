//! `options`: the flags that every command takes.

use clap::Args;

use crate::cli;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool options";

/// Show the flags that every command takes
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct OptionsArgs {}

/// Runs it.
pub fn run(_: &OptionsArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    out.refuse_formats(cx.mode(), "a help text")?;
    let text = cli::options_of_all(out.is_colorful());
    out.raw(text.as_bytes())?;
    Ok(Outcome::DONE)
}
