//! What stands between a destructive command and its doing.

use clap::Args;

/// The guards of a destructive command.
#[derive(Args, Clone, Copy, Debug)]
pub struct GuardOptions {
    /// Don't ask
    #[arg(short, long)]
    pub yes: bool,
    /// Only show what would be done
    #[arg(long)]
    pub dry_run: bool,
}
