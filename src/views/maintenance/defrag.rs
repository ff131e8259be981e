//! What `defrag` answers: a member, and what became of its database.

use std::io::{self, Write};
use std::time::Duration;

use etcd_client::proto::PbStatusResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::client::Endpoint;
use crate::defragmentation::Target;
use crate::error::Error;
use crate::golang::humanize;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, Tone, View};
use crate::views::header::id;

/// How far a member's defragmenting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It would be done.
    Planned,
    /// It's done.
    Done,
    /// It has failed.
    Failed,
}

/// One member of `defrag`'s answer.
#[derive(Debug)]
pub struct Defragmented {
    /// Where it answers.
    pub endpoint: Endpoint,
    /// How far it has come.
    pub state: State,
    /// How long it took.
    pub took: Duration,
    target: Option<Target>,
    after: Option<PbStatusResponse>,
    error: Option<Error>,
}

impl Defragmented {
    /// One that would be done.
    pub fn planned(target: Target) -> Self {
        Self {
            endpoint: target.endpoint.clone(),
            state: State::Planned,
            took: Duration::ZERO,
            target: Some(target),
            after: None,
            error: None,
        }
    }

    /// One that was tried.
    pub fn done(target: Target, done: Result<PbStatusResponse, Error>, took: Duration) -> Self {
        let (after, error) = match done {
            Ok(after) => (Some(after), None),
            Err(error) => (None, Some(error)),
        };
        Self {
            endpoint: target.endpoint.clone(),
            state: if error.is_none() {
                State::Done
            } else {
                State::Failed
            },
            took,
            target: Some(target),
            after,
            error,
        }
    }

    /// One that is done, of which nobody has asked how it was before and after.
    pub fn unseen(endpoint: Endpoint, took: Duration) -> Self {
        Self {
            endpoint,
            state: State::Done,
            took,
            target: None,
            after: None,
            error: None,
        }
    }
}

/// `defrag`'s document: a list of these, in the order in which it was done.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DefragmentedView<'a> {
    /// Where the member answers.
    endpoint: &'a str,
    /// In hex; null where nobody asked.
    member_id: Option<String>,
    /// The member's name, if it's known.
    name: Option<&'a str>,
    /// Whether it led before; null where nobody asked.
    is_leader: Option<bool>,
    /// How far it has come.
    state: State,
    /// The database file before, in bytes.
    db_size_before: Option<i64>,
    /// The part of it that was in use, in bytes.
    db_size_in_use_before: Option<i64>,
    /// The database file after, in bytes; null where it isn't done.
    db_size_after: Option<i64>,
    /// How long it took, in seconds.
    took_seconds: f64,
    /// Why it has failed.
    error: Option<String>,
}

impl Answer for Defragmented {
    type View<'a> = DefragmentedView<'a>;

    fn view(&self) -> DefragmentedView<'_> {
        let target = self.target.as_ref();
        DefragmentedView {
            endpoint: self.endpoint.as_str(),
            member_id: target.map(|target| id(target.id())),
            name: target.and_then(|target| target.name.as_deref()),
            is_leader: target.map(Target::leads),
            state: self.state,
            db_size_before: target.map(|target| target.status.db_size),
            db_size_in_use_before: target.map(|target| target.status.db_size_in_use),
            db_size_after: self.after.as_ref().map(|after| after.db_size),
            took_seconds: self.took.as_secs_f64(),
            error: self.error.as_ref().map(Error::reason),
        }
    }
}

impl DefragmentedView<'_> {
    /// What has become of it, in words.
    fn outcome(&self) -> String {
        let size = |size: Option<i64>| size.map_or_else(|| "?".to_owned(), humanize::bytes);
        let before = size(self.db_size_before);
        match self.state {
            State::Planned => format!("{before}, {} in use", size(self.db_size_in_use_before)),
            State::Done => format!("{before} -> {}", size(self.db_size_after)),
            State::Failed => format!("failed: {}", self.error.as_deref().unwrap_or_default()),
        }
    }

    fn took(&self) -> String {
        match self.state {
            State::Planned => String::new(),
            _ => lines::took(Duration::from_secs_f64(self.took_seconds)),
        }
    }
}

impl View for DefragmentedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let name = self.name.unwrap_or_default();
        write!(out, "{}, {name}, {}", self.endpoint, self.outcome())?;
        match self.state {
            State::Planned => writeln!(out),
            _ => writeln!(out, ", took {}", self.took()),
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["ENDPOINT", "NAME", "DATABASE", "TOOK"]);
        let tone = match self.state {
            State::Failed => Tone::Bad,
            _ => Tone::Plain,
        };
        table.row([
            Cell::from(self.endpoint),
            Cell::from(self.name.unwrap_or_default()),
            Cell::new(self.outcome(), tone),
            Cell::from(self.took()),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
