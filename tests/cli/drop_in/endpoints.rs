//! `endpoint status` and `endpoint health`, a dead endpoint among them.

use super::case::{Case, FORMATS, line, named};

/// No member answers there.
const DEAD: &str = "--endpoints={address},127.0.0.1:1 --command-timeout=1s";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for format in FORMATS {
        cases.push(named(format!("endpoint status {format}")).settling());
        cases.push(named(format!("endpoint status --cluster {format}")).settling());
        cases.push(named(format!("endpoint status --hex {format}")).settling());
        cases.push(named(format!("endpoint health {format}")).timed());
        cases.push(named(format!("endpoint health --cluster {format}")).timed());
    }
    for format in ["", "-w table", "-w fields", "-w json"] {
        let status = named(format!("endpoint status {DEAD} {format}"));
        cases.push(status.unpointed().settling());
        let health = named(format!("endpoint health {DEAD} {format}"));
        cases.push(health.unpointed().timed());
    }
    for alone in [
        "endpoint status --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "endpoint status --endpoints=127.0.0.1:1 --command-timeout=500ms -w json",
        "endpoint status --endpoints=127.0.0.1:1 --command-timeout=500ms -w table",
        "endpoint health --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "endpoint health --endpoints=127.0.0.1:1 --command-timeout=500ms -w json",
        "endpoint status --cluster --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "endpoint health --cluster --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "get a --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "put a b --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "member list --endpoints=127.0.0.1:1 --command-timeout=500ms",
        "endpoint status --endpoints={url},{address}",
        "endpoint status --endpoints={url} -w json",
    ] {
        let case = line(alone).unpointed().timed();
        cases.push(match alone.contains("{url}") {
            true => case.settling(),
            false => case,
        });
    }
    for words in [
        "--cluster endpoint status",
        "endpoint --cluster status",
        "endpoint status --cluster=false",
        "endpoint status extra",
        "endpoint status --rev=1",
        "end sta",
    ] {
        cases.push(line(words).settling());
    }
    cases.push(line("end he").timed());
    for discovered in [
        "get a --discovery-srv=nowhere.invalid",
        "get a -d nowhere.invalid --discovery-srv-name=x --insecure-discovery=false",
        "put a b -d nowhere.invalid",
        "get a --discovery-srv=",
        "get a --discovery-srv-name=x",
    ] {
        cases.push(line(discovered).own_words());
    }
    cases
}
