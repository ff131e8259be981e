//! `copy`: keys under another prefix, in this cluster or another one.

use std::ffi::OsString;

use clap::Args;

use crate::client::Connection;
use crate::commands::Outcome;
use crate::commands::mirror::{cluster_id, connect};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::mirror::Rewrite;
use crate::options::{DestinationOptions, GuardOptions, bytes_of};
use crate::output::Output;
use crate::relocation::{Counts, Place, copy};
use crate::views::relocation::{Relocated, Relocation};

const EXAMPLES: &str = "\
Examples:
  etcdtool copy jobs/ old-jobs/
  etcdtool copy jobs/ jobs/ --to staging --dry-run       # a context's name, or endpoints
  etcdtool copy jobs/ backup/jobs/ --if-absent

All keys are as of one revision. What is at its place already, with the same value and lease, isn't
written again, so that a copy that has ended half-way is finished by the same line. Keys that the
destination has beyond the source's stay as they are. In another cluster the keys have no leases.
With code 8 the last writes are unknown: --dry-run then tells what is left to do.";

/// Copy keys to another prefix, or to another cluster
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CopyArgs {
    /// What the keys begin with
    #[arg(value_name = "SRC_PREFIX")]
    source: OsString,
    /// What their copies begin with instead
    #[arg(value_name = "DST_PREFIX")]
    destination: OsString,
    /// The cluster to write to: a context, or endpoints separated by commas [default: the same]
    #[arg(long, value_name = "CONTEXT|ENDPOINTS")]
    to: Option<String>,
    /// Leave keys that are there as they are
    #[arg(long)]
    if_absent: bool,
    #[command(flatten)]
    guard: GuardOptions,
    #[command(flatten)]
    destination_options: DestinationOptions,
}

impl CopyArgs {
    fn rewrite(&self) -> Rewrite {
        Rewrite::new(bytes_of(&self.source), bytes_of(&self.destination))
    }

    async fn place(&self, cx: &Context) -> Result<Place> {
        let rewrite = self.rewrite();
        let source = cx.endless_connection();
        let (destination, is_one_cluster) = match &self.to {
            Some(to) => {
                let (settings, flags) = (cx.settings(), &self.destination_options);
                let settings = settings.named_destination(to, flags, cx.environment())?;
                let destination = connect(settings, cx)?;
                let is_one = is_one_cluster(&source, &destination).await?;
                (destination, is_one)
            }
            None => (source.clone(), true),
        };
        if is_one_cluster && rewrite.feeds_itself() {
            return Err(among_the_keys().hint(
                "both say that they are the same cluster; so do clusters that were started alike",
            ));
        }
        Ok(Place {
            source,
            destination,
            is_one_cluster,
            rewrite,
            patience: cx.command_timeout(),
        })
    }
}

/// The same line again would copy the copies, or overwrite keys that are still to be copied.
fn among_the_keys() -> Error {
    Error::usage(
        "in one cluster neither prefix may begin with the other: copies would be among the keys",
    )
}

async fn is_one_cluster(source: &Connection, destination: &Connection) -> Result<bool> {
    let source = cluster_id(source).await;
    let source = source.map_err(|error| error.about("asking the source"))?;
    let destination = cluster_id(destination).await;
    let destination = destination.map_err(|error| error.about("asking the destination"))?;
    Ok(source.is_some() && source == destination)
}

/// Runs it.
pub async fn run(args: &CopyArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Relocated>()?;
    if args.to.is_none() && args.rewrite().feeds_itself() {
        return Err(among_the_keys());
    }
    let place = args.place(cx).await?;
    let is_dry = args.guard.dry_run;
    if !is_dry {
        place.destination.confirm("copying").await?;
        ask(args, &place, cx).await?;
    }
    let (revision, counts) = copy(&place, args.if_absent, is_dry).await?;
    if counts.leases_dropped > 0 {
        let dropped = counts.leases_dropped;
        let message = format!("leases stay with their cluster; keys that lose theirs: {dropped}");
        cx.reporter().status(&message);
    }
    let answer = Relocated {
        what: Relocation::Copy,
        is_dry,
        revision,
        counts,
    };
    show.answer(&answer)?;
    refused(&answer.counts)?;
    Ok(Outcome::DONE)
}

/// Keys that would lose what they hold are asked about.
async fn ask(args: &CopyArgs, place: &Place, cx: &Context) -> Result<()> {
    if args.if_absent || !cx.must_ask(args.guard) {
        return Ok(());
    }
    let (_, counts) = copy(place, false, true).await?;
    match counts.changed {
        0 | 1 => Ok(()),
        changed => cx.agree(&format!("Overwrite {changed} keys?")),
    }
}

/// Why some keys were refused, if some were.
pub(super) fn refused(counts: &Counts) -> Result<()> {
    match &counts.refusal {
        None => Ok(()),
        Some(first) => {
            let refused = counts.refused;
            let message = format!("keys that were refused: {refused}; all others are done");
            Err(Error::new(first.kind(), message).because(first))
        }
    }
}
