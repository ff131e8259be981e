//! Commands of all sorts while one of three endpoints is of no use, beside the same ones on a healthy cluster.

use super::endpoints::{BlackHole, Frozen, Refusing};
use super::figures::{Figures, Kind};
use crate::support::{Cluster, Program, etcdctl, newest, offline};

/// What is run, in turns: as many as have nothing in common with the number of endpoints, so that each command meets the
/// useless one in each place.
const COMMANDS: [&[&str]; 7] = [
    &["get", "k"],
    &["put", "k", "v"],
    &["member", "list"],
    &["get", "", "--prefix", "--keys-only"],
    &["del", "absent"],
    &["lease", "list"],
    &["version"],
];

/// Runs so many commands of each kind: the first is the healthy one.
pub(crate) fn measure(runs: usize) -> Vec<Figures> {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let stopped = Cluster::start(&newest(), 1, &[]);
    let (refusing, black_hole) = (Refusing::new(), BlackHole::new());
    let _frozen = Frozen::member(stopped.pids[0]);
    let (dead, swallowing, frozen) = (
        refusing.url(),
        black_hole.url(),
        stopped.endpoints[0].clone(),
    );
    let living = &cluster.endpoints;
    let useless_first = [&dead, &swallowing, &frozen, &living[0]].map(String::clone);
    let kind = |name: &str, every, endpoints: Box<dyn Fn(usize) -> String>| Kind {
        name: name.to_owned(),
        every,
        program: Box::new(move |run| ours(run, &endpoints(run))),
    };
    let all_alive = living.clone();
    let one_useless = |url: &str| -> Box<dyn Fn(usize) -> String> {
        let (living, url) = (living.clone(), url.to_owned());
        Box::new(move |run| {
            let mut endpoints = living.clone();
            endpoints[run % 3].clone_from(&url);
            endpoints.join(",")
        })
    };
    let order = useless_first.to_vec();
    let mut kinds = vec![
        kind("healthy", 1, Box::new(move |_| all_alive.join(","))),
        kind("1 of 3 dead", 1, one_useless(&dead)),
        kind("1 of 3 a black hole", 1, one_useless(&swallowing)),
        kind("1 of 3 frozen", 1, one_useless(&frozen)),
        kind(
            "all of these, and 1 lives",
            5,
            Box::new(move |run| ordered(&order, run)),
        ),
    ];
    kinds.push(Kind {
        name: format!("etcdctl {}, the same", cluster.version),
        every: 50,
        program: Box::new(|run| {
            let words = COMMANDS[run % COMMANDS.len()];
            let program = etcdctl(&cluster.version, &cluster, words);
            program.env("ETCDCTL_ENDPOINTS", ordered(&useless_first, run))
        }),
    });
    Figures::in_turns(runs, &kinds)
}

/// With so much time that whoever waits for an endpoint of no use shows by it.
pub(crate) const DIAL_TIMEOUT_SECONDS: u64 = 20;

fn ours(run: usize, endpoints: &str) -> Program {
    let dial_timeout = format!("--dial-timeout={DIAL_TIMEOUT_SECONDS}s");
    let flags = [
        "--endpoints",
        endpoints,
        &dial_timeout,
        "--command-timeout=60s",
    ];
    offline(COMMANDS[run % COMMANDS.len()].iter().chain(&flags))
}

/// The `run`-th order of the endpoints; after 24 runs four endpoints have stood in every order.
fn ordered(endpoints: &[String], mut run: usize) -> String {
    let mut left: Vec<&str> = endpoints.iter().map(String::as_str).collect();
    let mut order = Vec::new();
    while !left.is_empty() {
        order.push(left.remove(run % left.len()));
        run /= left.len() + 1;
    }
    order.join(",")
}
