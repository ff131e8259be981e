//! `ls`: keys and directories, a line each.

use clap::Args;

use super::levels::LevelsOptions;
use super::show::ShowRows;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::keyspace::{Cursor, Entry, Listed, PAGE, PAGE_WITH_VALUES, Store, list};
use crate::options::OutputChoice;
use crate::output::Output;
use crate::settings::Format;
use crate::views::keyspace::ListStyle;

const EXAMPLES: &str = "\
Examples:
  etcdtool ls                          # the first level of all keys
  etcdtool ls jobs/ -l
  etcdtool ls jobs/ -r -0 | xargs -0 -n 1 etcdtool get
  etcdtool ls app. --separator .

etcd has no directories: a directory is here what keys have in common up to a separator, which
ends its name. A key jobs/ is in the directory jobs/, as a key with that name. A large directory
isn't read to its end. Where nothing begins with PREFIX nothing is shown, and that is no failure.";

/// List keys, one level of them
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct LsArgs {
    #[command(flatten)]
    levels: LevelsOptions,
    /// List the keys of all levels, and no directories
    #[arg(short, long)]
    recursive: bool,
    /// Show each key's last revision, version, lease and the size of its value, which is read for it
    #[arg(short, long)]
    long: bool,
    /// End every line with a NUL byte instead of a line's end
    #[arg(short = '0', long)]
    null: bool,
}

impl LsArgs {
    fn check_format(&self, format: Format) -> Result<()> {
        let plain = [OutputChoice::Auto, OutputChoice::Plain].map(Format::Ours);
        if self.null && !plain.contains(&format) {
            return Err(Error::usage(
                "--null is for plain output: leave -o and -w out",
            ));
        }
        Ok(())
    }
}

/// Runs it.
pub async fn run(args: &LsArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    args.check_format(out.format())?;
    let style = ListStyle {
        long: args.long,
        null: args.null,
    };
    let show = ShowRows::new(style, out)?;
    let request = args.levels.request(args.long);
    let store = Store::new(cx.endless_connection(), request, cx.command_timeout());
    if args.recursive {
        all(args, store, show).await?;
    } else {
        one_level(args, store, show).await?;
    }
    Ok(Outcome::DONE)
}

async fn one_level(args: &LsArgs, store: Store, mut show: ShowRows<'_, Listed>) -> Result<()> {
    let levels = args.levels.levels();
    let size = if args.long { PAGE_WITH_VALUES } else { PAGE };
    let mut cursor = Cursor::new(store, levels.prefix.clone(), size);
    // Only then it's known of which revision they are.
    cursor.here().await?;
    show.begin(*cursor.source().header())?;
    list(&mut cursor, &levels, |listed| show.row(listed)).await?;
    show.end()
}

async fn all(args: &LsArgs, store: Store, mut show: ShowRows<'_, Listed>) -> Result<()> {
    let mut scan = store.sweep().await?;
    show.begin(*scan.header())?;
    while let Some(piece) = scan.next().await? {
        for pair in piece.pairs() {
            show.row(Listed::Key(Entry::new(&pair?, args.long)))?;
        }
    }
    show.end()
}
