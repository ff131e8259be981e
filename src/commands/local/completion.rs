//! `completion`: scripts that complete our command lines in a shell.

use clap::{Args, ValueEnum};
use clap_complete::Shell as Known;
use clap_complete_nushell::Nushell;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  source <(etcdtool completion bash)
  etcdtool completion zsh > \"${fpath[1]}/_etcdtool\"
  etcdtool completion fish > ~/.config/fish/completions/etcdtool.fish";

/// The shells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash
    Bash,
    /// Zsh
    Zsh,
    /// Fish
    Fish,
    /// PowerShell
    #[value(name = "powershell")]
    PowerShell,
    /// Elvish
    Elvish,
    /// Nushell
    Nushell,
}

/// Print a script that completes command lines in a shell
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CompletionArgs {
    /// The shell
    shell: Shell,
}

/// Runs it.
pub fn run(args: &CompletionArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    out.refuse_formats(cx.mode(), "a completion script")?;
    out.raw(&script(args.shell, cx.mode().program()))?;
    Ok(Outcome::DONE)
}

/// The script for a program of that name.
fn script(shell: Shell, program: &str) -> Vec<u8> {
    let mut command = crate::cli::command();
    let mut script = Vec::new();
    let known = match shell {
        Shell::Bash => Known::Bash,
        Shell::Zsh => Known::Zsh,
        Shell::Fish => Known::Fish,
        Shell::PowerShell => Known::PowerShell,
        Shell::Elvish => Known::Elvish,
        Shell::Nushell => {
            clap_complete::generate(Nushell, &mut command, program, &mut script);
            return script;
        }
    };
    clap_complete::generate(known, &mut command, program, &mut script);
    script
}
