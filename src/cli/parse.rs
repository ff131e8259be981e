//! From the words of the command line to the grammar, or to the error that says what is wrong.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command as Grammar, CommandFactory, FromArgMatches};

use super::{Cli, command, like_cobra};
use crate::error::Error;
use crate::exit;
use crate::mode::Mode;

/// What the words were.
pub enum Parsed {
    /// A command to run.
    Run(Box<Cli>),
    /// A text that was asked for: help, or the version.
    Text(String),
    /// Nothing that can be run.
    Wrong(Error),
}

/// Flags whose values etcdctl looks at itself, with an exit code of their own.
const CHECKED_BY_ETCDCTL: &[&str] = &["--order", "--sort-by", "--consistency"];

/// Reads the words, the first of which is the program's name.
pub fn parse(mut words: Vec<OsString>, mode: Mode, color: bool) -> Parsed {
    loop {
        let error = match read(&words, mode) {
            Ok(cli) => return Parsed::Run(Box::new(cli)),
            Err(error) => error,
        };
        if let Some(place) = superfluous(&error, &words, mode) {
            words.remove(place);
            continue;
        }
        return match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Parsed::Text(help(&words, mode, error, color))
            }
            _ => Parsed::Wrong(explain(&error)),
        };
    }
}

fn named(grammar: Grammar, mode: Mode) -> Grammar {
    match mode {
        Mode::Native => grammar,
        Mode::Etcdctl => grammar.name(mode.program()).bin_name(mode.program()),
    }
}

fn read(words: &[OsString], mode: Mode) -> Result<Cli, clap::Error> {
    // Without the help's groups, which take longer to put together than most lines to read.
    let whole = Cli::command();
    if let Some(cli) = read_with_less(&whole, words) {
        return Ok(cli);
    }
    let mut grammar = like_cobra(named(whole, mode));
    let matches = grammar.try_get_matches_from_mut(words)?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut grammar))
}

/// Reads words that have nothing wrong by a grammar of no other subcommands than they name: clap copies every global
/// flag into every subcommand there is, which takes longer than all else before the first packet.
fn read_with_less(whole: &Grammar, words: &[OsString]) -> Option<Cli> {
    let is_named = |command: &&Grammar| words.iter().any(|word| word == command.get_name());
    let less = Grammar::new(whole.get_name().to_owned())
        .args(whole.get_arguments().cloned())
        .groups(whole.get_groups().cloned())
        .subcommands(whole.get_subcommands().filter(is_named).cloned())
        .subcommand_required(true);
    let matches = like_cobra(less).try_get_matches_from(words).ok()?;
    Cli::from_arg_matches(&matches).ok()
}

/// The text that was asked for, from the grammar that has no switches with values: they would
/// only distract.
fn help(words: &[OsString], mode: Mode, fallback: clap::Error, color: bool) -> String {
    let error = named(command(), mode).try_get_matches_from(words).err();
    let text = error.unwrap_or(fallback).render();
    if color {
        text.ansi().to_string()
    } else {
        text.to_string()
    }
}

/// etcdctl's commands ignore arguments beyond those they know; so must the drop-in.
fn superfluous(error: &clap::Error, words: &[OsString], mode: Mode) -> Option<usize> {
    if !mode.is_drop_in() || error.kind() != ErrorKind::UnknownArgument {
        return None;
    }
    let word = text(error, ContextKind::InvalidArg)?;
    if word.starts_with('-') {
        return None;
    }
    words.iter().rposition(|other| other == word.as_str())
}

fn explain(error: &clap::Error) -> Error {
    let rendered = error.render().to_string().replace("[=<BOOL>]", "");
    let mut parts = rendered.trim_end().split("\n\n");
    let message = one_line(parts.next().unwrap_or_default());
    let message = message.strip_prefix("error: ").unwrap_or(&message);
    let hint = parts
        .map(one_line)
        .find_map(|part| match part.strip_prefix("tip: ") {
            Some(tip) => Some(tip.to_owned()),
            None => part
                .strip_prefix("Usage: ")
                .map(|usage| format!("usage: {usage}")),
        });
    Error::usage(message)
        .etcdctl_code(code_of_etcdctl(error))
        .hint(hint.unwrap_or_else(|| "--help tells more".to_owned()))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn code_of_etcdctl(error: &clap::Error) -> u8 {
    let flag = text(error, ContextKind::InvalidArg).unwrap_or_default();
    match error.kind() {
        ErrorKind::MissingRequiredArgument
        | ErrorKind::ArgumentConflict
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues => exit::etcdctl::BAD_ARGS,
        _ if flag.starts_with("--lease") => exit::etcdctl::BAD_ARGS,
        _ if CHECKED_BY_ETCDCTL
            .iter()
            .any(|known| flag.starts_with(known)) =>
        {
            exit::etcdctl::BAD_FEATURE
        }
        _ => exit::etcdctl::ERROR,
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    }
}
