//! `watch`, ended when what it was to show is there.

use super::case::{Case, line, lines};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = histories();
    cases.extend(words());
    cases.extend(formats());
    cases.extend(commands());
    cases.extend(variables());
    cases.extend(interactive());
    cases.extend(interactive_mistakes());
    cases.extend(lines(&[
        "watch",
        "watch --prefix",
        "watch a --rev=2",
        "watch a --rev=2 -w json",
        "watch a --rev=2 -w fields",
        "watch a --rev=2 -w protobuf",
        "watch a b --prefix",
        "watch a b --rev=2 --prefix",
        "watch a --",
        "watch --",
        "watch a -w nope",
        "watch a --nope",
        "watch a --rev=x",
    ]));
    cases
}

fn histories() -> Vec<Case> {
    vec![
        line("watch w/1 --rev=25").until("w/1\neins\n"),
        line("watch w/ --prefix --rev=25").until("w/3\n<drei>\n"),
        line("watch --rev 25 --prefix w/").until("w/3\n<drei>\n"),
        line("watch w/ --prefix --rev=25 --prev-kv").until("w/3\n<drei>\n"),
        line("watch w/1 w/3 --rev=25").until("DELETE\nw/2\n\n"),
        line("watch w/1 --rev=27 w/3 --prev-kv").until("DELETE\nw/2\ntwo\nw/2\n\n"),
        line("watch w/ --prefix --rev=25 --hex").until("\\x69\\x3e\n"),
        line("watch w/1 --rev=25 --progress-notify").until("w/1\neins\n"),
        line("watch '' --prefix --rev=25").until("a\0b\r\n\n"),
        line("watch w/3 '' --rev=25").until("w/3\n<drei>\n"),
        line(r"watch w/3 \x77\xff --rev=25").until("w/3\n<drei>\n"),
        line("wat w/1 --rev=25").until("w/1\neins\n"),
        line("watch -- w/1 --rev=25"),
    ]
}

/// More words than a range has, and commands that say their first word again.
fn words() -> Vec<Case> {
    let key = |line: Case| line.env("ETCDCTL_WATCH_KEY", "w/1");
    let range = |line: Case| key(line).env("ETCDCTL_WATCH_RANGE_END", "w/3");
    vec![
        line("watch w/3 w/4 w/5 --rev=25").until("<drei>\n"),
        line("watch w/2 w/1 w/1 --rev=25").until("w/2\n\n"),
        line("watch w/ b c --prefix --rev=25").until("<drei>\n"),
        line("watch w/3 a b --rev=25 -- echo seen").until("seen\n"),
        line("watch w/3 a --prefix --rev=25 -- echo seen"),
        line("watch w/3 --rev=25 -- echo echo"),
        line("watch w/ --rev=25 -- xargs xargs echo seen").until(seen_by_each(5)),
        line("watch w/3 --prefix --rev=25 -- echo echo"),
        line("watch w/3 a --rev=25 -- echo echo").until("echo\n"),
        line("watch w/3 --rev=25 -- echo a echo").until("a echo\n"),
        line("watch w/3 --rev=25 -- sh -c 'echo $0' sh").until("sh\n"),
        line("watch --rev=25 -- echo a echo"),
        key(line("watch --rev=25 -- true true")),
        range(line("watch --rev=25 -- echo echo")).until("echo\necho\n"),
        key(line("watch a b c --rev=25")),
    ]
}

/// What the command has said once that many events have had theirs.
fn seen_by_each(events: usize) -> String {
    format!("\n{}", "seen\n".repeat(events))
}

fn formats() -> Vec<Case> {
    // What comes after it came with 3.7.
    let cancelled = "\"Created\":false";
    vec![
        line("watch w/ --prefix --rev=25 -w json").until(cancelled),
        line("watch w/ --prefix --rev=25 --prev-kv -w json").until(cancelled),
        line("watch w/ --prefix --rev=25 --hex -w json").until(cancelled),
        line("watch w/ --prefix --rev=25 -w fields")
            .until("\"Value\" : \"<drei>\"\n\"Lease\" : 0\n"),
        line("watch w/ --prefix --rev=25 --prev-kv -w fields")
            .until("\"Value\" : \"<drei>\"\n\"Lease\" : 0\n"),
        line("watch w/ --prefix --rev=25 --hex -w fields").until("\"<drei>\"\n\"Lease\" : 0"),
        line("watch w/ --prefix --rev=25 -w protobuf").until("<drei>"),
        line("watch w/ --prefix --rev=25 --prev-kv -w protobuf").until("<drei>"),
        line("watch w/ --prefix --rev=25 -w table"),
    ]
}

