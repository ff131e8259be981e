//! `import`: keys from a file into a cluster.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, ValueEnum};
use tokio::sync::watch;

use super::undo;
use crate::client::{self, Connection};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::options::{GuardOptions, Ttl, bytes_of};
use crate::output::{Output, Progress, Unit, printable};
use crate::process::Signals;
use crate::transfer::bulk::{self, Lost};
use crate::transfer::import::{
    Feed, Forecast, Foreseen, ImportPlan, Importer, Input, Inspected, LeasePlan, LineProblem,
    Rename, Stop, Tally, UndoFile, UndoLog, When, inspect,
};
use crate::transfer::records::{RecordError, RecordFormat};
use crate::views::kv::Imported;

const EXAMPLES: &str = "\
Examples:
  etcdtool import jobs.jsonl.zst
  etcdtool import jobs.jsonl --dry-run              # how many are new, changed, equal
  etcdtool import jobs.jsonl --skip-equal --undo before.jsonl
  etcdtool import before.jsonl                      # undo that, but not what others wrote since
  etcdtool export --prefix jobs/ | etcdtool import - --strip-prefix jobs/ --add-prefix copy/

A file is read once before anything is sent: one that is cut off, or has lines that can't be read, is
refused unless --partial or --keep-going allows it. What the cluster refuses of a line is told with
its number, and the others are written; exit code 1 then, or 5 where keys were left to whoever has
changed them. An import that was interrupted can be run again, and ends in the same state.";

/// Write the keys of a file
///
/// Reads what `export` writes, and other formats; keys that exist are overwritten unless you say otherwise.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ImportArgs {
    /// The file, compressed by zstd or not; - for standard input
    #[arg(value_name = "FILE", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    file: PathBuf,
    /// How the file holds keys [default: by its name, else jsonl]
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<RecordFormat>,
    /// Write only keys that don't exist
    #[arg(long, conflicts_with_all = ["if_unchanged", "skip_equal"])]
    if_absent: bool,
    /// Write only keys that nobody has written since they were exported
    #[arg(long, conflicts_with_all = ["strip_prefix", "add_prefix", "skip_equal"])]
    if_unchanged: bool,
    /// Don't write what is there already: no new revision, no event
    #[arg(long)]
    skip_equal: bool,
    /// Take this away from the beginning of each key
    #[arg(
        long,
        value_name = "PREFIX",
        default_value = "",
        hide_default_value = true
    )]
    strip_prefix: OsString,
    /// Put this before each key
    #[arg(
        long,
        value_name = "PREFIX",
        default_value = "",
        hide_default_value = true
    )]
    add_prefix: OsString,
    /// What keys that hung on a lease hang on
    #[arg(long, value_name = "WHAT", value_enum, default_value = "drop")]
    leases: LeaseChoice,
    /// The TTL of leases that are granted
    #[arg(long, value_name = "TTL")]
    lease_ttl: Option<Ttl>,
    /// Before a key is overwritten, note here what it was: import this file to undo the import
    #[arg(long, value_name = "FILE", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    undo: Option<PathBuf>,
    /// Write at most so many keys a second
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    max_rate: Option<u32>,
    /// How many transactions are under way at once
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=64))]
    in_flight: u8,
    /// Import the other lines of a file that has lines which can't be read
    #[arg(long)]
    keep_going: bool,
    /// Import what there is of a file that is cut off
    #[arg(long)]
    partial: bool,
    #[command(flatten)]
    guard: GuardOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum LeaseChoice {
    /// The lease of the same id; with --lease-ttl, one that doesn't exist is granted
    Keep,
    /// A new lease for each one of the file's, with --lease-ttl
    New,
    /// No lease
    Drop,
}

impl ImportArgs {
    fn plan(&self) -> Result<ImportPlan> {
        let when = match (self.if_absent, self.if_unchanged, self.skip_equal) {
            (true, ..) => When::Absent,
            (_, true, _) => When::Unchanged,
            (.., true) => When::Different,
            _ => When::Always,
        };
        Ok(ImportPlan {
            when,
            rename: Rename {
                strip: bytes_of(&self.strip_prefix),
                add: bytes_of(&self.add_prefix),
            },
            leases: self.lease_plan()?,
            bulk: self.bulk(),
        })
    }

    fn lease_plan(&self) -> Result<LeasePlan> {
        let ttl = self.lease_ttl.as_ref().map(Ttl::seconds).transpose()?;
        match (self.leases, ttl) {
            (LeaseChoice::Drop, None) => Ok(LeasePlan::Drop),
            (LeaseChoice::Keep, ttl) => Ok(LeasePlan::Keep(ttl)),
            (LeaseChoice::New, Some(ttl)) => Ok(LeasePlan::New(ttl)),
            (LeaseChoice::New, None) => Err(Error::usage(
                "--leases new needs --lease-ttl: files don't tell TTLs",
            )),
            (LeaseChoice::Drop, Some(_)) => Err(Error::usage(
                "--lease-ttl needs --leases new or --leases keep",
            )),
        }
    }

