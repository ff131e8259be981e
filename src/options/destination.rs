//! How to reach the cluster that is written to, where a command has one beside the usual one.

use std::path::PathBuf;

use clap::Args;
use secrecy::SecretString;

use super::connection::secret;
use crate::golang::boolean;

/// The flags of the destination.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Destination")]
pub struct DestinationOptions {
    /// Our certificate for the destination, a PEM file
    #[arg(long, value_name = "FILE")]
    pub dest_cert: Option<PathBuf>,
    /// The key of that certificate, a PEM file
    #[arg(long, value_name = "FILE")]
    pub dest_key: Option<PathBuf>,
    /// The CA certificates to trust at the destination, a PEM file [default: the system's]
    #[arg(long, value_name = "FILE")]
    pub dest_cacert: Option<PathBuf>,
    /// Speak plain TCP where the destination names no scheme and no TLS file is given [default: true]
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = switch)]
    pub dest_insecure_transport: Option<bool>,
    /// Who to be at the destination: NAME or NAME:PASSWORD; without a password it is asked for
    #[arg(long, value_name = "NAME[:PASSWORD]", value_parser = secret)]
    pub dest_user: Option<SecretString>,
    /// That user's password; ETCDTOOL_DEST_PASSWORD keeps it out of the process list
    #[arg(long, value_name = "PASSWORD", value_parser = secret)]
    pub dest_password: Option<SecretString>,
}

fn switch(text: &str) -> Result<bool, String> {
    boolean::parse(text).ok_or_else(|| boolean::mistake(text))
}
