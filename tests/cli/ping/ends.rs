//! `ping`: the step at which each kind of trouble ends the way.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use rustix::process::Signal;
use serde_json::Value;

use super::{SERVERS, failure, ping, step};
use crate::faults::endpoints::{BlackHole, Frozen, Refusing};
use crate::support::{
    Cluster, Newcomer, Program, free_url, lost, newest, run, signal, tool, versions, wait_for,
    within, words,
};

/// What starting a process may take on a busy machine, beyond the dial time-out.
const SLACK: Duration = Duration::from_secs(3);

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
