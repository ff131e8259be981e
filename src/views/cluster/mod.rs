//! Answers of the Cluster module.

mod added;
mod changed;
mod members;
mod plan;
mod planned;

pub use added::{Added, AddedView};
pub use changed::{Changed, ChangedView, Made};
pub use members::{MemberView, Members, MembersView};
pub use plan::Plan;
pub use planned::PlanView;
