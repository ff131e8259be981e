//! Answers of the Maintenance module.

mod alarm;
mod comparison;
mod hashkv;
mod health;
mod snapshot;
mod status;

pub use alarm::{Alarms, AlarmsView};
pub use comparison::{Comparison, ComparisonView, Verdict};
pub use hashkv::{BackendHashes, Hashes, HashesView, compacted_at, hashed_revision};
pub use health::{EndpointHealth, Health, Problem};
pub use snapshot::{Saved, SavedView};
pub use status::{MemberStatus, StatusView, Statuses, StatusesView};
