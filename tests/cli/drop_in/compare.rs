//! Runs a line with both programs and says what differs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, OnceLock};

use tempfile::TempDir;

use super::case::Case;
use super::{normal, older};
use crate::support::{Cluster, Program, Version, drop_in, etcdctl};

/// Where a program runs: a cluster, and what stands for it in lines.
pub(super) struct Place<'a> {
    pub(super) version: &'a Version,
    pub(super) cluster: &'a Cluster,
    /// An existing lease's id in hex.
    pub(super) lease: String,
    /// The cluster's and the member's.
    pub(super) ids: (u64, u64),
    /// What else stands for something in lines.
    pub(super) names: Mutex<BTreeMap<String, String>>,
}

/// Where lines write files.
pub(super) fn folder() -> &'static str {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    let inside = env!("CARGO_TARGET_TMPDIR");
    let folder = FOLDER.get_or_init(|| TempDir::new_in(inside).unwrap());
    folder.path().to_str().unwrap()
}

/// What of an outcome is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) code: Option<i32>,
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: String,
}

/// How often a member that is still settling is asked again.
const ATTEMPTS: usize = 20;

/// How often a member that others use meanwhile is asked again.
const MOVES: usize = 50;

impl<'a> Place<'a> {
    /// That cluster, with a lease of its own.
    pub(super) fn new(version: &'a Version, cluster: &'a Cluster) -> Self {
        let granted = etcdctl(version, cluster, ["lease", "grant", "10000", "-w", "json"]).run();
        let granted = granted.expect(0).json();
        let id = |name: &str| granted[name].as_u64().unwrap();
        Self {
            version,
            cluster,
            lease: format!("{:x}", id("ID")),
            ids: (id("cluster_id"), id("member_id")),
            names: Mutex::default(),
        }
    }

    /// Has us do what the line says, whatever etcdctl would have done.
    pub(super) fn level(&self, case: &Case) {
        self.run(case, true);
    }

    /// Brings it to the state that lines are about.
    pub(super) fn seed(&self, seed: &[Case]) {
        for case in seed {
            let outcome = self.run(case, false);
            assert!(outcome.code.is_some(), "{}: {outcome:?}", case.name());
        }
    }
}

impl Place<'_> {
    fn fill(&self, text: &str) -> String {
        let url = self.cluster.endpoints.first().unwrap();
        let names = self.names.lock().unwrap();
        let text = names.iter().fold(text.to_owned(), |text, (name, value)| {
            text.replace(name, value)
        });
        text.replace("{all}", &self.cluster.endpoint_list())
            .replace("{url}", url)
            .replace("{address}", url.trim_start_matches("http://"))
            .replace("{port}", url.rsplit(':').next().unwrap())
            .replace("{lease}", &self.lease)
            .replace("{password}", self.password())
            .replace("{folder}", folder())
            .replace("{fresh}", &self.fresh(&text))
    }

    /// A lease for a line that has to have one of its own; it has a key, since etcd would have two in any order.
    fn fresh(&self, text: &str) -> String {
        if !text.contains("{fresh}") {
            return String::new();
        }
        let run = |words: &[&str]| etcdctl(self.version, self.cluster, words).run().expect(0);
        let granted = run(&["lease", "grant", "1000"]);
        let id = granted.stdout_text().split(' ').nth(1).unwrap().to_owned();
        run(&["put", "fresh/\"1\"", "v", "--lease", &id]);
        id
    }

    /// Root's, where there is one.
    fn password(&self) -> &str {
        let environment = &self.cluster.environment;
        environment
            .get("ETCDTOOL_PASSWORD")
            .map_or("secret", String::as_str)
    }

    pub(super) fn program(&self, case: &Case, ours: bool) -> Program {
        let words = case.words(|text| self.fill(text));
        let mut program = if ours {
            drop_in(self.cluster, words)
        } else {
            etcdctl(self.version, self.cluster, words)
        };
        for name in &case.unset {
            program = program.without_env(name);
        }
        for (name, value) in &case.env {
            program = program.env(name, self.fill(value));
        }
        program
    }

    pub(super) fn run(&self, case: &Case, ours: bool) -> Outcome {
        let program = self.program(case, ours);
        let outcome = super::run::run(program, case);
        self.normalize(case, outcome)
    }

    fn normalize(&self, case: &Case, outcome: Outcome) -> Outcome {
        if case.help {
            let some = !outcome.stdout.is_empty();
            return Outcome {
                stdout: some.to_string().into_bytes(),
                stderr: String::new(),
                ..outcome
            };
        }
        let mut stdout = outcome.stdout;
        let mut stderr = normal::messages(&outcome.stderr);
        if case.own_words {
            stderr = stderr.contains("Error: ").to_string();
        }
        if case.timed {
            stdout = normal::without_times(&String::from_utf8_lossy(&stdout)).into_bytes();
            stderr = normal::without_times(&stderr);
        }
        Outcome {
            stdout,
            stderr,
            ..outcome
        }
    }
}

