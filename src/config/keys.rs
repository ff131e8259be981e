//! The keys of a context: those of flags have the flags' names.

use super::values;
use crate::client::Endpoint;
use crate::options::{ColorChoice, OutputChoice, WriteOut};

/// How the value of a key is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A string.
    Text,
    /// A string: a file, relative to the config file's folder.
    Path,
    /// Strings: endpoints.
    Endpoints,
    /// Strings: a program and its arguments.
    Words,
    /// `true` or `false`.
    Switch,
    /// A number.
    Number,
    /// A table of addresses.
    Map,
}

/// A key of a context.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// How its value is written.
    pub shape: Shape,
    /// What is wrong with a value of that shape.
    check: fn(&str) -> Result<(), String>,
}

/// Every key of a context, in the order in which they are shown.
pub const KEYS: &[Key] = &[
    key_of("endpoints", Shape::Endpoints, endpoint),
    key_of("discovery-srv", Shape::Text, some),
    key_of("discovery-srv-name", Shape::Text, some),
    key_of("dns-server", Shape::Text, name_server),
    key_of("insecure-discovery", Shape::Switch, any),
    key_of("endpoint-map", Shape::Map, endpoint),
    key_of("cacert", Shape::Path, path),
    key_of("cert", Shape::Path, path),
    key_of("key", Shape::Path, path),
    key_of("tls-server-name", Shape::Text, some),
    key_of("insecure-transport", Shape::Switch, any),
    key_of("insecure-skip-tls-verify", Shape::Switch, any),
    key_of("user", Shape::Text, user),
    key_of("password-file", Shape::Path, path),
    key_of("password-command", Shape::Words, any),
    key_of("password-command-timeout", Shape::Text, duration),
    key_of("auth-jwt-token-file", Shape::Path, path),
    key_of("token-cache", Shape::Switch, any),
    key_of("dial-timeout", Shape::Text, duration),
    key_of("command-timeout", Shape::Text, duration),
    key_of("keepalive-time", Shape::Text, duration),
    key_of("keepalive-timeout", Shape::Text, duration),
    key_of("max-request-bytes", Shape::Number, size),
    key_of("max-recv-bytes", Shape::Number, size),
    key_of("output", Shape::Text, output),
    key_of("write-out", Shape::Text, write_out),
    key_of("color", Shape::Text, color),
    key_of("protected", Shape::Switch, any),
];

/// What looks like a key and isn't one, and what to write instead.
const INSTEAD: &[(&str, &str)] = &[
    (
        "password",
        "the password itself is not kept here: password-file or password-command says where it comes from, and without them it is asked for",
    ),
    (
        "auth-jwt-token",
        "the token itself is not kept here: auth-jwt-token-file names its file",
    ),
    (
        "password-stdin",
        "standard input is a command's own: give --password-stdin on the command line",
    ),
];

const fn key_of(name: &'static str, shape: Shape, check: fn(&str) -> Result<(), String>) -> Key {
    Key { name, shape, check }
}

impl Key {
    /// Whether a value of the right shape will do; of a list or a map, one of its items.
    ///
    /// # Errors
    /// What was expected. No value is repeated: it may be a secret in the wrong place.
    pub fn check(&self, text: &str) -> Result<(), String> {
        (self.check)(text)
    }
}

/// The key of that name.
///
/// # Errors
/// What there is instead.
pub fn key(name: &str) -> Result<&'static Key, (String, String)> {
    if let Some(key) = KEYS.iter().find(|key| key.name == name) {
        return Ok(key);
    }
    if let Some((_, instead)) = INSTEAD.iter().find(|(known, _)| *known == name) {
        return Err((
            format!("'{name}' has no place in a context"),
            (*instead).to_owned(),
        ));
    }
    let names = || KEYS.iter().map(|key| key.name);
    // As variables and Go programs spell it.
    let spelled = name.replace('_', "-").to_lowercase();
    let hint = match nearest(&spelled, names()) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("there are {}", names().collect::<Vec<_>>().join(", ")),
    };
    Err((format!("there is no key '{}'", name.escape_debug()), hint))
}

/// The name that was most likely meant.
pub(super) fn nearest<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |name: &str| strsim::damerau_levenshtein(meant, name);
    let near = names.map(|name| (distance(name), name)).min()?;
    let tolerable = near.0 <= (meant.chars().count() / 3).max(1);
    tolerable.then_some(near.1)
}

fn any(_: &str) -> Result<(), String> {
    Ok(())
}

fn some(text: &str) -> Result<(), String> {
    match text.is_empty() {
        true => Err("it is empty".to_owned()),
        false => Ok(()),
    }
}

fn path(text: &str) -> Result<(), String> {
    some(text)?;
    if text.contains('\0') {
        return Err("no file can be called so".to_owned());
    }
    if text.starts_with('~') && !text.starts_with("~/") {
        return Err("only ~/ is understood, not another user's folder".to_owned());
    }
    Ok(())
}

fn user(text: &str) -> Result<(), String> {
    some(text)?;
    if text.contains(':') {
        return Err("the password is not kept here: write the name alone, and password-file or password-command beside it".to_owned());
    }
    Ok(())
}

fn endpoint(text: &str) -> Result<(), String> {
    match Endpoint::parse(text.trim(), false) {
        Ok(_) => Ok(()),
        Err(error) => Err(error.causes().first().map_or_else(
            || error.message().to_owned(),
            |cause| format!("it is no endpoint: {}", cause.message),
        )),
    }
}

fn duration(text: &str) -> Result<(), String> {
    let read = values::duration(text, true);
    read.map(|_| ()).map_err(|wrong| wrong.reason)
}

fn size(text: &str) -> Result<(), String> {
    let read = values::size(text, true);
    read.map(|_| ()).map_err(|wrong| wrong.reason)
}

fn name_server(text: &str) -> Result<(), String> {
    let read = values::name_server(text);
    read.map(|_| ()).map_err(|wrong| wrong.reason)
}

fn output(text: &str) -> Result<(), String> {
    let read = values::choice::<OutputChoice>(text);
    read.map(|_| ()).map_err(|wrong| wrong.reason)
}

fn write_out(text: &str) -> Result<(), String> {
    let read = values::choice::<WriteOut>(text);
    read.map(|_| ()).map_err(|wrong| wrong.reason)
}

fn color(text: &str) -> Result<(), String> {
    let read = values::choice::<ColorChoice>(text);
    read.map(|_| ()).map_err(|wrong| wrong.reason)
}
