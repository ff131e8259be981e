//! A file that one process at a time uses, and replaces as a whole.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{Draft, behind_links};
use crate::error::Result;

/// The file, which no other process uses meanwhile.
#[derive(Debug)]
pub struct Locked {
    path: PathBuf,
    /// Beside it, since the file itself is another one after each save.
    lock: File,
}

/// Why it can't be had.
#[derive(Debug)]
pub struct NotLocked {
    /// The file that is locked instead of it.
    pub lock: PathBuf,
    /// What the system says; nothing if another process has it.
    pub error: Option<io::Error>,
}

impl Locked {
    /// Takes it. It needn't be there.
    ///
    /// # Errors
    /// If another process has it, or nothing can be written beside it.
    pub fn take(path: &Path) -> std::result::Result<Self, NotLocked> {
        // Whichever link leads to it, the lock is the same.
        let path = &behind_links(path).map_err(|error| NotLocked {
            lock: path.to_owned(),
            error: Some(error),
        })?;
        let lock = beside(path, ".lock");
        let file = OpenOptions::new().create(true).append(true).open(&lock);
        let locked = file.map_err(TryLockError::Error).and_then(|file| {
            file.try_lock()?;
            Ok(file)
        });
        match locked {
            Ok(file) => Ok(Self {
                path: path.to_owned(),
                lock: file,
            }),
            Err(TryLockError::WouldBlock) => Err(NotLocked { lock, error: None }),
            Err(TryLockError::Error(error)) => Err(NotLocked {
                lock,
                error: Some(error),
            }),
        }
    }

    /// What it holds, if it's there.
    ///
    /// # Errors
    /// If it can't be read.
    pub fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match std::fs::read(&self.path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Has it hold this, at once and for good.
    ///
    /// # Errors
    /// If it can't be written; it still holds what it held then.
    pub fn save(&self, bytes: &[u8]) -> Result<()> {
        let mut draft = Draft::beside(&self.path)?;
        draft.write(bytes)?;
        draft.finish()
    }

    /// Where what belongs to it is.
    pub fn beside(&self, suffix: &str) -> PathBuf {
        beside(&self.path, suffix)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        // That it is closed won't do: a child that was just forked has it open, too, until it is another program.
        let _ = self.lock.unlock();
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_free_when_it_is_dropped_whoever_has_its_lock_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let locked = Locked::take(&path).unwrap();
        // As a child has it that was just forked.
        let inherited = locked.lock.try_clone().unwrap();
        assert!(Locked::take(&path).is_err_and(|not| not.error.is_none()));
        drop(locked);
        Locked::take(&path).unwrap();
        drop(inherited);
    }
}
