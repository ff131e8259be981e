//! `config explain`: what is set, and by whom.

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::config::Explanation;

const EXAMPLES: &str = "\
Examples:
  etcdtool config explain
  etcdtool config explain --context prod -o json | jq '.settings[] | select(.source == \"variable\")'";

/// Show each setting, its value and where it comes from; secrets are hidden
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ExplainArgs {}

/// Runs it. Nothing is asked for, run or connected to.
pub fn run(_: &ExplainArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Explanation>()?;
    let settings = cx.settings();
    for warning in &settings.warnings {
        cx.reporter().status(&format!("warning: {warning}"));
    }
    show.answer(&Explanation {
        contexts: settings.contexts.clone(),
        settings: settings.explained.clone(),
    })?;
    Ok(Outcome::DONE)
}
