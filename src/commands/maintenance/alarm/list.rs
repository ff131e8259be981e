//! `alarm list`: which alarms are raised, and for whom.

use clap::Args;

use crate::client;
use crate::commands::Outcome;
use crate::commands::maintenance::members;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::maintenance::Alarms;

const EXAMPLES: &str = "\
Examples:
  etcdtool alarm list
  etcdtool alarm list -o json | jq -r '.alarms[] | .name + \": \" + .alarm'

NOSPACE: a member has used up its quota, and the cluster takes no more writes. CORRUPT: a
member's data differs from the others'. While an alarm is raised, 'endpoint health' is bad.";

/// List the alarms that are raised
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListArgs {}

/// Runs it.
pub(super) async fn run(_: &ListArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Alarms>()?;
    let connection = cx.connection();
    let response = client::list_alarms(&connection).await?;
    let members = if response.alarms.is_empty() {
        Vec::new()
    } else {
        members::known(&connection, cx).await
    };
    show.answer(&Alarms { response, members })?;
    Ok(Outcome::DONE)
}
