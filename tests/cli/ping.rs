//! `ping`: every step of the way to each endpoint, and where it ends.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::faults::endpoints::{BlackHole, Frozen, Refusing};
use crate::support::{
    Cluster, Finished, Newcomer, Program, Servers, Transcript, called, free_url, lost, newest, run,
    signal, tool, versions, wait_for, within, words,
};

static SERVERS: Servers = Servers::new();

/// What starting a process may take on a busy machine, beyond the dial time-out.
const SLACK: Duration = Duration::from_secs(3);

/// Goes to these endpoints; the answer in JSON.
fn ping(endpoints: &[&str], flags: &str, code: i32) -> Value {
    let line = format!("ping -o json --endpoints {} {flags}", endpoints.join(","));
    let finished = lost(&line).run().expect(code);
    assert_eq!(finished.stderr_text(), "", "{finished}");
    finished.json()
}

/// The step of that name.
fn step<'a>(endpoint: &'a Value, name: &str) -> &'a Value {
    let mut steps = endpoint["steps"].as_array().unwrap().iter();
    steps.find(|step| step["step"] == name).unwrap()
}

/// The name of the step that failed and its reason; both empty where none did.
fn failure(endpoint: &Value) -> (&str, &str) {
    let mut steps = endpoint["steps"].as_array().unwrap().iter();
    let failed = steps.find(|step| step["result"] == "failed");
    assert_eq!(endpoint["well"], failed.is_none(), "{endpoint}");
    let text = |value: &'static str, step: &'static str| (value, step);
    failed.map_or(text("", ""), |step| {
        let message = step["error"]["message"].as_str().unwrap();
        (step["step"].as_str().unwrap(), message)
    })
}

/// A table's lines without what depends on how wide its columns are.
pub(crate) fn loose(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.starts_with(['┌', '╞', '└']));
    let lines = lines.map(|line| match line.starts_with('│') {
        true => line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n",
        false => line.to_owned() + "\n",
    });
    lines.collect()
}

/// The text without times, which are numbers in JSON and YAML.
fn timeless(finished: &Finished) -> String {
    let line = |line: &str| match line.split_once("took_seconds") {
        Some((before, after)) if !after.contains("null") => {
            let end = after.rfind(|c: char| c.is_ascii_digit()).unwrap();
            format!("{before}took_seconds[time]{}", &after[end + 1..])
        }
        _ => line.to_owned(),
    };
    let text = loose(&finished.snapshot());
    text.lines().map(|text| line(text) + "\n").collect()
}

#[test]
fn each_version_is_well() {
    SERVERS.each(|server| {
        let endpoint = server.endpoints[0].as_str();
        let answer = ping(&[endpoint], "", 0);
        assert_eq!(answer["well"], true);
        let endpoint = &answer["endpoints"][0];
        assert_eq!(failure(endpoint), ("", ""));
        let results = endpoint["steps"].as_array().unwrap().iter();
        let results: Vec<_> = results
            .map(|step| step["result"].as_str().unwrap())
            .collect();
        let expected = [
            "skipped", "ok", "skipped", "ok", "skipped", "ok", "ok", "ok",
        ];
        assert_eq!(results, expected);
        let version = server.version.to_string();
        assert_eq!(endpoint["member"]["version"], version.as_str());
        assert_eq!(endpoint["member"]["role"], "leader");
        assert!(step(endpoint, "linearizable_read")["took_seconds"].as_f64() > Some(0.0));
        assert_eq!(step(endpoint, "tls")["took_seconds"], Value::Null);
    });
}

#[test]
fn every_format_shows_every_step() {
    let server = SERVERS.newest();
    let mut transcript = Transcript::default();
    for format in ["plain", "table", "json", "yaml"] {
        let line = format!("ping -o {format}");
        transcript.say(&line, &timeless(&run(server, &line).expect(0)));
    }
    insta::assert_snapshot!("ping_formats", transcript.text());
    // As one line is longer than a screen is wide.
    let line = run(server, "ping -o jsonl").expect(0).json();
    assert_eq!(line["endpoint"], server.endpoints[0].as_str());
    run(server, "ping -w json").expect(2);
    run(server, "ping extra").expect(2);
    let unknown = called("etcdctl", ["ping"]).run().expect(1);
    let said = unknown.stderr_text();
    assert!(said.contains("unknown command \"ping\""), "{unknown}");
}

