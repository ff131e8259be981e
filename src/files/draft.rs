//! A file that is there only once it's whole.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Error, Result, Stage, system_reason};

/// The most links that lead to a file one after the other; systems follow no more either.
const LINKS: usize = 40;

/// A file in the making, beside the place where it is to be. Dropped, it leaves no trace; only its owner may read it.
#[derive(Debug)]
pub struct Draft {
    file: NamedTempFile,
    /// What people call it.
    target: PathBuf,
    /// Where it comes to lie.
    place: PathBuf,
}

impl Draft {
    /// Begins a file that is to be at `target`, or where the link leads that is there.
    ///
    /// # Errors
    /// Code 2 if it can't be there: no such folder, or something that is no file is there already, which is not to be
    /// replaced.
    pub fn beside(target: &Path) -> Result<Self> {
        let place = behind_links(target).map_err(|error| cannot_open(target, &error))?;
        Self::at(target, place)
    }

    /// The same, but for a link: the file takes its place, and what it led to stays as it is.
    ///
    /// # Errors
    /// As [`Draft::beside`].
    pub fn instead_of(target: &Path) -> Result<Self> {
        Self::at(target, target.to_owned())
    }

    fn at(target: &Path, place: PathBuf) -> Result<Self> {
        if target.as_os_str().is_empty() {
            return Err(Error::usage("the file has no name").etcdctl_message(
                "could not rename .part to  (rename .part : no such file or directory)",
            ));
        }
        if target.metadata().is_ok_and(|there| !there.is_file()) {
            let shown = target.display();
            return Err(Error::usage(format!("{shown} is there and is not a file"))
                .etcdctl_message(format!(
                    "could not rename {shown}.part to {shown} (rename {shown}.part {shown}: file exists)"
                )));
        }
        let mut prefix = place.file_name().unwrap_or_default().to_os_string();
        prefix.push(".");
        let file = tempfile::Builder::new()
            .prefix(&prefix)
            .suffix(".part")
            .tempfile_in(folder_of(&place));
        let file = file.map_err(|error| cannot_open(target, &error))?;
        let target = target.to_owned();
        Ok(Self {
            file,
            target,
            place,
        })
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// If there is no room for them, among others.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        // By the file itself: the other one adds its passing name to what the system says.
        let written = self.file.as_file().write_all(bytes);
        written.map_err(|error| self.unwritten(&error))
    }

    /// Another way to write to it, for another thread.
    ///
    /// # Errors
    /// If the system has none to give.
    pub fn handle(&self) -> Result<File> {
        let handle = self.file.as_file().try_clone();
        handle.map_err(|error| self.unwritten(&error))
    }

    /// [`Draft::write`] for another thread.
    ///
    /// # Errors
    /// If the system has none to give.
    pub fn writer(&self) -> Result<impl FnMut(&[u8]) -> Result<()> + Send + 'static> {
        let mut handle = self.handle()?;
        let target = self.target.clone();
        Ok(move |bytes: &[u8]| {
            let written = handle.write_all(bytes);
            written.map_err(|error| unwritten(&target, &error))
        })
    }

    /// Sees to it that there is room for so many bytes, where the system can: they are all in one place then, too.
    ///
    /// # Errors
    /// If there isn't.
    pub fn reserve(&self, bytes: u64) -> Result<()> {
        match reserve(self.file.as_file(), bytes) {
            // Not every file system can, and what can't be had will be seen when it's written.
            Err(error) if error.kind() == io::ErrorKind::StorageFull => Err(self.unwritten(&error)),
            _ => Ok(()),
        }
    }

    /// Why bytes couldn't be added.
    pub fn unwritten(&self, error: &io::Error) -> Error {
        unwritten(&self.target, error)
    }

    /// Puts the file in its place, at once and for good: after a power cut, too, there is all of it or what was there
    /// before.
    ///
    /// # Errors
    /// If that fails; what was there before is still there then.
    pub fn finish(self) -> Result<()> {
        let synced = self.file.as_file().sync_all();
        synced.map_err(|error| failed(&self.target, "fsync snapshot", &error))?;
        let Self {
            file,
            target,
            place,
        } = self;
        let persisted = file.persist(&place);
        persisted.map_err(|error| failed(&target, "rename snapshot", &error.error))?;
        sync_folder(folder_of(&place)).map_err(|error| {
            let message = format!("syncing the folder of {} failed", target.display());
            Error::failed(message).cause(Stage::Local, None, error.to_string())
        })
    }
}

