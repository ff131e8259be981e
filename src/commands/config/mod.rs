//! `config`: the contexts of the config file.

pub mod delete;
pub mod explain;
pub mod get_contexts;
pub mod import_env;
pub mod set;
pub mod use_context;
pub mod view;

use std::path::PathBuf;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Output;

/// `config`'s subcommands.
#[derive(Clone, Debug, Subcommand)]
pub enum ConfigCommand {
    /// List the contexts
    GetContexts(get_contexts::GetContextsArgs),
    /// Make a context the current one
    Use(use_context::UseArgs),
    /// Set keys of a context, and make it if it isn't there
    Set(set::SetArgs),
    /// Show what the contexts say
    View(view::ViewArgs),
    /// Remove a context
    Delete(delete::DeleteArgs),
    /// Show each setting, and where it comes from
    Explain(explain::ExplainArgs),
    /// Make a context of the environment's variables
    ImportEnv(import_env::ImportEnvArgs),
}

impl ConfigCommand {
    /// Whether it's about the file alone, and not about how things are set for us.
    pub fn is_local(&self) -> bool {
        !matches!(self, Self::Explain(_) | Self::ImportEnv(_))
    }

    /// Whether it matters how a context sets things.
    pub fn uses_context(&self) -> bool {
        matches!(self, Self::Explain(_))
    }

    /// Runs it.
    pub fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::GetContexts(args) => get_contexts::run(args, cx, out),
            Self::Use(args) => use_context::run(args, cx, out),
            Self::Set(args) => set::run(args, cx, out),
            Self::View(args) => view::run(args, cx, out),
            Self::Delete(args) => delete::run(args, cx, out),
            Self::Explain(args) => explain::run(args, cx, out),
            Self::ImportEnv(args) => import_env::run(args, cx, out),
        }
    }
}

/// Where the config file is, there or not.
fn file(cx: &Context) -> Result<PathBuf> {
    cx.settings().contexts.file.clone().ok_or_else(|| {
        Error::usage("there is no place for a config file: HOME is not set")
            .hint("--config FILE names one")
    })
}
