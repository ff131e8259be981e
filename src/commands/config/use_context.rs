//! `config use`: which context counts when none is named.

use clap::Args;

use super::file;
use crate::commands::Outcome;
use crate::config::edit;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::config::ConfigChanged;

const EXAMPLES: &str = "\
Examples:
  etcdtool config use staging
  etcdtool config use ''          # no context counts any more unless it's named";

/// Make a context the current one
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct UseArgs {
    /// The context; empty, none is the current one any more
    name: String,
}

/// Runs it.
pub fn run(args: &UseArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<ConfigChanged>()?;
    let (path, name) = (file(cx)?, args.name.as_str());
    edit(&path, |before, draft| {
        if name.is_empty() {
            draft.set_current(None);
            return Ok(());
        }
        before.context(name)?;
        draft.set_current(Some(name));
        Ok(())
    })?;
    let message = match name.is_empty() {
        true => "no context is the current one any more".to_owned(),
        false => format!("the current context is {name} now"),
    };
    show.answer(&ConfigChanged {
        file: path,
        context: (!name.is_empty()).then(|| name.to_owned()),
        message,
    })?;
    Ok(Outcome::DONE)
}
