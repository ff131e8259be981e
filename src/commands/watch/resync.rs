//! After a compaction: a gap, then what has changed as synthetic events, from a list of the keys.

use std::ffi::OsString;

use etcd_client::proto::PbResponseHeader;

use super::exec;
use super::lasting::Kept;
use crate::client::{Event, WatchResponse, is_compacted};
use crate::context::Context;
use crate::cursor::Comparison;
use crate::error::Result;
use crate::output::Show;
use crate::request::{GetRequest, KeyRange};
use crate::transfer::{Plan, Scan};
use crate::views::watch::{Gap, Watched};
use crate::watcher::Endurance;

/// What is missing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lost {
    /// The first revision that was not seen.
    pub(super) next: i64,
    /// The oldest that is left.
    pub(super) oldest: i64,
}

/// Where the watch can go on, or the command that failed.
pub(super) enum Resynced {
    Next(i64),
    Failed(exec::Failed),
}

/// How a list ends.
enum Listed {
    /// All of it is told, as of that revision.
    Whole(i64),
    /// A compaction has overtaken it.
    Overtaken,
    Failed(exec::Failed),
}

/// What it needs.
pub(super) struct Resync<'a, 'b> {
    pub(super) cx: &'a Context,
    pub(super) show: &'a mut Show<'b, Watched>,
    pub(super) command: &'a [OsString],
    pub(super) endurance: Endurance,
}

impl Lost {
    /// Everything, where the cluster was set back: its history is another one from somewhere on.
    pub(super) const ALL: Self = Self { next: 1, oldest: 0 };
}

impl Resync<'_, '_> {
    /// Tells the gap and what has changed. Where a compaction overtakes the list itself, it is begun again at a later
    /// revision, and what was told already isn't told again.
    pub(super) async fn run(mut self, kept: &mut Kept, lost: Lost) -> Result<Resynced> {
        let range = kept.cursor.range().clone();
        let mut comparison = kept.cursor.compare(lost.next);
        loop {
            match self.list(&range, &mut comparison, lost).await? {
                Listed::Whole(revision) => {
                    comparison.finish()?;
                    return Ok(Resynced::Next(revision + 1));
                }
                Listed::Overtaken => {}
                Listed::Failed(failed) => return Ok(Resynced::Failed(failed)),
            }
        }
    }

    async fn list(
        &mut self,
        range: &KeyRange,
        comparison: &mut Comparison<'_>,
        lost: Lost,
    ) -> Result<Listed> {
        let Some(mut scan) = unless_overtaken(self.start(range).await)? else {
            return Ok(Listed::Overtaken);
        };
        let header = *scan.header();
        comparison.begin(header.revision);
        self.tell(lost, header, comparison.knows_deletes())?;
        loop {
            let Some(piece) = unless_overtaken(scan.next().await)? else {
                return Ok(Listed::Overtaken);
            };
            let changes = match &piece {
                Some(piece) => comparison.changes(piece)?,
                None => comparison.changes_after(),
            };
            if let Some(failed) = self.show(changes, header).await? {
                return Ok(Listed::Failed(failed));
            }
            if piece.is_none() {
                return Ok(Listed::Whole(header.revision));
            }
        }
    }

    /// Asks for the range, at whichever member can be reached, for as long as the watch would wait for one.
    async fn start(&self, range: &KeyRange) -> Result<Scan> {
        let connection = self.cx.endless_connection();
        let plan = Plan {
            endurance: Some(self.endurance),
            ..Plan::at_leisure(&connection)
        };
        Scan::start(connection, GetRequest::of(range.for_reading()), plan).await
    }

    fn tell(&mut self, lost: Lost, header: PbResponseHeader, deletes_known: bool) -> Result<()> {
        self.show.next(&Watched {
            gap: Some(Gap {
                from_revision: lost.next,
                to_revision: header.revision,
                compact_revision: lost.oldest,
                deletes_known,
            }),
            ..Watched::seen(response(header, Vec::new()))
        })
    }

    async fn show(
        &mut self,
        events: Vec<Event>,
        header: PbResponseHeader,
    ) -> Result<Option<exec::Failed>> {
        if events.is_empty() {
            return Ok(None);
        }
        let watched = Watched {
            synthetic: true,
            ..Watched::seen(response(header, events))
        };
        self.show.next(&watched)?;
        exec::run_for_each(self.command, &watched).await
    }
}

/// Nothing where a compaction has overtaken it.
fn unless_overtaken<T>(read: Result<T>) -> Result<Option<T>> {
    match read {
        Err(error) if is_compacted(&error) => Ok(None),
        read => read.map(Some),
    }
}

fn response(header: PbResponseHeader, events: Vec<Event>) -> WatchResponse {
    WatchResponse {
        header: Some(header),
        events,
        ..WatchResponse::default()
    }
}
