//! The TLS configuration: whom we trust, and what we show.

mod certificate;
mod explain;
mod files;
mod judge;
mod p521;
mod verify;
mod witness;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use tokio_rustls::rustls::client::ResolvesClientCert;
use tokio_rustls::rustls::client::danger::ServerCertVerifier;
use tokio_rustls::rustls::crypto::{self, CryptoProvider};
use tokio_rustls::rustls::sign::SingleCertAndKey;
use tokio_rustls::rustls::{self, ClientConfig};

pub use self::certificate::{Certificate, Contents, Moment};
pub(super) use self::explain::{explain, is_no_tls};
pub(crate) use self::files::{certificates_in, private_key_in};
pub(crate) use self::judge::judge_certificate;
pub use self::witness::Seen;
pub(super) use self::witness::Witness;
use crate::error::{Error, Result, Stage};

/// What TLS is to be like, as the settings have it.
#[derive(Clone, Debug, Default)]
pub struct TlsSettings {
    /// CA certificates; the system's when unset.
    pub cacert: Option<PathBuf>,
    /// Our certificate, and those that lead from it to its authority. Goes with `key`.
    pub cert: Option<PathBuf>,
    /// Our key.
    pub key: Option<PathBuf>,
    /// The name that the server's certificate has to be for; that of the endpoint when unset.
    pub server_name: Option<String>,
    /// Whether any certificate will do.
    pub skip_verify: bool,
}

impl TlsSettings {
    /// Whether there is a file to read.
    pub fn names_files(&self) -> bool {
        self.cacert.is_some() || self.cert.is_some()
    }

    /// All of it as texts: equal only where all is equal.
    pub(super) fn texts(&self) -> Vec<String> {
        let Self {
            cacert,
            cert,
            key,
            server_name,
            skip_verify,
        } = self;
        vec![
            format!("{cacert:?}"),
            format!("{cert:?}"),
            format!("{key:?}"),
            format!("{server_name:?}"),
            skip_verify.to_string(),
        ]
    }
}

/// How TLS is spoken by this process. Files are read when they are first needed, and once.
#[derive(Clone, Debug)]
pub struct Tls {
    settings: TlsSettings,
    made: OnceLock<Made>,
}

/// What the settings have come to. rustls doesn't give the verifier back.
#[derive(Clone, Debug)]
struct Made {
    config: Arc<ClientConfig>,
    verifier: Arc<dyn ServerCertVerifier>,
}

impl Tls {
    /// Whether we show a certificate of our own.
    pub(super) fn has_certificate(&self) -> bool {
        self.settings.cert.is_some()
    }

    /// TLS with these settings; nothing is read yet.
    pub fn new(settings: TlsSettings) -> Self {
        Self {
            settings,
            made: OnceLock::new(),
        }
    }

    /// The settings.
    pub fn settings(&self) -> &TlsSettings {
        &self.settings
    }

    /// What every TLS connection uses.
    ///
    /// # Errors
    /// When a file can't be used, or there is no authority to trust.
    pub(super) fn config(&self) -> Result<Arc<ClientConfig>> {
        Ok(Arc::clone(&self.made()?.config))
    }

    /// The same for one connection, with somebody who notes what the server shows.
    ///
    /// # Errors
    /// As of `config`.
    pub(super) fn witnessed(&self, witness: &Witness) -> Result<Arc<ClientConfig>> {
        let made = self.made()?;
        let config = witness.watch(&made.config, Arc::clone(&made.verifier));
        Ok(Arc::new(config))
    }

    fn made(&self) -> Result<&Made> {
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let verifier = self.verifier()?;
        let config = client_config(Arc::clone(&verifier), self.certificate()?)?;
        Ok(self.made.get_or_init(|| Made { config, verifier }))
    }

    fn verifier(&self) -> Result<Arc<dyn ServerCertVerifier>> {
        if self.settings.skip_verify {
            return Ok(verify::nothing());
        }
        match &self.settings.cacert {
            Some(file) => {
                let authorities = files::certificates(file)?;
                let verifier = verify::only_by(authorities);
                verifier.map_err(|reason| {
                    unusable(&format!("the certificates of {}", file.display()), reason)
                })
            }
            // Loading them takes long, so that they are the last resort.
            None => verify::by_the_system().map_err(|reason| {
                unusable("the system's certificate authorities", reason)
                    .hint("--cacert FILE names the authority to trust")
            }),
        }
    }

    fn certificate(&self) -> Result<Option<SingleCertAndKey>> {
        let (Some(cert), Some(key)) = (&self.settings.cert, &self.settings.key) else {
            return Ok(None);
        };
        Ok(Some(files::certified_key(cert, key)?.into()))
    }
}

/// A configuration to find out with whether a server speaks TLS at all: nothing is checked, and nothing is sent.
pub(super) fn for_diagnosis() -> Result<Arc<ClientConfig>> {
    client_config(verify::nothing(), None)
}

fn client_config(
    verifier: Arc<dyn ServerCertVerifier>,
    certificate: Option<SingleCertAndKey>,
) -> Result<Arc<ClientConfig>> {
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable("TLS", error))?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    let mut config = match certificate {
        Some(certificate) => {
            let resolver: Arc<dyn ResolvesClientCert> = Arc::new(certificate);
            builder.with_client_cert_resolver(resolver)
        }
        None => builder.with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(Arc::new(config))
}

/// ring, and what it lacks.
fn provider() -> Arc<CryptoProvider> {
    let mut provider = crypto::ring::default_provider();
    provider.signature_verification_algorithms = p521::and_others();
    Arc::new(provider)
}

fn unusable(what: &str, reason: impl ToString) -> Error {
    Error::usage(format!("cannot use {what}")).cause(Stage::Settings, None, reason.to_string())
}

/// The reason in the words of rustls, without what it puts in front of each.
fn words_of(error: &rustls::Error) -> String {
    match error {
        rustls::Error::General(message) => message.clone(),
        other => other.to_string(),
    }
}
