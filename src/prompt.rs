//! Asks a person for a secret without showing what is typed.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use secrecy::SecretString;

use crate::error::{Error, Kind, Result, Stage};

/// Ctrl-C, where it doesn't end the process by itself.
const INTERRUPT: u8 = 3;

/// Reads a secret line from this process's terminal, whatever standard input is; `ask` asks for it once there is one.
///
/// # Errors
/// Without a terminal, and when whoever sits there presses Ctrl-C.
#[cfg(unix)]
pub fn from_terminal(ask: impl FnOnce()) -> Result<SecretString> {
    let terminal = std::fs::File::options().read(true).open("/dev/tty");
    let terminal = terminal.map_err(|error| no_terminal(&error))?;
    let hidden = Hidden::new(&terminal).map_err(|error| no_terminal(&error))?;
    ask();
    let line = read_line(&mut &terminal);
    drop(hidden);
    line
}

/// Reads a secret line from this process's terminal, whatever standard input is; `ask` asks for it once there is one.
///
/// # Errors
/// Without a terminal.
#[cfg(not(unix))]
pub fn from_terminal(ask: impl FnOnce()) -> Result<SecretString> {
    ask();
    let line = rpassword::read_password().map_err(|error| no_terminal(&error))?;
    Ok(line.into())
}

/// Reads a line from this process's terminal, which shows what is typed, whatever standard input is.
///
/// # Errors
/// Without a terminal.
pub fn line_from_terminal(ask: impl FnOnce()) -> Result<String> {
    #[cfg(unix)]
    const TERMINAL: &str = "/dev/tty";
    #[cfg(not(unix))]
    const TERMINAL: &str = "CONIN$";
    let terminal = File::options().read(true).open(TERMINAL);
    let terminal = terminal.map_err(|error| {
        Error::usage("there is no terminal to ask at").cause(Stage::Local, None, error.to_string())
    })?;
    ask();
    let mut line = String::new();
    let read = BufReader::new(terminal).read_line(&mut line);
    read.map_err(unreadable)?;
    Ok(line)
}

/// Reads a secret line from standard input, hidden where that is a terminal.
///
/// # Errors
/// When it can't be read, isn't UTF-8, or whoever types presses Ctrl-C.
pub fn from_stdin(stdin: &mut dyn Read, is_terminal: bool) -> Result<SecretString> {
    #[cfg(unix)]
    let _hidden = is_terminal.then(|| Hidden::new(rustix::stdio::stdin()));
    #[cfg(not(unix))]
    let _ = is_terminal;
    read_line(stdin)
}

/// Reads a secret line: the first of a file or a pipe.
///
/// # Errors
/// When it can't be read or isn't UTF-8.
pub fn first_line(input: &mut dyn Read) -> Result<SecretString> {
    read_line(input)
}

/// The same of the file at this path.
///
/// # Errors
/// When it can't be read or isn't UTF-8.
pub fn first_line_of(path: &Path) -> Result<SecretString> {
    let unreadable = || Error::usage(format!("cannot read {}", path.display()));
    let file = File::open(path)
        .map_err(|error| unreadable().cause(Stage::Settings, None, error.to_string()))?;
    // A folder can be opened, too.
    first_line(&mut BufReader::new(file)).map_err(|error| unreadable().because(&error))
}

/// Reads a word as Go's `Scanf` does: blanks before it don't count, and what ends it is read with it. A line that ends
/// before it begins has none.
///
/// # Errors
/// When it can't be read or isn't UTF-8.
pub fn word(input: &mut dyn Read) -> Result<SecretString> {
    let mut word = Vec::new();
    let mut byte = [0];
    while input.read(&mut byte).map_err(unreadable)? > 0 {
        let [byte] = byte;
        match byte {
            b'\n' => break,
            _ if !byte.is_ascii_whitespace() => word.push(byte),
            _ if word.is_empty() => {}
            _ => break,
        }
    }
    text(word)
}

/// A line without its end. Read byte by byte, so that what follows stays for whoever reads next.
fn read_line(input: &mut dyn Read) -> Result<SecretString> {
    let mut line = Vec::new();
    let mut byte = [0];
    while input.read(&mut byte).map_err(unreadable)? > 0 {
        match byte {
            [b'\n'] => break,
            [INTERRUPT] => return Err(Error::verdict(Kind::Interrupted)),
            [byte] => line.push(byte),
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    text(line)
}

/// A secret as the text that etcd takes.
///
/// # Errors
/// When it isn't UTF-8.
fn text(bytes: Vec<u8>) -> Result<SecretString> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.into()),
        Err(_) => Err(Error::usage("a password has to be UTF-8 text")),
    }
}

fn no_terminal(error: &io::Error) -> Error {
    Error::usage("there is no terminal to ask for the password at").cause(
        Stage::Local,
        None,
        error.to_string(),
    )
}

fn unreadable(error: io::Error) -> Error {
    Error::failed("reading the password failed").cause(Stage::Local, None, error.to_string())
}

/// A terminal that shows nothing of what is typed, until this is dropped.
#[cfg(unix)]
struct Hidden<Fd: std::os::fd::AsFd> {
    terminal: Fd,
    before: rustix::termios::Termios,
}

#[cfg(unix)]
impl<Fd: std::os::fd::AsFd> Hidden<Fd> {
    fn new(terminal: Fd) -> io::Result<Self> {
        use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex};
        let before = rustix::termios::tcgetattr(&terminal)?;
        let mut hidden = before.clone();
        hidden.local_modes -= LocalModes::ECHO;
        // Ctrl-C must not end us before all is shown again: it ends the line instead.
        hidden.local_modes -= LocalModes::ISIG;
        hidden.special_codes[SpecialCodeIndex::VEOL] = INTERRUPT;
        rustix::termios::tcsetattr(&terminal, OptionalActions::Now, &hidden)?;
        Ok(Self { terminal, before })
    }
}

#[cfg(unix)]
impl<Fd: std::os::fd::AsFd> Drop for Hidden<Fd> {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        // A terminal that has gone needs nothing any more.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn lines(mut input: &[u8]) -> Vec<String> {
        let mut next = || Ok::<_, Error>(read_line(&mut input)?.expose_secret().to_owned());
        [next(), next()].map(|line| line.unwrap()).to_vec()
    }

    #[test]
    fn a_line_ends_where_it_ends() {
        assert_eq!(lines(b"one\ntwo"), ["one", "two"]);
        assert_eq!(lines(b"one\r\n two \n"), ["one", " two "]);
        assert_eq!(lines(b""), ["", ""]);
    }

    #[test]
    fn a_word_is_gos() {
        for (input, expected) in [
            (&b"pw extra\nmore"[..], "pw"),
            (b" \t pw", "pw"),
            (b"\npw", ""),
            (b"pw\r\n", "pw"),
            (b"", ""),
        ] {
            let word = word(&mut &input[..]).unwrap();
            assert_eq!(word.expose_secret(), expected);
        }
    }

    #[test]
    fn ctrl_c_and_other_bytes_are_no_password() {
        let end = read_line(&mut &b"half\x03"[..]).unwrap_err();
        assert_eq!((end.kind(), end.is_silent()), (Kind::Interrupted, true));
        let binary = read_line(&mut &b"\xff\n"[..]).unwrap_err();
        assert_eq!(binary.kind(), Kind::Usage);
    }
}
