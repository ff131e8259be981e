//! `member add`, `remove`, `update` and `promote`, `move-leader` and `downgrade`, on two clusters of three members.
//!
//! Ids and ports differ between the clusters, and with the ids the order of the members: names stand for them.

use std::collections::BTreeMap;

use rustix::process::Signal;
use serde_json::Value;

use super::case::{Case, line, lines, named};
use super::compare::{Outcome, Place, difference_of};
use super::wire;
use crate::support::{etcdctl, run, signal, wait_for};

const FORMATS: [&str; 8] = [
    "",
    "-w simple",
    "-w json",
    "-w json --hex",
    "-w protobuf",
    "-w fields",
    "-w table",
    "--hex",
];

/// The whole table, in the order in which it is run.
pub(super) fn cases() -> Vec<Case> {
    let mut cases = mistakes();
    cases.extend(learners());
    cases.extend(voters());
    cases.extend(leaders());
    cases.extend(downgrades());
    cases
}

fn mistakes() -> Vec<Case> {
    lines(&[
        "member add",
        "member add n",
        "member add ''",
        "member add n x",
        "member add n x http://a HTTP://b",
        "member add n http://a --peer-urls http://127.0.0.1:1",
        "member add n --peer-urls=",
        "member add n --peer-urls",
        "member add n --peer-urls ''",
        "member add n --peer-urls 127.0.0.1:1",
        "member add n --peer-urls localhost:1",
        "member add n --peer-urls foo",
        "member add n --peer-urls http://foo",
        "member add n --peer-urls http://a:1/",
        "member add n --peer-urls http://a:x",
        "member add n --peer-urls http://127.0.0.1:1,ftp://x:1",
        "member add n --peer-urls http://127.0.0.1:1,",
        "member add n --peer-urls http://127.0.0.1:1 --learner=x",
        "member add n --peer-urls http://127.0.0.1:1 -w nope",
        "member add n --peer-urls {p1}",
        "member add n --nope",
        "member remove",
        "member remove x",
        "member remove ''",
        "member remove 1 2",
        "member remove 1",
        "member remove 11111111111111111",
        "member remove +1",
        "member remove 0x1",
        "member remove m1",
        "member update",
        "member update 1",
        "member update x --peer-urls http://127.0.0.1:1",
        "member update 1 2 --peer-urls http://127.0.0.1:1",
        "member update 1 --peer-urls foo",
        "member update 1 --peer-urls http://127.0.0.1:1",
        "member update {m2} --peer-urls {p1}",
        "member promote",
        "member promote z",
        "member promote 1",
        "member promote 1 2",
        "member promote {m1}",
        "member promote {m1} -w json",
        "member promote {m1} -w table",
    ])
}

fn learners() -> Vec<Case> {
    let mut cases = Vec::new();
    for (place, format) in FORMATS.into_iter().enumerate() {
        let (first, second) = (1001 + place, 1101 + place);
        cases.push(named(format!(
            "member add n --learner --peer-urls=http://127.0.0.1:{first} {format}"
        )));
        cases.push(named(format!(
            "member update {{new}} --peer-urls=http://127.0.0.1:{second} {format}"
        )));
        cases.push(named(format!("member remove {{new}} {format}")));
    }
    cases.extend(lines(&[
        "member add 'a b\\x22c' --learner=true --peer-urls http://127.0.0.1:1201,http://127.0.0.1:1202",
        "member add other --learner --peer-urls http://127.0.0.1:1203",
        "member add other --learner --peer-urls http://127.0.0.1:1201",
        "member promote {new}",
        "member promote {new} -w json",
        "move-leader {new}",
        "member remove {new}",
        "member remove {new}",
    ]));
    cases
}

fn voters() -> Vec<Case> {
    lines(&[
        "member add v --learner=false --peer-urls=http://127.0.0.1:1 --peer-urls=http://127.0.0.1:1301",
        "member update {new} --peer-urls http://127.0.0.1:1302,http://127.0.0.1:1303 -w json",
        "member promote {new}",
        "member remove {new} -w json --hex",
        "member add v --peer-urls http://127.0.0.1:1304 -w json --hex",
        "member remove {new} -w protobuf",
    ])
}

fn leaders() -> Vec<Case> {
    let mut cases = lines(&[
        "move-leader",
        "move-leader x",
        "move-leader ''",
        "move-leader m2",
        "move-leader 1",
        "move-leader 1 2",
        "move-leader {m1}",
    ]);
    for (place, format) in FORMATS.into_iter().enumerate() {
        let target = if place % 2 == 0 { "{m2}" } else { "{m1}" };
        cases.push(named(format!("move-leader {target} {format}")));
    }
    for words in [
        "move-leader {m2} --endpoints={c1}",
        "move-leader {m1} --endpoints={c1}",
        "move-leader {m1} --endpoints={c1},{c3}",
        "move-leader {m1} --endpoints={c3},{c2}",
        "move-leader {m2} --endpoints=127.0.0.1:1,{c1} --command-timeout=500ms",
        "move-leader {m2} --endpoints=127.0.0.1:1 --command-timeout=500ms -w json",
    ] {
        cases.push(line(words).unpointed());
    }
    cases
}

