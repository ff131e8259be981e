//! Who we are towards the cluster, and where what proves it comes from.

use std::path::Path;

use secrecy::{ExposeSecret, SecretString};

use super::contexts::PasswordSource;
use super::layers::{Layers, readable};
use super::origin::{Origin, Rank};
use super::{Identity, Password};
use crate::config::{Setting, Value};
use crate::env;
use crate::error::{Error, Result};
use crate::exit;
use crate::options::ConnectionOptions;
use crate::prompt;

impl Layers<'_> {
    /// A token wins over a user, as in etcdctl; but what the command line says wins over every variable, and a context has
    /// its rank among them.
    pub(super) fn identity(&self, flags: &ConnectionOptions) -> Result<Option<Identity>> {
        if !self.user_wins(flags)
            && let Some(token) = self.token(flags)?
        {
            return Ok(Some(Identity::Token(token)));
        }
        let password = self.password(flags)?;
        let user = self.secret(env::USER, flags.user.as_ref())?;
        let Some(user) = user.filter(|user| !user.is_empty()) else {
            return nobodys(flags).map_or(Ok(None), Err);
        };
        let own = self.password_of_context(&user).filter(|(_, _, origin)| {
            password.is_none() || origin.rank() > self.rank_of_password(flags)
        });
        let own = own.map(|(source, setting, origin)| self.read(source, setting, origin));
        let (name, password) = match (own, password, user.split_once(':')) {
            (Some(password), _, _) => (user, password),
            (_, Some(password), _) => (user, password),
            (_, None, Some((name, password))) => {
                (name.to_owned(), Password::Known(password.into()))
            }
            (_, None, None) => {
                let asked = Some("(asked for)".to_owned());
                self.trail.note(env::PASSWORD.flag, asked, Origin::Default);
                (user, Password::Asked)
            }
        };
        Ok(Some(Identity::User { name, password }))
    }

    fn user_wins(&self, flags: &ConnectionOptions) -> bool {
        let user = flags.user.as_ref().map(|user| user.expose_secret());
        let (Some((_, user)), Some(token)) =
            (self.found(env::USER, user), self.origin_of_token(flags))
        else {
            return false;
        };
        let has_context = user.is_context() || token.is_context();
        let is_said = user.rank() == Rank::Flag;
        self.mode.lets_flags_win() && (has_context || is_said) && user.rank() > token.rank()
    }

    fn origin_of_token(&self, flags: &ConnectionOptions) -> Option<Origin> {
        let [plain, file] = self.origins_of_token(flags);
        [plain, file].into_iter().flatten().max_by_key(Origin::rank)
    }

    /// Of the token itself, and of its file.
    fn origins_of_token(&self, flags: &ConnectionOptions) -> [Option<Origin>; 2] {
        let plain = flags
            .auth_jwt_token
            .as_ref()
            .map(|token| token.expose_secret());
        let file = flags.auth_jwt_token_file.as_ref().map(|_| "");
        let plain = self.found(env::AUTH_JWT_TOKEN, plain);
        let file = self.found(env::AUTH_JWT_TOKEN_FILE, file);
        [plain, file].map(|found| found.map(|(_, origin)| origin))
    }

    fn token(&self, flags: &ConnectionOptions) -> Result<Option<SecretString>> {
        let file = flags.auth_jwt_token_file.as_ref();
        only_one(&[
            ("--auth-jwt-token", flags.auth_jwt_token.is_some()),
            ("--auth-jwt-token-file", file.is_some()),
        ])?;
        let [plain, by_file] = self.origins_of_token(flags);
        let plain_wins =
            plain.is_some_and(|plain| by_file.is_none_or(|by_file| plain.rank() >= by_file.rank()));
        let path = if plain_wins {
            None
        } else {
            self.path(env::AUTH_JWT_TOKEN_FILE, file)?
        };
        let token = match path {
            Some(path) => first_line_of(&path)?,
            None => {
                let plain = self.secret(env::AUTH_JWT_TOKEN, flags.auth_jwt_token.as_ref())?;
                plain.unwrap_or_default().into()
            }
        };
        let text = token.expose_secret();
        if http::HeaderValue::from_str(text).is_err() {
            return Err(Error::usage("the token holds characters that no token has"));
        }
        Ok((!text.is_empty()).then_some(token))
    }

    /// Where the password that flags or variables give comes from.
    fn rank_of_password(&self, flags: &ConnectionOptions) -> Rank {
        if flags.password.is_some()
            || flags.password_file.is_some()
            || flags.password_stdin.is_some()
        {
            return Rank::Flag;
        }
        let variables = [env::PASSWORD, env::PASSWORD_FILE, env::PASSWORD_STDIN];
        let found = variables
            .into_iter()
            .filter_map(|variable| self.found(variable, None));
        found
            .map(|(_, origin)| origin.rank())
            .max()
            .unwrap_or(Rank::Default)
    }

    /// The password that the context has for its own user: it's nobody else's.
    fn password_of_context(&self, user: &str) -> Option<(PasswordSource, &Setting, Origin)> {
        let context = self.context?;
        let Value::Text(own) = &context.get(env::USER.flag)?.value else {
            return None;
        };
        let (source, setting) = context.password(self.environment).filter(|_| own == user)?;
        Some((source, setting, context.origin(setting)))
    }

    /// A file that can't be read is no mistake before the password is needed.
    fn read(&self, source: PasswordSource, setting: &Setting, origin: Origin) -> Password {
        let place = origin.place();
        self.trail
            .note(setting.key, Some(setting.value.to_string()), origin);
        let file = match source {
            PasswordSource::Command(command) => return Password::Command(command),
            PasswordSource::File(file) => file,
        };
        match first_line_of(&file) {
            Ok(line) => Password::Known(line),
            Err(error) => {
                let causes = error.causes().iter().map(|cause| cause.message.as_str());
                let told: Vec<_> = std::iter::once(error.message()).chain(causes).collect();
                self.trail.note_problem(setting.key, told.join(": "));
                self.unread.replace(Some(error.about(&place)));
                Password::Asked
            }
        }
    }

    /// The password alone. Of variables, ours win over etcdctl's, and the plainest of ours over the others.
    fn password(&self, flags: &ConnectionOptions) -> Result<Option<Password>> {
        let given = flags.password_stdin.as_ref();
        let stdin = self.boolean(env::PASSWORD_STDIN, given);
        let stdin = stdin.map_err(|error| given.map_or(error, |_| no_switch()))? == Some(true);
        let stdin_is_given = given.is_some() && stdin;
        let file = flags.password_file.as_ref();
        only_one(&[
            ("--password", flags.password.is_some()),
            ("--password-file", file.is_some()),
            ("--password-stdin", stdin_is_given),
        ])?;
        let plain_wins = flags.password.is_some()
            || file.is_none() && !stdin_is_given && self.is_ours(env::PASSWORD);
        if !plain_wins {
            if !stdin_is_given && let Some(file) = self.path(env::PASSWORD_FILE, file)? {
                return Ok(Some(Password::Known(first_line_of(&file)?)));
            }
            if stdin {
                return Ok(Some(Password::FirstLine));
            }
        }
        let plain = self.secret(env::PASSWORD, flags.password.as_ref())?;
        let plain = plain.filter(|password| !password.is_empty());
        Ok(plain.map(|password| Password::Known(password.into())))
    }
}

