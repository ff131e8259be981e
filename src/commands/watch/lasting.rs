//! Flags for a watch that is to last: when its members are gone, when it is started again, when history is gone.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use etcd_client::proto::PbResponseHeader;

use super::OneWatchArgs;
use crate::client::{Connection, is_compacted};
use crate::context::Context;
use crate::cursor::Cursor;
use crate::error::{Error, Result};
use crate::golang::duration;
use crate::output::Output;
use crate::request::{GetRequest, KeyRange, WatchRequest};
use crate::settings::Format;
use crate::transfer::{Plan, Scan};
use crate::watcher::{self, Endurance};

/// What etcdctl's watch doesn't have.
#[derive(Args, Clone, Debug)]
pub(super) struct LastingArgs {
    /// Go on where FILE says, or begin now (or at --rev) and make it; it is saved after events were written out
    #[arg(long, value_name = "FILE", conflicts_with = "interactive")]
    cursor: Option<PathBuf>,
    /// When history is gone, tell that as a gap, list the keys, show what changed as synthetic events, and go on
    #[arg(long, conflicts_with = "interactive")]
    resync: bool,
    /// When history is gone, end with code 1, as without --resync
    #[arg(long, conflicts_with_all = ["interactive", "resync"])]
    exit_on_compaction: bool,
    /// End with code 3 once no member has answered for so long, as in 1m [default: go on for ever]
    #[arg(long, value_name = "DURATION", value_parser = duration::parse_time)]
    give_up_after: Option<Duration>,
}

/// A watch whose place is kept, and how to go on there.
pub(super) struct Kept {
    pub(super) cursor: Cursor,
    pub(super) resyncs: bool,
    /// Whether signs of progress are shown: they are always asked for, since they move the cursor on.
    pub(super) shows_progress: bool,
}

impl LastingArgs {
    /// How much the watch bears.
    pub(super) fn endurance(&self, cx: &Context) -> Endurance {
        match self.give_up_after {
            None if cx.mode().is_drop_in() => Endurance::LikeEtcdctl,
            give_up_after => Endurance::Ours { give_up_after },
        }
    }

    /// Takes the cursor, if the watch's place is to be kept. Nothing is sent.
    pub(super) fn keep(
        &self,
        watch: &OneWatchArgs,
        range: &KeyRange,
        out: &Output,
    ) -> Result<Option<Kept>> {
        if self.cursor.is_none() && !self.resync {
            return Ok(None);
        }
        if self.resync && matches!(out.format(), Format::Etcdctl(_)) {
            return Err(Error::usage(
                "etcdctl's formats (-w) have no mark for synthetic events, which --resync shows: use -o",
            ));
        }
        let mut cursor = Cursor::take(self.cursor.as_deref(), self.resync, range)?;
        if !watch.command.is_empty() {
            cursor.save_each();
        }
        Ok(Some(Kept {
            cursor,
            resyncs: self.resync,
            shows_progress: watch.progress_notify,
        }))
    }
}

impl Kept {
    /// Finds the place in the cluster's history, and which keys there were before, if that is to be known. Returns where
    /// the cluster was then.
    pub(super) async fn begin(
        &mut self,
        request: &mut WatchRequest,
        connection: &Connection,
    ) -> Result<PbResponseHeader> {
        let now = watcher::now(&connection.bounded(), &request.range).await?;
        request.revision = self.cursor.begin(&now, request.revision)?;
        request.progress_notify |= self.cursor.has_file();
        if self.cursor.lacks_keys() {
            self.learn_keys(request, connection).await?;
        }
        Ok(now)
    }

    /// Reads which keys there were before the first revision to be watched. Where that is compacted away they can't be
    /// known; then the watch's own history is, too, or as good as.
    async fn learn_keys(&mut self, request: &WatchRequest, connection: &Connection) -> Result<()> {
        let wanted = GetRequest {
            revision: request.revision - 1,
            keys_only: true,
            ..GetRequest::of(request.range.for_reading())
        };
        match self.read_keys(wanted, connection).await {
            Ok(()) => self.cursor.know_all(),
            Err(error) if is_compacted(&error) => {
                self.cursor.know_none();
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    async fn read_keys(&mut self, wanted: GetRequest, connection: &Connection) -> Result<()> {
        let plan = Plan::at_leisure(connection);
        let mut scan = Scan::start(connection.clone(), wanted, plan).await?;
        while let Some(piece) = scan.next().await? {
            self.cursor.know(&piece)?;
        }
        Ok(())
    }
}
