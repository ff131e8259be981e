//! What the downgrade commands answer: the cluster's version, and the members' own.

use std::io;

use etcd_client::proto::PbDowngradeResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::cluster::Survey;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::header::{Header, id};

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DowngradeAction {
    /// Whether it could be done.
    Validate,
    /// To do it.
    Enable,
    /// Not to do it after all.
    Cancel,
}

impl DowngradeAction {
    /// As etcdctl names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Validate => "validate",
            Self::Enable => "enable",
            Self::Cancel => "cancel",
        }
    }
}

/// The answer of all three.
#[derive(Debug)]
pub struct Downgraded {
    /// What was asked for.
    pub action: DowngradeAction,
    /// The version to go down to; none for a cancellation.
    pub target: Option<String>,
    /// As it came.
    pub response: PbDowngradeResponse,
    /// The members as they were before; not asked by the drop-in.
    pub survey: Option<Survey>,
}

/// The document of all three.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DowngradedView<'a> {
    /// Who answered.
    header: Header,
    /// What was asked for, with success.
    action: DowngradeAction,
    /// The version to go down to; null for a cancellation.
    target_version: Option<&'a str>,
    /// The cluster's version.
    cluster_version: &'a str,
    /// The members' versions, as they were before.
    members: Vec<MemberVersion<'a>>,
    #[serde(skip)]
    answer: &'a Downgraded,
}

/// A member's version.
#[derive(Debug, Serialize, JsonSchema)]
struct MemberVersion<'a> {
    /// In hex.
    id: String,
    /// Its name.
    name: &'a str,
    /// The server's version; null if it gave no answer.
    version: Option<&'a str>,
    /// The version of its data's format; empty before etcd 3.6, null if it gave no answer.
    storage_version: Option<&'a str>,
}

impl Answer for Downgraded {
    type View<'a> = DowngradedView<'a>;

    fn view(&self) -> DowngradedView<'_> {
        let surveyed = self.survey.iter().flat_map(|survey| &survey.members);
        let members = surveyed.map(|it| MemberVersion {
            id: id(it.member.id),
            name: &it.member.name,
            version: it.status().map(|status| status.version.as_str()),
            storage_version: it.status().map(|status| status.storage_version.as_str()),
        });
        DowngradedView {
            header: self.response.header.as_ref().into(),
            action: self.action,
            target_version: self.target.as_deref(),
            cluster_version: &self.response.version,
            members: members.collect(),
            answer: self,
        }
    }
}

impl View for DowngradedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::downgrade(out, self.action.name(), &self.answer.response)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["ID", "NAME", "VERSION", "STORAGE VERSION"]);
        for member in &self.members {
            table.row([
                Cell::from(&member.id),
                Cell::from(member.name),
                Cell::from(member.version.unwrap_or("no answer")),
                Cell::from(member.storage_version.unwrap_or_default()),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
