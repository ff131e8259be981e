//! Lines whose input is typed by a person: both programs on a pseudo-terminal, and what the screen shows compared.

use super::case::{Case, line};
use super::compare::Place;
use super::normal;
use crate::support::{ANNOUNCEMENT, Terminal};

/// Ctrl-C.
pub(super) const INTERRUPT: char = 'c';
/// Ctrl-D on an empty line: the end of the input.
pub(super) const END_OF_INPUT: char = 'd';

/// A command line, and what a person does once it has started.
pub(super) struct Dialogue {
    case: Case,
    steps: Vec<(&'static str, Deed)>,
}

/// How whatever asks for a password ends.
const PASSWORD: &str = ": ";

/// What a person does.
#[derive(Clone, Copy)]
enum Deed {
    Type(&'static str),
    Press(char),
}

/// What the screen showed, what was typed included, and the exit code as a shell has it.
#[derive(PartialEq, Eq)]
struct Scene {
    screen: String,
    code: i32,
}

/// A person starts this line.
pub(super) fn typed(text: &'static str) -> Dialogue {
    dialogue(line(text))
}

/// A person starts this line, with what surrounds it.
pub(super) fn dialogue(case: Case) -> Dialogue {
    let steps = Vec::new();
    Dialogue { case, steps }
}

impl Dialogue {
    /// Waits until the screen shows this, then types the line.
    pub(super) fn on(mut self, shown: &'static str, line: &'static str) -> Self {
        self.steps.push((shown, Deed::Type(line)));
        self
    }

    /// Waits until the screen shows this, then presses Ctrl and the key.
    pub(super) fn press(mut self, shown: &'static str, key: char) -> Self {
        self.steps.push((shown, Deed::Press(key)));
        self
    }

    /// The line, which names it in `EXPLAINED`.
    pub(super) fn case(&self) -> &Case {
        &self.case
    }

    /// What etcdctl in its place and we in ours do differently.
    pub(super) fn difference(&self, theirs: &Place<'_>, ours: &Place<'_>) -> Option<String> {
        let (etcdctl, tool) = (self.play(theirs, false), self.play(ours, true));
        (etcdctl != tool).then(|| {
            format!(
                "{} (typed)\n  etcdctl code {}: {:?}\n  ours    code {}: {:?}\n",
                self.case.name(),
                etcdctl.code,
                etcdctl.screen,
                tool.code,
                tool.screen
            )
        })
    }

    fn play(&self, place: &Place<'_>, is_ours: bool) -> Scene {
        let who = if is_ours { "ours" } else { "etcdctl" };
        // Shown only when the test fails.
        println!("{who}: {}", self.case.name());
        let mut terminal = Terminal::start(place.program(&self.case, is_ours).announced());
        // Before, the terminal isn't set up, and what is typed is lost or shown.
        terminal.see(ANNOUNCEMENT);
        let mut screen = String::new();
        for (shown, deed) in &self.steps {
            if !shown.is_empty() {
                screen += &terminal.see(shown);
                screen += shown;
            }
            if shown.ends_with(PASSWORD) {
                terminal.wait_for_silence();
            }
            match deed {
                Deed::Type(line) => terminal.type_line(line),
                Deed::Press(key) => terminal.press_control(*key),
            }
        }
        let (rest, code) = terminal.end();
        screen += &rest;
        let screen = normal::messages(&screen.replace("\r\n", "\n"));
        let screen = normal::without_ids(screen.as_bytes(), place);
        Scene {
            screen: String::from_utf8_lossy(&screen).into_owned(),
            code,
        }
    }
}

/// What was there before any command of this table's own: prompts that every command may have, and standard input.
pub(super) fn cases() -> Vec<Dialogue> {
    vec![
        typed("get a --user=root").on("Password: ", "secret"),
        typed("get b --user=root").press("Password: ", INTERRUPT),
        typed("put typed").on("", "a line").press("", END_OF_INPUT),
        typed("txn")
            .on("", "ver(\"a\") > \"0\"")
            .on("", "")
            .on("", "get a")
            .on("", "")
            .on("", ""),
        typed("txn -i")
            .on("compares:\r\n", "ver(\"a\") > \"0\"")
            .on("", "")
            .on("get, put, del):\r\n", "put typed again")
            .on("", "get a")
            .on("", "")
            .on("get, put, del):\r\n", ""),
        typed("txn -i").press("compares:\r\n", INTERRUPT),
        typed("txn -i").press("compares:\r\n", END_OF_INPUT),
        typed("watch w/1 --rev=25").press("PUT", INTERRUPT),
        typed("watch -i")
            .on("", "watch w/1 --rev=25")
            .press("eins\r\n", INTERRUPT),
        typed("watch -i")
            .on("", "")
            .on("progress supported)\r\n", "look w/1")
            .on("only support watch)\r\n", "watch a b --prefix")
            .press("mutually exclusive)\r\n", END_OF_INPUT),
        typed("watch -i").on("", "watch w/1 --nope"),
        typed("watch -i").on("", "watch w/3 --rev=25 -- sh -c 'cat; exit 3'"),
    ]
}