#[test]
fn a_name_is_looked_up_and_every_address_told() {
    let server = SERVERS.newest();
    let url = server.endpoints[0].replace("127.0.0.1", "localhost");
    let answer = ping(&[&url], "", 0);
    let endpoint = &answer["endpoints"][0];
    assert_eq!(step(endpoint, "dns")["result"], "ok");
    let detail = step(endpoint, "dns")["detail"].as_str().unwrap();
    assert!(detail.contains("127.0.0.1"), "{detail}");
    let address = server.endpoints[0].trim_start_matches("http://");
    assert_eq!(endpoint["address"], address);
    let addresses = endpoint["addresses"].as_array().unwrap();
    assert!(addresses.contains(&json!(address)), "{endpoint}");

    let answer = ping(&["nowhere.invalid:2379"], "", 3);
    assert_eq!(failure(&answer["endpoints"][0]).0, "dns");
    assert_eq!(answer["endpoints"][0]["addresses"], json!([]));
}

#[test]
fn each_kind_of_dead_endpoint_ends_at_its_own_step() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let frozen = Frozen::member(cluster.pids[1]);
    let (refusing, hole) = (Refusing::new(), BlackHole::new());
    let (refused, swallowed) = (refusing.url(), hole.url());
    let endpoints = [
        cluster.endpoints[0].as_str(),
        cluster.endpoints[1].as_str(),
        refused.as_str(),
        swallowed.as_str(),
    ];
    // The frozen one may have been the leader.
    let (alive, other) = (endpoints[0], cluster.endpoints[2].as_str());
    wait_for("a leader", || {
        lost(&format!("get k --endpoints {alive},{other}"))
            .run()
            .code
            == 0
    });
    let line = format!(
        "ping -o json --dial-timeout 1s --endpoints {}",
        endpoints.join(",")
    );
    let (answer, _) = within(Duration::from_secs(1) + SLACK, || lost(&line));
    let answer = answer.expect(6).json();
    let told: Vec<_> = answer["endpoints"].as_array().unwrap().iter().collect();
    let names: Vec<_> = told
        .iter()
        .map(|told| told["endpoint"].as_str().unwrap())
        .collect();
    assert_eq!(names, endpoints);
    let failures: Vec<_> = told.iter().map(|told| failure(told)).collect();
    let steps: Vec<_> = failures.iter().map(|(step, _)| *step).collect();
    assert_eq!(steps, ["", "http2", "connect", "connect"]);
    for late in [failures[1], failures[3]] {
        assert!(late.1.contains("no answer within 1s"), "{late:?}");
    }
    // As it would have been told by any other command.
    let get = lost(&format!("get k -o json --endpoints {refused}"))
        .run()
        .expect(3);
    let error: Value = serde_json::from_str(get.stderr_text()).unwrap();
    let mine = &step(told[2], "connect")["error"];
    assert_eq!(mine["hint"], error["hint"]);
    assert_eq!(mine["message"], error["causes"][0]["message"]);
    assert_eq!(mine["stage"], error["stage"]);

    ping(&endpoints[1..], "--dial-timeout 200ms", 3);
    drop(frozen);
}

