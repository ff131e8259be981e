//! `alarm list` and `alarm disarm`, with a quota that is really used up.

use serde_json::{Value, json};

use crate::schema::check;
use crate::support::{Cluster, Servers, Transcript, run, tool, versions};

static SERVERS: Servers = Servers::new();

/// Writes until the member takes no more.
fn fill(server: &Cluster) {
    let put = || {
        let put = tool(server, ["put", "full"]);
        put.stdin(vec![b'x'; 500_000]).run().code
    };
    while put() == 0 {}
}

fn alarms(server: &Cluster) -> Value {
    run(server, "alarm list -o json").expect(0).json()["alarms"].clone()
}

#[test]
fn nothing_to_list_or_disarm_is_fine() {
    SERVERS.each(|server| {
        assert_eq!(alarms(server), json!([]));
        for line in ["alarm list", "alarm disarm", "alarm disarm --member m1"] {
            assert_eq!(run(server, line).expect(0).stdout_text(), "");
        }
        let nobody = run(server, "alarm disarm --member nobody").expect(4);
        assert!(
            nobody
                .stderr_text()
                .contains("no member has the id or name 'nobody'"),
            "{nobody}"
        );
        for wrong in ["disarm --type full", "list x", "disarm x", "list -w table"] {
            run(server, &format!("alarm {wrong}")).expect(2);
        }
    });
}

#[test]
fn a_full_store_is_listed_and_disarmed() {
    for version in versions() {
        let server = Cluster::start(&version, 1, &["--etcd-arg=--quota-backend-bytes=1048576"]);
        fill(&server);
        let listed = alarms(&server);
        let member = listed[0]["member_id"].as_str().unwrap();
        let raised = json!([{"member_id": member, "name": "m1", "alarm": "NOSPACE"}]);
        assert_eq!(listed, raised);
        let status = run(&server, "endpoint status -o json").expect(0).json();
        let status = &status["endpoints"][0]["status"];
        assert_eq!(status["alarms"], json!(["NOSPACE"]));
        let used = status["quota_used_percent"].as_f64();
        assert_eq!(
            used.is_some_and(|used| used > 90.0),
            version.at_least(&[3, 6])
        );
        check("alarm", &run(&server, "alarm list -o json").json());
        let mut seen = Transcript::default();
        for format in ["plain", "table", "json", "jsonl", "yaml"] {
            seen.run(&server, &format!("alarm list -o {format}"));
        }
        seen.run(&server, "alarm disarm --type corrupt");
        insta::assert_snapshot!("alarm_list", seen.text());
        assert_eq!(alarms(&server), raised);
        let by_id = format!("alarm disarm --type nospace --member {member} -o json");
        assert_eq!(run(&server, &by_id).expect(0).json()["alarms"], raised);
        assert_eq!(alarms(&server), json!([]));
        fill(&server);
        let by_name = run(&server, "alarm disarm --member m1").expect(0);
        assert_eq!(by_name.stdout_text(), format!("{member}, m1, NOSPACE\n"));
        fill(&server);
        let all = run(&server, "alarm disarm").expect(0);
        assert_eq!(all.stdout_text(), by_name.stdout_text());
        run(&server, "endpoint health").expect(0);
    }
}

#[test]
fn alarms_of_nobody_that_answers_are_code_3() {
    for line in ["alarm list", "alarm disarm"] {
        run(SERVERS.newest(), &format!("{line} --endpoints 127.0.0.1:1")).expect(3);
    }
}
