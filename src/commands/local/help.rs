//! `help`: how a command is used.

use clap::Args;

use crate::cli;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit;
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
    let text = text.ok_or_else(|| unknown(&args.command))?;
    out.raw(text.as_bytes())?;
    Ok(Outcome::DONE)
}

fn unknown(command: &[String]) -> Error {
    let command = command.join(" ");
    Error::usage(format!("there is no command '{command}'"))
        // Which etcdctl tells on stderr, and finds nothing wrong with.
        .etcdctl_message(format!("Unknown help topic [`{command}`]"))
        .etcdctl_code(exit::OK)
        .hint("'etcdtool help' lists the commands")
}
