//! What a user would see of a few commands, with what differs from run to run taken out.

use unicode_width::UnicodeWidthChar;

use super::cluster::Cluster;
use super::program::{Finished, tool};

/// Command lines and their answers, for a snapshot.
#[derive(Default)]
pub(crate) struct Transcript(String);

impl Transcript {
    /// Runs the line, whose words are separated by white space (`''` is an empty one), and notes what came.
    pub(crate) fn run(&mut self, server: &Cluster, line: &str) {
        self.note(line, &run(server, line));
    }

    /// Notes what came of the line.
    pub(crate) fn note(&mut self, line: &str, finished: &Finished) {
        self.say(line, &finished.snapshot());
    }

    /// Notes what is said to have come of the line.
    pub(crate) fn say(&mut self, line: &str, snapshot: &str) {
        self.0 += &format!("$ etcdtool {line}\n{}\n", normalised(snapshot));
    }

    /// All of it.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

/// Runs our program with the words of the line.
pub(crate) fn run(server: &Cluster, line: &str) -> Finished {
    tool(server, words(line)).run()
}

/// The words of a line; `''` is an empty one.
pub(crate) fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split_whitespace()
        .map(|word| if word == "''" { "" } else { word })
}

/// The text without the ids (in hex), ports, terms and times that each run has its own of.
pub(crate) fn normalised(text: &str) -> String {
    let text = with_wide_ids(text);
    let word = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
    let mut result = String::new();
    let (mut rest, mut last) = (text.as_str(), "");
    while let Some(start) = rest.find(word) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !word(c)).unwrap_or(from.len());
        let (found, after) = from.split_at(end);
        result += before;
        result += match found {
            _ if before == ":" && last == "127.0.0.1" => "[port]",
            _ if last == "raft_term" => "[term]",
            _ if is_id(found) => "[id]",
            _ if is_time(found) => "[time]",
            _ => found,
        };
        (last, rest) = (found, after);
    }
    let lines: Vec<_> = (result + rest).split('\n').map(unquoted).collect();
    lines.join("\n")
}

/// The digits of most ids; an id that begins with zeroes has fewer.
const DIGITS: usize = 16;

/// Columns of tables that are as wide as their ids become as wide as most ids are.
fn with_wide_ids(text: &str) -> String {
    let mut lines: Vec<Vec<String>> = text.split('\n').map(columns).collect();
    let is_of_table = |line: &Vec<String>| {
        let first = line.first();
        first.is_some_and(|first| ["┌", "╞", "│", "└"].contains(&first.as_str()))
    };
    for table in lines.chunk_by_mut(|a, b| is_of_table(a) && is_of_table(b)) {
        if is_of_table(&table[0]) {
            widen_ids(table);
        }
    }
    let lines: Vec<String> = lines.into_iter().map(|line| line.concat()).collect();
    lines.join("\n")
}

/// What stands in each column of a terminal. The second column of a wide character is empty.
fn columns(line: &str) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for c in line.chars() {
        match (c.width().unwrap_or(0), columns.last_mut()) {
            (0, Some(last)) => last.push(c),
            (width, _) => {
                columns.push(c.to_string());
                columns.extend(std::iter::repeat_n(String::new(), width.saturating_sub(1)));
            }
        }
    }
    columns
}

fn widen_ids(table: &mut [Vec<String>]) {
    let separators = table[0].iter().enumerate();
    let separators = separators.filter(|(_, c)| ["┌", "┬", "┐"].contains(&c.as_str()));
    let separators: Vec<_> = separators.map(|(place, _)| place).collect();
    // From the right, so that the places of what is still to be looked at stay.
    for column in separators.windows(2).rev() {
        let (start, end) = (column[0] + 1, column[1]);
        let cell = |line: &Vec<String>| line[start..end].concat();
        let ids = table.iter().map(cell).filter(|cell| is_id(cell.trim()));
        let longest = ids.map(|id| id.trim().len()).max();
        let Some(longest) = longest.filter(|longest| start + longest + 2 == end) else {
            continue;
        };
        for line in &mut *table {
            let cell = line[start..end].concat();
            if is_id(cell.trim()) {
                // Nothing fills up what is as wide as its column.
                line.splice(start..end, columns(&format!(" {} ", cell.trim())));
            } else {
                let filling = if line[0] == "│" {
                    " "
                } else {
                    &line[end - 1]
                };
                let filling = filling.to_owned();
                let missing = DIGITS.saturating_sub(longest);
                line.splice(end..end, std::iter::repeat_n(filling, missing));
            }
        }
    }
}

/// YAML quotes an id only if it looks like a number.
fn unquoted(line: &str) -> String {
    if line.trim_start().starts_with(['"', '{']) {
        line.to_owned()
    } else {
        line.replace("\"[id]\"", "[id]").replace("'[id]'", "[id]")
    }
}

fn is_id(word: &str) -> bool {
    word.len() >= 12 && word.chars().all(|c| c.is_ascii_hexdigit())
}

fn is_time(word: &str) -> bool {
    let number = word.trim_end_matches(['m', 'µ', 's']);
    let unit = &word[number.len()..];
    matches!(unit, "ms" | "µs" | "s") && number.parse::<f64>().is_ok()
}

#[test]
fn a_short_id_makes_no_difference() {
    let wide = "┌──────────────────┬──┐\n│ ID               ┆ A│\n╞══════════════════╪══╡\n\
                │ 123456789abcdef0 ┆ b│\n└──────────────────┴──┘\n";
    let short = "┌─────────────────┬──┐\n│ ID              ┆ A│\n╞═════════════════╪══╡\n\
                 │ 123456789abcdef ┆ b│\n└─────────────────┴──┘\n";
    assert_eq!(normalised(short), normalised(wide));
    assert!(normalised(wide).contains("│ [id] ┆ b│"));
}
