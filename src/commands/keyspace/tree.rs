//! `tree`: keys drawn as a tree.

use clap::Args;

use super::levels::LevelsOptions;
use super::show::ShowRows;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::keyspace::{Cursor, PAGE, Store, draw};

use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool tree
  etcdtool tree /registry/ --depth 2
  etcdtool tree app. --separator . -o jsonl

Directories, whose names end with the separator, have the number of their keys beside them. A key
that has the name of the directory it is in is shown as \"\".

The server counts large directories, by a call for each, which takes it time: --depth spares those
that aren't drawn.";

/// Draw keys as a tree
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct TreeArgs {
    #[command(flatten)]
    levels: LevelsOptions,
    /// Draw so many levels, and only count what is deeper [default: all]
    #[arg(long, value_name = "N")]
    depth: Option<usize>,
}

/// Runs it.
pub async fn run(args: &TreeArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let mut show = ShowRows::new((), out)?;
    let levels = args.levels.levels();
    let request = args.levels.request(false);
    let store = Store::new(cx.endless_connection(), request, cx.command_timeout());
    let mut cursor = Cursor::new(store, levels.prefix.clone(), PAGE);
    // Only then it's known of which revision they are.
    cursor.here().await?;
    show.begin(*cursor.source().header())?;
    draw(&mut cursor, &levels, args.depth, |node| {
        show.row(node.clone())
    })
    .await?;
    show.end()?;
    Ok(Outcome::DONE)
}
