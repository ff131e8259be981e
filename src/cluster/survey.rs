//! Asks every member how it does: the list says who is in the cluster, only the members themselves who is alive.

use std::time::Duration;

use etcd_client::proto::{PbMember, PbMemberListResponse, PbResponseHeader, PbStatusResponse};

use super::naming;
use super::quorum::Peer;
use crate::client::{self, Deadline, Endpoint, EndpointMap};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// The members, each with what it said.
#[derive(Clone, Debug)]
pub struct Survey {
    /// Who listed the members.
    pub header: Option<PbResponseHeader>,
    /// In etcd's order.
    pub members: Vec<Surveyed>,
}

/// One member.
#[derive(Clone, Debug)]
pub struct Surveyed {
    /// As the cluster lists it.
    pub member: PbMember,
    /// What it says of itself, and where; or why it doesn't.
    pub answer: Result<(Endpoint, PbStatusResponse)>,
}

impl Survey {
    /// Lists the members and asks each of them, at its own URLs and at the endpoints given: what members advertise
    /// can't be reached from everywhere.
    pub async fn of(cx: &Context, deadline: Deadline) -> Result<Self> {
        let listed = client::list_members(&cx.connection_within(deadline), true).await?;
        let mut endpoints = cx.settings().connection.endpoints.clone();
        let map = &cx.settings().connection.endpoint_map;
        let advertised = listed
            .members
            .iter()
            .flat_map(|member| client_endpoints(member, map));
        for endpoint in advertised {
            if !endpoints.contains(&endpoint) {
                endpoints.push(endpoint);
            }
        }
        // Who is silent must not use up the time that the change itself needs.
        let patience = deadline.left().unwrap_or(deadline.allowed()) / 2;
        let ask = |connection: client::Connection| status(connection, patience);
        let told = cx.ask_each_within(deadline, &endpoints, ask).await;
        let answers: Vec<_> = told.into_iter().map(|(_, answer)| answer).collect();
        let answers: Vec<_> = endpoints.into_iter().zip(answers).collect();
        let members = listed.members.into_iter().map(|member| Surveyed {
            answer: answer_of(&member, &answers, map),
            member,
        });
        Ok(Self {
            header: listed.header,
            members: members.collect(),
        })
    }

    /// The member of that id or name; see [`naming::find`].
    pub fn find(&self, text: &str) -> Result<&Surveyed> {
        let members: Vec<_> = self.members.iter().map(|it| it.member.clone()).collect();
        let id = naming::find(&members, text)?.id;
        let found = self.members.iter().find(|it| it.member.id == id);
        found.ok_or_else(|| Error::failed("the member is gone"))
    }

    /// The list of members that it began with.
    pub fn into_list(self) -> PbMemberListResponse {
        let members = self.members.into_iter().map(|it| it.member);
        PbMemberListResponse {
            header: self.header,
            members: members.collect(),
        }
    }

    /// Where healthy members but this one answer; learners don't, to most calls.
    pub fn others(&self, id: u64) -> Vec<Endpoint> {
        let others = self
            .members
            .iter()
            .filter(|it| it.member.id != id && !it.member.is_learner && it.is_healthy());
        let answers = others.filter_map(|it| it.answer.as_ref().ok());
        answers.map(|(endpoint, _)| endpoint.clone()).collect()
    }

    /// Whom the members take for the leader: the latest word counts.
    pub fn leader(&self) -> Option<&Surveyed> {
        let statuses = self.members.iter().filter_map(Surveyed::status);
        let latest = statuses
            .filter(|status| status.leader != 0)
            .max_by_key(|status| status.raft_term)?;
        let leads = |it: &&Surveyed| it.member.id == latest.leader;
        self.members.iter().find(leads)
    }

    /// The members as far as they count for the quorum.
    pub fn peers(&self) -> Vec<Peer> {
        let leader = self.leader().map(|it| it.member.id);
        let peer = |it: &Surveyed| Peer {
            id: it.member.id,
            votes: !it.member.is_learner,
            healthy: it.is_healthy(),
            leads: Some(it.member.id) == leader,
        };
        self.members.iter().map(peer).collect()
    }
}

impl Surveyed {
    /// What it says of itself.
    pub fn status(&self) -> Option<&PbStatusResponse> {
        self.answer.as_ref().ok().map(|(_, status)| status)
    }

    /// Whether it answers and is in touch with a leader.
    pub fn is_healthy(&self) -> bool {
        self.status().is_some_and(|status| status.leader != 0)
    }

    /// Why it isn't healthy.
    pub fn problem(&self) -> Option<String> {
        match &self.answer {
            Ok((_, status)) if status.leader != 0 => None,
            Ok(_) => Some("it knows no leader".to_owned()),
            Err(error) => Some(error.reason()),
        }
    }
}

async fn status(connection: client::Connection, patience: Duration) -> Result<PbStatusResponse> {
    let answer = tokio::time::timeout(patience, client::status(&connection)).await;
    answer.unwrap_or_else(|_| {
        let message = format!("no answer within {patience:?}");
        Err(Error::new(Kind::Unreachable, message))
    })
}

/// What the member itself answered, wherever; else why the first of its own URLs gave no answer.
fn answer_of(
    member: &PbMember,
    answers: &[(Endpoint, Result<PbStatusResponse>)],
    map: &EndpointMap,
) -> Result<(Endpoint, PbStatusResponse)> {
    let own = |status: &PbStatusResponse| {
        let header = status.header.as_ref();
        header.is_some_and(|header| header.member_id == member.id)
    };
    for (endpoint, answer) in answers {
        if let Ok(status) = answer
            && own(status)
        {
            return Ok((endpoint.clone(), status.clone()));
        }
    }
    let urls: Vec<_> = client_endpoints(member, map).collect();
    let silent = answers.iter().find(|(endpoint, _)| urls.contains(endpoint));
    Err(match silent {
        Some((_, Err(error))) => error.clone(),
        Some(_) => Error::failed("another member answers at its client URLs"),
        None => Error::failed("it has not started yet"),
    })
}

fn client_endpoints(member: &PbMember, map: &EndpointMap) -> impl Iterator<Item = Endpoint> {
    let urls = member.client_ur_ls.iter();
    urls.filter_map(|url| map.reach(url).ok())
}
