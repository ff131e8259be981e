//! What a change of the members would do, in words: `--dry-run`'s answer, and what is shown before a question.

use etcd_client::proto::PbMember;

use crate::cluster::quorum::{self, Assessment, Change, Quorum, Refusal, Warning};
use crate::cluster::{Survey, naming};
use crate::output::{counted, printable};

/// A change, the cluster it is meant for, and what it would do.
#[derive(Debug)]
pub struct Plan {
    pub(super) change: Change,
    /// The member as it is, or as it is to be added.
    pub(super) member: PbMember,
    /// Where it is to be reached, if that changes.
    pub(super) new_urls: Option<Vec<String>>,
    pub(super) survey: Survey,
    pub(super) assessment: Assessment,
}

impl Plan {
    /// A new member.
    pub fn add(survey: Survey, name: &str, peer_urls: &[String], is_learner: bool) -> Self {
        let change = if is_learner {
            Change::AddLearner
        } else {
            Change::AddVoter
        };
        let member = PbMember {
            name: name.to_owned(),
            peer_ur_ls: peer_urls.to_vec(),
            is_learner,
            ..PbMember::default()
        };
        Self::new(survey, change, member, None)
    }

    /// A member that goes.
    pub fn remove(survey: Survey, member: PbMember) -> Self {
        Self::new(survey, Change::Remove(member.id), member, None)
    }

    /// A member that gets other peer URLs.
    pub fn update(survey: Survey, member: PbMember, peer_urls: &[String]) -> Self {
        let urls = Some(peer_urls.to_vec());
        Self::new(survey, Change::Update(member.id), member, urls)
    }

    /// A learner that gets a vote.
    pub fn promote(survey: Survey, member: PbMember) -> Self {
        Self::new(survey, Change::Promote(member.id), member, None)
    }

    fn new(
        survey: Survey,
        change: Change,
        member: PbMember,
        new_urls: Option<Vec<String>>,
    ) -> Self {
        let assessment = quorum::assess(&survey.peers(), change);
        Self {
            change,
            member,
            new_urls,
            survey,
            assessment,
        }
    }

    /// Why the change shouldn't be made, in words.
    pub fn refusal(&self) -> Option<String> {
        let (before, after) = (self.assessment.before, self.assessment.after);
        Some(match self.assessment.refusal? {
            Refusal::NoQuorum => format!(
                "as it is, only {} can be seen to be healthy, and {} are needed",
                of_voters(before),
                before.needed()
            ),
            Refusal::LastVoter => "it is the last voter".to_owned(),
            Refusal::QuorumLost => format!(
                "the cluster would lose its quorum: {} would be healthy, and {} are needed",
                of_voters(after),
                after.needed()
            ),
        })
    }

    /// What would help against the refusal.
    pub fn advice(&self) -> &'static str {
        match (self.change, self.assessment.refusal) {
            (Change::AddVoter, Some(Refusal::QuorumLost)) => {
                "add it with --learner, start it, then promote it; or bring back who is down first; --force adds it all the same"
            }
            (Change::Update(_), Some(Refusal::QuorumLost)) => {
                "bring back who is down first; --force updates it all the same, which is well if the new URLs are right"
            }
            (_, Some(Refusal::LastVoter)) => "a cluster ends by stopping its members",
            _ => "bring back who is down first; --force does it all the same",
        }
    }

    /// The question before it is done.
    pub fn question(&self) -> String {
        let what = self.headline();
        let mut letters = what.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).chain(['?']).collect()
    }

    /// What would be done, in a few words.
    pub fn headline(&self) -> String {
        let name = naming::name(&self.member);
        let new = printable(self.member.name.as_bytes());
        let urls = |urls: &[String]| printable(urls.join(",").as_bytes()).into_owned();
        let old = urls(&self.member.peer_ur_ls);
        match self.change {
            Change::AddVoter => format!("add member {new} at {old}"),
            Change::AddLearner => format!("add member {new} at {old} as a learner"),
            Change::Remove(_) => format!("remove member {name}"),
            Change::Promote(_) => format!("promote learner {name}"),
            Change::Update(_) => {
                let new = self.new_urls.as_deref().unwrap_or_default();
                format!("update member {name} from {old} to {}", urls(new))
            }
        }
    }

    /// All of it in lines.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.headline()];
        for member in &self.survey.members {
            let (name, role) = (naming::name(&member.member), self.role(member.member.id));
            lines.push(match member.problem() {
                None => format!("  {name}: {role}"),
                Some(problem) => format!("  {name}: {role}, down: {problem}"),
            });
        }
        lines.push(format!("before: {}", counts(self.assessment.before)));
        lines.push(format!("after:  {}", counts(self.assessment.after)));
        lines.extend(self.warnings().map(|warning| format!("note: {warning}")));
        lines
    }

    pub(super) fn role(&self, id: u64) -> &'static str {
        let mut peers = self.survey.peers().into_iter();
        match peers.find(|peer| peer.id == id) {
            Some(peer) if peer.leads => "leader",
            Some(peer) if !peer.votes => "learner",
            _ => "voter",
        }
    }

    pub(super) fn warnings(&self) -> impl Iterator<Item = String> {
        let warnings = self.assessment.warnings.iter();
        warnings.map(|warning| match warning {
            Warning::LessTolerance => match self.assessment.after.fault_tolerance() {
                0 => "one more failure would stop the cluster".to_owned(),
                left => format!(
                    "only {} may fail",
                    counted(left, "more voter", "more voters")
                ),
            },
            Warning::DownUntilStarted => "it counts as down until it has started".to_owned(),
            Warning::DownUntilReached => {
                "it counts as down until its peers reach it at the new URLs".to_owned()
            }
            Warning::LeaderGoes => "it leads: the others elect another leader".to_owned(),
            Warning::LearnerDown => "it gives no answer".to_owned(),
        })
    }
}

fn of_voters(quorum: Quorum) -> String {
    format!("{} of {} voters", quorum.healthy, quorum.voters)
}

fn counts(quorum: Quorum) -> String {
    let members = counted(quorum.members, "member", "members");
    let voters = counted(quorum.voters, "voter", "voters");
    let healthy = quorum.healthy;
    let state = if quorum.holds() {
        format!("fault tolerance {}", quorum.fault_tolerance())
    } else {
        format!("no quorum, which takes {}", quorum.needed())
    };
    format!("{members}, {voters} ({healthy} healthy), {state}")
}
