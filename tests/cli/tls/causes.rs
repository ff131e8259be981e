//! Each way in which TLS fails has words, a stage and advice of its own, and doesn't take long.

use rcgen::SerialNumber;

use super::{Place, dated};
use crate::support::{Authority, NAMES, called, certificate, newest, versions, words};

/// Fails unless the line ends as that row of docs/diagnosis.md says.
fn row(place: &Place, flags: &str, name: &str) {
    println!("on etcd {}", place.server.cluster.version);
    crate::diagnosis::row(name, |form| place.get(&format!("{flags} {form}")));
    // etcdctl has the same words for all of them, and so has the drop-in.
    let line = place.fill(&format!("get k {flags}"));
    let drop_in = called("etcdctl", words(&line)).run().expect(1);
    assert_eq!(drop_in.stderr_text(), "Error: context deadline exceeded\n");
}

#[test]
fn what_is_wrong_with_the_servers_certificate() {
    for version in versions() {
        let place = Place::start(&version, "theirs", false, &[]);
        let authority = |folder: &str, name| Authority::new(&place.folder.join(folder), name);
        let other = authority("other", "another authority").flag();
        let namesake = authority("namesake", "the authority").flag();
        let at = "--endpoints https://{tls}";
        row(&place, &format!("{at} {other}"), "unknown-ca");
        row(&place, &format!("{at} {namesake}"), "namesake-ca");
        row(&place, at, "unknown-ca");
        for (params, name) in [
            (dated(2001, 2002), "expired"),
            (dated(2998, 2999), "not-yet-valid"),
            (certificate(&["other.example"], ""), "wrong-name"),
            (certificate(&[], "127.0.0.1"), "wrong-name"),
        ] {
            place.show(&place.authority.sign("wrong", &params));
            row(&place, &format!("{at} {{ca}}"), name);
        }
        let mut clients = certificate(NAMES, "client");
        clients.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ClientAuth];
        place.show(&place.authority.sign("client", &clients));
        row(&place, &format!("{at} {{ca}}"), "not-for-servers");
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
                row(&place, flags, "plain-port");
            }
            for flags in [
                "--endpoints {tls}",
                "--endpoints http://{tls}",
                "--endpoints http://{tls} {ca}",
            ] {
                row(&place, flags, "tls-port");
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
            row(&place, at, "no-client-certificate");
            let stranger = Authority::new(&place.folder.join("stranger"), "a stranger");
            let strangers = stranger.sign("ours", &certificate(&[], ""));
            row(
                &place,
                &format!("{at} {}", strangers.flags()),
                "strangers-certificate",
            );
            // The older ones have no word of its own for it.
            let old_words = if version.at_least(&[3, 6]) {
                "our-certificate-expired"
            } else {
                "our-certificate"
            };
            let old = place.authority.sign("old", &dated(2001, 2002));
            row(&place, &format!("{at} {}", old.flags()), old_words);
            let mut servers = certificate(&[], "");
            servers.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
            let servers = place.authority.sign("servers", &servers);
            row(
                &place,
                &format!("{at} {}", servers.flags()),
                "our-certificate",
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
        row(&place, &format!("{at} {}", revoked.flags()), "revoked");
    }
}
