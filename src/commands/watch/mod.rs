//! `watch`: shows changes as they happen, or runs a command for each.

mod exec;

use std::ffi::OsString;
use std::pin::pin;

use clap::Args;
use etcd_client::WatchOptions;
use etcd_client::proto::PbWatchResponse;

use crate::commands::Outcome;
use crate::context::Context;
use crate::env;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::golang::{integer, quote::quote};
use crate::options::{WriteOut, bytes_of};
use crate::output::{Output, Show, reader_gone};
use crate::request::KeyRange;
use crate::views::watch::Watched;

const EXAMPLES: &str = "\
Examples:
  etcdtool watch jobs/ --prefix
  etcdtool watch config --rev 4711 -o jsonl        # from that revision on
  etcdtool watch config -- sh -c 'systemctl reload app'

The command finds ETCD_WATCH_REVISION, ETCD_WATCH_EVENT_TYPE, ETCD_WATCH_KEY and
ETCD_WATCH_VALUE in its environment; the last three are quoted.";

/// Show changes of keys as they happen
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct WatchArgs {
    /// The key [default: ETCDTOOL_WATCH_KEY]
    key: Option<OsString>,
    /// Watch the keys from KEY up to, not including, this one
    #[arg(conflicts_with = "prefix")]
    range_end: Option<OsString>,
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
    /// Take watch requests from standard input (not available yet)
    #[arg(short, long)]
    interactive: bool,
}

impl WatchArgs {
    /// The keys, from the command line or from the environment but not from both.
    fn range(&self, cx: &Context) -> Result<KeyRange> {
        let variable = |variable| cx.environment().get(variable);
        let (key, end) = (variable(env::WATCH_KEY), variable(env::WATCH_RANGE_END));
        if let (None, Some(end)) = (&key, &end) {
            return Err(Error::usage(format!(
                "ETCDCTL_WATCH_KEY is empty but got ETCDCTL_WATCH_RANGE_END={}",
                quote(end.value.as_bytes())
            )));
        }
        match (&self.key, key) {
            (Some(_), Some(_)) if cx.mode().is_drop_in() => Err(Error::usage(
                "bad number of arguments (found conflicting environment key)",
            )),
            (Some(key), _) => Ok(self.keys(bytes_of(key), self.range_end.as_ref().map(bytes_of))),
            (None, Some(_)) if self.prefix && end.is_some() => Err(Error::usage(
                "`range_end` and `--prefix` are mutually exclusive",
            )),
            (None, Some(key)) => {
                Ok(self.keys(key.value.into(), end.map(|end| end.value.into_bytes())))
            }
            (None, None) => {
                Err(Error::usage("bad number of arguments").hint("name a key: etcdtool watch KEY"))
            }
        }
    }

    fn keys(&self, key: Vec<u8>, end: Option<Vec<u8>>) -> KeyRange {
        match end {
            Some(end) => KeyRange::between(key, end),
            None if self.prefix => KeyRange::prefix(key),
            None => KeyRange::single(key),
        }
    }

    fn options(&self, range: &KeyRange) -> WatchOptions {
        let mut options = WatchOptions::new().with_start_revision(self.rev);
        if let Some(end) = range.end() {
            options = options.with_range(end);
        }
        if self.prev_kv {
            options = options.with_prev_key();
        }
        if self.progress_notify {
            options = options.with_progress_notify();
        }
        options
    }
}

/// Runs it.
pub async fn run(args: &WatchArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if args.interactive {
        return Err(Error::usage("watch -i is not available yet"));
    }
    let range = args.range(cx)?;
    let mut show = out.stream::<Watched>()?;
    let mut client = cx.endless_connection().watch().await?;
    let mut stream = client
        .watch(range.key(), Some(args.options(&range)))
        .await?;
    let mut gone = pin!(reader_gone());
    loop {
        let message = tokio::select! {
            message = stream.message() => message?,
            () = &mut gone => return Err(Error::verdict(Kind::ClosedPipe)),
        };
        let Some(response) = message.map(|message| message.0) else {
            show.end()?;
            return Err(Error::new(Kind::Unreachable, "the server ended the watch"));
        };
        if response.canceled {
            return end(response, args.rev, cx, show);
        }
        if response.created && response.events.is_empty() {
            continue;
        }
        let watched = Watched { response };
        show.next(&watched)?;
        if let Some(code) = exec::run_for_each(&args.command, &watched.response, cx).await? {
            show.end()?;
            return Ok(Outcome::of_child(code));
        }
    }
}

/// The server has ended the watch: since the history it wants is gone, or for a reason it gives.
fn end(
    response: PbWatchResponse,
    revision: i64,
    cx: &Context,
    mut show: Show<'_, Watched>,
) -> Result<Outcome> {
    let compacted = response.compact_revision;
    let reason = if compacted > 0 {
        "etcdserver: mvcc: required revision has been compacted".to_owned()
    } else {
        response.cancel_reason.clone()
    };
    if cx.mode().is_drop_in() {
        cx.reporter()
            .line(&format!("watch was canceled ({reason})"));
        if !show.is_etcdctls(WriteOut::Simple) {
            show.next(&Watched { response })?;
        }
    } else {
        show.end()?;
    }
    let error = if compacted > 0 {
        let cause = format!("revision {revision} is gone, the oldest is {compacted}");
        Error::failed("the watch ended").cause(Stage::ServerRefusal, None, cause)
    } else if reason.contains("permission denied") {
        Error::new(Kind::Refused, "the watch ended").cause(Stage::Authentication, None, reason)
    } else {
        Error::failed("the watch ended").cause(Stage::ServerRefusal, None, reason)
    };
    Err(error
        .etcdctl_message("watch is canceled by the server")
        .etcdctl_code(exit::etcdctl::INTERRUPTED))
}