fn downgrades() -> Vec<Case> {
    let mut cases = lines(&[
        "downgrade validate",
        "downgrade validate ''",
        "downgrade validate x",
        "downgrade validate 3",
        "downgrade validate 3.5",
        "downgrade validate 3.7",
        "downgrade validate 3.8",
        "downgrade validate 3.6.0",
        "downgrade validate 3.6.9",
        "downgrade validate v3.6",
        "downgrade validate 3.6 3.5",
        "downgrade enable",
        "downgrade enable ''",
        "downgrade enable x",
        "downgrade enable 3.5",
        "downgrade enable 3.6 3.5",
        "downgrade cancel extra",
        "downgrade cancel --nope",
        "downgrade validate 3.6 -w nope",
    ]);
    cases.push(line("downgrade").help());
    cases.push(line("downgrade nope").help());
    for words in ["validate 3.6", "cancel"] {
        let of = |format| named(format!("downgrade {words} {format}"));
        cases.extend(FORMATS.map(of));
    }
    for format in FORMATS {
        cases.push(named(format!("downgrade enable 3.6 {format}")));
        cases.push(named(format!(
            "downgrade cancel {format} --dial-timeout=2s"
        )));
    }
    cases.push(
        line("downgrade validate 3.6 --endpoints=127.0.0.1:1 --command-timeout=500ms").unpointed(),
    );
    cases
}

/// Once one of three has died. A member that is removed may stop before it has answered, so that another one is asked.
pub(super) fn cases_of_the_wounded() -> Vec<Case> {
    let mut cases = lines(&[
        "member add v --peer-urls http://127.0.0.1:1401 --endpoints={c1}",
        "member add v --learner --peer-urls http://127.0.0.1:1402 -w json --endpoints={c1}",
        "member remove {m1} --endpoints={c2}",
        "member remove {m2} -w json --endpoints={c1}",
        "member remove {m3} --endpoints={c1}",
        "member remove {m2} --endpoints={c1}",
        "member remove {m1} --endpoints={c1}",
        "member list -w json --hex --endpoints={c1}",
    ]);
    // Client and server give up at the same moment: whose words come is open.
    let in_vain = "move-leader {m3} --command-timeout=1s --endpoints={c1}";
    cases.insert(4, line(in_vain).own_words());
    cases.into_iter().map(Case::unpointed).collect()
}

/// Brings a fresh cluster to where the table begins: in touch for long enough, and led by m1.
pub(super) fn settle(place: &Place<'_>) {
    let probe = "--peer-urls=http://127.0.0.1:99";
    wait_for("members in touch", || {
        let add = ["member", "add", "probe", "--learner", probe];
        etcdctl(place.version, place.cluster, add).run().code == 0
    });
    look(place);
    let id = place.names.lock().unwrap()["{new}"].clone();
    let remove = ["member", "remove", &id];
    etcdctl(place.version, place.cluster, remove)
        .run()
        .expect(0);
    run(place.cluster, "move-leader m1").expect(0);
}

/// Kills the third member, and waits until the others have noticed.
pub(super) fn wound(place: &Place<'_>) {
    run(place.cluster, "move-leader m1").expect(0);
    signal(place.cluster.pids[2], Signal::KILL);
    wait_for("the others to notice", || {
        let remove = run(place.cluster, "member remove m1 --force");
        remove.stderr_text().contains("unhealthy cluster")
    });
}

/// What the line does differently, and what the members are after it.
pub(super) fn difference(theirs: &Place<'_>, ours: &Place<'_>, case: &Case) -> Option<String> {
    let (left, before) = outcome(theirs, case, false);
    let (right, after) = outcome(ours, case, true);
    let difference = difference_of(theirs.version, case, &left, &right);
    difference.or_else(|| {
        let differs = before != after;
        differs.then(|| format!("after {}:\n  {before}\n  {after}\n", case.name()))
    })
}

