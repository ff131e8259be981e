//! `du`: what takes the space.

use clap::Args;

use super::levels::LevelsOptions;
use super::show::ShowRows;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::keyspace::{Store, Usage};

use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool du
  etcdtool du /registry/ --depth 2
  etcdtool du --depth 0 --top 10       # the total, and the keys that stand out
  etcdtool du -o jsonl | jq -r 'select(.kind == \"directory\") | [.bytes, .key] | @tsv' | sort -n

Each line has the number of keys, the bytes of keys and values, the revisions, and the directory;
a directory comes after those in it, the total last. All keys and values are read for it.
Revisions are the sum of the keys' versions: how often the keys that are there now were written
since they were created. What was written before a key was deleted is not in it, and what of it
compaction has dropped still is: it shows who writes, not what the database file holds.";

/// Sum up keys, bytes and revisions by directory
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DuArgs {
    #[command(flatten)]
    levels: LevelsOptions,
    /// Show directories down to so many levels
    #[arg(long, value_name = "N", default_value_t = 1)]
    depth: usize,
    /// Show so many of the largest keys, and of those that were written most often
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    top: usize,
}

/// Runs it.
pub async fn run(args: &DuArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let mut show = ShowRows::new((), out)?;
    let request = args.levels.request(true);
    let store = Store::new(cx.endless_connection(), request, cx.command_timeout());
    let mut usage = Usage::new(args.levels.levels(), args.depth, args.top);
    let mut scan = store.sweep().await?;
    show.begin(*scan.header())?;
    while let Some(piece) = scan.next().await? {
        for pair in piece.pairs() {
            for used in usage.add(&pair?) {
                show.row(used)?;
            }
        }
    }
    for used in usage.finish() {
        show.row(used)?;
    }
    show.end()?;
    Ok(Outcome::DONE)
}
