//! Who we are, where authentication is off and nobody asks, and where it is on.

use super::case::{Case, line};

/// The lines, against a cluster where `root` has the password `{password}`, and against one that asks for none.
pub(super) fn cases() -> Vec<Case> {
    let mut cases = super::case::lines(&[
        "get a --user=root:{password}",
        "get a --user=root --password={password}",
        "get a --user=root:{password} --password=",
        "get a --user=root:wrong",
        "get a --user=root --password=wrong",
        "get a --user=root:{password} --password=wrong",
        "get a --user=root:",
        "get a --user=:{password}",
        "get a --user=:",
        "get a --user=nobody:{password}",
        "get a --password={password}",
        "get a",
        "put i/1 v --user=root:{password}",
        "put i/1 v --user=root:wrong",
        "put i/1 v",
        "get a --auth-jwt-token=wrong",
        "get a --auth-jwt-token=wrong --user=root:{password}",
        "get a --auth-jwt-token= --user=root:{password}",
        "member list --user=root:wrong",
        "endpoint health",
        "endpoint health --user=root:wrong",
        "endpoint health --user=root:{password}",
        "endpoint health --cluster --user=root:wrong",
        "endpoint status --user=root:wrong",
        "endpoint status --user=root:wrong -w json",
        "endpoint status --cluster --user=root:wrong",
        "endpoint status --user=root:wrong --endpoints=127.0.0.1:1 --dial-timeout=500ms",
        "endpoint hashkv --user=root:wrong",
        "endpoint hashkv --cluster --user=root:wrong",
        "defrag --user=root:wrong",
        "defrag --cluster --user=root:wrong",
    ]);
    for case in &mut cases {
        case.timed = ["health", "defrag"]
            .iter()
            .any(|word| case.line.contains(word));
        // Its storage's size is among it, which a member changes by itself.
        case.settling = case.line.contains("endpoint status");
    }
    cases.extend([
        line("get a").env("ETCDCTL_USER", "root:{password}"),
        line("get a --user=root").env("ETCDCTL_PASSWORD", "{password}"),
        line("get a --user=root").env("ETCDCTL_PASSWORD", "wrong"),
        line("get a --password={password}").env("ETCDCTL_USER", "root"),
        line("get a --user=root:{password}").env("ETCDCTL_AUTH_JWT_TOKEN", "wrong"),
        line("get a --user=root:{password}").env("ETCDTOOL_AUTH_JWT_TOKEN", "wrong"),
        line("get a --user=root:{password}").env("ETCDCTL_USER", "root:x"),
    ]);
    let unset = |case: Case| {
        let mut case = case.anonymous();
        if case.line.contains("--endpoints") {
            case = case.unpointed();
        }
        case
    };
    cases.into_iter().map(unset).collect()
}
