//! The two ways to be called, and all that depends on which it was.

use std::ffi::OsStr;
use std::path::Path;

/// How the program was called, told from the file name in `argv[0]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// By its own name: guards, exit codes and output of ours.
    #[default]
    Native,
    /// As `etcdctl`: bytes, exit codes and defaults are etcdctl's.
    Etcdctl,
    /// As `etcdutl`, whose commands are about files on disk: none is there yet.
    Etcdutl,
}

impl Mode {
    /// The mode that `argv[0]` asks for.
    pub fn from_program(argv0: &OsStr) -> Self {
        match Path::new(argv0).file_stem().and_then(OsStr::to_str) {
            Some("etcdctl") => Self::Etcdctl,
            Some("etcdutl") => Self::Etcdutl,
            _ => Self::Native,
        }
    }

    /// The name of the program as its user knows it.
    pub fn program(self) -> &'static str {
        match self {
            Self::Native => "etcdtool",
            Self::Etcdctl => "etcdctl",
            Self::Etcdutl => "etcdutl",
        }
    }

    /// Whether this is the drop-in.
    pub fn is_drop_in(self) -> bool {
        self != Self::Native
    }
}
