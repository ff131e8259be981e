//! What files hold.

use std::path::Path;

use crate::client::{certificates_in, private_key_in};
use crate::config::{self, CONTEXTS, CURRENT_CONTEXT, Config};
use crate::playground::render_log;
use crate::prompt;

use super::grammars::told;
use super::is_harmless;

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

pub(super) const CONFIG_FILE: &[&str] = &[
    "current-context = \"a\"\n",
    "[contexts.a]\n",
    "[contexts]\n",
    "[contexts.\"b c\"]\n",
    "[[contexts]]\n",
    "contexts.a.",
    "endpoints = [\"a:1\", \"b:2\"]\n",
    "endpoints = \"a:1,b:2\"\n",
    "user = \"u\"\n",
    "password = \"hunter2\"\n",
    "password-command = [\"pass\", \"x\"]\n",
    "password-file = \"~/p\"\n",
    "cacert = \"ca.pem\"\n",
    "dial-timeout = \"5s\"\n",
    "command-timeout = 5\n",
    "protected = true\n",
    "output = \"json\"\n",
    "endpoint-map = { \"a:1\" = \"b:2\" }\n",
    "= ",
    "{",
    "}",
    "[",
    "]",
    "\"\"\"",
    "'''",
    "# comment\n",
    "\n",
    "1979-05-27",
    "0x",
    "inf",
    "\\u0000",
    "a.a.a.a.",
];

/// The file of contexts.
pub(super) fn config_file(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    match config::parse(text) {
        Ok(read) => {
            let again = config::parse(&written(&read));
            assert!(again.is_ok_and(|again| without_lines(again) == without_lines(read)));
        }
        Err(mistake) => {
            let lines = text.split('\n').count();
            assert!(
                (1..=lines).contains(&mistake.line),
                "{mistake} of {lines} lines"
            );
            let hint = mistake.hint.as_deref().unwrap_or_default();
            assert!(is_harmless(hint.as_bytes()) && is_harmless(mistake.reason.as_bytes()));
            let is_value = text.matches("hunter2").count() == 1 && text.contains("= \"hunter2");
            assert!(!(is_value && format!("{mistake} {hint}").contains("hunter2")));
        }
    }
}

/// The same file, written anew.
fn written(config: &Config) -> String {
    let current = config.current.iter();
    let current =
        current.map(|(name, _)| format!("{CURRENT_CONTEXT} = {}\n", config::quoted(name)));
    let contexts = config.contexts.iter().map(|context| {
        let settings = context.settings.iter();
        let settings =
            settings.map(|setting| format!("{} = {}\n", setting.key, config::written(setting)));
        let name = config::bare(&context.name);
        format!("[{CONTEXTS}.{name}]\n{}", settings.collect::<String>())
    });
    current.chain(contexts).collect()
}

fn without_lines(mut config: Config) -> Config {
    if let Some((_, line)) = &mut config.current {
        *line = 0;
    }
    for context in &mut config.contexts {
        context.line = 0;
        context
            .settings
            .iter_mut()
            .for_each(|setting| setting.line = 0);
    }
    config
}
