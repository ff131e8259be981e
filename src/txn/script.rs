//! A whole transaction in lines: conditions, requests for success, requests for failure.

use super::{SyntaxError, compare, words};
use crate::request::Compare;

/// How strictly the sections have to be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As etcdctl reads its standard input: a blank line ends each section and the third one ends the reading; the
    /// end of the input is no substitute, and neither is a line without a line break at its end.
    Etcdctl,
    /// As a file is written: its end ends whatever is open, and a line that begins with `#` is a comment.
    ///
    /// A blank line always ends a section, one without lines included.
    File,
}

/// What the next line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The conditions.
    Compares,
    /// The requests for when all conditions hold.
    Success,
    /// The requests for when one doesn't.
    Failure,
    /// Nothing: the transaction is complete.
    Done,
}

impl Step {
    /// What etcdctl asks a person for; nothing when done.
    pub fn prompt(self) -> Option<&'static str> {
        match self {
            Self::Compares => Some("compares:"),
            Self::Success => Some("success requests (get, put, del):"),
            Self::Failure => Some("failure requests (get, put, del):"),
            Self::Done => None,
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Compares => Self::Success,
            Self::Success => Self::Failure,
            Self::Failure | Self::Done => Self::Done,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Compares => "compares",
            Self::Success => "success requests",
            Self::Failure => "failure requests",
            Self::Done => "transaction",
        }
    }
}

/// One request, split into words but not yet understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line's number, from 1.
    pub number: usize,
    /// The line without white space around it.
    pub text: String,
    /// Its words, at least one.
    pub words: Vec<Vec<u8>>,
}

/// A transaction, its requests still in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// All must hold.
    pub compares: Vec<Compare>,
    /// Done when they do.
    pub success: Vec<Line>,
    /// Done when one doesn't.
    pub failure: Vec<Line>,
}

/// Takes a transaction line by line, as a person types it.
#[derive(Clone, Debug)]
pub struct Reader {
    mode: Mode,
    step: Step,
    lines: usize,
    script: Script,
}

impl Reader {
    /// A reader before the first line.
    pub fn new(mode: Mode) -> Self {
        Self {
            mode,
            step: Step::Compares,
            lines: 0,
            script: Script::default(),
        }
    }

    /// What the next line belongs to.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Takes a line, with or without its line break; says what the next one belongs to.
    ///
    /// A line with a mistake counts as a line and leaves the rest as it was: it may be typed again.
    pub fn push(&mut self, line: &str) -> Result<Step, SyntaxError> {
        self.lines += 1;
        let content = line.trim();
        if content.is_empty() {
            self.step = self.step.next();
        } else if self.mode == Mode::Etcdctl || !content.starts_with('#') {
            self.push_content(content)
                .map_err(|error| error.within(line, self.lines))?;
        }
        Ok(self.step)
    }

    fn push_content(&mut self, text: &str) -> Result<(), SyntaxError> {
        let requests = match self.step {
            Step::Compares => {
                self.script.compares.push(compare::parse(text)?);
                return Ok(());
            }
            Step::Success => &mut self.script.success,
            Step::Failure => &mut self.script.failure,
            Step::Done => return Err(mistake(text, "expected nothing after the failure requests")),
        };
        requests.push(Line {
            number: self.lines,
            text: text.to_owned(),
            words: words::split(text)?,
        });
        Ok(())
    }

    /// The transaction, when there are no more lines.
    pub fn finish(self) -> Result<Script, SyntaxError> {
        if self.mode == Mode::File || self.step == Step::Done {
            return Ok(self.script);
        }
        let message = format!(
            "the input ends before the blank line that ends the {}",
            self.step.name()
        );
        Err(mistake("", &message).within("", self.lines + 1))
    }
}

fn mistake(text: &str, message: &str) -> SyntaxError {
    SyntaxError {
        line: None,
        column: 1,
        message: message.to_owned(),
        text: text.to_owned(),
    }
}

/// Reads a whole transaction from `text`.
pub fn parse(text: &str, mode: Mode) -> Result<Script, SyntaxError> {
    let mut reader = Reader::new(mode);
    for line in text.split_inclusive('\n') {
        let unread = reader.step == Step::Done || !line.ends_with('\n');
        if mode == Mode::Etcdctl && unread {
            break;
        }
        reader.push(line)?;
    }
    reader.finish()
}

#[cfg(test)]
mod tests;
