//! `bench get`: reads of single keys.

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
  etcdtool bench get --clients 100
  etcdtool bench get --serializable --distribution zipf --keys 100000
  etcdtool bench get --rate 1000 --total 20000

The keys are written first and removed in the end, also on Ctrl-C. With --rate a request that has to
wait for a free client counts from when it was due. Exit code 6 if any failed, 130 on Ctrl-C.";

/// Measure reads of single keys
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GetArgs {
    #[command(flatten)]
    load: LoadOptions,
    #[command(flatten)]
    key_space: KeyOptions,
    /// Let each member answer by itself, without asking the others
    #[arg(long)]
    serializable: bool,
}

/// Runs it.
pub async fn run(args: &GetArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let keys = args.key_space.keys()?;
    let keyed = Keyed {
        work: "get",
        reads: true,
        options: &args.load,
        keys: &keys,
    };
    let get = async |mut kv: etcd_client::KvClient| {
        let mut options = GetOptions::new();
        if args.serializable {
            options = options.with_serializable();
        }
        kv.get(keys.next(), Some(options)).await?;
        Ok(())
    };
    keyed.run(cx, out, get).await
}
