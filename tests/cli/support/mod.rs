//! What the tests share: real clusters, and programs run against them.

mod authority;
mod cluster;
mod direct;
mod dispositions;
mod jwt;
mod memory;
mod metrics;
mod newcomer;
mod ports;
mod process;
mod program;
mod proxy;
mod revived;
mod secured;
mod shorthand;
mod slow;
mod spawner;
mod terminal;
mod told;
mod transcript;
mod versions;

pub(crate) use authority::{Authority, NAMES, Pair, certificate, folder};
pub(crate) use cluster::{Cluster, PATIENT, Servers};
pub(crate) use direct::{
    LARGE, LARGE_SIZE, block_on, connection, connection_to, connections, grant_leases, write_large,
};
pub(crate) use jwt::{jwt, openssl};
pub(crate) use memory::{most_held, most_held_into};
pub(crate) use metrics::{answered, handled};
pub(crate) use newcomer::Newcomer;
pub(crate) use ports::free_url;
pub(crate) use process::{Running, signal, wait_for};
pub(crate) use program::{
    ANNOUNCEMENT, Finished, Program, called, drop_in, etcdctl, etcdctl_alone, offline, tool,
};
pub(crate) use proxy::{Pass, Proxy};
pub(crate) use revived::Mortal;
pub(crate) use secured::Secured;
pub(crate) use shorthand::{
    file, from_file, keys_below, lines, lost, out, piped, put, revision, said, within,
};
pub(crate) use slow::Slow;
pub(crate) use spawner::spawn;
pub(crate) use terminal::Terminal;
pub(crate) use told::Told;
pub(crate) use transcript::{Transcript, normalised, run, words};
pub(crate) use versions::{Version, newest, versions};
