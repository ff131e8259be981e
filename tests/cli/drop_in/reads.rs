//! `get`, `member list` and `version`, and the state they are asked for.

use super::case::{Case, line, lines};

/// What puts the state there that is read; the revision it leads to stands beside it.
pub(super) fn seed() -> Vec<Case> {
    let mut seed = lines(&[
        "put a one",    // 2
        "put b two",    // 3
        "put ab three", // 4
        "put a four",   // 5
        "put empty ''", // 6
        "put ключ 'значение ☃ é'",
        "put html '<b a=\"1\">&amp;</b>'",
        "put u2028 'x\u{2028}y\u{2029}z'",
        "put ctl 'tab\x09bell\x07nl\ncr\resc\x1b[0m del\x7f\x01'",
        r"put bin\xff\xfe value\x80\xc0\xff", // 11
        r#"put quote 'say "hi" \x5c n'"#,
        "put odd '\u{200b}\u{ad}\u{fffd}\u{feff}\u{202e}\u{e000}\u{10ffff}😀\u{85}\u{a0}'",
        "put leased v --lease={lease}", // 14
        "put gone x",
        "del gone", // 16
        "put n/1 5",
        "put n/2 3",
        "put n/3 4",
        "put n/4 1",
        "put n/5 2", // 21
        "put n/2 9",
        "put n/4 9",
        "put n/4 0", // 24
        "put w/1 one",
        "put w/2 two",
        "put w/1 eins",
        "del w/2",
        "put w/3 <drei>", // 29
    ]);
    seed.push(line("put large").stdin("0123456789abcdef".repeat(20_000)));
    seed.push(line("put nul").stdin(*b"a\0b\r\n"));
    seed.push(line("compaction 4"));
    seed
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = formats();
    cases.extend(lines(&[
        "get a b",
        "get a c",
        "get c a",
        "get a a",
        "get a ''",
        "get '' b",
        "get '' ''",
        r"get a '\xff'",
        "get ''",
        "get '' --prefix",
        "get '' --from-key",
        "get '' --prefix --keys-only",
        "get n/ --prefix",
        "get n/3 --from-key",
        "get n/3 --from-key --limit=2",
        "get --prefix n/ --limit 2",
        "get --prefix n/ --limit 2 -w json",
        "get --prefix n/ --limit 2 -w fields",
        "get --prefix n/ --limit -1",
        "get --prefix n/ --limit=0",
        "get n/ --prefix --order=ASCEND",
        "get n/ --prefix --order=descend",
        "get n/ --prefix --order=Descend --sort-by=Key",
        "get n/ --prefix --sort-by=CREATE",
        "get n/ --prefix --sort-by=create --order=DESCEND",
        "get n/ --prefix --sort-by=MODIFY",
        "get n/ --prefix --sort-by=MODIFY --order=ascend",
        "get n/ --prefix --sort-by=VALUE",
        "get n/ --prefix --sort-by=VALUE --order=descend --limit=2",
        "get n/ --prefix --sort-by=VERSION",
        "get n/ --prefix --sort-by=version --order=DESCEND",
        "get n/ --prefix --sort-by=KEY --order=DESCEND --limit=3 -w json",
        "get n/ --prefix --sort-by= --order=",
        "get n/ --prefix --sort-by=size",
        "get n/ --prefix --order=up",
        "get n/ --prefix --order ''",
        "get a --consistency=s",
        "get a --consistency l",
        "get a --consistency=x",
        "get a --consistency=",
        "get n/2 --rev=21",
        "get n/ --prefix --rev=18 -w json",
        "get gone --rev=15",
        "get gone",
        "get gone -w json",
        "get gone -w fields",
        "get gone -w protobuf",
        "get gone --rev=2",
        "get a --rev=3",
        "get a --rev=4",
        "get a --rev=9999",
        "get a --rev=-1",
        "get a --rev -5",
        "get n/ --prefix --keys-only",
        "get n/ --prefix --keys-only -w json",
        "get n/ --prefix --keys-only -w fields",
        "get n/ --prefix --keys-only --print-value-only",
        "get n/ --prefix --keys-only --sort-by=VALUE",
        "get n/ --prefix --count-only",
        "get n/ --prefix --count-only -w fields",
        "get n/ --prefix --count-only -w json",
        "get n/ --prefix --count-only -w protobuf",
        "get n/ --prefix --count-only -w table",
        "get n/ --prefix --count-only --limit=2 -w fields",
        "get n/ --prefix --count-only --print-value-only -w fields",
        "get n/ --prefix --count-only --keys-only",
        "get n/ --prefix --print-value-only",
        "get gone --print-value-only",
        "get empty --print-value-only",
        "get n/ --prefix --print-value-only -w json",
        "get n/ --prefix --print-value-only -w fields",
        "get n/ --prefix --print-value-only --hex",
        "get n/ --prefix --min-create-rev=19",
        "get n/ --prefix --max-create-rev=19",
        "get n/ --prefix --min-create-rev=18 --max-create-rev=19",
        "get n/ --prefix --min-mod-rev=21",
        "get n/ --prefix --max-mod-rev=21 -w json",
        "get n/ --prefix --min-mod-rev=21 --max-mod-rev=22 -w fields",
        "get n/ --prefix --min-mod-rev=5 --max-mod-rev=4",
        "get n/ --prefix --min-create-rev=5 --max-create-rev=4",
        "get n/ --prefix --min-create-rev=5 --max-create-rev=-1",
        "get n/ --prefix --min-mod-rev=-3",
        "get a --prefix --from-key",
        "get a b --prefix",
        "get a b --from-key",
        "get a b c",
        "get a b c --prefix",
        "get",
        "get --prefix",
        "get n/ --prefix --stream",
        "get n/ --prefix --stream -w json",
        "get n/ --prefix --stream -w fields",
        "get n/ --prefix --stream -w protobuf",
        "get n/ --prefix --stream --limit=2 -w fields",
        "get n/ --prefix --stream --count-only -w fields",
        "get n/ --prefix --stream --keys-only",
        "get n/ --prefix --stream --sort-by=VALUE",
        "get n/ --prefix --stream --order=descend",
        "get gone --stream -w json",
        "get gone --stream -w fields",
        "get '' --prefix --stream",
        "get a --stream --rev=3",
        "get n/ --prefix --stream --min-mod-rev=21",
        "member list",
        "member list -w table",
        "member list -w json",
        "member list -w fields",
        "member list -w protobuf",
        "member list --hex",
        "member list --hex -w json",
        "member list --hex -w fields",
        "member list --hex -w table",
        "member list --hex -w protobuf",
        "member list --consistency=s",
        "member list --consistency l -w json",
        "member list --consistency=x",
        "member list extra words",
        "member list json -w json json",
        "get a b KEY --sort-by KEY",
        "get a b extra -- -words --of any kind",
        "version",
        "version -w json",
        "version -w fields",
        "version -w nope",
        "version --hex",
        "version extra",
    ]));
    cases
}

/// Every odd key and value in every format.
fn formats() -> Vec<Case> {
    let mut cases = Vec::new();
    for key in [
        "a", "empty", "ключ", "html", "u2028", "ctl", "bin", "quote", "odd", "leased", "nul",
        "large",
    ] {
        for flags in [
            "",
            "-w simple",
            "-w fields",
            "-w json",
            "-w protobuf",
            "--hex",
            "--hex -w fields",
            "--hex -w json",
        ] {
            let words = format!("get {key} --prefix {flags}");
            // A table of cases is made once.
            cases.push(line(Box::leak(words.into_boxed_str())));
        }
    }
    cases.extend(lines(&[
        "get a -w table",
        "get gone -w table",
        "get a --hex -w protobuf",
    ]));
    cases
}
