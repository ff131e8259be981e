//! What the drop-in does differently on purpose.

use super::case::Case;

/// Why this line differs, if it may.
pub(super) fn reason(case: &Case) -> Option<&'static str> {
    let name = case.name();
    let found = EXPLAINED
        .iter()
        .find(|(_, lines)| lines.contains(&name.as_str()));
    found.map(|(reason, _)| *reason)
}

/// A reason, and the lines that differ for it.
pub(super) const EXPLAINED: &[(&str, &[&str])] = &[
    (
        "a format that can't be shown is refused before anything is sent, not after the write",
        &[
            "put a ten -w table",
            "del d/7 -w table",
            "txn -w table",
            "member promote {m1} -w table",
            "member add n --learner --peer-urls=http://127.0.0.1:1006 -w fields",
            "member remove {new} -w fields",
            "downgrade enable 3.6 -w fields",
            "downgrade cancel -w fields --dial-timeout=2s",
            "member update {new} --peer-urls=http://127.0.0.1:1106 -w fields",
            "member add n --learner --peer-urls=http://127.0.0.1:1007 -w table",
            "member remove {new} -w table",
            "downgrade enable 3.6 -w table",
            "downgrade cancel -w table --dial-timeout=2s",
            "member update {new} --peer-urls=http://127.0.0.1:1107 -w table",
            "move-leader {m1} -w fields",
            "move-leader {m2} -w table",
            "lease revoke 1234 -w table",
            "lease revoke 1234 -w protobuf",
            "lease keep-alive 1234 -w table",
            "role add r5 -w table",
            "role grant-permission r2 read k -w table",
            "user add u5:pw -w table",
            "user get u1 --detail -w table",
            "user grant-role i3 r2 -w table",
        ],
    ),
    (
        "our own flags are there in the drop-in, too: etcdctl has none of these names",
        &[
            "get a -o json",
            "get a --output=json",
            "get a --raw",
            "get a -0",
            "get a --exit-code",
            "get gone --exit-code",
            "get a -q",
            "get a -v",
            "get a --verbose",
            "get a --quiet",
            "get a --color=always",
            "--version",
            "-V",
            "completion elvish",
        ],
    ),
    (
        "what stands before the subcommand is named instead of the word that cobra takes for one",
        &[
            "--nope get a",
            "--prefix get a",
            "'' a",
            "--cluster endpoint status",
            "-- get a",
        ],
    ),
    (
        "help is shown as soon as it is asked for, and its text is ours",
        &[
            "get --help --nope",
            "get --help=false a",
            "member nope -w json",
        ],
    ),
    (
        "gRPC's Go library prefixes its own words and has others",
        &[
            "get n/ --prefix --stream --order=descend",
            "get n/ --prefix --stream --min-mod-rev=21",
            "get a --max-recv-bytes=10",
            "ETCDCTL_MAX_RECV_BYTES=10 get a",
        ],
    ),
    (
        "etcdctl names another flag's value, a slip of its own",
        &["member list --consistency=x"],
    ),
    (
        "a value beyond the limit is refused in our words",
        &["put big", "put big --max-request-bytes=1000"],
    ),
    (
        "etcdctl panics (lease compares, operators and numbers it doesn't know)",
        &[
            r#"txn <<< lease(\"t1\") = \"0\"\n\nget t1\n\n\n"#,
            r#"txn <<< lease(\"t1\") = \"1f\"\n\nget t1\n\n\n"#,
            r#"txn <<< lease(\"t1\") = \"zz\"\n\nget t1\n\nget t1\n\n"#,
            r#"txn <<< ver(\"t1\") == \"1\"\n\n\n\n"#,
            r#"txn <<< ver(\"t1\") >= \"1\"\n\n\n\n"#,
        ],
    ),
    (
        "what is likely a slip is an error, where etcdctl drops a quote or the rest of a line",
        &[
            r#"txn <<< \nput \'open t1\n\n\n"#,
            r#"txn <<< \nput \"open t1\n\n\n"#,
            r#"watch -i <<< watch \'w/1 --rev=25\n"#,
            r#"txn <<< ver(\"t1\") = \"1\" more\n\nget t1\n\n\n"#,
        ],
    ),
    (
        "a compare may be written with fewer quotes and blanks",
        &[
            r#"txn <<< ver(\"t1\") = 1\n\n\n\n"#,
            r#"txn <<< ver(\"t1\")= \"1\"\n\n\n\n"#,
            r#"txn <<< ver (\"t1\") = \"1\"\n\n\n\n"#,
        ],
    ),
    (
        "a variable that leaves a command no time is ignored by all commands, not only by those that look at it too late",
        &["ETCDCTL_COMMAND_TIMEOUT=0 endpoint status"],
    ),
    (
        "of two mistakes the one in the settings is told first",
        &["ETCDCTL_WRITE_OUT=nope compaction x"],
    ),
    (
        "a program that isn't there is told in our words, on stderr and with the same code",
        &[
            "watch w/3 --rev=25 -- /nowhere/at/all",
            "watch w/3 --rev=25 -- nowhere-at-all",
        ],
    ),
    (
        "the requests of a transaction are understood once all is read, when the last prompt is out",
        &[r"txn -i <<< \nfoo\n\n\n"],
    ),
    (
        "a number below zero is a number, and the server refuses it",
        &["compaction -1"],
    ),
];
