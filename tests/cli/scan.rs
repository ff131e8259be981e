//! Scans as a library: whatever the pages are and whoever writes meanwhile, a scan is the range as of its revision.

use std::time::Duration;

use etcd_client::CompactionOptions;
use etcd_client::proto::PbKeyValue;
use etcdtool::client::{Connection, Deadline, RangeCall};
use etcdtool::error::{Kind, Result};
use etcdtool::output::Reporter;
use etcdtool::request::{GetRequest, KeyRange};
use etcdtool::transfer::{PageSize, Plan, Scan, Way};
use etcdtool::watcher::Endurance;
use fastrand::Rng;
use rustix::process::Signal;

use crate::support::{
    Cluster, Mortal, Servers, Slow, Told, block_on, connection, connection_to, newest,
};

/// Each test has servers of its own: they compact.
static CHANGING: Servers = Servers::new();
static OVERTAKING: Servers = Servers::new();
static SLOW: Servers = Servers::new();

const LONG: Duration = Duration::from_secs(60);
const ROUNDS: usize = 20;
const KEYS: u32 = 400;

/// Any pages, some of a single key.
fn pages(random: &mut Rng) -> PageSize {
    PageSize {
        first: random.usize(1..100),
        most: random.usize(1..100),
        bytes: random.usize(1..100_000),
    }
}

fn request(range: KeyRange, revision: i64) -> GetRequest {
    GetRequest {
        revision,
        ..GetRequest::of(range)
    }
}

/// A write of any kind to any key.
async fn write(connection: &Connection, random: &mut Rng) {
    let mut kv = connection.kv().await.unwrap();
    let key = format!("k/{:03}", random.u32(0..KEYS));
    if random.u32(0..4) == 0 {
        kv.delete(key, None).await.unwrap();
    } else {
        let value = vec![random.u8(..); random.usize(0..2_000)];
        kv.put(key, value, None).await.unwrap();
    }
}

async fn compact(connection: &Connection, revision: i64) {
    let mut kv = connection.kv().await.unwrap();
    let physical = CompactionOptions::new().with_physical();
    // One that is compacted already is as good.
    let _ = kv.compact(revision, Some(physical)).await;
}

async fn revision(connection: &Connection) -> i64 {
    let mut kv = connection.kv().await.unwrap();
    let got = kv.get("any", None).await.unwrap();
    got.header().unwrap().revision()
}

/// The range at a revision, by one call.
async fn at(connection: &Connection, request: &GetRequest) -> Vec<PbKeyValue> {
    let answer = connection.range(request, RangeCall::Whole, LONG).await;
    let mut answer = answer.unwrap();
    let mut kvs = Vec::new();
    while let Some(piece) = answer.next().await.unwrap() {
        kvs.extend(piece.pairs().map(|pair| pair.unwrap().into()));
    }
    kvs
}

/// What a scan brings while `meanwhile` is done after each piece.
async fn scan(
    connection: &Connection,
    request: GetRequest,
    plan: Plan,
    mut meanwhile: impl AsyncFnMut(i64),
) -> Result<(i64, Vec<PbKeyValue>)> {
    let mut scan = Scan::start(connection.clone(), request, plan).await?;
    let revision = scan.header().revision;
    let mut kvs = Vec::new();
    while let Some(piece) = scan.next().await? {
        kvs.extend(piece.pairs().map(|pair| pair.unwrap().into()));
        meanwhile(revision).await;
    }
    assert_eq!(scan.keys(), kvs.len());
    Ok((revision, kvs))
}

fn plan(way: Way, is_consistent: bool) -> Plan {
    Plan {
        is_consistent,
        ..Plan::new(way, LONG)
    }
}

async fn seed(connection: &Connection, random: &mut Rng) {
    for _ in 0..KEYS {
        write(connection, random).await;
    }
}

fn each(servers: &Servers, test: impl AsyncFn(&Connection, &mut Rng)) {
    servers.each(|server: &Cluster| {
        let seed: u64 = fastrand::u64(..);
        println!("seed {seed} on {}", server.version);
        block_on(async {
            let connection = connection(server, LONG);
            test(&connection, &mut Rng::with_seed(seed)).await;
        });
    });
}

#[test]
fn a_scan_is_the_range_as_of_its_revision() {
    each(&CHANGING, async |connection, random| {
        seed(connection, random).await;
        let range = KeyRange::prefix("k/");
        for _ in 0..ROUNDS {
            let way = match random.u32(0..3) {
                0 => Way::AtOnce,
                _ => Way::InPages(pages(random)),
            };
            let limit = if random.bool() { 0 } else { random.i64(1..500) };
            let asked = GetRequest {
                limit,
                ..request(range.clone(), 0)
            };
            let mut others = random.fork();
            let scanned = scan(
                connection,
                asked.clone(),
                plan(way, true),
                async |revision| {
                    write(connection, &mut others).await;
                    compact(connection, others.i64(1..=revision)).await;
                },
            );
            let (revision, kvs) = scanned.await.unwrap();
            let whole = at(connection, &GetRequest { revision, ..asked }).await;
            assert!(
                kvs == whole,
                "{way:?} limit {limit}: {} and {}",
                kvs.len(),
                whole.len()
            );
        }
    });
}

