//! Each exit code of the contract, earned.

use std::net::TcpListener;

use rustix::process::Signal;

use crate::support::{
    Cluster, PATIENT, Program, Proxy, Running, Servers, etcdctl, lost, newest, offline, run,
    signal, tool, wait_for, words,
};

static SERVERS: Servers = Servers::new();

#[test]
fn done_is_0() {
    let server = SERVERS.newest();
    run(server, "put zero x").expect(0);
    run(server, "endpoint health").expect(0);
    offline(["--help"]).run().expect(0);
}

#[test]
fn failed_is_1() {
    let server = SERVERS.newest();
    run(server, "get one --rev 999999999").expect(1);
    run(server, "put one x").expect(0);
    run(server, "watch one --rev 1 -- /no/such/program").expect(1);
}

#[test]
fn usage_is_2() {
    for line in [
        "get",
        "nope",
        "get a --nope",
        "get a --limit x",
        "get a --dial-timeout x",
        "get a -o json -w json",
    ] {
        offline(words(line)).run().expect(2);
    }
    offline(["get", "a"])
        .env("ETCDTOOL_COMMAND_TIMEOUT", "x")
        .run()
        .expect(2);
}

#[test]
fn unreachable_is_3() {
    for line in [
        "get a",
        "put a b",
        "lease grant 60",
        "lease list",
        "lease keep-alive 1",
        "member list",
        "endpoint status",
        "ping",
        "watch a",
        "del a",
        "compaction 1",
        "alarm list",
        "defrag",
        "endpoint hashkv",
        "snapshot save -",
    ] {
        // Nothing can listen on port 1 but a system's own service.
        offline(words(line))
            .env("ETCDTOOL_ENDPOINTS", "127.0.0.1:1")
            .run()
            .expect(3);
    }
}

#[test]
fn not_found_is_4() {
    let server = SERVERS.newest();
    run(server, "get four --exit-code").expect(4);
    run(server, "put four x --lease 123456").expect(4);
}

#[test]
fn condition_not_met_is_5() {
    let server = SERVERS.newest();
    run(server, "put five x --if-mod-rev 1").expect(5);
    tool(server, ["txn"])
        .stdin("mod(\"five\") = \"1\"\n\n\n\n")
        .run()
        .expect(5);
}

#[test]
fn unhealthy_is_6() {
    let server = SERVERS.newest();
    let both = format!("{},127.0.0.1:1", server.endpoint_list());
    run(server, &format!("endpoint health --endpoints {both}")).expect(6);
    run(server, &format!("endpoint status --endpoints {both}")).expect(6);
}

#[test]
fn refused_is_7() {
    let server = Cluster::start(&newest(), 1, &["--auth"]);
    run(&server, "put seven x").expect(0);
    for arguments in [
        vec!["user", "add", "guest:guest"],
        vec!["role", "add", "guests"],
        vec!["role", "grant-permission", "guests", "read", "open"],
        vec!["user", "grant-role", "guest", "guests"],
    ] {
        etcdctl(&server.version, &server, arguments).run().expect(0);
    }
    let as_user = |user: &str, line: &str| -> Program {
        let program = tool(&server, words(line)).env("ETCDTOOL_USER", user);
        program
            .without_env("ETCDTOOL_PASSWORD")
            .without_env("ETCDCTL_PASSWORD")
    };
    for line in [
        "get seven",
        "put seven y",
        "del seven",
        "watch seven",
        "member list",
    ] {
        as_user("root:wrong", line).run().expect(7);
        as_user("nobody:wrong", line).run().expect(7);
    }
    as_user("guest:guest", "get open").run().expect(0);
    for line in [
        "get seven",
        "put open y",
        "del seven",
        "watch seven",
        "compaction 1",
        "defrag",
        "endpoint hashkv",
        "endpoint hashkv --backend",
        "endpoint hashkv --compare",
        "snapshot save -",
        "lock seven true",
        "elect seven me",
        "elect seven --leader",
        "elect seven --listen",
    ] {
        as_user("guest:guest", line).run().expect(7);
    }
    for line in [
        "watch seven",
        "endpoint status",
        "endpoint hashkv --compare",
        "defrag",
        "defrag --dry-run",
        "elect seven --listen",
        "lease list",
    ] {
        let stranger = as_user("", line).without_env("ETCDCTL_USER");
        stranger.run().expect(7);
    }
    let nobody = as_user("", "get seven")
        .without_env("ETCDCTL_USER")
        .run()
        .expect(7);
    assert!(
        nobody.stderr_text().contains("hint: authentication is on"),
        "{nobody}"
    );
}

