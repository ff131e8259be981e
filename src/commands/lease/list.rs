//! `lease list`: which leases there are, and what is left of each.

use clap::Args;
use etcd_client::proto::PbLeaseLeasesResponse;
use futures_util::{Stream, StreamExt, stream};

use crate::client::{self, Connection};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::exit;
use crate::output::Output;
use crate::settings::Format;
use crate::views::lease::{Leases, Listed};

const EXAMPLES: &str = "\
Examples:
  etcdtool lease list
  etcdtool lease list -o jsonl | jq -r 'select(.keys == 0) | .id'    # leases without keys";

/// How many leases are asked for at the same time.
const AT_ONCE: usize = 64;

/// List the leases, with what is left of each and how many keys it has
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListArgs {}

/// Runs it.
pub async fn run(_: &ListArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let only_ids = matches!(out.format(), Format::Etcdctl(_));
    let mut show = out.one::<Leases>()?;
    let connection = cx.endless_connection();
    let listed = client::list_leases(&connection.bounded()).await;
    let mut response = listed.map_err(|error| error.etcdctl_code(exit::etcdctl::BAD_CONNECTION))?;
    if only_ids {
        show.answer(&Leases::of(response))?;
        return Ok(Outcome::DONE);
    }
    response.leases.sort_unstable_by_key(|lease| lease.id);
    let mut asked = Box::pin(ask_each(&connection, &response).ready_chunks(AT_ONCE));
    let mut leases = Leases::of(PbLeaseLeasesResponse {
        header: response.header,
        leases: Vec::new(),
    });
    while let Some(answers) = asked.next().await {
        for answer in answers {
            leases.listed.extend(answer?);
        }
        if show.takes_pieces() {
            show.next(&leases)?;
            leases.listed.clear();
        }
    }
    if show.takes_pieces() {
        show.end()?;
    } else {
        show.answer(&leases)?;
    }
    Ok(Outcome::DONE)
}

/// What is left of each lease, in the order of the list; none for one that has gone meanwhile.
fn ask_each(
    connection: &Connection,
    response: &PbLeaseLeasesResponse,
) -> impl Stream<Item = Result<Option<Listed>>> {
    let questions = response
        .leases
        .iter()
        .map(|lease| ask(connection, lease.id));
    stream::iter(questions).buffered(AT_ONCE)
}

async fn ask(connection: &Connection, id: i64) -> Result<Option<Listed>> {
    // Each question has the command's time: all of them may take longer.
    let left = client::time_to_live(&connection.bounded(), id, true).await?;
    Ok((left.ttl >= 0).then(|| Listed::from(&left)))
}
