//! Which context counts, and what of it.

use std::path::PathBuf;

use super::layers::Trail;
use super::origin::{Origin, Rank};
use crate::client::{Address, Endpoint};
use crate::config::{self, ConfigFile, NamedContext, PasswordCommand, Setting, Value};
use crate::env::{self, Environment, Variable};
use crate::error::{Error, Result};
use crate::mode::Mode;
use crate::options::ConnectionOptions;

/// Who we are: what goes to no other cluster than the context's own.
const IDENTITY: [&str; 5] = [
    "user",
    "password-file",
    "password-command",
    "password-command-timeout",
    "auth-jwt-token-file",
];

const PASSWORD_FILE: &str = "password-file";

/// What is known of the config file.
#[derive(Clone, Debug, Default)]
pub struct Contexts {
    /// The file, there or not; none without a home, and for the drop-in.
    pub file: Option<PathBuf>,
    /// The context that the command line or the variable names.
    pub named: Option<String>,
    /// The context that counts.
    pub chosen: Option<String>,
    /// Where the file says which context is the current one, if that counts.
    current: Option<Origin>,
    /// The protected contexts, and their endpoints.
    protected: Vec<(String, Vec<Endpoint>)>,
}

/// The context that counts.
#[derive(Debug)]
pub(super) struct Chosen {
    context: NamedContext,
    file: PathBuf,
    rank: Rank,
    /// Whether the cluster is another one than the context's, so that nothing of who we are counts.
    is_elsewhere: bool,
}

/// Where a context says that a password comes from.
#[derive(Debug)]
pub(super) enum PasswordSource {
    /// The first line of a file.
    File(PathBuf),
    /// What a program prints.
    Command(PasswordCommand),
}

impl Chosen {
    /// What it says of that key, unless that is not for the cluster in question.
    pub(super) fn get(&self, key: &str) -> Option<&Setting> {
        if self.is_elsewhere && IDENTITY.contains(&key) {
            return None;
        }
        self.context.get(key)
    }

    /// The text of a key as the flag of that name would take it, and where it stands.
    pub(super) fn found(&self, key: &str, environment: &Environment) -> Option<(String, Origin)> {
        // It belongs to the user beside it, and doesn't count by itself.
        if key == PASSWORD_FILE {
            return None;
        }
        let setting = self.get(key)?;
        let Value::Text(text) = &setting.value else {
            return None;
        };
        let is_path = config::key(key).is_ok_and(|key| key.shape == config::Shape::Path);
        let text = match is_path {
            true => self.path(text, environment).display().to_string(),
            false => text.clone(),
        };
        Some((text, self.origin(setting)))
    }

    /// Where its user's password comes from, if it says so.
    pub(super) fn password(&self, environment: &Environment) -> Option<(PasswordSource, &Setting)> {
        if let Some(setting) = self.get(PASSWORD_FILE)
            && let Value::Text(file) = &setting.value
        {
            let file = self.path(file, environment);
            return Some((PasswordSource::File(file), setting));
        }
        let setting = self.get("password-command")?;
        let Value::Words(words) = &setting.value else {
            return None;
        };
        let mut words = words.clone();
        // A name alone is looked up in the PATH.
        if let Some(program) = words.first_mut().filter(|program| program.contains('/')) {
            *program = self.path(program, environment).display().to_string();
        }
        let allowed = self.context.text("password-command-timeout");
        let command = PasswordCommand {
            words,
            place: format!("{}:{}", self.file.display(), setting.line),
            allowed: allowed.and_then(|allowed| config::duration(allowed, true).ok()),
        };
        Some((PasswordSource::Command(command), setting))
    }

    /// A path that it names.
    pub(super) fn path(&self, text: &str, environment: &Environment) -> PathBuf {
        config::absolute(text, &self.file, environment)
    }

    pub(super) fn origin(&self, setting: &Setting) -> Origin {
        Origin::Context {
            name: self.context.name.clone(),
            file: self.file.clone(),
            line: setting.line,
            rank: self.rank,
        }
    }

    /// Its name.
    pub(super) fn name(&self) -> &str {
        &self.context.name
    }

    /// Whether writes to wherever we go ask for its name.
    pub(super) fn protects(&self) -> bool {
        self.context.is_protected() && !self.is_elsewhere
    }

    /// Whether a user or a token of it is left out.
    pub(super) fn leaves_out(&self) -> bool {
        self.is_elsewhere && IDENTITY.iter().any(|key| self.context.get(key).is_some())
    }
}

