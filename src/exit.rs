//! The exit codes: what a script may rely on.

/// Done; healthy.
pub const OK: u8 = 0;
/// Failed, and none of the other codes says it better.
pub const FAILED: u8 = 1;
/// The command line or the settings are wrong; nothing was sent.
pub const USAGE: u8 = 2;
/// No member could be reached, or none answered in time; nothing was changed.
pub const UNREACHABLE: u8 = 3;
/// A key, lease, member, user or role doesn't exist.
pub const NOT_FOUND: u8 = 4;
/// A compare failed, a wait timed out, the value was not as expected.
pub const CONDITION_NOT_MET: u8 = 5;
/// A check ran and its verdict is bad.
pub const UNHEALTHY: u8 = 6;
/// Authentication or permission.
pub const REFUSED: u8 = 7;
/// A write was sent and no answer came; it may have been applied.
pub const OUTCOME_UNKNOWN: u8 = 8;
/// Ended by SIGINT.
pub const SIGINT: u8 = 130;

/// etcdctl's own codes, which the drop-in answers with.
pub mod etcdctl {
    /// Any failure, those of the command line's flags included.
    pub const ERROR: u8 = 1;
    /// No client can be made of the settings.
    pub const BAD_CONNECTION: u8 = 2;
    /// Input of `txn` or `watch` that can't be read.
    pub const INVALID_INPUT: u8 = 3;
    /// A known flag with a value that isn't supported.
    pub const BAD_FEATURE: u8 = 4;
    /// A watch that the server ended.
    pub const INTERRUPTED: u8 = 5;
    /// Wrong arguments.
    pub const BAD_ARGS: u8 = 128;
    /// Ctrl-C where a password was asked for.
    pub const INTERRUPTED_PROMPT: u8 = 255;
    /// What a shell reports for a Go program that wrote into a closed pipe.
    pub const CLOSED_PIPE: u8 = 141;
}
