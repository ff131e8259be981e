//! The etcd versions at hand, which `scripts/get-etcd` has put below target/etcd.

use std::fmt;
use std::path::{Path, PathBuf};

/// One version of etcd.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    numbers: Vec<u32>,
    folder: PathBuf,
}

impl Version {
    /// Whether it is this version or a later one, as in `at_least(&[3, 6])`.
    pub(crate) fn at_least(&self, numbers: &[u32]) -> bool {
        self.numbers.as_slice() >= numbers
    }

    /// What has a playground's servers tell watches ten times a second how far they are; none where that can't be had.
    pub(crate) fn progress_notify(&self) -> Option<&'static str> {
        match () {
            () if self.at_least(&[3, 6]) => {
                Some("--etcd-arg=--watch-progress-notify-interval=100ms")
            }
            () if self.at_least(&[3, 5]) => {
                Some("--etcd-arg=--experimental-watch-progress-notify-interval=100ms")
            }
            // It's fixed at ten minutes.
            () => None,
        }
    }

    /// The program of that name: etcd, etcdctl or etcdutl.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.numbers.iter().map(u32::to_string).collect();
        f.write_str(&numbers.join("."))
    }
}

/// All versions at hand, or those that `ETCD_VERSIONS` names (`3.7` stands for every 3.7.x); oldest first.
pub(crate) fn versions() -> Vec<Version> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/etcd");
    let mut found: Vec<Version> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}; run 'make etcd' first", folder.display()))
        .filter_map(|entry| version(entry.unwrap().path()))
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no etcd at hand; run 'make etcd' first");
    let wanted = std::env::var("ETCD_VERSIONS").unwrap_or_default();
    if wanted.trim().is_empty() {
        return found;
    }
    let is = |version: &Version, wanted: &str| {
        let version = version.to_string();
        version == wanted || version.starts_with(&format!("{wanted}."))
    };
    for wanted in wanted.split_whitespace() {
        let there = found.iter().any(|version| is(version, wanted));
        assert!(there, "ETCD_VERSIONS names {wanted}, which is not at hand");
    }
    found.retain(|version| wanted.split_whitespace().any(|wanted| is(version, wanted)));
    found
}

/// The newest version at hand.
pub(crate) fn newest() -> Version {
    versions().pop().unwrap()
}

fn version(folder: PathBuf) -> Option<Version> {
    let name = folder.file_name()?.to_str()?;
    let numbers = name.split('.').map(|number| number.parse().ok());
    Some(Version {
        numbers: numbers.collect::<Option<_>>()?,
        folder,
    })
}
