//! The members to defragment, in the order to do it.

use etcd_client::proto::PbStatusResponse;

use crate::client::{self, Connection, Endpoint};
use crate::cluster::{Survey, naming};
use crate::context::Context;
use crate::error::{Error, Result};

/// A member that is to be defragmented.
#[derive(Clone, Debug)]
pub struct Target {
    /// Where it answers.
    pub endpoint: Endpoint,
    /// Its name, if it's known.
    pub name: Option<String>,
    /// What it says of itself before.
    pub status: PbStatusResponse,
}

/// The members to defragment, and those that can't be.
#[derive(Debug, Default)]
pub struct Targets {
    /// Followers first, the leader last: while it's busy nothing is written, and it may lose its office.
    pub members: Vec<Target>,
    /// Those that gave no answer, and why.
    pub silent: Vec<(String, Error)>,
    /// The learners of the cluster, which take no such call.
    pub learners: Vec<String>,
}

impl Targets {
    /// All members of the cluster.
    pub async fn of_cluster(cx: &Context) -> Result<Self> {
        let survey = Survey::of(cx, cx.fresh_deadline()).await?;
        let mut targets = Self::default();
        for surveyed in survey.members {
            let member = surveyed.member;
            match surveyed.answer {
                _ if member.is_learner => targets.learners.push(naming::name(&member)),
                Ok((endpoint, status)) => targets.members.push(Target {
                    endpoint,
                    name: (!member.name.is_empty()).then_some(member.name),
                    status,
                }),
                Err(error) => targets.silent.push((naming::name(&member), error)),
            }
        }
        targets.members = in_order(targets.members);
        Ok(targets)
    }

    /// The members at the endpoints given.
    pub async fn of_endpoints(cx: &Context) -> Self {
        let endpoints = &cx.settings().connection.endpoints;
        let deadline = cx.fresh_deadline();
        let ask = async |connection: Connection| client::status(&connection).await;
        let answers = cx.ask_each_within(deadline, endpoints, ask).await;
        // Only their names are asked for, which it goes without.
        let listed = client::list_members(&cx.connection_within(deadline), false).await;
        let known = listed.map_or_else(|_| Vec::new(), |listed| listed.members);
        let mut targets = Self::default();
        for (endpoint, (text, answer)) in endpoints.iter().zip(answers) {
            match answer {
                Ok(status) => {
                    let member = known.iter().find(|member| member.id == id(&status));
                    let name = member.map(|member| member.name.clone());
                    targets.members.push(Target {
                        endpoint: endpoint.clone(),
                        name: name.filter(|name| !name.is_empty()),
                        status,
                    });
                }
                Err(error) => targets.silent.push((text, error)),
            }
        }
        targets.members = in_order(targets.members);
        targets
    }
}

impl Target {
    /// The member's id.
    pub fn id(&self) -> u64 {
        id(&self.status)
    }

    /// Whether it leads.
    pub fn leads(&self) -> bool {
        self.status.leader == self.id()
    }

    /// How messages name it.
    pub fn shown(&self) -> &str {
        self.name.as_deref().unwrap_or(self.endpoint.as_str())
    }
}

fn id(status: &PbStatusResponse) -> u64 {
    status.header.as_ref().map_or(0, |header| header.member_id)
}

/// Each member once, also if it was given by two endpoints; the leader last.
fn in_order(targets: Vec<Target>) -> Vec<Target> {
    let mut ordered: Vec<Target> = Vec::with_capacity(targets.len());
    for target in targets {
        if ordered.iter().all(|known| known.id() != target.id()) {
            ordered.push(target);
        }
    }
    ordered.sort_by_key(Target::leads);
    ordered
}

#[cfg(test)]
mod tests {
    use etcd_client::proto::PbResponseHeader;

    use super::*;

    #[test]
    fn each_member_is_there_once_and_the_leader_last() {
        let target = |id| Target {
            endpoint: Endpoint::parse("a:1", false).unwrap(),
            name: None,
            status: PbStatusResponse {
                header: Some(PbResponseHeader {
                    member_id: id,
                    ..PbResponseHeader::default()
                }),
                leader: 2,
                ..PbStatusResponse::default()
            },
        };
        let ordered = in_order([2, 3, 2, 1, 3].map(target).to_vec());
        let ids: Vec<_> = ordered.iter().map(Target::id).collect();
        assert_eq!(ids, [3, 1, 2]);
    }
}
