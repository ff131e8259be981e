//! That folder and files are ours alone: what others can read or exchange is not used.

use std::fs::{self, DirBuilder, Metadata};
use std::io;
use std::path::Path;

use super::Unusable;

/// Makes the folder, where it isn't there, for us alone.
pub(super) fn make(folder: &Path) -> Result<(), Unusable> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = builder.create(folder);
    // What stands in its way is said more plainly below.
    if is_there(folder)? {
        return Ok(());
    }
    made.map_err(|error| Unusable::io(folder, &error))
}

/// Whether the folder is there.
pub(super) fn is_there(folder: &Path) -> Result<bool, Unusable> {
    let Some(found) = look(folder)? else {
        return Ok(false);
    };
    if !found.is_dir() {
        return Err(in_the_way(folder, "is no folder"));
    }
    only_ours(folder, &found, "chmod 700")?;
    Ok(true)
}

/// Whether the file is there. The folder is ours alone, so that nobody else can exchange it once that's known.
pub(super) fn is_own_file(path: &Path) -> Result<bool, Unusable> {
    let Some(found) = look(path)? else {
        return Ok(false);
    };
    if !found.is_file() {
        return Err(in_the_way(path, "is no file"));
    }
    only_ours(path, &found, "rm")?;
    Ok(true)
}

/// What is there itself: a symbolic link is followed nowhere.
fn look(path: &Path) -> Result<Option<Metadata>, Unusable> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => Err(in_the_way(path, "is a symbolic link")),
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Unusable::io(path, &error)),
    }
}

fn in_the_way(path: &Path, what: &str) -> Unusable {
    let path = path.display();
    Unusable {
        reason: format!("{path} {what}"),
        remedy: format!("rm {path}"),
    }
}

#[cfg(unix)]
fn only_ours(path: &Path, found: &Metadata, remedy: &str) -> Result<(), Unusable> {
    use std::os::unix::fs::MetadataExt;
    let path = path.display();
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Err(Unusable {
            reason: format!("{path} belongs to another user"),
            remedy: "XDG_RUNTIME_DIR names another place for it".to_owned(),
        });
    }
    if found.mode() & 0o077 != 0 {
        return Err(Unusable {
            reason: format!("{path} is open to others"),
            remedy: format!("{remedy} {path}"),
        });
    }
    Ok(())
}

/// Here a user's folder is that user's own.
#[cfg(not(unix))]
fn only_ours(_: &Path, _: &Metadata, _: &str) -> Result<(), Unusable> {
    Ok(())
}
