//! `ping` shows the server's certificates whatever is thought of them.

use rcgen::CertificateParams;
use serde_json::{Value, json};

use super::{Place, dated};
use crate::ping::loose;
use crate::schema;
use crate::support::{Authority, Finished, NAMES, certificate, lost, normalised, versions};

/// The endpoint's part of the answer in JSON.
fn ping(place: &Place, flags: &str, code: i32) -> Value {
    let line = place.fill(&format!("ping -q -o json {flags}"));
    let document = lost(&line).run().expect(code).json();
    schema::check("ping", &document);
    document["endpoints"][0].clone()
}

fn step<'a>(endpoint: &'a Value, name: &str) -> &'a Value {
    let mut steps = endpoint["steps"].as_array().unwrap().iter();
    steps.find(|step| step["step"] == name).unwrap()
}

/// Fails unless it's TLS that failed, for this reason; the server's own certificate.
fn refused<'a>(endpoint: &'a Value, reason: &str) -> &'a Value {
    let tls = step(endpoint, "tls");
    assert_eq!(tls["result"], "failed", "{endpoint}");
    let message = tls["error"]["message"].as_str().unwrap();
    assert!(message.contains(reason), "{message}");
    assert_ne!(tls["error"]["hint"], Value::Null);
    assert_eq!(step(endpoint, "http2")["result"], "skipped");
    assert_eq!(endpoint["tls"]["trusted"], false, "{endpoint}");
    &endpoint["tls"]["chain"][0]
}

#[test]
fn a_trusted_chain_is_shown() {
    for version in versions() {
        let place = Place::start(&version, "shown", false, &[]);
        let endpoint = ping(&place, "--endpoints https://{tls} {ca}", 0);
        let tls = &endpoint["tls"];
        assert_eq!(tls["trusted"], true);
        assert_eq!(tls["trusting"], "file");
        assert_eq!(tls["expected_name"], "127.0.0.1");
        assert_eq!(tls["alpn"], "h2");
        assert!(tls["version"].as_str().unwrap().starts_with("TLS 1."));
        assert_eq!(tls["client_certificate_asked"], false);
        let shown = &tls["chain"][0];
        assert_eq!(shown["subject"], "CN=server");
        assert_eq!(shown["issuer"], "CN=the authority");
        assert_eq!(shown["names"], json!(NAMES));
        assert_eq!(shown["unreadable"], Value::Null);
        assert_eq!(shown["sha256"].as_str().unwrap().len(), 64);

        // An intermediate authority's is part of the chain.
        let folder = place.folder.join("intermediate");
        let intermediate = place.authority.intermediate(&folder, "in between");
        let mut pair = intermediate.sign("server", &certificate(NAMES, "deep"));
        let leaf = std::fs::read_to_string(&pair.cert).unwrap();
        let chain = folder.join("chain.pem");
        std::fs::write(&chain, leaf + &intermediate.pem()).unwrap();
        pair.cert = chain;
        place.show(&pair);
        let endpoint = ping(&place, "--endpoints https://{tls} {ca}", 0);
        let chain = endpoint["tls"]["chain"].as_array().unwrap();
        let subjects: Vec<_> = chain.iter().map(|shown| &shown["subject"]).collect();
        assert_eq!(subjects, ["CN=deep", "CN=in between"]);
    }
}

#[test]
fn a_chain_that_is_not_accepted_is_shown_too() {
    for version in versions() {
        let place = Place::start(&version, "unaccepted", false, &[]);
        let at = "--endpoints https://{tls}";
        let unknown = ping(&place, at, 3);
        let shown = refused(&unknown, "an authority that is not trusted");
        assert_eq!(shown["issuer"], "CN=the authority");
        assert_eq!(unknown["tls"]["trusting"], "system");
        let detail = step(&unknown, "tls")["detail"].as_str().unwrap();
        assert_eq!(detail, "not accepted, trusting the system's authorities");
        let other = Authority::new(&place.folder.join("other"), "another");
        refused(
            &ping(&place, &format!("{at} {}", other.flag()), 3),
            "an authority that is not trusted",
        );

        let show = |params: &CertificateParams| {
            place.show(&place.authority.sign("wrong", params));
            ping(&place, "--endpoints https://{tls} {ca}", 3)
        };
        let expired = show(&dated(2001, 2002));
        let shown = refused(&expired, "has expired on 2002-01-01");
        assert_eq!(shown["not_before"], "2001-01-01T00:00:00Z");
        assert_eq!(shown["not_after"], "2002-01-01T00:00:00Z");
        assert!(shown["days_left"].as_i64().unwrap() < -8000, "{shown}");
        let early = show(&dated(2998, 2999));
        assert_eq!(
            refused(&early, "is not valid before")["subject"],
            "CN=dated"
        );
        let named = show(&certificate(&["other.example"], ""));
        let shown = refused(&named, "is not for 127.0.0.1, but for other.example");
        assert_eq!(shown["names"], json!(["other.example"]));
        assert_eq!(shown["subject"], "");

        // Whoever trusts anybody sees it all the same, and nothing is said of trust.
        let unchecked = ping(&place, &format!("{at} --insecure-skip-tls-verify"), 0);
        assert_eq!(unchecked["tls"]["trusted"], Value::Null);
        assert_eq!(unchecked["tls"]["trusting"], "anybody");
        assert_eq!(
            unchecked["tls"]["chain"][0]["names"],
            json!(["other.example"])
        );
    }
}

