//! `playground`: a local cluster of real members, to try things on or to test against.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::env::Environment;
use crate::error::{Error, Kind, Result, Stage};
use crate::mode::Mode;
use crate::options::{ConnectionOptions, OutputOptions};
use crate::output::{Output, Show};
use crate::playground::{self, Cluster, Problem, Spec};
use crate::process::Signals;
use crate::settings::Settings;
use crate::views::local::Started;

const EXAMPLES: &str = "\
Examples:
  etcdtool playground --size 3                 # until Ctrl-C
  etcdtool playground -- make integration-test # exits with the command's code
  etcdtool playground --tls --auth -- etcdctl member list";

/// Start a local cluster of real etcd members
///
/// In the foreground until Ctrl-C, or around a COMMAND that finds ETCDTOOL_* and ETCDCTL_* set
/// for the cluster. Members listen on 127.0.0.1 only.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct PlaygroundArgs {
    /// How many members, 1 to 9
    #[arg(long, value_name = "N", default_value_t = 1)]
    size: usize,
    /// The etcd program [default: the one in PATH]
    #[arg(long, value_name = "PATH")]
    etcd: Option<PathBuf>,
    /// Keep the data in this folder, and go on from what is there [default: a temporary one]
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Mutual TLS, with certificates made on the spot
    #[arg(long)]
    tls: bool,
    /// Authentication, with a root user and a generated password
    #[arg(long)]
    auth: bool,
    /// The first port: each member takes two [default: free ones]
    #[arg(long, value_name = "PORT")]
    base_port: Option<u16>,
    /// A flag for every member, as in --etcd-arg=--quota-backend-bytes=16777216
    #[arg(long, value_name = "FLAG")]
    etcd_arg: Vec<OsString>,
    /// Run this, then end the cluster
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

impl PlaygroundArgs {
    fn spec(&self) -> Result<Spec> {
        Ok(Spec {
            size: self.size,
            data_dir: self.data_dir.clone(),
            tls: self.tls,
            auth: self.auth,
            base_port: self.base_port,
            launcher: std::env::current_exe().ok(),
            extra_args: self.etcd_arg.clone(),
            ..Spec::new(playground::find_etcd(self.etcd.as_deref()).map_err(explain)?)
        })
    }
}

/// Runs it.
pub async fn run(args: &PlaygroundArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Started>()?;
    playground::check_command(&args.command).map_err(explain)?;
    let spec = args.spec()?;
    let mut signals = Signals::listen().map_err(|error| explain(error.into()))?;
    // Dropping the start in the middle ends what it has begun.
    let mut cluster = tokio::select! {
        started = start(spec, cx) => started?,
        signal = signals.next() => return Ok(Outcome::of_child(signal.exit_code())),
    };
    let outcome = if args.command.is_empty() {
        in_foreground(&mut cluster, &mut signals, cx, show).await
    } else {
        let ran = playground::run_command(&cluster, &args.command, &mut signals).await;
        ran.map(Outcome::of_child).map_err(explain)
    };
    cluster.stop().await.map_err(explain)?;
    outcome
}

async fn start(spec: Spec, cx: &Context) -> Result<Cluster> {
    let auth = spec.auth;
    let mut cluster = Cluster::start(spec).await.map_err(explain)?;
    if auth {
        let mut client = client_without_user(&cluster, cx).await?;
        cluster.enable_auth(&mut client).await.map_err(explain)?;
    }
    Ok(cluster)
}

/// The cluster's own settings, but for the user: there is none yet.
async fn client_without_user(cluster: &Cluster, cx: &Context) -> Result<etcd_client::Client> {
    let variables = cluster
        .environment()
        .into_iter()
        .filter(|(name, _)| !name.ends_with("_USER") && !name.ends_with("_PASSWORD"));
    let settings = Settings::resolve(
        &ConnectionOptions::default(),
        &OutputOptions::default(),
        &Environment::new(Mode::Native, variables),
        Mode::Native,
    )?;
    let connection = Arc::new(settings.connection);
    let endpoints = connection.endpoints.clone();
    let reporter = cx.reporter().clone();
    Connection::new(endpoints, connection, cx.deadline(), reporter)
        .client()
        .await
}

async fn in_foreground(
    cluster: &mut Cluster,
    signals: &mut Signals,
    cx: &Context,
    show: Show<'_, Started>,
) -> Result<Outcome> {
    show.answer(&Started::from(&*cluster))?;
    loop {
        let ended = tokio::select! {
            signal = signals.next() => return Ok(Outcome::of_child(signal.exit_code())),
            ended = cluster.wait() => ended.map_err(|error| explain(error.into()))?,
        };
        let Some(ended) = ended else {
            return Err(Error::failed("no member is left"));
        };
        cx.reporter().status(&ended.to_string());
        for line in &ended.log_lines {
            cx.reporter().status(&format!("  {line}"));
        }
    }
}

fn explain(error: anyhow::Error) -> Error {
    let Some(problem) = error.downcast_ref::<Problem>() else {
        return error.into();
    };
    let kind = if problem.is_usage() {
        Kind::Usage
    } else {
        Kind::Failed
    };
    let error = Error::new(kind, problem.message());
    let error = problem
        .log_lines()
        .iter()
        .fold(error, |error, line| error.cause(Stage::Local, None, line));
    match problem.advice() {
        Some(advice) => error.hint(advice),
        None => error,
    }
}
