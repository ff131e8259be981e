//! Flag groups that commands share.

mod connection;
mod destination;
mod exported_range;
mod guard;
mod ids;
mod key_range;
mod order;
mod output;
mod positive;
mod revision;
mod superfluous;
mod ttl;

pub use connection::{ConnectionOptions, secret};
pub use destination::DestinationOptions;
pub use exported_range::ExportedRangeOptions;
pub use guard::GuardOptions;
pub use ids::{lease_id, member_id};
pub use key_range::KeyRangeOptions;
pub use order::{ConsistencyOptions, OrderOptions};
pub use output::{ColorChoice, OutputChoice, OutputOptions, WriteOut};
pub use positive::positive;
pub use revision::revision;
pub use superfluous::{SuperfluousWords, superfluous_words};
pub use ttl::Ttl;

use std::ffi::OsString;

/// A key, value or other word of the command line as etcd takes it: bytes.
///
/// On Unix any bytes pass through unchanged; elsewhere they are what the platform's strings hold.
pub fn bytes_of(word: &OsString) -> Vec<u8> {
    word.as_encoded_bytes().to_vec()
}

/// The way back: bytes as a word of a command line.
#[cfg(unix)]
pub fn os_string(bytes: &[u8]) -> crate::error::Result<OsString> {
    use std::os::unix::ffi::OsStringExt;
    Ok(OsString::from_vec(bytes.to_vec()))
}

/// The way back: bytes as a word of a command line, which has to be Unicode here.
#[cfg(not(unix))]
pub fn os_string(bytes: &[u8]) -> crate::error::Result<OsString> {
    String::from_utf8(bytes.to_vec())
        .map(OsString::from)
        .map_err(|_| crate::error::Error::usage("this system's words are Unicode only"))
}