/// What the line does differently: on the same state, which it doesn't change.
pub(super) fn read(place: &Place<'_>, case: &Case) -> Option<String> {
    let differs =
        |theirs: &Outcome, ours: &Outcome| difference_of(place.version, case, theirs, ours);
    let mut theirs = place.run(case, false);
    for _ in 0..MOVES {
        let ours = place.run(case, true);
        let difference = differs(&theirs, &ours)?;
        if !case.settling {
            return Some(difference);
        }
        // Lines that run beside this one move the member's raft index.
        let then = place.run(case, false);
        differs(&then, &ours)?;
        if then == theirs {
            return Some(difference);
        }
        theirs = then;
    }
    panic!("{}: never twice the same from etcdctl itself", case.name());
}

fn settled(case: &Case, attempt: impl Fn() -> Option<String>) -> Option<String> {
    let attempts = if case.settling { ATTEMPTS } else { 1 };
    let differences = (0..attempts).map(|_| attempt());
    let mut last = None;
    for difference in differences {
        last = Some(difference?);
    }
    last
}

/// What the line does differently in two places that are equal but for ids; the state it leaves, as etcdctl's line `state`
/// tells it, included.
pub(super) fn write(
    theirs: &Place<'_>,
    ours: &Place<'_>,
    case: &Case,
    state: &'static str,
) -> Option<String> {
    let outcome = |place: &Place<'_>, is_ours| {
        let mut outcome = place.run(case, is_ours);
        outcome.stdout = normal::without_ids(&outcome.stdout, place);
        if case.fresh {
            outcome.stdout = normal::without_fresh_ids(&outcome.stdout);
        }
        outcome
    };
    let difference = settled(case, || {
        difference_of(
            theirs.version,
            case,
            &outcome(theirs, false),
            &outcome(ours, true),
        )
    });
    difference.or_else(|| {
        let state = super::case::line(state);
        let state_of = |place: &Place<'_>| {
            let mut state = place.run(&state, false);
            // Keys may hang on leases of any line before.
            let known = normal::without_ids(&state.stdout, place);
            state.stdout = normal::without_fresh_ids(&known);
            state
        };
        let difference = difference_of(theirs.version, &state, &state_of(theirs), &state_of(ours))?;
        Some(format!("after {}:\n{difference}", case.name()))
    })
}

/// What the line does differently in two places, whatever the leases and the revisions are.
pub(super) fn held(theirs: &Place<'_>, ours: &Place<'_>, case: &Case) -> Option<String> {
    let outcome = |place: &Place<'_>, is_ours| {
        let mut outcome = place.run(case, is_ours);
        outcome.stdout = normal::without_leases(&outcome.stdout);
        outcome.stdout = normal::without_ids(&outcome.stdout, place);
        outcome
    };
    difference_of(
        theirs.version,
        case,
        &outcome(theirs, false),
        &outcome(ours, true),
    )
}

pub(super) fn difference_of(
    version: &Version,
    case: &Case,
    theirs: &Outcome,
    ours: &Outcome,
) -> Option<String> {
    if theirs == ours || older::reason(version, case, theirs, ours).is_some() {
        return None;
    }
    let mut text = format!("{}\n", case.name());
    for (who, outcome) in [("etcdctl", theirs), ("ours", ours)] {
        let stdout = shortened(&outcome.stdout.escape_ascii().to_string());
        let _ = writeln!(
            text,
            "  {who:7} code {:?}\n    stdout {stdout}\n    stderr {:?}",
            outcome.code,
            shortened(&outcome.stderr)
        );
    }
    Some(text)
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(2000) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
