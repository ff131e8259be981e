//! Notes what a server shows and asks for while TLS is agreed on, whatever comes of it.

use std::sync::{Arc, Mutex, PoisonError};

use tokio_rustls::rustls::client::ResolvesClientCert;
use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};

use super::certificate::{Certificate, distinguished_name};

/// What a server showed and asked for.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Its certificate, and those that lead to its authority.
    pub chain: Vec<Certificate>,
    /// Whether the chain was accepted; none before it was looked at.
    pub accepted: Option<bool>,
    /// Whether it asked for our certificate.
    pub asked: bool,
    /// The authorities whose certificates it says it accepts; it need not say so.
    pub authorities: Vec<String>,
    /// The certificate that we showed.
    pub shown: Option<Certificate>,
}

/// Looks over the shoulder of whoever decides.
#[derive(Clone, Debug, Default)]
pub(crate) struct Witness(Arc<Mutex<Seen>>);

impl Witness {
    /// The same configuration with this witness.
    pub(super) fn watch(
        &self,
        config: &ClientConfig,
        verifier: Arc<dyn ServerCertVerifier>,
    ) -> ClientConfig {
        let mut config = config.clone();
        config.client_auth_cert_resolver = Arc::new(Resolver {
            decides: Arc::clone(&config.client_auth_cert_resolver),
            witness: self.clone(),
        });
        let verifier = Verifier {
            decides: verifier,
            witness: self.clone(),
        };
        config
            .dangerous()
            .set_certificate_verifier(Arc::new(verifier));
        config
    }

    /// What was seen so far.
    pub(crate) fn seen(&self) -> Seen {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Debug)]
struct Verifier {
    decides: Arc<dyn ServerCertVerifier>,
    witness: Witness,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let decides = &self.decides;
        let verified = decides.verify_server_cert(certificate, intermediates, name, ocsp, now);
        let chain = std::iter::once(certificate).chain(intermediates);
        let mut seen = self.witness.lock();
        seen.chain = chain.map(Certificate::from).collect();
        seen.accepted = Some(verified.is_ok());
        verified
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.decides
            .verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.decides
            .verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.decides.supported_verify_schemes()
    }
}

#[derive(Debug)]
struct Resolver {
    decides: Arc<dyn ResolvesClientCert>,
    witness: Witness,
}

impl ResolvesClientCert for Resolver {
    fn resolve(
        &self,
        authorities: &[&[u8]],
        schemes: &[SignatureScheme],
    ) -> Option<Arc<CertifiedKey>> {
        let resolved = self.decides.resolve(authorities, schemes);
        let mut seen = self.witness.lock();
        seen.asked = true;
        let names = authorities.iter().map(|name| distinguished_name(name));
        seen.authorities = names.flatten().collect();
        let ours = resolved.as_ref().and_then(|key| key.cert.first());
        seen.shown = ours.map(Certificate::from);
        resolved
    }

    fn has_certs(&self) -> bool {
        self.decides.has_certs()
    }
}
