//! `config import-env`: a context of what the environment says.

use std::collections::BTreeMap;

use clap::Args;

use super::file;
use crate::commands::Outcome;
use crate::config::{self, KEYS, Key, Shape, edit};
use crate::context::Context;
use crate::env::{ETCDCTLS, OURS};
use crate::error::{Error, Result, Stage};
use crate::output::Output;
use crate::views::config::ConfigChanged;

const EXAMPLES: &str = "\
Examples:
  etcdtool config import-env staging && etcdtool config use staging

Passwords and tokens are not stored: password-file, password-command or auth-jwt-token-file say
where they come from.";

/// Make a context of the variables ETCDTOOL_* and ETCDCTL_*
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ImportEnvArgs {
    /// The new context
    #[arg(default_value = "env")]
    name: String,
}

/// What there is to set, and what isn't stored.
#[derive(Default)]
struct Found {
    settings: Vec<(&'static Key, String)>,
    remarks: Vec<String>,
}

/// Runs it.
pub fn run(args: &ImportEnvArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<ConfigChanged>()?;
    config::check_name(&args.name).map_err(Error::usage)?;
    let found = found(cx)?;
    if found.settings.is_empty() {
        return Err(
            Error::usage("no variable says anything that a context could hold")
                .hint("ETCDTOOL_ENDPOINTS or ETCDCTL_ENDPOINTS, among others, would"),
        );
    }
    let (path, name) = (file(cx)?, args.name.as_str());
    edit(&path, |before, draft| {
        if before.config.context(name).is_some() {
            return Err(Error::usage(format!("there is a context {name} already"))
                .hint("name another one, or remove it first: etcdtool config delete"));
        }
        for (key, value) in &found.settings {
            draft.set(name, key, value)?;
        }
        Ok(())
    })?;
    for remark in &found.remarks {
        cx.reporter().status(remark);
    }
    let keys: Vec<_> = found.settings.iter().map(|(key, _)| key.name).collect();
    show.answer(&ConfigChanged {
        file: path,
        context: Some(name.to_owned()),
        message: format!("the context {name} is made, with {}", keys.join(", ")),
    })?;
    Ok(Outcome::DONE)
}

fn found(cx: &Context) -> Result<Found> {
    let all: BTreeMap<_, _> = cx.environment().all().collect();
    // Ours count first.
    let get = |key: &str| {
        let name = key.replace('-', "_").to_uppercase();
        [OURS, ETCDCTLS]
            .iter()
            .find_map(|prefix| all.get(format!("{prefix}{name}").as_str()).copied())
    };
    let mut found = Found::default();
    for key in KEYS {
        let Some(value) = get(key.name) else { continue };
        let value = match (key.name, key.shape) {
            ("user", _) => name_alone(value, &mut found.remarks),
            (_, Shape::Path) => absolute(value)?,
            // Discovery takes the place of endpoints.
            ("endpoints", _) if get("discovery-srv").is_some() => continue,
            // A token takes the user's.
            _ => value.to_owned(),
        };
        found.settings.push((key, value));
    }
    let has = |name: &str| get(name).is_some();
    if has("auth-jwt-token-file") {
        found
            .settings
            .retain(|(key, _)| !matches!(key.name, "user" | "password-file"));
    }
    if !has("user") {
        found
            .settings
            .retain(|(key, _)| key.name != "password-file");
    }
    if has("output") {
        found.settings.retain(|(key, _)| key.name != "write-out");
    }
    if has("password") {
        found.remarks.push("the password is not stored: it will be asked for, unless password-file or password-command says where it comes from".to_owned());
    }
    if has("auth-jwt-token") {
        found.remarks.push(
            "the token is not stored: auth-jwt-token-file names the file it comes from".to_owned(),
        );
    }
    Ok(found)
}

fn name_alone(user: &str, remarks: &mut Vec<String>) -> String {
    let Some((name, _)) = user.split_once(':') else {
        return user.to_owned();
    };
    remarks.push("the password beside the user's name is not stored: it will be asked for, unless password-file or password-command says where it comes from".to_owned());
    name.to_owned()
}

/// The file is read from anywhere.
fn absolute(path: &str) -> Result<String> {
    let absolute = std::path::absolute(path).map_err(|error| {
        Error::failed(format!("cannot tell where {path} is")).cause(
            Stage::Local,
            None,
            error.to_string(),
        )
    })?;
    Ok(absolute.display().to_string())
}
