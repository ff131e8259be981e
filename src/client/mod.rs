//! The way to the cluster: endpoints, dialling, one service for every call, errors by stage.

mod attempts;
mod call_error;
mod classify;
mod connection;
mod deadline;
mod dialer;
mod discovery;
mod endpoint;
mod endpoint_map;
mod first_byte;
mod home;
mod inquiry;
mod live;
mod login;
mod metrics;
mod nesting;
mod permission;
mod probe;
mod protection;
mod proxy;
mod race;
mod raw;
mod reason;
mod refusals;
mod retry;
pub mod rpc;
mod send;
mod session;
mod socket;
mod tls;
mod trace;
mod version;

pub use call_error::{CallError, DialFailure, Failure};
pub use classify::{denied_keys, is_compacted, refusal};
pub use connection::Connection;
pub use deadline::Deadline;
pub use discovery::Discovery;
pub(crate) use discovery::records;
pub use endpoint::{Address, Endpoint};
pub use endpoint_map::EndpointMap;
pub(crate) use first_byte::FirstByte;
pub use home::{Home, Stranger};
pub use inquiry::Finding;
pub use login::LogIn;
pub use permission::Denied;
pub use probe::{Came, PROBE, Probed, Taken, TlsProbed, Trusting, is_denied, probe};
pub use protection::Protection;
pub use proxy::Proxy;
pub use raw::{
    AuthStatusResponse, auth_status, cancel_downgrade, defragment, disarm_alarm, enable_downgrade,
    grant_lease, keep_leases, list_alarms, list_leases, list_members, revoke_lease, status,
    time_to_live, validate_downgrade,
};
pub use raw::{Batch, BatchAnswer, MOST_ENTRIES, OPERATIONS, SnapshotPiece, Write, snapshot};
pub use raw::{DELETE, Event, KeyValue, PUT, WatchResponse, WatchStream};
pub use raw::{Malformed, Pair, Piece, RangeAnswer, RangeCall, RangeSummary};
pub use tls::{Certificate, Contents, Moment, Seen, Tls, TlsSettings};
pub(crate) use tls::{certificates_in, judge_certificate, private_key_in};
pub use trace::{Agreed, Step};
pub use version::version_numbers;
