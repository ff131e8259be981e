//! Endpoints from DNS, asked of a small name server of a test's own.

mod name_server;

use crate::support::{
    Authority, Cluster, NAMES, Program, Secured, Servers, called, certificate, folder, lost,
    newest, said, words,
};
use name_server::{NameServer, srv};

static SERVERS: Servers = Servers::new();

fn port(server: &Cluster) -> u16 {
    let (_, port) = server.endpoints[0].rsplit_once(':').unwrap();
    port.parse().unwrap()
}

/// The program, told what to discover and nothing else.
fn discover(names: &NameServer, line: &str) -> Program {
    lost(&format!("{line} --dns-server {}", names.address()))
}

#[test]
fn endpoints_are_those_of_the_records() {
    SERVERS.each(|server| {
        let names = NameServer::start(&[
            (
                "_etcd-client._tcp.plain.test",
                vec![srv(0, 0, port(server), "localhost")],
            ),
            (
                "_etcd-client-blue._tcp.named.test",
                vec![srv(0, 0, port(server), "localhost")],
            ),
        ]);
        let works = |program: Program| drop(program.run().expect(0));
        works(discover(&names, "get k --discovery-srv plain.test"));
        works(discover(&names, "get k -d plain.test."));
        works(discover(
            &names,
            "get k -d named.test --discovery-srv-name blue",
        ));
        works(discover(
            &names,
            "get k -d plain.test --endpoints 127.0.0.1:1",
        ));
        works(discover(&names, "endpoint health -d plain.test"));
        let variable = lost("get k").env("ETCDTOOL_DISCOVERY_SRV", "plain.test");
        works(variable.env("ETCDTOOL_DNS_SERVER", names.address()));
        let variable = lost("get k").env("ETCDCTL_DISCOVERY_SRV", "named.test");
        let variable = variable.env("ETCDCTL_DISCOVERY_SRV_NAME", "blue");
        works(variable.env("ETCDTOOL_DNS_SERVER", names.address()));
        discover(&names, "get k -d named.test").run().expect(3);
    });
}

#[test]
fn the_preferred_record_comes_first_and_a_dead_one_does_not_matter() {
    let server = SERVERS.newest();
    let names = NameServer::start(&[(
        "_etcd-client._tcp.two.test",
        vec![
            srv(20, 0, 1, "localhost"),
            srv(10, 1, port(server), "localhost"),
            srv(10, 5, 2, "localhost"),
        ],
    )]);
    discover(&names, "get k -d two.test").run().expect(0);
    let all = discover(&names, "endpoint health -d two.test -o json")
        .run()
        .expect(6);
    let shown = all.stdout_text();
    let place = |port: u16| {
        shown
            .find(&format!("http://localhost:{port}\""))
            .expect(shown)
    };
    assert!(
        place(2) < place(port(server)) && place(port(server)) < place(1),
        "{shown}"
    );
    // As etcdctl shows a name that a record ends with a dot.
    let line = format!(
        "endpoint health -d two.test --dns-server {} --command-timeout 1s",
        names.address()
    );
    let drop_in = called("etcdctl", words(&line)).run().expect(1);
    let healthy = format!("http://localhost.:{} is healthy", port(server));
    assert!(drop_in.stdout_text().contains(&healthy), "{drop_in}");
}

