//! JSON web tokens: the keys that servers sign them with.

use std::path::Path;
use std::process::Command;

/// Makes the keys `jwt.pem` and `jwt-pub.pem` in the folder; what etcd's `--auth-token` says to use them.
pub(crate) fn jwt(folder: &Path) -> String {
    openssl(
        folder,
        "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out jwt.pem",
    );
    openssl(folder, "pkey -in jwt.pem -pubout -out jwt-pub.pem");
    openssl(folder, "rsa -in jwt.pem -traditional -out jwt1.pem");
    let path = folder.display();
    format!("jwt,pub-key={path}/jwt-pub.pem,priv-key={path}/jwt1.pem,sign-method=RS256,ttl=10m")
}

/// Runs openssl there, which makes the forms of keys that rcgen doesn't know.
pub(crate) fn openssl(folder: &Path, line: &str) {
    let made = Command::new("openssl")
        .args(line.split(' '))
        .current_dir(folder)
        .output();
    let made = made.expect("openssl is there: scripts/install-tools");
    let said = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "openssl {line}: {said}");
}
