//! Keys under another prefix: copied, to another cluster too, or renamed.

mod copy;
mod pairs;
mod rename;
mod survey;

pub use copy::copy;
pub use pairs::{Found, Pairs, Place, Standing};
pub use rename::{at_once, batched, telling_part};
pub use survey::{Survey, survey};

use crate::error::Error;

/// What has come of the keys, or would.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Written where nothing was.
    pub new: u64,
    /// Written where something else was.
    pub changed: u64,
    /// There already, with the same value and lease.
    pub equal: u64,
    /// Left as they were: what was to hold for them didn't.
    pub unmet: u64,
    /// What the servers don't take.
    pub refused: u64,
    /// Keys whose lease was left behind.
    pub leases_dropped: u64,
    /// Why the first one of those was refused.
    pub refusal: Option<Box<Error>>,
}

impl Counts {
    /// Counts what is written.
    fn written(&mut self, standing: Standing, is_lease_dropped: bool) {
        match standing {
            Standing::New => self.new += 1,
            Standing::Changed => self.changed += 1,
            Standing::Equal => self.equal += 1,
        }
        self.leases_dropped += u64::from(is_lease_dropped);
    }

    /// All keys.
    pub fn all(&self) -> u64 {
        self.new + self.changed + self.equal + self.unmet + self.refused
    }
}
