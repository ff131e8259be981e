//! What is possible but not wise.

use super::ConnectionSettings;
use crate::client::Endpoint;

/// A line for each.
pub(super) fn of(settings: &ConnectionSettings) -> Vec<&'static str> {
    let mut warnings = Vec::new();
    if settings.tls.settings().skip_verify && settings.endpoints.iter().any(Endpoint::is_tls) {
        warnings.push(
            "the server's certificate is not checked: whoever is in between can read and change everything",
        );
    }
    warnings
}
