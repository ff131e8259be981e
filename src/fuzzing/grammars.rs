//! What people and programs write in a grammar: transactions, watches, whole command lines, the environment.

use std::ffi::OsString;

use super::{DROP_IN, Fixed, NATIVE, Written, context, is_harmless, is_json, reporter};
use crate::cli::{self, Parsed};
use crate::commands::kv::txn;
use crate::commands::watch;
use crate::env::Environment;
use crate::error::Error;
use crate::mode::Mode;
use crate::options::os_string;
use crate::output::{Style, color_wish, report};
use crate::txn::script::{self, Mode as ScriptMode};
use crate::txn::{SyntaxError, json};

/// Here a watch without a key means another one.
static WITH_KEY: Fixed = Fixed::new(|| {
    let variables = [("ETCDCTL_WATCH_KEY", "k"), ("ETCDCTL_WATCH_RANGE_END", "l")];
    context(Mode::Etcdctl, &variables)
});

pub(super) const TXN_SCRIPT: &[&str] = &[
    "mod(\"a\") = \"0\"\n",
    "value(\"a\") > \"b\"\n",
    "lease(\"k\") != 1f\n",
    "ver(`a`) < 1\n",
    "create",
    "c",
    "m",
    "val",
    "(",
    ")",
    "\"k\"",
    "=",
    "!=",
    "<",
    ">",
    "\n",
    "\n\n",
    "\n\n",
    "put a b\n",
    "put \"a\" 'b c'\n",
    "get a --prefix\n",
    "del a b\n",
    "del a --from-key --prev-kv\n",
    "--lease=1f",
    "--rev=",
    "--limit=9223372036854775808",
    "--sort-by=",
    "--dry-run",
    "--help",
    "--if-absent",
    "--ignore-value",
    "-",
    "#",
    "p",
    "# comment\n",
    "\r\n",
];

/// A transaction in lines.
pub(super) fn txn_script(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    for mode in [ScriptMode::Etcdctl, ScriptMode::File] {
        match script::parse(text, mode) {
            Ok(script) => {
                for mode in [Mode::Native, Mode::Etcdctl] {
                    if let Err(error) = txn::check(&script, mode) {
                        told(&error);
                    }
                }
            }
            Err(error) => placed(&error, text),
        }
    }
}

pub(super) const TXN_JSON: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "{}",
    "[{}]",
    "\"compare\":",
    "\"success\":",
    "\"failure\":",
    "\"key\":",
    "\"a\"",
    "\"key_base64\":",
    "\"/w==\"",
    "\"target\":",
    "\"mod_revision\"",
    "\"value\"",
    "\"lease\"",
    "\"operator\":",
    "\"=\"",
    "\"value\":",
    "{\"put\":{\"key\":\"a\",\"value\":\"b\"}}",
    "{\"get\":{\"key\":\"a\",\"prefix\":true}}",
    "{\"delete\":{\"key\":\"a\",\"range_end\":\"z\"}}",
    "\"limit\":",
    "null",
    "true",
    "1.5",
    "1e400",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "[[[[[[[[[[[[[[[[",
    "{\"a\":{\"a\":{\"a\":",
];

/// A transaction as JSON.
pub(super) fn txn_json(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    match json::parse(text) {
        Ok(_) => assert!(is_json(text.as_bytes())),
        Err(error) => placed(&error, text),
    }
}

/// Whether a mistake's place is one in the text.
fn placed(error: &SyntaxError, text: &str) {
    let number = error.line.unwrap_or(0);
    let lines = text.split('\n').count();
    // A missing line is one past the end.
    assert!(
        (1..=lines + 1).contains(&number),
        "{error} of {lines} lines"
    );
    let columns = error.text.chars().count();
    assert!((1..=columns + 1).contains(&error.column), "{error}");
    assert!(is_harmless(error.excerpt().as_bytes()));
}

pub(super) const WATCH_LINE: &[&str] = &[
    "watch",
    "watch",
    "progress",
    "k",
    "\"k\"",
    "'a b'",
    "--prefix",
    "--rev",
    "--rev=",
    "--rev=1",
    "--prev-kv",
    "--progress-notify",
    "-i",
    "--",
    "--",
    "echo",
    "--help",
    "-",
    "--prefix=false",
    "\n",
    "\"\\xff\"",
    "--rev=0x10",
];

/// A line of an interactive watch.
pub(super) fn watch_line(bytes: &[u8]) {
    for context in [&NATIVE, &DROP_IN, &WITH_KEY] {
        if let Err(error) = watch::check_line(bytes, context.get()) {
            told(&error);
        }
    }
}

