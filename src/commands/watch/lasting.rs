//! Flags for a watch that is to last: what it does when its members are gone.

use std::time::Duration;

use clap::Args;

use crate::context::Context;
use crate::golang::duration;
use crate::watcher::Endurance;

/// What etcdctl's watch doesn't have.
#[derive(Args, Clone, Debug)]
pub(super) struct LastingArgs {
    /// End with code 3 once no member has answered for so long, as in 1m [default: go on for ever]
    #[arg(long, value_name = "DURATION", value_parser = duration::parse_time)]
    give_up_after: Option<Duration>,
}

impl LastingArgs {
    /// How much the watch bears.
    pub(super) fn endurance(&self, cx: &Context) -> Endurance {
        match self.give_up_after {
            None if cx.mode().is_drop_in() => Endurance::LikeEtcdctl,
            give_up_after => Endurance::Ours { give_up_after },
        }
    }
}
