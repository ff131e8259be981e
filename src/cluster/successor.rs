//! Who could lead: any healthy voter; best the one whose log is the longest.

use super::naming;
use super::survey::{Survey, Surveyed};
use crate::error::{Error, Kind, Result};

/// The follower to hand the leadership to: the one that has least to catch up with.
///
/// # Errors
/// Code 5 if no other voter is healthy.
pub fn choose(survey: &Survey) -> Result<&Surveyed> {
    let leader = survey.leader().map(|it| it.member.id);
    let others = survey
        .members
        .iter()
        .filter(|it| Some(it.member.id) != leader && objection(it).is_none());
    let index = |it: &&Surveyed| it.status().map_or(0, |status| status.raft_index);
    let lowest_id = |it: &&Surveyed| std::cmp::Reverse(it.member.id);
    let best = others.max_by_key(|it| (index(it), lowest_id(it)));
    best.ok_or_else(|| {
        let message = "no other voter is healthy, so that nobody could lead instead";
        Error::new(Kind::ConditionNotMet, message)
    })
}

/// Refuses a member that couldn't lead.
///
/// # Errors
/// Code 5, with the reason.
pub fn check(member: &Surveyed) -> Result<()> {
    match objection(member) {
        None => Ok(()),
        Some(objection) => {
            let message = format!("{} cannot lead: {objection}", naming::name(&member.member));
            Err(Error::new(Kind::ConditionNotMet, message))
        }
    }
}

fn objection(member: &Surveyed) -> Option<String> {
    if member.member.is_learner {
        return Some("it is a learner".to_owned());
    }
    member.problem()
}

#[cfg(test)]
mod tests {
    use etcd_client::proto::{PbMember, PbStatusResponse};

    use super::*;
    use crate::client::Endpoint;

    /// A member that takes member 1 for the leader.
    fn member(id: u64, is_learner: bool, raft_index: Option<u64>) -> Surveyed {
        let status = raft_index.map(|raft_index| PbStatusResponse {
            leader: 1,
            raft_term: 2,
            raft_index,
            ..PbStatusResponse::default()
        });
        let down = || Error::failed("down");
        Surveyed {
            member: PbMember {
                id,
                is_learner,
                ..PbMember::default()
            },
            answer: status
                .ok_or_else(down)
                .and_then(|status| Ok((Endpoint::parse("127.0.0.1:1", false)?, status))),
        }
    }

    fn chosen(members: Vec<Surveyed>) -> Option<u64> {
        let survey = Survey {
            header: None,
            members,
        };
        choose(&survey).ok().map(|it| it.member.id)
    }

    #[test]
    fn the_least_behind_healthy_voter_is_chosen() {
        let leader = || member(1, false, Some(100));
        assert_eq!(chosen(vec![leader()]), None);
        assert_eq!(chosen(vec![leader(), member(2, false, None)]), None);
        assert_eq!(chosen(vec![leader(), member(2, true, Some(100))]), None);
        let behind = || member(2, false, Some(90));
        assert_eq!(
            chosen(vec![leader(), behind(), member(3, false, Some(95))]),
            Some(3)
        );
        assert_eq!(
            chosen(vec![leader(), behind(), member(3, true, Some(100))]),
            Some(2)
        );
        assert_eq!(
            chosen(vec![leader(), member(3, false, Some(90)), behind()]),
            Some(2)
        );
    }

    #[test]
    fn who_cannot_lead_is_refused_with_the_reason() {
        let told = |member| check(&member).err().map(|error| error.message().to_owned());
        assert_eq!(told(member(2, false, Some(1))), None);
        let learner = told(member(2, true, Some(1)));
        assert_eq!(learner.as_deref(), Some("2 cannot lead: it is a learner"));
        assert_eq!(
            told(member(2, false, None)).as_deref(),
            Some("2 cannot lead: down")
        );
    }
}