fn commands() -> Vec<Case> {
    vec![
        line("watch w/ --prefix --rev=25 -- sh -c 'echo $ETCD_WATCH_REVISION $ETCD_WATCH_EVENT_TYPE $ETCD_WATCH_KEY $ETCD_WATCH_VALUE'")
            .until("\"w/3\" \"<drei>\"\n"),
        line("watch bin --prefix --rev=5 -- sh -c 'echo $ETCD_WATCH_KEY $ETCD_WATCH_VALUE'")
            .until("\\xff\"\n"),
        line("watch w/3 --rev=25 -- echo done").until("done\n"),
        line("watch --rev=25 w/3 -- echo -w json").until("-w json\n"),
        line("watch w/1 w/2 --rev=25 -- echo -n -- x").until("-- x-- x"),
        line("watch w/3 --rev=25 -- sh -c 'echo out; exit 7'"),
        line("watch w/3 --rev=25 -- sh -c 'kill -9 $$'"),
        line("watch w/3 --rev=25 -- /nowhere/at/all"),
        line("watch w/3 --rev=25 -- nowhere-at-all"),
        line("watch w/3 --rev=25 -w json -- echo done").until("done\n"),
        line("watch w/3 --rev=25 -- sh -c 'echo $0' --help").until("--help\n"),
    ]
}

fn variables() -> Vec<Case> {
    let key = |line: Case| line.env("ETCDCTL_WATCH_KEY", "w/1");
    vec![
        key(line("watch --rev=25")).until("w/1\neins\n"),
        key(line("watch --rev=25"))
            .env("ETCDCTL_WATCH_RANGE_END", "w/3")
            .until("DELETE\nw/2\n\n"),
        key(line("watch --rev=25 --prefix")).env("ETCDCTL_WATCH_RANGE_END", "w/3"),
        key(line("watch --rev=27 -- echo seen")).until("seen\n"),
        key(line("watch --rev=25 w/2")),
        key(line("watch w/2 --rev=25 -- echo seen")),
        key(line("watch --rev=25 --prefix")).until("w/1\neins\n"),
        line("watch w/1 --rev=25").env("ETCDCTL_WATCH_RANGE_END", "w/3"),
        line("watch --rev=25").env("ETCDCTL_WATCH_RANGE_END", "w/3"),
        line("watch --rev=25").env("ETCDCTL_WATCH_KEY", ""),
        line("watch w/3 --rev=25")
            .env("ETCDTOOL_WATCH_KEY", "w/1")
            .until("<drei>\n"),
        key(line("get a")),
    ]
}

