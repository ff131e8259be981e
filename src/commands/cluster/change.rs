//! What every change of the members goes through: it is shown, refused if it would cost the quorum, and asked about.

use clap::Args;

use crate::client::Deadline;
use crate::cluster::peer_urls;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::options::{GuardOptions, member_id};
use crate::output::{Answer, Output};
use crate::views::cluster::Plan;

/// Where a member is to be reached by the others.
#[derive(Args, Clone, Debug)]
pub(super) struct PeerUrlsOption {
    /// Where the other members will reach it, separated by commas
    #[arg(
        long,
        value_name = "URLS",
        default_value = "",
        hide_default_value = true
    )]
    peer_urls: String,
}

impl PeerUrlsOption {
    /// The list as it was given.
    pub(super) fn as_given(&self) -> &str {
        &self.peer_urls
    }

    /// The URLs, as they are sent.
    ///
    /// # Errors
    /// Where there are none, or one cannot be a member's.
    pub(super) fn parse(&self) -> Result<Vec<String>> {
        peer_urls::parse(&self.peer_urls)
    }
}

/// The guards of a change.
#[derive(Args, Clone, Copy, Debug)]
pub(super) struct ChangeOptions {
    #[command(flatten)]
    guard: GuardOptions,
    /// Do it even if the cluster may lose its quorum by it
    #[arg(long)]
    force: bool,
}

impl ChangeOptions {
    /// Turns away, before anything is sent, a format that can't show what will be shown.
    pub(super) fn check_format<A: Answer>(self, out: &mut Output) -> Result<()> {
        if self.guard.dry_run {
            out.one::<Plan>().map(drop)
        } else {
            out.one::<A>().map(drop)
        }
    }

    /// Shows the plan. Returns the time that is left for the change; none if the plan was all that was asked for.
    ///
    /// # Errors
    /// Code 5 if the change is refused, or if the person says no.
    pub(super) fn clear(
        self,
        plan: &Plan,
        cx: &Context,
        out: &mut Output,
    ) -> Result<Option<Deadline>> {
        let refusal = plan.refusal().filter(|_| !self.force);
        if self.guard.dry_run {
            out.one::<Plan>()?.answer(plan)?;
            return match refusal {
                Some(_) => Err(Error::verdict(Kind::ConditionNotMet)),
                None => Ok(None),
            };
        }
        let ask = cx.must_ask(self.guard);
        self.tell(plan, ask, cx);
        if let Some(refusal) = refusal {
            let message = format!("refused to {}: {refusal}", plan.headline());
            return Err(Error::new(Kind::ConditionNotMet, message).hint(plan.advice()));
        }
        if ask {
            cx.agree(&plan.question())?;
            return Ok(Some(cx.fresh_deadline()));
        }
        Ok(Some(cx.deadline()))
    }

    /// Shows the plan on stderr: always to a person who is to say yes to it, never where stderr is to hold one JSON
    /// object.
    fn tell(self, plan: &Plan, ask: bool, cx: &Context) {
        let mut lines = plan.lines();
        if let (true, Some(refusal)) = (self.force, plan.refusal()) {
            lines.push(format!("with --force, though {refusal}"));
        }
        for line in lines {
            if ask {
                cx.reporter().line(&line);
            } else {
                cx.reporter().status(&line);
            }
        }
    }
}

/// The id, which is all that etcdctl takes for a member.
pub(super) fn etcdctls_id(member: &str) -> Result<u64> {
    member_id(member).map_err(|reason| {
        Error::usage(format!("bad member ID arg ({reason}), expecting ID in Hex"))
    })
}