impl Contexts {
    /// Reads the config file, and chooses the context. Nothing is read for the drop-in.
    ///
    /// # Errors
    /// Where the file that is named isn't there, can't be used or has a mistake, or has no such context.
    pub(super) fn choose(
        flags: &ConnectionOptions,
        environment: &Environment,
        mode: Mode,
    ) -> Result<(Self, Option<Chosen>)> {
        if !mode.has_contexts() {
            return etcdctls(flags).map(|()| (Self::default(), None));
        }
        let mut contexts = Self::of_flags(flags, environment);
        let file = match &contexts.file {
            Some(path) => ConfigFile::read(path)?,
            None => None,
        };
        let (name, rank) = match (&flags.context, environment.get(env::CONTEXT)) {
            (Some(name), _) => (Some(name.clone()), Rank::ContextOfFlag),
            (None, Some(found)) => (Some(found.value), Rank::ContextOfVariable),
            (None, None) => (None, Rank::CurrentContext),
        };
        contexts.named.clone_from(&name);
        let Some(file) = file else {
            contexts.check_without_file(name.as_deref(), flags, environment)?;
            return Ok((contexts, None));
        };
        contexts.protected = protected(&file.config);
        let context = match name {
            Some(name) if name.is_empty() => None,
            Some(name) => Some(file.context(&name)?),
            None => current(&file)?,
        };
        if let (Some((name, line)), Rank::CurrentContext) = (&file.config.current, rank) {
            contexts.current = Some(Origin::Context {
                name: name.clone(),
                file: file.path.clone(),
                line: *line,
                rank,
            });
        }
        contexts.chosen = context.map(|context| context.name.clone());
        contexts.check_confirmation(flags)?;
        let chosen = context.map(|context| Chosen {
            is_elsewhere: is_elsewhere(context, rank, flags, environment),
            context: context.clone(),
            file: file.path.clone(),
            rank,
        });
        Ok((contexts, chosen))
    }

    /// Nothing may be wanted of a file that isn't there.
    fn check_without_file(
        &self,
        name: Option<&str>,
        flags: &ConnectionOptions,
        environment: &Environment,
    ) -> Result<()> {
        if let Some(path) = named_file(flags, environment) {
            let path = path.display();
            return Err(Error::usage(format!("there is no config file {path}"))
                .hint("etcdtool config set NAME endpoints=… makes one"));
        }
        match name.filter(|name| !name.is_empty()) {
            Some(name) => {
                let path = self.file.clone().unwrap_or_default();
                let nothing = ConfigFile::read_or_empty(&path)?;
                nothing.context(name).map(|_| ())
            }
            None => self.check_confirmation(flags),
        }
    }

    /// Where the file is, unread.
    pub(super) fn of_flags(flags: &ConnectionOptions, environment: &Environment) -> Self {
        Self {
            file: named_file(flags, environment).or_else(|| config::default_file(environment)),
            named: flags.context.clone(),
            ..Self::default()
        }
    }

    /// Notes where file and context come from.
    pub(super) fn explain(
        &self,
        chosen: Option<&Chosen>,
        flags: &ConnectionOptions,
        environment: &Environment,
        trail: &Trail,
    ) {
        let origin = |variable: Variable, flag: bool| match (flag, environment.get(variable)) {
            (true, _) => Some(Origin::Flag(variable.flag)),
            (false, found) => found.map(|found| Origin::Variable(found.name)),
        };
        let file = self.file.as_ref().map(|file| file.display().to_string());
        let file_origin = origin(env::CONFIG, flags.config.is_some());
        trail.note(
            env::CONFIG.flag,
            file,
            file_origin.unwrap_or(Origin::Default),
        );
        let context_origin =
            origin(env::CONTEXT, flags.context.is_some()).or_else(|| self.current.clone());
        let name = chosen.map(|chosen| chosen.name().to_owned());
        trail.note(
            env::CONTEXT.flag,
            name,
            context_origin.unwrap_or(Origin::Default),
        );
        let protected = chosen.and_then(|chosen| Some((chosen, chosen.get("protected")?)));
        match protected {
            Some((chosen, setting)) => {
                let value = Some(setting.value.to_string());
                trail.note("protected", value, chosen.origin(setting));
            }
            None => trail.note("protected", None, Origin::Default),
        }
    }

    /// The protected context, if any, to which one of these endpoints belongs.
    pub(super) fn protector(&self, endpoints: &[Endpoint]) -> Option<&str> {
        let leads_to = |place: &Address| endpoints.iter().any(|it| it.address() == place);
        let found = self
            .protected
            .iter()
            .find(|(_, own)| own.iter().any(|own| leads_to(own.address())));
        found.map(|(name, _)| name.as_str())
    }