pub(super) const COMMAND_LINE: &[&str] = &[
    "get",
    "put",
    "del",
    "txn",
    "compact",
    "watch",
    "lease",
    "grant",
    "timetolive",
    "member",
    "add",
    "update",
    "user",
    "role",
    "grant-permission",
    "endpoint",
    "health",
    "snapshot",
    "save",
    "check",
    "perf",
    "lock",
    "elect",
    "make-mirror",
    "playground",
    "completion",
    "bash",
    "help",
    "version",
    "options",
    "defrag",
    "alarm",
    "move-leader",
    "k",
    "v",
    "--",
    "--prefix",
    "--prefix=false",
    "--from-key",
    "--hex",
    "--hex=",
    "-w",
    "--write-out=json",
    "-o",
    "json",
    "--endpoints",
    "a:1,b:2",
    "--rev",
    "0x1f",
    "--lease",
    "1f",
    "--limit=-1",
    "--help",
    "-h",
    "--version",
    "-i",
    "-l",
    "--user",
    "u:p",
    "--command-timeout",
    "5s",
    "---",
    "--=",
    "--no-such",
    "-z",
    "-",
    "--color=always",
    "@file",
    "--order=ASCEND",
    "--sort-by",
    "nonsense",
    "--consistency=s",
    "--cluster",
    "--peer-urls=http://a:1",
];

/// A command line, its words ended by NULs, read by either grammar.
pub(super) fn command_line(bytes: &[u8]) {
    let words = bytes.split(|&byte| byte == 0);
    let words: Vec<OsString> = words.filter_map(|word| os_string(word).ok()).collect();
    for mode in [Mode::Native, Mode::Etcdctl] {
        let mut line = vec![OsString::from(mode.program())];
        line.extend(words.iter().cloned());
        let raw: Vec<_> = line
            .iter()
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        let nothing = Environment::new(mode, []);
        let _ = (
            Style::guess(mode, &raw, &nothing),
            color_wish(&raw, &nothing),
        );
        match cli::parse(line, mode, false) {
            Parsed::Run(cli) => {
                let _ = cli.command.needs_cluster();
            }
            Parsed::Text(text) => assert!(is_harmless(text.as_bytes())),
            Parsed::Wrong(error) => told(&error),
        }
    }
}

/// The variables that name no file: files named at random had better not be opened.
const VARIABLES: &[&str] = &[
    "ENDPOINTS",
    "DIAL_TIMEOUT",
    "COMMAND_TIMEOUT",
    "KEEPALIVE_TIME",
    "KEEPALIVE_TIMEOUT",
    "MAX_REQUEST_BYTES",
    "MAX_RECV_BYTES",
    "INSECURE_TRANSPORT",
    "INSECURE_DISCOVERY",
    "INSECURE_SKIP_TLS_VERIFY",
    "TLS_SERVER_NAME",
    "AUTH_JWT_TOKEN",
    "USER",
    "PASSWORD",
    "DISCOVERY_SRV",
    "DISCOVERY_SRV_NAME",
    "DNS_SERVER",
    "DEBUG",
    "WRITE_OUT",
    "HEX",
    "OUTPUT",
    "COLOR",
    "WATCH_KEY",
    "WATCH_RANGE_END",
];

pub(super) const SETTINGS: &[&str] = &[
    "ETCDTOOL_ENDPOINTS=",
    "ETCDCTL_ENDPOINTS=",
    "ETCDTOOL_DIAL_TIMEOUT=",
    "ETCDCTL_COMMAND_TIMEOUT=",
    "ETCDTOOL_KEEPALIVE_TIME=",
    "ETCDTOOL_MAX_RECV_BYTES=",
    "ETCDCTL_USER=",
    "ETCDTOOL_PASSWORD=",
    "ETCDTOOL_AUTH_JWT_TOKEN=",
    "ETCDTOOL_DNS_SERVER=",
    "ETCDTOOL_DISCOVERY_SRV=",
    "ETCDTOOL_OUTPUT=",
    "ETCDCTL_WRITE_OUT=",
    "ETCDTOOL_COLOR=",
    "ETCDCTL_HEX=",
    "ETCDTOOL_TLS_SERVER_NAME=",
    "NO_COLOR=",
    "5s",
    "0",
    "true",
    "json",
    "a:1",
    "127.0.0.1",
    "[::1]:53",
    "u:p",
    ",",
    "\"",
];

/// An environment, its variables ended by NULs.
pub(super) fn settings(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let variables = text.split('\0').filter_map(|pair| pair.split_once('='));
    let variables = variables.filter(|(name, _)| {
        let ours = ["ETCDTOOL_", "ETCDCTL_"].iter();
        let bare = ours.copied().find_map(|prefix| name.strip_prefix(prefix));
        bare.is_none_or(|bare| VARIABLES.contains(&bare))
    });
    let variables: Vec<_> = variables.collect();
    for mode in [Mode::Native, Mode::Etcdctl] {
        if let Err(error) = context(mode, &variables) {
            told(&error);
        }
    }
}

/// Whether the error can be told in all ways, and does no harm to a terminal.
pub(super) fn told(error: &Error) {
    for (mode, structured) in [
        (Mode::Native, false),
        (Mode::Native, true),
        (Mode::Etcdctl, false),
    ] {
        let written = Written::default();
        let style = Style {
            mode,
            structured,
            color: false,
        };
        report(error, style, &reporter(written.clone(), mode));
        let written = written.bytes();
        if error.is_silent() {
            assert!(written.is_empty());
        } else if structured {
            assert!(is_json(&written));
        } else if mode == Mode::Native {
            assert!(is_harmless(&written), "{}", written.escape_ascii());
        }
    }
}
