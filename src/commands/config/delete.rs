//! `config delete`: removes a context.

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
  etcdtool config delete staging";

/// Remove a context
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DeleteArgs {
    /// The context
    name: String,
}

/// Runs it.
pub fn run(args: &DeleteArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<ConfigChanged>()?;
    let (path, name) = (file(cx)?, args.name.as_str());
    let was_current = edit(&path, |before, draft| {
        before.context(name)?;
        draft.remove(name);
        let current = before.config.current.as_ref();
        let was_current = current.is_some_and(|(current, _)| current == name);
        if was_current {
            draft.set_current(None);
        }
        Ok(was_current)
    })?;
    let and = match was_current {
        true => ", which was the current one: none is now",
        false => "",
    };
    show.answer(&ConfigChanged {
        file: path,
        context: Some(name.to_owned()),
        message: format!("removed the context {name}{and}"),
    })?;
    Ok(Outcome::DONE)
}
