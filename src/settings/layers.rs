//! One setting's value: the flag's, else a variable's or the context's, or what is wrong with it.

use std::cell::RefCell;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ValueEnum;
use secrecy::{ExposeSecret, SecretString};

use super::contexts::{Chosen, unusable};
use super::origin::{Explained, Origin};
use crate::config::{self, KEYS, WrongValue};
use crate::env::{self, Environment, Variable};
use crate::error::{Error, Result, Stage};
use crate::exit;
use crate::mode::Mode;

/// Where settings come from beside the flags.
pub(super) struct Layers<'a> {
    pub(super) environment: &'a Environment,
    pub(super) mode: Mode,
    /// The context that counts.
    pub(super) context: Option<&'a Chosen>,
    /// What has been found, for who asks where it came from.
    pub(super) trail: Trail,
    /// Why the password of the context's user can't be read.
    pub(super) unread: RefCell<Option<Error>>,
}

/// What has been found so far.
#[derive(Default)]
pub(super) struct Trail(RefCell<Vec<Explained>>);

impl Trail {
    /// Notes a setting; what was noted of it before counts no longer.
    pub(super) fn note(&self, setting: &'static str, value: Option<String>, origin: Origin) {
        let mut all = self.0.borrow_mut();
        all.retain(|known| known.setting != setting);
        all.push(Explained {
            setting,
            value,
            origin,
            problem: None,
        });
    }

    /// Notes why what was noted of a setting is of no use.
    pub(super) fn note_problem(&self, setting: &str, problem: String) {
        let mut all = self.0.borrow_mut();
        let noted = all.iter_mut().find(|known| known.setting == setting);
        if let Some(noted) = noted {
            noted.problem = Some(problem);
        }
    }

    /// Where a setting comes from, as far as it has been looked at.
    pub(super) fn origin(&self, setting: &str) -> Option<Origin> {
        let all = self.0.borrow();
        let found = all.iter().find(|known| known.setting == setting)?;
        Some(found.origin.clone())
    }

    /// Everything, with what is set where nobody has said anything.
    pub(super) fn into_all(self, default: impl Fn(&str) -> Option<String>) -> Vec<Explained> {
        let mut all = self.0.into_inner();
        for unset in all.iter_mut().filter(|it| it.value.is_none()) {
            unset.value = default(unset.setting);
        }
        let place = |name: &str| KEYS.iter().position(|key| key.name == name);
        let first = |name: &str| [env::CONFIG, env::CONTEXT].iter().any(|it| it.flag == name);
        all.sort_by_key(|it| (!first(it.setting), place(it.setting).unwrap_or(KEYS.len())));
        all
    }
}

impl Layers<'_> {
    /// The flag, a variable, or the context, whichever counts most.
    pub(super) fn found(&self, variable: Variable, flag: Option<&str>) -> Option<(String, Origin)> {
        if let Some(flag) = flag {
            return Some((flag.to_owned(), Origin::Flag(variable.flag)));
        }
        let set = self.environment.get(variable);
        let set = set.map(|found| (found.value, Origin::Variable(found.name)));
        let context = self.context;
        let said = context.and_then(|context| context.found(variable.flag, self.environment));
        // The later of two that count the same would win: none do.
        [said, set]
            .into_iter()
            .flatten()
            .max_by_key(|(_, origin)| origin.rank())
    }

    /// The flag, else what else there is; `parse` says what is wrong with a value.
    fn value<F: AsRef<str>, T>(
        &self,
        variable: Variable,
        flag: Option<&F>,
        parse: impl Fn(&str) -> std::result::Result<T, WrongValue>,
    ) -> Result<Option<T>> {
        let Some((value, origin)) = self.found(variable, flag.map(AsRef::as_ref)) else {
            self.trail.note(variable.flag, None, Origin::Default);
            return Ok(None);
        };
        let parsed = match parse(&value) {
            Ok(parsed) => parsed,
            Err(wrong) => return self.wrong(variable, &value, &origin, wrong),
        };
        if matches!(origin, Origin::Flag(_)) {
            self.refuse_both(variable)?;
        }
        self.trail
            .note(variable.flag, Some(variable.shown(&value)), origin);
        Ok(Some(parsed))
    }

    /// What to do about a value that can't be read.
    fn wrong<T>(
        &self,
        variable: Variable,
        value: &str,
        origin: &Origin,
        wrong: WrongValue,
    ) -> Result<Option<T>> {
        let (reason, gos) = (wrong.reason, wrong.gos);
        Err(match origin {
            Origin::Flag(name) => {
                Error::usage(format!("invalid value '{value}' for --{name}: {reason}"))
                    .etcdctl_message(format!(
                        "invalid argument {value:?} for \"--{name}\" flag: {gos}"
                    ))
                    .etcdctl_code(exit::etcdctl::ERROR)
            }
            // etcdctl goes on with the default.
            Origin::Variable(_) if !self.mode.is_strict() && variable != env::WRITE_OUT => {
                return Ok(None);
            }
            Origin::Variable(name) => Error::usage(format!(
                "invalid value in the environment variable {name}"
            ))
            .cause(Stage::Settings, None, reason),
            Origin::Context { .. } | Origin::Default => unusable(origin, variable.flag, &reason),
        })
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
        let shown = flag.display().to_string();
        self.trail
            .note(variable.flag, Some(shown), Origin::Flag(variable.flag));
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
        let strict = self.mode.is_strict();
        self.value(variable, flag, |text| config::duration(text, strict))
    }

    pub(super) fn boolean(
        &self,
        variable: Variable,
        flag: Option<&String>,
    ) -> Result<Option<bool>> {
        self.value(variable, flag, config::boolean)
    }

    /// An address of a name server, at its usual port unless another is named.
    pub(super) fn dns_server(
        &self,
        variable: Variable,
        flag: Option<&String>,
    ) -> Result<Option<SocketAddr>> {
        self.value(variable, flag, config::name_server)
    }

    /// How often something is done.
    pub(super) fn count(&self, variable: Variable, flag: Option<&String>) -> Result<Option<u32>> {
        self.value(variable, flag, config::count)
    }

    /// A number of bytes; none, as etcdctl has it, stands for the default.
    pub(super) fn size(&self, variable: Variable, flag: Option<&String>) -> Result<Option<usize>> {
        let strict = self.mode.is_strict();
        let size = self.value(variable, flag, |text| config::size(text, strict))?;
        Ok(size
            .filter(|&size| size > 0)
            .and_then(|size| size.try_into().ok()))
    }

    pub(super) fn choice<T: ValueEnum>(
        &self,
        variable: Variable,
        flag: Option<&String>,
    ) -> Result<Option<T>> {
        self.value(variable, flag, config::choice)
    }
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
