//! `move-leader`: who leads before and after, as the members themselves say.

use rustix::process::Signal;

use crate::support::{
    Cluster, Transcript, Version, free_url, newest, run, signal, versions, wait_for,
};

/// The name of the member that leads.
fn leader(cluster: &Cluster) -> String {
    let shown = run(cluster, "move-leader nobody").expect(4);
    let hint = shown.stderr_text().to_owned();
    let statuses = run(cluster, "endpoint status -o json").json();
    let statuses = statuses["endpoints"].as_array().unwrap();
    let leads = |status: &&serde_json::Value| status["status"]["is_leader"] == true;
    let led = statuses.iter().find(leads).unwrap();
    let id = led["status"]["member_id"].as_str().unwrap();
    let names = ["m1", "m2", "m3"];
    let is = |name: &&&str| hint.contains(&format!("{name} ({id})"));
    (*names.iter().find(is).unwrap()).to_owned()
}

fn the_leadership_moves(version: &Version) {
    let cluster = Cluster::start(version, 3, &[]);
    let before = leader(&cluster);
    let moved = run(&cluster, "move-leader").expect(0);
    assert!(
        moved
            .stdout_text()
            .starts_with("Leadership transferred from "),
        "{moved}"
    );
    let after = leader(&cluster);
    assert_ne!(before, after);
    assert!(
        moved
            .stderr_text()
            .starts_with(&format!("leader: {before} (")),
        "{moved}"
    );
    assert!(
        moved.stderr_text().contains(&format!("→ {after} (")),
        "{moved}"
    );
    // Through each endpoint, two of which don't lead.
    for endpoint in &cluster.endpoints {
        for target in ["m1", "m2", "m3"] {
            let line = format!("move-leader {target} --endpoints {endpoint} -o json");
            let moved = run(&cluster, &line).expect(0).json();
            assert_eq!(moved["to"]["name"], target);
            assert_eq!(moved["moved"], moved["from"]["name"] != target);
            assert_eq!(leader(&cluster), target);
        }
    }
    let id = run(&cluster, "move-leader m1 -o json").json();
    let id = id["to"]["id"].as_str().unwrap();
    run(&cluster, "move-leader m2").expect(0);
    run(&cluster, &format!("move-leader {id}")).expect(0);
    assert_eq!(leader(&cluster), "m1");
    let already = run(&cluster, &format!("move-leader {id}")).expect(0);
    assert_eq!(
        already.stdout_text(),
        format!("Leadership is at {id} already\n")
    );
}

#[test]
fn the_leadership_moves_on_every_version() {
    for version in versions() {
        println!("on etcd {version}");
        the_leadership_moves(&version);
    }
}

#[test]
fn who_cannot_lead_is_not_asked_to() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    wait_for("a learner", || {
        let url = free_url();
        run(
            &cluster,
            &format!("member add m4 --peer-urls {url} --learner"),
        )
        .code
            == 0
    });
    let listed = run(&cluster, "member list -o json").json();
    let members = listed["members"].as_array().unwrap();
    let learner = members.iter().find(|member| member["is_learner"] == true);
    let learner = learner.unwrap()["id"].as_str().unwrap();
    let refused = run(&cluster, &format!("move-leader {learner}")).expect(5);
    assert!(
        refused
            .stderr_text()
            .contains("cannot lead: it is a learner"),
        "{refused}"
    );
    run(&cluster, "move-leader m1").expect(0);
    signal(cluster.pids[2], Signal::KILL);
    wait_for("m3 to be gone", || {
        run(&cluster, "move-leader m3").code == 5
    });
    run(&cluster, "move-leader").expect(0);
    assert_eq!(leader(&cluster), "m2");
    run(&cluster, "move-leader --endpoints 127.0.0.1:1").expect(3);
    run(&cluster, "move-leader -w table").expect(2);
    run(&cluster, "move-leader m1 m2").expect(2);
}

#[test]
fn a_single_member_has_no_successor() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    let alone = run(&cluster, "move-leader").expect(5);
    assert!(
        alone.stderr_text().contains("no other voter is healthy"),
        "{alone}"
    );
    run(&cluster, "move-leader m1").expect(0);
}

#[test]
fn the_answer_in_every_format() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let mut seen = Transcript::default();
    run(&cluster, "move-leader m1").expect(0);
    for (target, format) in [
        ("m2", "plain"),
        ("m1", "json"),
        ("m2", "jsonl"),
        ("m1", "yaml"),
    ] {
        seen.run(&cluster, &format!("move-leader {target} -o {format}"));
    }
    insta::assert_snapshot!("move_leader", seen.text());
    let table = run(&cluster, "move-leader m2 -o table").expect(0);
    assert!(table.stdout_text().contains("│ before ┆ "), "{table}");
}
