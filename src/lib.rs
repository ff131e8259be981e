//! etcdtool as a library: everything but the process's own entry and exit.

pub mod golang;
pub mod request;
pub mod txn;
