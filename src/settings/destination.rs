//! The settings of a second cluster: its own address, files and user, and all else as for the first.

use std::sync::Arc;

use super::{ConnectionSettings, Settings};
use crate::client::Protection;
use crate::env::{self, Environment, Variable};
use crate::error::Result;
use crate::options::{ConnectionOptions, DestinationOptions};
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
        let variable = |variable: Variable| {
            let found = environment.get(variable)?;
            Some(found.value.into())
        };
        let user = flags.dest_user.clone();
        let password = flags.dest_password.clone();
        let options = ConnectionOptions {
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
        };
        let nothing = Environment::new(self.mode, []);
        let from = Layers {
            environment: &nothing,
            mode: self.mode,
            context: None,
            trail: Trail::default(),
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
}