fn outcome(place: &Place<'_>, case: &Case, is_ours: bool) -> (Outcome, String) {
    if case.line.starts_with("downgrade enable") {
        // A downgrade lowers the cluster's version within seconds, and its end raises it again as late.
        wait_for("the cluster's own version", || {
            let validate = ["downgrade", "validate", "3.6"];
            etcdctl(place.version, place.cluster, validate).run().code == 0
        });
    }
    let before = look(place);
    let mut outcome = place.run(case, is_ours);
    let after = look(place);
    let ids = before.ids.into_iter().chain(after.ids).collect();
    let signs = Signs {
        ids,
        ports: after.ports,
    };
    let mut stdout = if case.line.contains("-w protobuf") && outcome.code == Some(0) {
        wire::shown(&outcome.stdout, &signs.ids)
    } else {
        signs.text(&String::from_utf8_lossy(&outcome.stdout))
    };
    if case.line.starts_with("downgrade cancel") {
        stdout = stdout.replace("3.6", "3.7");
    }
    outcome.stdout = stdout.into_bytes();
    outcome.stderr = signs.text(&outcome.stderr);
    (outcome, signs.text(&after.state))
}

/// A cluster as it is now.
struct Seen {
    ids: BTreeMap<u64, String>,
    ports: Vec<(String, String)>,
    /// The members, who leads, and the target of a downgrade.
    state: String,
}

/// Looks at the members, and names them for the lines to come.
fn look(place: &Place<'_>) -> Seen {
    let ask = |words: &[&str]| etcdctl(place.version, place.cluster, words).run();
    let listed = ask(&["member", "list", "-w", "json"]).expect(0);
    let (mut ids, mut ports, mut names) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
    let cluster = listed.json()["header"]["cluster_id"].as_u64().unwrap();
    ids.insert(cluster, "CLUSTER".to_owned());
    for member in listed.json()["members"].as_array().unwrap() {
        let (id, url) = (
            member["ID"].as_u64().unwrap(),
            member["peerURLs"][0].as_str().unwrap(),
        );
        match member["name"].as_str() {
            Some(name) => {
                let number = name.trim_start_matches('m');
                let client = member["clientURLs"][0].as_str().unwrap();
                ports.push((url.to_owned(), format!("PEER{number}")));
                ports.push((client.to_owned(), format!("CLIENT{number}")));
                ids.insert(id, name.to_uppercase());
                names.insert(format!("{{{name}}}"), format!("{id:x}"));
                names.insert(format!("{{p{number}}}"), url.to_owned());
                names.insert(format!("{{c{number}}}"), client.to_owned());
            }
            None => {
                ids.insert(id, format!("NEW({url})"));
                names.insert("{new}".to_owned(), format!("{id:x}"));
            }
        }
    }
    place.names.lock().unwrap().extend(names);
    // The dead one among them is waited for.
    let status = ["endpoint", "status", "-w", "json", "--command-timeout=1s"];
    let statuses = ask(&status).json();
    let statuses: Vec<&Value> = statuses
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["Status"])
        .collect();
    let latest = statuses
        .iter()
        .max_by_key(|status| status["raftTerm"].as_u64());
    let latest = latest.unwrap();
    let state = format!(
        "{} led by {} {}",
        listed.stdout_text(),
        latest["leader"],
        latest["downgradeInfo"]
    );
    Seen { ids, ports, state }
}

/// What stands for ids and ports in outcomes.
struct Signs {
    ids: BTreeMap<u64, String>,
    ports: Vec<(String, String)>,
}

impl Signs {
    /// The text with signs, which member answered and in which term left out, and lists of members in one order.
    fn text(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (port, sign) in &self.ports {
            text = text.replace(port, sign);
        }
        for (id, sign) in &self.ids {
            for before in ["Member ", "cluster "] {
                text = text.replace(&format!("{before}{id:16x}"), &format!("{before}{sign}"));
            }
            for spelling in [format!("{id:x}"), id.to_string()] {
                text = text.replace(&spelling, sign);
            }
        }
        let text = without_number(&text, "\"raft_term\":");
        let text = without_number(&without_number(&text, "\"member_id\":\""), "\"member_id\":");
        let lines = text.lines().map(in_one_order);
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The text without what follows the name, up to the next comma or bracket.
fn without_number(text: &str, name: &str) -> String {
    let mut parts = text.split(name);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find([',', '}', '"']).unwrap_or(0);
        out += name;
        out += &part[end..];
    }
    out
}

fn in_one_order(line: &str) -> String {
    let sorted = |start: &str, separator: &str, end: &str| {
        let (before, rest) = line.split_once(start)?;
        let (list, after) = rest.rsplit_once(end)?;
        let mut items: Vec<_> = list.split(separator).collect();
        items.sort_unstable();
        Some(format!(
            "{before}{start}{}{end}{after}",
            items.join(separator)
        ))
    };
    sorted("\"members\":[{", "},{", "}]")
        .or_else(|| sorted("ETCD_INITIAL_CLUSTER=\"", ",", "\""))
        .unwrap_or_else(|| line.to_owned())
}
