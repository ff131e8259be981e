//! What the three have in common: a look at the members' versions, the call, and the answer.

use crate::client::{self, Connection};
use crate::cluster::{Survey, naming};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::printable;
use crate::views::cluster::{DowngradeAction, Downgraded};

/// The version to go down to.
pub(super) fn target(version: &str) -> Result<&str> {
    if version.is_empty() {
        return Err(Error::usage("target version not provided"));
    }
    Ok(version)
}

/// The members and their versions, shown on stderr; the drop-in doesn't look.
pub(super) async fn look(cx: &Context) -> Result<Option<Survey>> {
    if cx.mode().is_drop_in() {
        return Ok(None);
    }
    let survey = Survey::of(cx, cx.deadline()).await?;
    for it in &survey.members {
        let state = match (it.status(), it.problem()) {
            (Some(status), _) if status.storage_version.is_empty() => status.version.clone(),
            (Some(status), _) => format!("{}, storage {}", status.version, status.storage_version),
            (None, problem) => problem.unwrap_or_default(),
        };
        let line = format!(
            "  {}: {}",
            naming::name(&it.member),
            printable(state.as_bytes())
        );
        cx.reporter().status(&line);
    }
    Ok(Some(survey))
}

/// Makes the call.
pub(super) async fn ask(
    action: DowngradeAction,
    target: Option<&str>,
    survey: Option<Survey>,
    connection: &Connection,
) -> Result<Downgraded> {
    let version = target.unwrap_or_default();
    let response = match action {
        DowngradeAction::Validate => client::validate_downgrade(connection, version).await?,
        DowngradeAction::Enable => client::enable_downgrade(connection, version).await?,
        DowngradeAction::Cancel => client::cancel_downgrade(connection).await?,
    };
    Ok(Downgraded {
        action,
        target: target.map(str::to_owned),
        response,
        survey,
    })
}
