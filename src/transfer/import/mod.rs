//! Keys of a file into a cluster: each as the plan says, what stands in its way told by line, and with what undoes it.

mod feed;
mod forecast;
mod inspection;
mod leases;
mod lookup;
mod plan;
mod replay;
mod tally;
mod undo;
mod writer;

pub use self::feed::{Chunk, Feed, Input};
pub use self::forecast::{Forecast, Foreseen};
pub use self::inspection::{Inspected, inspect};
pub use self::leases::LeasePlan;
pub use self::plan::{ImportPlan, Rename, When};
pub use self::replay::Replay;
pub use self::tally::{LineProblem, ProblemKind, Tally};
pub use self::undo::{UndoFile, UndoLog};
pub use self::writer::Importer;

/// Whether the work has been asked to stop.
pub type Stop = tokio::sync::watch::Receiver<bool>;
