//! `member list` on three members, in every format.

use crate::support::{Cluster, Terminal, Transcript, newest, run, tool, versions, words};

/// The lines in one order, with the members told apart by their names only.
fn sorted(text: &str) -> Vec<String> {
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    lines.sort_unstable();
    lines
}

#[test]
fn three_members_in_every_format() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let mut seen = Transcript::default();
    for format in ["plain", "table", "jsonl", "yaml", "json"] {
        let listed = run(&cluster, &format!("member list -o {format}"));
        seen.note(&format!("member list -o {format}"), &listed);
    }
    // Members are listed by their ids, which differ from run to run; a few ids are shorter than others.
    let names = (1..=3).fold(seen.text().to_owned(), |text, number| {
        text.replace(&format!("m{number}"), "m[n]")
    });
    let names = names.replace("[id]  ┆", "[id] ┆");
    insta::assert_snapshot!("member_list", names);
    let document = run(&cluster, "member list -o json").json();
    let mut names: Vec<_> = document["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|member| member["name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["m1", "m2", "m3"]);
}

#[test]
fn one_members_word_is_the_clusters() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        let all = run(&server, "member list").expect(0);
        let one = run(&server, "member list --consistency s").expect(0);
        assert_eq!(sorted(all.stdout_text()), sorted(one.stdout_text()));
        assert!(
            all.stdout_text()
                .contains(", started, m1, http://127.0.0.1:"),
            "{all}"
        );
        run(&server, "member list --consistency x").expect(2);
    }
}

#[test]
fn auto_is_a_table_for_people_only() {
    let server = Cluster::start(&newest(), 1, &[]);
    let mut person = Terminal::start(tool(&server, words("member list")));
    person.see("CLIENT URLS");
    assert_eq!(person.end().1, 0);
    assert!(
        run(&server, "member list")
            .stdout_text()
            .contains(", started, m1, ")
    );
}
