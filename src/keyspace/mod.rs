//! The keyspace as people see it: levels by a separator, what they hold, and how they hang together. All as of one
//! revision, and in memory that doesn't grow with the number of keys.

mod cursor;
mod level;
mod listing;
mod store;
mod tree;
mod usage;

#[cfg(test)]
mod tests;

pub use cursor::{Cursor, Entry, PAGE, PAGE_WITH_VALUES, Page, Source};
pub use level::Levels;
pub use listing::{Listed, list};
pub use store::Store;
pub use tree::{Node, draw};
pub use usage::{Usage, Used, UsedBy};
