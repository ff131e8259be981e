//! `member add`, `remove`, `update` and `promote` on real members that come, go and die.

use rustix::process::Signal;

use crate::support::{
    Cluster, Finished, Newcomer, Running, Terminal, Transcript, Version, free_url, newest, run,
    signal, tool, versions, wait_for, words,
};

/// Runs the line until the members have been in touch for long enough that etcd allows the change.
fn settled(cluster: &Cluster, line: &str) -> Finished {
    let last = std::cell::RefCell::new(None);
    wait_for(line, || {
        let finished = run(cluster, line);
        let settled = !finished.stderr_text().contains("unhealthy cluster");
        last.replace(Some(finished));
        settled
    });
    last.into_inner().unwrap()
}

fn members(cluster: &Cluster) -> Vec<(String, bool)> {
    let listed = run(cluster, "member list -o json").expect(0).json();
    let members = listed["members"].as_array().unwrap().iter();
    let mut members: Vec<_> = members
        .map(|member| {
            let name = member["name"].as_str().unwrap().to_owned();
            (name, member["is_learner"].as_bool().unwrap())
        })
        .collect();
    members.sort();
    members
}

fn voters(names: &[&str]) -> Vec<(String, bool)> {
    names
        .iter()
        .map(|name| ((*name).to_owned(), false))
        .collect()
}

fn id(cluster: &Cluster, name: &str) -> String {
    let listed = run(cluster, "member list -o json").expect(0).json();
    let members = listed["members"].as_array().unwrap();
    let member = members.iter().find(|member| member["name"] == name);
    member.unwrap()["id"].as_str().unwrap().to_owned()
}

/// A member's whole life: it is added as the answer says, catches up, votes, and goes.
fn a_member_comes_and_goes(version: &Version) {
    let cluster = Cluster::start(version, 3, &[]);
    let peer_url = free_url();
    let added = settled(
        &cluster,
        &format!("member add m4 --peer-urls {peer_url} --learner"),
    );
    let added = added.expect(0);
    assert!(
        added
            .stdout_text()
            .contains(" added as learner to cluster "),
        "{added}"
    );
    assert!(
        added
            .stderr_text()
            .contains("after:  4 members, 3 voters (3 healthy), fault tolerance 1"),
        "{added}"
    );
    assert!(members(&cluster).contains(&(String::new(), true)));
    let number = id(&cluster, "");

    let early = run(&cluster, &format!("member promote {number}")).expect(5);
    assert!(
        early.stderr_text().contains("in sync with leader"),
        "{early}"
    );
    let late = run(&cluster, &format!("member promote {number} --wait=300ms")).expect(5);
    assert!(
        late.stderr_text()
            .contains("waiting for the learner to start"),
        "{late}"
    );

    let waiting = Running::start(tool(
        &cluster,
        words(&format!("member promote {number} --wait")),
    ));
    let newcomer = Newcomer::start(version, added.stdout_text(), &peer_url);
    let (code, stdout, stderr) = waiting.end();
    assert_eq!(code, 0, "{stderr}");
    assert!(stdout.contains(" promoted in cluster "), "{stdout}");
    assert_eq!(members(&cluster), voters(&["m1", "m2", "m3", "m4"]));
    run(&cluster, "put joined yes").expect(0);
    let read = format!("get joined --raw --endpoints {}", newcomer.client_url);
    assert_eq!(run(&cluster, &read).expect(0).stdout_text(), "yes");

    let again = run(&cluster, "member promote m4").expect(0);
    assert!(
        again
            .stdout_text()
            .contains(" is a voter already in cluster "),
        "{again}"
    );
    let removed = settled(&cluster, "member remove m4").expect(0);
    assert!(
        removed
            .stdout_text()
            .contains(&format!("{number:>16} removed from cluster")),
        "{removed}"
    );
    assert_eq!(members(&cluster), voters(&["m1", "m2", "m3"]));
    run(&cluster, "member remove m4").expect(4);
    run(&cluster, &format!("member remove {number}")).expect(4);
}