#[test]
fn a_client_certificate_that_is_asked_for() {
    for version in versions() {
        let place = Place::start(&version, "asking", true, &[]);
        let at = "--endpoints https://{tls} {ca}";
        let without = ping(&place, at, 3);
        let tls = step(&without, "tls");
        assert_eq!(
            tls["error"]["message"],
            "the server asks for a client certificate"
        );
        assert_eq!(without["tls"]["client_certificate_asked"], true);
        assert_eq!(without["tls"]["client_certificate"], Value::Null);
        assert_eq!(
            without["tls"]["client_authorities"],
            json!(["CN=the authority"])
        );
        assert_eq!(without["tls"]["trusted"], true);
        let detail = tls["detail"].as_str().unwrap();
        assert!(
            detail.contains("we have none; to be signed by CN=the authority"),
            "{detail}"
        );
        let ours = place.authority.sign("ours", &certificate(&[], "me"));
        let with = ping(&place, &format!("{at} {}", ours.flags()), 0);
        assert_eq!(with["tls"]["client_certificate"]["subject"], "CN=me");
        let detail = step(&with, "tls")["detail"].as_str().unwrap();
        assert!(detail.contains("asked for and shown"), "{detail}");
        let stranger = Authority::new(&place.folder.join("stranger"), "a stranger");
        let theirs = stranger.sign("ours", &certificate(&[], "me"));
        let refused = ping(&place, &format!("{at} {}", theirs.flags()), 3);
        assert_eq!(step(&refused, "tls")["result"], "failed");
        assert_eq!(
            refused["tls"]["client_certificate"]["issuer"],
            "CN=a stranger"
        );
    }
}

#[test]
fn the_two_sides_do_not_agree_on_tls() {
    for version in versions() {
        let place = Place::start(&version, "disagree", false, &[]);
        let plain = ping(&place, "--endpoints https://{plain} {ca}", 3);
        let message = &step(&plain, "tls")["error"]["message"];
        assert_eq!(message, "the server speaks no TLS here");
        assert_eq!(plain["tls"]["chain"], json!([]));
        assert_eq!(plain["tls"]["client_certificate_asked"], Value::Null);
        let tls = ping(&place, "--endpoints http://{tls}", 3);
        let message = &step(&tls, "http2")["error"]["message"];
        assert_eq!(message, "the server speaks TLS only");
        assert_eq!(tls["tls"], Value::Null);
    }
}

#[test]
fn sockets_are_endpoints_like_others() {
    for version in versions() {
        if !version.at_least(&[3, 6]) {
            continue;
        }
        let place = Place::start(&version, "sockets", false, &[]);
        let plain = ping(&place, "--endpoints unix://{folder}/plain.sock", 0);
        let path = place.fill("{folder}/plain.sock");
        assert_eq!(step(&plain, "connect")["detail"], path.as_str());
        assert_eq!(plain["address"], Value::Null);
        let tls = "--endpoints unixs://{folder}/tls.sock {ca} --tls-server-name localhost";
        let tls = ping(&place, tls, 0);
        assert_eq!(tls["tls"]["expected_name"], "localhost");
        let gone = ping(&place, "--endpoints unix://{folder}/gone.sock", 3);
        assert_eq!(step(&gone, "connect")["error"]["message"], "no such socket");
    }
}

/// The text without what differs from run to run: the folder, days, and hexadecimal numbers.
fn still(place: &Place, finished: &Finished) -> String {
    let text = finished
        .snapshot()
        .replace(&place.folder.display().to_string(), "[folder]");
    let text = loose(&text);
    let words = text.split(' ').collect::<Vec<_>>();
    let days = |place: usize| {
        words
            .get(place + 1)
            .is_some_and(|next| next.starts_with("day"))
    };
    let words = words.iter().enumerate();
    let words = words.map(|(place, word)| if days(place) { "[days]" } else { word });
    normalised(&words.collect::<Vec<_>>().join(" "))
}

#[test]
fn lines_and_tables_have_the_certificates() {
    let place = Place::start(&crate::support::newest(), "lines", false, &[]);
    place.show(&place.authority.sign("wrong", &dated(2001, 2998)));
    let line = |flags: &str| {
        let line = place.fill(&format!("ping --endpoints https://{{tls}} {flags}"));
        lost(&line).run()
    };
    let mut all = still(&place, &line("{ca} -o plain").expect(0));
    all += &still(&place, &line("-o table").expect(3));
    insta::assert_snapshot!("ping_certificates", all);
}
