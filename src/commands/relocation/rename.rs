//! `rename`: keys under another prefix, and no more under the one they had.

use std::ffi::OsString;

use clap::Args;

use super::copy::refused;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::mirror::Rewrite;
use crate::options::{GuardOptions, bytes_of};
use crate::output::{Output, printable};
use crate::relocation::{Found, Place, Survey, at_once, batched, survey, telling_part};
use crate::settle;
use crate::transfer::bulk::is_too_much;
use crate::views::relocation::{Relocated, Relocation};

const EXAMPLES: &str = "\
Examples:
  etcdtool rename jobs/ old-jobs/
  etcdtool rename jobs/ old-jobs/ --dry-run
  etcdtool rename jobs/ old-jobs/ --batched      # more keys than one transaction can have

All keys are renamed in one transaction, or none is, with code 5 if one of them has changed
meanwhile. Values and leases stay; to etcd these are other keys, with revisions and versions of
their own. A key that is written under SRC_PREFIX while the command runs, and wasn't there before,
keeps its name. --batched renames each key for itself: readers see some under the old prefix and
some under the new one, and if it ends half-way the same line finishes it.";

const HINT: &str = "--batched renames them one after the other, and readers see that half done";

/// Rename keys: put another prefix in the place of theirs
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RenameArgs {
    /// What the keys begin with
    #[arg(value_name = "SRC_PREFIX")]
    source: OsString,
    /// What they are to begin with instead
    #[arg(value_name = "DST_PREFIX")]
    destination: OsString,
    /// Also write over keys that are there
    #[arg(long)]
    overwrite: bool,
    /// Rename each key for itself, not all at once
    #[arg(long)]
    batched: bool,
    #[command(flatten)]
    guard: GuardOptions,
}

impl RenameArgs {
    fn place(&self, cx: &Context) -> Result<Place> {
        let rewrite = Rewrite::new(bytes_of(&self.source), bytes_of(&self.destination));
        if rewrite.feeds_itself() {
            return Err(Error::usage(
                "one of the prefixes begins with the other: which keys are meant would change while they are renamed",
            )
            .hint("rename by way of a third prefix"));
        }
        let connection = cx.endless_connection();
        Ok(Place {
            source: connection.clone(),
            destination: connection,
            is_one_cluster: true,
            rewrite,
            patience: cx.command_timeout(),
        })
    }
}

/// Runs it.
pub async fn run(args: &RenameArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Relocated>()?;
    let place = args.place(cx)?;
    let mut survey = survey(&place).await?;
    let mut answer = Relocated {
        what: Relocation::Rename,
        is_dry: args.guard.dry_run,
        revision: survey.revision,
        counts: survey.counts.clone(),
    };
    if !args.guard.dry_run {
        refuse_taken(args, &survey)?;
        ask(args, &survey, cx)?;
        if args.batched {
            (answer.revision, answer.counts) = batched(&place, !args.overwrite).await?;
        } else {
            let found = survey.found.take().ok_or_else(|| {
                Error::failed(format!(
                    "{} keys are too many for one transaction",
                    survey.counts.all()
                ))
                .hint(HINT)
            })?;
            in_one(args, &found, &place, cx).await?;
        }
    }
    show.answer(&answer)?;
    refused(&answer.counts)?;
    match answer.counts.unmet {
        0 => Ok(Outcome::DONE),
        unmet => Err(changed(&format!("keys that keep their names: {unmet}"))),
    }
}

fn refuse_taken(args: &RenameArgs, survey: &Survey) -> Result<()> {
    let taken = survey.counts.changed + survey.counts.equal;
    let Some(first) = survey.taken.first().filter(|_| !args.overwrite) else {
        return Ok(());
    };
    let first = printable(first);
    let message = format!("new names that are taken: {taken}, the first one '{first}'");
    Err(Error::new(Kind::ConditionNotMet, message)
        .hint("--overwrite writes over those keys; --dry-run counts them"))
}

fn ask(args: &RenameArgs, survey: &Survey, cx: &Context) -> Result<()> {
    let all = survey.counts.all();
    if !cx.must_ask(args.guard) || all <= 1 {
        return Ok(());
    }
    let some = survey.some.iter().map(Vec::as_slice);
    cx.reporter()
        .some_keys(some, usize::try_from(all).unwrap_or(usize::MAX));
    cx.agree(&format!("Rename {all} keys?"))
}

async fn in_one(args: &RenameArgs, found: &[Found], place: &Place, cx: &Context) -> Result<()> {
    let Some(first) = found.first() else {
        return Ok(());
    };
    let connection = place.destination.bounded();
    let answer = at_once(&connection, found, !args.overwrite).await;
    let answer = answer.map_err(|error| match is_too_much(&error) {
        true => Error::from(error).hint(HINT),
        false => error.into(),
    });
    let asked = telling_part(first);
    let look = async |reading: &_| settle::key_write(reading, &asked).await;
    let answer = settle::settled(cx, &connection, answer, look).await?;
    if answer.succeeded {
        return Ok(());
    }
    Err(changed("nothing is renamed"))
}

fn changed(so: &str) -> Error {
    let message = format!("{so}: a key has changed since it was read, or its new name was taken");
    Error::new(Kind::ConditionNotMet, message).hint("run it again")
}
