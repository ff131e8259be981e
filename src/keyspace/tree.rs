//! The keyspace as a tree, drawn while it is read.

use super::{Cursor, Levels, Source};
use crate::error::Result;

/// A line of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The key, or the directory with the separator at its end; at the root, what all keys begin with.
    pub name: Vec<u8>,
    /// How many bytes of it the node above has, too.
    pub known: usize,
    /// Whether this is a directory or the root.
    pub is_directory: bool,
    /// How many keys it stands for.
    pub keys: u64,
    /// For each level down to this one, whether more follows on it. Empty at the root.
    pub followed: Vec<bool>,
}

/// A directory that is being drawn.
struct Open {
    length: usize,
    /// Its keys that aren't drawn yet.
    left: u64,
}

/// Hands over the root, and what is below it down to `depth` levels. What is deeper is counted only.
///
/// Whether more follows on a level needs no look ahead: a directory has as many keys as it has.
///
/// # Errors
/// As the source's, and `show`'s.
pub async fn draw(
    cursor: &mut Cursor<impl Source>,
    levels: &Levels,
    depth: Option<usize>,
    mut show: impl FnMut(&Node) -> Result<()>,
) -> Result<()> {
    let prefix = &levels.prefix;
    let keys = cursor.source().count(prefix).await?;
    show(&Node {
        name: prefix.clone(),
        known: 0,
        is_directory: true,
        keys,
        followed: Vec::new(),
    })?;
    let depth = depth.unwrap_or(usize::MAX);
    if depth == 0 {
        return Ok(());
    }
    let mut open = vec![Open {
        length: prefix.len(),
        left: keys,
    }];
    while let Some(entry) = cursor.here().await? {
        while open.pop_if(|last| last.left == 0).is_some() {}
        let Some(known) = open.last().map(|last| last.length) else {
            break;
        };
        let directory = levels.below(&entry.key, known).map(<[u8]>::to_vec);
        let is_directory = directory.is_some();
        let name = directory.unwrap_or_else(|| entry.key.clone());
        let keys = if is_directory {
            cursor.count(&name).await?
        } else {
            1
        };
        if let Some(last) = open.last_mut() {
            last.left = last.left.saturating_sub(keys);
        }
        let node = Node {
            name,
            known,
            is_directory,
            keys,
            followed: open.iter().map(|level| level.left > 0).collect(),
        };
        show(&node)?;
        if !is_directory {
            cursor.step();
        } else if open.len() < depth {
            let length = node.name.len();
            open.push(Open { length, left: keys });
        } else {
            cursor.skip(&node.name);
        }
    }
    Ok(())
}
