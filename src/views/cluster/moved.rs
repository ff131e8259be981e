//! What `move-leader` answers: who led, and who leads now.

use std::io::{self, Write};

use etcd_client::proto::PbMoveLeaderResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::views::header::id;

/// A member that leads or led.
#[derive(Clone, Debug)]
pub struct Leader {
    /// Its id.
    pub id: u64,
    /// Its name; empty where it isn't known.
    pub name: String,
}

/// `move-leader`'s answer.
#[derive(Debug)]
pub struct Moved {
    /// Who led.
    pub from: Leader,
    /// Who leads now.
    pub to: Leader,
    /// As it came; none if there was nothing to do.
    pub response: Option<PbMoveLeaderResponse>,
}

/// `move-leader`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MovedView<'a> {
    /// Whether the leadership changed hands; false if it was there already.
    moved: bool,
    /// Who led.
    from: LeaderView<'a>,
    /// Who leads now.
    to: LeaderView<'a>,
    #[serde(skip)]
    answer: &'a Moved,
}

/// A member that leads or led.
#[derive(Debug, Serialize, JsonSchema)]
struct LeaderView<'a> {
    /// In hex.
    id: String,
    /// Its name.
    name: &'a str,
}

impl<'a> From<&'a Leader> for LeaderView<'a> {
    fn from(leader: &'a Leader) -> Self {
        Self {
            id: id(leader.id),
            name: &leader.name,
        }
    }
}

impl Answer for Moved {
    type View<'a> = MovedView<'a>;

    fn view(&self) -> MovedView<'_> {
        MovedView {
            moved: self.response.is_some(),
            from: (&self.from).into(),
            to: (&self.to).into(),
            answer: self,
        }
    }
}

impl View for MovedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        if self.moved {
            return lines::leader_moved(out, self.answer.from.id, self.answer.to.id);
        }
        writeln!(out, "Leadership is at {} already", self.to.id)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["LEADER", "ID", "NAME"]);
        for (when, leader) in [("before", &self.from), ("now", &self.to)] {
            table.row([
                Cell::from(when),
                Cell::from(&leader.id),
                Cell::from(leader.name),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
