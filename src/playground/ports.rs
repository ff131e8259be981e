//! Which ports the members listen on, all on 127.0.0.1.

use std::io;
use std::net::{Ipv4Addr, TcpListener};

use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// The two ports of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ports {
    pub(super) client: u16,
    pub(super) peer: u16,
}

/// Where free ports are looked for: above what services use, and below what systems hand out to outgoing connections,
/// so that none of those (the members' own attempts to reach each other included) can take a port before its member.
const SEARCH_FROM: u16 = 10_240;
const SEARCH_STEPS: u16 = 11_000;

/// More misses than a machine with any room would give.
const MAX_ATTEMPTS: usize = 200;

/// The ports of `size` members: `base` and the next for the first, the two after those for the second, and so on.
pub(super) fn plan(base: u16, size: usize) -> Result<Vec<Ports>, Problem> {
    let pairs = (base..=u16::MAX)
        .step_by(2)
        .zip((base..=u16::MAX).skip(1).step_by(2));
    let ports: Vec<Ports> = pairs
        .take(size)
        .map(|(client, peer)| Ports { client, peer })
        .collect();
    if base == 0 || ports.len() < size {
        let last = usize::from(u16::MAX) + 1 - 2 * size;
        return Err(Problem::usage(format!(
            "ports for {size} members can begin at 1 to {last}, not at {base}"
        )));
    }
    Ok(ports)
}

/// Ports that are free now, in one row.
pub(super) fn search(size: usize) -> anyhow::Result<Vec<Ports>> {
    for _ in 0..MAX_ATTEMPTS {
        let step = getrandom::u32().map_err(anyhow::Error::msg)? % u32::from(SEARCH_STEPS);
        let base = SEARCH_FROM + 2 * u16::try_from(step)?;
        let ports = plan(base, size)?;
        if check_free(&ports).is_ok() {
            return Ok(ports);
        }
    }
    Err(Problem::new("found no free ports on 127.0.0.1")
        .hint("name the first with --base-port")
        .into())
}

/// Whether all of these can be listened on; if not, names the first that can't.
pub(super) fn check_free(ports: &[Ports]) -> Result<(), Problem> {
    for (index, Ports { client, peer }) in ports.iter().enumerate() {
        for (port, purpose) in [(client, "client"), (peer, "peer")] {
            check_one(*port).map_err(|error| {
                Problem::new(format!(
                    "cannot listen on 127.0.0.1:{port}, the {purpose} port of m{}: {}",
                    index + 1,
                    reason(&error)
                ))
            })?;
        }
    }
    Ok(())
}

fn check_one(port: u16) -> io::Result<()> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(drop)
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => "it is taken".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn client_and_peer_ports_take_turns() -> anyhow::Result<()> {
        let planned = plan(2379, 2)?;
        let expected = [(2379, 2380), (2381, 2382)].map(|(client, peer)| Ports { client, peer });
        assert_eq!(planned, expected);
        Ok(())
    }

    #[test]
    fn ports_end_at_the_last_there_is() {
        assert!(plan(65_534, 1).is_ok());
        assert!(plan(65_535, 1).is_err());
        assert!(plan(65_532, 2).is_ok());
        assert!(plan(65_533, 2).is_err());
        assert!(plan(0, 1).is_err());
    }

    #[test]
    fn a_taken_port_is_named() -> anyhow::Result<()> {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let ports = search(1)?.into_iter().map(|found| Ports {
            peer: taken.local_addr().map_or(0, |address| address.port()),
            ..found
        });
        let problem = check_free(&ports.collect::<Vec<_>>()).err();
        let message = problem.as_ref().map_or("", Problem::message);
        let address = taken.local_addr()?;
        assert_eq!(
            message,
            format!("cannot listen on {address}, the peer port of m1: it is taken")
        );
        Ok(())
    }
}