#[test]
fn a_lost_majority_leaves_reads_that_need_none() {
    for version in versions() {
        let cluster = Cluster::start(&version, 3, &[]);
        for &pid in &cluster.pids[1..] {
            signal(pid, Signal::KILL);
        }
        let alive = cluster.endpoints[0].as_str();
        let status = format!("endpoint status -o json --endpoints {alive}");
        wait_for("the leader to be missed", || {
            let status = lost(&status).run().json();
            status["endpoints"][0]["status"]["leader"].is_null()
        });
        let answer = ping(&[alive], "--command-timeout 1s", 6);
        let endpoint = &answer["endpoints"][0];
        assert_eq!(step(endpoint, "serializable_read")["result"], "ok");
        assert_eq!(failure(endpoint).0, "linearizable_read", "{endpoint}");
        let error = &step(endpoint, "linearizable_read")["error"];
        assert_eq!(error["stage"], "quorum");
        assert!(
            error["message"].as_str().unwrap().contains("no leader"),
            "{error}"
        );
        assert_ne!(error["hint"], Value::Null);
        assert_eq!(endpoint["member"]["leader"], Value::Null);

        let all = format!("ping --cluster -o jsonl --command-timeout 1s --endpoints {alive}");
        let all = lost(&all).run().expect(6);
        assert_eq!(all.stdout_text().lines().count(), 3, "{all}");
    }
}

/// The line, run by this user.
fn as_user(cluster: &Cluster, user: &str, line: &str) -> Program {
    tool(cluster, words(line).chain(["-q", "--user", user]))
        .without_env("ETCDTOOL_PASSWORD")
        .without_env("ETCDCTL_PASSWORD")
}

#[test]
fn who_we_are_is_a_step_of_its_own() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &["--auth"]);
        let root = cluster.environment["ETCDCTL_USER"].as_str();
        let line = "ping -o json";
        let well = tool(&cluster, words(line)).run().expect(0).json();
        let well = &well["endpoints"][0];
        assert_eq!(
            step(well, "authentication")["detail"],
            "root is logged in",
            "{root}"
        );

        let endpoint = cluster.endpoints[0].as_str();
        let nobody = ping(&[endpoint], "", 7);
        let nobody = &nobody["endpoints"][0];
        assert_eq!(failure(nobody), ("authentication", "user name is empty"));
        let hint = &step(nobody, "authentication")["error"]["hint"];
        assert!(hint.as_str().unwrap().contains("--user"), "{nobody}");
        assert_eq!(step(nobody, "linearizable_read")["result"], "skipped");

        let wrong = as_user(&cluster, "root:not-the-password", line)
            .run()
            .expect(7);
        assert!(!wrong.snapshot().contains("not-the-password"), "{wrong}");
        let wrong = wrong.json();
        assert_eq!(failure(&wrong["endpoints"][0]).0, "authentication");

        let token = ping(&[endpoint], "--auth-jwt-token not-a-token", 7);
        assert_eq!(failure(&token["endpoints"][0]).0, "authentication");
        assert!(!token.to_string().contains("not-a-token"));

        // One is out of reach, so that it isn't authentication everywhere.
        let refusing = Refusing::new();
        ping(&[endpoint, &refusing.url()], "", 6);

        tool(
            &cluster,
            words("user add guest --no-password=false --new-user-password pw"),
        )
        .run()
        .expect(0);
        let guest = as_user(&cluster, "guest:pw", line).run().expect(0).json();
        let read = step(&guest["endpoints"][0], "linearizable_read").clone();
        assert!(
            read["detail"].as_str().unwrap().contains("may not read"),
            "{read}"
        );
    }
}

#[test]
fn a_user_is_no_harm_where_authentication_is_off() {
    SERVERS.each(|server| {
        let answer = as_user(server, "anybody:pw", "ping -o json")
            .run()
            .expect(0)
            .json();
        let step = step(&answer["endpoints"][0], "authentication").clone();
        assert_eq!(step["detail"], "the cluster has authentication off");
    });
}

#[test]
fn a_learner_answers_what_it_may() {
    for version in versions() {
        let cluster = Cluster::start(&version, 1, &[]);
        let url = free_url();
        let line = format!("member add new --learner --peer-urls {url} -o plain");
        let added = run(&cluster, &line).expect(0);
        let newcomer = Newcomer::start(&version, added.stdout_text(), &url);
        let learner = newcomer.client_url.as_str();
        wait_for("the learner to answer", || {
            lost(&format!("endpoint status --endpoints {learner}"))
                .run()
                .code
                == 0
        });
        let answer = ping(&[learner], "", 6);
        let endpoint = &answer["endpoints"][0];
        assert_eq!(endpoint["member"]["role"], "learner");
        assert_eq!(step(endpoint, "serializable_read")["result"], "ok");
        assert_eq!(failure(endpoint).0, "linearizable_read");
        let hint = step(endpoint, "linearizable_read")["error"]["hint"].to_string();
        assert!(hint.contains("learner"), "{hint}");
    }
}

