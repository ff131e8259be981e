//! The answers of the alarm commands in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::proto::PbAlarmMember;
use prost::Message as _;
use serde::Serialize;

use crate::etcdctl::json::{Header, is_zero};
use crate::etcdctl::{fields, json};
use crate::lines;
use crate::options::WriteOut;
use crate::output::{Message, NO_TABLE, Text};
use crate::views::maintenance::Alarms;

impl Message for Alarms {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        let mut alarms = self.response.alarms.iter();
        alarms.try_for_each(|alarm| writeln!(out, "{}", lines::alarm(alarm)))
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())?;
        for alarm in &self.response.alarms {
            fields::id(out, "MemberID", alarm.member_id)?;
            fields::bare(out, "AlarmType", lines::alarm_type(alarm.alarm))?;
            writeln!(out)?;
        }
        Ok(())
    }

    /// The ids are numbers, also with `--hex`.
    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let document = AlarmsJson {
            header: Header::new(self.response.header.as_ref(), false),
            alarms: self.response.alarms.iter().map(AlarmJson::from).collect(),
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

#[derive(Serialize)]
struct AlarmsJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alarms: Vec<AlarmJson>,
}

#[derive(Serialize)]
struct AlarmJson {
    #[serde(rename = "memberID", skip_serializing_if = "is_zero")]
    member: u64,
    #[serde(skip_serializing_if = "is_zero")]
    alarm: i32,
}

impl From<&PbAlarmMember> for AlarmJson {
    fn from(alarm: &PbAlarmMember) -> Self {
        Self {
            member: alarm.member_id,
            alarm: alarm.alarm,
        }
    }
}
