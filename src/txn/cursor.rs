//! A place in a line: reads forward, and knows its column when something is wrong.

use super::SyntaxError;
use crate::golang::quote;

/// What is left of a line.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    line: &'a str,
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        Self { line, rest: line }
    }

    /// The next character.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Reads on while the characters match.
    pub(super) fn take_while(&mut self, matches: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !matches(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    pub(super) fn skip_space(&mut self) {
        self.take_while(char::is_whitespace);
    }

    /// Reads `expected`, or fails.
    pub(super) fn expect(&mut self, expected: char) -> Result<(), SyntaxError> {
        self.rest = self
            .rest
            .strip_prefix(expected)
            .ok_or_else(|| self.error(format!("expected \"{expected}\"")))?;
        Ok(())
    }

    /// Reads a Go-quoted string.
    pub(super) fn quoted(&mut self) -> Result<Vec<u8>, SyntaxError> {
        let (bytes, rest) = quote::unquote(self.rest).map_err(|error| {
            let (_, rest) = self.rest.split_at_checked(error.offset).unwrap_or_default();
            Self { rest, ..*self }.error(error.message)
        })?;
        self.rest = rest;
        Ok(bytes)
    }

    /// What is wrong with the next character.
    pub(super) fn error(&self, message: impl Into<String>) -> SyntaxError {
        SyntaxError {
            line: None,
            column: self.line.chars().count() - self.rest.chars().count() + 1,
            message: message.into(),
            text: self.line.to_owned(),
        }
    }
}
