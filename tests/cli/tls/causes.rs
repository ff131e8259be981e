//! Each way in which TLS fails has words, a stage and advice of its own, and doesn't take long.

use std::time::{Duration, Instant};

use rcgen::{CertificateParams, SerialNumber, date_time_ymd};

use super::{Place, told};
use crate::support::{Authority, NAMES, called, certificate, newest, versions, words};

/// The dial time-out, and what a busy machine needs to start a program.
const PATIENCE: Duration = Duration::from_secs(4);

/// Fails unless the line ends with this cause and this hint.
fn row(place: &Place, flags: &str, cause: &str, hint: &str) {
    let start = Instant::now();
    let failed = place.get(&format!("{flags} -o json")).run().expect(3);
    let took = start.elapsed();
    let (said, advice) = told(&failed);
    let version = &place.server.cluster.version;
    assert!(said.contains(cause), "{flags} on {version}: {said}");
    assert!(advice.contains(hint), "{flags} on {version}: {advice}");
    assert!(took < PATIENCE, "{flags} on {version}: {took:?}");
    // etcdctl has the same words for all of them, and so has the drop-in.
    let line = place.fill(&format!("get k {flags}"));
    let drop_in = called("etcdctl", words(&line)).run().expect(1);
    assert_eq!(drop_in.stderr_text(), "Error: context deadline exceeded\n");
}

fn dated(from: i32, until: i32) -> CertificateParams {
    let mut params = certificate(NAMES, "dated");
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params
}

#[test]
fn what_is_wrong_with_the_servers_certificate() {
    for version in versions() {
        let place = Place::start(&version, "theirs", false, &[]);
        let authority = |folder: &str, name| Authority::new(&place.folder.join(folder), name);
        let other = authority("other", "another authority").flag();
        let namesake = authority("namesake", "the authority").flag();
        let at = "--endpoints https://{tls}";
        row(
            &place,
            &format!("{at} {other}"),
            "tls: the server's certificate is signed by an authority that is not trusted",
            "--cacert FILE",
        );
        row(
            &place,
            &format!("{at} {namesake}"),
            "tls: the server's certificate is not signed by the trusted authority of that name",
            "--cacert FILE",
        );
        row(
            &place,
            at,
            "tls: the server's certificate is signed by an authority that is not trusted",
            "--cacert FILE",
        );
        for (params, cause, hint) in [
            (
                dated(2001, 2002),
                "tls: the server's certificate has expired on 2002-01-01",
                "--insecure-skip-tls-verify",
            ),
            (
                dated(2998, 2999),
                "tls: the server's certificate is not valid before 2998-01-01",
                "clock",
            ),
            (
                certificate(&["other.example"], ""),
                "tls: the server's certificate is not for 127.0.0.1, but for other.example",
                "--tls-server-name",
            ),
            (
                certificate(&[], "127.0.0.1"),
                "tls: the server's certificate is not for 127.0.0.1, but for no name at all",
                "--tls-server-name",
            ),
        ] {
            place.show(&place.authority.sign("wrong", &params));
            row(&place, &format!("{at} {{ca}}"), cause, hint);
        }
        let mut clients = certificate(NAMES, "client");
        clients.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ClientAuth];
        place.show(&place.authority.sign("client", &clients));
        row(
            &place,
            &format!("{at} {{ca}}"),
            "tls: the server's certificate is not one for servers",
            "",
        );
        place.show_the_right_one();
        place.get(&format!("{at} {{ca}}")).run().expect(0);
    }
}

#[test]
fn the_two_sides_do_not_agree_on_speaking_tls_at_all() {
    for version in versions() {
        for asks in [false, true] {
            let place = Place::start(&version, "sides", asks, &[]);
            for flags in [
                "--endpoints https://{plain} {ca}",
                "--endpoints {plain} {ca}",
                "--endpoints https://{plain} --insecure-skip-tls-verify",
            ] {
                row(
                    &place,
                    flags,
                    "tls: the server speaks no TLS here",
                    "http://",
                );
            }
            for flags in [
                "--endpoints {tls}",
                "--endpoints http://{tls}",
                "--endpoints http://{tls} {ca}",
            ] {
                row(&place, flags, "tls: the server speaks TLS only", "https://");
            }
        }
    }
}

#[test]
fn what_the_server_thinks_of_ours() {
    for version in versions() {
        // The newest TLS tells only after the handshake; the older one in it.
        let newest_etcd = version == newest();
        let kinds: &[&[&str]] = if newest_etcd {
            &[&[], &["--tls-max-version=TLS1.2"]]
        } else {
            &[&[]]
        };
        for flags in kinds {
            let place = Place::start(&version, "ours", true, flags);
            let at = "--endpoints https://{tls} {ca}";
            let ours = place.authority.sign("ours", &certificate(&[], ""));
            place.get(&format!("{at} {}", ours.flags())).run().expect(0);
            row(
                &place,
                at,
                "asks for a client certificate",
                "--cert and --key",
            );
            let stranger = Authority::new(&place.folder.join("stranger"), "a stranger");
            let strangers = stranger.sign("ours", &certificate(&[], ""));
            row(
                &place,
                &format!("{at} {}", strangers.flags()),
                "tls: the server does not",
                "--cert and --key",
            );
            // The older ones have no word of its own for it.
            let old_words = if newest_etcd {
                "tls: our certificate has expired"
            } else {
                "our certificate"
            };
            let old = place.authority.sign("old", &dated(2001, 2002));
            row(
                &place,
                &format!("{at} {}", old.flags()),
                old_words,
                "--cert and --key",
            );
            let mut servers = certificate(&[], "");
            servers.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
            let servers = place.authority.sign("servers", &servers);
            row(
                &place,
                &format!("{at} {}", servers.flags()),
                "tls: the server does not accept our certificate",
                "--cert and --key",
            );
        }
    }
}

#[test]
fn a_revoked_certificate_of_ours() {
    for version in versions() {
        let folder = crate::support::folder(&format!("revoked-{version}"));
        let list = folder.join("revoked.crl");
        let flag = format!("--client-crl-file={}", list.display());
        let place = Place::start_with(&version, "revoked", true, &[&flag], |authority| {
            std::fs::copy(authority.revoke(42), &list).unwrap();
        });
        let mut params = certificate(&[], "");
        params.serial_number = Some(SerialNumber::from(42));
        let revoked = place.authority.sign("revoked", &params);
        let fine = place.authority.sign("fine", &certificate(&[], ""));
        let at = "--endpoints https://{tls} {ca}";
        place.get(&format!("{at} {}", fine.flags())).run().expect(0);
        row(
            &place,
            &format!("{at} {}", revoked.flags()),
            "tls: the server hung up once it had seen our certificate",
            "revoked",
        );
    }
}
