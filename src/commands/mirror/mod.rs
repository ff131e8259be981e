//! Keys of one cluster in another one.

mod destination;
pub mod lasting;
pub mod make_mirror;
mod telling;

pub(super) use destination::{cluster_id, connect};
