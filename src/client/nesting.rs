//! Whether members check what nested transactions do.

use std::collections::BTreeSet;

use etcd_client::proto::{PbMember, PbStatusResponse};
use futures_util::future::join_all;

use super::{Connection, Endpoint, raw, version_numbers};
use crate::error::{Kind, Result};

/// The patches since which they do. Before, whoever has logged in may write any key in a nested transaction, and read any
/// (CVE-2026-33343); earlier minor versions were never mended.
const CHECKED_SINCE: [[u32; 3]; 3] = [[3, 4, 42], [3, 5, 28], [3, 6, 9]];

impl Connection {
    /// Whether writes may be nested: not where that would do what the user may not do. Where a member doesn't say what it
    /// is they may not.
    pub async fn may_nest(&self) -> bool {
        if !self.is_somebody() {
            return true;
        }
        let ask = async || match Box::pin(self.all_check_nested()).await {
            // Who can't be reached may say so later.
            Err(error) if error.kind() != Kind::Unreachable => Ok(false),
            answer => answer,
        };
        let checks = self.shared.checks_nested.get_or_try_init(ask).await;
        checks.is_ok_and(|checks| *checks)
    }

    /// Whether all members do: each does by its own code what they have agreed on.
    async fn all_check_nested(&self) -> Result<bool> {
        let first = raw::status(&self.bounded()).await?;
        if !checks_nested(&first.version) {
            return Ok(false);
        }
        if is_storage_of_the_mended(&first.storage_version) {
            return Ok(true);
        }
        let members = raw::list_members(&self.bounded(), true).await?.members;
        let mut unasked: BTreeSet<_> = members.iter().map(|member| member.id).collect();
        unasked.remove(&member_id(&first));
        if unasked.is_empty() {
            return Ok(true);
        }
        let asked = self.places(&members).into_iter().map(async |place| {
            let there = self.to(vec![place]).within(self.dial_timeout());
            raw::status(&there).await
        });
        for status in join_all(asked).await.into_iter().flatten() {
            unasked.remove(&member_id(&status));
            if !checks_nested(&status.version) {
                return Ok(false);
            }
        }
        Ok(unasked.is_empty())
    }

    /// Where members may answer: at our endpoints, and where they say. What has TLS isn't left for what has none.
    fn places(&self, members: &[PbMember]) -> Vec<Endpoint> {
        let mut places = self.shared.endpoints.clone();
        let has_tls = places.iter().all(Endpoint::is_tls);
        let urls = members.iter().flat_map(|member| &member.client_ur_ls);
        for place in urls.filter_map(|url| self.shared.settings.endpoint_map.reach(url).ok()) {
            if !places.contains(&place) && (place.is_tls() || !has_tls) {
                places.push(place);
            }
        }
        places
    }
}

fn member_id(status: &PbStatusResponse) -> u64 {
    status.header.as_ref().map_or(0, |header| header.member_id)
}

/// Whether a member's storage is of a minor version whose every patch checks. It is of the cluster's version, and no member
/// is older than that.
fn is_storage_of_the_mended(storage_version: &str) -> bool {
    let last = CHECKED_SINCE
        .last()
        .map(|[major, minor, _]| [*major, *minor]);
    match version_numbers(storage_version)[..] {
        [major, minor, ..] => last.is_some_and(|last| last < [major, minor]),
        _ => false,
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
        let storages = ["3.7.0", "4.0.0", "3.6.0", "3.6", "", "x"];
        assert_eq!(
            storages.map(is_storage_of_the_mended),
            [true, true, false, false, false, false]
        );
    }
}
