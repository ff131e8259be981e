//! `auth forget`: removes the tokens that are kept for the next command.

use std::path::PathBuf;

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result, Stage};
use crate::output::Output;
use crate::token_cache::{TokenCache, Unusable};
use crate::views::auth::{Forgotten, ForgottenIn};

const EXAMPLES: &str = "\
Examples:
  etcdtool auth forget
  etcdtool auth forget -o json | jq '[.folders[].tokens] | add'

The servers go on knowing the tokens until those end: after five minutes without use, unless
their --auth-token-ttl says otherwise, or when the user's password is changed.";

/// Remove the tokens that --token-cache has kept, of all users and clusters
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ForgetArgs {}

/// Runs it.
pub fn run(_: &ForgetArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Forgotten>()?;
    let folders = cx.environment().token_folders().into_iter().map(forget);
    show.answer(&Forgotten {
        folders: folders.collect::<Result<_>>()?,
    })?;
    Ok(Outcome::DONE)
}

fn forget(folder: PathBuf) -> Result<ForgottenIn> {
    let failed = |unusable: Unusable| {
        Error::failed("the tokens were not removed")
            .cause(Stage::Local, None, unusable.reason())
            .hint(unusable.remedy())
    };
    let tokens = TokenCache::new(folder.clone()).forget().map_err(failed)?;
    Ok(ForgottenIn { folder, tokens })
}
