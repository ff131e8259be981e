//! Who decides whether a server's certificate will do.

use std::sync::Arc;

use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::client::{WebPkiServerVerifier, verify_server_name};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::server::ParsedCertificate;
use tokio_rustls::rustls::{
    CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};

use super::{provider, words_of};

type Verifier = Arc<dyn ServerCertVerifier>;

/// Trusts what these certificates have signed, and these certificates themselves.
pub(super) fn only_by(authorities: Vec<CertificateDer<'static>>) -> Result<Verifier, String> {
    let mut roots = RootCertStore::empty();
    for authority in &authorities {
        let added = roots.add(authority.clone());
        added.map_err(|error| words_of(&error))?;
    }
    Ok(Arc::new(Trusting {
        signed: by_signature(roots)?,
        themselves: authorities,
    }))
}

/// Trusts what the system trusts.
pub(super) fn by_the_system() -> Result<Verifier, String> {
    let mut roots = RootCertStore::empty();
    let system = rustls_native_certs::load_native_certs();
    roots.add_parsable_certificates(system.certs);
    if roots.is_empty() {
        let reason = system.errors.first().map(ToString::to_string);
        return Err(reason.unwrap_or_else(|| "there are none".to_owned()));
    }
    Ok(by_signature(roots)?)
}

/// Trusts whoever answers.
pub(super) fn nothing() -> Verifier {
    Arc::new(Unchecked)
}

fn by_signature(roots: RootCertStore) -> Result<Arc<WebPkiServerVerifier>, String> {
    let builder = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider());
    builder.build().map_err(|error| error.to_string())
}

/// As Go does it: a certificate that is trusted needs nobody to vouch for it. webpki insists on a chain that ends at
/// another one, and on a server's certificate not being an authority's.
#[derive(Debug)]
struct Trusting {
    signed: Arc<WebPkiServerVerifier>,
    themselves: Vec<CertificateDer<'static>>,
}

impl ServerCertVerifier for Trusting {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified = self
            .signed
            .verify_server_cert(certificate, intermediates, name, ocsp, now);
        match verified {
            Err(error) if is_about_the_signer(&error) && self.themselves.contains(certificate) => {
                verify_server_name(&ParsedCertificate::try_from(certificate)?, name)?;
                Ok(ServerCertVerified::assertion())
            }
            verified => verified,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signed
            .verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signed
            .verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.signed.supported_verify_schemes()
    }
}

/// Whether only the chain is wrong. webpki looks at a certificate's dates before it looks for who signed it.
fn is_about_the_signer(error: &Error) -> bool {
    match error {
        Error::InvalidCertificate(CertificateError::UnknownIssuer) => true,
        Error::InvalidCertificate(error) => is_an_authoritys(error),
        _ => false,
    }
}

/// Whether it is that a server shows an authority's certificate for its own.
pub(super) fn is_an_authoritys(error: &CertificateError) -> bool {
    let CertificateError::Other(other) = error else {
        return false;
    };
    let inside = other.0.downcast_ref();
    matches!(inside, Some(webpki::Error::CaUsedAsEndEntity))
}

/// Whoever could stand in between could show a certificate of their own, so that no signature of theirs says anything.
#[derive(Debug)]
struct Unchecked;

impl ServerCertVerifier for Unchecked {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        provider()
            .signature_verification_algorithms
            .supported_schemes()
    }
}
