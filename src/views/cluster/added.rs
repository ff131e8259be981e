//! What `member add` answers: the new member, and the environment to start it with.

use std::io;

use etcd_client::proto::PbMemberAddResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::members::MemberView;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::header::Header;

/// `member add`'s answer.
#[derive(Debug)]
pub struct Added {
    /// The name it will have; etcd learns it when it starts.
    pub name: String,
    /// Its peer URLs, as they were given.
    pub peer_urls: String,
    /// As it came.
    pub response: PbMemberAddResponse,
}

/// `member add`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AddedView<'a> {
    /// Who answered.
    header: Header,
    /// The new member; it has no name before it has started.
    member: Option<MemberView<'a>>,
    /// All members, in etcd's order.
    members: Vec<MemberView<'a>>,
    /// The variables that the new member is to be started with.
    environment: Environment,
    #[serde(skip)]
    answer: &'a Added,
}

/// Variables of etcd's own.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct Environment {
    /// The new member's name.
    etcd_name: String,
    /// All members, each as NAME=URL.
    etcd_initial_cluster: String,
    /// The new member's peer URLs.
    etcd_initial_advertise_peer_urls: String,
    /// That it joins a cluster.
    etcd_initial_cluster_state: &'static str,
}

impl Added {
    fn environment(&self) -> Environment {
        Environment {
            etcd_name: self.name.clone(),
            etcd_initial_cluster: self.initial_cluster(),
            etcd_initial_advertise_peer_urls: self.peer_urls.clone(),
            etcd_initial_cluster_state: "existing",
        }
    }

    /// The variables' names and values, in etcdctl's order.
    pub fn variables(&self) -> [(&'static str, String); 4] {
        let environment = self.environment();
        [
            ("ETCD_NAME", environment.etcd_name),
            ("ETCD_INITIAL_CLUSTER", environment.etcd_initial_cluster),
            (
                "ETCD_INITIAL_ADVERTISE_PEER_URLS",
                environment.etcd_initial_advertise_peer_urls,
            ),
            (
                "ETCD_INITIAL_CLUSTER_STATE",
                environment.etcd_initial_cluster_state.to_owned(),
            ),
        ]
    }

    fn initial_cluster(&self) -> String {
        let new = self.response.member.as_ref().map(|member| member.id);
        let members = self.response.members.iter();
        let urls = members.flat_map(|member| {
            let is_new = Some(member.id) == new;
            let name = if is_new { &self.name } else { &member.name };
            member
                .peer_ur_ls
                .iter()
                .map(move |url| format!("{name}={url}"))
        });
        urls.collect::<Vec<_>>().join(",")
    }
}

impl Answer for Added {
    type View<'a> = AddedView<'a>;

    fn view(&self) -> AddedView<'_> {
        AddedView {
            header: self.response.header.as_ref().into(),
            member: self.response.member.as_ref().map(MemberView::from),
            members: self.response.members.iter().map(MemberView::from).collect(),
            environment: self.environment(),
            answer: self,
        }
    }
}

impl View for AddedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::member_added(out, &self.answer.response, &self.answer.variables())
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["WHAT", "VALUE"]);
        let id = self.member.as_ref().map(MemberView::id).unwrap_or_default();
        table.row([Cell::from("member"), Cell::from(id)]);
        for (name, value) in self.answer.variables() {
            table.row([Cell::from(name), Cell::from(value.replace(',', ",\n"))]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
