//! What the checks have in common: sizes of a load, and what is done afterwards.

use clap::{Args, ValueEnum};

use crate::context::Context;
use crate::error::Result;
use crate::load::{self, Cleaned, Ground, Headway, Stop};
use crate::process::{Signal, Signals};

/// How large a load is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Size {
    /// Small.
    #[value(name = "s", alias = "small")]
    Small,
    /// Medium.
    #[value(name = "m", alias = "medium")]
    Medium,
    /// Large.
    #[value(name = "l", alias = "large")]
    Large,
    /// Extra large.
    #[value(name = "xl", alias = "xLarge")]
    ExtraLarge,
}

impl Size {
    /// As on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Small => "s",
            Self::Medium => "m",
            Self::Large => "l",
            Self::ExtraLarge => "xl",
        }
    }
}

/// What a check's load is, and what is done when it's over.
#[derive(Args, Clone, Debug)]
pub(super) struct LoadOptions {
    /// How large the load is: s, m, l or xl
    #[arg(
        long = "load",
        value_name = "SIZE",
        default_value = "s",
        hide_possible_values = true
    )]
    pub(super) size: Size,
    /// Drop the history up to the end of the check
    #[arg(long)]
    auto_compact: bool,
    /// Defragment the members' databases at the end, one after the other
    #[arg(long)]
    auto_defrag: bool,
}

impl LoadOptions {
    /// Removes what the load has written, and tells the signal that has ended it, or what comes after that, if one has.
    ///
    /// # Errors
    /// What has broken the load, also then.
    pub(super) async fn clean(
        &self,
        cx: &Context,
        ground: &Ground,
        signals: &mut Signals,
        stopped: Option<Stop>,
    ) -> Result<(Cleaned, Option<Signal>)> {
        let headway = Headway::default();
        let cleaning = ground.clean(cx, &headway);
        let (mut cleaned, is_over) = match load::clean(cx, signals, &headway, cleaning).await {
            Ok(cleaned) => (cleaned, false),
            Err(given_up) => (Cleaned::left(ground.left_behind(&given_up)), true),
        };
        let stopped = match stopped.map(Stop::signal).transpose() {
            Ok(stopped) => stopped,
            Err(broken) => {
                cleaned.tell(cx);
                return Err(broken);
            }
        };
        if is_over {
            return Ok((cleaned, stopped));
        }
        // Nobody knows how long a database takes.
        let ended = tokio::select! {
            tidied = cleaned.tidy(cx, self.auto_compact, self.auto_defrag) => {
                tidied?;
                None
            }
            signal = signals.next() => Some(signal),
        };
        Ok((cleaned, stopped.or(ended)))
    }
}