fn unwritten(target: &Path, error: &io::Error) -> Error {
    failed(target, "write snapshot", error)
}

fn failed(target: &Path, what: &str, error: &io::Error) -> Error {
    let reason = system_reason(error);
    let target = target.display();
    Error::failed(format!("saving {target} failed; nothing is left of it"))
        .cause(Stage::Local, None, &*reason)
        .etcdctl_message(format!("could not {what}: {reason}"))
}

#[cfg(target_os = "linux")]
fn reserve(file: &File, bytes: u64) -> io::Result<()> {
    // The file's length stays, so that nothing is to be cut off should it become shorter.
    let how = rustix::fs::FallocateFlags::KEEP_SIZE;
    Ok(rustix::fs::fallocate(file, how, 0, bytes)?)
}

/// Only Linux is asked.
#[cfg(not(target_os = "linux"))]
fn reserve(_: &File, _: u64) -> io::Result<()> {
    Ok(())
}

/// Where a path that names no folder is.
pub(super) fn folder_of(path: &Path) -> &Path {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// The path, and where it leads, link by link.
pub(super) fn places(path: &Path) -> impl Iterator<Item = PathBuf> {
    let next = |place: &PathBuf| Some(folder_of(place).join(place.read_link().ok()?));
    std::iter::successors(Some(path.to_owned()), next).take(LINKS + 1)
}

/// The file itself, where the path is a link to it: it needn't be there.
///
/// # Errors
/// If links lead nowhere but to each other.
pub fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let place = places(path).last().unwrap_or_default();
    match place.is_symlink() {
        true => place.metadata().map(|_| place),
        false => Ok(place),
    }
}

pub(super) fn cannot_open(target: &Path, error: &io::Error) -> Error {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::NotADirectory => "not a directory".to_owned(),
        _ => error.to_string(),
    };
    let part = format!("{}.part", target.display());
    Error::usage(format!("cannot write {}", target.display()))
        .cause(Stage::Settings, None, reason.clone())
        .etcdctl_message(format!("could not open {part} (open {part}: {reason})"))
}

/// Sees to it that the name of a new file lasts, too.
///
/// # Errors
/// If its folder can't be synced.
pub fn sync_folder_of(path: &Path) -> io::Result<()> {
    sync_folder(folder_of(&behind_links(path)?))
}

/// So that the new name lasts, too.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Folders can't be synced here; the system sees to it.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_there_stays_until_the_new_file_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("it");
        std::fs::write(&target, "old").unwrap();
        let mut draft = Draft::beside(&target).unwrap();
        draft.write(b"new").unwrap();
        assert_eq!(names(folder.path()).len(), 2);
        drop(draft);
        assert_eq!(names(folder.path()), ["it"]);
        assert_eq!(std::fs::read(&target).unwrap(), b"old");
        let mut draft = Draft::beside(&target).unwrap();
        draft.write(b"new").unwrap();
        draft.finish().unwrap();
        assert_eq!(names(folder.path()), ["it"]);
        assert_eq!(std::fs::read(&target).unwrap(), b"new");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_leads_to_the_new_file() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("far")).unwrap();
        std::fs::write(at("far/old"), "old").unwrap();
        symlink("far/old", at("near")).unwrap();
        symlink("near", at("nearer")).unwrap();
        symlink("../new", at("far/dangling")).unwrap();
        for (link, place) in [("nearer", "far/old"), ("far/dangling", "new")] {
            let mut draft = Draft::beside(&at(link)).unwrap();
            draft.write(b"whole").unwrap();
            draft.finish().unwrap();
            assert_eq!(std::fs::read(at(place)).unwrap(), b"whole");
            assert!(at(link).is_symlink() && !at(place).is_symlink());
        }
        assert_eq!(names(folder.path()), ["far", "near", "nearer", "new"]);
        assert_eq!(names(&at("far")), ["dangling", "old"]);
        symlink("ring", at("ring")).unwrap();
        assert!(Draft::beside(&at("ring")).is_err());
        Draft::instead_of(&at("near")).unwrap().finish().unwrap();
        assert!(!at("near").is_symlink());
        assert_eq!(std::fs::read(at("far/old")).unwrap(), b"whole");
    }

    #[test]
    fn what_is_no_file_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        for target in [
            Path::new(""),
            folder.path(),
            Path::new("/dev/null"),
            &folder.path().join("no/such"),
        ] {
            assert!(Draft::beside(target).is_err(), "{}", target.display());
        }
    }
}
