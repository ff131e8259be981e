//! PEM files: certificates, and keys in every form that etcd's own tools read.

use std::path::Path;
use std::sync::Arc;

use tokio_rustls::rustls::crypto::ring::sign::any_supported_type;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, pem};
use tokio_rustls::rustls::sign::{CertifiedKey, SigningKey};
use tokio_rustls::rustls::{Error as TlsError, InconsistentKeys};

use super::{p521, unusable, words_of};
use crate::error::{Error, Result};

/// What tells that a key has a passphrase: in PKCS#8, and in the older forms.
const ENCRYPTED: [&str; 2] = ["BEGIN ENCRYPTED PRIVATE KEY", "Proc-Type: 4,ENCRYPTED"];

/// The file's certificates, in their order: at least one.
pub(super) fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>> {
    certificates_in(file, &read(file)?)
}

/// The same of what was read from the file.
pub(crate) fn certificates_in(file: &Path, text: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let certificates: std::result::Result<Vec<_>, _> =
        CertificateDer::pem_slice_iter(text).collect();
    let certificates = certificates.map_err(|error| unreadable(file, error))?;
    if certificates.is_empty() {
        return Err(unreadable(file, "it holds no PEM certificate"));
    }
    Ok(certificates)
}

/// Our certificate with its key.
pub(super) fn certified_key(cert: &Path, key: &Path) -> Result<CertifiedKey> {
    let pair = CertifiedKey::new(certificates(cert)?, private_key_in(key, &read(key)?)?);
    match pair.keys_match() {
        // Certificates of version 1 can't be looked into, and servers take them.
        Ok(()) | Err(TlsError::InvalidCertificate(_)) => Ok(pair),
        Err(TlsError::InconsistentKeys(InconsistentKeys::Unknown)) => Ok(pair),
        Err(TlsError::InconsistentKeys(InconsistentKeys::KeyMismatch)) => Err(unusable(
            &format!("{} with {}", key.display(), cert.display()),
            "it is another certificate's key",
        )),
        Err(error) => Err(unreadable(cert, words_of(&error))),
    }
}

/// The key in what was read from the file.
pub(crate) fn private_key_in(file: &Path, text: &[u8]) -> Result<Arc<dyn SigningKey>> {
    let shown = String::from_utf8_lossy(text);
    if ENCRYPTED.iter().any(|sign| shown.contains(sign)) {
        let name = file.display();
        return Err(unreadable(file, "the key has a passphrase").hint(format!(
            "openssl pkey -in {name} -out NEWFILE asks for it and writes the key without"
        )));
    }
    let key = PrivateKeyDer::from_pem_slice(text).map_err(|error| match error {
        pem::Error::NoItemsFound => unreadable(file, "it holds no PEM private key"),
        error => unreadable(file, error),
    })?;
    if let Some(key) = p521::signing_key(&key) {
        return Ok(key);
    }
    any_supported_type(&key).map_err(|_| {
        unreadable(
            file,
            "it is no RSA key of 2048 to 4096 bits, no P-256, P-384 or P-521 key, and no Ed25519 key",
        )
    })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|error| unreadable(file, error))
}

fn unreadable(file: &Path, reason: impl ToString) -> Error {
    unusable(&file.display().to_string(), reason)
}
