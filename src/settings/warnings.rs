//! What is possible but not wise.

use secrecy::ExposeSecret;

use super::ConnectionSettings;
use crate::client::Endpoint;
use crate::options::ConnectionOptions;

/// A line for each.
pub(super) fn of(flags: &ConnectionOptions, settings: &ConnectionSettings) -> Vec<&'static str> {
    let mut warnings = Vec::new();
    if settings.tls.settings().skip_verify && settings.endpoints.iter().any(Endpoint::is_tls) {
        warnings.push(
            "the server's certificate is not checked: whoever is in between can read and change everything",
        );
    }
    let user = flags.user.as_ref();
    if flags.password.is_some() {
        warnings.push("a password given as --password can be seen in the list of processes");
    } else if user.is_some_and(|user| user.expose_secret().contains(':')) {
        warnings
            .push("a password given as --user NAME:PASSWORD can be seen in the list of processes");
    }
    if flags.auth_jwt_token.is_some() {
        warnings.push("a token given as --auth-jwt-token can be seen in the list of processes");
    }
    warnings
}
