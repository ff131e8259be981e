//! `watch`: shows changes as they happen, or runs a command for each.

mod exec;
mod interactive;
mod keys;
mod lasting;
mod line;
mod portions;
mod resync;
mod watching;

use std::ffi::OsString;

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::env;
use crate::error::{Error, Result};
use crate::golang::{integer, quote::quote};
use crate::options::SuperfluousWords;
use crate::output::Output;
use crate::request::WatchRequest;
use crate::views::watch::Watched;
pub(crate) use exec::variables;
use lasting::LastingArgs;
use watching::Watching;

const EXAMPLES: &str = "\
Examples:
  etcdtool watch jobs/ --prefix
  etcdtool watch config --rev 4711 -o jsonl        # from that revision on
  etcdtool watch config -- sh -c 'systemctl reload app'
  etcdtool watch -i                                # then: watch jobs/ --prefix
  etcdtool watch jobs/ --prefix --cursor at.json --resync -o jsonl

--cursor saves its place at once after a quiet time, at most every 100 ms while events come one
after the other, after each revision where there is a COMMAND, and at the end on SIGINT, SIGTERM
and SIGHUP. So no event is lost, and none comes twice but for those of the last moment, in whole
revisions, when it was killed or its machine died. docs/watching.md says what --resync can tell.

The command finds ETCD_WATCH_REVISION, ETCD_WATCH_EVENT_TYPE, ETCD_WATCH_KEY and
ETCD_WATCH_VALUE in its environment; the last three are quoted.

When its member dies, a watch goes on at another one, and waits for one as long as it takes:
no event is lost, none comes twice. At the start it waits for nobody.";

/// Show changes of keys as they happen
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct WatchArgs {
    #[command(flatten)]
    watch: OneWatchArgs,
    #[command(flatten)]
    lasting: LastingArgs,
}

/// One watch: what a line of an interactive one says, too.
#[derive(Args, Clone, Debug)]
struct OneWatchArgs {
    /// The key [default: ETCDTOOL_WATCH_KEY]
    key: Option<OsString>,
    /// Watch the keys from KEY up to, not including, this one
    range_end: Option<OsString>,
    #[command(flatten)]
    superfluous: SuperfluousWords,
    /// Run this for each event
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
    /// Watch all keys that begin with KEY
    #[arg(long)]
    prefix: bool,
    /// Start with this revision, which may be in the past
    #[arg(
        long,
        value_name = "REVISION", value_parser = integer::parse,
        default_value_t = 0,
        hide_default_value = true
    )]
    rev: i64,
    /// Show what the key held before
    #[arg(long)]
    prev_kv: bool,
    /// Have the server tell from time to time how far it is
    #[arg(long)]
    progress_notify: bool,
    /// Take lines from standard input: 'watch KEY …' with these options, or 'progress'
    #[arg(short, long)]
    interactive: bool,
}

impl OneWatchArgs {
    /// What to ask for. `is_typed`: a line of an interactive watch asks for it.
    fn request(&self, cx: &Context, is_typed: bool) -> Result<WatchRequest> {
        Ok(WatchRequest {
            range: self.range(cx, is_typed)?,
            revision: self.rev,
            prev_kv: self.prev_kv,
            progress_notify: self.progress_notify,
        })
    }
}

/// A range's end without its beginning is a slip.
fn check_variables(cx: &Context) -> Result<()> {
    let variable = |variable| cx.environment().get(variable);
    match (variable(env::WATCH_KEY), variable(env::WATCH_RANGE_END)) {
        (None, Some(end)) => Err(Error::usage(format!(
            "ETCDCTL_WATCH_KEY is empty but got ETCDCTL_WATCH_RANGE_END={}",
            quote(end.value.as_bytes())
        ))),
        _ => Ok(()),
    }
}

/// Runs it.
pub async fn run(args: &WatchArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let WatchArgs { watch, lasting } = args;
    check_variables(cx)?;
    let endurance = lasting.endurance(cx);
    if watch.interactive {
        let watching = Watching::new(cx, out.stream::<Watched>()?, endurance);
        return interactive::run(watching, cx).await;
    }
    let mut request = watch.request(cx, false)?;
    let kept = lasting.keep(watch, &request.range, out)?;
    let mut watching = Watching::new(cx, out.stream::<Watched>()?, endurance);
    if let Some(mut kept) = kept {
        let now = kept.begin(&mut request, &cx.endless_connection()).await?;
        watching.keep(kept, &now);
    }
    watching.add(request, &watch.command);
    watching.until_one_ends().await
}

/// Reads a line of an interactive watch, and does nothing about it.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn check_line(line: &[u8], cx: &Context) -> Result<()> {
    line::read(line, cx)
        .map(drop)
        .map_err(|mistake| mistake.error)
}