#[test]
fn members_come_and_go_on_every_version() {
    for version in versions() {
        println!("on etcd {version}");
        a_member_comes_and_goes(&version);
    }
}

/// With one of three dead the other two are needed; the dead one may go.
fn a_dead_voter_is_counted(version: &Version) {
    let cluster = Cluster::start(version, 3, &["--etcd-arg=--strict-reconfig-check=false"]);
    signal(cluster.pids[2], Signal::KILL);
    wait_for("m3 to be gone", || {
        run(&cluster, "member remove m3 --dry-run")
            .stdout_text()
            .contains("voter, down: ")
    });
    wait_for("a leader", || run(&cluster, "get a").code == 0);
    let url = free_url();
    for line in [
        "member remove m1".to_owned(),
        "member remove m2 --yes".to_owned(),
        format!("member add m4 --peer-urls {url}"),
        format!("member update m1 --peer-urls {url}"),
    ] {
        let refused = run(&cluster, &line).expect(5);
        assert!(
            refused.stderr_text().contains("would lose its quorum: "),
            "{refused}"
        );
        let shown = run(&cluster, &format!("{line} --dry-run -o json"))
            .expect(5)
            .json();
        assert_eq!(shown["before"]["fault_tolerance"], 0);
        assert_eq!(shown["before"]["healthy_voters"], 2);
        assert_eq!(shown["after"]["has_quorum"], false);
        assert!(shown["refusal"].is_string());
    }
    assert_eq!(members(&cluster), voters(&["m1", "m2", "m3"]));
    // With --force it is the server's word that counts, and this one allows it.
    let forced = run(
        &cluster,
        &format!("member add m4 --peer-urls {url} --force"),
    )
    .expect(0);
    assert!(
        forced.stderr_text().contains("with --force, though "),
        "{forced}"
    );
}

#[test]
fn a_dead_voter_is_counted_on_every_version() {
    for version in versions() {
        println!("on etcd {version}");
        a_dead_voter_is_counted(&version);
    }
}

#[test]
fn the_dead_one_may_go() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let third = id(&cluster, "m3");
    signal(cluster.pids[2], Signal::KILL);
    wait_for("a leader", || run(&cluster, "get a").code == 0);
    // What etcd itself would refuse it refuses with --force, too.
    let forced = run(&cluster, "member remove m1 --force").expect(5);
    assert!(
        forced.stderr_text().contains("unhealthy cluster"),
        "{forced}"
    );
    let removed = run(&cluster, &format!("member remove {third}")).expect(0);
    assert!(
        removed
            .stderr_text()
            .contains("after:  2 members, 2 voters (2 healthy), fault tolerance 0"),
        "{removed}"
    );
    assert_eq!(members(&cluster), voters(&["m1", "m2"]));
}

#[test]
fn a_single_member_is_looked_after() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    let last = run(&cluster, "member remove m1").expect(5);
    assert!(
        last.stderr_text().contains("it is the last voter"),
        "{last}"
    );
    let url = free_url();
    let alone = run(&cluster, &format!("member add m2 --peer-urls {url}")).expect(5);
    assert!(
        alone.stderr_text().contains("hint: add it with --learner"),
        "{alone}"
    );
    let updated = run(&cluster, &format!("member update m1 --peer-urls {url}")).expect(0);
    assert!(
        updated.stderr_text().contains(&format!(" to {url}\n")),
        "{updated}"
    );
    assert!(
        updated.stdout_text().contains(" updated in cluster "),
        "{updated}"
    );
    let listed = run(&cluster, "member list").expect(0);
    assert!(listed.stdout_text().contains(&url), "{listed}");
}

