//! `help`: how a command is used.

use clap::Args;

use crate::cli;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool help
  etcdtool help member list";

/// Show how a command is used
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct HelpArgs {
    /// The command; what follows its name is ignored
    command: Vec<String>,
}

/// Runs it.
pub fn run(args: &HelpArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let text = cli::help_of(&args.command, cx.mode(), out.is_colorful());
    let Some(text) = text else {
        return unknown(&args.command, cx);
    };
    out.raw(text.as_bytes())?;
    Ok(Outcome::DONE)
}

/// etcdctl finds nothing wrong with it.
fn unknown(command: &[String], cx: &Context) -> Result<Outcome> {
    if cx.mode().is_drop_in() {
        let topic: Vec<String> = command.iter().map(|word| format!("`{word}`")).collect();
        let topic = topic.join(" ");
        cx.reporter().line(&format!("Unknown help topic [{topic}]"));
        return Ok(Outcome::DONE);
    }
    let command = command.join(" ");
    Err(Error::usage(format!("there is no command '{command}'"))
        .hint("'etcdtool help' lists the commands"))
}
