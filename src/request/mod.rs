//! Plain requests: what a command line asks for, before any client type is involved.

mod key_range;
mod kv;
mod watch;

pub use key_range::KeyRange;
pub use kv::{
    CompactRequest, Compare, CompareOperator, CompareTarget, DeleteRequest, GetRequest, Operation,
    PutRequest, Sort, TxnRequest,
};
pub use watch::WatchRequest;
