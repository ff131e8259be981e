//! Flags and environment become settings: one step that touches nothing but what it is given.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ValueEnum;
use secrecy::SecretString;

use crate::client::Endpoint;
use crate::env::{self, Environment, Variable};
use crate::error::{Error, Result, Stage};
use crate::exit;
use crate::golang::{boolean, duration, integer};
use crate::mode::Mode;
use crate::options::{ColorChoice, ConnectionOptions, OutputChoice, OutputOptions, WriteOut};

const DEFAULT_ENDPOINT: &str = "127.0.0.1:2379";
const DEFAULT_DIAL_TIMEOUT: Duration = Duration::from_secs(2);
const DEFAULT_COMMAND_TIMEOUT: Duration = Duration::from_secs(5);
const DEFAULT_KEEPALIVE_TIMEOUT: Duration = Duration::from_secs(6);
/// Below this, servers take the probes for an attack and drop the connection.
const LEAST_KEEPALIVE_TIME: Duration = Duration::from_secs(10);
/// What gRPC can number at all, and etcdctl's default.
const MOST_RECV_BYTES: usize = i32::MAX as usize;

/// Everything that flags and environment decide, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How the program was called.
    pub mode: Mode,
    /// How to reach the cluster.
    pub connection: ConnectionSettings,
    /// How to show answers.
    pub output: OutputSettings,
}

/// How to reach the cluster.
#[derive(Clone, Debug)]
pub struct ConnectionSettings {
    /// At least one.
    pub endpoints: Vec<Endpoint>,
    /// Around name look-up, connecting, TLS and the server's first byte.
    pub dial_timeout: Duration,
    /// Around the whole command, unless it streams.
    pub command_timeout: Duration,
    /// How often a silent connection is probed.
    pub keepalive_time: Duration,
    /// How long a probe may go unanswered.
    pub keepalive_timeout: Duration,
    /// Upper bound of a request in bytes, if there is one on our side.
    pub max_request_bytes: Option<usize>,
    /// Upper bound of an answer in bytes.
    pub max_recv_bytes: usize,
    /// The files that TLS uses.
    pub tls: TlsFiles,
    /// Who to be.
    pub identity: Option<Identity>,
}

/// The files that TLS uses.
#[derive(Clone, Debug, Default)]
pub struct TlsFiles {
    /// CA certificates; the system's when unset.
    pub cacert: Option<PathBuf>,
    /// Our certificate.
    pub cert: Option<PathBuf>,
    /// Our key.
    pub key: Option<PathBuf>,
}

/// Who we are towards the cluster.
#[derive(Clone, Debug)]
pub enum Identity {
    /// A user, and a password unless it is to be asked for.
    User {
        /// The name.
        name: String,
        /// The password.
        password: Option<SecretString>,
    },
    /// A token given directly.
    Token(SecretString),
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
    /// Merges flags and environment. Every mistake in them is found here, before anything is sent.
    pub fn resolve(
        connection: &ConnectionOptions,
        output: &OutputOptions,
        environment: &Environment,
        mode: Mode,
    ) -> Result<Self> {
        let from = Layers { environment, mode };
        Ok(Self {
            mode,
            output: from.output(output)?,
            connection: from.connection(connection)?,
        })
    }
}

/// Where settings come from beside the flags.
struct Layers<'a> {
    environment: &'a Environment,
    mode: Mode,
}

