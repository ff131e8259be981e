//! A cluster's own certificate authority and the certificates that its members and clients show each other.

use std::path::{Path, PathBuf};

use anyhow::Context;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose,
};

use super::folder;

/// Where a cluster's certificates and keys are, as PEM files.
#[derive(Clone, Debug)]
pub(super) struct TlsFiles {
    pub(super) authority: PathBuf,
    pub(super) server_certificate: PathBuf,
    pub(super) server_key: PathBuf,
    pub(super) client_certificate: PathBuf,
    pub(super) client_key: PathBuf,
}

impl TlsFiles {
    /// The files of this cluster; made if it has none yet.
    pub(super) fn provide(root: &Path) -> anyhow::Result<Self> {
        let folder = root.join("tls");
        let files = Self {
            authority: folder.join("ca.pem"),
            server_certificate: folder.join("server.pem"),
            server_key: folder.join("server-key.pem"),
            client_certificate: folder.join("client.pem"),
            client_key: folder.join("client-key.pem"),
        };
        // The client's key is written last: where it is, all are.
        if !files.client_key.try_exists()? {
            folder::create_private_folder(&folder)?;
            files.make().context("cannot make certificates")?;
        }
        Ok(files)
    }

    /// The authority's own key is not kept: nothing else is to be signed by it.
    fn make(&self) -> anyhow::Result<()> {
        let authority = authority()?;
        folder::write_private(&self.authority, &authority.pem())?;
        // Members show the server certificate to each other, and etcd's gateway shows it to its own server.
        let server = certificate("server", &["127.0.0.1", "::1", "localhost"], BOTH)?;
        sign(
            &server,
            &authority,
            &self.server_certificate,
            &self.server_key,
        )?;
        let client = certificate("client", &[], &[ExtendedKeyUsagePurpose::ClientAuth])?;
        sign(
            &client,
            &authority,
            &self.client_certificate,
            &self.client_key,
        )
    }
}

type Authority = CertifiedIssuer<'static, KeyPair>;

const BOTH: &[ExtendedKeyUsagePurpose] = &[
    ExtendedKeyUsagePurpose::ServerAuth,
    ExtendedKeyUsagePurpose::ClientAuth,
];

fn authority() -> anyhow::Result<Authority> {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params
        .distinguished_name
        .push(DnType::CommonName, "etcdtool playground CA");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}

/// Without a common name: etcd takes that for the user's name when authentication is on and no password was given.
fn certificate(
    unit: &str,
    names: &[&str],
    usages: &[ExtendedKeyUsagePurpose],
) -> Result<CertificateParams, rcgen::Error> {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = DistinguishedName::new();
    params
        .distinguished_name
        .push(DnType::OrganizationName, "etcdtool playground");
    params
        .distinguished_name
        .push(DnType::OrganizationalUnitName, unit);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = usages.to_vec();
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

fn sign(
    params: &CertificateParams,
    authority: &Authority,
    certificate: &Path,
    key: &Path,
) -> anyhow::Result<()> {
    let pair = KeyPair::generate()?;
    folder::write_private(certificate, &params.signed_by(&pair, authority)?.pem())?;
    folder::write_private(key, &pair.serialize_pem())?;
    Ok(())
}
