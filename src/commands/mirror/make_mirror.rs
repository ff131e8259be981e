//! `make-mirror`: keeps keys of one cluster in another one.

use std::ffi::OsString;

use clap::Args;

use super::destination::{connect, refuse_a_circle};
use super::telling::tell;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::golang::integer;
use crate::mirror::{self, Counts, Destination, Plan, Rewrite};
use crate::options::{DestinationOptions, bytes_of};
use crate::output::Output;
use crate::views::mirror::Mirrored;
use crate::watcher::Endurance;

const EXAMPLES: &str = "\
Examples:
  etcdtool make-mirror http://backup:2379                        # every key
  etcdtool make-mirror --prefix app/ --dest-prefix copy/ b1:2379,b2:2379
  ETCDTOOL_DEST_PASSWORD=… etcdtool make-mirror --dest-user m --dest-cacert ca.pem https://b:2379

It copies all keys as of one revision, then every change that follows, each revision in a
transaction of its own; it goes on until it's ended, and prints every 30 seconds how many keys it
has written and removed. Leases are not mirrored. Keys that the destination has beyond the
source's stay as they are.";

/// Keep keys of this cluster in another one
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct MakeMirrorArgs {
    /// The endpoints of the cluster to write to, separated by commas
    destination: String,
    /// Mirror the keys that begin with this [default: every key]
    #[arg(
        long,
        value_name = "PREFIX",
        default_value = "",
        hide_default_value = true
    )]
    prefix: OsString,
    /// Skip the first copy, and mirror the changes from this revision on
    #[arg(long, value_name = "REVISION", value_parser = integer::parse, default_value_t = 0, hide_default_value = true)]
    rev: i64,
    /// The most operations of a transaction at the destination
    #[arg(long, value_name = "N", value_parser = integer::parse_unsigned, default_value_t = 128)]
    max_txn_ops: u64,
    /// What the keys begin with at the destination, instead of --prefix
    #[arg(
        long,
        value_name = "PREFIX",
        default_value = "",
        hide_default_value = true
    )]
    dest_prefix: OsString,
    /// Leave --prefix away at the destination
    #[arg(long)]
    no_dest_prefix: bool,
    #[command(flatten)]
    destination_options: DestinationOptions,
}

impl MakeMirrorArgs {
    fn plan(&self, cx: &Context) -> Result<Plan> {
        if self.no_dest_prefix && !self.dest_prefix.is_empty() {
            return Err(Error::usage(
                "`--dest-prefix` and `--no-dest-prefix` cannot be set at the same time, choose one",
            ));
        }
        // The first revision is where everything begins.
        let from_revision = (self.rev > 1).then_some(self.rev);
        let drop_in = cx.mode().is_drop_in();
        let prefix = bytes_of(&self.prefix);
        // etcdctl thinks of the prefix only before a first copy.
        let lost = drop_in && from_revision.is_some();
        let to = if !self.dest_prefix.is_empty() {
            bytes_of(&self.dest_prefix)
        } else if self.no_dest_prefix || lost {
            Vec::new()
        } else {
            prefix.clone()
        };
        Ok(Plan {
            rewrite: Rewrite::new(prefix, to),
            from_revision,
            max_operations: usize::try_from(self.max_txn_ops).unwrap_or(usize::MAX),
            endurance: if drop_in {
                Endurance::LikeEtcdctl
            } else {
                Endurance::FOR_A_WHILE
            },
        })
    }
}

/// Runs it.
pub async fn run(args: &MakeMirrorArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.stream::<Mirrored>()?;
    let (flags, environment) = (&args.destination_options, cx.environment());
    let settings = cx
        .settings()
        .destination(&args.destination, flags, environment)?;
    let destination = connect(settings, cx)?;
    let plan = args.plan(cx)?;
    destination.confirm("mirroring").await?;
    let source = cx.endless_connection();
    if !cx.mode().is_drop_in() {
        refuse_a_circle(&source, &destination, &plan.rewrite).await?;
        cx.reporter()
            .status(&format!("mirroring to {}", args.destination));
    }
    let destination = Destination::new(destination, plan.endurance);
    let counts = Counts::default();
    let work = mirror::run(&source, &destination, &plan, &counts, cx.reporter());
    tell(work, &counts, show, cx).await
}
