//! Where settings come from.

use std::path::PathBuf;

use crate::env;

/// Where the value of a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The command line; the flag's name without dashes.
    Flag(&'static str),
    /// The environment; the variable's full name.
    Variable(String),
    /// A context of the config file.
    Context {
        /// The context's name.
        name: String,
        /// The file.
        file: PathBuf,
        /// The line.
        line: usize,
        /// How it was named.
        rank: Rank,
    },
    /// Nobody has said anything.
    Default,
}

/// What counts more is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Nobody has said anything.
    Default,
    /// The context that the file itself says is the current one.
    CurrentContext,
    /// A variable of etcdctl's.
    EtcdctlsVariable,
    /// The context that our variable names.
    ContextOfVariable,
    /// A variable of ours.
    OurVariable,
    /// The context that the command line names.
    ContextOfFlag,
    /// A flag.
    Flag,
}

impl Origin {
    /// How much it counts.
    pub fn rank(&self) -> Rank {
        match self {
            Self::Flag(_) => Rank::Flag,
            Self::Variable(name) if name.starts_with(env::OURS) => Rank::OurVariable,
            Self::Variable(_) => Rank::EtcdctlsVariable,
            Self::Context { rank, .. } => *rank,
            Self::Default => Rank::Default,
        }
    }

    /// The place, as messages name it.
    pub fn place(&self) -> String {
        match self {
            Self::Flag(name) => format!("--{name}"),
            Self::Variable(name) => name.clone(),
            Self::Context { file, line, .. } => format!("{}:{line}", file.display()),
            Self::Default => "default".to_owned(),
        }
    }

    /// Whether it's a context.
    pub fn is_context(&self) -> bool {
        matches!(self, Self::Context { .. })
    }
}

impl Rank {
    /// Whether a user or a token of the context named in this way may go to endpoints that were given in that way: only
    /// if nobody has said anything stronger, or both were said in one breath.
    pub(super) fn goes_with(self, endpoints: Self) -> bool {
        match self {
            Self::ContextOfFlag => true,
            Self::ContextOfVariable => endpoints <= Self::OurVariable,
            _ => endpoints <= self,
        }
    }
}

/// A setting as `config explain` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The setting's name, which is its flag's.
    pub setting: &'static str,
    /// The value; of a secret, that there is one; none where nothing is set.
    pub value: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
    /// Why it is of no use.
    pub problem: Option<String>,
}
