//! Keys in every form that etcd's own tools read, and what is said about those that nobody can.

use std::path::{Path, PathBuf};

use super::{Place, told};
use crate::support::{Pair, certificate, newest, openssl};

/// A client's certificate for a key that openssl has made by `line` as `name-key.pem`.
fn signed(place: &Place, name: &str, line: &str) -> Pair {
    let folder = place.authority.file("");
    openssl(&folder, &line.replace("{key}", &format!("{name}-key.pem")));
    openssl(
        &folder,
        &format!("req -new -key {name}-key.pem -subj /O=test -out {name}.csr"),
    );
    openssl(
        &folder,
        &format!(
            "x509 -req -in {name}.csr -CA ca.pem -CAkey ca-key.pem -CAcreateserial -days 1 -out {name}.pem"
        ),
    );
    let [cert, key] = ["", "-key"].map(|what| folder.join(format!("{name}{what}.pem")));
    Pair { cert, key }
}

fn head(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().next().unwrap().to_owned()
}

#[test]
fn every_kind_and_form_of_key_is_shown_to_the_server() {
    let place = Place::start(&newest(), "keys", true, &[]);
    for (name, line, first) in [
        (
            "rsa",
            "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out {key}",
            "-----BEGIN PRIVATE KEY-----",
        ),
        (
            "rsa1",
            "genrsa -traditional -out {key} 2048",
            "-----BEGIN RSA PRIVATE KEY-----",
        ),
        (
            "p256",
            "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out {key}",
            "-----BEGIN PRIVATE KEY-----",
        ),
        (
            "p384",
            "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out {key}",
            "-----BEGIN PRIVATE KEY-----",
        ),
        (
            "p521",
            "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521 -out {key}",
            "-----BEGIN PRIVATE KEY-----",
        ),
        (
            "sec256",
            "ecparam -name prime256v1 -genkey -noout -out {key}",
            "-----BEGIN EC PRIVATE KEY-----",
        ),
        (
            "sec384",
            "ecparam -name secp384r1 -genkey -noout -out {key}",
            "-----BEGIN EC PRIVATE KEY-----",
        ),
        (
            "sec521",
            "ecparam -name secp521r1 -genkey -noout -out {key}",
            "-----BEGIN EC PRIVATE KEY-----",
        ),
        (
            "params",
            "ecparam -name secp384r1 -genkey -out {key}",
            "-----BEGIN EC PARAMETERS-----",
        ),
        (
            "ed25519",
            "genpkey -algorithm ED25519 -out {key}",
            "-----BEGIN PRIVATE KEY-----",
        ),
    ] {
        let pair = signed(&place, name, line);
        assert_eq!(head(&pair.key), first, "{name}");
        let at = format!("--endpoints {{tls}} {{ca}} {}", pair.flags());
        place.get(&at).run().expect(0);
        // All in one file, the key in front.
        let [key, cert] =
            [&pair.key, &pair.cert].map(|path| std::fs::read_to_string(path).unwrap());
        let one = place.folder.join("one.pem");
        std::fs::write(&one, key + &cert).unwrap();
        let one = one.display();
        place
            .get(&format!(
                "--endpoints {{tls}} {{ca}} --cert {one} --key {one}"
            ))
            .run()
            .expect(0);
    }
}

