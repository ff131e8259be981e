//! Servers whose certificate is accepted, and every way to write where they are.

use super::Place;
use crate::support::{
    Authority, NAMES, Secured, called, certificate, folder, lost, newest, versions, words,
};
use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair};

#[test]
fn schemes_and_flags_decide_as_etcdctls_do() {
    for version in versions() {
        let place = Place::start(&version, "schemes", false, &[]);
        let works = |flags: &str| drop(place.get(flags).run().expect(0));
        works("--endpoints https://{tls} {ca}");
        works("--endpoints https://{tls}/ {ca}");
        works("--endpoints https://{tls}/some/path {ca}");
        works("--endpoints {tls} {ca}");
        works("--endpoints {tls}/ {ca}");
        works("--endpoints HTTPS://{tls} {ca}");
        works("--endpoints {tls6} {ca}");
        works("--endpoints https://{tls6}/ {ca}");
        works("--endpoints {tls} --insecure-skip-tls-verify");
        works("--endpoints {plain}");
        works("--endpoints {plain} --insecure-transport");
        // The scheme wins over the flags.
        works("--endpoints http://{plain} {ca}");
        works("--endpoints http://{plain} --insecure-transport=false");
        works("--endpoints https://{tls},http://{plain} {ca}");
        if version.at_least(&[3, 6]) {
            works("--endpoints unix://{folder}/plain.sock");
            works("--endpoints unix:{folder}/plain.sock");
            works("--endpoints unixs://{folder}/tls.sock {ca} --tls-server-name localhost");
            works("--endpoints unixs:{folder}/tls.sock {ca} --tls-server-name localhost");
            // What a socket without a letter of its own speaks is up to the flags.
            works("--endpoints unix://{folder}/tls.sock {ca} --tls-server-name localhost");
        }
        let variables = place
            .get("--endpoints {tls}")
            .env("ETCDTOOL_CACERT", place.authority.file("ca.pem"));
        variables.run().expect(0);
    }
}

#[test]
fn the_systems_authorities_are_trusted_where_none_is_named() {
    let place = Place::start(&newest(), "system", false, &[]);
    for flags in [
        "--endpoints https://{tls}",
        "--endpoints {tls} --insecure-transport=false",
    ] {
        let here = place.get(flags);
        let here = here.env("SSL_CERT_FILE", place.authority.file("ca.pem"));
        here.run().expect(0);
        let nobody = folder("nobody");
        let nowhere = place.get(&format!("{flags} -o json"));
        let nowhere = nowhere
            .env("SSL_CERT_FILE", nobody.join("none.pem"))
            .env("SSL_CERT_DIR", &nobody);
        let (cause, hint) = super::told(&nowhere.run().expect(2));
        assert!(cause.starts_with("settings: "), "{cause}");
        assert!(hint.contains("--cacert"), "{hint}");
    }
}

#[test]
fn the_certificates_of_etcds_own_making_are_trusted_when_they_are_named() {
    for version in versions() {
        let folder = folder(&format!("auto-tls-{version}"));
        let data = folder.join("data");
        let flags = [
            "--auto-tls".to_owned(),
            format!("--data-dir={}", data.display()),
        ];
        let server = Secured::start(&version, &folder, &flags);
        let own = data.join("fixtures/client");
        let [cert, key] = ["cert.pem", "key.pem"].map(|name| own.join(name).display().to_string());
        let at = format!("get k --endpoints https://{}", server.tls);
        lost(&format!("{at} --cacert {cert}")).run().expect(0);
        lost(&format!("{at} --insecure-skip-tls-verify -q"))
            .run()
            .expect(0);
        // Its key is one of P-521, and nobody else can show that certificate.
        lost(&format!("{at} --cacert {cert} --cert {cert} --key {key}"))
            .run()
            .expect(0);
        let wrong = lost(&format!(
            "{at} --cacert {cert} --tls-server-name other.example -o json"
        ));
        let (cause, _) = super::told(&wrong.run().expect(3));
        assert!(cause.contains("not for other.example"), "{cause}");
    }
}

/// A certificate that nobody else has signed.
fn self_signed(place: &Place, name: &str, params: &CertificateParams) -> super::Pair {
    let key = KeyPair::generate().unwrap();
    let signed = params.self_signed(&key).unwrap();
    place.authority.write(name, &signed, &key)
}

