//! Certificates made for a test: an authority, and what it signs for servers and clients.

use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertificateRevocationListParams,
    CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyIdMethod, KeyPair, KeyUsagePurpose,
    RevokedCertParams, SerialNumber, date_time_ymd,
};

/// What every server here is called.
pub(crate) const NAMES: &[&str] = &["localhost", "127.0.0.1", "::1"];

/// An authority and the folder that its files are in.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: PathBuf,
}

/// A certificate's file and its key's.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub(crate) cert: PathBuf,
    pub(crate) key: PathBuf,
}

impl Pair {
    /// The flags that show it to a server.
    pub(crate) fn flags(&self) -> String {
        format!(
            "--cert {} --key {}",
            self.cert.display(),
            self.key.display()
        )
    }
}

/// A new folder for a test's files, which stays until the next run.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A certificate that is valid now, for these names, with this common name if it isn't empty.
pub(crate) fn certificate(names: &[&str], common_name: &str) -> CertificateParams {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    if !common_name.is_empty() {
        params
            .distinguished_name
            .push(DnType::CommonName, common_name);
    }
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![
        ExtendedKeyUsagePurpose::ServerAuth,
        ExtendedKeyUsagePurpose::ClientAuth,
    ];
    params
}

/// An authority's own certificate.
fn authoritys(name: &str) -> CertificateParams {
    let mut params = certificate(&[], name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.extended_key_usages = Vec::new();
    params
}

impl Authority {
    /// An authority of that name, whose certificate is in `ca.pem` below the folder.
    pub(crate) fn new(folder: &Path, name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let issuer = CertifiedIssuer::self_signed(authoritys(name), key).unwrap();
        Self::in_folder(folder, issuer)
    }

    /// An authority that this one vouches for, in a folder of its own.
    pub(crate) fn intermediate(&self, folder: &Path, name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let issuer = CertifiedIssuer::signed_by(authoritys(name), key, &self.issuer).unwrap();
        Self::in_folder(folder, issuer)
    }

    fn in_folder(folder: &Path, issuer: CertifiedIssuer<'static, KeyPair>) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(folder.join("ca.pem"), issuer.pem()).unwrap();
        std::fs::write(folder.join("ca-key.pem"), issuer.key().serialize_pem()).unwrap();
        Self {
            issuer,
            folder: folder.to_owned(),
        }
    }

    /// A file of that name.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The flag that trusts it.
    pub(crate) fn flag(&self) -> String {
        format!("--cacert {}", self.file("ca.pem").display())
    }

    /// Its own certificate.
    pub(crate) fn pem(&self) -> String {
        self.issuer.pem()
    }

    /// Signs, and writes `NAME.pem` and `NAME-key.pem`.
    pub(crate) fn sign(&self, name: &str, params: &CertificateParams) -> Pair {
        let key = KeyPair::generate().unwrap();
        let signed = params.signed_by(&key, &self.issuer).unwrap();
        self.write(name, &signed, &key)
    }

    /// Writes `NAME.pem` and `NAME-key.pem`.
    pub(crate) fn write(&self, name: &str, certificate: &Certificate, key: &KeyPair) -> Pair {
        let pair = Pair {
            cert: self.file(&format!("{name}.pem")),
            key: self.file(&format!("{name}-key.pem")),
        };
        std::fs::write(&pair.cert, certificate.pem()).unwrap();
        std::fs::write(&pair.key, key.serialize_pem()).unwrap();
        pair
    }

    /// A list that revokes the certificate with that serial number, as etcd reads it: DER.
    pub(crate) fn revoke(&self, serial: u64) -> PathBuf {
        let list = CertificateRevocationListParams {
            this_update: date_time_ymd(2024, 1, 1),
            next_update: date_time_ymd(2999, 1, 1),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: vec![RevokedCertParams {
                serial_number: SerialNumber::from(serial),
                revocation_time: date_time_ymd(2024, 1, 1),
                reason_code: None,
                invalidity_date: None,
            }],
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let path = self.file("revoked.crl");
        let list = list.signed_by(&self.issuer).unwrap();
        std::fs::write(&path, list.der()).unwrap();
        path
    }
}
