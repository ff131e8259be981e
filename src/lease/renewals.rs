//! One stream of renewals to one member.

use std::time::Duration;

use etcd_client::proto::PbLeaseKeepAliveResponse;
use tokio::sync::mpsc;
use tokio::time;
use tonic::Streaming;

use super::shown;
use crate::client::{self, Connection};
use crate::error::{Error, Kind, Result, Stage};

/// Renews the lease once, within the command's time.
///
/// # Errors
/// Of kind [`Kind::NotFound`] when the lease has expired, was revoked, or never was.
pub async fn renew(connection: &Connection, id: i64) -> Result<PbLeaseKeepAliveResponse> {
    connection.bounded().connect().await?;
    let allowed = connection.command_timeout();
    let opened = time::timeout(allowed, Renewals::open(connection, id)).await;
    let (_, renewed) = opened.unwrap_or_else(|_| Err(too_late(id, allowed)))?;
    Ok(renewed)
}

/// A stream of renewals.
pub struct Renewals {
    id: i64,
    requests: mpsc::Sender<i64>,
    answers: Streaming<PbLeaseKeepAliveResponse>,
}

impl Renewals {
    /// Opens the stream, which is there once the server has answered the first renewal.
    ///
    /// # Errors
    /// Of kind [`Kind::NotFound`] when there is no such lease.
    pub async fn open(
        connection: &Connection,
        id: i64,
    ) -> Result<(Self, PbLeaseKeepAliveResponse)> {
        // One renewal is under way at a time.
        let (requests, ids) = mpsc::channel(1);
        let asked = requests.try_send(id);
        asked.map_err(|_| ended(id))?;
        let answers = client::keep_leases(connection, ids).await?;
        let mut this = Self {
            id,
            requests,
            answers,
        };
        let renewed = this.answer().await?;
        Ok((this, renewed))
    }

    /// Renews another lease, which is the stream's from then on.
    ///
    /// # Errors
    /// Of kind [`Kind::NotFound`] when there is no such lease: the stream is as good as before.
    pub async fn renew_other(&mut self, id: i64) -> Result<PbLeaseKeepAliveResponse> {
        self.id = id;
        self.renew().await
    }

    /// Renews the lease once more.
    pub(super) async fn renew(&mut self) -> Result<PbLeaseKeepAliveResponse> {
        let asked = self.requests.send(self.id).await;
        asked.map_err(|_| ended(self.id))?;
        self.answer().await
    }

    /// Waits until the stream breaks, and says why, while nothing is asked.
    pub(super) async fn broken(&mut self) -> Error {
        loop {
            if let Err(error) = self.answer().await {
                return error;
            }
        }
    }

    async fn answer(&mut self) -> Result<PbLeaseKeepAliveResponse> {
        match self.answers.message().await? {
            Some(answer) if answer.ttl > 0 => Ok(answer),
            Some(_) => Err(lost(self.id)),
            None => Err(ended(self.id)),
        }
    }
}

fn lost(id: i64) -> Error {
    let message = format!("the lease {} has expired or was revoked", shown(id));
    Error::new(Kind::NotFound, message).etcdctl_message("etcdserver: requested lease not found")
}

/// Nobody has answered a renewal in the time allowed.
pub(super) fn too_late(id: i64, allowed: Duration) -> Error {
    let message = format!("renewing the lease {} failed", shown(id));
    let error = Error::new(Kind::Unreachable, message);
    error.cause(
        Stage::Timeout,
        None,
        format!("no answer within {allowed:?}"),
    )
}

fn ended(id: i64) -> Error {
    let message = format!("the server ended the renewals of the lease {}", shown(id));
    Error::new(Kind::Unreachable, message)
}
