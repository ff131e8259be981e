//! `auth enable`: from now on only users who log in are let in.

use clap::Args;
use etcd_client::AuthClient;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::Output;
use crate::views::{Done, DoneInWords};

const EXAMPLES: &str = "\
Examples:
  etcdtool user add root                       # asks for a password
  etcdtool role add root
  etcdtool user grant-role root root
  etcdtool auth enable
  etcdtool get greeting --user root            # asks for the password";

/// The user, and the role, that etcd wants to be there.
const ROOT: &str = "root";

/// Let in only users who log in
///
/// There has to be a user root that has the role root: else nobody could undo it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct EnableArgs {}

/// Runs it.
pub async fn run(_: &EnableArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<DoneInWords>()?;
    let mut auth = cx.connection().client().await?.auth_client();
    let response = if cx.mode().is_drop_in() {
        enable_as_etcdctl_does(&mut auth).await?
    } else {
        check(&mut auth).await?;
        auth.auth_enable().await?
    };
    let done = Done::new(response.0.header, "Authentication Enabled");
    show.answer(&DoneInWords(done))?;
    Ok(Outcome::DONE)
}

/// What the server would refuse, with how to come to it.
async fn check(auth: &mut AuthClient) -> Result<()> {
    let root = auth.user_get(ROOT).await.map_err(Error::from);
    let root = root.map_err(|error| match error.kind() {
        Kind::NotFound => missing(
            "there is no user root",
            "etcdtool user add root; etcdtool role add root; etcdtool user grant-role root root",
        ),
        _ => error,
    })?;
    if root.roles().iter().any(|role| role == ROOT) {
        return Ok(());
    }
    let roles = auth.role_list().await?;
    Err(if roles.roles().iter().any(|role| role == ROOT) {
        missing(
            "the user root doesn't have the role root",
            "etcdtool user grant-role root root",
        )
    } else {
        missing(
            "the user root doesn't have the role root",
            "etcdtool role add root; etcdtool user grant-role root root",
        )
    })
}

fn missing(what: &str, commands: &str) -> Error {
    let message = format!("authentication was not enabled: {what}");
    Error::new(Kind::ConditionNotMet, message).hint(format!("first: {commands}"))
}

/// etcdctl gives the user root its role where only that is missing.
async fn enable_as_etcdctl_does(auth: &mut AuthClient) -> Result<etcd_client::AuthEnableResponse> {
    loop {
        let error = match auth.auth_enable().await {
            Ok(response) => return Ok(response),
            Err(error) => Error::from(error),
        };
        if !error
            .in_etcdctls_words()
            .contains("root user does not have root role")
        {
            return Err(error);
        }
        auth.role_add(ROOT).await?;
        auth.user_grant_role(ROOT, ROOT).await?;
    }
}
