//! Colour, `-v` and `--quiet`: what is said beside the answer, and how.

use crate::support::{Cluster, Program, Servers, lost, said, tool, words};

static SERVERS: Servers = Servers::new();

#[test]
fn colour_is_for_terminals_and_whoever_asks() {
    let server = SERVERS.newest();
    let colored = |program: Program| {
        let finished = program.run();
        let found = finished.stdout_text().contains('\x1b');
        assert_eq!(finished.stderr_text().contains('\x1b'), found, "{finished}");
        found
    };
    // One healthy and one that is not, and an error besides.
    let health = |flags: &str| {
        let both = format!("{},127.0.0.1:1", server.endpoint_list());
        let line = format!("endpoint health -o table --endpoints {both} {flags}");
        tool(server, words(&line))
    };
    let table = |program: Program| program.run().expect(6).stdout_text().contains('\x1b');
    assert!(!table(health("")));
    assert!(table(health("--color always")));
    assert!(table(health("").env("CLICOLOR_FORCE", "1")));
    assert!(!table(health("").env("CLICOLOR_FORCE", "0")));
    assert!(!table(
        health("").env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1")
    ));
    assert!(table(health("--color always").env("NO_COLOR", "1")));
    assert!(!table(health("--color never").env("CLICOLOR_FORCE", "1")));
    assert!(table(health("").env("ETCDTOOL_COLOR", "always")));
    assert!(!colored(lost("get a --endpoints 127.0.0.1:1")));
    for line in [
        "get a --endpoints 127.0.0.1:1 --color always",
        "get a --nope --color=always",
        "get a --dial-timeout x --color always",
    ] {
        assert!(said_code(lost(line)).contains('\x1b'), "{line}");
    }
    assert!(said_code(lost("get a --nope").env("CLICOLOR_FORCE", "1")).contains('\x1b'));
    assert!(
        !said_code(lost("get a --nope --color never").env("CLICOLOR_FORCE", "1")).contains('\x1b')
    );
}

fn said_code(program: Program) -> String {
    program.run().stderr_text().to_owned()
}

#[test]
fn verbose_tells_more_and_quiet_less() {
    let server: &Cluster = SERVERS.newest();
    assert_eq!(said(tool(server, words("get a")), 0), "");
    let connected = format!("etcdtool: connected to {}\n", server.endpoints[0]);
    for more in ["-v", "-vv", "--verbose", "--debug", "--debug=true"] {
        assert_eq!(
            said(tool(server, words(&format!("get a {more}"))), 0),
            connected
        );
    }
    assert_eq!(
        said(tool(server, words("get a")).env("ETCDCTL_DEBUG", "true"), 0),
        connected
    );
    assert_eq!(
        said(
            tool(server, words("get a --debug=false")).env("ETCDCTL_DEBUG", "true"),
            0
        ),
        ""
    );
    assert_ne!(said(tool(server, words("del quiet --dry-run")), 0), "");
    for less in ["-q", "--quiet"] {
        assert_eq!(
            said(
                tool(server, words(&format!("del quiet --dry-run {less}"))),
                0
            ),
            ""
        );
        assert_ne!(
            said(lost(&format!("get a --endpoints 127.0.0.1:1 {less}")), 3),
            ""
        );
    }
}
