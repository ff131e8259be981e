//! Ranges that the server sends in pieces, where it can: RangeStream, which etcd has since 3.7.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::support::{
    Cluster, Pass, Proxy, Running, Servers, answered, etcdctl, offline, run, tool, write_large,
};

static SERVERS: Servers = Servers::new();
/// Of their own, as what others write changes the revision in the answers that are compared.
static SAME: Servers = Servers::new();
static CUT: Servers = Servers::new();

/// How many keys each test's range has: more than a first page, which isn't streamed.
const KEYS: usize = 1_100;

/// Many keys at once, by a transaction each hundred.
fn seed(server: &Cluster, prefix: &str) {
    for hundred in 0..KEYS / 100 {
        let puts = (0..100).map(|number| format!("put {prefix}{hundred}{number:02} v{number}\n"));
        let txn = format!("\n{}\n\n", puts.collect::<String>());
        let program = etcdctl(&server.version, server, ["txn"]).stdin(txn);
        program.run().expect(0);
    }
}

#[test]
fn a_range_is_the_same_in_pieces_and_at_once_in_every_format() {
    SAME.each(|server| {
        seed(server, "same/");
        for flags in [
            "-o plain",
            "-o jsonl",
            "-o json",
            "-o yaml",
            "-o table",
            "-w simple",
            "-w fields",
            "-w json",
            "-w protobuf",
            "--raw",
            "-0",
            "--keys-only",
            "--print-value-only",
            "--limit 1050",
            "--limit 1050 -o json",
            "--order ascend",
        ] {
            let line = format!("get same/ --prefix {flags}");
            let pieces = run(server, &line).expect(0);
            // Bounds that leave nothing out have the server answer at once.
            let whole = run(server, &format!("{line} --min-mod-rev 1")).expect(0);
            assert!(pieces.stdout == whole.stdout, "{pieces}\n{whole}");
        }
    });
}

#[test]
fn only_ranges_in_the_order_of_their_keys_are_streamed() {
    let newest = crate::support::newest();
    let server = Cluster::start(&newest, 1, &[]);
    seed(&server, "order/");
    let streams = newest.at_least(&[3, 7]);
    let mut asked = 0;
    for (line, streamed) in [
        ("get order/ --prefix", true),
        ("get order/ --prefix --rev 12", true),
        ("get order/ --prefix --consistency s", true),
        ("get order/ --prefix --sort-by key --order ascend", true),
        ("get order/ --prefix --limit 50", false),
        ("get order/001", false),
        ("get order/ --prefix --count-only", false),
        ("get order/ --prefix --order descend", false),
        ("get order/ --prefix --sort-by value", false),
        ("get order/ --prefix --max-create-rev 5", false),
    ] {
        run(&server, line).expect(0);
        asked += u64::from(streamed && streams);
        assert_eq!(answered(&server, "RangeStream"), asked, "{line}");
    }
}

#[test]
fn a_stream_that_is_asked_for_needs_etcd_3_7() {
    SERVERS.each(|server| {
        run(server, "put asked/1 one").expect(0);
        for line in ["get asked/ --prefix --stream", "get asked/1 --stream"] {
            let streamed = run(server, line);
            if server.version.at_least(&[3, 7]) {
                let streamed = streamed.expect(0);
                assert_eq!(streamed.stdout_text(), "asked/1\none\n");
            } else {
                let streamed = streamed.expect(1);
                let told = "needs etcd 3.7, and the server is older";
                assert!(streamed.stderr_text().contains(told), "{streamed}");
            }
        }
        for flags in ["--order descend", "--sort-by value", "--min-mod-rev 1"] {
            run(server, &format!("get asked/ --prefix --stream {flags}")).expect(2);
        }
    });
}

#[test]
fn nothing_found_is_nothing_in_pieces_too() {
    SERVERS.each(|server| {
        assert_eq!(run(server, "get gone/ --prefix").expect(0).stdout, b"");
        let found = run(server, "get gone/ --prefix -o json").expect(0).json();
        assert_eq!(
            (&found["count"], &found["more"]),
            (&0.into(), &false.into())
        );
        run(server, "get gone/ --prefix --exit-code").expect(4);
        run(server, "get gone/ --prefix --rev 999999").expect(1);
    });
}

