//! From the words of the command line to the grammar, or to the error that says what is wrong.

use std::ffi::OsString;

use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, Command as Grammar, CommandFactory, FromArgMatches};

use super::help::shown;
use super::words::{self, text};
use super::{Cli, Command, command, like_cobra};
use crate::error::Error;
use crate::exit;
use crate::golang::boolean;
use crate::mode::Mode;
use crate::options::superfluous_words;

/// What the words were.
pub enum Parsed {
    /// A command to run.
    Run(Box<Cli>),
    /// A text that was asked for: help, or the version.
    Text(String),
    /// Nothing that can be run.
    Wrong(Error),
}

/// Commands that etcdctl doesn't have.
const OURS: &[&str] = &[
    "bench",
    "config",
    "copy",
    "count",
    "du",
    "ls",
    "rename",
    "tree",
    "export",
    "import",
    "mirror",
    "ping",
    "playground",
    "bound-to-parent",
];
/// Those below a command that it has.
const OURS_BELOW: &[(&str, &str)] = &[("auth", "forget")];

/// Reads the words, the first of which is the program's name.
pub fn parse(words: Vec<OsString>, mode: Mode, color: bool) -> Parsed {
    match mode {
        Mode::Native | Mode::Etcdctl => parse_for_clusters(words, mode, color),
        // A grammar of its own, which no command is in yet.
        Mode::Etcdutl => Parsed::Wrong(
            Error::failed("etcdutl's commands are not available yet")
                .etcdctl_code(exit::etcdctl::ERROR),
        ),
    }
}

fn parse_for_clusters(mut words: Vec<OsString>, mode: Mode, color: bool) -> Parsed {
    let mut ignores = false;
    loop {
        let error = match read(&words, mode, ignores) {
            Ok(cli) => match unfinished(&cli, &words) {
                Some(error) => return Parsed::Wrong(error),
                None => return Parsed::Run(Box::new(cli)),
            },
            Err(error) => error,
        };
        if !ignores && is_superfluous(&error, mode) {
            ignores = true;
            continue;
        }
        if let Some(place) = turned_off(&error, &words) {
            words.remove(place);
            continue;
        }
        if let Some(place) = beyond(&error, &words, mode) {
            if let Some(error) = wrong_flag(&words, mode) {
                return Parsed::Wrong(explain(&error, &words));
            }
            words.truncate(place);
            continue;
        }
        return match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Parsed::Text(help(&words, mode, error, color))
            }
            ErrorKind::MissingSubcommand if mode.is_drop_in() => {
                words.truncate(1);
                Parsed::Text(help(&words, mode, error, color))
            }
            _ => Parsed::Wrong(explain(&error, &words)),
        };
    }
}

fn named(grammar: Grammar, mode: Mode) -> Grammar {
    match mode {
        Mode::Native => grammar,
        Mode::Etcdctl | Mode::Etcdutl => {
            // Not only unknown: they mustn't stand in the way of prefixes such as `p` for `put`.
            let without = |grammar: Grammar, ours: &&'static str| {
                let unheard = format!("\0{ours}");
                grammar.mut_subcommand(*ours, |command| command.name(unheard).hide(true))
            };
            let without_below =
                |grammar: Grammar, (parent, ours): &(&'static str, &'static str)| {
                    grammar.mut_subcommand(*parent, |parent| without(parent, ours))
                };
            let grammar = OURS.iter().fold(grammar, without);
            let grammar = OURS_BELOW.iter().fold(grammar, without_below);
            grammar.name(mode.program()).bin_name(mode.program())
        }
    }
}

fn read(words: &[OsString], mode: Mode, ignores: bool) -> Result<Cli, clap::Error> {
    // Without the help's groups, which take longer to put together than most lines to read.
    let mut whole = named(Cli::command(), mode);
    if ignores {
        whole = ignoring(whole);
    } else if let Some(cli) = read_with_less(&whole, words) {
        return Ok(cli);
    }
    let mut grammar = like_cobra(whole);
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
        .subcommand_required(true)
        .disable_help_subcommand(true);
    let matches = like_cobra(less).try_get_matches_from(words).ok()?;
    Cli::from_arg_matches(&matches).ok()
}

/// The text that was asked for, from the grammar that has no switches with values: they would
/// only distract.
fn help(words: &[OsString], mode: Mode, fallback: clap::Error, color: bool) -> String {
    let error = named(command(), mode).try_get_matches_from(words).err();
    shown(&error.unwrap_or(fallback).render(), color)
}

