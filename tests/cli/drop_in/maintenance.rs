//! `endpoint hashkv`, `alarm` and `snapshot save`.

use super::case::{Case, FORMATS, line, lines, named};

/// What changes nothing.
pub(super) fn reads() -> Vec<Case> {
    let mut cases = Vec::new();
    for format in FORMATS {
        for command in [
            "endpoint hashkv",
            "endpoint hashkv --cluster",
            "endpoint hashkv --hex",
            "endpoint hashkv --rev=5",
            "alarm list",
            "alarm list --hex",
            "alarm disarm",
            "alarm disarm --hex",
        ] {
            cases.push(named(format!("{command} {format}")));
        }
        if format != "-w protobuf" {
            // etcdctl asks first and finds out then that it has no such format.
            let dead = "--endpoints={address},127.0.0.1:1 --command-timeout=500ms";
            cases.push(named(format!("endpoint hashkv {dead} {format}")).unpointed());
        }
    }
    for alone in [
        "endpoint hashkv --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "endpoint hashkv --endpoints=127.0.0.1:1 --command-timeout=500ms -w json",
        "endpoint hashkv --endpoints=127.0.0.1:1 --command-timeout=500ms -w table",
        "endpoint hashkv --cluster --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "endpoint hashkv --endpoints={url},{address}",
        "alarm list --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "alarm disarm --endpoints=127.0.0.1:1 --command-timeout=500ms",
    ] {
        cases.push(line(alone).unpointed());
    }
    cases.extend(lines(&[
        "endpoint hashkv --rev 6",
        "endpoint hashkv --rev=99999",
        "endpoint hashkv --rev=99999 -w json",
        "endpoint hashkv --rev=-1",
        "endpoint hashkv --rev=-5 -w json",
        "endpoint hashkv --rev=0",
        "endpoint hashkv --rev=0x7",
        "endpoint hashkv --rev=010",
        "endpoint hashkv --rev=x",
        "endpoint hashkv --rev=",
        "endpoint hashkv --rev",
        "endpoint hashkv --rev=5 --rev=6",
        "endpoint hashkv extra",
        "endpoint --cluster hashkv",
        "endpoint hash",
        "endpoint hashkv --nope",
        "alarm list extra",
        "alarm disarm extra",
        "alarm disarm extra words",
        "alarm list --nope",
        "alarm list --cluster",
        "al l",
        "alarm d",
    ]));
    cases.extend(["alarm", "alarm nope", "alarm -w json", "end h"].map(|words| line(words).help()));
    cases
}

/// On a cluster of three.
pub(super) fn defragmentations() -> Vec<Case> {
    let mut cases = Vec::new();
    for format in FORMATS {
        cases.push(named(format!("defrag {format}")));
        cases.push(named(format!("defrag --cluster {format}")));
    }
    cases.extend(lines(&[
        "def",
        "defrag --hex",
        "defrag extra words",
        "defrag --cluster=false",
        "defrag --nope",
        "defrag --cluster=maybe",
        "defrag --data-dir=x",
    ]));
    let dead = "--endpoints={address},127.0.0.1:1 --command-timeout=1s";
    let alone = "--endpoints=127.0.0.1:1 --command-timeout=500ms";
    let lines = [
        format!("defrag {dead}"),
        format!("defrag {dead} -w json"),
        format!("defrag {alone}"),
        format!("defrag --cluster {alone}"),
        format!("defrag --cluster {dead}"),
        "defrag --endpoints={all}".to_owned(),
        "defrag --endpoints={url},{url}".to_owned(),
    ];
    cases.extend(lines.map(|line| named(line).unpointed()));
    cases.into_iter().map(Case::timed).collect()
}

/// What is saved is looked at by `snapshots_are_etcdctls`.
pub(super) fn snapshots() -> Vec<Case> {
    let mut cases = Vec::new();
    for format in FORMATS {
        cases.push(named(format!("snapshot save {{folder}}/a.db {format}")));
    }
    cases.extend(lines(&[
        "snap sa {folder}/b.db",
        "snapshot save {folder}/b.db --hex",
        "snapshot save {folder}/b.db --command-timeout=10s",
        "snapshot save",
        "snapshot save {folder}/a.db {folder}/b.db",
        "snapshot save {folder}/none/a.db",
        "snapshot save {folder}",
        "snapshot save {folder}/a.db/b.db",
        "snapshot save --nope {folder}/a.db",
        "snapshot save --cluster {folder}/a.db",
        "snapshot save -- {folder}/--a.db",
        "snapshot save ''",
    ]));
    for alone in [
        "snapshot save {folder}/c.db --endpoints={url},{address}",
        "snapshot save {folder}/c.db --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "snapshot save {folder}/c.db --endpoints={url} --command-timeout=1ns",
    ] {
        cases.push(line(alone).unpointed());
    }
    let helps = [
        "snapshot",
        "snapshot nope",
        "snapshot status x",
        "snapshot restore x",
    ];
    cases.extend(helps.map(|words| line(words).help()));
    cases
}

/// Uses up the quota.
pub(super) fn full() -> Vec<Case> {
    vec![line("put full").stdin("x".repeat(500_000)); 3]
}

/// What changes nothing, on a cluster whose quota is used up.
pub(super) fn reads_of_full() -> Vec<Case> {
    let mut cases = Vec::new();
    for format in FORMATS {
        cases.push(named(format!("alarm list  {format}")));
        cases.push(named(format!("alarm list  --hex {format}")));
        cases.push(named(format!("endpoint health  {format}")).timed());
        cases.push(named(format!("endpoint status  {format}")).settling());
    }
    cases
}

/// On clusters whose quota two values use up. The wire's bytes hold ids, which differ.
pub(super) fn writes() -> Vec<Case> {
    let mut cases = full();
    // etcdctl finds out afterwards that it has no such format; the alarm is soon raised again.
    cases.extend(lines(&["put small x", "alarm disarm -w table"]));
    cases.extend(full());
    cases.extend(lines(&["alarm list", "alarm disarm", "alarm list"]));
    for format in [
        "",
        "-w fields",
        "-w json",
        "--hex -w fields",
        "--hex -w json",
    ] {
        cases.extend(full());
        cases.push(named(format!("alarm disarm {format}")));
    }
    cases
}
