//! The program against real etcd servers of every version at hand.

// A test that can't go on has failed, which is what a panic says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod drop_in;
mod support;

mod alarm;
mod architecture;
mod auth;
mod bench;
mod bulk;
mod bytes;
mod check;
mod config;
mod copy;
mod defrag;
mod del;
mod diagnosis;
mod discovery;
mod downgrade;
mod elect;
mod endpoint;
mod errors;
mod exit_codes;
mod export;
mod faults;
mod generated;
mod hashkv;
mod help;
mod https_proxy;
mod identity;
mod import;
mod keyspace;
mod kv;
mod lease;
mod lock;
mod member;
mod member_changes;
mod mirror;
mod move_leader;
mod nohup;
mod ping;
mod pipes;
mod playground;
mod put;
mod range_stream;
mod readme;
mod role;
mod rpcs;
mod scan;
mod schema;
mod secrets;
mod settings;
mod sizes;
mod smoke;
mod snapshot;
mod tls;
mod token;
mod token_cache;
mod txn;
mod txn_mistakes;
mod user;
mod verbosity;
mod watch;
mod watch_cursor;
mod watch_interactive;
mod watch_resume;
mod watch_resync;
