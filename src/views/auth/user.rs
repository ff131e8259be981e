//! What `user get` and `user list` answer.

use std::io::{self, Write};

use etcd_client::proto::{PbAuthUserGetResponse, PbAuthUserListResponse};
use schemars::JsonSchema;
use serde::Serialize;

use super::PermissionView;
use super::permission;
use super::role::Role;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::Header;

/// `user get`'s answer.
#[derive(Debug)]
pub struct User {
    /// The user's name.
    pub name: String,
    /// As it came.
    pub response: PbAuthUserGetResponse,
}

/// `user get --detail`'s answer.
#[derive(Debug)]
pub struct UserDetail {
    /// The user.
    pub user: User,
    /// What each of the user's roles permits.
    pub roles: Vec<Role>,
}

/// `user get`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UserView<'a> {
    /// Who answered.
    header: Header,
    /// The user's name.
    user: &'a str,
    /// The names of the user's roles.
    roles: &'a [String],
    /// What each role permits, with `--detail`; else null.
    permissions: Option<Vec<OfRole<'a>>>,
    #[serde(skip)]
    detail: Option<&'a UserDetail>,
}

/// What one role permits.
#[derive(Debug, Serialize, JsonSchema)]
struct OfRole<'a> {
    /// The role's name.
    role: &'a str,
    #[serde(flatten)]
    permission: PermissionView<'a>,
}

impl User {
    fn document(&self) -> UserView<'_> {
        UserView {
            header: self.response.header.as_ref().into(),
            user: &self.name,
            roles: &self.response.roles,
            permissions: None,
            detail: None,
        }
    }
}

impl Answer for User {
    type View<'a> = UserView<'a>;

    fn view(&self) -> UserView<'_> {
        self.document()
    }
}

impl Answer for UserDetail {
    type View<'a> = UserView<'a>;

    fn view(&self) -> UserView<'_> {
        let all = self.roles.iter().flat_map(|role| {
            let of = |permission| OfRole {
                role: role.name.as_str(),
                permission,
            };
            role.permissions().into_iter().map(of)
        });
        UserView {
            permissions: Some(all.collect()),
            detail: Some(self),
            ..self.user.document()
        }
    }
}

impl View for UserView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        match self.detail {
            None => lines::user(out, self.user, self.roles),
            Some(detail) => {
                writeln!(out, "User: {}", self.user)?;
                detail.roles.iter().try_for_each(|role| {
                    writeln!(out)?;
                    lines::role(out, &role.name, &role.response)
                })
            }
        }
    }

    fn table(&self) -> Table {
        let Some(permissions) = &self.permissions else {
            let mut table = Table::new(&["USER", "ROLES"]);
            table.row([Cell::from(self.user), Cell::from(self.roles.join("\n"))]);
            return table;
        };
        let mut table = permission::table();
        for of in permissions {
            of.permission.row(&mut table, of.role);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

/// `user list`'s answer.
#[derive(Debug)]
pub struct Users {
    /// As it came.
    pub response: PbAuthUserListResponse,
}

/// `user list`'s document. With jsonl each user's name is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UsersView<'a> {
    /// Who answered.
    header: Header,
    /// The users' names.
    users: &'a [String],
}

impl Answer for Users {
    type View<'a> = UsersView<'a>;

    fn view(&self) -> UsersView<'_> {
        UsersView {
            header: self.response.header.as_ref().into(),
            users: &self.response.users,
        }
    }
}

impl View for UsersView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.users
            .iter()
            .try_for_each(|user| writeln!(out, "{user}"))
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["USER"]);
        for user in self.users {
            table.row([user.into()]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.users.iter().try_for_each(|user| out.line(user))
    }
}
