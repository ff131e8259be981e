//! What `auth status` answers.

use std::io;

use schemars::JsonSchema;
use serde::Serialize;

use crate::client::AuthStatusResponse;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::Header;

/// `auth status`'s answer.
#[derive(Debug)]
pub struct AuthStatus {
    /// As it came.
    pub response: AuthStatusResponse,
}

/// `auth status`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AuthStatusView<'a> {
    /// Who answered.
    header: Header,
    /// Whether authentication is on.
    enabled: bool,
    /// Counts the changes of users, roles and permissions.
    auth_revision: u64,
    #[serde(skip)]
    answer: &'a AuthStatus,
}

impl Answer for AuthStatus {
    type View<'a> = AuthStatusView<'a>;

    fn view(&self) -> AuthStatusView<'_> {
        AuthStatusView {
            header: self.response.header.as_ref().into(),
            enabled: self.response.enabled,
            auth_revision: self.response.auth_revision,
            answer: self,
        }
    }
}

impl View for AuthStatusView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::auth_status(out, &self.answer.response)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["AUTHENTICATION", "AUTH REVISION"]);
        let on = if self.enabled { "enabled" } else { "disabled" };
        table.row([Cell::from(on), Cell::from(self.auth_revision)]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
