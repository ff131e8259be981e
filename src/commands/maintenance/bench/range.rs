//! `bench range`: reads of several keys at once.

use clap::Args;
use etcd_client::GetOptions;

use super::keyed::Keyed;
use super::options::{KeyOptions, LoadOptions};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool bench range --length 100
  etcdtool bench range --length 1000 --serializable --distribution uniform

Each request reads the keys from one of them on. They are written first and removed in the end,
also on Ctrl-C. With --rate a request that has to wait for a free client counts from when it was
due. Exit code 6 if any failed, 130 on Ctrl-C.";

/// Measure reads of several keys at once
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RangeArgs {
    #[command(flatten)]
    load: LoadOptions,
    #[command(flatten)]
    key_space: KeyOptions,
    /// Read so many keys a request
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..))]
    length: u64,
    /// Let each member answer by itself, without asking the others
    #[arg(long)]
    serializable: bool,
}

/// Runs it.
pub async fn run(args: &RangeArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let keys = args.key_space.keys()?;
    let keyed = Keyed {
        work: "range",
        reads: true,
        options: &args.load,
        keys: &keys,
    };
    let range = async |mut kv: etcd_client::KvClient| {
        let (first, end) = keys.range(args.length);
        let mut options = GetOptions::new().with_range(end);
        if args.serializable {
            options = options.with_serializable();
        }
        kv.get(first, Some(options)).await?;
        Ok(())
    };
    keyed.run(cx, out, range).await
}
