//! `version`: ours and, if one is reachable, the server's.

use clap::Args;

use crate::client;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::local::{ETCDCTL_VERSION, ServerVersion, Version};

const EXAMPLES: &str = "\
Examples:
  etcdtool version
  etcdtool version -o json | jq -r .server.version";

/// Show our version and, if one is reachable, the server's
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct VersionArgs {}

/// Runs it. A server that can't be reached is no failure.
pub async fn run(_: &VersionArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Version>()?;
    let server = if cx.mode().is_drop_in() {
        None
    } else {
        server(cx).await.ok()
    };
    show.answer(&Version {
        version: env!("CARGO_PKG_VERSION"),
        etcdctl: ETCDCTL_VERSION,
        server,
    })?;
    Ok(Outcome::DONE)
}

async fn server(cx: &Context) -> Result<ServerVersion> {
    let connection = cx.connection();
    let status = client::status(&connection).await?;
    Ok(ServerVersion {
        endpoint: connection.endpoint().await.unwrap_or_default(),
        version: status.version,
    })
}
