//! `defrag`: member by member, each seen through to its end.

use std::sync::{Mutex, PoisonError};

use rustix::process::Signal;
use serde_json::Value;

use crate::schema::check;
use crate::support::{Cluster, Pass, Proxy, Servers, newest, run, signal, tool, wait_for, words};

static SERVERS: Servers = Servers::new();

/// The shared servers, for one test at a time: what one wastes another would give back.
fn each_alone(test: impl Fn(&Cluster)) {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    SERVERS.each(test);
}

/// Has the members keep free space.
fn waste(server: &Cluster) {
    for _ in 0..4 {
        let put = tool(server, ["put", "waste"]).stdin(vec![b'x'; 1_000_000]);
        put.run().expect(0);
    }
    run(server, "compaction --latest --physical").expect(0);
    wait_for("space that could be given back", || {
        // What a compaction has freed can be told once something else is written.
        run(server, "put nudge x").expect(0);
        let mut members = members(server);
        members.all(|status| size(&status, "db_size") > 2 * size(&status, "db_size_in_use"))
    });
}

fn size(document: &Value, field: &str) -> i64 {
    document[field].as_i64().unwrap()
}

/// What each member says of itself.
fn members(server: &Cluster) -> impl Iterator<Item = Value> {
    let status = run(server, "endpoint status --cluster -o json").json();
    let endpoints = status["endpoints"].as_array().unwrap().clone();
    endpoints.into_iter().map(|row| row["status"].clone())
}

fn leader(server: &Cluster) -> String {
    let leader = members(server).find(|status| status["is_leader"] == true);
    leader.unwrap()["member_id"].as_str().unwrap().to_owned()
}

#[test]
fn each_version_gives_space_back() {
    each_alone(|server| {
        waste(server);
        let planned = run(server, "defrag --dry-run -o json").expect(0).json();
        assert_eq!(planned[0]["state"], "planned");
        let before = size(&planned[0], "db_size_before");
        let status = members(server).next().unwrap();
        assert_eq!(size(&status, "db_size"), before, "nothing was done yet");
        let done = run(server, "defrag -o json").expect(0);
        assert!(
            done.stderr_text().is_empty(),
            "with a structured output, only errors: {done}"
        );
        let done = done.json();
        check("defrag", &done[0]);
        assert_eq!(
            (&done[0]["state"], &done[0]["name"]),
            (&"done".into(), &"m1".into())
        );
        assert_eq!(size(&done[0], "db_size_before"), before);
        assert!(2 * size(&done[0], "db_size_after") < before, "{done}");
        // What a member notes down by itself may come right after.
        wait_for("the size that is told", || {
            let done = run(server, "defrag -o json").expect(0).json();
            let after = members(server).next().unwrap();
            after["db_size"] == done[0]["db_size_after"]
        });
        let plain = run(server, "defrag").expect(0);
        let line = plain.stdout_text();
        assert!(
            line.starts_with(&format!("{}, m1, ", server.endpoints[0])),
            "{plain}"
        );
        assert!(
            line.contains(" MB -> ") && line.contains(", took "),
            "{plain}"
        );
        assert!(
            plain
                .stderr_text()
                .starts_with("m1 (1 of 1): defragmenting "),
            "{plain}"
        );
        for format in ["jsonl", "yaml"] {
            let shown = run(server, &format!("defrag -o {format}")).expect(0);
            assert!(shown.stdout_text().contains("db_size_after"), "{shown}");
        }
    });
}

#[test]
fn what_cannot_be_done_has_its_code() {
    let server = &Cluster::start(&newest(), 1, &[]);
    for wrong in ["-o table", "--timeout x", "extra"] {
        run(server, &format!("defrag {wrong}")).expect(2);
    }
    run(server, "defrag --endpoints 127.0.0.1:1").expect(3);
    run(server, "defrag --cluster --endpoints 127.0.0.1:1").expect(3);
    let both = format!("{},127.0.0.1:1", server.endpoints[0]);
    let none = run(server, &format!("defrag --endpoints {both}")).expect(6);
    assert_eq!(none.stdout_text(), "");
    let one = run(server, &format!("defrag --keep-going --endpoints {both}")).expect(6);
    assert_eq!(one.stdout_text().lines().count(), 1, "{one}");
    assert!(one.stderr_text().contains("failed at 127.0.0.1:1"), "{one}");
}

