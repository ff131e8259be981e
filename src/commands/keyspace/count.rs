//! `count`: how many keys there are.

use std::ffi::OsString;

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::options::{ConsistencyOptions, KeyRangeOptions, revision};
use crate::output::Output;
use crate::request::{GetRequest, KeyRange};
use crate::transfer::{Plan, Scan, Way};
use crate::views::keyspace::Counted;

const EXAMPLES: &str = "\
Examples:
  etcdtool count                       # every key
  etcdtool count jobs/ --prefix
  etcdtool count a f                   # a up to, not including, f
  etcdtool count jobs/ --prefix --rev 1200

No key is read: the server counts them.";

/// Count keys
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CountArgs {
    /// The key, or the first key of the range [default: every key]
    key: Option<OsString>,
    /// Count the keys from KEY up to, not including, this one
    #[arg(conflicts_with_all = ["prefix", "from_key"])]
    range_end: Option<OsString>,
    /// Count all keys that begin with KEY
    #[arg(long, conflicts_with = "from_key", requires = "key")]
    prefix: bool,
    /// Count KEY and all keys that sort after it
    #[arg(long, requires = "key")]
    from_key: bool,
    /// As of this revision
    #[arg(long, value_name = "REVISION", value_parser = revision, default_value_t = 0, hide_default_value = true)]
    rev: i64,
    #[command(flatten)]
    consistency: ConsistencyOptions,
}

impl CountArgs {
    fn range(&self) -> KeyRange {
        let Some(key) = self.key.clone() else {
            return KeyRange::prefix("");
        };
        let range = KeyRangeOptions {
            key,
            range_end: self.range_end.clone(),
            prefix: self.prefix,
            from_key: self.from_key,
        };
        range.range()
    }
}

/// Runs it.
pub async fn run(args: &CountArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Counted>()?;
    let request = GetRequest {
        revision: args.rev,
        serializable: args.consistency.is_serializable(),
        count_only: true,
        ..GetRequest::of(args.range())
    };
    let plan = Plan::new(Way::AtOnce, cx.command_timeout());
    let mut scan = Scan::start(cx.connection(), request, plan).await?;
    while scan.next().await?.is_some() {}
    show.answer(&Counted {
        header: *scan.header(),
        count: scan.count(),
    })?;
    Ok(Outcome::DONE)
}