    /// How keys are written: done twice, each write ends in the same state.
    pub(super) fn bulk(&self) -> bulk::Plan {
        bulk::Plan {
            in_flight: usize::from(self.in_flight),
            // So that a signal needn't wait long for a transaction's turn.
            most: self
                .max_rate
                .map(|rate| usize::try_from(rate / 4).unwrap_or(usize::MAX).max(1)),
            rate: self.max_rate,
            lost: Lost::IsSentAgain,
            ..bulk::Plan::default()
        }
    }

    fn format(&self) -> RecordFormat {
        self.format
            .or_else(|| RecordFormat::of(&self.file))
            .unwrap_or(RecordFormat::Jsonl)
    }

    fn is_stdin(&self) -> bool {
        self.file == Path::new("-")
    }

    fn name(&self) -> String {
        match self.is_stdin() {
            true => "standard input".to_owned(),
            false => self.file.display().to_string(),
        }
    }

    fn input(&self, cx: &Context) -> Input {
        match self.is_stdin() {
            true => Input::Stream(cx.take_stdin()),
            false => Input::File(self.file.clone()),
        }
    }

    /// What undoing an import doesn't go by.
    fn only_for_records(&self) -> bool {
        self.if_absent
            || self.if_unchanged
            || self.skip_equal
            || self.undo.is_some()
            || self.leases != LeaseChoice::Drop
            || !self.strip_prefix.is_empty()
            || !self.add_prefix.is_empty()
    }

    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    pub(super) fn guard(&self) -> GuardOptions {
        self.guard
    }
}

/// Runs it.
pub async fn run(args: &ImportArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let mut signals = Signals::for_command()?;
    let (stopper, stop) = watch::channel(false);
    let mut work = std::pin::pin!(import(args, cx, out, stop));
    let mut first = None;
    loop {
        tokio::select! {
            done = &mut work => return match first {
                // What it came to has been told.
                Some(code) if done.is_ok() => Ok(Outcome::of_child(code)),
                _ => done.map(|()| Outcome::DONE),
            },
            signal = signals.next() => {
                if first.replace(signal.exit_code()).is_some() {
                    return Ok(Outcome::of_child(signal.exit_code()));
                }
                cx.reporter().status("waiting for what is under way");
                // Where nobody hears it, it's over.
                let _ = stopper.send(true);
            }
        }
    }
}

async fn import(args: &ImportArgs, cx: &Context, out: &mut Output, stop: Stop) -> Result<()> {
    let plan = args.plan()?;
    if !args.is_stdin() && UndoFile::is_there(&args.file) {
        if args.only_for_records() {
            return Err(Error::usage(
                "this file undoes an import: only --dry-run, --yes, --max-rate and --in-flight go with it",
            ));
        }
        return undo::run(args, cx, out, stop).await;
    }
    if args.guard.dry_run {
        return dry_run(args, &plan, cx, out, stop).await;
    }
    let show = out.one::<Imported>()?;
    let mut stop = stop;
    check_file(args, &plan, cx, &mut stop).await?;
    let Some(mut feed) = open(args, cx, &mut stop).await? else {
        return Ok(());
    };
    let connection = cx.endless_connection();
    connection.confirm("importing").await?;
    let undo = prepare(args, &plan, &feed, cx).await?;
    let progress = progress("importing", args, cx);
    let mut importer = Importer::new(connection, cx.command_timeout(), plan, undo);
    let worked = importer.run(&mut feed, &mut stop, &progress).await;
    drop(progress);
    let is_stopped = *stop.borrow();
    let tally = importer.tally().clone();
    tell(&tally, cx);
    if let Err(error) = worked {
        return Err(ended_early(error, &tally));
    }
    show.answer(&Imported {
        is_complete: !is_stopped && importer.broken().is_none(),
        tally: tally.clone(),
    })?;
    if is_stopped {
        return Ok(());
    }
    check_end(args, importer.broken())?;
    verdict(&tally)
}

/// None when it's time to stop.
async fn open(args: &ImportArgs, cx: &Context, stop: &mut Stop) -> Result<Option<Feed>> {
    Feed::open(args.input(cx), args.format(), &args.name(), stop).await
}

/// Where the file can be read twice, nothing is sent before it's known to be all right.
async fn check_file(
    args: &ImportArgs,
    plan: &ImportPlan,
    cx: &Context,
    stop: &mut Stop,
) -> Result<()> {
    if !args.file.is_file() {
        return Ok(());
    }
    let progress = progress("checking", args, cx);
    let inspected = inspect(&args.file, args.format(), plan, stop, &progress).await?;
    drop(progress);
    if inspected.leased > 0 && plan.leases == LeasePlan::Drop {
        let keys = counted(inspected.leased, "key that hangs", "keys that hang");
        cx.reporter().status(&format!(
            "{keys} on a lease in the file will hang on none: --leases says otherwise"
        ));
    }
    refuse_wrong(args, &inspected, cx)
}

