//! Why TLS failed, in plain words, and what would help.

use std::io;
use std::net::IpAddr;

use time::OffsetDateTime;
use tokio_rustls::rustls::pki_types::{ServerName, UnixTime};
use tokio_rustls::rustls::{AlertDescription, CertificateError, Error};

use super::{verify, words_of};
use crate::client::dialer::NO_ETCD;
use crate::client::reason::Reason;
use crate::error::Stage;

const OUR_CERTIFICATE: &str = "--cert and --key give our certificate and its key";
const AUTHORITY: &str = "--cacert FILE names the authority that signed it";

/// Of a certificate with more of them, some are enough to see whose it is.
const MOST_NAMES: usize = 8;

/// The reason, if it is TLS that failed; `shown` says whether we have a certificate to show.
pub(crate) fn explain(error: &io::Error, shown: bool) -> Option<Reason> {
    let error: &Error = error.get_ref()?.downcast_ref()?;
    let (message, hint) = match error {
        Error::InvalidCertificate(error) => about_the_servers(error),
        Error::AlertReceived(alert) => about_ours(*alert, shown),
        Error::InvalidMessage(_) => ("the answer is not TLS".to_owned(), Some(NO_ETCD)),
        Error::PeerIncompatible(_) => (
            format!("no way of speaking TLS in common: {error}"),
            Some("TLS 1.2 with an ECDHE cipher is the least"),
        ),
        other => (words_of(other), None),
    };
    let reason = Reason::new(Stage::Tls, message);
    Some(match hint {
        Some(hint) => reason.hint(hint),
        None => reason,
    })
}

/// Whether the other side doesn't seem to speak TLS at all.
pub(crate) fn is_no_tls(error: &io::Error) -> bool {
    let inside = error.get_ref().and_then(|error| error.downcast_ref());
    matches!(inside, None | Some(Error::InvalidMessage(_)))
}

type Explained = (String, Option<&'static str>);

fn about_the_servers(error: &CertificateError) -> Explained {
    use CertificateError::{
        BadSignature, Expired, ExpiredContext, InvalidPurpose, InvalidPurposeContext,
        NotValidForName, NotValidForNameContext, NotValidYet, NotValidYetContext, UnknownIssuer,
    };
    let whose = "the server's certificate";
    match error {
        UnknownIssuer => (
            format!("{whose} is signed by an authority that is not trusted"),
            Some(AUTHORITY),
        ),
        error if verify::is_an_authoritys(error) => (
            format!("{whose} is an authority's own, and not a trusted one"),
            Some("--cacert FILE can name that very certificate"),
        ),
        BadSignature => (
            format!("{whose} is not signed by the trusted authority of that name"),
            Some(AUTHORITY),
        ),
        ExpiredContext { not_after, .. } => (
            format!("{whose} has expired on {}", date(*not_after)),
            Some(
                "the server needs a new one; --insecure-skip-tls-verify connects without checking it",
            ),
        ),
        Expired => (format!("{whose} has expired"), None),
        NotValidYetContext { not_before, .. } => (
            format!("{whose} is not valid before {}", date(*not_before)),
            Some("is the clock of this machine right?"),
        ),
        NotValidYet => (format!("{whose} is not valid yet"), None),
        NotValidForNameContext {
            expected,
            presented,
        } => (
            format!(
                "{whose} is not for {}, but for {}",
                name(expected),
                names(presented)
            ),
            Some("--tls-server-name NAME says which of its names to expect"),
        ),
        NotValidForName => (format!("{whose} is for other names"), None),
        InvalidPurpose | InvalidPurposeContext { .. } => (
            format!("{whose} is not one for servers"),
            Some("the server needs one that was made for servers"),
        ),
        other => (format!("{whose} is not accepted: {other}"), None),
    }
}

/// A server tells by an alert what it thinks of us.
fn about_ours(alert: AlertDescription, shown: bool) -> Explained {
    use AlertDescription as A;
    match alert {
        A::CertificateRequired => missing(),
        // Before TLS 1.3 there is no word of its own for a missing one.
        A::BadCertificate if !shown => missing(),
        A::UnknownCA => (
            "the server does not trust the authority that signed our certificate".to_owned(),
            Some(OUR_CERTIFICATE),
        ),
        A::CertificateExpired => (
            "our certificate has expired, or is not valid yet, says the server".to_owned(),
            Some(OUR_CERTIFICATE),
        ),
        A::CertificateRevoked => (
            "our certificate is revoked, says the server".to_owned(),
            Some(OUR_CERTIFICATE),
        ),
        A::BadCertificate | A::UnsupportedCertificate | A::CertificateUnknown | A::AccessDenied => {
            (
                format!("the server does not accept our certificate ({alert:?})"),
                Some(OUR_CERTIFICATE),
            )
        }
        // Nor a common one: before TLS 1.3 this is all that some servers say of a missing one.
        A::HandshakeFailure if !shown => (
            "the server ended the handshake; it may be that it asks for a client certificate"
                .to_owned(),
            Some(OUR_CERTIFICATE),
        ),
        A::ProtocolVersion | A::HandshakeFailure | A::InsufficientSecurity => (
            format!("no way of speaking TLS in common ({alert:?})"),
            Some("TLS 1.2 with an ECDHE cipher is the least"),
        ),
        A::UnrecognisedName => (
            "the server has no certificate for that name".to_owned(),
            Some("--tls-server-name NAME says which name to ask for"),
        ),
        other => (format!("the server refuses TLS ({other:?})"), None),
    }
}

fn missing() -> Explained {
    (
        "the server asks for a client certificate".to_owned(),
        Some(OUR_CERTIFICATE),
    )
}

fn name(name: &ServerName<'_>) -> String {
    match name {
        ServerName::IpAddress(address) => IpAddr::from(*address).to_string(),
        other => other.to_str().into_owned(),
    }
}

/// The names as the certificate has them, which are shown to us as `DnsName("a.b")` and `IpAddress(127.0.0.1)`.
fn names(presented: &[String]) -> String {
    let bare = presented.iter().map(|name| {
        let inside = name.split_once('(').map_or(name.as_str(), |(_, name)| name);
        let inside = inside.trim_end_matches(')').trim_matches('"');
        let address = inside.parse::<IpAddr>();
        address.map_or_else(|_| inside.to_owned(), |address| address.to_string())
    });
    let mut names: Vec<String> = bare.filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    match names.len() {
        0 => "no name at all".to_owned(),
        1..=MOST_NAMES => names.join(", "),
        all => {
            names.truncate(MOST_NAMES);
            format!("{} and {} more", names.join(", "), all - MOST_NAMES)
        }
    }
}

fn date(time: UnixTime) -> String {
    let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
    match OffsetDateTime::from_unix_timestamp(seconds) {
        Ok(time) => time.date().to_string(),
        Err(_) => "a day beyond all calendars".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_as_people_write_them() {
        let shown = |presented: &[&str]| {
            let presented: Vec<_> = presented.iter().map(ToString::to_string).collect();
            names(&presented)
        };
        assert_eq!(shown(&[]), "no name at all");
        assert_eq!(shown(&["DnsName(\"\")"]), "no name at all");
        assert_eq!(
            shown(&["IpAddress(0::1)", "DnsName(\"*.a.b\")", "IpAddress(0::1)"]),
            "*.a.b, ::1"
        );
        let many: Vec<_> = (0..10).map(|n| format!("DnsName(\"h{n}\")")).collect();
        assert_eq!(names(&many), "h0, h1, h2, h3, h4, h5, h6, h7 and 2 more");
    }
}
