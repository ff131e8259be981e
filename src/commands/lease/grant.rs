//! `lease grant`: creates a lease.

use clap::Args;

use crate::client::{self, Connection};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::lease::new_id;
use crate::options::{Ttl, lease_id};
use crate::output::Output;
use crate::settle;
use crate::views::lease::Granted;

const EXAMPLES: &str = "\
Examples:
  etcdtool lease grant 60
  etcdtool lease grant 1m30s
  lease=$(etcdtool lease grant 60 -o json | jq -r .id)
  etcdtool put worker/7 here --lease $lease";

/// Create a lease
///
/// The keys that are attached to it are deleted when nobody has renewed it for TTL.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GrantArgs {
    /// How long it lives without being renewed: seconds, or a duration such as 1m30s
    ttl: Ttl,
    /// The id that it shall have, in hex [default: one that nobody has]
    #[arg(long, value_name = "ID", default_value = "0", value_parser = lease_id, hide_default_value = true)]
    id: i64,
}

/// Runs it.
pub async fn run(args: &GrantArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Granted>()?;
    let ttl = if cx.mode().is_drop_in() {
        args.ttl.as_etcdctl_reads_it()?
    } else {
        args.ttl.seconds()?
    };
    // etcdctl leaves it to the server.
    let is_ours = args.id == 0 && !cx.mode().is_drop_in();
    let id = if is_ours { new_id()? } else { args.id };
    let connection = cx.connection();
    let granted = client::grant_lease(&connection, ttl, id).await;
    let look = async |reading: &Connection| settle::granted(reading, id, is_ours).await;
    let granted = settle::settled(cx, &connection, granted, look).await;
    let response = granted.map_err(|error| {
        let words = error.in_etcdctls_words();
        error.etcdctl_message(format!("failed to grant lease ({words})"))
    })?;
    if response.ttl != ttl && cx.mode().has_remarks() {
        let least = response.ttl;
        cx.reporter()
            .status(&format!("the cluster's shortest TTL is {least}s"));
    }
    show.answer(&Granted { response })?;
    Ok(Outcome::DONE)
}
