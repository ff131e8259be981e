//! `make-mirror`: lines that end by themselves. What it brings to a destination is compared in `mirror.rs`.

use super::case::{Case, line, lines};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = lines(&[
        "make-mirror",
        "make-mirror {address} {address}",
        "make-mirror {address} --nope",
        "make-mirror {address} --rev=x",
        "make-mirror {address} --max-txn-ops=x",
        "make-mirror {address} --max-txn-ops=-1",
        "make-mirror {address} --max-txn-ops=18446744073709551616",
        "make-mirror {address} --max-txn-ops",
        "make-mirror {address} --dest-insecure-transport=maybe",
        "make-mirror {address} --no-dest-prefix=maybe",
        "make-mirror {address} --dest-prefix a --no-dest-prefix",
        "make-mirror {address} --dest-prefix '' --no-dest-prefix --rev=2",
        "make-mirror {address} --dest-prefix a --no-dest-prefix=false --rev=2",
        "make-mirror {address} --dest-cert /nowhere/cert",
        "make-mirror {address} --dest-key /nowhere/key",
        "make-mirror {address} --dest-cert /nowhere/cert --dest-key /nowhere/key",
        "make-mirror {address} --dest-cacert /nowhere/ca",
        "make-mirror {address} -w nope",
        // The history before 4 is gone, and nothing is written.
        "make-mirror {address} --rev=2",
        "make-mirror {url} --rev 2",
        "make-mirror --rev=2 {address} -w json",
        "make-mirror {address} --rev=2 --prefix w/ --max-txn-ops=0x10",
        "make-mirror {address} --rev=2 --dest-user root:pw",
        "make-mirror {address} --rev=2 --dest-user root --dest-password pw",
    ]);
    cases.push(line("make-mirror {address} --rev=2").env("ETCDCTL_WRITE_OUT", "json"));
    cases
}