    /// Who confirms a context means it: it has to be one that counts.
    fn check_confirmation(&self, flags: &ConnectionOptions) -> Result<()> {
        let Some(confirmed) = &flags.confirm_context else {
            return Ok(());
        };
        let is_protected = self.protected.iter().any(|(name, _)| name == confirmed);
        if is_protected || self.chosen.as_ref() == Some(confirmed) {
            return Ok(());
        }
        let confirmed = confirmed.escape_debug();
        let error = Error::usage(format!(
            "--confirm-context {confirmed} names no context in use"
        ));
        Err(match &self.chosen {
            Some(chosen) => error.hint(format!("the context in use is {chosen}")),
            None => error.hint("no context is in use"),
        })
    }
}

/// etcdctl has no such flags, and goes where it's told without them.
fn etcdctls(flags: &ConnectionOptions) -> Result<()> {
    let given = [
        ("context", flags.context.is_some()),
        ("config", flags.config.is_some()),
        ("confirm-context", flags.confirm_context.is_some()),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((flag, _)) => Err(Error::usage(format!("unknown flag: --{flag}"))
            .etcdctl_code(crate::exit::etcdctl::ERROR)),
        None => Ok(()),
    }
}

fn named_file(flags: &ConnectionOptions, environment: &Environment) -> Option<PathBuf> {
    let variable = || environment.get(env::CONFIG).map(|found| found.value.into());
    flags.config.clone().or_else(variable)
}

/// The context that the file says is the current one.
fn current(file: &ConfigFile) -> Result<Option<&NamedContext>> {
    let Some((name, line)) = &file.config.current else {
        return Ok(None);
    };
    let found = file.context(name).map_err(|error| {
        let hint = error.advice().map(str::to_owned).unwrap_or_default();
        let place = file.line(*line);
        Error::usage(format!(
            "{place}: current-context names '{}', which isn't there",
            name.escape_debug()
        ))
        .hint(hint)
    })?;
    Ok(Some(found))
}

fn protected(config: &config::Config) -> Vec<(String, Vec<Endpoint>)> {
    let protected = config
        .contexts
        .iter()
        .filter(|context| context.is_protected());
    protected
        .map(|context| (context.name.clone(), own_endpoints(context)))
        .collect()
}

/// A context's own endpoints, the reachable ones of its map included.
fn own_endpoints(context: &NamedContext) -> Vec<Endpoint> {
    let is_secure = ["cacert", "cert", "tls-server-name"]
        .iter()
        .any(|key| context.get(key).is_some())
        || context.text("insecure-skip-tls-verify") == Some("true")
        || context.text("insecure-transport") == Some("false");
    let list = context.text("endpoints").unwrap_or_default();
    let map = match context.get("endpoint-map").map(|setting| &setting.value) {
        Some(Value::Map(pairs)) => pairs.as_slice(),
        _ => &[],
    };
    let mapped = map
        .iter()
        .flat_map(|(from, to)| [from.as_str(), to.as_str()]);
    list.split(',')
        .chain(mapped)
        .filter_map(|text| Endpoint::parse(text.trim(), is_secure).ok())
        .collect()
}

/// Whether the endpoints were given by what counts more than the context, and aren't its own.
fn is_elsewhere(
    context: &NamedContext,
    rank: Rank,
    flags: &ConnectionOptions,
    environment: &Environment,
) -> bool {
    let variable = |variable| environment.get(variable);
    let given = if !flags.endpoints.is_empty() {
        Some((Origin::Flag("endpoints"), Some(flags.endpoints.join(","))))
    } else if flags.discovery_srv.is_some() {
        Some((Origin::Flag("discovery-srv"), None))
    } else if let Some(found) = variable(env::DISCOVERY_SRV) {
        Some((Origin::Variable(found.name), None))
    } else {
        variable(env::ENDPOINTS).map(|found| (Origin::Variable(found.name), Some(found.value)))
    };
    let Some((origin, list)) = given else {
        return false;
    };
    if rank.goes_with(origin.rank()) {
        return false;
    }
    let own = own_endpoints(context);
    let is_own = |text: &str| {
        let parsed = Endpoint::parse(text.trim(), own.iter().any(Endpoint::is_tls));
        parsed.is_ok_and(|given| own.iter().any(|own| own.is_same_place(&given)))
    };
    !list.is_some_and(|list| list.split(',').all(is_own))
}

/// A value of the file that can't be used, although it has the right shape.
pub(super) fn unusable(origin: &Origin, key: &str, reason: &str) -> Error {
    Error::usage(format!("{}: {key}: {reason}", origin.place()))
}
