//! `mirror`: keeps keys of one cluster in another one, across its own restarts and theirs.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};

use super::destination::{connect, refuse_a_circle};
use super::telling::tell;
use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::golang::duration;
use crate::metrics::{Address, Server};
use crate::mirror::{
    CheckpointFile, CheckpointPlace, Counts, Lasting, LastingPlan, RESERVED, Rewrite, reaching_for,
};
use crate::options::{DestinationOptions, GuardOptions, bytes_of};
use crate::output::{Output, counted};
use crate::views::mirror::{Compared, Mirrored};
use crate::watcher::Endurance;

const EXAMPLES: &str = "\
Examples:
  etcdtool mirror http://backup:2379                             # every key, and what becomes of it
  etcdtool mirror --prefix app/ --dest-prefix copy/ b1:2379,b2:2379
  etcdtool mirror --prefix app/ --prune --dry-run backup:2379    # how many keys differ
  etcdtool mirror --prefix app/ --prune --once backup:2379       # until they don't
  etcdtool mirror --metrics-addr :9090 backup:2379               # and how it goes at :9090/metrics

It writes what differs, then follows the source. How far it has come is kept at the destination, in
the transactions that bring it there: run again, it goes on there, and does nothing twice. It waits
for either cluster for as long as it takes. Leases are not mirrored: a key goes when it is gone at
the source.";

/// Keep keys of this cluster in another one, across restarts
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct MirrorArgs {
    /// The cluster to write to: the name of its context, or its endpoints, separated by commas
    destination: String,
    /// Mirror the keys that begin with this [default: every key]
    #[arg(
        long,
        value_name = "PREFIX",
        default_value = "",
        hide_default_value = true
    )]
    prefix: OsString,
    /// What the keys begin with at the destination, instead of --prefix
    #[arg(long, value_name = "PREFIX")]
    dest_prefix: Option<OsString>,
    /// End once all keys are as they were at the source when this began
    #[arg(long)]
    once: bool,
    /// Remove the keys below the destination's prefix that the source lacks; compares all keys at each start
    #[arg(long)]
    prune: bool,
    /// The most changes of a transaction at the destination [default: as many as it takes]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    max_changes: Option<u32>,
    /// The key at the destination that tells how far it is [default: one below __etcdtool/mirror/]
    #[arg(long, value_name = "KEY")]
    checkpoint_key: Option<OsString>,
    /// A file here that tells how far it is, instead of a key: for destinations that hold nothing else
    #[arg(long, value_name = "FILE", conflicts_with = "checkpoint_key", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    checkpoint_file: Option<PathBuf>,
    /// End when nobody could be reached for so long [default: never]
    #[arg(long, value_name = "DURATION", value_parser = duration::parse_time)]
    give_up_after: Option<Duration>,
    /// Serve metrics in Prometheus's format at this address; without a host, to this machine only
    #[arg(long, value_name = "[HOST]:PORT", conflicts_with = "dry_run")]
    metrics_addr: Option<Address>,
    #[command(flatten)]
    guard: GuardOptions,
    #[command(flatten)]
    destination_options: DestinationOptions,
}

impl MirrorArgs {
    fn plan(&self) -> Result<LastingPlan> {
        let prefix = bytes_of(&self.prefix);
        let to = self.dest_prefix.as_ref().map(bytes_of);
        let to = to.unwrap_or_else(|| prefix.clone());
        let checkpoint_key = self.checkpoint_key.as_ref().map(bytes_of);
        let checkpoint = match (&checkpoint_key, &self.checkpoint_file) {
            // Nothing is written where nothing is done.
            _ if self.guard.dry_run => CheckpointPlace::UsualKey,
            (Some(key), _) => CheckpointPlace::Key(key.clone()),
            (None, Some(file)) => CheckpointPlace::File(Arc::new(CheckpointFile::take(file)?)),
            (None, None) => CheckpointPlace::UsualKey,
        };
        if let Some(key) = &checkpoint_key
            && (key.is_empty() || key.starts_with(&to) && !key.starts_with(RESERVED))
        {
            return Err(
                Error::usage("the checkpoint would be among the keys that are mirrored").hint(
                    "give a --checkpoint-key that doesn't begin with the destination's prefix",
                ),
            );
        }
        Ok(LastingPlan {
            rewrite: Rewrite::new(prefix, to),
            prune: self.prune,
            once: self.once,
            checkpoint,
            changes: self.max_changes.map(|most| most as usize),
            endurance: Endurance::Ours {
                give_up_after: self.give_up_after,
            },
        })
    }
}

/// Runs it.
pub async fn run(args: &MirrorArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let (flags, environment) = (&args.destination_options, cx.environment());
    let settings = cx
        .settings()
        .named_destination(&args.destination, flags, environment)?;
    let (counts, plan) = (Arc::new(Counts::default()), args.plan()?);
    let metrics = match &args.metrics_addr {
        Some(address) => Some(Server::bind(address).await?),
        None => None,
    };
    let destination = connect(settings, cx)?;
    let source = cx.endless_connection();
    check(&source, &destination, &plan, args.guard.dry_run, cx).await?;
    let mirror = Lasting {
        source,
        destination: destination.clone(),
        plan,
        counts: Arc::clone(&counts),
        reporter: cx.reporter().clone(),
    };
    if args.guard.dry_run {
        let show = out.one::<Compared>()?;
        let differences = mirror.compare().await?;
        show.answer(&Compared { differences })?;
        return Ok(Outcome::DONE);
    }
    let show = out.stream::<Mirrored>()?;
    destination.confirm("mirroring").await?;
    if args.prune && cx.must_ask(args.guard) {
        let extra = mirror.compare().await?.extra;
        if extra > 0 {
            cx.agree(&format!(
                "Remove {} that only the destination has?",
                counted(extra, "key", "keys")
            ))?;
        }
    }
    cx.reporter()
        .status(&format!("mirroring to {}", args.destination));
    let told = tell(Box::pin(mirror.run()), &counts, show, cx);
    let Some(metrics) = metrics else {
        return told.await;
    };
    cx.reporter()
        .status(&format!("metrics are at {}", metrics.url()));
    let counts = Arc::clone(&counts);
    tokio::select! {
        outcome = told => outcome,
        never = metrics.serve(move || counts.metrics()) => match never {},
    }
}

/// Waits for both clusters, as long as a mirror does, and sees that they aren't one.
async fn check(
    source: &Connection,
    destination: &Connection,
    plan: &LastingPlan,
    is_dry_run: bool,
    cx: &Context,
) -> Result<()> {
    let endurance = match is_dry_run {
        true => Endurance::FOR_NOBODY,
        false => plan.endurance,
    };
    let mut is_told = false;
    reaching_for(endurance, async || {
        let (source, destination) = (source.bounded(), destination.bounded());
        let checked = refuse_a_circle(&source, &destination, &plan.rewrite).await;
        if let Err(error) = &checked
            && error.kind() == Kind::Unreachable
            && !is_dry_run
            && !std::mem::replace(&mut is_told, true)
        {
            cx.reporter()
                .status(&format!("waiting for both clusters: {error}"));
        }
        checked
    })
    .await
}