#[test]
fn mistakes_are_told_before_anything_is_sent() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    for (line, code) in [
        ("member add m2", 2),
        ("member add m2 --peer-urls 10.0.0.4:2380", 2),
        ("member add m2 --peer-urls http://10.0.0.4:2380/", 2),
        ("member add m2 --peer-urls http://127.0.0.1:1 -w table", 2),
        (
            "member add m2 --peer-urls http://127.0.0.1:1 --dry-run -w json",
            2,
        ),
        ("member update m1", 2),
        ("member promote m1 --wait=x", 2),
        ("member promote m1 --wait --dry-run", 2),
        ("member remove", 2),
        ("member remove m9", 4),
        ("member update m9 --peer-urls http://127.0.0.1:1", 4),
        ("member promote 123", 4),
    ] {
        run(&cluster, line).expect(code);
        run(&cluster, &format!("{line} --endpoints 127.0.0.1:1")).expect(if code == 2 {
            2
        } else {
            3
        });
    }
    let unknown = run(&cluster, "member remove m9").expect(4);
    assert!(
        unknown.stderr_text().contains("hint: the members are m1 ("),
        "{unknown}"
    );
}

#[test]
fn a_person_sees_what_it_does_and_is_asked() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let url = free_url();
    let line = format!("member update m2 --peer-urls {url}");
    for (answer, code) in [("n", 5), ("y", 0)] {
        let mut person = Terminal::start(tool(&cluster, words(&line)));
        let shown = person.see(&format!(" to {url}? [y/N] "));
        assert!(
            shown.contains("before: 3 members, 3 voters (3 healthy), fault tolerance 1"),
            "{shown}"
        );
        assert!(shown.contains("Update member m2 ("), "{shown}");
        person.type_line(answer);
        assert_eq!(person.end().1, code);
        let listed = run(&cluster, "member list").expect(0);
        assert_eq!(listed.stdout_text().contains(&url), code == 0);
    }
}

/// Where members are listed their order is that of their ids, which is another one every time.
#[test]
fn a_new_member_in_every_format() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    for (port, format) in ["plain", "table", "json", "jsonl", "yaml"]
        .into_iter()
        .enumerate()
    {
        let url = format!("http://127.0.0.1:{}", port + 1);
        let line = format!("member add new --peer-urls {url} --learner -o {format}");
        let added = settled(&cluster, &line).expect(0);
        let text = added.stdout_text();
        assert!(text.contains("ETCD_INITIAL_CLUSTER"), "{added}");
        match format {
            "plain" => assert!(text.contains("\n\nETCD_NAME=\"new\"\n"), "{added}"),
            "table" => assert!(text.contains(&format!("new={url}")), "{added}"),
            "yaml" => assert!(text.contains("\n  ETCD_NAME: new\n"), "{added}"),
            _ => {
                assert_eq!(added.stderr_text(), "");
                let document = added.json();
                assert_eq!(document["member"]["peer_urls"][0], *url);
                assert_eq!(document["members"].as_array().unwrap().len(), 4);
                let list = &document["environment"]["ETCD_INITIAL_CLUSTER"];
                assert!(list.as_str().unwrap().contains(&format!("new={url}")));
            }
        }
        let number = id(&cluster, "");
        let removed = run(&cluster, &format!("member remove {number} -o {format}")).expect(0);
        let text = removed.stdout_text();
        match format {
            "plain" => assert!(text.contains(&format!("{number:>16} removed from cluster "))),
            "table" => assert!(text.contains(" m1 ") && !text.contains(&number)),
            "yaml" => assert!(text.contains("\nchange: removed\n"), "{removed}"),
            _ => {
                assert_eq!(removed.json()["id"], *number);
                assert_eq!(removed.json()["change"], "removed");
            }
        }
    }
}

#[test]
fn a_plan_in_every_format() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    let mut seen = Transcript::default();
    for format in ["plain", "table", "json", "jsonl", "yaml"] {
        let line = "member add m2 --peer-urls http://127.0.0.1:1 --dry-run";
        seen.run(&cluster, &format!("{line} -o {format}"));
    }
    seen.run(
        &cluster,
        "member update m1 --peer-urls http://127.0.0.1:1 --dry-run",
    );
    seen.run(&cluster, "member remove m1 --dry-run");
    insta::assert_snapshot!("member_plan", seen.text());
}
