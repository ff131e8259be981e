//! What becomes of a certificate, without a server that shows it.

use std::io;

use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};

use super::{explain, verify};
use crate::client::DialFailure;
use crate::client::endpoint::Endpoint;

/// Whether a server may show this certificate, which is trusted itself or isn't; else why not, where there are words for
/// that.
pub(crate) fn judge_certificate(der: &[u8], trusted: bool) -> Result<(), Option<DialFailure>> {
    let certificate = CertificateDer::from(der);
    let authorities = trusted.then(|| certificate.clone().into_owned());
    let verifier = verify::only_by(authorities.into_iter().collect()).map_err(|_| None)?;
    let name = ServerName::try_from("localhost").map_err(|_| None)?;
    let judged = verifier.verify_server_cert(&certificate, &[], &name, &[], UnixTime::now());
    judged.map(drop).map_err(|error| {
        let reason = explain(&io::Error::other(error), false)?;
        Some(reason.at(&Endpoint::parse("https://localhost:2379", true).ok()?))
    })
}
