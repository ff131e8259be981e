//! One setting's value: the flag's, else a variable's, or what is wrong with it.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ValueEnum;
use secrecy::{ExposeSecret, SecretString};

use crate::env::{self, Environment, Variable};
use crate::error::{Error, Result, Stage};
use crate::exit;
use crate::golang::{boolean, duration, integer};
use crate::mode::Mode;

const DNS_PORT: u16 = 53;

/// Where settings come from beside the flags.
pub(super) struct Layers<'a> {
    pub(super) environment: &'a Environment,
    pub(super) mode: Mode,
}

impl Layers<'_> {
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
            Err(_) if !self.mode.is_strict() && variable != env::WRITE_OUT => Ok(None),
            Err(mistake) => Err(Error::usage(format!(
                "invalid value in the environment variable {}",
                found.name
            ))
            .cause(Stage::Settings, None, mistake.reason)),
        }
    }

    /// etcdctl takes a flag together with its variable for a mistake.
    pub(super) fn refuse_both(&self, variable: Variable) -> Result<()> {
        if self.mode.lets_flags_win() {
            return Ok(());
        }
        self.environment
            .name_of(variable)
            .map_or(Ok(()), |name| Err(shadowed(&name)))
    }

    /// Whether our own variable of this meaning is set, rather than etcdctl's.
    pub(super) fn is_ours(&self, variable: Variable) -> bool {
        let found = self.environment.get(variable);
        found.is_some_and(|found| found.name.starts_with(env::OURS))
    }

    pub(super) fn text(&self, variable: Variable, flag: Option<&String>) -> Result<Option<String>> {
        self.value(variable, flag, |text| Ok(text.to_owned()))
    }

    /// As `text`; what is secret in it goes back into a secret type as soon as it is taken apart.
    pub(super) fn secret(
        &self,
        variable: Variable,
        flag: Option<&SecretString>,
    ) -> Result<Option<String>> {
        let flag = flag.map(|flag| flag.expose_secret().to_owned());
        self.text(variable, flag.as_ref())
    }

    pub(super) fn path(
        &self,
        variable: Variable,
        flag: Option<&PathBuf>,
    ) -> Result<Option<PathBuf>> {
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

    pub(super) fn duration(
        &self,
        variable: Variable,
        flag: Option<&String>,
    ) -> Result<Option<Duration>> {
        self.value(variable, flag, |text| {
            let nanoseconds = duration::parse(text).map_err(|error| Mistake {
                reason: error.to_string(),
                gos: error.in_gos_words(text),
            })?;
            if nanoseconds < 0 && self.mode.is_strict() {
                return Err(Mistake {
                    reason: "expected a duration that is not negative".to_owned(),
                    gos: String::new(),
                });
            }
            Ok(duration::to_duration(nanoseconds))
        })
    }

    pub(super) fn boolean(
        &self,
        variable: Variable,
        flag: Option<&String>,
    ) -> Result<Option<bool>> {
        self.value(variable, flag, |text| {
            boolean::parse(text).ok_or_else(|| Mistake {
                reason: "expected true or false".to_owned(),
                gos: boolean::mistake(text),
            })
        })
    }

    /// An address of a name server, at its usual port unless another is named.
    pub(super) fn dns_server(
        &self,
        variable: Variable,
        flag: Option<&String>,
    ) -> Result<Option<SocketAddr>> {
        self.value(variable, flag, |text| {
            let alone = |address: IpAddr| SocketAddr::new(address, DNS_PORT);
            let address = text.parse().or_else(|_| text.parse().map(alone));
            address.map_err(|_| Mistake {
                reason: "expected an IP address, or ADDRESS:PORT".to_owned(),
                gos: String::new(),
            })
        })
    }

    /// A number of bytes; none, as etcdctl has it, stands for the default.
    pub(super) fn size(&self, variable: Variable, flag: Option<&String>) -> Result<Option<usize>> {
        let size = self.value(variable, flag, |text| {
            let size = integer::parse(text).map_err(|gos| Mistake {
                reason: "expected a number".to_owned(),
                gos,
            })?;
            if size < 0 && self.mode.is_strict() {
                let gos = String::new();
                return Err(Mistake {
                    reason: "expected a number that is not negative".to_owned(),
                    gos,
                });
            }
            Ok(size)
        })?;
        Ok(size
            .filter(|&size| size > 0)
            .and_then(|size| size.try_into().ok()))
    }

    pub(super) fn choice<T: ValueEnum>(
        &self,
        variable: Variable,
        flag: Option<&String>,
    ) -> Result<Option<T>> {
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
pub(super) fn readable(path: &Path) -> Result<()> {
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

fn shadowed(variable: &str) -> Error {
    Error::usage(format!(
        "the environment variable {variable} and its flag are both given"
    ))
    .etcdctl_message("conflicting environment variable is shadowed by corresponding command-line flag (either unset environment variable or disable flag))")
    .etcdctl_code(exit::etcdctl::ERROR)
}