#[test]
fn the_leader_comes_last_and_a_slow_one_is_the_last() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    waste(&cluster);
    // One endpoint is enough to find all.
    let flags = format!("--cluster --endpoints {}", cluster.endpoints[2]);
    for flags in [format!("{flags} --dry-run"), flags] {
        let rows = run(&cluster, &format!("defrag -o json {flags}"))
            .expect(0)
            .json();
        let rows = rows.as_array().unwrap();
        let leads: Vec<_> = rows
            .iter()
            .map(|row| row["is_leader"].as_bool().unwrap())
            .collect();
        assert_eq!(leads, [false, false, true]);
        assert_eq!(rows[2]["member_id"], leader(&cluster).as_str());
        let mut names: Vec<_> = rows
            .iter()
            .map(|row| row["name"].as_str().unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(names, ["m1", "m2", "m3"]);
    }
    let slow = run(&cluster, "defrag --cluster --timeout 1ns").expect(5);
    assert_eq!(slow.stdout_text().lines().count(), 1, "{slow}");
    assert!(slow.stderr_text().contains("longer than 1ns"), "{slow}");
    assert!(slow.stderr_text().contains("hint: not begun: m"), "{slow}");
    let all = run(&cluster, "defrag --cluster --timeout 1ns --keep-going").expect(5);
    assert_eq!(all.stdout_text().lines().count(), 3, "{all}");
}

#[test]
fn with_a_member_down_the_others_are_left_alone() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    waste(&cluster);
    signal(cluster.pids[1], Signal::KILL);
    wait_for("a leader without it", || {
        run(&cluster, "put a b --command-timeout 1s").code == 0
    });
    let none = run(&cluster, "defrag --cluster").expect(6);
    assert_eq!(none.stdout_text(), "");
    assert!(
        none.stderr_text().contains("none was defragmented"),
        "{none}"
    );
    assert!(none.stderr_text().contains("--keep-going"), "{none}");
    let two = run(&cluster, "defrag --cluster --keep-going -o jsonl").expect(6);
    assert_eq!(
        two.stdout_text().matches("\"state\":\"done\"").count(),
        2,
        "{two}"
    );
}

/// Whether it's the answer to Defragment: a message that holds nothing.
fn is_done(piece: &[u8]) -> bool {
    let empty = |frame: &[u8]| frame[..4] == [0, 0, 5, 0] && frame[9..] == [0; 5];
    piece.windows(14).any(empty)
}

#[test]
fn a_member_is_followed_when_its_answer_is_lost() {
    each_alone(|server| {
        waste(server);
        let proxy = Proxy::passing(&server.endpoints[0], |piece, _| match is_done(piece) {
            true => Pass::HangUp,
            false => Pass::On,
        });
        let line = format!("defrag --endpoints {}", proxy.endpoint());
        let followed = run(server, &line).expect(0);
        assert!(
            followed
                .stderr_text()
                .contains("m1: no answer came, waiting until it reads again"),
            "{followed}"
        );
        let done = followed.stdout_text();
        assert!(done.contains(" MB -> "), "{followed}");
    });
}

#[test]
fn whoever_is_interrupted_says_that_the_member_goes_on() {
    let server = &Cluster::start(&newest(), 1, &[]);
    let proxy = Proxy::passing(&server.endpoints[0], |piece, _| match is_done(piece) {
        true => Pass::Hold,
        false => Pass::On,
    });
    for (number, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let line = format!("defrag --endpoints {}", proxy.endpoint());
        let mut program = tool(server, words(&line)).command();
        program.stderr(std::process::Stdio::piped());
        let mut child = program.spawn().unwrap();
        let mut stderr = std::io::BufReader::new(child.stderr.take().unwrap());
        let mut told = String::new();
        std::io::BufRead::read_line(&mut stderr, &mut told).unwrap();
        assert!(told.contains("defragmenting"), "{told}");
        signal(child.id() as i32, number);
        std::io::Read::read_to_string(&mut stderr, &mut told).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code));
        assert!(told.contains("m1 goes on by itself"), "{told}");
    }
}
