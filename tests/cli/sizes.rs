//! Large values, values that are too large, and many keys.

use std::time::Duration;

use crate::support::{
    Cluster, Running, Servers, block_on, connection, drop_in, most_held, most_held_into, run, tool,
    words,
};

static SERVERS: Servers = Servers::new();

const LONG: Duration = Duration::from_secs(60);

#[test]
fn large_values_pass_and_too_large_ones_are_explained() {
    SERVERS.each(|server| {
        let large = vec![b'x'; 1 << 20];
        tool(server, ["put", "large"])
            .stdin(large.clone())
            .run()
            .expect(0);
        assert_eq!(run(server, "get large --raw").expect(0).stdout, large);
        // The first is over etcd's limit, the second over gRPC's.
        for size in [1_600_000, 3_000_000] {
            let refused = tool(server, ["put", "large/too"])
                .stdin(vec![b'x'; size])
                .run()
                .expect(1);
            let said = refused.stderr_text();
            assert!(
                said.contains("too large") || said.contains("larger than max"),
                "{refused}"
            );
            assert!(
                said.contains("hint: the servers' --max-request-bytes is the limit"),
                "{refused}"
            );
        }
        assert_eq!(
            run(server, "get large/too --prefix --count-only")
                .expect(0)
                .stdout_text(),
            "0\n"
        );
    });
}

#[test]
fn our_own_bounds_are_held_and_named() {
    let server = SERVERS.newest();
    let value = "x".repeat(2000);
    let unsent = tool(
        server,
        ["put", "bound", &value, "--max-request-bytes", "1000"],
    )
    .run()
    .expect(1);
    assert!(
        unsent
            .stderr_text()
            .contains("larger than --max-request-bytes allows"),
        "{unsent}"
    );
    run(server, "get bound --exit-code").expect(4);
    tool(server, ["put", "bound", &value]).run().expect(0);
    let unread = run(server, "get bound --max-recv-bytes 1000").expect(1);
    assert!(
        unread
            .stderr_text()
            .contains("our --max-recv-bytes is the limit"),
        "{unread}"
    );
}

#[test]
fn a_range_may_be_larger_than_an_answer() {
    SERVERS.each(|server| {
        let value = "x".repeat(2000);
        let puts = (10..50).map(|number| format!("put pages/{number} {value}\n"));
        let txn = format!("\n{}\n\n", puts.collect::<String>());
        tool(server, ["txn"]).stdin(txn).run().expect(0);
        let whole = run(server, "get pages/ --prefix").expect(0);
        // Seven keys, where the first page would have all of them.
        let in_pages = run(server, "get pages/ --prefix --max-recv-bytes 16000").expect(0);
        assert!(in_pages.stdout == whole.stdout, "{in_pages}");
        run(server, "get pages/ --prefix --max-recv-bytes 1000").expect(1);
    });
}

#[test]
fn ten_thousand_keys_in_every_format() {
    let server = SERVERS.newest();
    fill(server, "many/", 10_000);
    let lines = |flags: &str| {
        let got = run(server, &format!("get many/ --prefix {flags}")).expect(0);
        got.stdout.iter().filter(|&&byte| byte == b'\n').count()
    };
    assert_eq!(lines("-o plain"), 20_000);
    assert_eq!(lines("--keys-only"), 10_000);
    assert_eq!(lines("-o jsonl"), 10_000);
    assert_eq!(lines("-o table"), 10_004);
    assert_eq!(lines("--limit 7 -o jsonl"), 7);
    let document = run(server, "get many/ --prefix -o json").expect(0).json();
    assert_eq!(document["kvs"].as_array().unwrap().len(), 10_000);
    let yaml = run(server, "get many/ --prefix -o yaml").expect(0);
    assert_eq!(yaml.stdout_text().matches("- key: many/").count(), 10_000);
    assert_eq!(
        run(server, "del many/ --prefix").expect(0).stdout_text(),
        "10000\n"
    );
}

/// Of which there is far less when it's all read.
const LARGE: usize = 70;
const MOST_MEMORY: u64 = 60 << 20;

