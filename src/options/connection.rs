//! How to reach the cluster: flags that every command takes.

use std::path::PathBuf;

use clap::Args;
use secrecy::SecretString;

/// etcdctl's connection flags, as given; unset ones are filled from the environment.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Connection")]
pub struct ConnectionOptions {
    /// Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    #[arg(long, global = true, value_name = "LIST")]
    pub endpoints: Vec<String>,
    /// How long connecting may take [default: 2s]
    #[arg(long, global = true, value_name = "DURATION", hide_short_help = true)]
    pub dial_timeout: Option<String>,
    /// How long the whole command may take, unless it streams [default: 5s]
    #[arg(long, global = true, value_name = "DURATION", hide_short_help = true)]
    pub command_timeout: Option<String>,
    /// How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for
    /// never [default: while there is time]
    #[arg(long, global = true, value_name = "N", hide_short_help = true)]
    pub retries: Option<String>,
    /// How often a silent connection is probed; at least 10s [default: 10s]
    #[arg(long, global = true, value_name = "DURATION", hide_short_help = true)]
    pub keepalive_time: Option<String>,
    /// How long a probe may go unanswered [default: 6s]
    #[arg(long, global = true, value_name = "DURATION", hide_short_help = true)]
    pub keepalive_timeout: Option<String>,
    /// Refuse to send larger requests, in bytes [default: the server decides]
    #[arg(long, global = true, value_name = "BYTES", hide_short_help = true)]
    pub max_request_bytes: Option<String>,
    /// Refuse larger answers, in bytes [default: 2147483647]
    #[arg(long, global = true, value_name = "BYTES", hide_short_help = true)]
    pub max_recv_bytes: Option<String>,
    /// Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    #[arg(long, global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_short_help = true)]
    pub insecure_transport: Option<String>,
    /// Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    #[arg(long, global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_short_help = true)]
    pub insecure_discovery: Option<String>,
    /// Don't check the server's certificate: whoever is in between can read and change everything
    #[arg(long, global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_short_help = true)]
    pub insecure_skip_tls_verify: Option<String>,
    /// Our certificate, a PEM file
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub cert: Option<PathBuf>,
    /// The certificate's key, a PEM file
    #[arg(
        long = "key",
        global = true,
        value_name = "FILE",
        hide_short_help = true
    )]
    pub key_file: Option<PathBuf>,
    /// The CA certificates to trust, a PEM file [default: the system's]
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub cacert: Option<PathBuf>,
    /// The name that the server's certificate has to be for [default: the endpoint's]
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    pub tls_server_name: Option<String>,
    /// A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    #[arg(long, global = true, value_name = "TOKEN", value_parser = secret, hide_short_help = true)]
    pub auth_jwt_token: Option<SecretString>,
    /// The file of a JSON web token: its first line
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub auth_jwt_token_file: Option<PathBuf>,
    /// Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    #[arg(
        long,
        global = true,
        value_name = "NAME[:PASSWORD]", value_parser = secret,
        hide_short_help = true
    )]
    pub user: Option<SecretString>,
    /// The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    #[arg(long, global = true, value_name = "PASSWORD", value_parser = secret, hide_short_help = true)]
    pub password: Option<SecretString>,
    /// The file of the user's password: its first line
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub password_file: Option<PathBuf>,
    /// Take the user's password from standard input: its first line
    #[arg(long, global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_short_help = true)]
    pub password_stdin: Option<String>,
    /// Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    #[arg(long, global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_short_help = true)]
    pub token_cache: Option<String>,
    /// A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    #[arg(
        short = 'd',
        long,
        global = true,
        value_name = "DOMAIN",
        hide_short_help = true
    )]
    pub discovery_srv: Option<String>,
    /// What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    pub discovery_srv_name: Option<String>,
    /// The name server to ask for those records [default: the system's]
    #[arg(
        long,
        global = true,
        value_name = "ADDRESS[:PORT]",
        hide_short_help = true
    )]
    pub dns_server: Option<String>,
    /// The context of the config file to use; an empty name stands for none [default: the current one]
    #[arg(long, global = true, value_name = "NAME")]
    pub context: Option<String>,
    /// The config file
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub config: Option<PathBuf>,
    /// The name of the protected context that is to be written to: it isn't asked for then
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    pub confirm_context: Option<String>,
}

/// A word of the command line that nobody may see again.
pub fn secret(text: &str) -> Result<SecretString, std::convert::Infallible> {
    Ok(text.into())
}
