//! `check`, as far as it doesn't take a minute: what is refused before anything is written.

use super::case::{Case, line, lines};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = lines(&[
        "check perf --load q",
        "check perf --load ''",
        "check perf --load=",
        "check perf --load S",
        "check perf --load XL",
        "check perf --load q -w nope",
        "check perf --load",
        "check perf --nope",
        "check perf --prefix",
        "check perf --auto-compact=x",
        "check perf --auto-defrag=x",
        "check datascale --load q",
        "check datascale --load large --prefix=a --load q",
        "check datascale --nope",
        "check datascale --auto-defrag=x",
        "check perf --prefix=a",
        "check perf --prefix a --load m",
        "check perf --prefix a --load small",
        "check perf --prefix a --load medium",
        "check perf --prefix a --load large",
        "check perf --prefix=a -w nope",
        "check perf --prefix=a -w json",
        "check perf --prefix=a word",
        "check perf --prefix=a --auto-compact --auto-defrag=false",
        "che pe --prefix=a",
        "check datascale --endpoints=127.0.0.1:1 --command-timeout=100ms",
    ]);
    // These two are said without quotes around what to do.
    cases.push(line("check datascale --prefix=a").own_words());
    cases.push(line("check data --prefix a --load xLarge").own_words());
    for text in [
        "check",
        "check nope",
        "check -h",
        "check perf -h",
        "help check data",
    ] {
        cases.push(line(text).help());
    }
    cases
}
