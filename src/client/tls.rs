//! The TLS configuration: trusted certificates and our own.

use std::path::Path;
use std::sync::Arc;

use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

use crate::error::{Error, Result, Stage};
use crate::settings::TlsFiles;

/// Reads the files and builds what every TLS connection of this process uses.
pub(super) fn client_config(files: &TlsFiles) -> Result<Arc<ClientConfig>> {
    let provider = Arc::new(crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable("TLS", error))?
        .with_root_certificates(roots(files)?);
    let mut config = match (&files.cert, &files.key) {
        (Some(cert), Some(key)) => builder
            .with_client_auth_cert(certificates(cert)?, private_key(key)?)
            .map_err(|error| unusable("the client certificate", error))?,
        _ => builder.with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(Arc::new(config))
}

/// The given CA certificates, or the system's, which take long to load and so are the last resort.
fn roots(files: &TlsFiles) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    let Some(file) = &files.cacert else {
        let system = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(system.certs);
        return Ok(roots);
    };
    for certificate in certificates(file)? {
        roots
            .add(certificate)
            .map_err(|error| unusable(&format!("a certificate of {}", file.display()), error))?;
    }
    Ok(roots)
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let certificates: Vec<_> = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect)
        .map_err(|error| unreadable(file, error))?;
    if certificates.is_empty() {
        return Err(unreadable(file, "it holds no PEM certificate"));
    }
    Ok(certificates)
}

fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>> {
    PrivateKeyDer::from_pem_file(file).map_err(|error| unreadable(file, error))
}

fn unreadable(file: &Path, reason: impl ToString) -> Error {
    unusable(&file.display().to_string(), reason)
}

fn unusable(what: &str, reason: impl ToString) -> Error {
    Error::usage(format!("cannot use {what}")).cause(Stage::Settings, None, reason.to_string())
}
