//! The grammar at a glance: every subcommand, its place in the help, and the one dispatch.

mod cobra;
mod help;
mod parse;
mod words;

use clap::{CommandFactory, Parser, Subcommand};

use crate::commands::auth::AuthCommand;
use crate::commands::auth::role::RoleCommand;
use crate::commands::auth::user::UserCommand;
use crate::commands::cluster::downgrade::DowngradeCommand;
use crate::commands::cluster::{MemberCommand, move_leader};
use crate::commands::concurrency::{elect, lock};
use crate::commands::config::ConfigCommand;
use crate::commands::keyspace::{count, du, ls, tree};
use crate::commands::kv::{compaction, del, export, get, import, put, txn};
use crate::commands::lease::LeaseCommand;
use crate::commands::local::{
    bound_to_parent, completion, help as help_command, options, playground, version,
};
use crate::commands::maintenance::alarm::AlarmCommand;
use crate::commands::maintenance::bench::BenchCommand;
use crate::commands::maintenance::check::CheckCommand;
use crate::commands::maintenance::defrag;
use crate::commands::maintenance::endpoint;
use crate::commands::maintenance::ping;
use crate::commands::maintenance::snapshot::SnapshotCommand;
use crate::commands::mirror::{lasting, make_mirror};
use crate::commands::relocation::{copy, rename};
use crate::commands::{Outcome, watch};
use crate::context::Context;
use crate::error::Result;
use crate::options::{ConnectionOptions, OutputOptions};
use crate::output::Output;

pub use cobra::like_cobra;
pub use help::options_of_all;
pub use parse::{
    Parsed, help_of, nothing_after_separator, objection, parse, read_line, words_of_etcdctl,
};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "etcdtool",
    version,
    about = "One tool for etcd: keys, watches, leases, members, users, maintenance",
    infer_subcommands = true,
    subcommand_required = true,
    disable_help_subcommand = true,
    arg_required_else_help = true
)]
pub struct Cli {
    /// How to reach the cluster.
    #[command(flatten)]
    pub connection: ConnectionOptions,
    /// How to show answers.
    #[command(flatten)]
    pub output: OutputOptions,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Read a key, or a range of keys
    Get(get::GetArgs),
    /// Write a key
    Put(put::PutArgs),
    /// Remove a key, or a range of keys
    Del(del::DelArgs),
    /// Do several requests at once, if all conditions hold
    Txn(txn::TxnArgs),
    /// Drop the history before a revision
    #[command(visible_alias = "compact")]
    Compaction(compaction::CompactionArgs),
    /// Write keys to a file, all that there is to know of them
    Export(export::ExportArgs),
    /// Write the keys of a file
    Import(import::ImportArgs),
    /// Copy keys to another prefix, or to another cluster
    Copy(copy::CopyArgs),
    /// Rename keys: put another prefix in the place of theirs
    Rename(rename::RenameArgs),
    /// Count keys
    Count(count::CountArgs),
    /// List keys, one level of them
    Ls(ls::LsArgs),
    /// Draw keys as a tree
    Tree(tree::TreeArgs),
    /// Sum up keys, bytes and revisions by directory
    Du(du::DuArgs),
    /// Show changes of keys as they happen
    Watch(watch::WatchArgs),
    /// Leases, which end keys that nobody renews
    #[command(subcommand)]
    Lease(LeaseCommand),
    /// List, add, remove, update or promote members of the cluster
    #[command(subcommand)]
    Member(MemberCommand),
    /// Hand the leadership over to another member
    MoveLeader(move_leader::MoveLeaderArgs),
    /// Prepare the cluster for members of the minor version before
    #[command(subcommand)]
    Downgrade(DowngradeCommand),
    /// Switch authentication on and off
    #[command(subcommand)]
    Auth(AuthCommand),
    /// Add, change and list users
    #[command(subcommand)]
    User(UserCommand),
    /// Add, change and list roles, and what they permit
    #[command(subcommand)]
    Role(RoleCommand),
    /// Show each step of connecting to every endpoint: what to run when nothing works
    Ping(ping::PingArgs),
    /// Ask each endpoint for its status or health
    Endpoint(endpoint::EndpointArgs),
    /// List and disarm alarms
    #[command(subcommand)]
    Alarm(AlarmCommand),
    /// Give unused space back to the disk, member by member
    Defrag(defrag::DefragArgs),
    /// Save backups
    #[command(subcommand)]
    Snapshot(SnapshotCommand),
    /// Put a load on the cluster, and judge how it bears it
    #[command(subcommand)]
    Check(CheckCommand),
    /// Put a load of your choice on the cluster, and measure how quickly it answers
    #[command(subcommand)]
    Bench(BenchCommand),
    /// Hold a lock while a command runs
    Lock(lock::LockArgs),
    /// Stand in an election and lead, or see who does
    Elect(elect::ElectArgs),
    /// Keep keys of this cluster in another one
    MakeMirror(make_mirror::MakeMirrorArgs),
    /// Keep keys of this cluster in another one, across restarts
    Mirror(lasting::MirrorArgs),
    /// Contexts: clusters by name, in a file
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Start a local cluster of real etcd members
    Playground(playground::PlaygroundArgs),
    /// Run a program that ends with the process that started it
    #[command(hide = true)]
    BoundToParent(bound_to_parent::BoundToParentArgs),
    /// Print a script that completes command lines in a shell
    Completion(completion::CompletionArgs),
    /// Show the flags that every command takes
    Options(options::OptionsArgs),
    /// Show our version and the server's
    Version(version::VersionArgs),
    /// Show how a command is used
    Help(help_command::HelpArgs),
}

