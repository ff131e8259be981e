//! Answers of the commands that show the keyspace.

mod counted;
mod listed;
mod node;
mod rows;
mod used;

pub use counted::{Counted, CountedView};
pub use listed::ListStyle;
pub use rows::{Row, Rows, RowsView};
