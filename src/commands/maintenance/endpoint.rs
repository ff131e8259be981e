//! `endpoint`: commands that ask every endpoint for itself.

use clap::{Args, Subcommand};

use super::{hashkv, health, status};
use crate::client::{self, Endpoint};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::exit;
use crate::output::Output;

/// `endpoint`'s own flags and its subcommands.
#[derive(Args, Clone, Debug)]
pub struct EndpointArgs {
    /// Ask all members that the cluster lists, not the endpoints given
    #[arg(long, global = true)]
    cluster: bool,
    #[command(subcommand)]
    command: EndpointCommand,
}

#[derive(Clone, Debug, Subcommand)]
enum EndpointCommand {
    /// Check whether endpoints can do their work
    Health(health::HealthArgs),
    /// Show versions, sizes, roles and progress of endpoints
    Status(status::StatusArgs),
    /// Show the hash of each member's keys and their history, and compare them
    Hashkv(hashkv::HashkvArgs),
}

/// Runs it.
pub async fn run(args: &EndpointArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    match &args.command {
        EndpointCommand::Health(_) => health::run(args, cx, out).await,
        EndpointCommand::Status(_) => status::run(args, cx, out).await,
        EndpointCommand::Hashkv(own) => hashkv::run(own, args, cx, out).await,
    }
}

impl EndpointArgs {
    /// The endpoints to ask: the ones given, or what the members say they listen on.
    pub(super) async fn endpoints(&self, cx: &Context) -> Result<Vec<Endpoint>> {
        endpoints(self.cluster, cx).await
    }
}

/// Whether etcdctl would not even have a client, because it can't log in: it says so at once then.
pub(super) fn no_client(error: &Error) -> bool {
    error.code_of_etcdctl() == exit::etcdctl::BAD_CONNECTION
}

/// The endpoints given, or what all members of the cluster say they listen on.
pub(super) async fn endpoints(all: bool, cx: &Context) -> Result<Vec<Endpoint>> {
    if !all {
        return Ok(cx.settings().connection.endpoints.clone());
    }
    // One member's word will do: who asks for health has perhaps no majority to agree on it.
    let linearizable = cx.mode().is_drop_in();
    let listed = client::list_members(&cx.connection(), linearizable).await;
    let listed = listed.map_err(|error| {
        if no_client(&error) {
            return error.etcdctl_code(exit::etcdctl::ERROR);
        }
        let words = format!(
            "failed to fetch endpoints from etcd cluster member list: {}",
            error.in_etcdctls_words()
        );
        error.etcdctl_message(words)
    })?;
    let urls = listed
        .members
        .iter()
        .flat_map(|member| &member.client_ur_ls);
    let map = &cx.settings().connection.endpoint_map;
    urls.map(|url| map.reach(url)).collect()
}

/// What the answers of all endpoints amount to: 6 if some gave none; if none did, the reason's own code. The rows tell the
/// reasons.
pub(super) fn outcome<T>(answers: &[(String, Result<T>)]) -> Result<Outcome> {
    if answers.iter().all(|(_, answer)| answer.is_ok()) {
        return Ok(Outcome::DONE);
    }
    Err(Error::verdict(failure(answers).unwrap_or(Kind::Unhealthy)))
}

/// Why no endpoint at all gave an answer; none if any did. That the cluster refused tells more than that it was silent.
pub(super) fn failure<T>(answers: &[(String, Result<T>)]) -> Option<Kind> {
    let kind = |(_, answer): &(String, Result<T>)| answer.as_ref().err().map(Error::kind);
    let kinds: Vec<_> = answers.iter().map(kind).collect::<Option<_>>()?;
    let refused = kinds.iter().find(|&&kind| kind == Kind::Refused);
    refused.or(kinds.last()).copied()
}
