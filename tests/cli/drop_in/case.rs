//! A line of the table: a command line, what surrounds it, and how much of its outcome is compared.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

/// Input that doesn't fit into a name.
const LONG: usize = 60;

/// Each way to ask for a format, and for one that there isn't.
pub(super) const FORMATS: [&str; 7] = [
    "",
    "-w simple",
    "-w table",
    "-w fields",
    "-w json",
    "-w protobuf",
    "-w nope",
];

/// What both programs are run with, and what of it is held against each other.
#[derive(Clone, Debug)]
pub(super) struct Case {
    /// The words as the table has them, blanks and quotes included.
    pub(super) line: &'static str,
    pub(super) env: Vec<(&'static str, &'static str)>,
    pub(super) unset: Vec<&'static str>,
    pub(super) stdin: Vec<u8>,
    /// Its standard input stays open until it is ended, so that it doesn't see its end.
    pub(super) stdin_stays: bool,
    /// Ends the program once its stdout holds this; else it ends by itself.
    pub(super) until: Option<Vec<u8>>,
    /// Times in the output say nothing, and neither does their width.
    pub(super) timed: bool,
    /// Only the code is compared, and whether there is anything on stdout.
    pub(super) help: bool,
    /// Of stderr, only whether it has an error is compared: the words are ours.
    pub(super) own_words: bool,
    /// What is on stdout when it ends is still on its way to change: a member that just started.
    pub(super) settling: bool,
    /// There are ids of leases in it that were granted for this line only.
    pub(super) fresh: bool,
}

/// A line whose whole outcome is compared.
pub(super) fn line(line: &'static str) -> Case {
    Case {
        line,
        env: Vec::new(),
        unset: Vec::new(),
        stdin: Vec::new(),
        stdin_stays: false,
        until: None,
        timed: false,
        help: false,
        own_words: false,
        settling: false,
        fresh: line.contains("{fresh}"),
    }
}

/// As `line`, for words that are put together.
pub(super) fn named(words: String) -> Case {
    // The table is made once.
    line(Box::leak(words.into_boxed_str()))
}

/// Lines with nothing around them.
pub(super) fn lines(lines: &[&'static str]) -> Vec<Case> {
    lines.iter().map(|text| line(text)).collect()
}

impl Case {
    pub(super) fn env(mut self, name: &'static str, value: &'static str) -> Self {
        self.env.push((name, value));
        self
    }

    /// Without the variable that points at the cluster.
    pub(super) fn unpointed(mut self) -> Self {
        self.unset.push("ETCDCTL_ENDPOINTS");
        self
    }

    /// Without the variables that say who we are.
    pub(super) fn anonymous(mut self) -> Self {
        self.unset.extend(["ETCDCTL_USER", "ETCDCTL_PASSWORD"]);
        self
    }

    pub(super) fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    /// What somebody types who is still there.
    pub(super) fn typed(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin_stays = true;
        self.stdin(bytes)
    }

    pub(super) fn until(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.until = Some(bytes.into());
        self
    }

    pub(super) fn timed(mut self) -> Self {
        self.timed = true;
        self
    }

    pub(super) fn help(mut self) -> Self {
        self.help = true;
        self
    }

    pub(super) fn own_words(mut self) -> Self {
        self.own_words = true;
        self
    }

    pub(super) fn settling(mut self) -> Self {
        self.settling = true;
        self
    }

    pub(super) fn fresh(mut self) -> Self {
        self.fresh = true;
        self
    }

    /// The line with the variables and the input it depends on, which names it in `EXPLAINED`.
    pub(super) fn name(&self) -> String {
        let variables = self
            .env
            .iter()
            .map(|(name, value)| format!("{name}={value} "));
        let mut name = format!("{}{}", variables.collect::<String>(), self.line);
        if (1..LONG).contains(&self.stdin.len()) {
            name += &format!(" <<< {}", self.stdin.escape_ascii());
        }
        name
    }

    /// The line's words: apart by blanks, in single quotes where they hold some, `\xff` for a byte.
    pub(super) fn words(&self, fill: impl Fn(&str) -> String) -> Vec<OsString> {
        let mut words = Vec::new();
        let (mut word, mut open, mut quoted) = (Vec::new(), false, false);
        let line = fill(self.line).into_bytes();
        let mut bytes = line.iter().copied();
        while let Some(byte) = bytes.next() {
            match byte {
                b'\'' => (open, quoted) = (true, !quoted),
                b' ' if !quoted => {
                    if std::mem::take(&mut open) {
                        words.push(OsString::from_vec(std::mem::take(&mut word)));
                    }
                }
                b'\\' => {
                    open = true;
                    assert_eq!(bytes.next(), Some(b'x'), "only \\x is known: {}", self.line);
                    let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                    let digits = std::str::from_utf8(&digits).unwrap();
                    word.push(u8::from_str_radix(digits, 16).unwrap());
                }
                byte => {
                    open = true;
                    word.push(byte);
                }
            }
        }
        if open {
            words.push(OsString::from_vec(word));
        }
        words
    }
}
