//! `endpoint status`: what each endpoint's member says of itself.

use clap::Args;

use super::endpoint::{self, EndpointArgs};
use crate::client::{self, Connection};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::maintenance::Statuses;
use etcd_client::proto::PbStatusResponse;

const EXAMPLES: &str = "\
Examples:
  etcdtool endpoint status --cluster
  etcdtool endpoint status --cluster -o jsonl | jq -r 'select(.status.is_leader) | .endpoint'

Exit code 6 if some endpoints did not answer; if none did, 3, or 7 where authentication is in the
way.";

/// Show versions, sizes, roles and progress of endpoints; those that are down have a row too
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct StatusArgs {}

/// Runs it.
pub async fn run(args: &EndpointArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Statuses>()?;
    let endpoints = cx.ask_each(&args.endpoints(cx).await?, status).await;
    let statuses = Statuses { endpoints };
    if cx.mode().is_drop_in() {
        tell_as_etcdctl_does(&statuses, cx)?;
    }
    show.answer(&statuses)?;
    endpoint::outcome(&statuses.endpoints)
}

async fn status(connection: Connection) -> Result<PbStatusResponse> {
    client::status(&connection).await
}

fn tell_as_etcdctl_does(statuses: &Statuses, cx: &Context) -> Result<()> {
    for (endpoint, status) in &statuses.endpoints {
        if let Err(error) = status {
            if endpoint::no_client(error) {
                return Err(error.clone());
            }
            let reason = error.in_etcdctls_words();
            cx.reporter().line(&format!(
                "Failed to get the status of endpoint {endpoint} ({reason})"
            ));
        }
    }
    Ok(())
}
