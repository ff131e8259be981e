//! What `member remove`, `member update` and `member promote` answer: what was done to whom, and who is there now.

use std::io;

use etcd_client::proto::{PbMember, PbMemberListResponse, PbResponseHeader};
use schemars::JsonSchema;
use serde::Serialize;

use super::members::{self, MemberView};
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View};
use crate::views::header::{Header, id};

/// What was done to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Made {
    /// It is no longer a member.
    Removed,
    /// It has other peer URLs.
    Updated,
    /// It has a vote.
    Promoted,
    /// Nothing: it had a vote already.
    VotedAlready,
}

impl Made {
    /// To go between the member and its cluster.
    pub fn words(self) -> &'static str {
        match self {
            Self::Removed => "removed from",
            Self::Updated => "updated in",
            Self::Promoted => "promoted in",
            Self::VotedAlready => "is a voter already in",
        }
    }
}

/// The answer of all three.
#[derive(Debug)]
pub struct Changed {
    /// What was done.
    pub made: Made,
    /// To which member.
    pub id: u64,
    /// As it came: the answers of all three are made as the list of members is, on the wire too.
    pub response: PbMemberListResponse,
}

impl Changed {
    /// What was done, and the members that the answer to it lists.
    pub fn new(
        made: Made,
        id: u64,
        header: Option<PbResponseHeader>,
        members: Vec<PbMember>,
    ) -> Self {
        let response = PbMemberListResponse { header, members };
        Self { made, id, response }
    }
}

/// The document of all three.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangedView<'a> {
    /// Who answered.
    header: Header,
    /// What was done.
    change: Made,
    /// The member's id, in hex.
    id: String,
    /// The members as they are now, in etcd's order.
    members: Vec<MemberView<'a>>,
    #[serde(skip)]
    answer: &'a Changed,
}

impl Answer for Changed {
    type View<'a> = ChangedView<'a>;

    fn view(&self) -> ChangedView<'_> {
        ChangedView {
            header: self.response.header.as_ref().into(),
            change: self.made,
            id: id(self.id),
            members: self.response.members.iter().map(MemberView::from).collect(),
            answer: self,
        }
    }
}

impl View for ChangedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let header = self.answer.response.header.as_ref();
        lines::member_changed(out, self.answer.id, self.change.words(), header)
    }

    fn table(&self) -> Table {
        members::table(&self.members)
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
