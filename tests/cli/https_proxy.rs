//! `HTTPS_PROXY` and `NO_PROXY`: the way that gRPC's Go library, and so etcdctl, takes.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crate::support::{
    Cluster, Finished, Program, Servers, called, etcdctl_alone, lost, newest, words,
};

static SERVERS: Servers = Servers::new();

/// A name that only the proxy knows.
const ENDPOINT: &str = "etcd.invalid:2379";

/// A proxy whose tunnels all lead to one member.
struct Tunnels {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Tunnels {
    fn to(cluster: &Cluster) -> Self {
        let member = cluster.endpoints[0].split_once("://").unwrap().1.to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let noted = Arc::clone(&asked);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (noted, member) = (Arc::clone(&noted), member.clone());
                std::thread::spawn(move || tunnel(client, &member, &noted));
            }
        });
        Self { address, asked }
    }

    /// What it was asked for since this was last called: each request's line and proof of who asks.
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

fn tunnel(client: TcpStream, member: &str, noted: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(client.try_clone().unwrap());
    let (mut line, mut proof) = (String::new(), String::new());
    reader.read_line(&mut line).unwrap();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        if header.trim().is_empty() {
            break;
        }
        let (name, value) = header.split_once(": ").unwrap();
        if name.eq_ignore_ascii_case("proxy-authorization") {
            proof = value.trim().to_owned();
        }
    }
    let asked = format!("{} {proof}", line.trim());
    noted.lock().unwrap().push(asked.trim().to_owned());
    let member = TcpStream::connect(member).unwrap();
    let mut answer = client.try_clone().unwrap();
    answer.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
    let (mut up, mut down) = (member.try_clone().unwrap(), member);
    std::thread::spawn(move || std::io::copy(&mut down, &mut answer));
    // Ends when either side hangs up.
    let _ = std::io::copy(&mut reader, &mut up);
}

fn by(tunnels: &Tunnels, program: Program) -> Finished {
    let proxy = format!("http://user:secret%21@{}", tunnels.address);
    program.env("HTTPS_PROXY", proxy).run()
}

#[test]
fn calls_go_through_the_proxy_as_etcdctls_do() {
    let server = SERVERS.newest();
    let tunnels = Tunnels::to(server);
    let line = || words("get k --endpoints etcd.invalid:2379 -w json");
    let theirs = by(&tunnels, etcdctl_alone(&server.version, line())).expect(0);
    let asked = tunnels.asked();
    // user:secret!
    assert_eq!(
        asked,
        ["CONNECT etcd.invalid:2379 HTTP/1.1 Basic dXNlcjpzZWNyZXQh"]
    );
    for ours in [
        called("etcdctl", line()),
        lost("get k --endpoints etcd.invalid:2379 -w json"),
    ] {
        let ours = by(&tunnels, ours).expect(0);
        assert_eq!(ours.stdout, theirs.stdout, "{ours}");
        assert_eq!(tunnels.asked(), asked);
    }
    let lower = lost(&format!("member list --endpoints {ENDPOINT}"));
    lower.env("https_proxy", &tunnels.address).run().expect(0);
    assert_eq!(tunnels.asked(), ["CONNECT etcd.invalid:2379 HTTP/1.1"]);
}

#[test]
fn no_proxy_and_loopback_do_without() {
    let server = SERVERS.newest();
    let tunnels = Tunnels::to(server);
    let line = format!("get k --endpoints {}", server.endpoints[0]);
    by(&tunnels, lost(&line)).expect(0);
    for name in ["NO_PROXY", "no_proxy"] {
        let alone = lost(&format!("get k --endpoints {ENDPOINT}")).env(name, "a,*.invalid");
        by(&tunnels, alone).expect(3);
    }
    assert_eq!(tunnels.asked(), [""; 0]);
}

#[test]
fn tls_is_spoken_through_the_tunnel() {
    let cluster = Cluster::start(&newest(), 1, &["--tls"]);
    let tunnels = Tunnels::to(&cluster);
    let line = format!("get k --endpoints https://{ENDPOINT} --tls-server-name localhost");
    by(&tunnels, crate::support::tool(&cluster, words(&line))).expect(0);
    assert_eq!(tunnels.asked().len(), 1);
}

/// Up to the proxy they are ours.
#[test]
fn a_ping_takes_the_first_steps_to_the_proxy() {
    let tunnels = Tunnels::to(SERVERS.newest());
    let line = format!("ping -c 1 --endpoints {ENDPOINT} -o json");
    let seen = by(&tunnels, lost(&line)).expect(0).json();
    let steps = seen[0]["endpoints"][0]["steps"].as_array().unwrap();
    let details = ["127.0.0.1", &tunnels.address];
    for ((step, name), detail) in steps.iter().zip(["dns", "connect"]).zip(details) {
        assert_eq!(
            (&step["step"], &step["detail"]),
            (&name.into(), &detail.into())
        );
    }
}

#[test]
fn the_proxy_is_told_without_its_password() {
    let tunnels = Tunnels::to(SERVERS.newest());
    let explained = by(
        &tunnels,
        lost("config explain -o plain").env("NO_PROXY", "a.invalid,*"),
    );
    let explained = explained.expect(0);
    let text = explained.stdout_text();
    let told = [&tunnels.address, "HTTPS_PROXY", "a.invalid"];
    assert!(told.iter().all(|told| text.contains(*told)), "{explained}");
    let verbose = by(
        &tunnels,
        lost(&format!("get k --endpoints {ENDPOINT} --debug")),
    )
    .expect(0);
    for shown in [&explained, &verbose] {
        assert!(!format!("{shown}").contains("secret"), "{shown}");
    }
}
