//! What imported keys hang on.

use serde_json::Value;

use super::{SERVERS, count, import_text, state};
use crate::support::run;

#[test]
fn new_leases_are_granted_one_for_each_of_the_files() {
    let server = SERVERS.newest();
    let line = |key: &str, lease: &str| {
        format!("{{\"key\":\"leased/{key}\",\"value\":\"x\",\"lease\":{lease}}}\n")
    };
    let text = [
        line("a", "\"77aa\""),
        line("b", "\"77bb\""),
        line("c", "\"77aa\""),
        line("d", "null"),
    ];
    let text = text.concat();
    import_text(server, &text, "--leases new").expect(2);
    import_text(server, &text, "--leases new --lease-ttl 600").expect(0);
    let held = state(server, "leased/");
    let leases: Vec<_> = held.values().map(|held| held[2].clone()).collect();
    assert_eq!(leases[0], leases[2], "{leases:?}");
    assert_ne!(leases[0], leases[1], "{leases:?}");
    assert_eq!(leases[3], Value::Null);
    for lease in &leases[..2] {
        let lease = lease.as_str().unwrap();
        assert!(
            !lease.contains("77aa") && !lease.contains("77bb"),
            "{lease}"
        );
        let left = run(server, &format!("lease timetolive {lease} -o json")).expect(0);
        assert_eq!(left.json()["granted_ttl"], 600, "{left}");
    }

    // A new lease is another one each time, and what would be written is what is written.
    let flags = "--leases new --lease-ttl 600 --skip-equal -o json";
    let foreseen = import_text(server, &text, &format!("{flags} --dry-run")).expect(0);
    assert_eq!(
        ["new", "changed", "equal"].map(|name| count(&foreseen, name)),
        [0, 3, 1]
    );
    let done = import_text(server, &text, flags).expect(0);
    assert_eq!((count(&done, "written"), count(&done, "unchanged")), (3, 1));
}
