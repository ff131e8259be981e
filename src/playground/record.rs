//! What a kept folder remembers of its cluster, so that a later start continues it.

use serde::{Deserialize, Serialize};

use super::ports::{self, Ports};
use super::problem::Problem;
use super::spec::Spec;

/// What members have in their own data already, and so can't be changed by a later start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) tls: bool,
    pub(super) auth: bool,
    /// One entry a member.
    pub(super) ports: Vec<Ports>,
}

impl Record {
    /// The record of a new cluster, its ports chosen.
    pub(super) fn new(spec: &Spec) -> anyhow::Result<Self> {
        let ports = match spec.base_port {
            Some(base) => ports::plan(base, spec.size)?,
            None => ports::search(spec.size)?,
        };
        Ok(Self {
            tls: spec.tls,
            auth: spec.auth,
            ports,
        })
    }

    /// Whether this cluster is the one that is asked for.
    pub(super) fn check(&self, spec: &Spec) -> Result<(), Problem> {
        let same_base = spec.base_port.is_none_or(|base| Some(base) == self.base());
        if self.ports.len() == spec.size
            && self.tls == spec.tls
            && self.auth == spec.auth
            && same_base
        {
            return Ok(());
        }
        let folder = spec.data_dir.as_deref().unwrap_or("the folder".as_ref());
        Err(Problem::usage(format!(
            "{} holds a cluster made with other options",
            folder.display()
        ))
        .hint(format!(
            "continue it with {}, or choose another --data-dir",
            self.options()
        )))
    }

    fn base(&self) -> Option<u16> {
        self.ports.first().map(|ports| ports.client)
    }

    /// The command-line options that ask for this cluster.
    fn options(&self) -> String {
        let mut options = format!("--size {}", self.ports.len());
        for (is_set, option) in [(self.tls, " --tls"), (self.auth, " --auth")] {
            options.push_str(if is_set { option } else { "" });
        }
        if let Some(base) = self.base() {
            options.push_str(&format!(" --base-port {base}"));
        }
        options
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_outlives_its_process_and_knows_its_options() -> anyhow::Result<()> {
        let spec = Spec {
            size: 2,
            tls: true,
            base_port: Some(2379),
            data_dir: Some("d".into()),
            ..Spec::new("etcd")
        };
        let record: Record = serde_json::from_slice(&serde_json::to_vec(&Record::new(&spec)?)?)?;
        assert!(record.check(&spec).is_ok());
        assert!(
            record
                .check(&Spec {
                    base_port: None,
                    ..spec.clone()
                })
                .is_ok()
        );

        let problem = record.check(&Spec { size: 3, ..spec }).err();
        let advice = problem.as_ref().and_then(Problem::advice);
        let expected =
            "continue it with --size 2 --tls --base-port 2379, or choose another --data-dir";
        assert_eq!(advice, Some(expected));
        Ok(())
    }
}