/// Lines that are typed for `watch -i`, and what has to be seen before it's ended.
fn interactive() -> Vec<Case> {
    let typed =
        |lines: &'static str, until: &'static str| line("watch -i").typed(lines).until(until);
    let json = |lines: &'static str, until: &'static str| {
        line("watch -i -w json").typed(lines).until(until)
    };
    let key = |line: Case| line.env("ETCDCTL_WATCH_KEY", "w/1");
    // What comes after it came with 3.7.
    let cancelled = "\"Created\":false";
    vec![
        typed("watch w/1 --rev=25\n", "w/1\neins\n"),
        typed("watch w/ --prefix --rev 25\n", "w/3\n<drei>\n"),
        typed("watch --rev 25 --prefix w/\n", "w/3\n<drei>\n"),
        typed(
            "watch w/1 --rev=27 w/3 --prev-kv\n",
            "DELETE\nw/2\ntwo\nw/2\n\n",
        ),
        typed("watch 'w/1' --rev=25\n", "w/1\neins\n"),
        typed("watch \"w\\x2f1\" --rev=25\n", "w/1\neins\n"),
        typed("  watch\tw/1   --rev=25  \r\n", "w/1\neins\n"),
        typed("watch -i w/1 --rev=25\n", "w/1\neins\n"),
        typed("watch '' --prefix --rev=25\n", "a\0b\r\n\n"),
        typed(
            "watch w/1 --rev=25 --progress-notify=false --prefix=false\n",
            "w/1\neins\n",
        ),
        typed("watch w/3 --rev=25 -- echo seen\n", "seen\n"),
        typed(
            "watch w/3 --rev=25 -- sh -c 'echo $ETCD_WATCH_KEY'\n",
            "\"w/3\"\n",
        ),
        line("watch -i").typed("watch w/3 --rev=25 -- sh -c 'exit 7'\n"),
        // What is typed is not for the command.
        typed(
            "watch w/3 --rev=25 -- sh -c 'cat; echo seen'\nfoo\n",
            "seen\n",
        ),
        // A watch that still catches up isn't told.
        typed("watch w/3\nprogress\n", "progress notify: "),
        typed(
            "watch w/3\nwatch w/1\nprogress\n",
            "progress notify: 31\nprogress notify: ",
        ),
        json("watch w/3\nprogress\n", cancelled),
        // The flags of the line count, not those before it.
        line("watch -i --prefix --rev=2 --prev-kv")
            .typed("watch w/1 --rev=25\n")
            .until("w/1\neins\n"),
        line("watch --interactive w/3 w/4")
            .typed("watch w/1 --rev=25\n")
            .until("w/1\neins\n"),
        line("watch w/1 --rev=25 -i=false").until("w/1\neins\n"),
        json("watch w/1 --rev=25\n", cancelled),
        json("watch a --rev=2\n", cancelled),
        line("watch -i -w fields")
            .typed("watch w/3 --rev=25\n")
            .until("\"Lease\" : 0\n"),
        line("watch -i -w protobuf")
            .typed("watch w/3 --rev=25\n")
            .until("<drei>"),
        line("watch -i --hex")
            .typed("watch w/3 --rev=25\n")
            .until("\\x69\\x3e\n"),
        line("watch -i -w table").typed("watch w/3 --rev=25\n"),
        line("watch -i -w nope").typed("watch w/3 --rev=25\n"),
        key(line("watch -i").typed("watch --rev=25\n")).until("w/1\neins\n"),
        key(line("watch -i").typed("watch --rev=25\n"))
            .env("ETCDCTL_WATCH_RANGE_END", "w/3")
            .until("DELETE\nw/2\n\n"),
        key(line("watch -i").typed("watch --rev=27 -- echo seen\n")).until("seen\n"),
        key(line("watch -i").typed("watch\nwatch --rev=25 --prefix\n")).until("w/1\neins\n"),
        typed("watch w/3 w/4 w/5 --rev=25\n", "<drei>\n"),
        typed("watch w/ b c --prefix --rev=25\n", "<drei>\n"),
        typed("watch w/3 a --rev=25 -- echo echo\n", "echo\n"),
        // With a command, a key that is typed comes after the variable's.
        key(line("watch -i").typed("watch w/3 --rev=25 -- echo seen\n")).until(seen_by_each(4)),
        key(line("watch -i").typed("watch w/3 --rev=25 -- echo echo\n")).until("echo\necho\n"),
        key(line("watch -i").typed("watch --rev=25 -- xargs xargs echo seen\n"))
            .until(seen_by_each(5)),
    ]
}

/// Lines that are wrong: some end it, after the others a right one is seen.
fn interactive_mistakes() -> Vec<Case> {
    let goes_on = |lines: &str| {
        let lines = format!("{lines}\nwatch w/1 --rev=25\n");
        line("watch -i").typed(lines).until("w/1\neins\n")
    };
    let ends = |lines: &'static str| line("watch -i").typed(lines);
    let key = |line: Case| line.env("ETCDCTL_WATCH_KEY", "w/1");
    vec![
        goes_on(""),
        goes_on("   "),
        goes_on("foo"),
        goes_on("get a"),
        goes_on("watching w/1"),
        goes_on("w w/1"),
        goes_on("'watch w/1'"),
        goes_on("watch"),
        goes_on("watch a b --prefix"),
        goes_on("watch -- echo hi"),
        goes_on("progress"),
        goes_on("progress now"),
        goes_on("watch w/9 w/1"),
        goes_on("watch w/3 --rev=25 -- echo echo"),
        goes_on("watch a --prefix -- echo echo"),
        goes_on("watch --prefix -- echo hi"),
        ends("watch --\n"),
        ends("watch a --\n"),
        ends("watch --prefix\n"),
        ends("watch --rev 25\n"),
        ends("watch a --nope\n"),
        ends("watch a -w json\n"),
        ends("watch a --rev=x\n"),
        ends("watch a --rev\n"),
        ends("watch a --prefix=maybe\n"),
        ends("watch \"a\\q\"\n"),
        ends("watch 'w/1 --rev=25\n").until("w/1\neins\n"),
        key(ends("watch w/3\n")),
        key(ends("watch --\n")),
        key(ends("watch a b c\n")),
        key(ends("watch a --prefix -- echo hi\nwatch --rev=25\n")).until("w/1\neins\n"),
        key(line("watch -i").typed("watch --prefix --rev=25\nwatch --rev=25\n"))
            .env("ETCDCTL_WATCH_RANGE_END", "w/3")
            .until("DELETE\nw/2\n\n"),
        line("watch -i").env("ETCDCTL_WATCH_RANGE_END", "w/3"),
        line("watch -i"),
        line("watch -i").stdin("foo\n"),
        line("watch -i").stdin("foo"),
        line("watch -i").stdin("\n\n"),
        line("watch -i -w json").stdin("foo\n"),
    ]
}
