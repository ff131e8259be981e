//! The Maintenance module's answers in etcdctl's formats.

mod alarm;
mod defrag;
mod endpoint;
mod hashkv;
mod ping;
mod snapshot;
