//! `ping`: every step of the way to each endpoint, and where it ends.

mod ends;

use serde_json::{Value, json};

use crate::faults::endpoints::Refusing;
use crate::support::{Cluster, Finished, Servers, Transcript, called, lost, newest, run};

static SERVERS: Servers = Servers::new();

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
