//! What TLS came to, and the certificates on the way.

use schemars::JsonSchema;
use serde::Serialize;

use crate::client::{Certificate, Contents, TlsProbed, Trusting};
use crate::output::counted;

/// What TLS came to.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct TlsView<'a> {
    /// As in `TLS 1.3`; null where it wasn't agreed on.
    version: Option<&'a str>,
    /// The cipher suite.
    cipher: Option<&'a str>,
    /// The protocol that the server chose to speak inside.
    alpn: Option<&'a str>,
    /// Whether the server's certificate is accepted; null where it wasn't seen or isn't checked.
    trusted: Option<bool>,
    /// Whom we trust: `file`, `system`, or `anybody` with --insecure-skip-tls-verify.
    trusting: &'static str,
    /// The file with the authorities that are trusted.
    authorities_file: Option<String>,
    /// The name that the server's certificate has to be for.
    expected_name: &'a str,
    /// The server's certificate, and those that lead to its authority, as it shows them.
    pub(super) chain: Vec<CertificateView<'a>>,
    /// Whether the server asked for our certificate; null where TLS ended before.
    client_certificate_asked: Option<bool>,
    /// The certificate that we showed.
    client_certificate: Option<CertificateView<'a>>,
    /// The authorities whose certificates the server says it accepts; it need not say so.
    client_authorities: &'a [String],
}

/// One certificate. What can't be read is null.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct CertificateView<'a> {
    /// Whose it is; may be empty.
    subject: Option<&'a str>,
    /// Who signed it.
    issuer: Option<&'a str>,
    /// The host names and addresses that it is for.
    names: &'a [String],
    /// The first moment that it's valid in.
    not_before: Option<&'a str>,
    /// The last one.
    not_after: Option<&'a str>,
    /// Whole days until then; less than zero where it has expired.
    days_left: Option<i64>,
    /// Its number with its issuer, in hex.
    serial: Option<&'a str>,
    /// The SHA-256 of the whole, in hex.
    sha256: &'a str,
    /// Why it can't be read; null where it can.
    unreadable: Option<&'a str>,
    #[serde(skip)]
    certificate: &'a Certificate,
}

impl<'a> TlsView<'a> {
    pub(super) fn new(tls: &'a TlsProbed) -> Self {
        let (agreed, seen) = (tls.agreed.as_ref(), &tls.seen);
        let (trusting, file) = match &tls.trusting {
            Trusting::File(file) => ("file", Some(file.display().to_string())),
            Trusting::System => ("system", None),
            Trusting::Anybody => ("anybody", None),
        };
        Self {
            version: agreed.map(|agreed| agreed.version.as_str()),
            cipher: agreed.map(|agreed| agreed.cipher.as_str()),
            alpn: agreed.and_then(|agreed| agreed.alpn.as_deref()),
            trusted: seen.accepted.filter(|_| tls.trusting != Trusting::Anybody),
            trusting,
            authorities_file: file,
            expected_name: &tls.expected_name,
            chain: seen.chain.iter().map(CertificateView::new).collect(),
            client_certificate_asked: (seen.asked || agreed.is_some()).then_some(seen.asked),
            client_certificate: seen.shown.as_ref().map(CertificateView::new),
            client_authorities: &seen.authorities,
        }
    }
}

impl<'a> CertificateView<'a> {
    pub(super) fn new(certificate: &'a Certificate) -> Self {
        let contents = certificate.contents.as_ref().ok();
        Self {
            subject: contents.map(|contents| contents.subject.as_str()),
            issuer: contents.map(|contents| contents.issuer.as_str()),
            names: contents.map_or(&[], |contents| &contents.names),
            not_before: contents.map(|contents| contents.not_before.text.as_str()),
            not_after: contents.map(|contents| contents.not_after.text.as_str()),
            days_left: contents.map(|contents| contents.not_after.days_left()),
            serial: contents.map(|contents| contents.serial.as_str()),
            sha256: &certificate.fingerprint,
            unreadable: certificate.contents.as_ref().err().map(String::as_str),
            certificate,
        }
    }

    pub(super) fn pieces(&self) -> Vec<String> {
        let contents = match &self.certificate.contents {
            Ok(contents) => contents,
            Err(reason) => return vec![format!("can't be read: {reason}")],
        };
        let mut pieces = vec![subject(contents)];
        if !contents.names.is_empty() {
            pieces.push(format!("for {}", contents.names.join(", ")));
        }
        pieces.push(if contents.issuer == contents.subject {
            "signed by itself".to_owned()
        } else {
            format!("signed by {}", contents.issuer)
        });
        let (from, until) = (contents.not_before.day(), contents.not_after.day());
        pieces.push(format!("{from} to {until}, {}", remaining(contents)));
        pieces
    }

    pub(super) fn verdict(&self) -> Option<&'static str> {
        let contents = self.certificate.contents.as_ref().ok()?;
        if contents.not_after.days_left() < 0 {
            Some("expired")
        } else if contents.not_before.days_left() >= 0 {
            Some("too new")
        } else {
            None
        }
    }
}

fn subject(contents: &Contents) -> String {
    if contents.subject.is_empty() {
        "no subject".to_owned()
    } else {
        contents.subject.clone()
    }
}

fn remaining(contents: &Contents) -> String {
    match contents.not_after.days_left() {
        days if days < 0 => "expired".to_owned(),
        days => counted(days, "day left", "days left"),
    }
}
