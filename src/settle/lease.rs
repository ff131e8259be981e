//! Leases: their ids are never given out twice.

use etcd_client::proto::{PbLeaseGrantResponse, PbLeaseRevokeResponse, PbLeaseTimeToLiveResponse};

use super::Finding;
use crate::client::{Connection, time_to_live};
use crate::error::Result;
use crate::lease::shown;

/// What became of a grant. `is_ours`: the id was chosen by us and at random, so that nobody else can have asked for it.
///
/// # Errors
/// When it can't be read.
pub async fn granted(
    reading: &Connection,
    id: i64,
    is_ours: bool,
) -> Result<Finding<PbLeaseGrantResponse>> {
    let left = time_to_live(reading, id, false).await?;
    let lease = shown(id);
    Ok(match is_there(&left) {
        true if is_ours => Finding::Done {
            found: format!("the lease {lease} is there"),
            answer: PbLeaseGrantResponse {
                header: left.header,
                id,
                ttl: left.granted_ttl,
                error: String::new(),
            },
        },
        true => Finding::Open(format!(
            "there is a lease {lease}: this command's, or one that was there before"
        )),
        false => Finding::NotYet(format!(
            "there is no lease {lease}; it may still be granted, and would end by itself"
        )),
    })
}

/// What became of a revocation: a lease that is gone stays gone, whoever has ended it.
///
/// # Errors
/// When it can't be read.
pub async fn revoked(reading: &Connection, id: i64) -> Result<Finding<PbLeaseRevokeResponse>> {
    let left = time_to_live(reading, id, false).await?;
    let lease = shown(id);
    Ok(if is_there(&left) {
        Finding::NotYet(format!("the lease {lease} is there; it may still end"))
    } else {
        Finding::Done {
            found: format!("there is no lease {lease} any more"),
            answer: PbLeaseRevokeResponse {
                header: left.header,
            },
        }
    })
}

fn is_there(left: &PbLeaseTimeToLiveResponse) -> bool {
    left.ttl >= 0
}
