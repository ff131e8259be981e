//! A local cluster of real etcd members: started, watched and ended with nothing left behind.

mod arguments;
mod auth;
mod certificates;
mod cluster;
mod command;
mod environment;
mod folder;
mod launcher;
mod log;
mod member;
mod ports;
mod problem;
mod processes;
mod readiness;
mod record;
mod spec;
mod start;
#[cfg(test)]
mod tests;

pub use cluster::{Cluster, Ended};
pub use command::{check_command, run_command};
pub use launcher::bound_to_parent;
pub(crate) use log::render as render_log;
pub use member::Member;
pub use problem::Problem;
pub use spec::{Spec, find_etcd};
