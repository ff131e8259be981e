//! The password that a user is to have: where it comes from.

use std::path::PathBuf;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::golang::boolean;
use crate::prompt;

/// Where the password comes from that a user is to have.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub(super) struct NewPasswordOptions {
    /// Ask for it and for its confirmation; =false takes a word of standard input
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_value = "true",
        default_missing_value = "true", hide_default_value = true, action = clap::ArgAction::Set,
        value_parser = boolean::switch, help_heading = "New password")]
    interactive: bool,
    /// Take it from this file: its first line
    #[arg(
        long,
        value_name = "PATH",
        conflicts_with = "new_password_stdin",
        help_heading = "New password"
    )]
    new_password_file: Option<PathBuf>,
    /// Take it from standard input: its first line
    #[arg(long, help_heading = "New password")]
    new_password_stdin: bool,
}

impl NewPasswordOptions {
    /// The password of the user `name`.
    ///
    /// # Errors
    /// Where there is none, or where two that were typed differ.
    pub(super) fn password(&self, name: &str, cx: &Context) -> Result<SecretString> {
        if let Some(path) = &self.new_password_file {
            return not_empty(prompt::first_line_of(path)?);
        }
        if self.new_password_stdin {
            return not_empty(cx.read_secret_line()?);
        }
        if !self.interactive {
            let word = cx.read_secret_word()?;
            // etcdctl takes an empty one for a password, too.
            return if cx.mode().is_drop_in() {
                Ok(word)
            } else {
                not_empty(word)
            };
        }
        ask(name, cx)
    }
}

fn ask(name: &str, cx: &Context) -> Result<SecretString> {
    let first = not_empty(cx.ask_secret(&format!("Password of {name}: "))?)?;
    let again = format!("Type password of {name} again for confirmation: ");
    let second = cx.ask_secret(&again)?;
    if first.expose_secret() == second.expose_secret() {
        return Ok(first);
    }
    Err(Error::usage("the two passwords differ").etcdctl_message("given passwords are different"))
}

/// An empty password would let everybody in who knows the name.
pub(super) fn not_empty(password: SecretString) -> Result<SecretString> {
    if !password.expose_secret().is_empty() {
        return Ok(password);
    }
    Err(Error::usage("an empty password is none")
        .etcdctl_message("empty password")
        .hint("a user who only ever comes with a certificate needs none: user add --no-password"))
}
