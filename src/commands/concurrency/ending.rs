//! How claims end: what is said of each end, and the code that tells it.

use std::io;

use super::claim::Claim;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::process::Signal;

/// What a command had done when it was ended is open.
const HINT: &str = "another may hold it by now: look what was done before you try again";

/// Something on this machine went wrong.
pub(super) fn local(error: &io::Error) -> Error {
    Error::failed("running a process failed").cause(Stage::Local, None, error.to_string())
}

/// A signal came before it was held.
pub(super) fn interrupted(signal: Signal, cx: &Context) -> Result<Outcome> {
    if cx.mode().is_drop_in() && signal != Signal::Hangup {
        return Err(Error::failed("interrupted").etcdctl_message("context canceled"));
    }
    Ok(Outcome::of_child(signal.exit_code()))
}

/// A signal came while it was held.
pub(super) fn released(signal: Signal, cx: &Context) -> Outcome {
    if cx.mode().is_drop_in() && signal != Signal::Hangup {
        return Outcome::DONE;
    }
    Outcome::of_child(signal.exit_code())
}

/// The lease or the key was lost while it was held.
pub(super) fn lost(claim: &Claim<'_>, why: &Error) -> Error {
    let message = match claim.command.first() {
        Some(program) => {
            let program = program.to_string_lossy();
            format!("the {claim} was lost, and {program} was ended")
        }
        None => format!("the {claim} was lost"),
    };
    because(Error::new(Kind::OutcomeUnknown, message), why)
        .hint(HINT)
        .etcdctl_message(claim.expired)
}

/// The lease or the key was lost before its turn came.
pub(super) fn lost_in_line(claim: &Claim<'_>, why: &Error) -> Error {
    let message = format!("the place in the line for the {claim} was lost");
    let kind = match why.kind() {
        Kind::Unreachable => Kind::Unreachable,
        _ => Kind::Failed,
    };
    because(Error::new(kind, message), why).etcdctl_message("mutex: session is expired")
}

fn because(error: Error, why: &Error) -> Error {
    let stage = match why.kind() {
        Kind::Unreachable => Stage::Timeout,
        _ => Stage::ServerRefusal,
    };
    error.cause(stage, None, why.message()).because(why)
}

/// It could not be claimed. Only now it is known whether something of the claim remains.
pub(super) fn unclaimed(claim: &Claim<'_>, error: Error, unrevoked: Option<Error>) -> Error {
    let words = error.in_etcdctls_words();
    let error = match unrevoked {
        Some(unrevoked) => remains(claim, &unrevoked).because(&error),
        None if error.kind() == Kind::OutcomeUnknown => {
            let message = format!("claiming the {claim} failed; nothing of the claim remains");
            Error::new(Kind::Unreachable, message).because(&error)
        }
        None => return error,
    };
    error.etcdctl_message(words)
}

/// It was held, and given up after that `outcome`. `closed` tells whether it was still held then.
pub(super) fn given_up(
    claim: &Claim<'_>,
    outcome: Result<Outcome>,
    closed: Result<bool>,
    cx: &Context,
) -> Result<Outcome> {
    match (outcome, closed) {
        (Ok(Outcome::DONE), Ok(false)) if !cx.mode().is_drop_in() => {
            let message = format!("the {claim} was lost before it was given up");
            Err(Error::new(Kind::OutcomeUnknown, message).hint(HINT))
        }
        (Ok(Outcome::DONE), Err(unrevoked)) => {
            let words = unrevoked.in_etcdctls_words();
            Err(remains(claim, &unrevoked).etcdctl_message(words))
        }
        (outcome, Err(unrevoked)) => {
            // The outcome has a code of its own.
            let remains = remains(claim, &unrevoked);
            cx.reporter().status(&remains.to_string());
            outcome
        }
        (outcome, Ok(_)) => outcome,
    }
}

fn remains(claim: &Claim<'_>, unrevoked: &Error) -> Error {
    let message = format!(
        "{}: the {claim} may stay taken for {} s",
        unrevoked.message(),
        claim.ttl
    );
    Error::new(Kind::OutcomeUnknown, message)
        .because(unrevoked)
        .hint("'etcdtool lease revoke' frees it at once")
}