/// More than is read ahead by us and by the way to us.
const LARGE: usize = 40;

#[test]
fn what_is_compacted_meanwhile_is_told_or_gone_on_after() {
    each(&OVERTAKING, async |connection, _| {
        let mut kv = connection.kv().await.unwrap();
        for number in 0..LARGE {
            let value = vec![0; 1 << 20];
            kv.put(format!("large/{number:02}"), value, None)
                .await
                .unwrap();
        }
        let range = || request(KeyRange::prefix("large/"), 0);
        let one_by_one = Way::InPages(PageSize {
            first: 1,
            most: 1,
            bytes: 1,
        });
        let overtake = async |_| {
            let mut kv = connection.kv().await.unwrap();
            kv.put("large/00", "later", None).await.unwrap();
            compact(connection, revision(connection).await).await;
        };
        let kept = scan(connection, range(), plan(one_by_one, true), overtake).await;
        let kept = kept.unwrap_err();
        assert_eq!(kept.message(), "reading keys failed half-way");
        assert_eq!(
            kept.in_etcdctls_words(),
            "etcdserver: mvcc: required revision has been compacted"
        );
        let went_on = scan(connection, range(), plan(one_by_one, false), overtake).await;
        let (_, kvs) = went_on.unwrap();
        assert!(kvs.is_sorted_by(|a, b| a.key < b.key) && kvs.len() == LARGE);
    });
}

/// Each of its pages takes longer than a member may be silent before it's asked why, also on a machine that is busy itself.
#[test]
fn a_slow_scan_does_not_say_so_of_each_page() {
    block_on(async {
        let connection = connection(SLOW.newest(), LONG);
        for key in ["slow/a", "slow/b"] {
            let mut kv = connection.kv().await.unwrap();
            kv.put(key, "", None).await.unwrap();
        }
        let endpoint = connection.endpoint().await.unwrap();
        let slow = Slow::to_answer(&endpoint, &["slow/"], Duration::from_secs(5));
        let told = Told::default();
        let reporter = Reporter::new(Box::new(told.clone()), "test", false, 0);
        let connection = connection_to(&[&slow.endpoint()], Deadline::never(), reporter);
        let one_by_one = Way::InPages(PageSize {
            first: 1,
            most: 1,
            bytes: 1,
        });
        let range = request(KeyRange::prefix("slow/"), 0);
        let kept = scan(&connection, range, plan(one_by_one, true), async |_| {}).await;
        assert_eq!(kept.unwrap().1.len(), 2);
        let told = told.text();
        let mut lines: Vec<_> = told.lines().collect();
        assert!(
            told.contains("still reading keys: the member is up"),
            "{told}"
        );
        lines.sort_unstable();
        assert!(lines.windows(2).all(|two| two[0] != two[1]), "{told}");
    });
}

#[test]
fn a_cluster_that_is_not_there_yet_is_waited_for_where_that_is_wanted() {
    let mut member = Mortal::start(&newest(), &[]);
    member.tool(["put", "k/a", "1"]).run().expect(0);
    member.end(Signal::KILL);
    let told = Told::default();
    let reporter = Reporter::new(Box::new(told.clone()), "test", false, 1);
    let connection = connection_to(&[&member.url], Deadline::never(), reporter);
    let start = |endurance| {
        let plan = Plan {
            endurance,
            ..Plan::at_leisure(&connection)
        };
        let range = request(KeyRange::prefix("k/"), 0);
        Scan::start(connection.clone(), range, plan)
    };
    let give_up_after = |time| {
        Some(Endurance::Ours {
            give_up_after: time,
        })
    };
    block_on(async {
        let a_moment = give_up_after(Some(Duration::from_millis(300)));
        for endurance in [None, Some(Endurance::FOR_NOBODY), a_moment] {
            let given_up = start(endurance).await.err().unwrap();
            assert_eq!(given_up.kind(), Kind::Unreachable, "{given_up}");
        }
        told.clear();
        let waiting = tokio::spawn(start(give_up_after(None)));
        while !told.text().contains("nothing listens there: trying again") {
            assert!(!waiting.is_finished(), "{}", told.text());
            tokio::task::yield_now().await;
        }
        member.start_again();
        let mut scan = waiting.await.unwrap().unwrap();
        assert_eq!(scan.gather().await.unwrap().kvs.len(), 1);
        assert!(scan.next().await.unwrap().is_none());
    });
}
