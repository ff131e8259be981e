//! A line that a person types, or a script writes, for an interactive watch.

use std::ffi::OsString;

use clap::Parser;

use super::OneWatchArgs;
use crate::cli;
use crate::context::Context;
use crate::env;
use crate::error::{Error, Stage};
use crate::exit;
use crate::options::os_string;
use crate::request::WatchRequest;
use crate::txn::words;

/// What a line asks for.
pub(super) enum Line {
    /// One more watch, and the command to run for each of its events.
    Watch(WatchRequest, Vec<OsString>),
    /// All watches are to tell how far they are.
    Progress,
}

/// What is wrong with a line.
pub(super) struct Mistake {
    pub(super) error: Error,
    /// etcdctl ends at some mistakes, and reads on after others.
    pub(super) ends_etcdctl: bool,
}

/// The words after `watch`.
#[derive(Debug, Parser)]
#[command(name = "watch", no_binary_name = true, disable_help_flag = true)]
struct WatchLine {
    #[command(flatten)]
    args: OneWatchArgs,
}

/// Reads a line with or without its break.
pub(super) fn read(line: &[u8], cx: &Context) -> Result<Line, Mistake> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let text = std::str::from_utf8(line).map_err(|_| {
        let error = invalid("the line is not UTF-8").hint(r#"write other bytes as "\xff""#);
        ending(error)
    })?;
    let words = words::split(text).map_err(|error| {
        let told = format!("{error}\n{}", error.excerpt());
        ending(invalid(&told).etcdctl_message("invalid syntax"))
    })?;
    let [command, words @ ..] = words.as_slice() else {
        return Err(passed_over(text, ":", "watch and progress supported"));
    };
    match command.as_slice() {
        b"progress" => Ok(Line::Progress),
        b"watch" if words.is_empty() && cx.environment().get(env::WATCH_KEY).is_none() => {
            let why = "command type or key is not provided";
            Err(passed_over(text, "", why))
        }
        b"watch" => watch(text, words, cx),
        _ => Err(passed_over(text, "", "only support watch")),
    }
}

fn watch(text: &str, words: &[Vec<u8>], cx: &Context) -> Result<Line, Mistake> {
    let words: Result<Vec<_>, _> = words.iter().map(|word| os_string(word)).collect();
    let mut words = words.map_err(ending)?;
    let separator = words.iter().position(|word| word == "--");
    if separator.is_some_and(|place| place + 1 == words.len()) {
        return Err(ending(cli::nothing_after_separator()));
    }
    let read = cli::read_line::<WatchLine>(&mut words, cx.mode());
    let args = match read {
        Ok(line) => line.args,
        Err(error) => return Err(ending(wrong(&error, &words))),
    };
    args.request(cx, true)
        .map(|request| Line::Watch(request, args.command.clone()))
        .map_err(|error| {
            // etcdctl looks at its count of words first, unless there is a command.
            let has_variable = cx.environment().get(env::WATCH_KEY).is_some();
            match args.command.is_empty() && args.key.is_some() == has_variable {
                true => ending(error),
                false => passed_over(text, "", error.message()),
            }
        })
}

fn wrong(error: &clap::Error, words: &[OsString]) -> Error {
    let rendered = error.to_string();
    let first = rendered.lines().next().unwrap_or_default();
    let reason = first.strip_prefix("error: ").unwrap_or(first).to_owned();
    let told = cli::words_of_etcdctl(error, words).unwrap_or_else(|| reason.clone());
    Error::usage("the watch cannot be read")
        .cause(Stage::Settings, None, reason)
        .etcdctl_message(told)
}

fn invalid(message: &str) -> Error {
    Error::usage(message).etcdctl_code(exit::etcdctl::INVALID_INPUT)
}

fn ending(error: Error) -> Mistake {
    Mistake {
        error,
        ends_etcdctl: true,
    }
}

/// A mistake after which etcdctl reads on.
fn passed_over(line: &str, colon: &str, why: &str) -> Mistake {
    let error = Error::usage(format!("invalid line '{line}': {why}"))
        .etcdctl_message(format!("Invalid command{colon} {line} ({why})"));
    Mistake {
        error,
        ends_etcdctl: false,
    }
}
