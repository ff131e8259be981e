//! etcdtool as a library: everything but the process's own entry and exit.

pub mod playground;
pub mod request;
