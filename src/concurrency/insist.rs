//! Calls that are made again while members come and go.

use std::time::Duration;

use tokio::time;

use crate::client::Connection;
use crate::error::{Error, Kind, Result, Stage};

/// Between two attempts.
pub(super) const PAUSE: Duration = Duration::from_millis(250);

/// Makes a call, and makes it again through another member while what stands in its way is passing, within the command's
/// time. It has to be one that does no harm when it is made twice.
///
/// # Errors
/// The first attempt's, unless the outcome of a later one is unknown.
pub(super) async fn insist<T>(
    connection: &Connection,
    call: impl AsyncFn(&Connection) -> Result<T>,
) -> Result<T> {
    let connection = connection.bounded();
    match attempt(&connection, &call).await {
        // Where nobody could be reached in the first place, nothing is passing.
        Err(error) if is_passing(&error) && connection.endpoint().await.is_some() => {
            insist_after(error, &connection, call).await
        }
        answer => answer,
    }
}

/// Makes a call that has failed through this connection again, as [`insist`] does.
///
/// # Errors
/// As [`insist`]'s.
pub(super) async fn insist_after<T>(
    first: Error,
    connection: &Connection,
    call: impl AsyncFn(&Connection) -> Result<T>,
) -> Result<T> {
    let mut told = first;
    let mut failed = connection.clone();
    while !connection.is_out_of_time() {
        time::sleep(PAUSE).await;
        // The members that are to choose from are always all: who has failed may be the only one that is there.
        let other = elsewhere(connection, &failed).await;
        match attempt(&other, &call).await {
            Err(error) if error.kind() == Kind::OutcomeUnknown => told = error,
            Err(error) if is_passing(&error) => {}
            answer => return answer,
        }
        failed = other;
    }
    Err(told)
}

async fn attempt<T>(
    connection: &Connection,
    call: &impl AsyncFn(&Connection) -> Result<T>,
) -> Result<T> {
    // This may take all the time there is, and then tells why.
    connection.connect().await?;
    // A member that has just lost its leader sits on what it was asked.
    let patience = connection.command_timeout() / 2;
    match time::timeout(patience, call(connection)).await {
        Ok(answer) => answer,
        Err(_) => Err(unanswered(connection, patience).await),
    }
}

/// What was not even sent has changed nothing.
pub(super) async fn unanswered(connection: &Connection, patience: Duration) -> Error {
    let endpoint = connection.endpoint().await;
    let kind = match endpoint {
        Some(_) => Kind::OutcomeUnknown,
        None => Kind::Unreachable,
    };
    let message = format!("no answer within {patience:?}");
    Error::new(kind, "the call was not answered")
        .cause(Stage::Timeout, endpoint, message)
        .etcdctl_message("context deadline exceeded")
}

/// Whether another attempt may help.
pub(super) fn is_passing(error: &Error) -> bool {
    matches!(error.kind(), Kind::OutcomeUnknown | Kind::Unreachable)
}

/// A connection through another member than one that has failed, if there is another.
pub(super) async fn elsewhere(connection: &Connection, failed: &Connection) -> Connection {
    let endpoint = failed.endpoint().await;
    connection.elsewhere(endpoint.as_deref())
}
