//! What is asked of an election without standing in it: by etcd's own calls.

use std::convert::Infallible;

use etcd_client::proto::{PbLeaderResponse, PbResponseHeader};
use etcd_client::{LeaderKey, ProclaimOptions};

use crate::client::Connection;
use crate::error::{Error, Kind, Result};

/// The present leader.
///
/// # Errors
/// Of kind [`Kind::NotFound`] when there is none.
pub async fn leader(connection: &Connection, name: &[u8]) -> Result<PbLeaderResponse> {
    let mut elections = connection.client().await?.election_client();
    Ok(elections.leader(name).await?.0)
}

/// Tells of the leader that there is, then of each that comes and of each new proposal, until `tell` objects.
///
/// # Errors
/// What `tell` says, or what ended the observation.
pub async fn observe(
    connection: &Connection,
    name: &[u8],
    mut tell: impl FnMut(PbLeaderResponse) -> Result<()>,
) -> Result<Infallible> {
    let mut elections = connection.client().await?.election_client();
    let mut leaders = elections.observe(name).await?;
    while let Some(leader) = leaders.message().await? {
        tell(leader.0)?;
    }
    // The server says no more than that it is over: if it has a reason, this call is told it.
    match leader(connection, name).await {
        Err(error) if error.kind() == Kind::Refused => Err(error),
        _ => Err(Error::new(
            Kind::Unreachable,
            "the server ended the observation",
        )),
    }
}

/// Changes the proposal of the leader whose key was created at that revision.
///
/// # Errors
/// Of kind [`Kind::ConditionNotMet`] when it leads no more.
pub async fn proclaim(
    connection: &Connection,
    leader: LeaderKey,
    proposal: &[u8],
) -> Result<Option<PbResponseHeader>> {
    let mut elections = connection.client().await?.election_client();
    let options = ProclaimOptions::new().with_leader(leader);
    let answer = elections.proclaim(proposal, Some(options)).await?;
    Ok(answer.0.header)
}
