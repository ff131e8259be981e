//! What `endpoint health` answers: a verdict for every endpoint, and why.

use std::io::{self, Write};
use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::Error;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};

/// `endpoint health`'s answer. With jsonl each endpoint is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Health {
    /// In the order given.
    pub endpoints: Vec<EndpointHealth>,
}

/// Whether one endpoint can do its work: it agreed with a majority, and no alarm is raised.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EndpointHealth {
    /// As the user wrote it.
    pub endpoint: String,
    /// The verdict.
    pub healthy: bool,
    /// How long the answer took, in seconds.
    #[serde(rename = "took_seconds", serialize_with = "seconds")]
    #[schemars(with = "f64")]
    pub took: Duration,
    /// Why it isn't healthy; null where it is.
    #[serde(serialize_with = "reason")]
    #[schemars(with = "Option<String>")]
    pub problem: Option<Problem>,
}

/// Why an endpoint isn't healthy.
#[derive(Clone, Debug)]
pub enum Problem {
    /// It gave no answer, or a bad one.
    Call(Error),
    /// Alarms are raised: their names.
    Alarms(Vec<&'static str>),
    /// It can't say whether alarms are raised.
    AlarmsUnknown(Error),
}

impl Problem {
    fn reason(&self) -> String {
        match self {
            Self::Call(error) => error.reason(),
            Self::Alarms(alarms) => format!("alarm raised: {}", alarms.join(", ")),
            Self::AlarmsUnknown(error) => format!("cannot list the alarms: {}", error.reason()),
        }
    }

    /// The words that etcdctl has for it.
    pub fn in_etcdctls_words(&self) -> String {
        match self {
            Self::Call(error) => error.in_etcdctls_words(),
            Self::Alarms(alarms) => format!("Active Alarm(s): {} ", alarms.join(" ")),
            Self::AlarmsUnknown(_) => "Unable to fetch the alarm list".to_owned(),
        }
    }
}

pub(super) fn seconds<S: serde::Serializer>(
    took: &Duration,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(took.as_secs_f64())
}

fn reason<S: serde::Serializer>(
    problem: &Option<Problem>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    problem.as_ref().map(Problem::reason).serialize(serializer)
}

impl Answer for Health {
    type View<'a> = &'a Self;

    fn view(&self) -> &Self {
        self
    }
}

impl View for &Health {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.endpoints.iter().try_for_each(|endpoint| {
            let took = lines::took(endpoint.took);
            match &endpoint.problem {
                None => writeln!(out, "{} is healthy: took {took}", endpoint.endpoint),
                Some(problem) => {
                    writeln!(
                        out,
                        "{} is unhealthy: {}",
                        endpoint.endpoint,
                        problem.reason()
                    )
                }
            }
        })
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["ENDPOINT", "HEALTH", "TOOK", "PROBLEM"]);
        for endpoint in &self.endpoints {
            let verdict = if endpoint.healthy {
                "healthy"
            } else {
                "unhealthy"
            };
            let problem = endpoint.problem.as_ref().map(Problem::reason);
            table.row([
                Cell::from(&endpoint.endpoint),
                Cell::verdict(verdict, endpoint.healthy),
                Cell::from(lines::took(endpoint.took)),
                Cell::from(problem.unwrap_or_default()),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.endpoints
            .iter()
            .try_for_each(|endpoint| out.line(endpoint))
    }
}
