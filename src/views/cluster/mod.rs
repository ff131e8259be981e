//! Answers of the Cluster module.

mod added;
mod changed;
mod downgrade;
mod members;
mod moved;
mod plan;
mod planned;

pub use added::{Added, AddedView};
pub use changed::{Changed, ChangedView, Made};
pub use downgrade::{DowngradeAction, Downgraded, DowngradedView};
pub use members::{MemberView, Members, MembersView};
pub use moved::{Leader, Moved, MovedView};
pub use plan::Plan;
pub use planned::PlanView;