/// The help of the command that the words name; those after its name don't matter. None where there is no such command.
pub fn help_of(words: &[String], mode: Mode, color: bool) -> Option<String> {
    let grammar = named(command(), mode);
    let ask = |words: &[String]| {
        let words = [mode.program()]
            .into_iter()
            .chain(words.iter().map(String::as_str));
        let answer = grammar
            .clone()
            .try_get_matches_from(words.chain(["--help"]));
        answer
            .err()
            .filter(|error| error.kind() == ErrorKind::DisplayHelp)
    };
    let shortest = words.len().min(1);
    let mut ends = (shortest..=words.len()).rev();
    let answer = ends.find_map(|end| ask(words.get(..end)?))?;
    Some(shown(&answer.render(), color))
}

/// What etcdctl says of a request line of a transaction that can't be read, where it is the request
/// itself that objects, and the code it exits with.
pub fn objection(error: &clap::Error, words: &[OsString]) -> Option<(String, u8)> {
    let words = lossy(words);
    let code = code_of_etcdctl(error, &words);
    let own =
        matches!(error.kind(), ErrorKind::MissingRequiredArgument) || code == exit::etcdctl::ERROR;
    let told = words::of_etcdctl(error, &words)?;
    (!own).then_some((told, code))
}

/// What etcdctl says of words that can't be read, where it has words for it.
pub fn words_of_etcdctl(error: &clap::Error, words: &[OsString]) -> Option<String> {
    words::of_etcdctl(error, &lossy(words))
}

/// Reads words by a grammar that isn't the whole program's: a line of a transaction, or of an interactive watch. Words
/// that etcdctl would ignore are ignored.
pub fn read_line<T: CommandFactory + FromArgMatches>(
    words: &mut Vec<OsString>,
    mode: Mode,
) -> Result<T, clap::Error> {
    let mut ignores = false;
    loop {
        let grammar = match ignores {
            true => ignoring(T::command()),
            false => T::command(),
        };
        let mut grammar = like_cobra(grammar);
        let matches = grammar.try_get_matches_from_mut(words.iter());
        let error = match matches {
            Ok(matches) => return T::from_arg_matches(&matches),
            Err(error) => error,
        };
        if !ignores && is_superfluous(&error, mode) {
            ignores = true;
            continue;
        }
        match turned_off(&error, words) {
            Some(place) => words.remove(place),
            None => return Err(error),
        };
    }
}

/// etcdctl's commands ignore arguments beyond those they know; so must the drop-in.
fn is_superfluous(error: &clap::Error, mode: Mode) -> bool {
    if mode.is_strict() || error.kind() != ErrorKind::UnknownArgument {
        return false;
    }
    text(error, ContextKind::InvalidArg).is_some_and(|word| !word.starts_with('-'))
        && !words::counts(error)
}

/// The same grammar, whose commands take any words after those they know, and make nothing of them.
fn ignoring(grammar: Grammar) -> Grammar {
    if grammar.has_subcommands() {
        return grammar.mut_subcommands(ignoring);
    }
    let words = superfluous_words();
    let place = grammar.get_positionals().count();
    let last = grammar.get_positionals().find(|arg| arg.is_last_set());
    match last.map(|last| (last.get_id().clone(), last.is_required_set())) {
        None => grammar.arg(words),
        // What comes after a separator is no superfluous word.
        Some((last, false)) => grammar
            .arg(words.index(place))
            .mut_arg(last, |last| last.index(place + 1)),
        Some((_, true)) => grammar,
    }
}

/// A switch that is turned off stands in nobody's way.
fn turned_off(error: &clap::Error, words: &[OsString]) -> Option<usize> {
    if error.kind() != ErrorKind::ArgumentConflict {
        return None;
    }
    let off = |word: &OsString| {
        let (_, value) = word.to_str()?.strip_prefix("--")?.split_once('=')?;
        boolean::parse(value)
    };
    let options = words.iter().take_while(|word| *word != "--");
    let place = options.clone().position(|word| off(word) == Some(false))?;
    let name = |word: &OsString| word.to_str()?.split('=').next().map(str::to_owned);
    let switch = words.get(place).and_then(name)?;
    // What was said of it before counts no longer, what is said after does.
    let mut same = options
        .enumerate()
        .filter(|(_, word)| name(word).as_ref() == Some(&switch));
    same.next().map(|(first, _)| first.min(place))
}

