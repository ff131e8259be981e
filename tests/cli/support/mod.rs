//! What the tests share: real clusters, and programs run against them.

mod cluster;
mod program;
mod spawner;
mod versions;

pub(crate) use cluster::{Cluster, Servers};
pub(crate) use program::{Finished, Program, drop_in, etcdctl, offline, tool};
pub(crate) use versions::{Version, newest, versions};
