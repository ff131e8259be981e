//! Whether members check what nested transactions do.

use super::{Connection, raw, version_numbers};
use crate::error::Result;

/// The patches since which they do. Before, whoever has logged in may write any key in a nested transaction, and read any
/// (CVE-2026-33343); earlier minor versions were never mended.
const CHECKED_SINCE: [[u32; 3]; 3] = [[3, 4, 42], [3, 5, 28], [3, 6, 9]];

impl Connection {
    /// Whether writes may be nested: not where that would do what the user may not do. Where the member doesn't say what it
    /// is they may not.
    pub async fn may_nest(&self) -> bool {
        if !self.is_somebody() {
            return true;
        }
        let ask = async || {
            let status = raw::status(&self.bounded()).await?;
            Result::Ok(checks_nested(&status.version))
        };
        let checks = self.shared.checks_nested.get_or_try_init(ask).await;
        checks.is_ok_and(|checks| *checks)
    }
}

fn checks_nested(version: &str) -> bool {
    let numbers = version_numbers(version);
    let [major, minor, patch, ..] = numbers[..] else {
        return false;
    };
    let mended = CHECKED_SINCE
        .iter()
        .rfind(|[of, minors, _]| [*of, *minors] <= [major, minor]);
    mended.is_some_and(|[of, minors, since]| [*of, *minors] < [major, minor] || patch >= *since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_version_checks_nothing() {
        let checked = [
            "3.4.42",
            "3.5.28",
            "3.6.9",
            "3.6.16",
            "3.7.0",
            "3.7.0-rc.1",
            "4.0.0",
        ];
        assert_eq!(checked.map(checks_nested), [true; 7]);
        let unchecked = [
            "3.3.99", "3.4.41", "3.5.1", "3.6.8", "3.6", "", "v3.7.3", "x.y.z",
        ];
        assert_eq!(unchecked.map(checks_nested), [false; 8]);
    }
}