/// Below the root, cobra answers a subcommand that it doesn't know with its parent's help.
fn beyond(error: &clap::Error, words: &[OsString], mode: Mode) -> Option<usize> {
    if !mode.is_drop_in() || error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    let unknown = text(error, ContextKind::InvalidSubcommand)?;
    let place = words.iter().position(|word| *word == *unknown)?;
    let grammar = command();
    let is_parent = |word: &OsString| {
        let mut all = grammar
            .get_subcommands()
            .filter(|command| command.has_subcommands());
        word.to_str()
            .is_some_and(|word| all.any(|command| command.get_name().starts_with(word)))
    };
    words.get(1..place)?.iter().any(is_parent).then_some(place)
}

/// The parent's flags count nevertheless, wherever they are: one that it doesn't have is told.
fn wrong_flag(words: &[OsString], mode: Mode) -> Option<clap::Error> {
    let childless = |parent: Grammar| {
        if !parent.has_subcommands() {
            return parent;
        }
        let any = Arg::new("\0words").num_args(0..);
        Grammar::new(parent.get_name().to_owned())
            .args(parent.get_arguments().cloned())
            .arg(any)
    };
    let grammar = named(Cli::command(), mode).mut_subcommands(childless);
    let error = like_cobra(grammar).try_get_matches_from(words).err()?;
    (error.kind() != ErrorKind::DisplayHelp).then_some(error)
}

/// clap drops a separator that nothing follows, but a watch was to run what follows.
fn unfinished(cli: &Cli, words: &[OsString]) -> Option<Error> {
    let open = matches!(cli.command, Command::Watch(_)) && words.last()? == "--";
    open.then(nothing_after_separator)
}

/// A watch was to run what follows the separator, and nothing does.
pub fn nothing_after_separator() -> Error {
    Error::usage("bad number of arguments (found separator --, but no commands)")
}

fn explain(error: &clap::Error, words: &[OsString]) -> Error {
    let rendered = error.render().to_string().replace("[=<BOOL>]", "");
    let mut parts = rendered.trim_end().split("\n\n");
    let message = one_line(parts.next().unwrap_or_default());
    let message = if words::may_show_a_password(error) {
        "unexpected argument found, which is not shown since it may be a password"
    } else {
        message.strip_prefix("error: ").unwrap_or(&message)
    };
    let hint = parts
        .map(one_line)
        .find_map(|part| match part.strip_prefix("tip: ") {
            Some(tip) => Some(tip.to_owned()),
            None => part
                .strip_prefix("Usage: ")
                .map(|usage| format!("usage: {usage}")),
        });
    let words = lossy(words);
    Error::usage(message)
        .etcdctl_code(code_of_etcdctl(error, &words))
        .etcdctl_message(words::of_etcdctl(error, &words).unwrap_or_else(|| message.to_owned()))
        .hint(hint.unwrap_or_else(|| "--help tells more".to_owned()))
}

fn lossy(words: &[OsString]) -> Vec<String> {
    let text = |word: &OsString| word.to_string_lossy().into_owned();
    words.iter().map(text).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn code_of_etcdctl(error: &clap::Error, words: &[String]) -> u8 {
    let flag = text(error, ContextKind::InvalidArg).unwrap_or_default();
    match error.kind() {
        _ if words::counted_by_cobra(error) || words::lacks_its_value(error, words) => {
            exit::etcdctl::ERROR
        }
        ErrorKind::MissingRequiredArgument
        | ErrorKind::ArgumentConflict
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues => exit::etcdctl::BAD_ARGS,
        ErrorKind::UnknownArgument if words::counts(error) && !flag.starts_with('-') => {
            exit::etcdctl::BAD_ARGS
        }
        // Another command's flag is cobra's mistake to tell, whatever etcdctl would say of its value.
        ErrorKind::UnknownArgument => exit::etcdctl::ERROR,
        _ if words::is_number(&flag) => exit::etcdctl::BAD_ARGS,
        _ if words::is_checked(&flag) => exit::etcdctl::BAD_FEATURE,
        _ => exit::etcdctl::ERROR,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One by one they would take minutes.
    #[test]
    fn any_number_of_superfluous_words_is_ignored() {
        let words = ["etcdctl", "get", "a", "b", "KEY", "--sort-by", "KEY"];
        let many = std::iter::repeat_n("word", 30_000);
        let words = || words.into_iter().chain(many.clone()).map(OsString::from);
        let read = |mode| parse(words().collect(), mode, false);
        assert!(matches!(read(Mode::Etcdctl), Parsed::Run(_)));
        assert!(matches!(read(Mode::Native), Parsed::Wrong(_)));
    }
}
