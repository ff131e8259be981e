//! Flags and environment become settings: one step that touches nothing but what it is given.

mod contexts;
mod debug;
mod destination;
mod identity;
mod layers;
mod merge;
mod origin;
mod warnings;

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use self::contexts::Chosen;
pub use self::contexts::Contexts;
use self::layers::{Layers, Trail};
pub use self::origin::{Explained, Origin, Rank};
use crate::client::{Discovery, Endpoint, EndpointMap, Protection, Proxy, Tls};
use crate::config::PasswordCommand;
use crate::env::Environment;
use crate::error::{Error, Result};
use crate::mode::Mode;
use crate::options::{ColorChoice, ConnectionOptions, OutputChoice, OutputOptions, WriteOut};
use crate::token_cache::TokenCache;

/// Everything that flags and environment decide, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How the program was called.
    pub mode: Mode,
    /// How to reach the cluster.
    pub connection: ConnectionSettings,
    /// How to show answers.
    pub output: OutputSettings,
    /// What the user should know about how the cluster is reached. The drop-in warns of nothing.
    pub warnings: Vec<String>,
    /// What is known of the config file.
    pub contexts: Contexts,
    /// Each setting, and where it comes from.
    pub explained: Vec<Explained>,
    /// Why the password of the context's user can't be read, which matters once it's needed.
    unread: Option<Error>,
    /// The name of a context that the command line confirms.
    confirmed: Option<String>,
}

/// How to reach the cluster.
#[derive(Clone, Debug)]
pub struct ConnectionSettings {
    /// How the program was called.
    pub mode: Mode,
    /// At least one.
    pub endpoints: Vec<Endpoint>,
    /// Where endpoints are looked for that take their place.
    pub discovery: Option<Discovery>,
    /// What leads to endpoints that aren't on this machine, if it's a proxy.
    pub proxy: Option<Proxy>,
    /// Around name look-up, connecting, TLS and the server's first byte.
    pub dial_timeout: Duration,
    /// Around the whole command, unless it streams.
    pub command_timeout: Duration,
    /// Around long work, which has no time limit but the one that was given for the whole command.
    pub long_timeout: Option<Duration>,
    /// How often what is harmless to repeat is repeated; none: while there is time.
    pub retries: Option<u32>,
    /// How often a silent connection is probed.
    pub keepalive_time: Duration,
    /// How long a probe may go unanswered.
    pub keepalive_timeout: Duration,
    /// Upper bound of a request in bytes, if there is one on our side.
    pub max_request_bytes: Option<usize>,
    /// Upper bound of an answer in bytes.
    pub max_recv_bytes: usize,
    /// Whether a member that leaves a call unanswered is asked why, which etcdctl never does.
    pub asks_why: bool,
    /// How TLS is spoken.
    pub tls: Tls,
    /// Who to be.
    pub identity: Option<Identity>,
    /// Where tokens are kept for the next command, if they are.
    pub token_cache: Option<TokenCache>,
    /// Where members are reached that advertise what can't be reached from here.
    pub endpoint_map: EndpointMap,
    /// What every write has to pass.
    pub protection: Option<Arc<Protection>>,
}

impl ConnectionSettings {
    /// The user's name, where it is us who name one.
    pub fn user(&self) -> Option<&str> {
        match &self.identity {
            Some(Identity::User { name, .. }) => Some(name),
            _ => None,
        }
    }
}

/// Who we are towards the cluster.
#[derive(Clone, Debug)]
pub enum Identity {
    /// A user with a password.
    User {
        /// The name.
        name: String,
        /// The password.
        password: Password,
    },
    /// A token given directly.
    Token(SecretString),
}

/// A user's password, or how to come by it.
#[derive(Clone, Debug)]
pub enum Password {
    /// The password itself.
    Known(SecretString),
    /// It is asked for.
    Asked,
    /// It is the first line of standard input.
    FirstLine,
    /// A program prints it.
    Command(PasswordCommand),
}

impl Password {
    /// The password, as soon as it is known.
    pub fn known(&self) -> Option<&SecretString> {
        match self {
            Self::Known(password) => Some(password),
            Self::Asked | Self::FirstLine | Self::Command(_) => None,
        }
    }
}

/// A format of ours or of etcdctl's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Ours.
    Ours(OutputChoice),
    /// etcdctl's.
    Etcdctl(WriteOut),
}

/// How answers are shown.
#[derive(Clone, Debug)]
pub struct OutputSettings {
    /// The format.
    pub format: Format,
    /// Bytes as hex, in etcdctl's formats.
    pub hex: bool,
    /// When to colour.
    pub color: ColorChoice,
    /// Nothing on stderr but errors.
    pub quiet: bool,
    /// 0, or how much to tell.
    pub verbose: u8,
}

impl Settings {
    /// Merges flags, environment and the config file's context. Every mistake in them is found here, before anything is
    /// sent.
    pub fn resolve(
        connection: &ConnectionOptions,
        output: &OutputOptions,
        environment: &Environment,
        mode: Mode,
    ) -> Result<Self> {
        let settings = Self::of_no_proof(connection, output, environment, mode)?;
        settings.unread.clone().map_or(Ok(settings), Err)
    }

    /// The same for what nobody has to log in for: that the context's password can't be read is no mistake then.
    pub fn of_no_proof(
        connection: &ConnectionOptions,
        output: &OutputOptions,
        environment: &Environment,
        mode: Mode,
    ) -> Result<Self> {
        let (contexts, chosen) = Contexts::choose(connection, environment, mode)?;
        Self::merge(
            connection,
            output,
            environment,
            mode,
            (contexts, chosen.as_ref()),
        )
    }

    /// The same without the config file, which is not even looked at: for what has nothing to do with a cluster.
    pub fn without_context(
        connection: &ConnectionOptions,
        output: &OutputOptions,
        environment: &Environment,
        mode: Mode,
    ) -> Result<Self> {
        let contexts = Contexts::of_flags(connection, environment);
        Self::merge(connection, output, environment, mode, (contexts, None))
    }

    fn merge(
        flags: &ConnectionOptions,
        output: &OutputOptions,
        environment: &Environment,
        mode: Mode,
        (contexts, chosen): (Contexts, Option<&Chosen>),
    ) -> Result<Self> {
        let from = Layers {
            environment,
            mode,
            context: chosen,
            trail: Trail::default(),
            unread: RefCell::default(),
        };
        contexts.explain(chosen, flags, environment, &from.trail);
        let output = from.output(output)?;
        let mut connection = from.connection(flags)?;
        let own = chosen.filter(|chosen| chosen.protects()).map(Chosen::name);
        let protector = own.or_else(|| contexts.protector(&connection.endpoints));
        let confirmed = flags.confirm_context.clone();
        connection.protection =
            protector.map(|name| Arc::new(Protection::new(name.to_owned(), confirmed.clone())));
        Ok(Self {
            mode,
            output,
            warnings: match mode.has_remarks() {
                true => warnings::of(flags, &connection, chosen),
                false => Vec::new(),
            },
            connection,
            contexts,
            unread: from.unread.into_inner(),
            explained: from.trail.into_all(merge::default_of),
            confirmed,
        })
    }

    /// The same without a user whose password would have to be asked for: nobody is asked for what can do without, and an
    /// empty password would be a wrong one.
    #[must_use]
    pub fn without_question(mut self) -> Self {
        self.connection.identity.take_if(|identity| match identity {
            Identity::User { password, .. } => password.known().is_none(),
            Identity::Token(_) => false,
        });
        self
    }
}