#[test]
fn an_answer_that_breaks_off_is_gone_on_with_up_to_the_limit() {
    CUT.each(|server| {
        // Long enough for an answer to be cut several times.
        let prefix = format!("cut/{}/", "x".repeat(100));
        seed(server, &prefix);
        // After the first frame of 16 KiB: the keys have begun to come.
        let proxy = Proxy::passing(&server.endpoints[0], |_, so_far| match so_far {
            ..20_000 => Pass::On,
            _ => Pass::HangUp,
        });
        for flags in [
            "-o json",
            "-o json --limit 900",
            "-o json --limit 1050",
            "-o json --limit -1",
            "-o json --rev 12",
            "-w json --limit 900",
            "--order ascend --limit 900",
        ] {
            let line = format!("get cut/ --prefix {flags}");
            let at_proxy = format!("{line} --endpoints {}", proxy.endpoint());
            let broken = offline(at_proxy.split(' ')).run().expect(0);
            let whole = run(server, &line).expect(0);
            assert!(broken.stdout == whole.stdout, "{broken}\n{whole}");
        }
    });
}

#[test]
fn silence_in_the_middle_of_a_range_is_not_waited_for_longer_than_twice() {
    let server = Cluster::start(&crate::support::newest(), 1, &[]);
    seed(&server, "silent/");
    let silent = Arc::new(AtomicBool::new(false));
    let proxy = Proxy::passing(&server.endpoints[0], move |_, so_far| {
        // More than the first page is.
        if so_far > 5_000 {
            silent.store(true, Ordering::SeqCst);
        }
        match silent.load(Ordering::SeqCst) {
            true => Pass::Hold,
            false => Pass::On,
        }
    });
    let begin = Instant::now();
    let endpoint = proxy.endpoint();
    let line = format!(
        "get silent/ --prefix --endpoints {endpoint} --command-timeout 1s --dial-timeout 500ms"
    );
    let broken = offline(line.split(' ')).run().expect(3);
    assert!(begin.elapsed() < Duration::from_secs(30), "{broken}");
    let stderr = broken.stderr_text();
    assert!(stderr.contains(&endpoint), "{broken}");
}

#[test]
fn an_answer_that_breaks_off_before_its_first_key_is_asked_for_again() {
    let server = Cluster::start(&crate::support::newest(), 1, &[]);
    seed(&server, "early/");
    let line = |endpoint: &str, flags: &str| {
        let line = format!("get early/ --prefix -o json --endpoints {endpoint} {flags}");
        offline(line.split_whitespace()).run()
    };
    for (flags, code) in [("", 0), ("--retries 0", 3)] {
        let broke_off = Arc::new(AtomicBool::new(false));
        // What comes first are the settings of HTTP/2.
        let proxy = Proxy::passing(&server.endpoints[0], move |_, so_far| {
            match so_far > 100 && !broke_off.swap(true, Ordering::SeqCst) {
                true => Pass::HangUp,
                false => Pass::On,
            }
        });
        let broken = line(&proxy.endpoint(), flags).expect(code);
        if code == 0 {
            let whole = line(&server.endpoints[0], "").expect(0);
            assert!(broken.stdout == whole.stdout, "{broken}\n{whole}");
        }
    }
}

#[test]
fn what_helps_against_a_compaction_half_way_is_told() {
    let server = Cluster::start(&crate::support::newest(), 1, &[]);
    write_large(&server, "large/");
    for (flags, code) in [("", 1), ("--consistent=false", 0)] {
        let line = format!("get large/ --prefix {flags}");
        let mut reading = Running::start(tool(&server, line.split_whitespace()));
        assert_eq!(reading.line(), "large/10");
        run(&server, "put other v").expect(0);
        run(&server, "compaction --latest").expect(0);
        let (ended, _, told) = reading.end();
        assert_eq!(ended, code, "{told}");
        assert_eq!(
            told.contains("--consistent=false goes on"),
            code == 1,
            "{told}"
        );
    }
}
