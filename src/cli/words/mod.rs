//! What cobra and etcdctl say of a line that can't be run: their words, for scripts that look for them.

mod arity;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::golang::{integer, quote::quote};

/// Commands whose one word cobra counts before they run.
const COUNTED_BY_COBRA: &[&str] = &["completion"];
/// Flags with values that etcdctl looks at itself.
const CHECKED: &[(&str, &str)] = &[
    ("--order", "bad sort order {}"),
    ("--sort-by", "bad sort target {}"),
    ("--load", "unknown load option {}"),
    ("--consistency", "unknown consistency flag \"{}\""),
];
/// Switches with a letter, as cobra names them.
const SHORT: &[(&str, &str)] = &[
    ("--interactive", "-i, --interactive"),
    ("--listen", "-l, --listen"),
];
/// Numbers that etcdctl reads itself: their base, and what it says of those that it can't read.
const NUMBERS: &[(&str, u32, &str)] = &[
    ("--lease", 16, "bad lease ID ({}), expecting ID in Hex"),
    (
        "<LEASE_ID>",
        16,
        "bad lease ID arg ({}), expecting ID in Hex",
    ),
    ("<TTL>", 10, "bad TTL ({})"),
];
/// What excludes each other: the first pair of which both are in the message counts.
const EXCLUSIVE: &[(&str, &str)] = &[
    (
        "--keys-only",
        "`--keys-only` and `--count-only` cannot be set at the same time, choose one",
    ),
    (
        "--ignore-value",
        "put command needs only 1 argument when 'ignore-value' is set",
    ),
    (
        "--from-key",
        "`--prefix` and `--from-key` cannot be set at the same time, choose one",
    ),
];

/// The words, where they have some.
pub(super) fn of_etcdctl(error: &Error, words: &[String]) -> Option<String> {
    let command = command(error);
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        _ if counted_by_cobra(error) => unfit(error, &command, words),
        ErrorKind::UnknownArgument => unknown(&command, &argument?, words),
        ErrorKind::InvalidSubcommand => {
            let name = quote(text(error, ContextKind::InvalidSubcommand)?.as_bytes());
            Some(format!("unknown command {name} for \"etcdctl\""))
        }
        ErrorKind::MissingRequiredArgument => arity::too_few(&command).map(str::to_owned),
        ErrorKind::ArgumentConflict => excluded(error),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            wrong(error, &argument?, &value, words)
        }
        _ => None,
    }
}

/// Whether it's a flag or a word whose number etcdctl reads itself.
pub(super) fn is_number(argument: &str) -> bool {
    number(name(argument)).is_some()
}

/// Whether it's a flag whose value etcdctl looks at itself.
pub(super) fn is_checked(argument: &str) -> bool {
    known(CHECKED, name(argument)).is_some()
}

/// The flag without what clap says of its value.
fn name(argument: &str) -> &str {
    argument.split([' ', '[']).next().unwrap_or_default()
}

fn number(argument: &str) -> Option<&'static (&'static str, u32, &'static str)> {
    NUMBERS.iter().find(|(name, ..)| *name == argument)
}

/// Whether the command counts its words, so that too many are an error.
pub(super) fn counts(error: &Error) -> bool {
    arity::too_many(&command(error)).is_some() || counted_by_cobra(error)
}

/// Whether it's cobra that counts the command's words: it has a code of its own for that.
pub(super) fn counted_by_cobra(error: &Error) -> bool {
    let is_flag = text(error, ContextKind::InvalidArg).is_some_and(|word| word.starts_with('-'));
    !is_flag && COUNTED_BY_COBRA.contains(&command(error).as_str())
}

fn unfit(error: &Error, command: &str, words: &[String]) -> Option<String> {
    match error.kind() {
        ErrorKind::MissingRequiredArgument => Some("accepts 1 arg(s), received 0".to_owned()),
        ErrorKind::UnknownArgument => {
            let after = words.iter().skip_while(|word| *word != command).skip(1);
            let given = after.filter(|word| !word.starts_with('-')).count();
            Some(format!("accepts 1 arg(s), received {given}"))
        }
        _ => None,
    }
}

