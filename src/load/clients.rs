//! The connections that a load's clients share.

use crate::client::{self, Connection};
use crate::context::Context;
use crate::error::Result;

/// More would ask more of us and the system than they would of the cluster: a connection carries many requests at once.
const MOST: usize = 100;

/// Open connections for so many clients, in turns to the endpoints that answer. What doesn't is told as a warning.
///
/// # Errors
/// When none answers.
pub async fn connect(cx: &Context, clients: usize) -> Result<Vec<Connection>> {
    cx.connection()
        .confirm("putting a load on the cluster")
        .await?;
    let endpoints = &cx.settings().connection.endpoints;
    let answers = cx
        .ask_each(endpoints, async |connection| {
            client::status(&connection).await
        })
        .await;
    let mut alive = Vec::new();
    let mut last = None;
    for (endpoint, (name, answer)) in endpoints.iter().zip(answers) {
        match answer {
            Ok(_) => alive.push(endpoint),
            Err(error) => {
                let reason = error.reason();
                cx.reporter()
                    .status(&format!("warning: {name} takes no part: {reason}"));
                last = Some(error);
            }
        }
    }
    if let (true, Some(error)) = (alive.is_empty(), last) {
        return Err(error);
    }
    let endpoints = alive.into_iter().cycle().take(clients.min(MOST));
    let connections: Vec<_> = endpoints
        .map(|endpoint| cx.endless_connection_to(endpoint.clone()))
        .collect();
    // Dialling is none of what is measured.
    for connection in &connections {
        client::status(connection).await?;
    }
    Ok(connections)
}
