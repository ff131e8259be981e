//! The cluster that is written to.

use std::sync::Arc;

use crate::client::{Connection, Deadline, list_members};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::mirror::Rewrite;
use crate::settings::{ConnectionSettings, Identity, Password};

/// A connection to it, whose user's password is asked for if it isn't known.
pub(in crate::commands) fn connect(
    mut settings: ConnectionSettings,
    cx: &Context,
) -> Result<Connection> {
    if let Some(Identity::User { name, password }) = &mut settings.identity
        && password.known().is_none()
    {
        let found = match password {
            Password::Command(command) => command.run()?,
            _ => cx.ask_secret("Destination Password: ").map_err(|error| {
                error.hint(format!(
                    "without a terminal, set ETCDTOOL_DEST_PASSWORD for the user {name}"
                ))
            })?,
        };
        *password = Password::Known(found);
    }
    let (endpoints, reporter) = (settings.endpoints.clone(), cx.reporter().clone());
    let settings = Arc::new(settings);
    Ok(Connection::new(
        endpoints,
        settings,
        Deadline::never(),
        reporter,
    ))
}

/// In one cluster, a mirror whose copies are among what it reads has no end.
pub(super) async fn refuse_a_circle(
    source: &Connection,
    destination: &Connection,
    rewrite: &Rewrite,
) -> Result<()> {
    if !rewrite.feeds_itself() {
        return Ok(());
    }
    let source = cluster_id(source)
        .await
        .map_err(|error| error.about("asking the source"))?;
    let destination = cluster_id(destination).await;
    let destination = destination.map_err(|error| error.about("asking the destination"))?;
    if source.is_some() && source == destination {
        return Err(Error::usage(
            "the destination is the source itself: each copy would be copied again",
        )
        .hint("within one cluster, neither --prefix nor --dest-prefix may begin with the other"));
    }
    Ok(())
}

pub(in crate::commands) async fn cluster_id(connection: &Connection) -> Result<Option<u64>> {
    let members = list_members(connection, false).await?;
    Ok(members.header.map(|header| header.cluster_id))
}
