//! What files hold.

use std::path::Path;

use crate::client::{certificates_in, private_key_in};
use crate::playground::render_log;
use crate::prompt;

use super::grammars::told;

pub(super) const PEM: &[&str] = &[
    "-----BEGIN CERTIFICATE-----\n",
    "-----END CERTIFICATE-----\n",
    "-----BEGIN PRIVATE KEY-----\n",
    "-----END PRIVATE KEY-----\n",
    "-----BEGIN EC PRIVATE KEY-----\n",
    "-----END EC PRIVATE KEY-----\n",
    "-----BEGIN RSA PRIVATE KEY-----\n",
    "-----END RSA PRIVATE KEY-----\n",
    "-----BEGIN ENCRYPTED PRIVATE KEY-----\n",
    "Proc-Type: 4,ENCRYPTED\n",
    "-----BEGIN",
    "-----",
    "MIIB",
    "MC4CAQAwBQYDK2VwBCIEIA==\n",
    "AAAA",
    "====",
    "\r\n",
];

/// Certificates and keys in PEM.
pub(super) fn pem(bytes: &[u8]) {
    let file = Path::new("file.pem");
    match certificates_in(file, bytes) {
        Ok(certificates) => assert!(!certificates.is_empty()),
        Err(error) => told(&error),
    }
    if let Err(error) = private_key_in(file, bytes) {
        told(&error);
    }
}

pub(super) const SECRET: &[&str] = &["secret", "\n", "\r", "\r\n", " ", "\t", "\u{3}", "é"];

/// A password or a token in a file, or on standard input.
pub(super) fn secret(bytes: &[u8]) {
    for read in [prompt::first_line, prompt::word] {
        let mut rest = bytes;
        if let Err(error) = read(&mut rest) {
            told(&error);
        }
    }
}

pub(super) const MEMBER_LOG: &[&str] = &[
    "{\"level\":\"warn\",\"msg\":\"slow\"}\n",
    "{\"level\":\"fatal\",\"msg\":\"x\",\"error\":",
    "\"y\"}\n",
    "{",
    "}",
    "goroutine 1 [running]:\n",
    "Usage:\n",
    "panic: boom\n",
    "\n",
    "[[[[[[[[",
];

/// What a member of the playground has logged.
pub(super) fn member_log(bytes: &[u8]) {
    let lines = render_log(&String::from_utf8_lossy(bytes));
    assert!(lines.len() <= 10 && lines.iter().all(|line| !line.is_empty()));
}
