//! Bulk writes as a library: whatever the servers' limits and whatever they refuse, each entry's fate is told.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use etcdtool::client::{Connection, Deadline, Write};
use etcdtool::error::Kind;
use etcdtool::output::Reporter;
use etcdtool::request::{Compare, CompareOperator, CompareTarget, GetRequest, KeyRange};
use etcdtool::transfer::bulk::{Bulk, Entry, Fate, Lost, Plan};
use etcdtool::transfer::{PageSize, Plan as ScanPlan, Scan, Way};

use rustix::process::Signal;

use crate::support::{
    Cluster, Pass, Proxy, Servers, answered, block_on, connection, connection_to, connections,
    newest, signal, wait_for,
};

static SERVERS: Servers = Servers::new();
static REFUSING: Servers = Servers::new();

const LONG: Duration = Duration::from_secs(60);

fn put<'a>(key: &'a [u8], value: &'a [u8]) -> Write<'a> {
    let lease = 0;
    Write::Put { key, value, lease }
}

fn key(number: u32) -> Vec<u8> {
    format!("bulk/{number:05}").into_bytes()
}

/// A connection with some seconds for each call.
fn by_proxy(proxy: &Proxy) -> Connection {
    let reporter = Reporter::new(Box::new(std::io::sink()), "test", true, 0);
    let deadline = Deadline::after(Duration::from_secs(10));
    connection_to(&[&proxy.endpoint()], deadline, reporter)
}

/// All keys and values of the store.
async fn all(connection: &Connection) -> BTreeMap<Vec<u8>, Vec<u8>> {
    let plan = ScanPlan::new(Way::InPages(PageSize::default()), LONG);
    let request = GetRequest::of(KeyRange::prefix(""));
    let scan = Scan::start(connection.clone(), request, plan).await;
    let got = scan.unwrap().gather().await.unwrap();
    let pairs = got.kvs.into_iter().map(|kv| (kv.key, kv.value));
    pairs.collect()
}

#[test]
fn servers_limits_are_found() {
    for arguments in [
        "--etcd-arg=--max-txn-ops=1",
        "--etcd-arg=--max-txn-ops=7",
        "--etcd-arg=--max-request-bytes=2000",
        "--etcd-arg=--max-txn-ops=2000",
    ] {
        let server = Cluster::start(&newest(), 1, &[arguments]);
        block_on(async {
            let connection = connection(&server, LONG);
            let mut bulk = Bulk::new(connection.clone(), Plan::default());
            let mut wanted = BTreeMap::new();
            for number in 0..3_000 {
                let (key, value) = (key(number), vec![b'v'; (number % 300) as usize]);
                bulk.write(Entry::of(&[put(&key, &value)]), number)
                    .await
                    .unwrap();
                wanted.insert(key, value);
            }
            bulk.finish().await.unwrap();
            let mut done: Vec<_> = bulk.done().collect();
            done.sort_by_key(|(number, _)| *number);
            assert!(done.iter().map(|(number, _)| *number).eq(0..3_000));
            assert!(
                done.iter()
                    .all(|(_, fate)| matches!(fate, Fate::Written(_)))
            );
            assert!(all(&connection).await == wanted, "{arguments}");
        });
    }
}

#[test]
fn a_thousand_keys_are_one_transaction() {
    static OWN: Servers = Servers::new();
    OWN.each(|server| {
        block_on(async {
            let mut bulk = Bulk::new(connection(server, LONG), Plan::default());
            for number in 0..1_000 {
                let key = format!("one/{number}").into_bytes();
                bulk.write(Entry::of(&[put(&key, b"v")]), ()).await.unwrap();
            }
            bulk.finish().await.unwrap();
            assert_eq!(transactions(&mut bulk), [1_000]);
        });
    });
}

#[test]
fn a_member_is_asked_what_it_is_for_what_is_nested() {
    let server = Cluster::start(&newest(), 1, &["--auth"]);
    let connection = connections(&server, 1).remove(0);
    let asked = || answered(&server, "Status");
    let before = asked();
    let write = |conditions: &[Compare]| {
        block_on(async {
            let mut bulk = Bulk::new(connection.clone(), Plan::default());
            for number in 0..100 {
                let (key, conditions) = (key(number), conditions);
                let writes = &[put(&key, b"v")];
                let entry = Entry { conditions, writes };
                bulk.write(entry, ()).await.unwrap();
            }
            bulk.finish().await.unwrap();
        });
    };
    write(&[]);
    assert_eq!(asked(), before);
    write(&[Compare::unchanged_since(b"none", 1)]);
    assert_eq!(asked(), before + 1);
}

/// `/etcdserverpb.Maintenance/Status` as HPACK has it, and another name that no server knows.
const STATUS: &[u8] =
    b"\x60\xa9\x24\x88\x2d\x9d\xcb\x65\x71\xaf\xa0\x66\xa9\x25\xa8\x75\x10\xac\x6e\x48\xd3\x6a\x3f";
