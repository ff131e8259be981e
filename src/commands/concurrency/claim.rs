//! What `lock` and `elect` have in common: a claim is made, held while a command runs or until a signal comes, and given
//! up, whatever the end is.

use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

use clap::Args;
use tokio::time;

use super::ending;
use super::tenure::Tenure;
use crate::commands::Outcome;
use crate::concurrency::{self, DEFAULT_TTL, Place, Session};
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::golang::duration;
use crate::output::{Output, Show, printable};
use crate::process::{self, Signal, Signals};
use crate::views::kv::Got;

/// The flags of every claim.
#[derive(Args, Clone, Copy, Debug)]
pub(super) struct ClaimOptions {
    /// How long to wait for whoever holds it, as in 30s; 0 tries once. Code 5 if it was in vain
    #[arg(long, value_name = "DURATION", value_parser = duration::parse_time)]
    pub(super) wait: Option<Duration>,
}

/// What is claimed, and what is done while it is held.
pub(super) struct Claim<'a> {
    /// What it is, for messages.
    pub(super) what: &'static str,
    /// The line's name.
    pub(super) name: Vec<u8>,
    /// What all can see in the line.
    pub(super) value: Vec<u8>,
    /// The lease's, in seconds.
    pub(super) ttl: i64,
    /// How long to wait; for ever without.
    pub(super) wait: Option<Duration>,
    /// Run while it is held; without one it is held until a signal comes.
    pub(super) command: &'a [OsString],
    /// Which of a place's revisions the command is given.
    pub(super) revision: fn(&Place) -> i64,
    /// What etcdctl says when the lease is lost.
    pub(super) expired: &'static str,
}

/// How claiming ended.
enum Claimed {
    Held(Place),
    Failed(Error),
    Interrupted(Signal),
}

impl Claim<'_> {
    /// Claims it, holds it, and gives it up.
    pub(super) async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        let show = self.check(cx, out)?;
        let mut signals = Signals::listen().map_err(|error| ending::local(&error))?;
        let mut session = Session::new(cx.endless_connection())?;
        let claimed = tokio::select! {
            claimed = self.claim(&mut session, cx) => claimed.map_or_else(Claimed::Failed, Claimed::Held),
            signal = signals.next() => Claimed::Interrupted(signal),
        };
        let outcome = match claimed {
            Claimed::Held(place) => {
                let tenure = Tenure {
                    claim: self,
                    cx,
                    place: &place,
                    session: &session,
                };
                tenure.hold(&mut signals, show).await
            }
            Claimed::Interrupted(signal) => ending::interrupted(signal, cx),
            Claimed::Failed(error) => {
                let unrevoked = session.close().await.err();
                return Err(ending::unclaimed(self, error, unrevoked));
            }
        };
        // Further signals don't hurry it: many a sender sends more than one.
        let closed = session.close().await;
        ending::given_up(self, outcome, closed, cx)
    }

    /// What can be said before anything is sent; the way to show the key, where there is no command.
    fn check<'o>(&self, cx: &Context, out: &'o mut Output) -> Result<Option<Show<'o, Got>>> {
        let is_drop_in = cx.mode().is_drop_in();
        if self.ttl <= 0 && !is_drop_in {
            let told = format!(
                "a TTL of {} is none: {DEFAULT_TTL} seconds are taken",
                self.ttl
            );
            cx.reporter().status(&told);
        }
        let Some(program) = self.command.first() else {
            return out.one().map(Some);
        };
        match process::find(Path::new(program)) {
            // etcdctl finds out when it holds the lock. Elsewhere than on Unix a name may lack its ending.
            Err(reason) if cfg!(unix) && !is_drop_in => {
                let program = program.to_string_lossy();
                Err(Error::usage(format!("cannot run {program}: {reason}")))
            }
            _ => Ok(None),
        }
    }

    async fn claim(&self, session: &mut Session, cx: &Context) -> Result<Place> {
        let ttl = if self.ttl > 0 { self.ttl } else { DEFAULT_TTL };
        session.open(ttl).await?;
        let session = &*session;
        let joined = concurrency::join(session, &self.name, &self.value).await;
        let mut place = joined.map_err(|error| self.in_line(error))?;
        if place.holder.is_some() {
            self.tell_of_holder(&place, cx);
            tokio::select! {
                waited = self.wait(&mut place, session) => waited?,
                why = session.lost() => return Err(ending::lost_in_line(self, &why)),
            }
        }
        Ok(place)
    }

    async fn wait(&self, place: &mut Place, session: &Session) -> Result<()> {
        let in_vain = self.in_vain(place);
        let waited = match self.wait {
            None => place.wait(session).await,
            Some(limit) => match time::timeout(limit, place.wait(session)).await {
                Ok(waited) => waited,
                Err(_) => return Err(in_vain),
            },
        };
        waited.map_err(|error| self.in_line(error))
    }

    /// What isn't found while we stand in the line is our lease or our key.
    fn in_line(&self, error: Error) -> Error {
        match error.kind() {
            Kind::NotFound => ending::lost_in_line(self, &error),
            _ => error,
        }
    }

    fn tell_of_holder(&self, place: &Place, cx: &Context) {
        let told = format!("waiting for the {self}: {}", first(place));
        if cx.is_interactive() && cx.mode().has_remarks() {
            cx.reporter().status(&told);
        } else {
            cx.reporter().detail(&told);
        }
    }

    fn in_vain(&self, place: &Place) -> Error {
        let message = match self.wait {
            Some(limit) if !limit.is_zero() => {
                format!("the {self} did not become free within {limit:?}")
            }
            _ => format!("the {self} is not free"),
        };
        let error = Error::new(Kind::ConditionNotMet, message);
        error.cause(Stage::ServerRefusal, None, first(place))
    }
}

/// Who held it when the place in the line was taken.
fn first(place: &Place) -> String {
    let holder = place.holder.as_ref().map_or(&[][..], |holder| &holder.key);
    format!("{} was there first", printable(holder))
}

impl std::fmt::Display for Claim<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.what, printable(&self.name))
    }
}
