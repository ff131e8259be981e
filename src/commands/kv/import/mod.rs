//! `import`: keys from files into a cluster.

mod dry_run;
mod parts;
mod plan;
mod source;
mod tell;
mod undo;
mod write;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};
use tokio::sync::watch;

use self::plan::LeaseChoice;
use self::source::Source;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::options::{GuardOptions, Ttl};
use crate::output::Output;
use crate::process::Signals;
use crate::transfer::import::{Stop, UndoFile};
use crate::transfer::records::RecordFormat;

const EXAMPLES: &str = "\
Examples:
  etcdtool import jobs.jsonl.zst
  etcdtool import jobs.jsonl --dry-run              # how many are new, changed, equal
  etcdtool import jobs.jsonl --skip-equal --undo before.jsonl
  etcdtool import before.jsonl                      # undo that, but not what others wrote since
  etcdtool import jobs.*-of-*.jsonl.zst             # what export --jobs has written
  etcdtool export --prefix jobs/ | etcdtool import - --strip-prefix jobs/ --add-prefix copy/

Files are read once before anything is sent: one that is cut off, or has lines that can't be read,
is refused unless --partial or --keep-going allows it. What the cluster refuses of a line is told
with its number, and the others are written; exit code 1 then, or 5 where keys were left to
whoever has changed them. An import that was interrupted can be run again, and ends in the same
state.";

/// Write the keys of files
///
/// Reads what `export` writes, and other formats; keys that exist are overwritten unless you say otherwise.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ImportArgs {
    /// The files, compressed by zstd or not, one after the other; - for standard input
    #[arg(value_name = "FILE", required = true, value_parser = OsStringValueParser::new().map(PathBuf::from))]
    files: Vec<PathBuf>,
    /// How the file holds keys; one that export wrote is known anyway [default: by its name, else jsonl]
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
    let plan = args.plan(&stop)?;
    let sources = Source::of(&args.files, args.format)?;
    let undoing = sources
        .iter()
        .find(|source| UndoFile::is_there(source.path()));
    if let Some(source) = undoing {
        if let Some((flag, why)) = args.useless_for_undoing() {
            let name = source.name();
            let message = format!("{flag} says nothing of {name}, which undoes an import: {why}");
            return Err(Error::usage(message)
                .hint("only --dry-run, --yes, --max-rate and --in-flight go with it"));
        }
        if sources.len() > 1 {
            let message = format!("{} undoes an import: import it by itself", source.name());
            return Err(Error::usage(message));
        }
        return undo::run(args, source.path(), cx, out, stop).await;
    }
    if args.guard.dry_run {
        return dry_run::run(args, &plan, &sources, cx, out, stop).await;
    }
    write::run(args, plan, &sources, cx, out, stop).await
}
