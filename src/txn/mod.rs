//! Transactions as people and programs write them: etcdctl's line grammar, and JSON.

use std::fmt;

pub mod compare;
mod cursor;
pub mod json;
pub mod script;
pub mod words;

/// What is wrong with the text of a transaction, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The line, from 1; none if a single line was read.
    pub line: Option<usize>,
    /// The column in characters, from 1; one past the end where something is missing there.
    pub column: usize,
    /// What is wrong, and what was expected.
    pub message: String,
    /// The line itself.
    pub text: String,
}

/// How much of a long line is shown before and after the column: a JSON document is often one line.
const SHOWN: (usize, usize) = (60, 20);

impl SyntaxError {
    /// The offending line with a caret below the column, in two lines.
    ///
    /// Of a long line only the surroundings of the column are shown. Control characters are shown as replacement
    /// characters, lest a file sends commands to the terminal.
    pub fn excerpt(&self) -> String {
        let before = self.column.saturating_sub(1);
        let skipped = before.saturating_sub(SHOWN.0);
        let shown: String = self
            .text
            .chars()
            .skip(skipped)
            .take(SHOWN.0 + SHOWN.1)
            .map(visible)
            .collect();
        format!("{shown}\n{:>width$}", '^', width = before - skipped + 1)
    }

    /// Moves an error from a trimmed line to the line it was taken from.
    fn within(self, line: &str, number: usize) -> Self {
        let line = line.trim_end();
        let indent = line.chars().count() - line.trim_start().chars().count();
        Self {
            line: Some(number),
            column: self.column + indent,
            text: line.to_owned(),
            ..self
        }
    }
}

/// Keeps each character one character wide, so that the caret stays below its own.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}, ")?;
        }
        write!(f, "column {}: {}", self.column, self.message)
    }
}

impl std::error::Error for SyntaxError {}

/// Reads a version or a revision.
fn parse_decimal(text: &str) -> Result<i64, String> {
    text.parse()
        .map_err(|_| format!("expected a number, not {text:?}"))
}

/// Reads a lease id, which every tool of etcd prints in hexadecimal.
fn parse_lease(text: &str) -> Result<i64, String> {
    i64::from_str_radix(text, 16)
        .map_err(|_| format!("expected a lease id in hexadecimal, not {text:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str, column: usize) -> SyntaxError {
        SyntaxError {
            line: None,
            column,
            message: "expected \")\"".to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn the_message_says_where() {
        let error = error("mod(\"a\"", 8);
        assert_eq!(error.to_string(), "column 8: expected \")\"");
        let error = error.within("  mod(\"a\" \r\n", 3);
        assert_eq!(error.to_string(), "line 3, column 10: expected \")\"");
        assert_eq!(error.excerpt(), "  mod(\"a\"\n         ^");
    }

    #[test]
    fn the_caret_counts_characters() {
        assert_eq!(error("é世x", 3).excerpt(), "é世x\n  ^");
        assert_eq!(error("", 1).excerpt(), "\n^");
        assert_eq!(error("\t\x1b[x", 4).excerpt(), " \u{fffd}[x\n   ^");
    }

    #[test]
    fn a_long_line_is_shown_in_part() {
        let text = "a".repeat(500) + "b" + &"c".repeat(500);
        let expected = format!("{}b{}\n{}^", "a".repeat(60), "c".repeat(19), " ".repeat(60));
        assert_eq!(error(&text, 501).excerpt(), expected);
    }
}