/// The help's groups, by the modules of an etcd client, and the subcommands of each.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "Keys",
        &[
            "get",
            "put",
            "del",
            "txn",
            "compaction",
            "export",
            "import",
            "copy",
            "rename",
            "count",
            "ls",
            "tree",
            "du",
        ],
    ),
    ("Watch", &["watch"]),
    ("Lease", &["lease"]),
    ("Cluster", &["member", "move-leader", "downgrade"]),
    ("Auth", &["auth", "user", "role"]),
    (
        "Maintenance",
        &[
            "ping", "endpoint", "alarm", "defrag", "snapshot", "check", "bench",
        ],
    ),
    ("Concurrency", &["lock", "elect"]),
    ("Mirror", &["mirror", "make-mirror"]),
    (
        "Local",
        &["config", "playground", "completion", "options", "version"],
    ),
];

/// The grammar as help and completion show it.
pub fn command() -> clap::Command {
    help::grouped(Cli::command(), GROUPS)
}

impl Command {
    /// Whether it has nothing to do without a cluster of the user's.
    pub fn needs_cluster(&self) -> bool {
        let is_ours = !matches!(self, Self::Version(_) | Self::Config(_));
        !self.is_local() && is_ours
    }

    /// Whether it never talks to a cluster of the user's, so that it can't matter what the environment says of one.
    pub fn is_local(&self) -> bool {
        match self {
            Self::Config(command) => command.is_local(),
            Self::Playground(_)
            | Self::BoundToParent(_)
            | Self::Completion(_)
            | Self::Options(_)
            | Self::Help(_) => true,
            Self::Auth(command) => command.is_local(),
            _ => false,
        }
    }

    /// Whether it matters how a context sets things.
    pub fn uses_context(&self) -> bool {
        match self {
            Self::Config(command) => command.uses_context(),
            _ => !self.is_local(),
        }
    }

    /// Whether it asks for another secret before the calling user's password, as etcdctl does.
    pub fn asks_first(&self) -> bool {
        matches!(self, Self::User(command) if command.asks_first())
    }

    /// Runs the subcommand.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Get(args) => get::run(args, cx, out).await,
            Self::Put(args) => put::run(args, cx, out).await,
            Self::Del(args) => del::run(args, cx, out).await,
            Self::Txn(args) => txn::run(args, cx, out).await,
            Self::Compaction(args) => compaction::run(args, cx, out).await,
            Self::Export(args) => export::run(args, cx, out).await,
            Self::Import(args) => import::run(args, cx, out).await,
            Self::Copy(args) => copy::run(args, cx, out).await,
            Self::Rename(args) => rename::run(args, cx, out).await,
            Self::Count(args) => count::run(args, cx, out).await,
            Self::Ls(args) => ls::run(args, cx, out).await,
            Self::Tree(args) => tree::run(args, cx, out).await,
            Self::Du(args) => du::run(args, cx, out).await,
            Self::Watch(args) => watch::run(args, cx, out).await,
            Self::Lease(command) => command.run(cx, out).await,
            Self::Member(command) => command.run(cx, out).await,
            Self::MoveLeader(args) => move_leader::run(args, cx, out).await,
            Self::Downgrade(command) => command.run(cx, out).await,
            Self::Auth(command) => command.run(cx, out).await,
            Self::User(command) => command.run(cx, out).await,
            Self::Role(command) => command.run(cx, out).await,
            Self::Ping(args) => ping::run(args, cx, out).await,
            Self::Endpoint(args) => endpoint::run(args, cx, out).await,
            Self::Alarm(command) => command.run(cx, out).await,
            Self::Defrag(args) => defrag::run(args, cx, out).await,
            Self::Snapshot(command) => command.run(cx, out).await,
            Self::Check(command) => command.run(cx, out).await,
            Self::Bench(command) => command.run(cx, out).await,
            Self::Lock(args) => lock::run(args, cx, out).await,
            Self::Elect(args) => elect::run(args, cx, out).await,
            Self::MakeMirror(args) => make_mirror::run(args, cx, out).await,
            Self::Mirror(args) => lasting::run(args, cx, out).await,
            Self::Config(command) => command.run(cx, out),
            Self::Playground(args) => playground::run(args, cx, out).await,
            Self::BoundToParent(args) => bound_to_parent::run(args),
            Self::Completion(args) => completion::run(args, cx, out),
            Self::Options(args) => options::run(args, cx, out),
            Self::Version(args) => version::run(args, cx, out).await,
            Self::Help(args) => help_command::run(args, cx, out),
        }
    }
}
