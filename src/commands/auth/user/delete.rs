//! `user delete`: a user no more.

use clap::Args;

use super::get;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::options::GuardOptions;
use crate::output::{Output, printable};
use crate::views::Done;
use crate::views::auth::User;

const EXAMPLES: &str = "\
Examples:
  etcdtool user delete alice
  etcdtool user delete alice --dry-run     # show the user, delete nothing
  etcdtool user delete alice --yes         # don't ask";

/// Delete a user
///
/// On a terminal it is asked about first.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DeleteArgs {
    /// The user's name
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    guard: GuardOptions,
}

/// Runs it.
pub async fn run(args: &DeleteArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let name = args.name.as_str();
    if args.guard.dry_run {
        let show = out.one::<User>()?;
        let mut auth = cx.connection().client().await?.auth_client();
        let user = get::get(name, &mut auth).await?;
        cx.reporter().status("this user would be deleted");
        show.answer(&user)?;
        return Ok(Outcome::DONE);
    }
    let show = out.one::<Done>()?;
    let mut auth = cx.connection().client().await?.auth_client();
    if cx.must_ask(args.guard) {
        cx.agree(&question(&get::get(name, &mut auth).await?))?;
        auth = cx.connection_after_question().client().await?.auth_client();
    }
    let response = auth.user_delete(name).await?;
    let message = format!("User {name} deleted");
    show.answer(&Done::new(response.0.header, message))?;
    Ok(Outcome::DONE)
}

fn question(user: &User) -> String {
    let name = printable(user.name.as_bytes());
    match user.response.roles.as_slice() {
        [] => format!("Delete the user {name}, who has no role?"),
        roles => {
            let roles = roles.join(", ");
            format!(
                "Delete the user {name}, who has: {}?",
                printable(roles.as_bytes())
            )
        }
    }
}
