//! What the alarm commands answer: alarms, and whose they are.

use std::io;

use etcd_client::proto::{PbAlarmResponse, PbMember};
use schemars::JsonSchema;
use serde::Serialize;

use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, Tone, View};
use crate::views::header::id;

/// Alarms: those that are raised, or those that were disarmed.
#[derive(Debug)]
pub struct Alarms {
    /// As it came.
    pub response: PbAlarmResponse,
    /// Those whose names are known.
    pub members: Vec<PbMember>,
}

/// The document. With jsonl each alarm is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AlarmsView<'a> {
    /// In etcd's order.
    alarms: Vec<AlarmView<'a>>,
}

/// One alarm of one member.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct AlarmView<'a> {
    /// In hex.
    member_id: String,
    /// The member's name; null where it isn't known: it may have been removed.
    name: Option<&'a str>,
    /// `NOSPACE` or `CORRUPT`.
    alarm: String,
}

impl Answer for Alarms {
    type View<'a> = AlarmsView<'a>;

    fn view(&self) -> AlarmsView<'_> {
        let alarms = self.response.alarms.iter().map(|alarm| AlarmView {
            member_id: id(alarm.member_id),
            name: name_of(&self.members, alarm.member_id),
            alarm: lines::alarm_type(alarm.alarm),
        });
        AlarmsView {
            alarms: alarms.collect(),
        }
    }
}

/// The member's name, if it's known.
pub(super) fn name_of(members: &[PbMember], id: u64) -> Option<&str> {
    let member = members.iter().find(|member| member.id == id)?;
    (!member.name.is_empty()).then_some(member.name.as_str())
}

impl View for AlarmsView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.alarms.iter().try_for_each(|alarm| {
            let name = alarm.name.unwrap_or_default().to_owned();
            lines::row(out, &[alarm.member_id.clone(), name, alarm.alarm.clone()])
        })
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["MEMBER ID", "NAME", "ALARM"]);
        for alarm in &self.alarms {
            table.row([
                Cell::from(&alarm.member_id),
                Cell::from(alarm.name.unwrap_or_default()),
                Cell::new(&alarm.alarm, Tone::Bad),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.alarms.iter().try_for_each(|alarm| out.line(alarm))
    }
}
