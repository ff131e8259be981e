//! `watch -i`: watches asked for line by line on standard input, all on one stream.

use super::line::{self, Line, Mistake};
use super::watching::{End, Watching};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit;

/// What a person may type.
const PROMPT: &str = "watch KEY [RANGE_END] [--prefix] [--rev N] [--prev-kv] [-- COMMAND], or progress; Ctrl-D ends:";

/// Goes on until the input, a command or etcdctl's patience with mistakes ends.
///
/// Without a terminal, and by our own name, the end of the input only means that no more watches come: those that
/// stand go on.
pub(super) async fn run(mut watching: Watching<'_>, cx: &Context) -> Result<Outcome> {
    let typed = cx.is_interactive();
    if typed && cx.mode().has_remarks() {
        cx.reporter().line(PROMPT);
    }
    let mut lines = cx.lines();
    let (mut is_open, mut last) = (true, None);
    while is_open || !watching.is_idle() {
        tokio::select! {
            biased;
            line = lines.recv(), if is_open => match line {
                Some(line) => take(&line?, &mut watching, cx)?,
                None if cx.mode().is_drop_in() => return Err(input_ended()),
                None if typed => break,
                None => is_open = false,
            },
            ended = watching.step() => match ended? {
                None => {}
                Some(End::Command(code)) => {
                    watching.end()?;
                    return Ok(Outcome::of_child(code));
                }
                Some(End::Watch(error)) => last = tell_end(error, cx),
            },
        }
    }
    watching.end()?;
    last.map_or(Ok(Outcome::DONE), Err)
}

fn take(line: &[u8], watching: &mut Watching<'_>, cx: &Context) -> Result<()> {
    let Mistake {
        error,
        ends_etcdctl,
    } = match line::read(line, cx) {
        Ok(Line::Watch(request, command)) => {
            watching.add(request, &command);
            return Ok(());
        }
        Ok(Line::Progress) => {
            watching.request_progress();
            return Ok(());
        }
        Err(mistake) => mistake,
    };
    match cx.mode().is_drop_in() {
        true if !ends_etcdctl => cx.reporter().line(&error.in_etcdctls_words()),
        // Whoever types may type the line again.
        false if cx.is_interactive() => cx.reporter().line(&error.to_string()),
        _ => return Err(error),
    }
    Ok(())
}

/// The others go on. etcdctl's words have been said already.
fn tell_end(error: Error, cx: &Context) -> Option<Error> {
    if cx.mode().is_drop_in() {
        return None;
    }
    cx.reporter().line(&error.to_string());
    Some(error)
}

fn input_ended() -> Error {
    Error::usage("error reading watch request line: EOF").etcdctl_code(exit::etcdctl::INVALID_INPUT)
}