fn refuse_wrong(args: &ImportArgs, inspected: &Inspected, cx: &Context) -> Result<()> {
    if let Some(broken) = &inspected.broken
        && !(args.partial && inspected.is_cut_off())
    {
        let error = broken.explained(&args.name());
        return Err(match inspected.is_cut_off() {
            true => error.hint("nothing was sent; --partial imports what there is"),
            false => error,
        });
    }
    let wrong = inspected.wrong.failed;
    if wrong == 0 || args.keep_going {
        return Ok(());
    }
    tell(&inspected.wrong, cx);
    let lines = counted(wrong, "line", "lines");
    let message = format!(
        "{lines} of {} can't be imported; nothing was sent",
        args.name()
    );
    Err(Error::failed(message).hint("--keep-going imports the others"))
}

/// What has to be known of the cluster first, and what undoes the import.
async fn prepare(
    args: &ImportArgs,
    plan: &ImportPlan,
    feed: &Feed,
    cx: &Context,
) -> Result<Option<UndoLog>> {
    let of = feed.header().map(|header| header.cluster_id);
    let must_be_the_same = of.filter(|_| plan.when == When::Unchanged);
    if must_be_the_same.is_none() && args.undo.is_none() {
        return Ok(None);
    }
    let cluster_id = cluster_id(&cx.connection()).await?;
    if let Some(of) = must_be_the_same.filter(|of| *of != cluster_id) {
        let message = format!(
            "{} is of cluster {of:x}, and this is {cluster_id:x}: its revisions say nothing here",
            args.name()
        );
        return Err(Error::usage(message).hint("leave --if-unchanged out"));
    }
    let undo = args.undo.as_deref();
    undo.map(|path| UndoLog::begin(path, cluster_id))
        .transpose()
}

pub(super) async fn cluster_id(connection: &Connection) -> Result<u64> {
    let members = client::list_members(connection, false).await?;
    Ok(members.header.map_or(0, |header| header.cluster_id))
}

async fn dry_run(
    args: &ImportArgs,
    plan: &ImportPlan,
    cx: &Context,
    out: &mut Output,
    mut stop: Stop,
) -> Result<()> {
    let show = out.one::<Foreseen>()?;
    let Some(mut feed) = open(args, cx, &mut stop).await? else {
        return Ok(());
    };
    let connection = cx.endless_connection();
    let progress = progress("comparing", args, cx);
    let forecast = Forecast::new(&connection, cx.command_timeout(), plan);
    let (foreseen, broken) = forecast.run(&mut feed, &mut stop, &progress).await?;
    drop(progress);
    tell(&foreseen.failed, cx);
    show.answer(&foreseen)?;
    check_end(args, broken.as_ref())?;
    verdict(&foreseen.failed)
}

fn progress(what: &str, args: &ImportArgs, cx: &Context) -> Progress {
    let size = args.file.metadata().ok().filter(std::fs::Metadata::is_file);
    let size = size.map(|metadata| metadata.len());
    cx.reporter().progress(what, size, Unit::Bytes)
}

/// What stands in the way of single lines, however quiet one is to be.
pub(super) fn tell(tally: &Tally, cx: &Context) {
    for LineProblem {
        line, key, reason, ..
    } in tally.problems()
    {
        let key = match key.as_slice() {
            [] => String::new(),
            key => format!(" ({})", printable(key)),
        };
        cx.reporter()
            .problem(&format!("line {line}{key}: {reason}"));
    }
    let told = u64::try_from(tally.problems().len()).unwrap_or(u64::MAX);
    let others = (tally.failed + tally.conflicts).saturating_sub(told);
    if others > 0 {
        cx.reporter().problem(&format!("… and {others} more"));
    }
}

/// A file that is cut off is not all that was to be written.
fn check_end(args: &ImportArgs, broken: Option<&RecordError>) -> Result<()> {
    match broken {
        Some(error) if !(args.partial && error.is_cut_off()) => {
            let error = error.explained(&args.name());
            Err(error.hint("the keys before that were written"))
        }
        _ => Ok(()),
    }
}

/// What the exit code says of the lines.
pub(super) fn verdict(tally: &Tally) -> Result<()> {
    if tally.failed > 0 {
        let lines = counted(tally.failed, "line was", "lines were");
        return Err(Error::failed(format!("{lines} not written")));
    }
    if tally.conflicts > 0 {
        let keys = counted(tally.conflicts, "key was", "keys were");
        let message = format!("{keys} left to whoever has changed them since");
        return Err(Error::new(Kind::ConditionNotMet, message));
    }
    Ok(())
}

/// Of work that has changed something nobody may say that nothing was changed.
pub(super) fn ended_early(error: Error, tally: &Tally) -> Error {
    let written = counted(tally.written, "key", "keys");
    let far = format!("{written} had been written by then; run it again to write the others");
    let hint = match error.advice() {
        Some(advice) => format!("{advice}; {far}"),
        None => far,
    };
    if error.kind() == Kind::Unreachable && tally.written > 0 {
        return Error::failed(error.message()).because(&error).hint(hint);
    }
    error.hint(hint)
}

fn counted(count: u64, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}
