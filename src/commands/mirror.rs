//! `make-mirror`: keeps keys of one cluster in another one.

use std::ffi::OsString;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use tokio::time::{Interval, MissedTickBehavior, interval_at};

use crate::client::{Connection, Deadline, list_members};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result, Stage};
use crate::golang::integer;
use crate::mirror::{self, Counts, Destination, Plan, Rewrite};
use crate::options::{DestinationOptions, bytes_of};
use crate::output::{Output, Show};
use crate::process::{Signal, Signals};
use crate::settings::{ConnectionSettings, Identity, Password};
use crate::views::mirror::Mirrored;
use crate::watcher::Endurance;

const EXAMPLES: &str = "\
Examples:
  etcdtool make-mirror http://backup:2379                        # every key
  etcdtool make-mirror --prefix app/ --dest-prefix copy/ b1:2379,b2:2379
  ETCDTOOL_DEST_PASSWORD=… etcdtool make-mirror --dest-user mirror --dest-cacert ca.pem https://backup:2379

It copies all keys as of one revision, then every change that follows, each revision in a
transaction of its own; it goes on until it's ended, and prints every 30 seconds how many keys it
has written and removed. Leases are not mirrored. Keys that the destination has beyond the
source's stay as they are.";

/// Between two counts.
const EVERY: Duration = Duration::from_secs(30);

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

    fn destination(&self, cx: &Context) -> Result<Connection> {
        let flags = &self.destination_options;
        let (settings, environment) = (cx.settings(), cx.environment());
        connect(
            settings.destination(&self.destination, flags, environment)?,
            cx,
        )
    }
}

/// A connection to the cluster that is written to, whose user's password is asked for if it isn't known.
pub(super) fn connect(mut settings: ConnectionSettings, cx: &Context) -> Result<Connection> {
    if let Some(Identity::User { name, password }) = &mut settings.identity
        && password.known().is_none()
    {
        let found = match password {
            Password::Command(command) => command.run()?,
            _ => cx.ask_secret("Destination Password: ").map_err(|error| {
                error.hint(format!(
                    "without a terminal, set ETCDTOOL_DEST_PASSWORD for the user {name}"
                ))
            })?,
        };
        *password = Password::Known(found);
    }
    let (endpoints, reporter) = (settings.endpoints.clone(), cx.reporter().clone());
    let settings = Arc::new(settings);
    Ok(Connection::new(
        endpoints,
        settings,
        Deadline::never(),
        reporter,
    ))
}

/// Runs it.
pub async fn run(args: &MakeMirrorArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.stream::<Mirrored>()?;
    let destination = args.destination(cx)?;
    let plan = args.plan(cx)?;
    destination.confirm("mirroring").await?;
    let source = cx.endless_connection();
    if !cx.mode().is_drop_in() {
        refuse_a_circle(&source, &destination, &plan).await?;
        cx.reporter()
            .status(&format!("mirroring to {}", args.destination));
    }
    let destination = Destination::new(destination, plan.endurance);
    let counts = Counts::default();
    let work = mirror::run(&source, &destination, &plan, &counts, cx.reporter());
    let told = tell(work, &counts, show, cx);
    told.await
}

/// In one cluster, a mirror whose copies are among what it reads has no end.
async fn refuse_a_circle(source: &Connection, destination: &Connection, plan: &Plan) -> Result<()> {
    if !plan.rewrite.feeds_itself() {
        return Ok(());
    }
    let source = cluster_id(source)
        .await
        .map_err(|error| error.about("asking the source"))?;
    let destination = cluster_id(destination).await;
    let destination = destination.map_err(|error| error.about("asking the destination"))?;
    if source.is_some() && source == destination {
        return Err(Error::usage(
            "the destination is the source itself: each copy would be copied again",
        )
        .hint("within one cluster, give a --dest-prefix that doesn't begin with --prefix"));
    }
    Ok(())
}

pub(super) async fn cluster_id(connection: &Connection) -> Result<Option<u64>> {
    let members = list_members(connection, false).await?;
    Ok(members.header.map(|header| header.cluster_id))
}

/// Waits for the work's failure or a signal, and shows every now and then how far it has come.
async fn tell(
    work: impl Future<Output = Result<std::convert::Infallible>>,
    counts: &Counts,
    mut show: Show<'_, Mirrored>,
    cx: &Context,
) -> Result<Outcome> {
    let mut work = std::pin::pin!(work);
    let mut signals = signals(cx)?;
    let mut ticks = ticks();
    loop {
        tokio::select! {
            failed = &mut work => {
                let Err(error) = failed;
                show.end()?;
                return Err(error);
            }
            _ = ticks.tick() => show.next(&mirrored(counts))?,
            signal = next(&mut signals) => {
                show.next(&mirrored(counts))?;
                show.end()?;
                return Ok(Outcome::of_child(signal.exit_code()));
            }
        }
    }
}

/// A signal ends the drop-in as it ends etcdctl: at once.
fn signals(cx: &Context) -> Result<Option<Signals>> {
    if cx.mode().is_drop_in() {
        return Ok(None);
    }
    let signals = Signals::listen();
    signals.map(Some).map_err(|error| {
        Error::failed("cannot listen for signals").cause(Stage::Local, None, error.to_string())
    })
}

async fn next(signals: &mut Option<Signals>) -> Signal {
    match signals {
        Some(signals) => signals.next().await,
        None => std::future::pending().await,
    }
}

fn ticks() -> Interval {
    let mut ticks = interval_at(tokio::time::Instant::now() + EVERY, EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

fn mirrored(counts: &Counts) -> Mirrored {
    Mirrored {
        puts: counts.puts(),
        deletes: counts.deletes(),
        revision: counts.revision(),
    }
}
