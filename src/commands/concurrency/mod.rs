//! Locks and elections.

mod claim;
pub mod elect;
mod ending;
pub mod lock;
mod observe;
mod tenure;
