//! `user add`: a new user.

use clap::Args;
use etcd_client::UserAddOptions;
use secrecy::{ExposeSecret, SecretString};

use super::super::new_password::{NewPasswordOptions, not_empty};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::options::secret;
use crate::output::Output;
use crate::views::Done;

const EXAMPLES: &str = "\
Examples:
  etcdtool user add alice                                 # asks for the password, twice
  etcdtool user add alice --new-password-file alice.txt
  pass show etcd/alice | etcdtool user add alice --new-password-stdin
  etcdtool user add alice --no-password                   # comes with a certificate only";

/// Add a user, who has no role yet
///
/// The password is asked for, unless a flag says where it comes from. NAME:PASSWORD and --new-user-password work as in
/// etcdctl, but everybody on this machine can see them in the list of processes.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct AddArgs {
    /// The user's name
    #[arg(value_name = "NAME[:PASSWORD]", value_parser = secret)]
    name: SecretString,
    #[command(flatten)]
    source: NewPasswordOptions,
    /// The password; better keep it off the command line
    #[arg(long, value_name = "PASSWORD", value_parser = secret, help_heading = "New password",
        conflicts_with_all = ["new_password_file", "new_password_stdin"])]
    new_user_password: Option<SecretString>,
    /// The user has no password, and logs in by the common name of a certificate
    #[arg(long, help_heading = "New password",
        conflicts_with_all = ["new_password_file", "new_password_stdin"])]
    no_password: bool,
}

/// A user to be.
struct NewUser {
    name: String,
    password: Option<SecretString>,
}

impl AddArgs {
    fn new_user(&self, cx: &Context) -> Result<NewUser> {
        let word = self.name.expose_secret();
        let named = |password| NewUser {
            name: word.to_owned(),
            password,
        };
        if self.no_password {
            return Ok(named(None));
        }
        let given = self.new_user_password.clone();
        if let Some(given) = given.filter(|given| !given.expose_secret().is_empty()) {
            warn("--new-user-password", cx);
            return Ok(named(Some(given)));
        }
        let Some((name, password)) = word.split_once(':') else {
            return Ok(named(Some(self.source.password(word, cx)?)));
        };
        if name.is_empty() {
            return Err(Error::usage("empty user name is not allowed"));
        }
        warn("NAME:PASSWORD", cx);
        let password = SecretString::from(password);
        Ok(NewUser {
            name: name.to_owned(),
            // etcdctl takes an empty one for a password, too.
            password: Some(if cx.mode().is_drop_in() {
                password
            } else {
                not_empty(password)?
            }),
        })
    }
}

fn warn(how: &str, cx: &Context) {
    if cx.mode().has_remarks() {
        let message =
            format!("warning: a password given as {how} can be seen in the list of processes");
        cx.reporter().status(&message);
    }
}

/// Runs it.
pub async fn run(args: &AddArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Done>()?;
    let NewUser { name, password } = args.new_user(cx)?;
    cx.identify()?;
    let options = match password {
        None => Some(UserAddOptions::new().with_no_pwd()),
        Some(_) => None,
    };
    let password = password.unwrap_or_default();
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth
        .user_add(name.as_str(), password.expose_secret(), options)
        .await?;
    let message = format!("User {name} created");
    show.answer(&Done::new(response.0.header, message))?;
    Ok(Outcome::DONE)
}
