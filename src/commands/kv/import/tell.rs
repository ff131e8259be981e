//! What is said of lines, and what the exit code says.

use super::ImportArgs;
use super::source::Source;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{counted, printable};
use crate::transfer::import::{LineProblem, Tally};
use crate::transfer::records::RecordError;

/// What stands in the way of single lines, however quiet one is to be.
pub(super) fn tell(tally: &Tally, cx: &Context) {
    for LineProblem {
        file,
        line,
        key,
        reason,
        ..
    } in tally.problems()
    {
        let file = file.as_ref().map(|file| format!("{file}: "));
        let file = file.unwrap_or_default();
        let key = match key.as_slice() {
            [] => String::new(),
            key => format!(" ({})", printable(key)),
        };
        cx.reporter()
            .problem(&format!("{file}line {line}{key}: {reason}"));
    }
    let told = u64::try_from(tally.problems().len()).unwrap_or(u64::MAX);
    let others = (tally.failed + tally.conflicts).saturating_sub(told);
    if others > 0 {
        cx.reporter().problem(&format!("… and {others} more"));
    }
    if tally.perhaps_written > 0 {
        let keys = counted(tally.perhaps_written, "unchanged key", "unchanged keys");
        cx.reporter().problem(&format!(
            "{keys} may have been written by this command: an answer was lost, and what was sent again found them so"
        ));
    }
}

/// A file that is cut off is not all that was to be written.
pub(super) fn check_end(
    args: &ImportArgs,
    source: &Source,
    broken: Option<&RecordError>,
) -> Result<()> {
    match broken {
        Some(error) if !(args.partial && error.is_cut_off()) => {
            let error = error.explained(&source.name());
            Err(match args.guard.dry_run {
                true => error,
                false => error.hint("the keys before that were written"),
            })
        }
        _ => Ok(()),
    }
}

/// What the exit code says of the lines.
pub(super) fn verdict(tally: &Tally) -> Result<()> {
    if tally.failed > 0 {
        let lines = counted(tally.failed, "line was", "lines were");
        return Err(Error::failed(format!("{lines} not written")));
    }
    if tally.conflicts > 0 {
        let keys = counted(tally.conflicts, "key was", "keys were");
        let message = format!("{keys} left to whoever has changed them since");
        return Err(Error::new(Kind::ConditionNotMet, message));
    }
    Ok(())
}
