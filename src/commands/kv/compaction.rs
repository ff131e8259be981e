//! `compaction`: drops history.

use std::num::{IntErrorKind, ParseIntError};

use clap::Args;

use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::exit;
use crate::output::Output;
use crate::request::CompactRequest;
use crate::settle;
use crate::views::kv::Compacted;

const EXAMPLES: &str = "\
Examples:
  etcdtool compaction 4711
  etcdtool compaction --latest --physical
  etcdtool compaction --keep 1000        # all but the last 1000 revisions";

/// Drop the history before a revision; present keys and values stay
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CompactionArgs {
    /// The oldest revision that stays readable
    #[arg(required_unless_present_any = ["latest", "keep"], conflicts_with_all = ["latest", "keep"], allow_negative_numbers = true)]
    revision: Option<String>,
    /// All history up to the present revision
    #[arg(long, conflicts_with = "keep")]
    latest: bool,
    /// All but the last N revisions
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(0..))]
    keep: Option<i64>,
    /// Wait until the old revisions are gone from the backend
    #[arg(long)]
    physical: bool,
}

/// Runs it.
pub async fn run(args: &CompactionArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Compacted>()?;
    let given = args.revision.as_deref().map(parse).transpose()?;
    let connection = cx.connection();
    let revision = match given {
        Some(revision) => revision,
        None => before_present(&connection, args.keep.unwrap_or(0)).await?,
    };
    let request = CompactRequest {
        revision,
        physical: args.physical,
    };
    let answer = compact(&connection, request).await;
    let look = async |reading: &Connection| settle::compacted(reading, request).await;
    settle::settled(cx, &connection, answer, look).await?;
    show.answer(&Compacted { revision })?;
    Ok(Outcome::DONE)
}

fn parse(text: &str) -> Result<i64> {
    text.parse().map_err(|error: ParseIntError| {
        let why = match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => "value out of range",
            _ => "invalid syntax",
        };
        Error::usage(format!("'{text}' is not a revision"))
            .etcdctl_message(format!("strconv.ParseInt: parsing \"{text}\": {why}"))
            .etcdctl_code(exit::etcdctl::ERROR)
    })
}

/// The revision that leaves the last `keep` ones readable.
async fn before_present(connection: &Connection, keep: i64) -> Result<i64> {
    // Any key will do: the header has the revision, and a missing key costs nothing.
    let answer = connection.kv().await?.get("\0", None).await?;
    let present = answer.header().map_or(0, |header| header.revision());
    let revision = present.saturating_sub(keep);
    if revision < 1 {
        let message = format!("the store is at revision {present}: there is nothing to drop");
        return Err(Error::new(Kind::ConditionNotMet, message));
    }
    Ok(revision)
}

async fn compact(connection: &Connection, request: CompactRequest) -> Result<()> {
    let mut options = etcd_client::CompactionOptions::new();
    if request.physical {
        options = options.with_physical();
    }
    let mut kv = connection.kv().await?;
    kv.compact(request.revision, Some(options)).await?;
    Ok(())
}
