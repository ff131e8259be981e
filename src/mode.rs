//! The two ways to be called, and all that depends on which it was.

use std::ffi::OsStr;
use std::path::Path;

use crate::error::Error;

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

    /// Whether this is the drop-in. What is one command's own is asked so; what all commands share has a question of
    /// its own below, and all of them together are README's table.
    pub fn is_drop_in(self) -> bool {
        self != Self::Native
    }

    /// The code that this failure ends the program with.
    pub fn exit_code(self, error: &Error) -> u8 {
        match self.has_own_codes() {
            true => error.kind().code(),
            false => error.code_of_etcdctl(),
        }
    }

    /// Whether exit codes are ours: then an answer may be a failure, too (not found, a condition that did not hold). For
    /// etcdctl whatever was answered is done.
    pub fn has_own_codes(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether what destroys shows and asks first, and what destroys everything needs `--all`.
    pub fn has_guards(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether errors have stages, causes and hints, and a structured form, rather than etcdctl's words.
    pub fn has_own_errors(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether stderr says what etcdctl would keep to itself: remarks, warnings, what is waited for.
    pub fn has_remarks(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether a terminal has colours and tables without being told to.
    pub fn suits_terminals(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether `ETCDTOOL_*` counts, before `ETCDCTL_*`.
    pub fn has_own_variables(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether tokens can be kept for the next command. etcdctl asks for one each time.
    pub fn has_token_cache(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether the config file is read. etcdctl has none.
    pub fn has_contexts(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether a flag counts before its variable; for etcdctl both together are a mistake.
    pub fn lets_flags_win(self) -> bool {
        !self.is_drop_in()
    }

    /// Whether what makes no sense is an error: words too many, negative durations, variables that cannot be read.
    pub fn is_strict(self) -> bool {
        !self.is_drop_in()
    }
}
