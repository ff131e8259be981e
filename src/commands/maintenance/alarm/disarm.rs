//! `alarm disarm`: takes alarms back.

use clap::{Args, ValueEnum};
use etcd_client::proto::{PbAlarmMember, PbAlarmResponse, PbMember};

use crate::client::{self, Connection};
use crate::cluster::naming;
use crate::commands::Outcome;
use crate::commands::maintenance::members;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::maintenance::Alarms;

const EXAMPLES: &str = "\
Examples:
  etcdtool alarm disarm
  etcdtool alarm disarm --type nospace
  etcdtool alarm disarm --member m1       # its name, or its id in hex

Free space first, by 'compaction' and 'defrag': else a NOSPACE alarm is soon raised again. That
there is nothing to disarm is no failure.";

/// Disarm alarms, once their cause is gone, and show which those were
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DisarmArgs {
    /// Only alarms of this type
    #[arg(long = "type", value_name = "TYPE", ignore_case = true)]
    kind: Option<AlarmType>,
    /// Only alarms of this member: its name, or its id in hex
    #[arg(long, value_name = "MEMBER")]
    member: Option<String>,
}

/// etcdserverpb.AlarmType, without its "none".
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum AlarmType {
    /// The quota is used up
    Nospace,
    /// The member's data differs
    Corrupt,
}

impl AlarmType {
    fn number(self) -> i32 {
        match self {
            Self::Nospace => 1,
            Self::Corrupt => 2,
        }
    }
}

/// Runs it.
pub(super) async fn run(args: &DisarmArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Alarms>()?;
    let connection = cx.connection();
    let raised = client::list_alarms(&connection).await?.alarms;
    let members = match args.member {
        Some(_) => client::list_members(&connection, false).await?.members,
        None if raised.is_empty() => Vec::new(),
        None => members::known(&connection, cx).await,
    };
    let chosen = args.choose(raised, &members)?;
    let response = disarm(&connection, &chosen).await?;
    if response.alarms.is_empty() && cx.mode().has_remarks() {
        cx.reporter().status("nothing to disarm");
    }
    show.answer(&Alarms { response, members })?;
    Ok(Outcome::DONE)
}

impl DisarmArgs {
    /// Those that are meant.
    fn choose(
        &self,
        raised: Vec<PbAlarmMember>,
        members: &[PbMember],
    ) -> Result<Vec<PbAlarmMember>> {
        let member = match &self.member {
            Some(text) => Some(named(text, &raised, members)?),
            None => None,
        };
        let is_meant = |alarm: &PbAlarmMember| {
            self.kind.is_none_or(|kind| kind.number() == alarm.alarm)
                && member.is_none_or(|member| member == alarm.member_id)
        };
        Ok(raised.into_iter().filter(is_meant).collect())
    }
}

/// The member's id. One that has been removed is known by its alarm only.
fn named(text: &str, raised: &[PbAlarmMember], members: &[PbMember]) -> Result<u64> {
    let mut known = members.to_vec();
    for alarm in raised {
        if known.iter().all(|member| member.id != alarm.member_id) {
            known.push(PbMember {
                id: alarm.member_id,
                ..PbMember::default()
            });
        }
    }
    Ok(naming::find(&known, text)?.id)
}

/// One by one, as the server takes them; all that were disarmed, in an answer without a header, as etcdctl's.
async fn disarm(connection: &Connection, alarms: &[PbAlarmMember]) -> Result<PbAlarmResponse> {
    let mut disarmed = PbAlarmResponse::default();
    for alarm in alarms {
        let response = client::disarm_alarm(connection, alarm).await?;
        disarmed.alarms.extend(response.alarms);
    }
    Ok(disarmed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_member_is_known_by_its_alarm() {
        let there = PbMember {
            id: 0xa1,
            name: "m1".to_owned(),
            ..PbMember::default()
        };
        let removed = PbAlarmMember {
            member_id: 0xd4,
            alarm: 1,
        };
        let named = |text| named(text, &[removed], std::slice::from_ref(&there));
        assert_eq!(named("m1").unwrap(), 0xa1);
        assert_eq!(named("d4").unwrap(), 0xd4);
        assert!(named("m2").is_err());
    }
}
