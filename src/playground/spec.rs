//! What cluster is asked for, and which etcd program it is made of.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::problem::Problem;
use crate::process::{check_runnable, is_bare_name};

/// The most members a playground can have; more than 9 voters would only slow etcd down.
const MAX_SIZE: usize = 9;

/// A cluster to start.
#[derive(Clone, Debug)]
pub struct Spec {
    /// How many members: 1 to [`MAX_SIZE`].
    pub size: usize,
    /// The etcd program; see [`find_etcd`].
    pub etcd: PathBuf,
    /// A folder to keep, and to continue a cluster from; without one, a temporary folder that is removed at the end.
    pub data_dir: Option<PathBuf>,
    /// Whether clients and peers speak mutual TLS, with certificates made on the spot.
    pub tls: bool,
    /// Whether there is a root user with a generated password. [`super::Cluster::enable_auth`] switches it on.
    pub auth: bool,
    /// The first client port: members take this one and the next, then the two after those, and so on. Without one,
    /// free ports are looked for.
    pub base_port: Option<u16>,
    /// The program that calls [`super::bound_to_parent`] when run as `LAUNCHER bound-to-parent PID -- PROGRAM ARG…`,
    /// so that members end with this process even when it's killed by SIGKILL. Used on Linux only.
    pub launcher: Option<PathBuf>,
    /// Flags for every member, after ours, so that they win.
    pub extra_args: Vec<OsString>,
    /// How long all members together may take until they are ready.
    pub start_timeout: Duration,
}

impl Spec {
    /// One member of this etcd in a temporary folder, without TLS or authentication.
    pub fn new(etcd: impl Into<PathBuf>) -> Self {
        Self {
            size: 1,
            etcd: etcd.into(),
            data_dir: None,
            tls: false,
            auth: false,
            base_port: None,
            launcher: None,
            extra_args: Vec::new(),
            start_timeout: Duration::from_secs(30),
        }
    }

    pub(super) fn check(&self) -> Result<(), Problem> {
        if (1..=MAX_SIZE).contains(&self.size) {
            return Ok(());
        }
        Err(Problem::usage(format!(
            "a playground has 1 to {MAX_SIZE} members, not {}",
            self.size
        )))
    }
}

/// The etcd program to use: `wanted`, a path or a name to look for in PATH; or else `etcd` from PATH.
///
/// # Errors
/// A [`Problem`] if there is no such program or it isn't executable.
pub fn find_etcd(wanted: Option<&Path>) -> anyhow::Result<PathBuf> {
    let wanted = wanted.unwrap_or(Path::new("etcd"));
    let found = if is_bare_name(wanted) {
        find_in(&env::var_os("PATH").unwrap_or_default(), wanted)
    } else {
        check_program(wanted).map(|()| wanted.to_path_buf())
    };
    Ok(std::path::absolute(found?)?)
}

fn find_in(search_path: &OsStr, name: &Path) -> Result<PathBuf, Problem> {
    let name = with_suffix(name);
    env::split_paths(search_path)
        .map(|folder| folder.join(&name))
        .find(|candidate| check_program(candidate).is_ok())
        .ok_or_else(|| {
            Problem::new(format!("no program \"{}\" found in PATH", name.display()))
                .hint("install etcd (https://etcd.io/docs/latest/install/), or name the program with --etcd PATH")
        })
}

/// The name as it is on disk: on Windows `etcd` is `etcd.exe`.
fn with_suffix(name: &Path) -> PathBuf {
    let mut name = name.as_os_str().to_owned();
    if !name.to_string_lossy().ends_with(env::consts::EXE_SUFFIX) {
        name.push(env::consts::EXE_SUFFIX);
    }
    name.into()
}

fn check_program(path: &Path) -> Result<(), Problem> {
    check_runnable(path)
        .map_err(|reason| Problem::new(format!("cannot use {} as etcd: {reason}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_explained() {
        let problem = find_in(OsStr::new("/nowhere"), Path::new("etcd"));
        let message = problem.as_ref().map_err(Problem::message);
        assert_eq!(message, Err("no program \"etcd\" found in PATH"));
        let problem = check_program(Path::new("/nowhere/etcd"));
        assert_eq!(
            problem.as_ref().map_err(Problem::message),
            Err("cannot use /nowhere/etcd as etcd: there is no such file")
        );
    }

    #[test]
    fn the_size_has_bounds() {
        let sized = |size| Spec {
            size,
            ..Spec::new("etcd")
        };
        assert!(sized(1).check().is_ok() && sized(9).check().is_ok());
        assert!(sized(0).check().is_err() && sized(10).check().is_err());
    }
}
