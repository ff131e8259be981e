//! The keyspace as people see it.

pub mod count;
pub mod du;
mod levels;
pub mod ls;
mod show;
pub mod tree;
