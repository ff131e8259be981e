//! `make-mirror` beside etcdctl's: the same keys, the same counts, and the same patience.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rustix::process::Signal;

use super::held;
use super::make_mirror::{SOURCES, puts, wait_for_key, write_last};
use crate::support::{
    Cluster, Pass, Proxy, Running, called, drop_in, etcdctl, etcdctl_alone, newest, run, tool,
    wait_for, words,
};

/// At first the source hangs up on everybody.
#[test]
fn the_drop_in_waits_for_its_source_as_etcdctl_does() {
    let source = SOURCES.newest();
    let destination = Cluster::start(&newest(), 1, &[]);
    write_last(source, "awaited/a");
    for is_ours in [false, true] {
        let hung_up = Arc::new(AtomicUsize::new(0));
        let is_there = Arc::new(AtomicBool::new(false));
        let (count, passes) = (Arc::clone(&hung_up), Arc::clone(&is_there));
        let proxy = Proxy::passing(&source.endpoints[0], move |_, _| {
            if passes.load(Ordering::SeqCst) {
                return Pass::On;
            }
            count.fetch_add(1, Ordering::SeqCst);
            Pass::HangUp
        });
        let url = destination.endpoints[0].trim_start_matches("http://");
        let prefix = format!("ours-{is_ours}/");
        let endpoints = format!("--endpoints={}", proxy.endpoint());
        let line = ["make-mirror", url, &endpoints, "--prefix=awaited/"];
        let line = line.into_iter().chain(["--dest-prefix", &prefix]);
        let _running = Running::start(match is_ours {
            true => called("etcdctl", line),
            false => etcdctl_alone(&newest(), line),
        });
        wait_for("a few attempts", || hung_up.load(Ordering::SeqCst) > 2);
        is_there.store(true, Ordering::SeqCst);
        wait_for_key(&destination, &format!("{prefix}a"));
    }
}

/// Flags of `make-mirror`; `{rev}` is a revision in the middle of the source's history.
const FLAGS: &[&str] = &[
    "",
    "--prefix m/",
    "--prefix m/ --dest-prefix c/",
    "--prefix m/ --no-dest-prefix",
    "--dest-prefix c/",
    "--no-dest-prefix",
    "--rev 1",
    "--rev {rev}",
    "--rev {rev} --prefix m/",
    "--rev {rev} --prefix m/ --dest-prefix c/",
    "--rev {rev} --prefix m/ --no-dest-prefix",
    "--rev -1 --prefix m/",
    "--max-txn-ops 1",
    "--max-txn-ops=0 --prefix m/",
    "--prefix m/ --max-txn-ops 2 --rev {rev}",
];

#[test]
fn the_destination_holds_what_etcdctl_would_have_put_there() {
    let version = newest();
    let source = Cluster::start(&version, 1, &[]);
    let destinations = [(); 2].map(|()| Cluster::start(&version, 1, &[]));
    puts(&source, "m/", 0..30, "v");
    puts(&source, "n/", 0..3, "v");
    let line = "put m/middle v -o json";
    let rev = run(&source, line).expect(0).json()["header"]["revision"].to_string();
    puts(&source, "m/", 10..20, "w");
    run(&source, "del m/00000 m/00005 --range").expect(0);
    tool(&source, ["txn"])
        .stdin("\nput m/bin \"\\x00\\xff\"\nput m/empty ''\ndel m/middle\n\n\n")
        .run()
        .expect(0);
    for (number, flags) in FLAGS.iter().enumerate() {
        let flags = flags.replace("{rev}", &rev);
        let line = |destination: &Cluster| {
            run(destination, "del '' --prefix --all").expect(0);
            let url = destination.endpoints[0].trim_start_matches("http://");
            let line = ["make-mirror", url].into_iter().chain(words(&flags));
            line.map(str::to_owned).collect::<Vec<_>>()
        };
        let [theirs, ours] = &destinations;
        let running = [
            Running::start(etcdctl(&version, &source, line(theirs))),
            Running::start(drop_in(&source, line(ours))),
        ];
        let key = format!("m/last{number}");
        write_last(&source, &key);
        for destination in &destinations {
            wait_for(&format!("{key} with {flags}"), || {
                held(destination, "")
                    .keys()
                    .any(|held| held.ends_with(&format!("last{number}")))
            });
        }
        // Keys that were there before may come after the last one.
        wait_for(&format!("the same keys with {flags}"), || {
            let [theirs, ours] = [0, 1].map(|place| held(&destinations[place], ""));
            theirs == ours
        });
        for mirror in running {
            let (code, stdout, _) = mirror.signal(Signal::TERM);
            assert_eq!((code, stdout.as_str()), (143, ""), "{flags}");
        }
    }
}

/// Half a minute, which is what is tested: etcdctl's first count is there then.
#[test]
fn the_count_comes_every_half_minute() {
    let version = newest();
    let source = Cluster::start(&version, 1, &[]);
    let destination = Cluster::start(&version, 1, &[]);
    puts(&source, "", 0..7, "v");
    let line = [
        "make-mirror",
        destination.endpoints[0].as_str(),
        "--dest-prefix",
    ];
    let mut theirs = Running::start(etcdctl(&version, &source, line.into_iter().chain(["a/"])));
    let mut ours = Running::start(drop_in(&source, line.into_iter().chain(["b/"])));
    let mut native = Running::start(tool(&source, line.into_iter().chain(["c/"])));
    assert_eq!([theirs.line(), ours.line(), native.line()], ["7", "7", "7"]);
    assert_eq!(native.signal(Signal::TERM).1, "7\n");
}
