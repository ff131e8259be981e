//! Leases that are held: renewed for as long as somebody needs them, and noticed when they are lost.

mod keeper;
mod renewals;

pub use keeper::Keeper;
pub use renewals::{Renewals, renew};

use crate::error::{Error, Kind, Result, Stage};

/// An id for a new lease that we choose ourselves, so that it can be looked for when the answer to its grant is lost.
///
/// # Errors
/// When the system has no random numbers.
pub fn new_id() -> Result<i64> {
    let random = getrandom::u64().map_err(|error| {
        let error = error.to_string();
        Error::failed("choosing a lease's id failed").cause(Stage::Local, None, error)
    })?;
    // As etcd's own: positive.
    Ok(i64::try_from(random >> 1).unwrap_or(i64::MAX).max(1))
}

/// What is said where somebody asks for a lease that isn't there.
pub fn no_such_lease(id: i64) -> Error {
    Error::new(Kind::NotFound, format!("no such lease: {}", shown(id)))
        .hint("it has expired, or never was")
}

/// A lease's id, as every format prints it: in hex, as Go writes a number with a sign.
pub fn shown(id: i64) -> String {
    let sign = if id < 0 { "-" } else { "" };
    let width = 16 - sign.len();
    format!("{sign}{:0width$x}", id.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn ids_have_sixteen_places() {
        assert_eq!(shown(0x1234), "0000000000001234");
        assert_eq!(shown(-1), "-000000000000001");
        assert_eq!(shown(i64::MAX), "7fffffffffffffff");
    }
}
