//! Writes the keys of files.

use std::collections::BTreeSet;

use super::source::{Source, progress};
use super::tell::{check_end, tell, verdict};
use super::{ImportArgs, parts};
use crate::client::{self, Connection};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{Output, Progress};
use crate::transfer::import::{Feed, ImportPlan, Importer, Stop, UndoLog, When};
use crate::transfer::records::Header;
use crate::views::kv::Imported;

/// Runs it.
pub(super) async fn run(
    args: &ImportArgs,
    plan: ImportPlan,
    sources: &[Source],
    cx: &Context,
    out: &mut Output,
    mut stop: Stop,
) -> Result<()> {
    let show = out.one::<Imported>()?;
    let mut headers = Vec::new();
    for source in sources {
        headers.extend(source.check(args, &plan, cx, &stop).await?);
    }
    parts::check(&headers)?;
    let Some(source) = sources.first() else {
        return Ok(());
    };
    let Some(first) = source.open_again(cx, &mut stop).await? else {
        return Ok(());
    };
    // What can be read only once is known by now.
    if headers.is_empty() {
        headers.extend(first.header().cloned());
    }
    let lacks_parts = parts::tell_missing(&headers, cx);
    let connection = cx.endless_connection();
    connection.confirm("importing").await?;
    let undo = prepare(args, &plan, &headers, cx).await?;
    let progress = progress("importing", sources, cx);
    let mut importer = Importer::new(connection, cx.command_timeout(), plan, undo);
    let mut work = Work {
        args,
        importer: &mut importer,
        is_whole: true,
    };
    let worked = work.all(first, sources, cx, &mut stop, &progress).await;
    let is_whole = work.is_whole;
    drop(progress);
    let is_stopped = *stop.borrow();
    let tally = importer.tally().clone();
    tell(&tally, cx);
    let ended = match worked {
        Ok(ended) => ended,
        // That would have been waited for.
        Err(error) if is_stopped && error.kind() == Kind::Unreachable => Ok(()),
        Err(error) => return Err(error.after_writing(tally.written)),
    };
    show.answer(&Imported {
        is_complete: !is_stopped && is_whole && !lacks_parts,
        tally: tally.clone(),
    })?;
    if is_stopped {
        return Ok(());
    }
    ended?;
    verdict(&tally)
}

struct Work<'a> {
    args: &'a ImportArgs,
    importer: &'a mut Importer,
    /// Whether all files could be read to their end.
    is_whole: bool,
}

impl Work<'_> {
    /// One file after the other. What is wrong with a file ends it, and is its own result: what came before is written.
    async fn all(
        &mut self,
        first: Feed,
        sources: &[Source],
        cx: &Context,
        stop: &mut Stop,
        progress: &Progress,
    ) -> Result<Result<()>> {
        let mut first = Some(first);
        for source in sources {
            let feed = match first.take() {
                Some(feed) => Some(feed),
                None => source.open_again(cx, stop).await?,
            };
            let Some(mut feed) = feed else {
                break;
            };
            self.importer.begin(source.label());
            self.importer.run(&mut feed, stop, progress).await?;
            let broken = self.importer.broken();
            self.is_whole &= broken.is_none();
            let unchanged = source.check_unchanged();
            self.is_whole &= unchanged.is_ok();
            if let Err(error) = check_end(self.args, source, broken).and(unchanged) {
                return Ok(Err(error));
            }
        }
        Ok(Ok(()))
    }
}

/// What has to be known of the cluster first, and what undoes the import.
async fn prepare(
    args: &ImportArgs,
    plan: &ImportPlan,
    headers: &[Header],
    cx: &Context,
) -> Result<Option<UndoLog>> {
    let mut of = BTreeSet::new();
    if plan.when == When::Unchanged {
        of.extend(headers.iter().map(|header| header.cluster_id));
    }
    if of.is_empty() && args.undo.is_none() {
        return Ok(None);
    }
    let cluster_id = cluster_id(&cx.connection()).await?;
    if let Some(other) = of.into_iter().find(|of| *of != cluster_id) {
        let message = format!(
            "the keys are of cluster {other:x}, and this is {cluster_id:x}: their revisions say nothing here"
        );
        return Err(Error::usage(message).hint("leave --if-unchanged out"));
    }
    let undo = args.undo.as_deref();
    undo.map(|path| UndoLog::begin(path, cluster_id))
        .transpose()
}

/// The cluster's id.
pub(super) async fn cluster_id(connection: &Connection) -> Result<u64> {
    let members = client::list_members(connection, false).await?;
    Ok(members.header.map_or(0, |header| header.cluster_id))
}
