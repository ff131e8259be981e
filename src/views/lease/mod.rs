//! Answers of the Lease module.

mod granted;
mod left;
mod list;
mod renewed;
mod revoked;

use crate::output::Cell;

pub use granted::{Granted, GrantedView};
pub use left::{Left, LeftView};
pub use list::{Leases, LeasesView, Listed, ListedView};
pub use renewed::{Renewed, RenewedView};
pub use revoked::{Revoked, RevokedView};

fn seconds(seconds: i64) -> Cell {
    Cell::from(format!("{seconds}s"))
}
