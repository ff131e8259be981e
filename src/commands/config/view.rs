//! `config view`: what the contexts say.

use clap::Args;

use super::file;
use crate::commands::Outcome;
use crate::config::ConfigFile;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::config::Config;

const EXAMPLES: &str = "\
Examples:
  etcdtool config view
  etcdtool config view --context prod -o json";

/// Show what the contexts say, or the one that --context names
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ViewArgs {}

/// Runs it.
pub fn run(_: &ViewArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Config>()?;
    let mut file = ConfigFile::read_or_empty(&file(cx)?)?;
    if let Some(name) = &cx.settings().contexts.named {
        let only = file.context(name)?.clone();
        file.config.contexts = vec![only];
    }
    show.answer(&Config { file })?;
    Ok(Outcome::DONE)
}
