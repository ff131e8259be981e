//! `lease`.

use super::case::{Case, line, lines};

const FORMATS: [&str; 9] = [
    "",
    "-w simple",
    "-w fields",
    "-w json",
    "-w protobuf",
    "-w table",
    "-w nope",
    "--hex -w fields",
    "--hex -w json",
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = grants();
    cases.extend(in_every_format("lease list {format}", Case::fresh));
    cases.extend(in_every_format(
        "lease timetolive {fresh} {format}",
        Case::settling,
    ));
    cases.extend(in_every_format(
        "lease timetolive {fresh} --keys {format}",
        Case::settling,
    ));
    cases.extend(in_every_format("lease timetolive 1234 {format}", |case| {
        case
    }));
    cases.extend(lines(&[
        "lease revoke {fresh}",
        "lease revoke {fresh} -w simple",
        "lease revoke {fresh} -w fields",
        "lease revoke {fresh} --hex -w fields",
        "lease revoke {fresh} -w json",
        "lease revoke {fresh} -w nope",
        "lease revoke 1234 -w table",
        "lease revoke 1234 -w protobuf",
    ]));
    cases.extend(in_every_format(
        "lease keep-alive --once {fresh} {format}",
        |case| case,
    ));
    cases.extend(in_every_format("lease keep-alive 1234 {format}", |case| {
        case
    }));
    cases.extend(kept());
    cases.extend(mistakes());
    // After all lists: these end by themselves, on one cluster a moment before the other.
    cases.extend(short_lived());
    // Last, since etcdctl grants it before it refuses the format.
    cases.push(line("lease grant 1000 -w table"));
    cases
}

fn in_every_format(text: &str, finish: impl Fn(Case) -> Case) -> Vec<Case> {
    let case = |format| {
        let text = text.replace("{format}", format);
        // A table of cases is made once.
        finish(line(Box::leak(text.trim_end().to_owned().into_boxed_str())))
    };
    FORMATS.into_iter().map(case).collect()
}

fn grants() -> Vec<Case> {
    let mut cases = in_every_format("lease grant 1000 {format}", Case::fresh);
    cases.retain(|case| !case.line.ends_with("table"));
    cases
}

fn short_lived() -> Vec<Case> {
    let cases = lines(&[
        "lease grant 0",
        "lease grant 1",
        "lease grant +60",
        "lease grant -- -5",
        "lease g 60",
        "lease grant --hex=false 60",
    ]);
    cases.into_iter().map(Case::fresh).collect()
}

/// Streams, ended when the first renewal is there.
fn kept() -> Vec<Case> {
    vec![
        line("lease keep-alive {fresh}").until("keepalived with TTL(1000)\n"),
        line("lease keep-alive {fresh} -w json").until("\"TTL\":1000}\n"),
        line("lease keep-alive {fresh} -w fields").until("\"TTL\" : 1000\n"),
        line("lease keep-alive {fresh} --hex -w fields").until("\"TTL\" : 1000\n"),
        line("lease keep-alive --once=false {fresh}").until("keepalived with TTL(1000)\n"),
        line("lease keep-alive {fresh} -w table"),
    ]
}

fn mistakes() -> Vec<Case> {
    let mut cases = lines(&[
        "lease grant",
        "lease grant ''",
        "lease grant x",
        "lease grant 1m30s",
        "lease grant 0x10",
        "lease grant 1_000",
        "lease grant 1 2",
        "lease grant -5",
        "lease grant 99999999999",
        "lease grant 99999999999999999999",
        "lease grant 60 --nope",
        "lease grant 60 --ttl=5",
        "lease revoke",
        "lease revoke ''",
        "lease revoke zz",
        "lease revoke 0x10",
        "lease revoke 99999999999999999",
        "lease revoke 1 2",
        "lease revoke 1234",
        "lease revoke 1234 -w json",
        "lease revoke 0",
        "lease revoke -- -1",
        "lease revoke 1234 --nope",
        "lease timetolive",
        "lease timetolive zz",
        "lease timetolive 1 2",
        "lease timetolive 0",
        "lease timetolive -- -1",
        "lease timetolive 1234 --keys",
        "lease timetolive 1234 --keys=no",
        "lease timetolive 1234 --keys=false",
        "lease timetolive ABCD",
        "lease time 1234",
        "lease keep-alive",
        "lease keep-alive zz",
        "lease keep-alive 1 2",
        "lease keep-alive --once",
        "lease keep-alive 1234 --once",
        "lease keep-alive 1234 --once -w json",
        "lease keep-alive 0",
        "lease keep-alive -- -1",
        "lease keep 1234",
        "lease keep-alive 1234 --once=x",
        "lease list --nope",
    ]);
    cases.push(line("lease").help());
    cases.push(line("lease nope").help());
    cases.push(line("lease list extra words").fresh());
    let nowhere = [
        "lease grant 60",
        "lease revoke 1234",
        "lease keep-alive 1234",
    ];
    cases.extend(nowhere.map(|text| {
        line(text)
            .env("ETCDCTL_ENDPOINTS", "127.0.0.1:1")
            .own_words()
    }));
    cases
}
