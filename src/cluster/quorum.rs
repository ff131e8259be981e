//! The arithmetic of a change: how many members may fail before and after it, and whether it would cost the quorum.

/// One member, as far as it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer {
    /// Its id.
    pub id: u64,
    /// Whether it has a vote; a learner has none.
    pub votes: bool,
    /// Whether it was asked, answered, and knows a leader.
    pub healthy: bool,
    /// Whether it leads.
    pub leads: bool,
}

/// A change of the cluster's members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new member with a vote.
    AddVoter,
    /// A new member without one.
    AddLearner,
    /// The member of this id goes.
    Remove(u64),
    /// The member of this id gets other peer URLs.
    Update(u64),
    /// The learner of this id gets a vote.
    Promote(u64),
}

/// How many members there are, and how many of them may fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quorum {
    /// All members.
    pub members: usize,
    /// Those with a vote.
    pub voters: usize,
    /// Those with a vote that are healthy.
    pub healthy: usize,
}

impl Quorum {
    /// The members counted.
    pub fn of(peers: &[Peer]) -> Self {
        let voters = peers.iter().filter(|peer| peer.votes);
        Self {
            members: peers.len(),
            voters: voters.clone().count(),
            healthy: voters.filter(|peer| peer.healthy).count(),
        }
    }

    /// Those without a vote.
    pub fn learners(&self) -> usize {
        self.members - self.voters
    }

    /// How many healthy voters it takes to agree on anything.
    pub fn needed(&self) -> usize {
        self.voters / 2 + 1
    }

    /// Whether there are enough.
    pub fn holds(&self) -> bool {
        self.healthy >= self.needed()
    }

    /// How many more voters may fail before nothing can be agreed on; 0 too where that is so already.
    pub fn fault_tolerance(&self) -> usize {
        self.healthy.saturating_sub(self.needed())
    }
}

/// Why a change isn't made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Too few voters are healthy as it is.
    NoQuorum,
    /// It would take the last vote.
    LastVoter,
    /// Too few healthy voters would be left.
    QuorumLost,
}

/// What the user should know of a change that is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Fewer members may fail than before.
    LessTolerance,
    /// The new voter counts as down until it has started.
    DownUntilStarted,
    /// The member counts as down until its peers reach it at the new URLs.
    DownUntilReached,
    /// The leader goes: the others elect another one.
    LeaderGoes,
    /// The learner that is to vote gives no answer.
    LearnerDown,
}

/// What a change does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// How it is.
    pub before: Quorum,
    /// How it would be at once after the change: what is new counts as down until it is seen to work.
    pub after: Quorum,
    /// Why it shouldn't be made.
    pub refusal: Option<Refusal>,
    /// What else there is to know.
    pub warnings: Vec<Warning>,
}

/// Says what the change does to the quorum.
pub fn assess(peers: &[Peer], change: Change) -> Assessment {
    let before = Quorum::of(peers);
    let after = Quorum::of(&applied(peers, change));
    // A learner decides nothing, whatever becomes of it.
    let same_voters = (before.voters, before.healthy) == (after.voters, after.healthy);
    let refusal = if after.voters == 0 {
        Some(Refusal::LastVoter)
    } else if !before.holds() {
        Some(Refusal::NoQuorum)
    } else if !same_voters && !after.holds() {
        Some(Refusal::QuorumLost)
    } else {
        None
    };
    Assessment {
        before,
        after,
        refusal,
        warnings: warnings(peers, change, before, after),
    }
}

fn applied(peers: &[Peer], change: Change) -> Vec<Peer> {
    let mut after = peers.to_vec();
    // A member without peers needs nobody to reach it.
    let alone = peers.len() == 1;
    match change {
        Change::AddVoter | Change::AddLearner => after.push(Peer {
            id: 0,
            votes: change == Change::AddVoter,
            healthy: false,
            leads: false,
        }),
        Change::Remove(id) => after.retain(|peer| peer.id != id),
        Change::Update(id) => {
            let moved = after.iter_mut().filter(|peer| peer.id == id && !alone);
            moved.for_each(|peer| peer.healthy = false);
        }
        Change::Promote(id) => {
            let promoted = after.iter_mut().filter(|peer| peer.id == id);
            promoted.for_each(|peer| peer.votes = true);
        }
    }
    after
}

fn warnings(peers: &[Peer], change: Change, before: Quorum, after: Quorum) -> Vec<Warning> {
    let of = |id| peers.iter().find(|peer| peer.id == id);
    let mut warnings = Vec::new();
    match change {
        Change::AddVoter => warnings.push(Warning::DownUntilStarted),
        Change::Remove(id) if after.voters > 0 && of(id).is_some_and(|peer| peer.leads) => {
            warnings.push(Warning::LeaderGoes);
        }
        Change::Update(id) if before.members > 1 && of(id).is_some_and(|peer| peer.votes) => {
            warnings.push(Warning::DownUntilReached);
        }
        Change::Promote(id) if of(id).is_some_and(|peer| !peer.healthy) => {
            warnings.push(Warning::LearnerDown);
        }
        _ => {}
    }
    if after.holds() && after.fault_tolerance() < before.fault_tolerance() {
        warnings.push(Warning::LessTolerance);
    }
    warnings
}

#[cfg(test)]
mod tests;