impl Layers<'_> {
    fn connection(&self, flags: &ConnectionOptions) -> Result<ConnectionSettings> {
        self.refuse_what_is_missing(flags)?;
        let tls = TlsFiles {
            cacert: self.path(env::CACERT, flags.cacert.as_ref())?,
            cert: self.path(env::CERT, flags.cert.as_ref())?,
            key: self.path(env::KEY, flags.key_file.as_ref())?,
        };
        if tls.cert.is_some() != tls.key.is_some() {
            let shown = |path: &Option<PathBuf>| path.clone().unwrap_or_default();
            let (key, cert) = (shown(&tls.key), shown(&tls.cert));
            return Err(
                Error::usage("--cert and --key go together: one of them is missing")
                    .etcdctl_message(format!(
                        "KeyFile and CertFile must both be present[key: {}, cert: {}]",
                        key.display(),
                        cert.display()
                    )),
            );
        }
        for path in [&tls.cert, &tls.key, &tls.cacert].into_iter().flatten() {
            readable(path)?;
        }
        let insecure = self.boolean(env::INSECURE_TRANSPORT, flags.insecure_transport.as_ref())?;
        let secure = insecure == Some(false) || tls.cacert.is_some() || tls.cert.is_some();
        self.boolean(env::INSECURE_DISCOVERY, flags.insecure_discovery.as_ref())?;
        Ok(ConnectionSettings {
            endpoints: self.endpoints(flags, secure)?,
            dial_timeout: self
                .duration(env::DIAL_TIMEOUT, flags.dial_timeout.as_ref())?
                .unwrap_or(DEFAULT_DIAL_TIMEOUT),
            command_timeout: self
                .duration(env::COMMAND_TIMEOUT, flags.command_timeout.as_ref())?
                .unwrap_or(DEFAULT_COMMAND_TIMEOUT),
            keepalive_time: self
                .duration(env::KEEPALIVE_TIME, flags.keepalive_time.as_ref())?
                .map_or(LEAST_KEEPALIVE_TIME, |time| time.max(LEAST_KEEPALIVE_TIME)),
            keepalive_timeout: self
                .duration(env::KEEPALIVE_TIMEOUT, flags.keepalive_timeout.as_ref())?
                .unwrap_or(DEFAULT_KEEPALIVE_TIMEOUT),
            max_request_bytes: self
                .size(env::MAX_REQUEST_BYTES, flags.max_request_bytes.as_ref())?,
            max_recv_bytes: self
                .size(env::MAX_RECV_BYTES, flags.max_recv_bytes.as_ref())?
                .unwrap_or(MOST_RECV_BYTES),
            identity: self.identity(flags)?,
            tls,
        })
    }

    /// Better refused than silently ignored: both decide whom we talk to.
    fn refuse_what_is_missing(&self, flags: &ConnectionOptions) -> Result<()> {
        let skip_verify = self.boolean(
            env::INSECURE_SKIP_TLS_VERIFY,
            flags.insecure_skip_tls_verify.as_ref(),
        )?;
        let discovery = self.text(env::DISCOVERY_SRV, flags.discovery_srv.as_ref())?;
        let service = self.text(env::DISCOVERY_SRV_NAME, flags.discovery_srv_name.as_ref())?;
        let missing = if skip_verify == Some(true) {
            "--insecure-skip-tls-verify"
        } else if discovery.is_some() || service.is_some() {
            "--discovery-srv"
        } else {
            return Ok(());
        };
        Err(Error::usage(format!("{missing} is not available yet")))
    }

    fn endpoints(&self, flags: &ConnectionOptions, secure: bool) -> Result<Vec<Endpoint>> {
        // Given again, the flag adds to what it had, as etcdctl's does.
        let given = (!flags.endpoints.is_empty()).then(|| flags.endpoints.join(","));
        let list = self
            .text(env::ENDPOINTS, given.as_ref())?
            .unwrap_or_else(|| DEFAULT_ENDPOINT.to_owned());
        if list.trim().is_empty() {
            return Err(Error::usage("no endpoint: the list is empty")
                .etcdctl_message("etcdclient: no available endpoints")
                .etcdctl_code(exit::etcdctl::BAD_CONNECTION));
        }
        list.split(',')
            .map(|endpoint| Endpoint::parse(endpoint.trim(), secure))
            .collect()
    }

    fn identity(&self, flags: &ConnectionOptions) -> Result<Option<Identity>> {
        let token = self.text(env::AUTH_JWT_TOKEN, flags.auth_jwt_token.as_ref())?;
        if let Some(token) = token.filter(|token| !token.is_empty()) {
            if http::HeaderValue::from_str(&token).is_err() {
                return Err(Error::usage("the token holds characters that no token has"));
            }
            return Ok(Some(Identity::Token(token.into())));
        }
        let password = self.text(env::PASSWORD, flags.password.as_ref())?;
        let user = self.text(env::USER, flags.user.as_ref())?;
        let Some(user) = user.filter(|user| !user.is_empty()) else {
            return Ok(None);
        };
        let (name, password) = match (password, user.split_once(':')) {
            (Some(password), _) => (user, Some(password)),
            (None, Some((name, password))) => (name.to_owned(), Some(password.to_owned())),
            (None, None) => (user, None),
        };
        let password = password.map(SecretString::from);
        Ok(Some(Identity::User { name, password }))
    }

    fn output(&self, flags: &OutputOptions) -> Result<OutputSettings> {
        let color = self.choice(env::COLOR, flags.color.as_ref())?;
        let debug = self.boolean(env::DEBUG, flags.debug.as_ref())?;
        Ok(OutputSettings {
            format: self.format(flags)?,
            hex: self.boolean(env::HEX, flags.hex.as_ref())?.unwrap_or(false),
            color: color
                .or_else(|| self.environment.color().map(color_choice))
                .unwrap_or(ColorChoice::Auto),
            quiet: flags.quiet,
            verbose: if debug == Some(true) {
                2
            } else {
                flags.verbose
            },
        })
    }

    /// A flag beats every variable, also one that names the other family of formats.
    fn format(&self, flags: &OutputOptions) -> Result<Format> {
        if flags.output.is_some() && flags.write_out.is_some() {
            return Err(Error::usage(
                "-o and -w can't be given together: choose one",
            ));
        }
        if self.mode.is_drop_in() {
            let name = self.text(env::WRITE_OUT, flags.write_out.as_ref())?;
            let choice = name
                .map(|name| WriteOut::from_str(&name, false))
                .transpose();
            let choice = choice.map_err(|_| {
                Error::usage("unsupported output format").etcdctl_code(exit::etcdctl::BAD_FEATURE)
            })?;
            return Ok(match &flags.output {
                Some(_) => Format::Ours(self.ours(flags)?.unwrap_or(OutputChoice::Auto)),
                None => Format::Etcdctl(choice.unwrap_or(WriteOut::Simple)),
            });
        }
        if flags.write_out.is_none()
            && let Some(ours) = self.ours(flags)?
        {
            return Ok(Format::Ours(ours));
        }
        let theirs = self.choice(env::WRITE_OUT, flags.write_out.as_ref())?;
        Ok(theirs.map_or(Format::Ours(OutputChoice::Auto), Format::Etcdctl))
    }

    fn ours(&self, flags: &OutputOptions) -> Result<Option<OutputChoice>> {
        self.choice(env::OUTPUT, flags.output.as_ref())
    }

    /// The flag, else the variable; `parse` says what is wrong with a value.
    fn value<F: AsRef<str>, T>(
        &self,
        variable: Variable,
        flag: Option<&F>,
        parse: impl Fn(&str) -> std::result::Result<T, Mistake>,
    ) -> Result<Option<T>> {
        let found = self.environment.get(variable);
        if let Some(flag) = flag {
            let value = flag.as_ref();
            let parsed = parse(value).map_err(|mistake| {
                let (name, reason, gos) = (variable.flag, mistake.reason, mistake.gos);
                Error::usage(format!("invalid value '{value}' for --{name}: {reason}"))
                    .etcdctl_message(format!(
                        "invalid argument {value:?} for \"--{name}\" flag: {gos}"
                    ))
                    .etcdctl_code(exit::etcdctl::ERROR)
            })?;
            self.refuse_both(variable)?;
            return Ok(Some(parsed));
        }
        let Some(found) = found else { return Ok(None) };
        match parse(&found.value) {
            Ok(value) => Ok(Some(value)),
            // etcdctl goes on with the default.
            Err(_) if self.mode.is_drop_in() && variable != env::WRITE_OUT => Ok(None),
            Err(mistake) => Err(Error::usage(format!(
                "invalid value in the environment variable {}",
                found.name
            ))
            .cause(Stage::Settings, None, mistake.reason)),
        }
    }

    /// etcdctl takes a flag together with its variable for a mistake.
    fn refuse_both(&self, variable: Variable) -> Result<()> {
        if !self.mode.is_drop_in() {
            return Ok(());
        }
        self.environment
            .name_of(variable)
            .map_or(Ok(()), |name| Err(shadowed(&name)))
    }

    fn text(&self, variable: Variable, flag: Option<&String>) -> Result<Option<String>> {
        self.value(variable, flag, |text| Ok(text.to_owned()))
    }

    fn path(&self, variable: Variable, flag: Option<&PathBuf>) -> Result<Option<PathBuf>> {
        let Some(flag) = flag else {
            return Ok(self.text(variable, None)?.map(PathBuf::from));
        };
        if flag.as_os_str().is_empty() {
            let name = variable.flag;
            return Err(Error::usage(format!(
                "empty string is passed to --{name} option"
            )));
        }
        self.refuse_both(variable)?;
        Ok(Some(flag.clone()))
    }

    fn duration(&self, variable: Variable, flag: Option<&String>) -> Result<Option<Duration>> {
        self.value(variable, flag, |text| {
            let nanoseconds = duration::parse(text).map_err(|error| Mistake {
                reason: error.to_string(),
                gos: error.in_gos_words(text),
            })?;
            Ok(Duration::from_nanos(nanoseconds.try_into().unwrap_or(0)))
        })
    }

    fn boolean(&self, variable: Variable, flag: Option<&String>) -> Result<Option<bool>> {
        self.value(variable, flag, |text| {
            boolean::parse(text).ok_or_else(|| Mistake {
                reason: "expected true or false".to_owned(),
                gos: boolean::mistake(text),
            })
        })
    }

    /// A number of bytes; none, as etcdctl has it, stands for the default.
    fn size(&self, variable: Variable, flag: Option<&String>) -> Result<Option<usize>> {
        let size = self.value(variable, flag, |text| {
            integer::parse(text).map_err(|gos| Mistake {
                reason: "expected a number".to_owned(),
                gos,
            })
        })?;
        Ok(size
            .filter(|&size| size > 0)
            .and_then(|size| size.try_into().ok()))
    }

    fn choice<T: ValueEnum>(&self, variable: Variable, flag: Option<&String>) -> Result<Option<T>> {
        self.value(variable, flag, |text| {
            T::from_str(text, false).map_err(|_| {
                let names: Vec<String> = T::value_variants()
                    .iter()
                    .filter_map(ValueEnum::to_possible_value)
                    .map(|value| value.get_name().to_owned())
                    .collect();
                let reason = format!("expected one of {}", names.join(", "));
                Mistake {
                    gos: reason.clone(),
                    reason,
                }
            })
        })
    }
}

/// What is wrong with a value, in our words and in Go's.
struct Mistake {
    reason: String,
    gos: String,
}

/// A file that can't be read is found before anything is sent, needed or not.
fn readable(path: &Path) -> Result<()> {
    let Err(error) = std::fs::File::open(path) else {
        return Ok(());
    };
    let name = path.display();
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    };
    Err(Error::usage(format!("cannot read {name}"))
        .etcdctl_message(format!("open {name}: {reason}"))
        .cause(Stage::Settings, None, reason))
}

fn color_choice(wanted: bool) -> ColorChoice {
    if wanted {
        ColorChoice::Always
    } else {
        ColorChoice::Never
    }
}

fn shadowed(variable: &str) -> Error {
    Error::usage(format!(
        "the environment variable {variable} and its flag are both given"
    ))
    .etcdctl_message("conflicting environment variable is shadowed by corresponding command-line flag (either unset environment variable or disable flag))")
    .etcdctl_code(exit::etcdctl::ERROR)
}