const UNKNOWN: &[u8] =
    b"\x60\xa9\x24\x88\x2d\x9d\xcb\x65\x71\xaf\xa0\x66\xa9\x25\xa8\x75\x10\xac\x6f\x48\xd3\x6a\x3f";

/// What stands in between may know no such call.
#[test]
fn who_refuses_to_say_what_it_is_is_asked_once() {
    let mut server = Cluster::start(&newest(), 1, &["--auth"]);
    let (proxy, asked) = Proxy::replacing(&server.endpoints[0], STATUS, UNKNOWN);
    let endpoint = proxy.endpoint();
    server
        .environment
        .insert("ETCDTOOL_ENDPOINTS".to_owned(), endpoint);
    let connection = connections(&server, 1).remove(0);
    block_on(async {
        let mut bulk = Bulk::new(connection, Plan::default());
        for number in 0..10 {
            let (key, conditions) = (key(number), &[Compare::unchanged_since(b"none", 1)]);
            let writes = &[put(&key, b"v")];
            let entry = Entry { conditions, writes };
            bulk.write(entry, ()).await.unwrap();
        }
        bulk.finish().await.unwrap();
        // Nothing is nested.
        assert_eq!(transactions(&mut bulk), [1; 10]);
    });
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn of_entries_with_the_same_key_the_last_one_stays() {
    SERVERS.each(|server| {
        block_on(async {
            let connection = connection(server, LONG);
            let mut bulk = Bulk::new(connection.clone(), Plan::default());
            let mut wanted = BTreeMap::new();
            for number in 0..2_000_u32 {
                let key = key(number * 7919 % 601);
                let value = number.to_string().into_bytes();
                let write = match number % 5 {
                    0 => {
                        wanted.remove(&key);
                        Write::Delete { key: &key }
                    }
                    _ => {
                        wanted.insert(key.clone(), value.clone());
                        put(&key, &value)
                    }
                };
                bulk.write(Entry::of(&[write]), ()).await.unwrap();
            }
            bulk.finish().await.unwrap();
            assert!(all(&connection).await == wanted);
        });
    });
}

#[test]
fn an_entry_fails_for_itself() {
    REFUSING.each(|server| {
        block_on(async {
            let connection = connection(server, LONG);
            let mut bulk = Bulk::new(connection.clone(), Plan::default());
            let too_large = vec![b'x'; 3 << 20];
            for number in 0..1_000_u32 {
                let key = key(number);
                let (value, lease) = match number {
                    333 => (&too_large[..], 0),
                    666 => (&b"v"[..], 99),
                    _ => (&b"v"[..], 0),
                };
                let key = if number == 500 { &b""[..] } else { &key };
                let write = Write::Put { key, value, lease };
                // Half of them are there only if they were not: once more, they are.
                let absent = Compare {
                    key: key.to_vec(),
                    operator: CompareOperator::Equal,
                    target: CompareTarget::ModRevision(0),
                };
                let conditions = if number % 2 == 0 && number != 500 {
                    std::slice::from_ref(&absent)
                } else {
                    &[]
                };
                for _ in 0..2 {
                    let writes = &[write];
                    let entry = Entry { conditions, writes };
                    bulk.write(entry, number).await.unwrap();
                    if ![2, 3, 333].contains(&number) {
                        break;
                    }
                }
            }
            bulk.finish().await.unwrap();
            let mut unmet = Vec::new();
            let mut refused = BTreeMap::new();
            for (number, fate) in bulk.done() {
                match fate {
                    Fate::Written(revision) => assert!(revision > 1),
                    Fate::Unmet { .. } => unmet.push(number),
                    Fate::Refused(error) => {
                        refused.insert(number, error.reason());
                    }
                }
            }
            assert_eq!(unmet, [2]);
            assert_eq!(refused.len(), 3, "{refused:?}");
            assert!(refused[&333].contains("larger than"), "{refused:?}");
            assert!(refused[&500].contains("key"), "{refused:?}");
            assert!(refused[&666].contains("lease"), "{refused:?}");
            assert_eq!(all(&connection).await.len(), 997);
        });
    });
}

#[test]
fn what_was_sent_stays_unknown_when_nobody_can_be_reached_any_more() {
    let server = Cluster::start(&newest(), 1, &[]);
    let proxy = Proxy::hanging_up_after(&server.endpoints[0], "bulk/lost");
    block_on(async {
        let plan = Plan {
            lost: Lost::IsSentAgain,
            give_up_after: Some(Duration::from_secs(2)),
            ..Plan::default()
        };
        let mut bulk = Bulk::new(by_proxy(&proxy), plan);
        bulk.write(Entry::of(&[put(b"bulk/lost", b"v")]), ())
            .await
            .unwrap();
        let dying = tokio::task::spawn_blocking(move || {
            wait_for("the write", || {
                block_on(all(&connection(&server, LONG))).len() == 1
            });
            signal(server.pids[0], Signal::KILL);
            server
        });
        let error = bulk.finish().await.unwrap_err();
        dying.await.unwrap();
        assert_eq!(error.kind(), Kind::OutcomeUnknown, "{error}");
    });
}

#[test]
fn what_was_done_is_told_also_when_the_rest_fails() {
    let server = Cluster::start(&newest(), 1, &["--etcd-arg=--max-txn-ops=40"]);
    // Refusals are short; what a transaction of many entries comes to is not: the first one is heard, and whatever belongs
    // to it, and the second isn't.
    let is_heard = Arc::new(AtomicBool::new(false));
    let proxy = Proxy::passing(&server.endpoints[0], move |piece, _| {
        match piece.len() > 400 && is_heard.swap(true, Ordering::SeqCst) {
            true => Pass::HangUp,
            false => Pass::On,
        }
    });
    block_on(async {
        let plan = Plan {
            give_up_after: Some(Duration::ZERO),
            ..Plan::default()
        };
        let mut bulk = Bulk::new(by_proxy(&proxy), plan);
        for number in 0..504 {
            let key = key(number);
            let writes = [put(&key, b"v")];
            bulk.write(Entry::of(&writes), number).await.unwrap();
        }
        bulk.finish().await.unwrap_err();
        let done: Vec<_> = bulk.done().map(|(number, _)| number).collect();
        assert_eq!(done, (0..252).collect::<Vec<_>>());
    });
}

#[test]
fn what_is_under_way_is_seen_through_when_another_fails() {
    let server = Cluster::start(&newest(), 1, &[]);
    let proxy = Proxy::hanging_up_after(&server.endpoints[0], "bulk/00001");
    block_on(async {
        // The second one fails while the third one waits for its turn.
        let plan = Plan {
            in_flight: 2,
            most: Some(1),
            rate: Some(1),
            ..Plan::default()
        };
        let mut bulk = Bulk::new(by_proxy(&proxy), plan);
        for number in 0..4 {
            let key = key(number);
            let writes = [put(&key, b"v")];
            bulk.write(Entry::of(&writes), number).await.unwrap();
        }
        let error = bulk.finish().await.unwrap_err();
        assert_eq!(error.kind(), Kind::OutcomeUnknown, "{error}");
        let done: Vec<_> = bulk.done().map(|(number, _)| number).collect();
        assert_eq!(done, [0, 2]);
    });
}

#[test]
fn the_guard_ends_it_and_nothing_is_written() {
    let server = Cluster::start(&newest(), 1, &[]);
    block_on(async {
        let connection = connection(&server, LONG);
        let plan = Plan {
            guard: vec![Compare {
                key: b"guard".to_vec(),
                operator: CompareOperator::Greater,
                target: CompareTarget::Version(0),
            }],
            lost: Lost::IsSentAgain,
            ..Plan::default()
        };
        let mut bulk = Bulk::new(connection.clone(), plan);
        let writes = [put(b"a", b"1")];
        bulk.write(Entry::of(&writes), ()).await.unwrap();
        let error = bulk.finish().await.unwrap_err();
        assert!(error.message().contains("has changed"), "{error:?}");
        assert_eq!(bulk.done().count(), 0);
        assert!(all(&connection).await.is_empty());
    });
}

/// At once there is never more than a quarter of a second's.
#[test]
fn a_rate_is_kept() {
    let server = Cluster::start(&newest(), 1, &[]);
    block_on(async {
        let plan = Plan {
            rate: Some(400),
            ..Plan::default()
        };
        let start = std::time::Instant::now();
        let mut bulk = Bulk::new(connection(&server, LONG), plan);
        for number in 0..250 {
            let key = format!("rate/{number}").into_bytes();
            let writes = [put(&key, b"")];
            bulk.write(Entry::of(&writes), ()).await.unwrap();
        }
        bulk.finish().await.unwrap();
        // The last ones wait for those before them only.
        assert!(start.elapsed() >= Duration::from_millis(490));
        assert_eq!(transactions(&mut bulk), [100, 100, 50]);
        bulk_delete(&connection(&server, LONG)).await;
    });
}

/// How many entries each transaction has had, in their order.
fn transactions(bulk: &mut Bulk<()>) -> Vec<usize> {
    let mut written = BTreeMap::new();
    for (_, fate) in bulk.done() {
        match fate {
            Fate::Written(revision) => *written.entry(revision).or_insert(0) += 1,
            other => panic!("{other:?}"),
        }
    }
    written.into_values().collect()
}

async fn bulk_delete(connection: &Connection) {
    let mut bulk = Bulk::new(connection.clone(), Plan::default());
    for key in all(connection).await.keys() {
        let writes = [Write::Delete { key }];
        bulk.write(Entry::of(&writes), ()).await.unwrap();
    }
    bulk.finish().await.unwrap();
    assert!(all(connection).await.is_empty());
}