#[test]
fn a_certificate_that_is_named_itself_is_trusted_but_not_beyond_its_dates_and_names() {
    let place = Place::start(&newest(), "itself", false, &[]);
    let mut authoritys = certificate(NAMES, "itself");
    authoritys.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let plain = certificate(NAMES, "itself");
    let one = self_signed(&place, "one", &authoritys);
    let two = self_signed(&place, "two", &plain);
    let three = place.authority.sign("three", &plain);
    let four = place.authority.sign("four", &authoritys);
    for pair in [&one, &two, &three, &four] {
        place.show(pair);
        let trusted = format!(
            "--endpoints https://{{tls}} --cacert {} -o json",
            pair.cert.display()
        );
        place.get(&trusted).run().expect(0);
        let other = place.get(&format!("{trusted} --tls-server-name other.example"));
        let (cause, _) = super::told(&other.run().expect(3));
        assert!(
            cause.contains("not for other.example, but for 127.0.0.1"),
            "{cause}"
        );
    }
    // Another one of the same name is not that one.
    place.show(&self_signed(&place, "impostor", &authoritys));
    let trusted = format!(
        "--endpoints https://{{tls}} --cacert {} -o json",
        one.cert.display()
    );
    let (cause, _) = super::told(&place.get(&trusted).run().expect(3));
    assert!(
        cause.starts_with("tls: the server's certificate is"),
        "{cause}"
    );
    for (name, from, until, words) in [
        ("old", 2001, 2002, "has expired on 2002-01-01"),
        ("young", 2998, 2999, "is not valid before 2998-01-01"),
    ] {
        for mut params in [authoritys.clone(), plain.clone()] {
            params.not_before = rcgen::date_time_ymd(from, 1, 1);
            params.not_after = rcgen::date_time_ymd(until, 1, 1);
            let pair = self_signed(&place, name, &params);
            place.show(&pair);
            let trusted = format!(
                "--endpoints https://{{tls}} --cacert {} -o json",
                pair.cert.display()
            );
            let (cause, _) = super::told(&place.get(&trusted).run().expect(3));
            assert!(cause.contains(words), "{cause}");
        }
    }
}

#[test]
fn a_chain_leads_to_an_authority_from_either_end() {
    let place = Place::start(&newest(), "chain", false, &[]);
    let between = place.folder.join("between");
    let between: Authority = place.authority.intermediate(&between, "in between");
    let pair = between.sign("leaf", &certificate(NAMES, "leaf"));
    place.show(&pair);
    // The server leaves the middle out.
    place.get("--endpoints {tls} {ca}").run().expect(3);
    place
        .get(&format!("--endpoints {{tls}} {}", between.flag()))
        .run()
        .expect(0);
    let leaf = std::fs::read_to_string(&pair.cert).unwrap();
    std::fs::write(&pair.cert, leaf + &between.pem()).unwrap();
    place.show(&pair);
    place.get("--endpoints {tls} {ca}").run().expect(0);
    let both = place.folder.join("both.pem");
    let bundle = format!("of two\n{}\n{}", between.pem(), place.authority.pem());
    std::fs::write(&both, bundle).unwrap();
    let both = format!("--endpoints {{tls}} --cacert {}", both.display());
    place.get(&both).run().expect(0);
}

#[test]
fn nothing_is_checked_only_when_asked_for_and_with_a_warning() {
    let place = Place::start(&newest(), "unchecked", false, &[]);
    let mut old = certificate(&["other.example"], "other");
    old.not_before = rcgen::date_time_ymd(2001, 1, 1);
    old.not_after = rcgen::date_time_ymd(2002, 1, 1);
    place.show(&self_signed(&place, "old", &old));
    let line = "--endpoints {tls} --insecure-skip-tls-verify";
    let warned = place.get(line).run().expect(0);
    assert!(
        warned
            .stderr_text()
            .starts_with("warning: the server's certificate is not checked")
    );
    let variable = place.get("--endpoints https://{tls}");
    let warned = variable
        .env("ETCDCTL_INSECURE_SKIP_TLS_VERIFY", "true")
        .run()
        .expect(0);
    assert!(warned.stderr_text().starts_with("warning: "));
    for silent in [
        place.get(&format!("{line} --quiet")),
        place.get("--endpoints http://{plain} --insecure-skip-tls-verify"),
        called("etcdctl", words(&place.fill(&format!("get k {line}")))),
    ] {
        assert_eq!(silent.run().expect(0).stderr_text(), "");
    }
    place.get(&format!("{line}=false")).run().expect(3);
    place
        .get("--endpoints https://{tls} --insecure-transport")
        .run()
        .expect(3);
}

#[test]
fn another_name_can_be_expected_of_the_server() {
    let place = Place::start(&newest(), "names", false, &[]);
    let other = place
        .authority
        .sign("other", &certificate(&["*.corp.example", "10.0.0.1"], ""));
    place.show(&other);
    let named = |name: &str| {
        place.get(&format!(
            "--endpoints {{tls}} {{ca}} --tls-server-name {name}"
        ))
    };
    named("a.corp.example").run().expect(0);
    named("10.0.0.1").run().expect(0);
    named("a.b.corp.example").run().expect(3);
    place.get("--endpoints {tls} {ca}").run().expect(3);
    let variable = place.get("--endpoints {tls} {ca}");
    variable
        .env("ETCDTOOL_TLS_SERVER_NAME", "b.corp.example")
        .run()
        .expect(0);
    // A name that no certificate could be for.
    named("no/name").run().expect(3);
}
