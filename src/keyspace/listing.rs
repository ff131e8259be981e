//! One level of the keyspace.

use super::{Cursor, Entry, Levels, Source};
use crate::error::Result;

/// What is on a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listed {
    /// A key.
    Key(Entry),
    /// What further keys have in common, with the separator at its end.
    Directory(Vec<u8>),
}

/// Hands over what is on the level below the prefix, in the order of the keys. Those in directories aren't read.
///
/// # Errors
/// As the source's, and `show`'s.
pub async fn list(
    cursor: &mut Cursor<impl Source>,
    levels: &Levels,
    mut show: impl FnMut(Listed) -> Result<()>,
) -> Result<()> {
    while let Some(entry) = cursor.here().await? {
        match levels.below(&entry.key, levels.prefix.len()) {
            None => {
                show(Listed::Key(entry.clone()))?;
                cursor.step();
            }
            Some(directory) => {
                let directory = directory.to_vec();
                cursor.skip(&directory);
                show(Listed::Directory(directory))?;
            }
        }
    }
    Ok(())
}
