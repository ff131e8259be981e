//! What can be wrong with a file of keys.

use std::{fmt, io};

use crate::error::{Error, Stage};
use crate::output::counted;

/// What is wrong, and where.
#[derive(Debug)]
pub struct RecordError {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong with a file of keys.
#[derive(Debug)]
pub enum Problem {
    /// It can't be read on.
    Unreadable(io::Error),
    /// This line is no key; those after it may be.
    Wrong(String),
    /// It's nothing that we can read.
    Unknown(String),
    /// It ends before all of it has come.
    CutOff {
        /// The keys that have come.
        keys: u64,
        /// What tells.
        how: CutOff,
    },
    /// It isn't what was written.
    Changed(String),
}

/// How it shows that a file is cut off.
#[derive(Clone, Copy, Debug)]
pub enum CutOff {
    /// Its last line, which says how many keys it has, is missing.
    WithoutLastLine,
    /// It ends amid what is compressed.
    Compressed,
}

impl RecordError {
    pub(super) fn new(line: u64, problem: Problem) -> Self {
        Self { line, problem }
    }

    pub(super) fn wrong(line: u64, why: impl Into<String>) -> Self {
        Self::new(line, Problem::Wrong(why.into()))
    }

    pub(super) fn cut_off(line: u64, keys: u64, how: CutOff) -> Self {
        Self::new(line, Problem::CutOff { keys, how })
    }

    /// Whether the lines after it can still be read.
    pub fn is_of_one_line(&self) -> bool {
        matches!(self.problem, Problem::Wrong(_))
    }

    /// Whether the file is cut off, and what there is of it is all right.
    pub fn is_cut_off(&self) -> bool {
        matches!(self.problem, Problem::CutOff { .. })
    }

    /// The same for the user; `file` is what it's called.
    pub fn explained(&self, file: &str) -> Error {
        let error = Error::failed(format!("reading {file} failed"));
        let error = error.cause(Stage::Local, None, self.to_string());
        match self.problem {
            Problem::CutOff { .. } => {
                error.hint("whatever wrote the file didn't come to its end: write it again")
            }
            Problem::Changed(_) => error.hint(
                "it was changed after it was written: if by you, take \"sha256\" out of its last line, and correct \"keys\" there",
            ),
            _ => error,
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line;
        match &self.problem {
            Problem::Unreadable(error) => write!(f, "line {line}: {error}"),
            Problem::Wrong(why) | Problem::Unknown(why) => write!(f, "line {line}: {why}"),
            Problem::CutOff { keys, how } => {
                let how = match how {
                    CutOff::WithoutLastLine => {
                        "its last line, which tells their number, is missing"
                    }
                    CutOff::Compressed => "it ends amid what is compressed",
                };
                let keys = counted(*keys, "key", "keys");
                write!(f, "the file is cut off after {keys}: {how}")
            }
            Problem::Changed(why) => write!(f, "the file isn't as it was written: {why}"),
        }
    }
}

impl std::error::Error for RecordError {}
