//! The file that says which keys there are: all of them once, then each that came or went.
//!
//! A line each: the header, `+REVISION KEY`, `-REVISION KEY` with the key in base64, and `=REVISION` once all changes up to
//! that revision are there. It is ahead of the cursor or level with it, never behind; what is damaged counts as not there.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::keys::Keys;
use crate::client::{Event, PUT};
use crate::error::{Error, Result, Stage};
use crate::files::Draft;

/// Lines that may be there beyond twice the keys before the file is written anew.
const SLACK: usize = 10_000;

/// The file, and what isn't in it yet.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    header: String,
    file: Option<File>,
    pending: Vec<u8>,
    lines: usize,
}

impl Journal {
    /// The file at `path` for the watch that `header` names. Nothing is touched yet.
    pub(super) fn new(path: PathBuf, header: String) -> Self {
        Self {
            path,
            header,
            file: None,
            pending: Vec::new(),
            lines: 0,
        }
    }

    /// The keys that there were before `next`, if the file knows them.
    pub(super) fn read(&self, next: i64) -> Option<Keys> {
        read(&self.path, &self.header, next)
    }

    /// Has the file say that these are the keys as of `revision`, which the cursor says already.
    pub(super) fn write_anew(&mut self, keys: &Keys, revision: i64) -> Result<()> {
        let mut draft = Draft::beside(&self.path)?;
        let mut text = format!("{} from {revision}\n", self.header).into_bytes();
        for key in keys.iter() {
            push(&mut text, '+', 0, key);
            if text.len() > 1 << 16 {
                draft.write(&text)?;
                text.clear();
            }
        }
        text.extend_from_slice(format!("={revision}\n").as_bytes());
        draft.write(&text)?;
        draft.finish()?;
        let file = OpenOptions::new().append(true).open(&self.path);
        self.file = Some(file.map_err(|error| unsaved(&self.path, &error))?);
        self.pending.clear();
        self.lines = keys.len();
        Ok(())
    }

    /// A key has come or gone.
    pub(super) fn note(&mut self, event: &Event) {
        if let Some(kv) = &event.kv {
            let sign = if event.r#type == PUT { '+' } else { '-' };
            push(&mut self.pending, sign, kv.mod_revision, &kv.key);
            self.lines += 1;
        }
    }

    /// Has the file say all that was noted, which is all up to `revision`.
    pub(super) fn flush(&mut self, revision: i64) -> Result<()> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        self.pending
            .extend_from_slice(format!("={revision}\n").as_bytes());
        let written = file
            .write_all(&self.pending)
            .and_then(|()| file.sync_data());
        written.map_err(|error| unsaved(&self.path, &error))?;
        self.lines += 1;
        self.pending.clear();
        Ok(())
    }

    /// Whether most of what the file says isn't so any more.
    pub(super) fn is_long(&self, keys: &Keys) -> bool {
        self.lines > 2 * keys.len() + SLACK
    }
}

fn push(text: &mut Vec<u8>, sign: char, revision: i64, key: &[u8]) {
    let line = format!("{sign}{revision} {}\n", STANDARD.encode(key));
    text.extend_from_slice(line.as_bytes());
}

fn unsaved(path: &Path, error: &std::io::Error) -> Error {
    Error::failed(format!("saving the keys in {} failed", path.display())).cause(
        Stage::Local,
        None,
        error.to_string(),
    )
}

fn read(path: &Path, header: &str, next: i64) -> Option<Keys> {
    let mut lines = BufReader::new(File::open(path).ok()?).split(b'\n');
    let mut line = || {
        let line = lines.next()?.ok()?;
        String::from_utf8(line).ok()
    };
    let from = line()?
        .strip_prefix(header)?
        .strip_prefix(" from ")?
        .parse::<i64>();
    if from.ok()? >= next {
        return None;
    }
    let (mut keys, mut known) = (Keys::default(), 0);
    while let Some(line) = line() {
        if let Some(revision) = line.strip_prefix('=') {
            known = revision.parse().ok()?;
            if known >= next - 1 {
                break;
            }
        } else {
            apply(&line, next, &mut keys)?;
        }
    }
    (known >= next - 1).then_some(keys)
}

/// Takes a line, unless it is of what the cursor hasn't come to.
fn apply(line: &str, next: i64, keys: &mut Keys) -> Option<()> {
    let (head, key) = line.split_once(' ')?;
    let (sign, revision) = head.split_at_checked(1)?;
    let key = STANDARD.decode(key).ok()?;
    if revision.parse::<i64>().ok()? >= next {
        return Some(());
    }
    match sign {
        "+" => keys.add(&key),
        "-" => keys.remove(&key),
        _ => return None,
    };
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::{DELETE, KeyValue};

    fn event(kind: i32, key: &[u8], revision: i64) -> Event {
        Event {
            r#type: kind,
            kv: Some(KeyValue {
                key: key.to_vec().into(),
                mod_revision: revision,
                ..KeyValue::default()
            }),
            prev_kv: None,
        }
    }

    fn keys(all: &[&[u8]]) -> Keys {
        let mut keys = Keys::default();
        for key in all {
            keys.add(key);
        }
        keys
    }

    /// `a` and `b\n` at 10; then `c` at 12, and `a` gone at 14.
    fn written(folder: &Path) -> Journal {
        let mut journal = Journal::new(folder.join("keys"), "head".to_owned());
        journal.write_anew(&keys(&[b"a", b"b\n"]), 10).unwrap();
        journal.note(&event(PUT, b"c", 12));
        journal.flush(12).unwrap();
        journal.note(&event(DELETE, b"a", 14));
        journal.flush(15).unwrap();
        journal
    }

    #[test]
    fn the_keys_are_those_that_the_cursor_has_come_to() {
        let folder = tempfile::tempdir().unwrap();
        let journal = written(folder.path());
        for (next, known) in [
            (10, None),
            (11, Some(keys(&[b"a", b"b\n"]))),
            (12, Some(keys(&[b"a", b"b\n"]))),
            (13, Some(keys(&[b"a", b"b\n", b"c"]))),
            (16, Some(keys(&[b"b\n", b"c"]))),
            // It was not there when the cursor went on.
            (17, None),
        ] {
            assert_eq!(journal.read(next), known, "{next}");
        }
        let other = Journal::new(folder.path().join("keys"), "other".to_owned());
        assert_eq!(other.read(11), None);
    }

    /// Wherever it was cut off or damaged, it says what was so, or nothing.
    #[test]
    fn what_is_damaged_counts_as_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let journal = written(folder.path());
        let whole = std::fs::read(&journal.path).unwrap();
        for length in 0..whole.len() - 1 {
            std::fs::write(&journal.path, &whole[..length]).unwrap();
            assert_eq!(journal.read(16), None, "{length}");
            let known = journal.read(13);
            assert!(known.is_none() || known == Some(keys(&[b"a", b"b\n", b"c"])));
        }
        std::fs::write(&journal.path, [&whole[..20], &[0; 100]].concat()).unwrap();
        assert_eq!(journal.read(11), None);
    }

    #[test]
    fn it_does_not_grow_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = written(folder.path());
        let all = keys(&[b"a"]);
        assert!(!journal.is_long(&all));
        (0..SLACK as i64).for_each(|number| journal.note(&event(PUT, b"a", 20 + number)));
        assert!(journal.is_long(&all));
        journal.write_anew(&all, 20_000).unwrap();
        assert!(!journal.is_long(&all));
        assert_eq!(journal.read(20_001), Some(all));
    }
}
