//! From a name to somebody who speaks etcd's language.

use std::io::{Read, Write};

use super::row;
use super::strangers::{answering, greeting, serving};
use crate::faults::endpoints::{BlackHole, Frozen, Refusing};
use crate::support::{Cluster, Program, Servers, lost, newest, words};

static SERVERS: Servers = Servers::new();

/// HPACK's numbers of `:status: 200` and `:status: 404`.
const OK: u8 = 0x88;
const NOT_FOUND: u8 = 0x8d;

fn get(endpoint: &str, flags: &str) -> Program {
    lost(&format!("get k --endpoints {endpoint} {flags}"))
}

#[test]
fn names_and_addresses() {
    row("name-not-found", |flags| {
        get("no-such-host.invalid:2379", flags)
    });
    let refusing = Refusing::new();
    row("refused", |flags| get(&refusing.url(), flags));
    row("no-socket", |flags| get("unix:///no/such", flags));
    let hole = BlackHole::new();
    row("black-hole", |flags| get(&hole.url(), flags));
    row("no-brackets", |flags| get("::1:2379", flags));
    row("in-a-hurry", |flags| {
        get(&hole.url(), &format!("--command-timeout 300ms {flags}"))
    });
}

/// In a network of its own, which has nothing but a loopback that is down, there is no way to anywhere.
#[test]
fn no_route() {
    let alone = |line: &str| {
        let program = env!("CARGO_BIN_EXE_etcdtool");
        Program::new("unshare", ["-rn", program].into_iter().chain(words(line)))
    };
    if alone("--help").run().code != 0 {
        println!("this machine lets nobody make network namespaces: the row is not tested");
        return;
    }
    row("no-route", |flags| {
        alone(&format!("get k --endpoints 192.0.2.1:2379 {flags}"))
    });
}

#[test]
fn a_proxy_on_the_way() {
    let by = |proxy: &str, flags: &str| {
        get("etcd.invalid:2379", flags).env("HTTPS_PROXY", format!("http://u:secret@{proxy}"))
    };
    let says = |words: &'static str| {
        serving(move |mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(words.as_bytes());
        })
    };
    let refusing = Refusing::new().url();
    let nobody = refusing.trim_start_matches("http://");
    row("proxy-unreached", |flags| by(nobody, flags));
    let forbids = says("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    row("proxy-refuses", |flags| by(&forbids, flags));
    let asks = says("HTTP/1.1 407 Who are you?\r\nContent-Length: 0\r\n\r\n");
    row("proxy-user", |flags| by(&asks, flags));
    row("proxy-unreadable", |flags| {
        get("etcd.invalid:2379", flags).env("HTTPS_PROXY", "socks5://u:secret@proxy:1")
    });
}

#[test]
fn whoever_lets_us_in_and_is_not_there() {
    let cluster = Cluster::start(&newest(), 1, &[]);
    let frozen = Frozen::member(cluster.pids[0]);
    row("frozen", |flags| get(&cluster.endpoints[0], flags));
    drop(frozen);
    let silent = serving(|stream| drop(std::io::copy(&mut &stream, &mut std::io::sink())));
    row("frozen", |flags| get(&silent, flags));
    row("frozen-tls", |flags| {
        get(&format!("https://{silent}"), flags)
    });
    let closing = serving(drop);
    row("closed", |flags| get(&closing, flags));
}

#[test]
fn whoever_is_no_etcd() {
    for words in [
        &b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"[..],
        b"SSH-2.0-OpenSSH_9.9\r\n",
    ] {
        let stranger = greeting(words);
        row("no-etcd", |flags| get(&stranger, flags));
        row("no-tls", |flags| get(&format!("https://{stranger}"), flags));
    }
    let web = answering(NOT_FOUND, &[]);
    row("http2", |flags| get(&web, flags));
    let other = answering(
        OK,
        &[
            ("content-type", "application/grpc"),
            ("grpc-status", "12"),
            ("grpc-message", "unknown service etcdserverpb.KV"),
        ],
    );
    row("other-grpc", |flags| get(&other, flags));
    SERVERS.each(|server| {
        if !server.version.at_least(&[3, 6]) {
            // Its members' port takes clients' calls, too.
            return;
        }
        let status = crate::support::run(server, "member list -o json")
            .expect(0)
            .json();
        let peer = status["members"][0]["peer_urls"][0].as_str().unwrap();
        row("no-etcd", |flags| get(peer, flags));
    });
}
