//! Where a cluster lives on disk: a temporary folder, or a kept one that only one playground uses at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use tempfile::TempDir;

use super::problem::Problem;
use super::record::Record;

/// The record's file, which is also what is locked.
const RECORD: &str = "playground.json";

/// A cluster's folder; dropped, it removes what isn't to be kept.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    keeping: Keeping,
}

#[derive(Debug)]
enum Keeping {
    Temporary(TempDir),
    Kept { record: File, undo: Undo },
}

/// What gives a kept folder back as it was found, should its first start fail.
#[derive(Debug, PartialEq, Eq)]
enum Undo {
    Nothing,
    Content,
    Folder,
}

impl Folder {
    /// Opens the folder, together with the record of the cluster that it holds already.
    pub(super) fn open(data_dir: Option<&Path>) -> anyhow::Result<(Self, Option<Record>)> {
        match data_dir {
            Some(root) => Self::open_kept(&std::path::absolute(root)?)
                .with_context(|| format!("cannot use {} as data folder", root.display())),
            None => Ok((Self::temporary()?, None)),
        }
    }

    fn temporary() -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("etcdtool-playground-")
            .tempdir();
        let folder = folder.context("cannot make a temporary folder")?;
        Ok(Self {
            root: std::path::absolute(folder.path())?,
            keeping: Keeping::Temporary(folder),
        })
    }

    fn open_kept(root: &Path) -> anyhow::Result<(Self, Option<Record>)> {
        let is_new = !root.try_exists()?;
        create_private_folder(root)?;
        check_ours_or_empty(root)?;
        let path = root.join(RECORD);
        let mut record = private().read(true).truncate(false).open(&path)?;
        lock(&record, root)?;

        let mut content = String::new();
        record.read_to_string(&mut content)?;
        let (undo, known) = if content.is_empty() {
            (if is_new { Undo::Folder } else { Undo::Content }, None)
        } else {
            let known = serde_json::from_str(&content)
                .with_context(|| format!("{} is unreadable", path.display()))?;
            (Undo::Nothing, Some(known))
        };
        let root = root.to_path_buf();
        let keeping = Keeping::Kept { record, undo };
        Ok((Self { root, keeping }, known))
    }

    /// The folder's absolute path.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn is_temporary(&self) -> bool {
        matches!(self.keeping, Keeping::Temporary(_))
    }

    /// Remembers a new cluster for later starts.
    pub(super) fn remember(&mut self, cluster: &Record) -> anyhow::Result<()> {
        if let Keeping::Kept { record, .. } = &mut self.keeping {
            record.write_all(&serde_json::to_vec(cluster)?)?;
            record.sync_all()?;
        }
        Ok(())
    }

    /// From now on a kept folder stays: its cluster has been up.
    pub(super) fn settle(&mut self) {
        if let Keeping::Kept { undo, .. } = &mut self.keeping {
            *undo = Undo::Nothing;
        }
    }

    /// Removes what isn't to be kept.
    pub(super) fn close(&mut self) -> io::Result<()> {
        match &self.keeping {
            Keeping::Temporary(folder) => remove_if_there(folder.path()),
            Keeping::Kept {
                undo: Undo::Folder, ..
            } => remove_if_there(&self.root),
            Keeping::Kept {
                undo: Undo::Content,
                ..
            } => remove_content(&self.root),
            Keeping::Kept {
                undo: Undo::Nothing,
                ..
            } => Ok(()),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Nobody is left to hear of a failure here; `close` is there for those who are.
        let _ = self.close();
        if let Keeping::Kept { record, .. } = &self.keeping {
            // That it is closed won't do: a child that was just forked has it open, too, until it is another program.
            let _ = record.unlock();
        }
    }
}

/// Creates or overwrites a file that only its owner can read.
pub(super) fn write_private(path: &Path, content: &str) -> io::Result<()> {
    private()
        .truncate(true)
        .open(path)?
        .write_all(content.as_bytes())
}

/// Creates a folder, with those above it, that only its owner can enter; one that exists stays as it is.
pub(super) fn create_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create(true);
    options
}

/// A folder that has something else in it is someone's: no place to put a cluster, nor to clean up after one.
fn check_ours_or_empty(root: &Path) -> anyhow::Result<()> {
    let is_ours = fs::metadata(root.join(RECORD)).is_ok_and(|record| record.len() > 0);
    if is_ours
        || fs::read_dir(root)?
            .flatten()
            .all(|entry| entry.file_name() == RECORD)
    {
        return Ok(());
    }
    Err(
        Problem::usage(format!("{} has other files in it", root.display()))
            .hint("choose an empty or a new folder, or one of an earlier playground")
            .into(),
    )
}

fn lock(record: &File, root: &Path) -> anyhow::Result<()> {
    record.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => {
            Problem::new(format!("another playground is using {}", root.display()))
                .hint("end it first, or choose another --data-dir")
                .into()
        }
        TryLockError::Error(error) => error.into(),
    })
}

fn remove_content(root: &Path) -> io::Result<()> {
    for entry in fs::read_dir(root)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir_all(&path)?
        } else {
            fs::remove_file(&path)?
        }
    }
    Ok(())
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_free_when_its_cluster_ends_whoever_has_its_file_open() -> anyhow::Result<()> {
        let parent = tempfile::tempdir()?;
        let open = || Folder::open(Some(&parent.path().join("kept")));
        let (mut folder, _) = open()?;
        folder.settle();
        let Keeping::Kept { record, .. } = &folder.keeping else {
            anyhow::bail!("it is to be kept");
        };
        // As a child has it that was just forked.
        let inherited = record.try_clone()?;
        assert!(open().is_err());
        drop(folder);
        open()?;
        drop(inherited);
        Ok(())
    }
}
