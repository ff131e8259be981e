//! `bench txn`: transactions that write several keys.

use clap::Args;
use etcd_client::{Txn, TxnOp};

use super::keyed::Keyed;
use super::options::{KeyOptions, LoadOptions};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool bench txn --txn-ops 16
  etcdtool bench txn --txn-ops 128 --clients 8 --total 1000

A server takes 128 operations a transaction unless it was told otherwise. With --rate a request that
has to wait for a free client counts from when it was due. Exit code 6 if any failed, 130 on Ctrl-C.
What was written is removed again, also then.";

/// Measure transactions that write several keys
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct TxnArgs {
    #[command(flatten)]
    load: LoadOptions,
    #[command(flatten)]
    key_space: KeyOptions,
    /// Write so many keys a transaction
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..))]
    txn_ops: u32,
}

/// Runs it.
pub async fn run(args: &TxnArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let keys = args.key_space.keys()?;
    if keys.count() < u64::from(args.txn_ops) {
        return Err(Error::usage(
            "a transaction writes a key only once: --keys has to be --txn-ops at least",
        ));
    }
    let keyed = Keyed {
        work: "txn",
        reads: false,
        options: &args.load,
        keys: &keys,
    };
    let txn = async |mut kv: etcd_client::KvClient| {
        let put = |key| TxnOp::put(key, keys.ground().value(), None);
        let puts: Vec<_> = keys
            .distinct(args.txn_ops as usize)
            .into_iter()
            .map(put)
            .collect();
        kv.txn(Txn::new().and_then(puts)).await?;
        Ok(())
    };
    keyed.run(cx, out, txn).await
}
