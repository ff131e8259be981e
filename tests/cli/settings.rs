//! Where settings come from, which of them counts, and what is said about a wrong one.

use crate::support::{Program, Servers, lost, offline, run, said, tool, words};

static SERVERS: Servers = Servers::new();

#[test]
fn a_flag_beats_our_variable_which_beats_etcdctls() {
    let server = SERVERS.newest();
    let there = &server.endpoint_list();
    run(server, "put settings x").expect(0);
    let get = || lost("get settings");
    let flag = |flag: &str| offline(["get", "settings", "--endpoints", flag]);
    get().env("ETCDCTL_ENDPOINTS", there).run().expect(0);
    get()
        .env("ETCDCTL_ENDPOINTS", "127.0.0.1:1")
        .env("ETCDTOOL_ENDPOINTS", there)
        .run()
        .expect(0);
    get()
        .env("ETCDTOOL_ENDPOINTS", "127.0.0.1:1")
        .env("ETCDCTL_ENDPOINTS", there)
        .run()
        .expect(3);
    flag(there)
        .env("ETCDTOOL_ENDPOINTS", "127.0.0.1:1")
        .env("ETCDCTL_ENDPOINTS", "127.0.0.1:1")
        .run()
        .expect(0);
    flag("127.0.0.1:1")
        .env("ETCDTOOL_ENDPOINTS", there)
        .run()
        .expect(3);
    // An empty variable is an unset one.
    get()
        .env("ETCDTOOL_ENDPOINTS", "")
        .env("ETCDCTL_ENDPOINTS", there)
        .run()
        .expect(0);
    flag(&format!("127.0.0.1:1, {there}")).run().expect(0);
}

#[test]
fn the_default_endpoint_is_etcds() {
    let said = said(
        lost("get a --command-timeout 5s -o json").env("ETCDTOOL_DIAL_TIMEOUT", "1ns"),
        3,
    );
    assert!(said.contains("\"endpoint\":\"127.0.0.1:2379\""), "{said}");
}

#[test]
fn formats_come_from_flags_and_variables() {
    let server = SERVERS.newest();
    run(server, "put format x").expect(0);
    let get = |flags: &str| tool(server, words(&format!("get format {flags}")));
    let starts = |program: Program| {
        program
            .run()
            .expect(0)
            .stdout_text()
            .chars()
            .take(9)
            .collect::<String>()
    };
    assert_eq!(starts(get("")), "format\nx\n");
    assert_eq!(starts(get("").env("ETCDTOOL_OUTPUT", "yaml")), "header:\n ");
    assert_eq!(
        starts(get("").env("ETCDCTL_WRITE_OUT", "fields")),
        "\"ClusterI"
    );
    assert_eq!(
        starts(get("-o jsonl").env("ETCDTOOL_OUTPUT", "yaml")),
        "{\"key\":\"f"
    );
    assert_eq!(
        starts(get("-o jsonl").env("ETCDTOOL_WRITE_OUT", "fields")),
        "{\"key\":\"f"
    );
    assert_eq!(
        starts(get("-w fields").env("ETCDTOOL_OUTPUT", "yaml")),
        "\"ClusterI"
    );
    assert_eq!(starts(get("-o yaml -o plain")), "format\nx\n");
    assert_eq!(starts(get("-w simple --hex")), "\\x66\\x6f\\");
    assert_eq!(
        starts(get("-w simple").env("ETCDCTL_HEX", "true")),
        "\\x66\\x6f\\"
    );
    assert_eq!(
        starts(get("-w simple --hex=false").env("ETCDCTL_HEX", "true")),
        "format\nx\n"
    );
    for both in ["-o json -w json", "-w simple -o plain"] {
        assert_eq!(
            said(get(both), 2)
                .matches("cannot be given together")
                .count(),
            1
        );
    }
}

#[test]
fn a_wrong_value_is_named_with_its_source() {
    for (flag, value) in [
        ("dial-timeout", "5"),
        ("command-timeout", "5_s"),
        ("keepalive-time", "x"),
        ("keepalive-timeout", "1d"),
        ("max-request-bytes", "-1"),
        ("max-recv-bytes", "1k"),
        ("insecure-transport", "maybe"),
        ("endpoints", "a:b:c"),
        ("output", "xml"),
        ("write-out", "xml"),
        ("color", "blue"),
        ("hex", "x"),
    ] {
        let stderr = said(lost(&format!("get a --{flag}={value}")), 2);
        assert!(stderr.contains(value), "{stderr}");
        assert!(
            stderr.contains(&format!("--{flag}")) || flag == "endpoints",
            "{stderr}"
        );
        let variable = format!("ETCDTOOL_{}", flag.replace('-', "_").to_uppercase());
        let stderr = said(lost("get a").env(&variable, value), 2);
        assert!(
            stderr.contains(&variable) || flag == "endpoints",
            "{stderr}"
        );
    }
    let stderr = said(lost("get a").env("ETCDCTL_DIAL_TIMEOUT", "x"), 2);
    assert!(stderr.contains("ETCDCTL_DIAL_TIMEOUT"), "{stderr}");
    assert!(said(lost("get a --cert x"), 2).contains("--cert and --key go together"));
    assert!(said(lost("get a --cacert="), 2).contains("--cacert"));
}

#[test]
fn durations_are_gos() {
    let server = SERVERS.newest();
    run(server, "put duration x").expect(0);
    for duration in [
        "50s",
        "1m30s",
        "50000ms",
        "1.5h",
        "+20s",
        "30000000us",
        "30000000µs",
        "1h0m",
    ] {
        run(
            server,
            &format!("get duration --command-timeout {duration}"),
        )
        .expect(0);
    }
    run(server, "get duration --command-timeout 1ns").expect(3);
    for wrong in ["5", "s", "1d", "1 s", "1s2", "."] {
        tool(server, ["get", "duration", "--command-timeout", wrong])
            .run()
            .expect(2);
    }
}
