//! The last lines of a member's log, made readable.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use serde::Deserialize;

/// How many lines are shown.
const LINES: usize = 10;

/// How much of the log's end is looked at, in bytes.
const TAIL: u64 = 64 * 1024;

/// What etcd writes a line, as far as it says what happened.
#[derive(Deserialize)]
struct Entry {
    level: String,
    msg: String,
    error: Option<serde_json::Value>,
}

/// The last lines; none where there is no log.
pub(super) fn last_lines(path: &Path) -> Vec<String> {
    read_tail(path)
        .map(|text| render(&text))
        .unwrap_or_default()
}

fn read_tail(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let start = file.metadata()?.len().saturating_sub(TAIL);
    file.seek(SeekFrom::Start(start))?;
    let mut tail = Vec::new();
    file.take(TAIL).read_to_end(&mut tail)?;
    Ok(String::from_utf8_lossy(&tail).into_owned())
}

/// The last lines of the text, each once: members that can't reach each other say the same all the time.
pub(crate) fn render(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().take_while(|line| !is_noise_to_come(line)) {
        let line = render_line(line);
        if !line.is_empty() && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.split_off(lines.len().saturating_sub(LINES))
}

/// What follows is the stack of a crash, or the explanation of a flag that the line before has named.
fn is_noise_to_come(line: &str) -> bool {
    line.starts_with("goroutine ") || line.starts_with("Usage:")
}

/// `level: message: error`, or the line itself where it isn't an entry.
fn render_line(line: &str) -> String {
    let Ok(entry) = serde_json::from_str::<Entry>(line) else {
        return line.trim_end().to_owned();
    };
    let text = format!("{}: {}", entry.level, entry.msg.trim_end());
    match entry.error {
        Some(serde_json::Value::String(error)) => format!("{text}: {error}"),
        Some(error) => format!("{text}: {error}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_shown_as_level_message_and_error() {
        let text = r#"{"level":"warn","ts":"t","msg":"slow"}
{"level":"fatal","msg":"discovery failed","error":"no address","stacktrace":"x"}"#;
        assert_eq!(
            render(text),
            ["warn: slow", "fatal: discovery failed: no address"]
        );
    }

    #[test]
    fn what_says_nothing_new_is_left_out() {
        let usage = "flag provided but not defined: -x\nUsage:\n\n  etcd [flags]\n";
        assert_eq!(render(usage), ["flag provided but not defined: -x"]);
        let crash = "panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n";
        assert_eq!(render(crash), ["panic: boom"]);
        assert_eq!(render("a\nb\na\n"), ["a", "b"]);
    }

    #[test]
    fn only_the_last_lines_are_shown() {
        let text: String = (0..99).map(|number| format!("{number}\n")).collect();
        assert_eq!(
            render(&text),
            (89..99)
                .map(|number| number.to_string())
                .collect::<Vec<_>>()
        );
    }
}
