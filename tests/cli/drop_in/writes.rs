//! `put`, `del`, `txn` and `compaction`.

use super::case::{Case, line, lines};

/// All keys: what tells two clusters apart.
pub(super) const STATE: &str = "get --from-key '' -w fields";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = puts();
    cases.extend(deletions());
    cases.extend(super::transactions::cases());
    cases.extend(compactions());
    cases
}

fn puts() -> Vec<Case> {
    let mut cases = lines(&[
        "put a one",
        "put a two --prev-kv",
        "put a three --prev-kv -w json",
        "put a four --prev-kv -w fields",
        "put a five --prev-kv -w protobuf",
        "put a six --prev-kv --hex",
        "put a seven -w json",
        "put a eight -w fields",
        "put a nine -w protobuf",
        "put new v --prev-kv -w json",
        "put new2 v --prev-kv",
        "put a ten -w table",
        "put empty ''",
        "put '' v",
        "put '' v -w json",
        "put a",
        "put",
        "put a extra words here",
        "put html '<&>' --prev-kv -w json",
        "put html '<&>' --prev-kv -w json",
        "put кл 'знач'",
        r"put \xff\xfe \x80",
        r"put \xff\xfe \x80 --prev-kv -w fields",
        "put neg -- -5",
        "put -- neg -5",
        "put -- -k -5",
        "put neg -5",
        "put neg -x",
        "put l v --lease={lease}",
        "put l v2 --lease={lease} --prev-kv -w fields",
        "put l v2 --lease={lease} --prev-kv -w fields --hex",
        "put l v3 --ignore-lease",
        "put l v4 --ignore-lease --prev-kv -w json",
        "put l --ignore-value --lease=0",
        "put l --ignore-value --lease={lease}",
        "put l v5 --lease=0",
        "put l v --lease=1234",
        "put l v --lease=zz",
        "put l v --lease=",
        "put l v --lease=-1",
        "put l v --lease={lease} --ignore-lease",
        "put l v --lease=0x10",
        "put l --ignore-value",
        "put l v --ignore-value",
        "put nothere --ignore-value",
        "put nothere v --ignore-lease",
        "put a twelve --prev-kv=false",
        "put a thirteen --prev-kv=true",
        "put a fourteen --prev-kv=f",
    ]);
    cases.push(line("put in").stdin("from stdin\n"));
    cases.push(line("put in").stdin(*b"\xff\0\n\r\n"));
    cases.push(line("put in --prev-kv -w json").stdin("x"));
    cases.push(line("put in").stdin(""));
    cases.push(line("put in --ignore-value").stdin("unread"));
    cases.push(line("put in given").stdin("unread"));
    cases.push(line("put large").stdin("x".repeat(1_000_000)));
    cases.push(line("put larger").stdin("x".repeat(1_600_000)));
    cases.push(line("put big").stdin("x".repeat(3_000_000)));
    cases.push(line("put big --max-request-bytes=1000").stdin("x".repeat(2_000)));
    cases
}

fn deletions() -> Vec<Case> {
    lines(&[
        "put d/1 one",
        "put d/2 two",
        "put d/3 three",
        "put d/4 <four>",
        "put d/5 five",
        "put d/6 six",
        "put d/7 seven",
        "del nothere",
        "del nothere --prev-kv -w json",
        "del d/1",
        "del d/2 --prev-kv",
        "del d/3 --prev-kv --hex",
        "del d/4 --prev-kv -w json",
        "del d/5 --prev-kv -w fields",
        "del d/6 --prev-kv -w protobuf",
        "del d/6 -w json",
        "del d/6 -w fields",
        "del d/6 -w protobuf",
        "del d/7 -w table",
        "put r/1 1",
        "put r/2 2",
        "put r/3 3",
        "put r/4 4",
        "put r/5 5",
        "del r/1 r/3 --range",
        "del r/3 r/4 --range --prev-kv",
        "del r/3 r/4",
        "del r/9 r/1 --range",
        "del r/5 r/5 --range",
        "del r/5 '' --range",
        "put r/6 6",
        "del r/ --prefix",
        "put p/1 1",
        "put p/2 2",
        "del p/ --prefix --prev-kv -w json",
        "put zz/1 1",
        "put zz/2 2",
        "del zz/ --from-key --prev-kv",
        "del a --prefix --from-key",
        "del a b --prefix",
        "del a b --from-key",
        "del a b --range --prefix",
        "del a b c",
        "del a b c --range",
        "del",
        "del ''",
        "del '' --prefix --prev-kv -w fields",
        "put a one",
        "del '' --from-key",
    ])
}

fn compactions() -> Vec<Case> {
    let mut cases = lines(&[
        "put c 1",
        "compaction 10",
        "compaction 10",
        "compaction 9",
        "compaction 99999",
        "compaction 11 --physical",
        "compaction --physical=true 12",
        "compaction 13 -w json",
        "compaction 14 -w table",
        "compact 15",
        "comp 16",
        "compaction",
        "compaction 1 2",
        "compaction x",
        "compaction ''",
        "compaction 0x10",
        "compaction +17",
        "compaction 99999999999999999999",
        "compaction -- -1",
        "compaction -1",
        "compaction 0",
        "compaction 18 --hex -w nope",
    ]);
    cases.push(line("put sep v"));
    cases
}
