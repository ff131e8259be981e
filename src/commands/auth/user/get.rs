//! `user get`: a user's roles, and what they permit.

use clap::Args;
use etcd_client::AuthClient;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::auth::{Role, User, UserDetail};

const EXAMPLES: &str = "\
Examples:
  etcdtool user get alice
  etcdtool user get alice --detail -o table
  etcdtool user get alice --detail -o json | jq '.permissions[] | select(.type != \"read\")'";

/// Show a user's roles
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GetArgs {
    /// The user's name
    #[arg(value_name = "NAME")]
    name: String,
    /// Show what each role permits
    #[arg(long)]
    detail: bool,
}

/// Runs it.
pub async fn run(args: &GetArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if args.detail {
        let show = out.one::<UserDetail>()?;
        let mut auth = cx.connection().client().await?.auth_client();
        show.answer(&detail(&args.name, &mut auth).await?)?;
    } else {
        let show = out.one::<User>()?;
        let mut auth = cx.connection().client().await?.auth_client();
        show.answer(&get(&args.name, &mut auth).await?)?;
    }
    Ok(Outcome::DONE)
}

/// The user.
pub(super) async fn get(name: &str, auth: &mut AuthClient) -> Result<User> {
    Ok(User {
        name: name.to_owned(),
        response: auth.user_get(name).await?.0,
    })
}

async fn detail(name: &str, auth: &mut AuthClient) -> Result<UserDetail> {
    let user = get(name, auth).await?;
    let mut roles = Vec::new();
    for role in &user.response.roles {
        roles.push(Role {
            name: role.clone(),
            response: auth.role_get(role.as_str()).await?.0,
        });
    }
    Ok(UserDetail { user, roles })
}
