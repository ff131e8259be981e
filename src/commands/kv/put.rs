//! `put`: writes a key.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use etcd_client::proto::{PbKeyValue, PbPutResponse, PbTxnOpResponse};
use etcd_client::{Compare, Txn, TxnOp};

use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::options::{bytes_of, lease_id};
use crate::output::{Output, printable};
use crate::request::{self, CompareOperator, CompareTarget, Operation, PutRequest, TxnRequest};
use crate::settings::Format;
use crate::settle;
use crate::views::kv::Put;

const EXAMPLES: &str = "\
Examples:
  etcdtool put greeting hello
  etcdtool put config --file app.toml
  date | etcdtool put now
  etcdtool put leader me --if-absent     # exit code 5 if somebody was first
  etcdtool put k -- -5                   # a value that begins with a dash";

/// What etcdctl says where there is no value.
pub const NO_VALUE: &str = "put command needs 1 argument and input from stdin or 2 arguments";

/// Write a key
///
/// Without VALUE and --file, the value is read from standard input.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct PutArgs {
    /// The key
    pub key: OsString,
    /// The value
    #[arg(conflicts_with_all = ["file", "ignore_value"])]
    pub value: Option<OsString>,
    /// Take the value from this file, byte for byte
    #[arg(long, value_name = "PATH", conflicts_with = "ignore_value")]
    pub file: Option<PathBuf>,
    /// The lease to attach, in hex
    #[arg(long, value_name = "ID", default_value = "0", value_parser = lease_id, hide_default_value = true)]
    pub lease: i64,
    /// Show what the key held before
    #[arg(long)]
    pub prev_kv: bool,
    /// Keep the present value
    #[arg(long)]
    pub ignore_value: bool,
    /// Keep the present lease
    #[arg(long)]
    pub ignore_lease: bool,
    /// Only if the key doesn't exist
    #[arg(long, help_heading = "Conditions")]
    pub if_absent: bool,
    /// Only if the key was last written by this revision
    #[arg(long, value_name = "REVISION", help_heading = "Conditions")]
    pub if_mod_rev: Option<i64>,
    /// Only if the key holds this value
    #[arg(long, value_name = "VALUE", help_heading = "Conditions")]
    pub if_value: Option<OsString>,
}

impl PutArgs {
    /// The request; `stdin` is asked for the value if nothing else gives one.
    pub fn request(&self, stdin: impl FnOnce() -> Result<Vec<u8>>) -> Result<PutRequest> {
        let value = match (&self.value, &self.file) {
            _ if self.ignore_value => Vec::new(),
            (Some(value), _) => bytes_of(value),
            (None, Some(file)) => read(file)?,
            (None, None) => not_empty(stdin()?)?,
        };
        Ok(PutRequest {
            key: bytes_of(&self.key),
            value,
            lease: self.lease,
            prev_kv: self.prev_kv,
            ignore_value: self.ignore_value,
            ignore_lease: self.ignore_lease,
        })
    }

    /// What must hold for the key to be written.
    pub fn conditions(&self) -> Vec<request::Compare> {
        let absent = self.if_absent.then_some(CompareTarget::CreateRevision(0));
        let revision = self.if_mod_rev.map(CompareTarget::ModRevision);
        let value = self.if_value.as_ref().map(bytes_of);
        let targets = [absent, revision, value.map(CompareTarget::Value)];
        let compare = |target| request::Compare {
            key: bytes_of(&self.key),
            operator: CompareOperator::Equal,
            target,
        };
        targets.into_iter().flatten().map(compare).collect()
    }
}

fn read(file: &PathBuf) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|error| {
        Error::usage(format!("cannot read {}", file.display())).cause(
            Stage::Local,
            None,
            error.to_string(),
        )
    })
}

/// An empty input is rather a script's mistake than a wish for an empty value.
fn not_empty(value: Vec<u8>) -> Result<Vec<u8>> {
    if value.is_empty() {
        return Err(
            Error::usage("no value: none on the command line, none on standard input")
                .etcdctl_message(NO_VALUE)
                .hint("for an empty value, give '' or --file /dev/null"),
        );
    }
    Ok(value)
}

/// Runs it.
pub async fn run(args: &PutArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let format = out.format();
    let show = out.one::<Put>()?;
    let request = args.request(|| cx.read_stdin())?;
    let conditions = args.conditions();
    let connection = cx.connection();
    let answer = if conditions.is_empty() {
        put(&connection, &request).await
    } else {
        put_if(&connection, &request, &conditions).await
    };
    let asked = TxnRequest {
        compares: conditions,
        success: vec![Operation::Put(request)],
        failure: Vec::new(),
    };
    let look = async |reading: &Connection| settle::key_write(reading, &asked).await;
    let put = settle::settled(cx, &connection, answer, look).await?;
    let Some(present) = &put.refused else {
        show.answer(&put)?;
        return Ok(Outcome::DONE);
    };
    // etcdctl has no words for this.
    if matches!(format, Format::Ours(_)) {
        show.answer(&put)?;
    }
    Err(condition_not_met(&bytes_of(&args.key), present.as_ref()))
}

async fn put(connection: &Connection, request: &PutRequest) -> Result<Put> {
    let mut kv = connection.kv().await?;
    let (key, value) = (request.key.as_slice(), request.value.as_slice());
    let response = kv.put(key, value, Some(request.options())).await?.0;
    Ok(Put {
        response,
        refused: None,
    })
}

/// Writes, or else reads what is there instead: in one transaction, so that both are of one moment.
async fn put_if(
    connection: &Connection,
    request: &PutRequest,
    conditions: &[request::Compare],
) -> Result<Put> {
    let (key, value) = (request.key.as_slice(), request.value.as_slice());
    let txn = Txn::new()
        .when(conditions.iter().map(Compare::from).collect::<Vec<_>>())
        .and_then([TxnOp::put(key, value, Some(request.options()))])
        .or_else([TxnOp::get(key, None)]);
    let answer = connection.kv().await?.txn(txn).await?.0;
    let inner = answer.responses.into_iter().next();
    let (prev_kv, refused) = match inner.and_then(|operation| operation.response) {
        Some(PbTxnOpResponse::ResponseRange(range)) => (None, Some(range.kvs.into_iter().next())),
        Some(PbTxnOpResponse::ResponsePut(put)) => (put.prev_kv, None),
        _ => (None, None),
    };
    let header = answer.header;
    Ok(Put {
        response: PbPutResponse { header, prev_kv },
        refused,
    })
}

fn condition_not_met(key: &[u8], present: Option<&PbKeyValue>) -> Error {
    let key = printable(key);
    let why = match present {
        Some(kv) => format!(
            "'{key}' exists, last written by revision {}",
            kv.mod_revision
        ),
        None => format!("'{key}' doesn't exist"),
    };
    Error::new(
        Kind::ConditionNotMet,
        format!("not written, the condition did not hold: {why}"),
    )
    .etcdctl_code(exit::etcdctl::ERROR)
}
