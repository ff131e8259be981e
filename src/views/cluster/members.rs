//! What `member list` answers.

use std::io::{self, Write};

use etcd_client::proto::{PbMember, PbMemberListResponse};
use schemars::JsonSchema;
use serde::Serialize;

use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::header::{Header, id};

/// `member list`'s answer.
#[derive(Debug)]
pub struct Members {
    /// As it came.
    pub response: PbMemberListResponse,
}

/// `member list`'s document. With jsonl each member is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MembersView<'a> {
    /// Who answered.
    header: Header,
    /// The members, in etcd's order.
    members: Vec<MemberView<'a>>,
    #[serde(skip)]
    answer: &'a Members,
}

/// One member.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MemberView<'a> {
    /// In hex.
    id: String,
    /// Empty until the member has started for the first time.
    name: &'a str,
    /// Whether it has ever started.
    started: bool,
    /// Where its peers reach it.
    peer_urls: &'a [String],
    /// Where clients reach it; none until it has started.
    client_urls: &'a [String],
    /// Whether it has no vote yet.
    is_learner: bool,
}

impl MemberView<'_> {
    /// In hex.
    pub(super) fn id(&self) -> &str {
        &self.id
    }
}

impl<'a> From<&'a PbMember> for MemberView<'a> {
    fn from(member: &'a PbMember) -> Self {
        Self {
            id: id(member.id),
            name: &member.name,
            started: !member.name.is_empty(),
            peer_urls: &member.peer_ur_ls,
            client_urls: &member.client_ur_ls,
            is_learner: member.is_learner,
        }
    }
}

impl Answer for Members {
    type View<'a> = MembersView<'a>;

    fn view(&self) -> MembersView<'_> {
        MembersView {
            header: self.response.header.as_ref().into(),
            members: self.response.members.iter().map(MemberView::from).collect(),
            answer: self,
        }
    }
}

impl View for MembersView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::member_rows(&self.answer.response.members)
            .iter()
            .try_for_each(|row| writeln!(out, "{}", row.join(", ")))
    }

    fn table(&self) -> Table {
        table(&self.members)
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.members.iter().try_for_each(|member| out.line(member))
    }
}

/// A row a member.
pub(super) fn table(members: &[MemberView<'_>]) -> Table {
    let mut table = Table::new(&[
        "ID",
        "STATUS",
        "NAME",
        "PEER URLS",
        "CLIENT URLS",
        "LEARNER",
    ]);
    for member in members {
        let status = if member.started {
            "started"
        } else {
            "unstarted"
        };
        table.row([
            Cell::from(&member.id),
            Cell::verdict(status, member.started),
            Cell::from(member.name),
            Cell::from(member.peer_urls.join("\n")),
            Cell::from(member.client_urls.join("\n")),
            Cell::from(member.is_learner),
        ]);
    }
    table
}