#[test]
fn a_large_range_takes_little_memory() {
    let servers = Servers::new();
    servers.each(|server| {
        heavy(server, "heavy/", b'v');
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let shown = folder.path().join("shown");
        let all = (LARGE as u64) << 20;
        for (line, as_etcdctl, least) in [
            ("get heavy/ --prefix", false, all),
            ("get heavy/ --prefix -o jsonl", false, all),
            ("get heavy/ --prefix -w json", true, all),
            ("export --prefix heavy/", false, all),
            ("du heavy/ --top 3 -o jsonl", false, 1),
            ("copy heavy/ copied/ --dry-run -o jsonl", false, 1),
        ] {
            let program = match as_etcdctl {
                true => drop_in(server, words(line)),
                false => tool(server, words(line)),
            };
            let peak = most_held_into(&shown, program);
            let size = shown.metadata().unwrap().len();
            println!("{}: {line}: {} KiB", server.version, peak >> 10);
            assert!(size >= least, "{line}: {size} bytes");
            assert!((1..MOST_MEMORY).contains(&peak), "{line}: {peak} bytes");
        }
    });
}

/// A watch that lags is sent up to a thousand revisions at once.
#[test]
fn a_large_history_is_watched_in_little_memory() {
    SERVERS.each(|server| {
        heavy(server, "history/", b'v');
        let line = "watch history/ --prefix --rev 1 -o jsonl";
        let mut watch = Running::start(tool(server, words(line)));
        for number in 0..LARGE {
            let event: serde_json::Value = serde_json::from_str(&watch.line()).unwrap();
            assert_eq!(event["kv"]["key"], format!("history/{number:03}"));
        }
        let peak = most_held(u32::try_from(watch.pid()).unwrap());
        println!("{}: {line}: {} KiB", server.version, peak >> 10);
        assert!((1..MOST_MEMORY).contains(&peak), "{peak} bytes");
    });
}

/// Writes that many megabytes.
fn heavy(server: &Cluster, prefix: &str, value: u8) {
    block_on(async {
        let mut kv = connection(server, LONG).kv().await.unwrap();
        for number in 0..LARGE {
            let key = format!("{prefix}{number:03}");
            kv.put(key, vec![value; 1 << 20], None).await.unwrap();
        }
    });
}

/// Writes keys, as many in one transaction as the server takes.
fn fill(server: &Cluster, prefix: &str, count: usize) {
    const AT_ONCE: usize = 125;
    let keys: Vec<usize> = (0..count).collect();
    for some in keys.chunks(AT_ONCE) {
        let puts: String = some
            .iter()
            .map(|key| format!("put {prefix}{key:05} value\n"))
            .collect();
        tool(server, ["txn"])
            .stdin(format!("\n{puts}\n\n"))
            .run()
            .expect(0);
    }
}

/// Names alone would be more than that.
const NAMES_MEMORY: u64 = 32 << 20;

#[test]
fn many_names_take_little_memory() {
    let server = SERVERS.newest();
    let name = "n".repeat(4000);
    fill(server, &format!("names/{name}"), 15_000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let shown = folder.path().join("shown");
    let held = |line: &str| most_held_into(&shown, tool(server, words(line)));
    let few = held("ls names/none");
    for line in [
        "ls names/",
        "ls names/ -l -o jsonl",
        "tree names/ -o jsonl",
        "du names/ -o jsonl",
        "get names/ --prefix --keys-only",
    ] {
        let most = held(line);
        assert!(
            most < few + NAMES_MEMORY,
            "{line}: {most} B, and without keys {few} B"
        );
    }
}

/// Two ranges that are read ahead, and what is being written.
const COPY_MEMORY: u64 = 52 << 20;

#[test]
fn large_values_are_copied_in_little_memory() {
    let server = SERVERS.newest();
    heavy(server, "from/", b'v');
    heavy(server, "to/", b'w');
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let shown = folder.path().join("shown");
    let held = |line: &str| most_held_into(&shown, tool(server, words(line)));
    let nothing = held("copy none/ to/ --dry-run");
    let most = held("copy from/ to/");
    let told = std::fs::read_to_string(&shown).unwrap();
    assert!(told.contains("70"), "{told}");
    assert!(
        most < nothing + COPY_MEMORY,
        "{most} B, and without keys {nothing} B"
    );
}
