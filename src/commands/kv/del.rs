//! `del`: removes keys, and takes care that they are the ones that were meant.

use clap::Args;
use etcd_client::proto::PbRangeResponse;

use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::golang::quote::quote;
use crate::options::{GuardOptions, KeyRangeOptions, bytes_of};
use crate::output::{Output, SOME, counted};
use crate::request::{DeleteRequest, GetRequest, Operation, TxnRequest};
use crate::settle;
use crate::views::kv::{Deleted, Got};

const EXAMPLES: &str = "\
Examples:
  etcdtool del greeting
  etcdtool del jobs/ --prefix --dry-run    # show the keys, delete nothing
  etcdtool del jobs/ --prefix --yes        # don't ask
  etcdtool del a f --range                 # a up to, not including, f";

/// How long etcdctl waits before it deletes a range that nobody called a range.
const ETCDCTLS_GRACE: std::time::Duration = std::time::Duration::from_secs(2);

/// Remove a key, or a range of keys
///
/// On a terminal, more than one key is shown first and asked about.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DelArgs {
    #[command(flatten)]
    keys: KeyRangeOptions,
    /// Show what the keys held
    #[arg(long)]
    prev_kv: bool,
    /// Say that RANGE_END is meant: without it, a second key is an error
    #[arg(long)]
    range: bool,
    #[command(flatten)]
    guard: GuardOptions,
    /// Say that every key in the store is meant
    #[arg(long)]
    all: bool,
}

impl DelArgs {
    /// The request.
    pub fn request(&self) -> DeleteRequest {
        DeleteRequest {
            range: self.keys.range(),
            prev_kv: self.prev_kv,
        }
    }

    /// A flag that was given and has no meaning inside a transaction.
    pub fn only_alone(&self) -> Option<&'static str> {
        let flags = [
            (self.guard.dry_run, "--dry-run"),
            (self.guard.yes, "--yes"),
            (self.all, "--all"),
        ];
        flags
            .into_iter()
            .find_map(|(given, flag)| given.then_some(flag))
    }

    /// Warns of a range that nobody called a range, and gives the time to interrupt the program.
    pub async fn wait_as_etcdctl_does(&self, cx: &Context) {
        let Some(end) = self.keys.range_end.as_ref().filter(|_| !self.range) else {
            return;
        };
        let (key, end) = (quote(&bytes_of(&self.keys.key)), quote(&bytes_of(end)));
        cx.reporter().line(&format!(
            "Warning: Keys between {key} and {end} will be deleted. Please interrupt the command within next 2 seconds to cancel. You can provide `--range` flag to avoid the delay."
        ));
        tokio::time::sleep(ETCDCTLS_GRACE).await;
    }

    /// Turns away what is likely a slip.
    fn check(&self, request: &DeleteRequest) -> Result<()> {
        if self.keys.range_end.is_some() && !self.range {
            return Err(Error::usage("two keys are a range, which needs --range")
                .hint("to remove two keys, call del twice; to remove all keys in between, add --range"));
        }
        if request.range.is_whole_keyspace() && !self.all && !self.guard.dry_run {
            return Err(Error::usage(
                "this is every key in the store, which needs --all",
            ));
        }
        Ok(())
    }
}

/// Runs it.
pub async fn run(args: &DelArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let request = args.request();
    if cx.mode().is_drop_in() {
        args.wait_as_etcdctl_does(cx).await;
    } else {
        args.check(&request)?;
    }
    if args.guard.dry_run {
        return dry_run(&request, cx, out).await;
    }
    let show = out.one::<Deleted>()?;
    let mut connection = cx.connection();
    if must_ask(args, &request, cx) {
        ask(&connection, &request, cx).await?;
        connection = cx.connection_after_question();
    }
    let mut kv = connection.kv().await?;
    let options = Some(request.options());
    let answer = kv.delete(request.range.key(), options).await;
    let answer = answer.map(|answer| answer.0).map_err(Error::from);
    let asked = TxnRequest {
        success: vec![Operation::Delete(request)],
        ..TxnRequest::default()
    };
    let look = async |reading: &Connection| settle::key_write(reading, &asked).await;
    let response = settle::settled(cx, &connection, answer, look).await?;
    show.answer(&Deleted { response })?;
    Ok(Outcome::DONE)
}

fn must_ask(args: &DelArgs, request: &DeleteRequest, cx: &Context) -> bool {
    cx.must_ask(args.guard) && !request.range.is_single()
}

async fn dry_run(request: &DeleteRequest, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Got>()?;
    let response = keys(&cx.connection(), request, 0).await?;
    cx.reporter().status(&format!(
        "{} would be deleted",
        counted(response.count, "key", "keys")
    ));
    show.answer(&Got {
        response,
        value_only: false,
        count_only: false,
        keys_only: true,
    })?;
    Ok(Outcome::DONE)
}

async fn ask(connection: &Connection, request: &DeleteRequest, cx: &Context) -> Result<()> {
    let found = keys(connection, request, SOME as i64).await?;
    if found.count <= 1 {
        return Ok(());
    }
    let shown = found.kvs.iter().map(|kv| kv.key.as_slice());
    let all = usize::try_from(found.count).unwrap_or(usize::MAX);
    cx.reporter().some_keys(shown, all);
    cx.agree(&format!("Delete {}?", counted(found.count, "key", "keys")))
}

async fn keys(
    connection: &Connection,
    request: &DeleteRequest,
    limit: i64,
) -> Result<PbRangeResponse> {
    let request = GetRequest {
        limit,
        keys_only: true,
        ..GetRequest::of(request.range.clone())
    };
    let mut kv = connection.kv().await?;
    Ok(kv
        .get(request.range.key(), Some(request.options()))
        .await?
        .0)
}
