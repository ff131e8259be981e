//! All that comes from outside, as bytes: each target feeds its bytes to the reader that the program itself uses, and
//! panics if the reader does, or if what it says can't be right.
//!
//! Tests, `examples/fuzz.rs` and the fuzzer in `fuzz/` share these targets. CONTRIBUTING.md says how to use them.

mod answers;
mod files;
mod grammars;
mod inputs;
mod records;
mod server;
mod values;

use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::{fs, io};

pub use inputs::Inputs;

use crate::context::{Context, Terminals};
use crate::env::Environment;
use crate::error::Error;
use crate::mode::Mode;
use crate::output::Reporter;
use crate::settings::Settings;

/// Something that reads what comes from outside.
#[derive(Clone, Copy)]
pub struct Target {
    /// What it reads; also the name of its fuzz target and of its corpus in `fuzz/corpus/`.
    pub name: &'static str,
    /// Reads bytes; panics where the program would be wrong.
    pub check: fn(&[u8]),
    /// Words of its grammar, to make inputs of.
    pub words: &'static [&'static str],
    /// How many inputs a test run takes: fewer where the reader is a slow one.
    pub share: usize,
}

/// How many inputs a test run takes as a rule.
const SHARE: usize = 20_000;

/// Every target.
pub const TARGETS: &[Target] = &[
    target("endpoint", values::endpoint, values::ENDPOINT),
    target("duration", values::duration, values::DURATION),
    target("number", values::number, values::NUMBER),
    target("list", values::list, values::LIST),
    target("quote", values::quote, values::QUOTE),
    target("txn_script", grammars::txn_script, grammars::TXN_SCRIPT).of(6_000),
    target("txn_json", grammars::txn_json, grammars::TXN_JSON),
    target("watch_line", grammars::watch_line, grammars::WATCH_LINE).of(3_000),
    target(
        "command_line",
        grammars::command_line,
        grammars::COMMAND_LINE,
    )
    .of(300),
    target("settings", grammars::settings, grammars::SETTINGS).of(6_000),
    target("pem", files::pem, files::PEM),
    target("config_file", files::config_file, files::CONFIG_FILE),
    target("secret", files::secret, files::SECRET),
    target("member_log", files::member_log, files::MEMBER_LOG),
    target("records", records::records, records::RECORDS).of(3_000),
    target("answer", answers::answer, answers::ANSWER),
    target("watch_stream", server::watch_stream, server::WATCH),
    target("refusal", server::refusal, server::REFUSAL).of(6_000),
    target("metrics", server::metrics, server::METRICS),
    target("first_bytes", server::first_bytes, server::FIRST_BYTES),
    target("certificate", server::certificate, server::CERTIFICATE).of(6_000),
    target("dns", server::dns, server::DNS),
];

const fn target(name: &'static str, check: fn(&[u8]), words: &'static [&'static str]) -> Target {
    Target {
        name,
        check,
        words,
        share: SHARE,
    }
}

impl Target {
    const fn of(self, share: usize) -> Self {
        Self { share, ..self }
    }

    /// The target of that name.
    pub fn find(name: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.name == name)
    }

    /// Its inputs that are kept in `corpus`, a folder with a folder for each target; ordered by their names.
    ///
    /// # Errors
    /// When they can't be read.
    pub fn corpus(&self, corpus: &Path) -> io::Result<Vec<Vec<u8>>> {
        let entries = fs::read_dir(corpus.join(self.name))?;
        let paths: io::Result<Vec<_>> = entries.map(|entry| Ok(entry?.path())).collect();
        let mut paths = paths?;
        paths.sort();
        paths.into_iter().map(fs::read).collect()
    }
}

static NATIVE: Fixed = Fixed::new(|| context(Mode::Native, &[]));
static DROP_IN: Fixed = Fixed::new(|| context(Mode::Etcdctl, &[]));

/// Has the target of that name read these bytes.
pub fn check(name: &str, bytes: &[u8]) {
    let target = Target::find(name);
    assert!(target.is_some(), "there is no target {name}");
    target.into_iter().for_each(|target| (target.check)(bytes));
}

/// A context that is made once.
struct Fixed(LazyLock<Result<Context, Error>>);

impl Fixed {
    const fn new(make: fn() -> Result<Context, Error>) -> Self {
        Self(LazyLock::new(make))
    }

    #[allow(clippy::panic)]
    fn get(&self) -> &Context {
        match &*self.0 {
            Ok(context) => context,
            Err(error) => panic!("nothing is wrong with these settings: {error}"),
        }
    }
}

/// A context without a cluster, whose standard input is empty and whose reports nobody sees.
fn context(mode: Mode, variables: &[(&str, &str)]) -> Result<Context, Error> {
    let variables = variables.iter();
    let variables = variables.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let environment = Environment::new(mode, variables);
    let (connection, output) = (Default::default(), Default::default());
    let settings = Settings::resolve(&connection, &output, &environment, mode)?;
    Ok(Context::new(
        settings,
        environment,
        reporter(Written::default(), mode),
        Terminals::default(),
        Box::new(io::empty()),
        Box::new(io::sink()),
    ))
}

fn reporter(written: Written, mode: Mode) -> Reporter {
    Reporter::new(Box::new(written), mode.program(), false, 2)
}

/// What was written, for whoever wants to look at it.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Written {
    fn bytes(&self) -> Vec<u8> {
        let bytes = self.0.lock();
        bytes.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let all = self.0.lock();
        let mut all = all.unwrap_or_else(PoisonError::into_inner);
        all.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether the text can do nothing to a terminal but break lines.
fn is_harmless(text: &[u8]) -> bool {
    let is_harmless = |c: char| c == '\n' || !c.is_control();
    std::str::from_utf8(text).is_ok_and(|text| text.chars().all(is_harmless))
}

/// Whether it is one JSON document, however deep.
fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok()
}

#[cfg(test)]
mod tests;
