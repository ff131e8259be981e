//! What `role get` and `role list` answer.

use std::io::{self, Write};

use etcd_client::proto::{PbAuthRoleGetResponse, PbAuthRoleListResponse};
use schemars::JsonSchema;
use serde::Serialize;

use super::permission::{self, PermissionView};
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View};
use crate::views::Header;

/// The role that may do everything.
const ROOT: &str = "root";

/// `role get`'s answer.
#[derive(Debug)]
pub struct Role {
    /// The role's name.
    pub name: String,
    /// As it came.
    pub response: PbAuthRoleGetResponse,
}

impl Role {
    /// What it permits.
    pub(super) fn permissions(&self) -> Vec<PermissionView<'_>> {
        let listed = &self.response.perm;
        if listed.is_empty() && self.name == ROOT {
            return vec![PermissionView::everything()];
        }
        let view = listed.iter();
        view.map(|perm| PermissionView::new(perm.perm_type, &perm.key, &perm.range_end))
            .collect()
    }
}

/// `role get`'s document. With jsonl each permission is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RoleView<'a> {
    /// Who answered.
    header: Header,
    /// The role's name.
    role: &'a str,
    /// What it permits. The root role may do everything, which etcd doesn't list.
    permissions: Vec<PermissionView<'a>>,
    #[serde(skip)]
    answer: &'a Role,
}

impl Answer for Role {
    type View<'a> = RoleView<'a>;

    fn view(&self) -> RoleView<'_> {
        RoleView {
            header: self.response.header.as_ref().into(),
            role: &self.name,
            permissions: self.permissions(),
            answer: self,
        }
    }
}

impl View for RoleView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::role(out, &self.answer.name, &self.answer.response)
    }

    fn table(&self) -> Table {
        let mut table = permission::table();
        for permission in &self.permissions {
            permission.row(&mut table, self.role);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.permissions.iter().try_for_each(|each| out.line(each))
    }
}

/// `role list`'s answer.
#[derive(Debug)]
pub struct Roles {
    /// As it came.
    pub response: PbAuthRoleListResponse,
}

/// `role list`'s document. With jsonl each role's name is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RolesView<'a> {
    /// Who answered.
    header: Header,
    /// The roles' names.
    roles: &'a [String],
}

impl Answer for Roles {
    type View<'a> = RolesView<'a>;

    fn view(&self) -> RolesView<'_> {
        RolesView {
            header: self.response.header.as_ref().into(),
            roles: &self.response.roles,
        }
    }
}

impl View for RolesView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.roles
            .iter()
            .try_for_each(|role| writeln!(out, "{role}"))
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["ROLE"]);
        for role in self.roles {
            table.row([role.into()]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.roles.iter().try_for_each(|role| out.line(role))
    }
}