#[test]
fn tls_expects_the_domains_name_where_plain_endpoints_will_not_do() {
    let folder = folder("discovery-tls");
    let authority = Authority::new(&folder.join("authority"), "authority");
    let shown = authority.sign(
        "server",
        &certificate(&[NAMES, &["secure.test"]].concat(), ""),
    );
    let flags = [
        format!("--cert-file={}", shown.cert.display()),
        format!("--key-file={}", shown.key.display()),
    ];
    let server = Secured::start(&newest(), &folder, &flags);
    let port = |address: &str| address.rsplit_once(':').unwrap().1.parse::<u16>().unwrap();
    let (tls, plain) = (port(&server.tls), port(&server.plain));
    let names = NameServer::start(&[
        (
            "_etcd-client-ssl._tcp.secure.test",
            vec![srv(0, 0, tls, "localhost")],
        ),
        (
            "_etcd-client._tcp.secure.test",
            vec![srv(0, 0, plain, "localhost")],
        ),
        (
            "_etcd-client-ssl._tcp.other.test",
            vec![srv(0, 0, tls, "localhost")],
        ),
        (
            "_etcd-client._tcp.open.test",
            vec![srv(0, 0, plain, "localhost")],
        ),
    ]);
    let ca = authority.flag();
    let ignored = format!("ignoring discovered insecure endpoint \"http://localhost:{plain}\"\n");
    let secure = discover(
        &names,
        &format!("get k -d secure.test --insecure-discovery=false {ca}"),
    );
    assert_eq!(secure.run().expect(0).stderr_text(), ignored);
    // The certificate is for localhost too, which is not what was asked for.
    let other = discover(
        &names,
        &format!("get k -d other.test --insecure-discovery=false {ca}"),
    );
    let told = said(other, 3);
    assert!(
        told.contains("the server's certificate is not for other.test"),
        "{told}"
    );
    let wanted =
        format!("get k -d other.test --insecure-discovery=false {ca} --tls-server-name localhost");
    discover(&names, &wanted).run().expect(0);
    discover(&names, &format!("get k -d other.test {ca}"))
        .run()
        .expect(0);
    // Both kinds, of which one answers.
    discover(&names, &format!("get k -d secure.test {ca}"))
        .run()
        .expect(0);
    let open = discover(&names, "get k -d open.test --insecure-discovery=false");
    let told = said(open, 3);
    assert!(
        told.contains("without TLS") && told.contains("--insecure-discovery"),
        "{told}"
    );
    // etcdctl goes on with --endpoints then.
    let line = format!(
        "get k -d open.test --insecure-discovery=false --dns-server {} --endpoints http://{}",
        names.address(),
        server.plain
    );
    let drop_in = called("etcdctl", words(&line)).run().expect(0);
    assert!(
        drop_in
            .stderr_text()
            .starts_with("ignoring discovered insecure endpoint \"http://localhost.:")
    );
}

#[test]
fn what_cannot_be_discovered_is_told() {
    let names = NameServer::start(&[("_etcd-client._tcp.empty.test", vec![])]);
    let told = said(discover(&names, "get k -d nowhere.test"), 3);
    for words in [
        "error: no endpoint was discovered",
        "DNS: _etcd-client-ssl._tcp.nowhere.test: the name server says NXDOMAIN",
        "DNS: _etcd-client._tcp.nowhere.test: the name server says NXDOMAIN",
        "hint: are --discovery-srv",
    ] {
        assert!(told.contains(words), "{told}");
    }
    let told = said(discover(&names, "get k -d empty.test"), 3);
    assert!(
        told.contains("_etcd-client._tcp.empty.test: there is no SRV record"),
        "{told}"
    );
    let line = format!("get k -d nowhere.test --dns-server {}", names.address());
    let drop_in = called("etcdctl", words(&line)).run().expect(1);
    assert!(
        drop_in
            .stderr_text()
            .starts_with("Error: dns lookup errors: lookup _etcd-client-ssl")
    );
    // Nobody answers there.
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let line = format!(
        "get k -d nowhere.test --dns-server {} --dial-timeout 300ms",
        silent.local_addr().unwrap()
    );
    let told = said(lost(&line), 3);
    assert!(told.contains("no answer within 300ms"), "{told}");
    for (line, words) in [
        ("get k -d a..b", "a..b"),
        ("get k -d a.test --dns-server here", "--dns-server"),
        (
            "get k -d a.test --insecure-discovery=maybe",
            "--insecure-discovery",
        ),
    ] {
        assert!(said(lost(line), 2).contains(words), "{line}");
    }
    // What needs no cluster asks nobody.
    lost(&format!(
        "version -d nowhere.test --dns-server {}",
        names.address()
    ))
    .run()
    .expect(0);
}
