//! Ties a program's life to that of the process which started it, so that it can't be left behind.

use std::ffi::{OsStr, OsString};
use std::io;

/// Becomes `program`, which is killed, or with `ask` told to end by SIGTERM, when `parent` ends, even by SIGKILL; returns
/// only when that fails.
///
/// The caller must be a child of `parent` (a process id): a launcher that does nothing else, since a program can't set
/// this for another. The kernel watches the THREAD that started the launcher, not the whole process: a parent must
/// start it from a thread that lives as long as itself, such as the main thread or a runtime's worker, and not one of
/// a blocking pool.
///
/// Linux only: elsewhere on Unix it becomes the program and nothing more.
#[cfg(unix)]
pub fn bound_to_parent(
    parent: u32,
    ask: bool,
    program: &OsStr,
    arguments: &[OsString],
) -> io::Error {
    use std::os::unix::process::CommandExt;
    match bind(parent, ask) {
        Ok(()) => std::process::Command::new(program).args(arguments).exec(),
        Err(error) => error,
    }
}

/// Not to be had here; [`super::Cluster::start`] doesn't use a launcher either.
#[cfg(not(unix))]
pub fn bound_to_parent(_: u32, _: bool, _: &OsStr, _: &[OsString]) -> io::Error {
    io::ErrorKind::Unsupported.into()
}

#[cfg(target_os = "linux")]
fn bind(parent: u32, ask: bool) -> io::Result<()> {
    use rustix::process::{Signal, getppid, set_parent_process_death_signal};
    let signal = if ask { Signal::TERM } else { Signal::KILL };
    set_parent_process_death_signal(Some(signal))?;
    // It may have ended before it was watched; then we have another parent by now.
    if getppid().is_some_and(|now| now.as_raw_pid().cast_unsigned() == parent) {
        return Ok(());
    }
    Err(io::Error::other(
        "the process that started this one has ended",
    ))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn bind(_: u32, _: bool) -> io::Result<()> {
    Ok(())
}
