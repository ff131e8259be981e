//! `role delete`: a role no more.

use clap::Args;
use etcd_client::AuthClient;
use etcd_client::proto::PbAuthUserListResponse;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::options::GuardOptions;
use crate::output::{Output, printable};
use crate::views::Done;
use crate::views::auth::Users;

const EXAMPLES: &str = "\
Examples:
  etcdtool role delete readers
  etcdtool role delete readers --dry-run     # show who has it, delete nothing
  etcdtool role delete readers --yes         # don't ask";

/// How many users are named in the question.
const NAMED: usize = 10;

/// Delete a role, and take it from everybody who has it
///
/// On a terminal it is asked about first.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DeleteArgs {
    /// The role's name
    #[arg(value_name = "NAME")]
    role: String,
    #[command(flatten)]
    guard: GuardOptions,
}

/// Runs it.
pub async fn run(args: &DeleteArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let role = args.role.as_str();
    if args.guard.dry_run {
        let show = out.one::<Users>()?;
        let mut auth = cx.connection().client().await?.auth_client();
        let response = holders(role, &mut auth).await?;
        cx.reporter()
            .status("this role would be deleted, and taken from these users");
        show.answer(&Users { response })?;
        return Ok(Outcome::DONE);
    }
    let show = out.one::<Done>()?;
    let mut auth = cx.connection().client().await?.auth_client();
    if cx.must_ask(args.guard) {
        cx.agree(&question(role, &holders(role, &mut auth).await?.users))?;
        auth = cx.connection_after_question().client().await?.auth_client();
    }
    let response = auth.role_delete(role).await?;
    let message = format!("Role {role} deleted");
    show.answer(&Done::new(response.0.header, message))?;
    Ok(Outcome::DONE)
}

/// The users who have the role, which has to exist.
async fn holders(role: &str, auth: &mut AuthClient) -> Result<PbAuthUserListResponse> {
    auth.role_get(role).await?;
    let all = auth.user_list().await?.0;
    let mut users = Vec::new();
    for user in all.users {
        let roles = auth.user_get(user.as_str()).await?;
        if roles.roles().iter().any(|held| held == role) {
            users.push(user);
        }
    }
    Ok(PbAuthUserListResponse { users, ..all })
}

fn question(role: &str, users: &[String]) -> String {
    let role = printable(role.as_bytes());
    if users.is_empty() {
        return format!("Delete the role {role}, which no user has?");
    }
    let named: Vec<_> = users.iter().take(NAMED).map(String::as_str).collect();
    let named = named.join(", ");
    let others = match users.len().saturating_sub(NAMED) {
        0 => String::new(),
        others => format!(" and {others} more"),
    };
    let named = printable(named.as_bytes());
    format!("Delete the role {role}, and take it from {named}{others}?")
}
