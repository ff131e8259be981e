//! The Maintenance module's answers in etcdctl's formats.

mod alarm;
mod endpoint;
mod hashkv;
mod snapshot;
