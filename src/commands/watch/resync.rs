//! After a compaction: a gap, then what has changed as synthetic events, from a list of the keys.

use std::ffi::OsString;
use std::time::Duration;

use etcd_client::proto::{PbEvent, PbResponseHeader, PbWatchResponse};
use tokio::time::Instant;

use super::exec;
use super::lasting::Kept;
use crate::client::{Connection, is_compacted};
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::output::Show;
use crate::pages::{Page, Pages};
use crate::views::watch::{Gap, Watched};
use crate::watcher::Endurance;

/// Between two attempts to reach somebody.
const PAUSE: Duration = Duration::from_millis(500);

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

/// What it needs.
pub(super) struct Resync<'a, 'b> {
    pub(super) cx: &'a Context,
    pub(super) show: &'a mut Show<'b, Watched>,
    pub(super) command: &'a [OsString],
    pub(super) endurance: Endurance,
}

impl Resync<'_, '_> {
    /// Tells the gap and what has changed, page by page. Where a compaction overtakes the list itself, it is begun again
    /// at a later revision, and what was told already isn't told again.
    pub(super) async fn run(mut self, kept: &mut Kept, lost: Lost) -> Result<Resynced> {
        let range = kept.cursor.range().clone();
        let connection = self.cx.endless_connection();
        let mut comparison = kept.cursor.compare(lost.next);
        let mut pages = Pages::new(connection.clone(), range.clone(), 0);
        let mut is_told = false;
        loop {
            let page = match self.next(&mut pages, &connection).await {
                Ok(Some(page)) => page,
                Ok(None) => {
                    let revision = pages.revision();
                    comparison.finish(revision)?;
                    return Ok(Resynced::Next(revision + 1));
                }
                Err(error) if is_compacted(&error) => {
                    pages = Pages::new(connection.clone(), range.clone(), 0);
                    is_told = false;
                    continue;
                }
                Err(error) => return Err(error),
            };
            let header = pages.header().copied();
            let at = PbResponseHeader {
                revision: pages.revision(),
                ..header.unwrap_or_default()
            };
            if !is_told {
                is_told = true;
                self.tell(lost, at, comparison.knows_deletes())?;
            }
            let changes = comparison.changes(&page, at.revision);
            if let Some(failed) = self.show(changes, at).await? {
                return Ok(Resynced::Failed(failed));
            }
        }
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
        events: Vec<PbEvent>,
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

    /// The next page, from whichever member can be reached, for as long as the watch would wait for one.
    async fn next(&self, pages: &mut Pages, connection: &Connection) -> Result<Option<Page>> {
        let since = Instant::now();
        loop {
            match pages.next().await {
                Err(error)
                    if error.kind() == Kind::Unreachable
                        && self.endurance.waits(since.elapsed()) =>
                {
                    self.cx.reporter().detail(&format!("{error}: trying again"));
                    connection.leave_endpoint().await;
                    tokio::time::sleep(PAUSE).await;
                }
                page => return page,
            }
        }
    }
}

fn response(header: PbResponseHeader, events: Vec<PbEvent>) -> PbWatchResponse {
    PbWatchResponse {
        header: Some(header),
        events,
        ..PbWatchResponse::default()
    }
}