#[test]
fn what_is_no_etcd_ends_at_http2() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            let _ = client.read(&mut [0; 1024]);
            let _ = client.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        }
    });
    let answer = ping(&[&address], "", 3);
    let (step, reason) = failure(&answer["endpoints"][0]);
    assert_eq!(step, "http2");
    assert!(reason.contains("HTTP/2"), "{reason}");
}

#[test]
fn endpoints_of_two_clusters_are_not_well() {
    let (one, other) = (SERVERS.newest(), Cluster::start(&newest(), 1, &[]));
    let (one, other) = (one.endpoints[0].as_str(), other.endpoints[0].as_str());
    let answer = ping(&[one, other], "", 6);
    assert_eq!(answer["well"], false);
    assert_eq!(answer["endpoints"][0]["well"], true);
    assert_eq!(answer["endpoints"][1]["well"], true);
    let remark = answer["remarks"][0].as_str().unwrap();
    assert!(
        remark.starts_with("the endpoints are of 2 clusters: "),
        "{remark}"
    );
    for endpoint in [one, other] {
        assert!(remark.contains(endpoint), "{remark}");
    }
    for format in ["plain", "table"] {
        let shown = lost(&format!("ping -o {format} --endpoints {one},{other}"))
            .run()
            .expect(6);
        assert!(shown.stdout_text().contains("of 2 clusters"), "{shown}");
    }
}

#[test]
fn one_member_behind_two_endpoints_is_remarked() {
    let server = SERVERS.newest();
    let url = server.endpoints[0].as_str();
    let again = url.replace("127.0.0.1", "localhost");
    let answer = ping(&[url, &again], "", 0);
    let remark = answer["remarks"][0].as_str().unwrap();
    assert!(remark.starts_with("one and the same member, "), "{remark}");
    assert!(remark.ends_with(&format!("{url}, {again}")), "{remark}");
}

#[test]
fn a_table_fits_80_columns() {
    let server = SERVERS.newest();
    let table = run(server, "ping -o table").expect(0);
    let widths = table.stdout_text().lines().map(|line| line.chars().count());
    assert!(widths.max() <= Some(80), "{table}");
}

#[test]
fn it_is_repeated_and_summed_up() {
    let server = SERVERS.newest();
    let refusing = Refusing::new();
    let endpoints = format!("{},{}", server.endpoints[0], refusing.url());
    let line = format!("ping -c 3 -i 1ms --endpoints {endpoints}");
    let plain = lost(&line).run().expect(6);
    let reads = plain
        .stdout_text()
        .matches(" linearizable_read ok ")
        .count();
    assert_eq!(reads, 3, "{plain}");
    let sums: Vec<_> = plain.stderr_text().lines().collect();
    assert_eq!(sums.len(), 2, "{plain}");
    assert!(
        sums[0].contains(": 3 well, 0 failed; linearizable reads took "),
        "{plain}"
    );
    assert!(sums[1].ends_with(": 0 well, 3 failed"), "{plain}");
    let quiet = lost(&format!("{line} -q -o jsonl")).run().expect(6);
    assert_eq!(quiet.stderr_text(), "");
    assert_eq!(quiet.stdout_text().lines().count(), 6, "{quiet}");
    let json = run(server, "ping -c 2 -i 1ms -o json").expect(0).json();
    assert_eq!(json.as_array().unwrap().len(), 2);
    lost(&format!("ping -c 2 -i 1ms --endpoints {}", refusing.url()))
        .run()
        .expect(3);
    for wrong in ["-c 0", "-c x", "-i 1s", "-c 2 -i 0s", "-c 2 -o table"] {
        run(server, &format!("ping {wrong}")).expect(2);
    }
}
