//! `watch`, ended when what it was to show is there.

use super::case::{Case, line, lines};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = histories();
    cases.extend(formats());
    cases.extend(commands());
    cases.extend(variables());
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

fn formats() -> Vec<Case> {
    let cancelled = "\"CancelReason\":\"\"}\n";
    vec![
        line("watch w/ --prefix --rev=25 -w json").until(cancelled),
        line("watch w/ --prefix --rev=25 --prev-kv -w json").until(cancelled),
        line("watch w/ --prefix --rev=25 --hex -w json").until(cancelled),
        line("watch w/ --prefix --rev=25 -w fields")
            .until("\"Value\" : \"<drei>\"\n\"Lease\" : 0\n"),
        line("watch w/ --prefix --rev=25 --prev-kv -w fields")
            .until("\"Value\" : \"<drei>\"\n\"Lease\" : 0\n"),
        line("watch w/ --prefix --rev=25 --hex -w fields")
            .until("\"<drei>\"\n\"Lease\" : 0000000000000000\n"),
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
