//! What is possible but not wise.

use secrecy::ExposeSecret;

use super::ConnectionSettings;
use super::contexts::Chosen;
use crate::client::Endpoint;
use crate::options::ConnectionOptions;

/// A line for each.
pub(super) fn of(
    flags: &ConnectionOptions,
    settings: &ConnectionSettings,
    chosen: Option<&Chosen>,
) -> Vec<String> {
    let mut warnings: Vec<&str> = Vec::new();
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
    let mut warnings: Vec<_> = warnings.into_iter().map(str::to_owned).collect();
    if let Some(chosen) = chosen.filter(|chosen| chosen.leaves_out()) {
        let name = chosen.name();
        warnings.push(format!(
            "the user of the context {name} is left out, since the endpoints are not that context's; --context '{name}' uses it nevertheless"
        ));
    }
    warnings
}
