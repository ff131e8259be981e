//! `import` of a file that undoes an import.

use std::path::Path;

use super::ImportArgs;
use super::tell::{tell, verdict};
use super::write::cluster_id;
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::output::{Output, Unit};
use crate::transfer::import::{Replay, Stop, UndoFile};
use crate::views::kv::Imported;

/// Runs it.
pub(super) async fn run(
    args: &ImportArgs,
    path: &Path,
    cx: &Context,
    out: &mut Output,
    mut stop: Stop,
) -> Result<()> {
    let show = out.one::<Imported>()?;
    let mut file = UndoFile::open(path)?;
    let is_dry = args.guard.dry_run;
    Replay::check(&file, path, cluster_id(&cx.connection()).await?)?;
    // It removes the keys that the import has created.
    if !is_dry && cx.must_ask(args.guard) {
        let lines = file.lines();
        cx.agree(&format!("Undo {lines} writes of an import?"))?;
    }
    let connection = cx.endless_connection();
    if !is_dry {
        connection.confirm("undoing an import").await?;
    }
    let progress = cx
        .reporter()
        .progress("undoing", Some(file.size()), Unit::Bytes);
    let mut replay = Replay::new(connection, cx.command_timeout(), args.bulk(&stop), is_dry);
    let worked = replay.run(&mut file, &mut stop, &progress).await;
    drop(progress);
    let tally = replay.tally();
    tell(tally, cx);
    let is_stopped = *stop.borrow();
    match worked {
        // That would have been waited for.
        Err(error) if is_stopped && error.kind() == Kind::Unreachable => {}
        worked => worked.map_err(|error| error.after_writing(tally.written))?,
    }
    show.answer(&Imported {
        is_complete: !is_stopped,
        tally: tally.clone(),
    })?;
    if is_stopped {
        return Ok(());
    }
    verdict(tally)
}
