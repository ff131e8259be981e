//! Locks and elections by etcd's own recipe, so that every client of etcd can contend with us for the same name.
//!
//! A contender holds a lease and puts the key `NAME/LEASE` on it. The keys below a name are a line: whose was created
//! first is the holder, and each of the others waits until the key in front of its own is deleted.

mod election;
mod insist;
mod line;
mod session;

pub use election::{leader, observe, proclaim};
pub use line::{Place, join};
pub use session::{DEFAULT_TTL, Session};
