//! `lock`: holds a lock while a command runs, or until a signal comes.

use std::ffi::OsString;

use clap::Args;

use super::claim::{Claim, ClaimOptions};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::golang::integer;
use crate::options::bytes_of;
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool lock backup -- pg_dump -f backup.sql shop    # exits with the command's code
  etcdtool lock --wait 0 backup -- ./backup             # code 5 if another holds it
  etcdtool lock backup                                  # holds it until Ctrl-C

The command finds ETCD_LOCK_KEY and ETCD_LOCK_REV in its environment. Should the lock be lost, the
command is ended, and the code is 8: another may hold it by then. A write that counts only while
the lock is held compares for the key:
  printf 'create(\"%s\") > \"0\"\\n\\nput state done\\n\\n\\n' \"$ETCD_LOCK_KEY\" | etcdtool txn";

/// The TTL in seconds that etcdctl takes.
const TTL: i64 = 10;

/// Hold a lock while a command runs
///
/// Without a COMMAND the lock's key is shown, and the lock is held until a signal comes. Clients
/// that lock by etcd's own recipe, as etcdctl does, contend for the same name.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct LockArgs {
    /// The lock's name
    #[arg(value_name = "NAME")]
    name: OsString,
    /// Run this while the lock is held; put -- before it if it has flags of its own
    #[arg(value_name = "COMMAND")]
    command: Vec<OsString>,
    /// How long the lock outlives us if we are killed, in seconds [default: 10]
    #[arg(
        long,
        value_name = "SECONDS",
        value_parser = integer::parse,
        default_value_t = TTL,
        hide_default_value = true
    )]
    ttl: i64,
    #[command(flatten)]
    options: ClaimOptions,
}

/// Runs it.
pub async fn run(args: &LockArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let claim = Claim {
        what: "lock",
        name: bytes_of(&args.name),
        value: Vec::new(),
        ttl: args.ttl,
        wait: args.options.wait,
        command: &args.command,
        revision: |place| place.revision,
        expired: "session expired",
    };
    claim.run(cx, out).await
}
