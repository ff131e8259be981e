//! How an error is reported: once, as text or as one JSON object, on stderr.

use colored::Colorize;

use super::Reporter;
use super::printable::printable_lines;
use crate::env::{self, Environment};
use crate::error::Error;
use crate::mode::Mode;
use crate::options::OutputChoice;
use crate::settings::Format;

/// The form an error takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// How the program was called.
    pub mode: Mode,
    /// One JSON object.
    pub structured: bool,
    /// Colour.
    pub color: bool,
}

/// Whether errors take a structured form beside answers in `format`.
pub fn wants_structure(format: Format) -> bool {
    matches!(
        format,
        Format::Ours(OutputChoice::Json | OutputChoice::Jsonl | OutputChoice::Yaml)
    )
}

impl Style {
    /// The style where the command line could not be read: told from its raw words.
    pub fn guess(mode: Mode, words: &[String], environment: &Environment) -> Self {
        let structured = |format: &str| matches!(format, "json" | "jsonl" | "yaml");
        let told = words.iter().enumerate().find_map(|(place, word)| {
            match word
                .strip_prefix("--output")
                .or_else(|| word.strip_prefix("-o"))?
            {
                "" => words.get(place + 1).map(String::as_str),
                rest => Some(rest.trim_start_matches('=')),
            }
        });
        let variable = environment.get(env::OUTPUT);
        Self {
            mode,
            structured: mode.has_own_errors()
                && told
                    .or(variable.as_ref().map(|found| found.value.as_str()))
                    .is_some_and(structured),
            color: false,
        }
    }
}

/// Whether colour is wished for, told from raw words and environment: for what is said before the settings are known.
pub fn color_wish(words: &[String], environment: &Environment) -> Option<bool> {
    let flag = words.iter().enumerate().rev().find_map(|(place, word)| {
        match word.strip_prefix("--color")? {
            "" => words.get(place + 1).map(String::as_str),
            rest => rest.strip_prefix('='),
        }
    });
    let variable = environment.get(env::COLOR);
    match flag.or(variable.as_ref().map(|found| found.value.as_str())) {
        Some("always") => Some(true),
        Some("never") => Some(false),
        _ => environment.color(),
    }
}

/// Says what failed.
pub fn report(error: &Error, style: Style, reporter: &Reporter) {
    if error.is_silent() {
        return;
    }
    if !style.mode.has_own_errors() {
        reporter.line(&format!("Error: {}", error.in_etcdctls_words()));
    } else if style.structured {
        // Plain data, which serde can't fail to write.
        let json = serde_json::to_string(&error.report()).unwrap_or_default();
        reporter.line(&json);
    } else {
        reporter.text(&text(error, style.color));
    }
}

/// What was typed or read comes back in errors; only its line breaks may reach a terminal as they are.
fn text(error: &Error, color: bool) -> String {
    colored::control::set_override(color);
    let message = printable_lines(error.message());
    let mut text = format!("{} {message}\n", "error:".red().bold());
    for cause in error.causes() {
        let cause = printable_lines(&cause.to_string());
        text += &format!("  {} {cause}\n", "cause:".bold());
    }
    if let Some(advice) = error.advice() {
        text += &format!("  {} {}\n", "hint:".bold(), printable_lines(advice));
    }
    text
}
