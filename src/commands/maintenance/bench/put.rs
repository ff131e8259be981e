//! `bench put`: writes of single keys.

use clap::Args;

use super::keyed::Keyed;
use super::options::{KeyOptions, LoadOptions};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool bench put
  etcdtool bench put --clients 100 --conns 10 --total 100000 --value-size 1024
  etcdtool bench put --rate 500 --duration 1m -o json | jq .latency.p99_seconds

With --rate a request that has to wait for a free client counts from when it was due; without it
as many requests are made as are answered. Exit code 6 if any failed, 130 on Ctrl-C. What was
written is removed again, also then.";

/// Measure writes of single keys
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct PutArgs {
    #[command(flatten)]
    load: LoadOptions,
    #[command(flatten)]
    key_space: KeyOptions,
}

/// Runs it.
pub async fn run(args: &PutArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let keys = args.key_space.keys()?;
    let keyed = Keyed {
        work: "put",
        reads: false,
        options: &args.load,
        keys: &keys,
    };
    let put = async |mut kv: etcd_client::KvClient| {
        kv.put(keys.next(), keys.ground().value(), None).await?;
        Ok(())
    };
    keyed.run(cx, out, put).await
}
