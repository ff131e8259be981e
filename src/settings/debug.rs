//! What etcdctl's `--debug` tells of the settings: each flag that all commands have, as its variable.

use super::{Origin, Settings};
use crate::config;
use crate::env::{self, Variable};
use crate::golang::{duration, list};

/// How Go shows a flag's value.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Switch,
    Time,
    Size,
    List,
}

/// The flags by name, and what etcdctl has where nobody has said anything.
const FLAGS: &[(Variable, Form, &str)] = &[
    (env::AUTH_JWT_TOKEN, Form::Text, ""),
    (env::CACERT, Form::Text, ""),
    (env::CERT, Form::Text, ""),
    (env::COMMAND_TIMEOUT, Form::Time, "5s"),
    (env::DEBUG, Form::Switch, "false"),
    (env::DIAL_TIMEOUT, Form::Time, "2s"),
    (env::DISCOVERY_SRV, Form::Text, ""),
    (env::DISCOVERY_SRV_NAME, Form::Text, ""),
    (env::ENDPOINTS, Form::List, "127.0.0.1:2379"),
    (env::HEX, Form::Switch, "false"),
    (env::INSECURE_DISCOVERY, Form::Switch, "true"),
    (env::INSECURE_SKIP_TLS_VERIFY, Form::Switch, "false"),
    (env::INSECURE_TRANSPORT, Form::Switch, "true"),
    (env::KEEPALIVE_TIME, Form::Time, "2s"),
    (env::KEEPALIVE_TIMEOUT, Form::Time, "6s"),
    (env::KEY, Form::Text, ""),
    (env::MAX_RECV_BYTES, Form::Size, "0"),
    (env::MAX_REQUEST_BYTES, Form::Size, "0"),
    (env::PASSWORD, Form::Text, ""),
    (env::USER, Form::Text, ""),
    (env::WRITE_OUT, Form::Text, "simple"),
];

impl Settings {
    /// The lines, where etcdctl would show them. Secrets are hidden, which etcdctl's are not.
    pub fn told_by_debug(&self) -> Vec<String> {
        let is_asked_for = self.in_gos_form(env::DEBUG, Form::Switch, "false") == "true";
        if !self.mode.is_drop_in() || !is_asked_for {
            return Vec::new();
        }
        let line = |&(variable, form, default): &(Variable, Form, &str)| {
            let value = self.in_gos_form(variable, form, default);
            format!("{}={value}", variable.of_etcdctl())
        };
        FLAGS.iter().map(line).collect()
    }

    fn in_gos_form(&self, variable: Variable, form: Form, default: &str) -> String {
        let mut said = self
            .explained
            .iter()
            .filter(|it| it.origin != Origin::Default);
        let said = said.find(|it| it.setting == variable.flag);
        let value = said.and_then(|it| it.value.as_deref()).unwrap_or(default);
        let shown = match form {
            Form::Text => None,
            Form::Switch => config::boolean(value).ok().map(|it| it.to_string()),
            Form::Time => duration::parse(value).ok().map(duration::format),
            Form::Size => config::size(value, false).ok().map(|it| it.to_string()),
            Form::List => Some(format!("[{}]", list::items(value).join(","))),
        };
        shown.unwrap_or_else(|| value.to_owned())
    }
}