/// A source of a password was named on the command line, and nobody whose it is.
fn nobodys(flags: &ConnectionOptions) -> Option<Error> {
    let flag = if flags.password_file.is_some() {
        "--password-file"
    } else if flags.password_stdin.is_some() {
        "--password-stdin"
    } else {
        // etcdctl ignores it.
        return None;
    };
    Some(Error::usage(format!("{flag} is of no use without --user")))
}

/// The value isn't shown: somebody may have taken the flag for one that takes the password.
fn no_switch() -> Error {
    Error::usage(
        "invalid value for --password-stdin: expected true or false, and the password on standard input",
    )
    .etcdctl_code(exit::etcdctl::ERROR)
}

/// Checked here and not by the grammar, which doesn't see what stands on both sides of a subcommand together.
fn only_one(sources: &[(&str, bool)]) -> Result<()> {
    let mut given = sources.iter().filter(|(_, given)| *given);
    match (given.next(), given.next()) {
        (Some((one, _)), Some((other, _))) => Err(Error::usage(format!(
            "{one} and {other} cannot be given together: choose one"
        ))),
        _ => Ok(()),
    }
}

fn first_line_of(path: &Path) -> Result<SecretString> {
    readable(path)?;
    let line = prompt::first_line_of(path)?;
    if line.expose_secret().is_empty() {
        let path = path.display();
        return Err(Error::usage(format!("the first line of {path} is empty")));
    }
    Ok(line)
}
