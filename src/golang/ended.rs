//! What Go says of a program that has ended badly, or could not be started.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::ExitStatus;

use super::quote::quote;
use crate::error::system_reason;
use crate::process;

/// How it has ended: `exit status 7`, `signal: killed`.
pub fn status(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("exit status {code}"),
        None => {
            let signal = process::signal_of(status).unwrap_or_default();
            format!("signal: {}", signal_name(signal))
        }
    }
}

fn signal_name(signal: i32) -> String {
    let name = match signal {
        1 => "hangup",
        2 => "interrupt",
        3 => "quit",
        6 => "aborted",
        9 => "killed",
        11 => "segmentation fault",
        13 => "broken pipe",
        14 => "alarm clock",
        15 => "terminated",
        other => return format!("signal {other}"),
    };
    name.to_owned()
}

/// Why it could not be started.
pub fn not_started(program: &OsStr, error: &io::Error) -> String {
    if program.is_empty() {
        return "exec: no command".to_owned();
    }
    if process::is_bare_name(Path::new(program)) && error.kind() == io::ErrorKind::NotFound {
        let program = quote(program.as_encoded_bytes());
        return format!("exec: {program}: executable file not found in $PATH");
    }
    // Go writes what C's library says, in small letters and without the number.
    let reason = system_reason(error);
    let program = program.to_string_lossy();
    format!("fork/exec {program}: {}", reason.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_told_as_go_tells_it() {
        let missing = io::Error::from_raw_os_error(2);
        let told = |program: &str| not_started(OsStr::new(program), &missing);
        assert_eq!(
            told("no"),
            "exec: \"no\": executable file not found in $PATH"
        );
        assert_eq!(told("/no"), "fork/exec /no: no such file or directory");
    }
}
