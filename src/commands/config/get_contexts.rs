//! `config get-contexts`: which contexts there are.

use clap::Args;

use super::file;
use crate::commands::Outcome;
use crate::config::ConfigFile;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::config::Contexts;

const EXAMPLES: &str = "\
Examples:
  etcdtool config get-contexts
  etcdtool config get-contexts -o json | jq -r '.contexts[] | select(.protected).name'";

/// List the contexts
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GetContextsArgs {}

/// Runs it.
pub fn run(_: &GetContextsArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Contexts>()?;
    let file = ConfigFile::read_or_empty(&file(cx)?)?;
    show.answer(&Contexts { file })?;
    Ok(Outcome::DONE)
}
