//! Whether a program can be run, as far as that can be told without running it.

use std::env;
use std::fs::Metadata;
use std::io;
use std::path::Path;

/// Whether a command of that name can be run; if not, says why. A bare name is looked for in `PATH`.
///
/// # Errors
/// The reason, to go after the program's name.
pub fn find(program: &Path) -> Result<(), String> {
    if !is_bare_name(program) {
        return check_runnable(program);
    }
    let folders = env::var_os("PATH").unwrap_or_default();
    let mut candidates = env::split_paths(&folders).map(|folder| folder.join(program));
    if candidates.any(|candidate| check_runnable(&candidate).is_ok()) {
        return Ok(());
    }
    Err("no such program in PATH".to_owned())
}

/// Whether it has no folder, so that it is looked for in `PATH`.
pub fn is_bare_name(program: &Path) -> bool {
    program.components().count() == 1 && !program.is_absolute()
}

/// Whether it's a program that can be run; if not, says why.
///
/// # Errors
/// The reason, to go after the program's name.
pub fn check_runnable(path: &Path) -> Result<(), String> {
    match path.metadata() {
        Ok(metadata) if !metadata.is_file() => Err("it is not a file".to_owned()),
        Ok(metadata) if !is_executable(&metadata) => Err("it is not executable".to_owned()),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err("there is no such file".to_owned())
        }
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(unix)]
fn is_executable(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bare_name_is_looked_for_in_path() {
        assert!(is_bare_name(Path::new("etcd")));
        assert!(!is_bare_name(Path::new("./etcd")));
        assert!(!is_bare_name(Path::new("/usr/bin/etcd")));
    }
}