#[test]
fn every_kind_of_key_of_the_servers_is_verified() {
    let place = Place::start(&newest(), "verified", false, &[]);
    for (name, line) in [
        ("rsa", "-newkey rsa:2048 -sha256"),
        ("rsa384", "-newkey rsa:3072 -sha384"),
        (
            "p256",
            "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -sha256",
        ),
        (
            "p384",
            "-newkey ec -pkeyopt ec_paramgen_curve:P-384 -sha384",
        ),
        (
            "p521",
            "-newkey ec -pkeyopt ec_paramgen_curve:P-521 -sha512",
        ),
        (
            "p521-384",
            "-newkey ec -pkeyopt ec_paramgen_curve:P-521 -sha384",
        ),
        (
            "p521-256",
            "-newkey ec -pkeyopt ec_paramgen_curve:P-521 -sha256",
        ),
        ("ed25519", "-newkey ed25519"),
    ] {
        let folder = place.authority.file("");
        openssl(
            &folder,
            &format!(
                "req -x509 {line} -nodes -days 1 -subj /CN={name} -keyout {name}-ca-key.pem -out {name}-ca.pem"
            ),
        );
        openssl(
            &folder,
            &format!(
                "req -new -newkey {} -nodes -subj /CN=server -addext subjectAltName=IP:127.0.0.1 -keyout {name}-key.pem -out {name}.csr",
                &line["-newkey ".len()..]
            ),
        );
        openssl(
            &folder,
            &format!(
                "x509 -req -in {name}.csr -CA {name}-ca.pem -CAkey {name}-ca-key.pem -CAcreateserial -days 1 -copy_extensions copy -out {name}.pem"
            ),
        );
        let file = |what: &str| -> PathBuf { folder.join(format!("{name}{what}.pem")) };
        place.show(&Pair {
            cert: file(""),
            key: file("-key"),
        });
        let trusted = format!("--endpoints {{tls}} --cacert {}", file("-ca").display());
        place.get(&trusted).run().expect(0);
        // Signed by somebody else of that name and that kind.
        openssl(
            &folder,
            &format!(
                "req -x509 {line} -nodes -days 1 -subj /CN={name} -keyout {name}-no-key.pem -out {name}-no.pem"
            ),
        );
        let namesake = format!(
            "--endpoints {{tls}} -o json --cacert {}",
            file("-no").display()
        );
        let (cause, _) = told(&place.get(&namesake).run().expect(3));
        assert!(
            cause.starts_with("tls: the server's certificate is"),
            "{name}: {cause}"
        );
    }
}

#[test]
fn files_that_cannot_be_used_are_named_before_anything_is_sent() {
    let place = Place::start(&newest(), "unusable", true, &[]);
    let ours = place.authority.sign("ours", &certificate(&[], ""));
    let other = place.authority.sign("other", &certificate(&[], ""));
    let folder = place.authority.file("");
    openssl(
        &folder,
        "pkcs8 -topk8 -in ours-key.pem -passout pass:secret -out pkcs8.pem",
    );
    openssl(
        &folder,
        "genrsa -traditional -aes128 -passout pass:secret -out pkcs1.pem 2048",
    );
    openssl(
        &folder,
        "ecparam -name secp256k1 -genkey -noout -out odd.pem",
    );
    std::fs::write(folder.join("empty.pem"), "").unwrap();
    std::fs::write(
        folder.join("torn.pem"),
        "-----BEGIN CERTIFICATE-----\nAAAA\n",
    )
    .unwrap();
    std::fs::write(
        folder.join("garbage.pem"),
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    )
    .unwrap();
    let file = |name: &str| folder.join(name).display().to_string();
    let cert = ours.cert.display().to_string();
    let key = |key: &str| format!("--cert {cert} --key {key}");
    for (flags, words, hint) in [
        (
            key(&file("pkcs8.pem")),
            "the key has a passphrase",
            "openssl pkey -in",
        ),
        (
            key(&file("pkcs1.pem")),
            "the key has a passphrase",
            "openssl pkey -in",
        ),
        (key(&file("odd.pem")), "it is no RSA key", ""),
        (key(&file("empty.pem")), "it holds no PEM private key", ""),
        (key(&cert), "it holds no PEM private key", ""),
        (
            key(&other.key.display().to_string()),
            "it is another certificate's key",
            "",
        ),
        (key(&file("none.pem")), "no such file or directory", ""),
        (
            format!("--cert {} --key {}", ours.key.display(), ours.key.display()),
            "it holds no PEM certificate",
            "",
        ),
        (
            format!("--cacert {}", file("empty.pem")),
            "it holds no PEM certificate",
            "",
        ),
        (format!("--cacert {}", file("torn.pem")), "", ""),
        (format!("--cacert {}", file("garbage.pem")), "", ""),
    ] {
        for scheme in ["https", "http"] {
            let failed = place
                .get(&format!("--endpoints {scheme}://{{tls}} -o json {flags}"))
                .run()
                .expect(2);
            let (cause, advice) = told(&failed);
            assert!(
                cause.starts_with("settings: ") && cause.contains(words),
                "{flags}: {cause}"
            );
            assert!(advice.contains(hint), "{flags}: {advice}");
            assert!(!failed.stderr_text().contains("secret"), "{failed}");
        }
    }
}
