//! What a certificate says of itself, for people to read. Whether it may be believed is not decided here.

use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};
use tokio_rustls::rustls::pki_types::CertificateDer;
use x509_cert::der::Decode;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::name::Name;
use x509_cert::time::Time;

const DAY: i64 = 24 * 60 * 60;

/// A certificate that was shown to us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The SHA-256 of the whole, in hex.
    pub fingerprint: String,
    /// What it says, or why that can't be read.
    pub contents: Result<Contents, String>,
}

/// What a certificate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Whose it is, as in `CN=etcd-1,O=example`; may be empty.
    pub subject: String,
    /// Who signed it, likewise.
    pub issuer: String,
    /// The host names and addresses that it is for.
    pub names: Vec<String>,
    /// Its number with its issuer, in hex.
    pub serial: String,
    /// The first moment that it's valid in.
    pub not_before: Moment,
    /// The last one.
    pub not_after: Moment,
}

/// A point in time, which a certificate has in seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// As in `2027-01-31T12:00:00Z`.
    pub text: String,
    since_epoch: Duration,
}

impl Moment {
    /// Whole days from now until then; less than zero where that's past.
    pub fn days_left(&self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        let left = seconds(self.since_epoch).saturating_sub(seconds(now.unwrap_or_default()));
        left.div_euclid(DAY)
    }

    /// The day only.
    pub fn day(&self) -> &str {
        self.text.split_once('T').map_or(&self.text, |(day, _)| day)
    }
}

impl From<Time> for Moment {
    fn from(time: Time) -> Self {
        Self {
            text: time.to_string(),
            since_epoch: time.to_unix_duration(),
        }
    }
}

impl From<&CertificateDer<'_>> for Certificate {
    fn from(der: &CertificateDer<'_>) -> Self {
        Self {
            fingerprint: hex(&Sha256::digest(der)),
            contents: read(der).map_err(|error| error.to_string()),
        }
    }
}

fn read(der: &[u8]) -> Result<Contents, x509_cert::der::Error> {
    let certificate = x509_cert::Certificate::from_der(der)?;
    let certificate = certificate.tbs_certificate();
    let names = certificate.get_extension::<SubjectAltName>()?;
    let names = names.map_or_else(Vec::new, |(_, names)| names.0);
    let validity = certificate.validity();
    Ok(Contents {
        subject: certificate.subject().to_string(),
        issuer: certificate.issuer().to_string(),
        names: names.iter().filter_map(name).collect(),
        serial: hex(certificate.serial_number().as_bytes()),
        not_before: validity.not_before.into(),
        not_after: validity.not_after.into(),
    })
}

/// A name that a server can have; others say nothing here.
fn name(name: &GeneralName) -> Option<String> {
    match name {
        GeneralName::DnsName(name) => Some(name.to_string()),
        GeneralName::IpAddress(address) => {
            let bytes = address.as_bytes();
            let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
            let address = four.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from));
            address.ok().map(|address| address.to_string())
        }
        _ => None,
    }
}

/// The name of an authority as a server sends it.
pub(super) fn distinguished_name(der: &[u8]) -> Option<String> {
    Some(Name::from_der(der).ok()?.to_string())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, DnType, KeyPair, date_time_ymd};

    use super::*;

    #[test]
    fn a_certificate_is_read_as_it_was_made() {
        let names = ["*.example", "127.0.0.1", "::1"].map(str::to_owned);
        let mut params = CertificateParams::new(names).unwrap();
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, "é, b");
        params.not_before = date_time_ymd(2001, 2, 3);
        params.not_after = date_time_ymd(2999, 1, 1);
        let made = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
        let read = Certificate::from(made.der()).contents.unwrap();
        assert_eq!(read.subject, "CN=é\\, b");
        assert_eq!(read.issuer, read.subject);
        assert_eq!(read.names, ["*.example", "127.0.0.1", "::1"]);
        assert_eq!(read.not_before.text, "2001-02-03T00:00:00Z");
        assert_eq!(read.not_before.day(), "2001-02-03");
        assert!(read.not_before.days_left() < -8000 && read.not_after.days_left() > 300_000);
    }

    #[test]
    fn what_is_no_certificate_is_told_apart_all_the_same() {
        let read = |bytes: &'static [u8]| Certificate::from(&CertificateDer::from(bytes));
        let (one, other) = (read(b"one"), read(b"other"));
        assert!(one.contents.is_err());
        assert_ne!(one.fingerprint, other.fingerprint);
        assert_eq!(distinguished_name(b"\x30"), None);
    }
}
