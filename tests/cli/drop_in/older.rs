//! What etcdctls before 3.7 do differently, for where 3.7 can't be had: known by its looks, whichever line it is.

use super::case::Case;
use super::compare::Outcome;
use crate::support::Version;

/// One thing that a release has changed.
struct Change {
    /// The release.
    by: &'static [u32],
    /// What was before.
    before: &'static str,
    /// Whether it's this that makes etcdctl's outcome, the first one, differ from ours.
    is: fn(&Case, &Outcome, &Outcome) -> bool,
}

const CHANGES: &[Change] = &[
    Change {
        by: &[3, 7],
        before: "a line that can't be read is answered with the usage on stdout",
        is: |_, theirs, ours| {
            theirs.stdout.starts_with(b"NAME:\n")
                && ours.stdout.is_empty()
                && theirs.code == ours.code
        },
    },
    Change {
        by: &[3, 7],
        before: "flags and commands of 3.7 are unknown",
        is: |_, theirs, _| {
            let unknown = ["Error: unknown flag: ", "Error: unknown command "];
            unknown.iter().any(|words| theirs.stderr.starts_with(words))
        },
    },
    Change {
        by: &[3, 7],
        before: "help goes to another stream, or isn't there",
        is: |case, _, _| case.help,
    },
    Change {
        by: &[3, 7],
        before: "tables are drawn with ASCII signs",
        is: |_, theirs, ours| theirs.stdout.starts_with(b"+-") && theirs.code == ours.code,
    },
    Change {
        by: &[3, 7],
        before: "an alarm's line ends in a blank",
        is: |_, theirs, ours| without(&theirs.stdout, "NOSPACE ", "NOSPACE") == text(&ours.stdout),
    },
    Change {
        by: &[3, 7],
        before: "it tells its own version",
        is: |_, theirs, ours| {
            let first = b"etcdctl version: ";
            theirs.stdout.starts_with(first) && ours.stdout.starts_with(first)
        },
    },
    Change {
        by: &[3, 7],
        before: "an alarm's disarming can't be shown as fields: it panics",
        is: |_, theirs, _| theirs.stderr.contains("panic: "),
    },
    Change {
        by: &[3, 7],
        before: "a watch's JSON has no CancelReason",
        is: |_, theirs, ours| {
            without(&ours.stdout, ",\"CancelReason\":\"\"", "") == text(&theirs.stdout)
        },
    },
    Change {
        by: &[3, 6],
        before: "endpoint status and hashkv have fewer fields",
        is: |case, theirs, ours| {
            let asks = |word: &str| ["has", "sta"].iter().any(|name| word.starts_with(name));
            let endpoint = case.line.starts_with("end") && case.line.split(' ').any(asks);
            endpoint && theirs.code == ours.code && theirs.stdout.len() < ours.stdout.len()
        },
    },
    Change {
        by: &[3, 6],
        before: "ids among the fields are decimal, also with --hex",
        is: |case, theirs, ours| {
            let asked = case.line.contains("--hex") && case.line.contains("fields");
            asked && theirs.code == ours.code
        },
    },
    Change {
        by: &[3, 6],
        before: "the member list's fields have a revision, and its hex JSON a clientURLS",
        is: |case, theirs, ours| case.line.starts_with("member list") && theirs.code == ours.code,
    },
    Change {
        by: &[3, 6],
        before: "Go writes a delete sign as \\u007f",
        is: |_, theirs, ours| without(&theirs.stdout, "\\u007f", "\\x7f") == text(&ours.stdout),
    },
    Change {
        by: &[3, 6],
        before: "no answer at all is an empty list in JSON",
        is: |_, theirs, ours| theirs.stdout == b"[]\n" && ours.stdout == b"null\n",
    },
    Change {
        by: &[3, 6],
        before: "a watch without events has an empty list of them, and CancelReason is not there",
        is: |_, theirs, ours| {
            let ours = without(&ours.stdout, ",\"CancelReason\":\"\"", "");
            without(&theirs.stdout, "\"Events\":[]", "\"Events\":null") == ours
        },
    },
    Change {
        by: &[3, 6],
        before: "a revision of 0 is among the fields",
        is: |_, theirs, ours| {
            without(&theirs.stdout, "\"Revision\" : 0\n", "") == text(&ours.stdout)
        },
    },
    Change {
        by: &[3, 6],
        before: "asking for progress before there is a watch brings nothing",
        is: |case, _, ours| {
            let asked_first = case.stdin.starts_with(b"progress");
            asked_first && ours.stdout.starts_with(b"progress notify: ")
        },
    },
    Change {
        by: &[3, 6],
        before: "defrag doesn't tell how long it took",
        is: |case, theirs, ours| {
            case.line.starts_with("def")
                && without(&ours.stdout, ". took TIME", "") == text(&theirs.stdout)
        },
    },
    Change {
        by: &[3, 6],
        before: "snapshot save doesn't name the word that it lacks",
        is: |case, theirs, ours| case.line.starts_with("snapshot save") && theirs.code == ours.code,
    },
    Change {
        by: &[3, 6],
        before: "Go has other words for a program without a name",
        is: |_, theirs, _| theirs.stderr.contains("fork/exec : "),
    },
    Change {
        by: &[3, 6],
        before: "completion isn't there to make co ambiguous",
        is: |case, _, _| ["co", "comp 16"].contains(&case.line),
    },
    Change {
        by: &[3, 6],
        before: "a permission for every key isn't shown",
        is: |_, theirs, ours| {
            without(&ours.stdout, "\t[, <open ended>\n", "") == text(&theirs.stdout)
        },
    },
    Change {
        by: &[3, 6],
        before: "del removes a range without a warning",
        is: |case, theirs, ours| {
            let warned = ours.stderr.starts_with("Warning: Keys between ");
            warned && case.line.starts_with("del") && theirs.stdout == ours.stdout
        },
    },
];

/// Lines that do something else than in 3.7, and why: nothing after them could be compared.
const ANOTHER_MEANING: &[(&[u32], &str, &str)] = &[
    (&[3, 6], "--range", "del has no such flag"),
    (
        &[3, 6],
        "put t2 'v 2'",
        "quotes in a transaction end at a blank",
    ),
    (
        &[3, 6],
        "put t1 '' ",
        "quotes around nothing are one quote in a transaction",
    ),
    (&[3, 6], "put '' v", "the same"),
    (&[3, 6], "put g '<g>'", "single quotes end nothing"),
    (&[3, 6], "watch '", "nor do they in an interactive watch"),
    (&[3, 6], "sh -c '", "the same"),
];

/// What explains the difference of an etcdctl of that version.
pub(super) fn reason(
    version: &Version,
    case: &Case,
    theirs: &Outcome,
    ours: &Outcome,
) -> Option<&'static str> {
    let mut later = CHANGES.iter().filter(|change| !version.at_least(change.by));
    let change = later.find(|change| (change.is)(case, theirs, ours));
    change.map(|change| change.before)
}

/// Why the line can't be compared with an etcdctl of that version.
pub(super) fn means_something_else(version: &Version, case: &Case) -> Option<&'static str> {
    let holds = |words: &str| {
        case.line.split(' ').any(|word| word == words) || text(&case.stdin).contains(words)
    };
    let mut later = ANOTHER_MEANING
        .iter()
        .filter(|(by, ..)| !version.at_least(by));
    later
        .find(|(_, words, _)| holds(words))
        .map(|(.., why)| *why)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn without(bytes: &[u8], words: &str, instead: &str) -> String {
    text(bytes).replace(words, instead)
}
