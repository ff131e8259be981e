//! `config set`: changes a context, or makes it.

use clap::Args;

use super::file;
use crate::commands::Outcome;
use crate::config::{self, Key, edit};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Output;
use crate::views::config::ConfigChanged;

const EXAMPLES: &str = "\
Examples:
  etcdtool config set prod endpoints=https://a:2379,https://b:2379 cacert=~/ca.pem protected=true
  etcdtool config set prod user=root password-command='pass show etcd/prod'
  etcdtool config set prod endpoint-map=10.0.0.1:2379=127.0.0.1:12379
  etcdtool config set prod dial-timeout=       # removes it

The keys are the flags' names. Paths are relative to the config file's folder.";

/// Set keys of a context, and make it if it isn't there
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct SetArgs {
    /// The context
    name: String,
    /// What to set, as the flag of that name takes it; an empty value removes the key
    #[arg(required = true, value_name = "KEY=VALUE")]
    settings: Vec<String>,
}

/// Runs it.
pub fn run(args: &SetArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<ConfigChanged>()?;
    config::check_name(&args.name).map_err(Error::usage)?;
    let settings = args.settings.iter().map(|setting| pair(setting));
    let settings = settings.collect::<Result<Vec<_>>>()?;
    let (path, name) = (file(cx)?, args.name.as_str());
    let is_new = edit(&path, |before, draft| {
        draft.context(name)?;
        for (key, value) in &settings {
            draft.set(name, key, value)?;
        }
        Ok(before.config.context(name).is_none())
    })?;
    let done = if is_new { "made" } else { "changed" };
    show.answer(&ConfigChanged {
        file: path,
        context: Some(name.to_owned()),
        message: format!("the context {name} is {done}"),
    })?;
    Ok(Outcome::DONE)
}

/// The value isn't repeated in any error: it may be a password that has no place there.
fn pair(setting: &str) -> Result<(&'static Key, &str)> {
    let (key, value) = setting
        .split_once('=')
        .ok_or_else(|| Error::usage("expected KEY=VALUE after the context's name"))?;
    let key = config::key(key).map_err(|(reason, hint)| Error::usage(reason).hint(hint))?;
    Ok((key, value))
}