#[test]
fn outcome_unknown_is_8() {
    SERVERS.each(|server| {
        for (line, key) in [
            ("put eight/lost x", "eight/lost"),
            ("put eight/if x --if-absent", "eight/if"),
        ] {
            let proxy = Proxy::hanging_up_after(&server.endpoints[0], key);
            let unknown =
                run(server, &format!("{line} --endpoints {}", proxy.endpoint())).expect(8);
            assert!(
                unknown
                    .stderr_text()
                    .contains("may or may not have been applied"),
                "{unknown}"
            );
            wait_for("the write, which was applied", || {
                run(server, &format!("get {key} --exit-code")).code == 0
            });
        }
        let proxy = Proxy::hanging_up_after(&server.endpoints[0], "eight/read");
        run(
            server,
            &format!("get eight/read --endpoints {}", proxy.endpoint()),
        )
        .expect(3);
    });
}

#[test]
fn without_a_majority_a_write_is_8_and_a_read_3() {
    let cluster = Cluster::start(&newest(), 3, &[PATIENT]);
    for &pid in &cluster.pids[1..] {
        signal(pid, Signal::STOP);
    }
    let first = format!("--command-timeout 2s --endpoints {}", cluster.endpoints[0]);
    run(&cluster, &format!("put quorum x {first}")).expect(8);
    // Once the member knows that it has no leader, it says so before it does anything.
    wait_for("a refusal", || {
        let refused = run(&cluster, &format!("del quorum {first}"));
        assert!(matches!(refused.code, 3 | 8), "{refused}");
        refused.code == 3 && refused.stderr_text().contains("no leader")
    });
    run(&cluster, &format!("get quorum {first}")).expect(3);
    run(&cluster, &format!("get quorum --consistency s {first}")).expect(0);
    run(&cluster, &format!("endpoint health {first}")).expect(6);
    for &pid in &cluster.pids[1..] {
        signal(pid, Signal::CONT);
    }
}

#[test]
fn signals_are_130_and_143() {
    let server = SERVERS.newest();
    for (number, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        run(server, "put ended x").expect(0);
        let mut watch = Running::start(tool(server, words("watch ended --rev 1")));
        assert_eq!(watch.line(), "PUT");
        let (ended, _, stderr) = watch.signal(number);
        assert_eq!((ended, stderr.as_str()), (code, ""));
    }
}

/// The write was applied, and nobody may take the unreadable answer for a failure of the write.
#[test]
fn a_write_whose_answer_cannot_be_read_is_code_8() {
    let server = SERVERS.newest();
    run(server, "put unreadable before").expect(0);
    let put = run(server, "put unreadable after --prev-kv --max-recv-bytes 5").expect(8);
    assert!(put.stderr_text().contains("probably applied"), "{put}");
    assert_eq!(run(server, "get unreadable --raw").stdout_text(), "after");
    let get = run(server, "get unreadable --max-recv-bytes 5").expect(1);
    assert!(get.stderr_text().contains(&server.endpoints[0]), "{get}");
}

#[test]
fn a_write_that_never_left_is_code_3() {
    let server = SERVERS.newest();
    run(server, "put early yes --command-timeout 0s").expect(3);
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = silent.local_addr().unwrap().to_string();
    let put = [
        "put",
        "early",
        "yes",
        "--command-timeout",
        "300ms",
        "--endpoints",
        &endpoint,
    ];
    tool(server, put).run().expect(3);
    run(server, "get early --exit-code").expect(4);
}

#[test]
fn what_speaks_no_http2_is_no_etcd() {
    use std::io::Write;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        std::thread::park();
    });
    let put = offline(["put", "a", "b", "--endpoints", &endpoint])
        .run()
        .expect(3);
    assert!(put.stderr_text().contains("this is no etcd"), "{put}");
}

/// However long the command may take: connecting can take less or more than that.
#[test]
fn each_silent_endpoint_is_named() {
    let silent = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    let endpoints = silent.map(|listener| {
        let endpoint = listener.local_addr().unwrap().to_string();
        (listener, endpoint)
    });
    let list = endpoints.each_ref().map(|(_, endpoint)| endpoint.as_str());
    for line in [
        "lock three true",
        "elect three me",
        "elect three --listen",
        "lease keep-alive 3",
        "lease keep-alive 3 --once",
        "snapshot save -",
        "endpoint hashkv --compare",
        "defrag --dry-run",
    ] {
        let program = lost(&format!("{line} --command-timeout 400ms"));
        let ended = program
            .env("ETCDTOOL_ENDPOINTS", list.join(","))
            .run()
            .expect(3);
        let told = format!("{}{}", ended.stdout_text(), ended.stderr_text());
        assert!(
            list.iter().all(|endpoint| told.contains(endpoint)),
            "{ended}"
        );
    }
}

/// What is said beside the answer is for people.
#[test]
fn an_error_is_all_that_stderr_holds_where_it_is_structured() {
    SERVERS.each(|server| {
        let add = |flags: &str| run(server, &format!("user add told:secret {flags}"));
        assert!(add("").expect(0).stderr_text().starts_with("warning: "));
        for format in ["json", "jsonl", "yaml"] {
            let failed = add(&format!("-o {format}")).expect(1);
            let error: serde_json::Value = serde_json::from_slice(&failed.stderr).unwrap();
            assert_eq!(error["code"], 1);
            assert_eq!(failed.stdout_text(), "");
        }
        run(server, "user delete told").expect(0);
    });
}
