//! From the words of the command line to the grammar, or to the error that says what is wrong.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command as Grammar, FromArgMatches};

use super::{Cli, command};
use crate::error::{Error, Stage};
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
    let grammar = grammar(mode);
    loop {
        let error = match read(grammar.clone(), &words) {
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
                Parsed::Text(rendered(&error, color))
            }
            _ => Parsed::Wrong(explain(&error)),
        };
    }
}

fn grammar(mode: Mode) -> Grammar {
    let command = command();
    match mode {
        Mode::Native => command,
        Mode::Etcdctl => command.name(mode.program()).bin_name(mode.program()),
    }
}

fn read(grammar: Grammar, words: &[OsString]) -> Result<Cli, clap::Error> {
    let mut grammar = grammar;
    let matches = grammar.try_get_matches_from_mut(words)?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut grammar))
}

fn rendered(error: &clap::Error, color: bool) -> String {
    let text = error.render();
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
    let rendered = error.render().to_string();
    let mut parts = rendered.trim_end().split("\n\n");
    let message = parts.next().unwrap_or_default();
    let message = message.strip_prefix("error: ").unwrap_or(message);
    let hint = parts.find(|part| part.trim_start().starts_with("tip:"));
    let hint = hint.map(|tip| tip.trim_start().trim_start_matches("tip: ").to_owned());
    let usage = rendered.lines().find(|line| line.starts_with("Usage: "));
    let mut failure = Error::usage(message).etcdctl_code(code_of_etcdctl(error));
    if let Some(usage) = usage {
        failure = failure.cause(Stage::Settings, None, usage.to_lowercase_first());
    }
    failure
        .etcdctl_message(message)
        .hint(hint.unwrap_or_else(|| "--help tells more".to_owned()))
}

trait LowercaseFirst {
    fn to_lowercase_first(&self) -> String;
}

impl LowercaseFirst for &str {
    fn to_lowercase_first(&self) -> String {
        let mut chars = self.chars();
        let first = chars.next().map(|c| c.to_ascii_lowercase());
        first.into_iter().chain(chars).collect()
    }
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
