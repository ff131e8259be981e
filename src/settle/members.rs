//! Changes of the members: their ids are never given out twice, and no two have the same peer URLs.

use etcd_client::proto::{PbMember, PbMemberAddResponse, PbMemberListResponse};

use super::Finding;
use crate::client::{Connection, list_members};
use crate::error::Result;

/// What became of an addition: whether there is a member with these peer URLs which is none of those `before`.
///
/// # Errors
/// When it can't be read.
pub async fn added(
    reading: &Connection,
    urls: &[String],
    learner: bool,
    before: &[u64],
) -> Result<Finding<PbMemberAddResponse>> {
    let list = list_members(reading, true).await?;
    let found = list.members.iter().find(|member| {
        is_at(member, urls) && member.is_learner == learner && !before.contains(&member.id)
    });
    let urls = urls.join(",");
    Ok(match found.cloned() {
        Some(member) => Finding::Done {
            found: format!("there is a member at {urls}"),
            answer: PbMemberAddResponse {
                header: list.header,
                member: Some(member),
                members: list.members,
            },
        },
        None => Finding::NotYet(format!(
            "there is no member at {urls}; it may still be added"
        )),
    })
}

/// What became of another change: whether it shows in the list. `goal` is what there would be, in words.
///
/// # Errors
/// When it can't be read.
pub async fn changed(
    reading: &Connection,
    goal: &str,
    is_reached: impl Fn(&[PbMember]) -> bool,
) -> Result<Finding<PbMemberListResponse>> {
    let list = list_members(reading, true).await?;
    Ok(if is_reached(&list.members) {
        Finding::Done {
            found: goal.to_owned(),
            answer: list,
        }
    } else {
        Finding::NotYet(format!(
            "it isn't so that {goal}; the change may still come"
        ))
    })
}

/// Whether the member is reached there, and only there.
pub fn is_at(member: &PbMember, urls: &[String]) -> bool {
    let sorted = |urls: &[String]| {
        let mut urls = urls.to_vec();
        urls.sort_unstable();
        urls
    };
    sorted(&member.peer_ur_ls) == sorted(urls)
}
