//! The document of a planned change.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::plan::Plan;
use crate::cluster::quorum::{Change, Quorum};
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::header::id;

/// `--dry-run`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlanView<'a> {
    /// What would be done.
    change: ChangeName,
    /// To which member, in hex; null for one that is to be added.
    id: Option<String>,
    /// Its name; empty while it has never started.
    name: &'a str,
    /// Its peer URLs now, or those that it is to be added with.
    peer_urls: &'a [String],
    /// The peer URLs it would have after an update; null for another change.
    new_peer_urls: Option<&'a [String]>,
    /// The members as they are.
    members: Vec<PlannedMember<'a>>,
    /// How many there are, and how many may fail.
    before: QuorumView,
    /// The same at once after the change: what is new counts as down.
    after: QuorumView,
    /// Why it isn't done without --force; null if it is.
    refusal: Option<String>,
    /// What else there is to know.
    notes: Vec<String>,
    #[serde(skip)]
    plan: &'a Plan,
}

/// A change's name.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ChangeName {
    AddVoter,
    AddLearner,
    Remove,
    Update,
    Promote,
}

impl From<Change> for ChangeName {
    fn from(change: Change) -> Self {
        match change {
            Change::AddVoter => Self::AddVoter,
            Change::AddLearner => Self::AddLearner,
            Change::Remove(_) => Self::Remove,
            Change::Update(_) => Self::Update,
            Change::Promote(_) => Self::Promote,
        }
    }
}

/// A member, and how it does.
#[derive(Debug, Serialize, JsonSchema)]
struct PlannedMember<'a> {
    /// In hex.
    id: String,
    /// Empty while it has never started.
    name: &'a str,
    /// leader, voter or learner.
    role: &'static str,
    /// Whether it answers and knows a leader.
    healthy: bool,
    /// Why it isn't healthy; null if it is.
    problem: Option<String>,
}

/// Counts of members.
#[derive(Debug, Serialize, JsonSchema)]
struct QuorumView {
    /// All.
    members: usize,
    /// Those with a vote.
    voters: usize,
    /// Those without one.
    learners: usize,
    /// Voters that are healthy.
    healthy_voters: usize,
    /// How many of them it takes to agree on anything.
    quorum: usize,
    /// Whether there are that many.
    has_quorum: bool,
    /// How many more may fail.
    fault_tolerance: usize,
}

impl From<Quorum> for QuorumView {
    fn from(quorum: Quorum) -> Self {
        Self {
            members: quorum.members,
            voters: quorum.voters,
            learners: quorum.learners(),
            healthy_voters: quorum.healthy,
            quorum: quorum.needed(),
            has_quorum: quorum.holds(),
            fault_tolerance: quorum.fault_tolerance(),
        }
    }
}

impl Answer for Plan {
    type View<'a> = PlanView<'a>;

    fn view(&self) -> PlanView<'_> {
        let members = self.survey.members.iter().map(|member| PlannedMember {
            id: id(member.member.id),
            name: &member.member.name,
            role: self.role(member.member.id),
            healthy: member.is_healthy(),
            problem: member.problem(),
        });
        PlanView {
            change: self.change.into(),
            id: (self.member.id != 0).then(|| id(self.member.id)),
            name: &self.member.name,
            peer_urls: &self.member.peer_ur_ls,
            new_peer_urls: self.new_urls.as_deref(),
            members: members.collect(),
            before: self.assessment.before.into(),
            after: self.assessment.after.into(),
            refusal: self.refusal(),
            notes: self.warnings().collect(),
            plan: self,
        }
    }
}

impl View for PlanView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        for line in self.plan.lines() {
            writeln!(out, "{line}")?;
        }
        match &self.refusal {
            Some(refusal) => writeln!(out, "refused without --force: {refusal}"),
            None => Ok(()),
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["WHAT", "BEFORE", "AFTER"]);
        let (before, after) = (&self.before, &self.after);
        for (what, before, after) in [
            ("members", before.members, after.members),
            ("voters", before.voters, after.voters),
            (
                "healthy voters",
                before.healthy_voters,
                after.healthy_voters,
            ),
            ("quorum", before.quorum, after.quorum),
            (
                "fault tolerance",
                before.fault_tolerance,
                after.fault_tolerance,
            ),
        ] {
            table.row([Cell::from(what), Cell::from(before), Cell::from(after)]);
        }
        let verdict = if self.refusal.is_some() {
            "refused"
        } else {
            "allowed"
        };
        table.row([
            Cell::from(self.plan.headline()),
            Cell::from(""),
            Cell::verdict(verdict, self.refusal.is_none()),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
