//! Answers of the Maintenance module.

mod alarm;
mod bench;
mod comparison;
mod datascale;
mod defrag;
mod hashkv;
mod health;
mod load;
mod performance;
mod ping;
mod snapshot;
mod status;

pub use alarm::{Alarms, AlarmsView};
pub use bench::{Bench, BenchView, Watching};
pub use comparison::{Comparison, ComparisonView};
pub use datascale::{DataScale, DataScaleView};
pub use defrag::{Defragmented, DefragmentedView, State};
pub use hashkv::{BackendHashes, HashesView};
pub use health::{EndpointHealth, Health, Problem};
pub use performance::{Performance, PerformanceView};
pub use ping::{PingView, Pinged};
pub use snapshot::{Saved, SavedView};
pub use status::{MemberStatus, StatusView, Statuses, StatusesView};