fn unknown(command: &str, argument: &str, words: &[String]) -> Option<String> {
    if !argument.starts_with('-') {
        let told = arity::too_many(command)?;
        return Some(match command {
            "member add" => format!("{told}{}", meant_as_urls(words)),
            _ => told.to_owned(),
        });
    }
    let word = words.iter().find(|word| word.starts_with(argument))?;
    if word.starts_with("---") || word.starts_with("--=") {
        return Some(format!("bad flag syntax: {word}"));
    }
    let Some(name) = argument.strip_prefix("--") else {
        let letter = argument.trim_start_matches('-');
        return Some(format!("unknown shorthand flag: '{letter}' in {word}"));
    };
    Some(format!("unknown flag: --{name}"))
}

/// For each word that would do as a peer URL, what was perhaps meant.
fn meant_as_urls(words: &[String]) -> String {
    let before = std::iter::once("").chain(words.iter().map(String::as_str));
    let free = words
        .iter()
        .zip(before)
        .filter(|(_, before)| *before != "--peer-urls");
    let urls = free.filter(|(word, _)| word.to_lowercase().starts_with("http"));
    let asked = urls.map(|(url, _)| format!(", did you mean --peer-urls={url}"));
    asked.collect()
}

fn excluded(error: &Error) -> Option<String> {
    let rendered = error.to_string();
    let message = rendered.lines().take_while(|line| !line.is_empty());
    let message = message.collect::<Vec<_>>().join(" ");
    if message.contains("RANGE_END") {
        let told =
            "too many arguments, only accept one argument when `--prefix` or `--from-key` is set";
        return Some(told.to_owned());
    }
    let told = EXCLUSIVE.iter().find(|(flag, _)| message.contains(flag));
    told.map(|(_, words)| (*words).to_owned())
}

fn wrong(error: &Error, argument: &str, value: &str, words: &[String]) -> Option<String> {
    let flag = name(argument);
    if lacks_its_value(error, words) {
        let word = words.last()?;
        return Some(match word.starts_with("--") {
            true => format!("flag needs an argument: {flag}"),
            false => {
                let letter = word.trim_start_matches('-');
                format!("flag needs an argument: '{letter}' in {word}")
            }
        });
    }
    if let Some(told) = known(CHECKED, flag) {
        return Some(told.replace("{}", value));
    }
    if flag == "<SHELL>" {
        let value = quote(value.as_bytes());
        return Some(format!(
            "invalid argument {value} for \"etcdctl completion\""
        ));
    }
    if let Some((_, radix, told)) = number(flag) {
        return Some(told.replace("{}", &integer::parse_in(value, *radix).err()?));
    }
    let reason = std::error::Error::source(error)?;
    let value = quote(value.as_bytes());
    // The commands of `user` have an --interactive without a letter.
    let of_user = words.iter().any(|word| word == "user");
    let letter = known(SHORT, flag).filter(|_| !of_user);
    let flag = letter.unwrap_or(flag);
    Some(format!(
        "invalid argument {value} for \"{flag}\" flag: {reason}"
    ))
}

/// Whether the line ends where a flag's value should have come.
pub(super) fn lacks_its_value(error: &Error, words: &[String]) -> bool {
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let last = words.last().map_or("", String::as_str);
    error.kind() == ErrorKind::InvalidValue
        && value.is_empty()
        && last.starts_with('-')
        && !last.contains('=')
}

/// Whether the error shows a word that may be a password, which was typed where none is expected.
pub(super) fn may_show_a_password(error: &Error) -> bool {
    let command = command(error);
    let is_word = |word: String| !word.starts_with('-');
    error.kind() == ErrorKind::UnknownArgument
        && text(error, ContextKind::InvalidArg).is_some_and(is_word)
        && ["user", "auth"]
            .iter()
            .any(|name| command.starts_with(name))
}

fn known<'a>(table: &[(&str, &'a str)], name: &str) -> Option<&'a str> {
    let row = table.iter().find(|(known, _)| *known == name);
    row.map(|(_, words)| *words)
}

/// The command that the error is about, told from the usage that comes with it.
fn command(error: &Error) -> String {
    let usage = error.get(ContextKind::Usage).map(ToString::to_string);
    let usage = usage.unwrap_or_default();
    let words = usage
        .split_whitespace()
        .skip_while(|word| ["Usage:", "etcdctl", "etcdtool"].contains(word));
    let names: Vec<_> = words
        .take_while(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    names.join(" ")
}

/// What the error says of itself.
pub(super) fn text(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    }
}
