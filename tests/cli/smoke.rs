//! The shortest way through every layer.

use crate::support::{Servers, tool};

static SERVERS: Servers = Servers::new();

#[test]
fn a_key_that_was_put_can_be_read() {
    SERVERS.each(|server| {
        let put = tool(server, ["put", "smoke", "yes"]).run();
        assert_eq!((put.stdout_text(), put.code), ("OK\n", 0), "{put}");
        let got = tool(server, ["get", "smoke"]).run();
        assert_eq!((got.stdout_text(), got.code), ("smoke\nyes\n", 0), "{got}");
    });
}
