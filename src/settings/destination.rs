//! The settings of a second cluster: its own address, files and user, and all else as for the first.

use std::cell::RefCell;
use std::sync::Arc;

use super::{ConnectionSettings, Settings};
use crate::client::Protection;
use crate::config::ConfigFile;
use crate::env::{self, Environment, Variable};
use crate::error::Result;
use crate::options::{ConnectionOptions, DestinationOptions, OutputOptions};
use crate::settings::layers::{Layers, Trail};

impl Settings {
    /// How to reach the cluster at `endpoints`. The variables of the first cluster mean nothing to it.
    ///
    /// # Errors
    /// As for the first cluster: what can't be read, what doesn't go together.
    pub fn destination(
        &self,
        endpoints: &str,
        flags: &DestinationOptions,
        environment: &Environment,
    ) -> Result<ConnectionSettings> {
        let options = options(endpoints, flags, environment);
        let nothing = Environment::new(self.mode, []);
        let from = Layers {
            environment: &nothing,
            mode: self.mode,
            context: None,
            trail: Trail::default(),
            unread: RefCell::default(),
        };
        let of_its_own = from.connection(&options)?;
        let protector = self.contexts.protector(&of_its_own.endpoints);
        let protection = |name: &str| Protection::new(name.to_owned(), self.confirmed.clone());
        Ok(ConnectionSettings {
            protection: protector.map(|name| Arc::new(protection(name))),
            endpoints: of_its_own.endpoints,
            tls: of_its_own.tls,
            identity: of_its_own.identity,
            ..self.connection.clone()
        })
    }

    /// The same of a cluster that is named: by its context, or else by its endpoints.
    ///
    /// # Errors
    /// The same, and where the config file can't be read.
    pub fn named_destination(
        &self,
        name: &str,
        flags: &DestinationOptions,
        environment: &Environment,
    ) -> Result<ConnectionSettings> {
        let file = self.contexts.file.as_deref().map(ConfigFile::read);
        let file = file.transpose()?.flatten();
        if file.is_none_or(|file| file.context(name).is_err()) {
            return self.destination(name, flags, environment);
        }
        let options = ConnectionOptions {
            endpoints: Vec::new(),
            context: Some(name.to_owned()),
            config: self.contexts.file.clone(),
            confirm_context: self.confirmed.clone().filter(|confirmed| confirmed == name),
            ..options("", flags, environment)
        };
        let (output, environment) = (OutputOptions::default(), environment.clone());
        let environment = environment.without_cluster();
        let settings = Self::resolve(&options, &output, &environment, self.mode)?;
        Ok(ConnectionSettings {
            command_timeout: self.connection.command_timeout,
            ..settings.connection
        })
    }
}

/// The flags as the first cluster's would be.
fn options(
    endpoints: &str,
    flags: &DestinationOptions,
    environment: &Environment,
) -> ConnectionOptions {
    let variable = |variable: Variable| Some(environment.get(variable)?.value.into());
    let user = flags.dest_user.clone();
    let password = flags.dest_password.clone();
    ConnectionOptions {
        endpoints: vec![endpoints.to_owned()],
        insecure_transport: flags
            .dest_insecure_transport
            .map(|insecure| insecure.to_string()),
        cert: flags.dest_cert.clone(),
        key_file: flags.dest_key.clone(),
        cacert: flags.dest_cacert.clone(),
        user: user.or_else(|| variable(env::DEST_USER)),
        password: password.or_else(|| variable(env::DEST_PASSWORD)),
        ..ConnectionOptions::default()
    }
}
