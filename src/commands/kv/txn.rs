//! `txn`: several requests at once, under conditions.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};

use super::del::DelArgs;
use super::get::GetArgs;
use super::put::{NO_VALUE, PutArgs};
use crate::cli;
use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::options::os_string;
use crate::output::Output;
use crate::request::{Operation, TxnRequest};
use crate::settle;
use crate::txn::script::{Line, Mode, Reader, Script, Step};
use crate::txn::{SyntaxError, compare, json, script};
use crate::views::kv::Transacted;

const EXAMPLES: &str = r#"Examples:
  etcdtool txn <<'END'
  mod("lock") = "0"

  put lock mine

  get lock

  END
  etcdtool txn --file change.json     # exit code 5 if a compare failed

A line of the first part is a condition: ver, create, mod, val or lease of a key, held with
=, !=, < or > against a value. The second part is done if all hold, the third if not; a blank
line ends each part. The JSON form:
  {"compare": [{"key": "lock", "target": "mod_revision", "operator": "=", "value": 0}],
   "success": [{"put": {"key": "lock", "value": "mine"}}], "failure": [{"get": {"key": "lock"}}]}"#;

/// Do several requests at once, if all conditions hold
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct TxnArgs {
    /// Say what is expected next while reading standard input
    #[arg(short, long)]
    interactive: bool,
    /// Read the transaction from this file, as lines or as JSON
    #[arg(long, value_name = "PATH", conflicts_with = "interactive")]
    file: Option<PathBuf>,
    /// Say that a request which removes every key in the store is meant
    #[arg(long)]
    all: bool,
}

/// A request line, which takes the options of the command of that name.
#[derive(Debug, Parser)]
#[command(
    no_binary_name = true,
    disable_help_flag = true,
    disable_help_subcommand = true,
    infer_subcommands = true
)]
struct RequestLine {
    #[command(subcommand)]
    request: Request,
}

#[derive(Debug, Subcommand)]
enum Request {
    Put(PutArgs),
    Get(GetArgs),
    Del(DelArgs),
}

/// Runs it.
pub async fn run(args: &TxnArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    out.one::<Transacted>()?;
    let request = match &args.file {
        Some(file) => read_file(file, cx).await?,
        None => read_stdin(args, cx, out).await?,
    };
    if !args.all && cx.mode().has_guards() && removes_everything(&request) {
        return Err(Error::usage(
            "a request removes every key in the store, which needs --all",
        ));
    }
    let connection = cx.connection();
    let answer = connection.kv().await?.txn((&request).into()).await;
    let answer = answer.map(|answer| answer.0).map_err(Error::from);
    let look = async |reading: &Connection| settle::key_write(reading, &request).await;
    let response = settle::settled(cx, &connection, answer, look).await?;
    let failed = !response.succeeded;
    out.one()?.answer(&Transacted { response })?;
    if failed && cx.mode().has_own_codes() {
        // The answer says so already.
        return Err(Error::verdict(Kind::ConditionNotMet));
    }
    Ok(Outcome::DONE)
}

fn removes_everything(request: &TxnRequest) -> bool {
    let mut operations = request.success.iter().chain(&request.failure);
    operations.any(|operation| match operation {
        Operation::Delete(delete) => delete.range.is_whole_keyspace(),
        _ => false,
    })
}

async fn read_file(file: &Path, cx: &Context) -> Result<TxnRequest> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| {
        Error::usage(format!("cannot read {name}")).cause(Stage::Local, None, error.to_string())
    })?;
    // Editors on some systems begin a file with a mark that is no part of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let parsed = if text.trim_start().starts_with('{') {
        json::parse(text).map_err(|error| syntax_error(&error))
    } else {
        match script::parse(text, Mode::File) {
            Ok(script) => requests(&script, cx).await,
            Err(error) => Err(syntax_error(&error)),
        }
    };
    parsed.map_err(|error| error.cause(Stage::Settings, None, format!("in the file {name}")))
}

/// Line by line, so that a person sees what is expected.
async fn read_stdin(args: &TxnArgs, cx: &Context, out: &mut Output) -> Result<TxnRequest> {
    let mut reader = Reader::new(Mode::Etcdctl);
    let mut prompted = None;
    let typed = cx.is_interactive() && !cx.mode().is_drop_in();
    while reader.step() != Step::Done {
        let prompt = reader
            .step()
            .prompt()
            .filter(|_| prompted != Some(reader.step()));
        prompted = Some(reader.step());
        match prompt {
            // etcdctl's own prompts go to standard output, among the data.
            Some(prompt) if args.interactive && cx.mode().is_drop_in() => {
                out.raw(format!("{prompt}\n").as_bytes())?
            }
            Some(prompt) if typed || args.interactive => cx.reporter().line(prompt),
            _ => {}
        }
        let line = cx.read_line()?;
        if !line.ends_with(b"\n") {
            break;
        }
        match push(&mut reader, line) {
            // Whoever types may type the line again.
            Err(error) if typed => cx.reporter().line(error.message()),
            pushed => pushed?,
        }
    }
    let script = reader.finish().map_err(|error| {
        syntax_error(&error)
            .etcdctl_message("EOF")
            .hint("a blank line ends each of the three parts, also an empty one")
    })?;
    requests(&script, cx).await
}

fn push(reader: &mut Reader, line: Vec<u8>) -> Result<()> {
    let line = String::from_utf8(line).map_err(|_| {
        invalid("the transaction is not UTF-8").hint(r#"write other bytes as "\xff""#)
    })?;
    let is_compare = reader.step() == Step::Compares;
    reader.push(&line).map(drop).map_err(|error| {
        let told = is_compare
            .then(|| compare::in_etcdctls_words(&line))
            .flatten();
        let error = syntax_error(&error);
        match told {
            Some(told) => error.etcdctl_message(told),
            None => error,
        }
    })
}

async fn requests(script: &Script, cx: &Context) -> Result<TxnRequest> {
    Ok(TxnRequest {
        compares: script.compares.clone(),
        success: operations(&script.success, cx).await?,
        failure: operations(&script.failure, cx).await?,
    })
}

async fn operations(lines: &[Line], cx: &Context) -> Result<Vec<Operation>> {
    let mut operations = Vec::with_capacity(lines.len());
    for line in lines {
        operations.push(operation(line, cx).await?);
    }
    Ok(operations)
}

async fn operation(line: &Line, cx: &Context) -> Result<Operation> {
    let request = Request::read(line, cx.mode())?;
    if let Request::Del(del) = &request
        && cx.mode().is_drop_in()
    {
        del.wait_as_etcdctl_does(cx).await;
    }
    request.operation(line)
}

/// Whether all requests can be read.
pub(crate) fn check(script: &Script, mode: crate::mode::Mode) -> Result<()> {
    let mut lines = script.success.iter().chain(&script.failure);
    lines.try_for_each(|line| Request::read(line, mode)?.operation(line).map(drop))
}

impl Request {
    fn read(line: &Line, mode: crate::mode::Mode) -> Result<Self> {
        let words = line.words.iter().map(|word| os_string(word));
        let mut words: Vec<OsString> = words.collect::<Result<_>>()?;
        let parsed: RequestLine = cli::read_line(&mut words, mode)
            .map_err(|error| wrong_request(line, &words, &error))?;
        let flag = match &parsed.request {
            Self::Put(put) if !put.conditions().is_empty() => {
                return Err(invalid(&format!(
                    "line {}: conditions go into the first part",
                    line.number
                )));
            }
            Self::Put(_) => None,
            Self::Get(get) => get.only_alone(),
            Self::Del(del) => del.only_alone(),
        };
        refuse(line, flag)?;
        Ok(parsed.request)
    }

    fn operation(&self, line: &Line) -> Result<Operation> {
        Ok(match self {
            Self::Put(put) => Operation::Put(put.request(|| Err(no_value(line)))?),
            Self::Get(get) => Operation::Get(get.request()?),
            Self::Del(del) => Operation::Delete(del.request()),
        })
    }
}

/// Standard input, which would have the value, is the transaction itself.
fn no_value(line: &Line) -> Error {
    Error::usage(format!("line {}: put has no value", line.number)).etcdctl_message(NO_VALUE)
}

/// A flag that can't be heeded must not be ignored: `del --dry-run` would delete.
fn refuse(line: &Line, flag: Option<&str>) -> Result<()> {
    flag.map_or(Ok(()), |flag| {
        let number = line.number;
        Err(invalid(&format!(
            "line {number}: {flag} has no meaning inside a transaction"
        )))
    })
}

fn wrong_request(line: &Line, words: &[OsString], error: &clap::Error) -> Error {
    let reason = error.to_string();
    let reason = reason.lines().next().unwrap_or_default();
    let reason = reason.strip_prefix("error: ").unwrap_or(reason);
    let wrong = invalid(&format!("invalid txn request: {}", line.text)).cause(
        Stage::Settings,
        None,
        format!("line {}: {reason}", line.number),
    );
    match cli::objection(error, words) {
        Some((told, code)) => wrong.etcdctl_message(told).etcdctl_code(code),
        None => wrong,
    }
}

fn syntax_error(error: &SyntaxError) -> Error {
    invalid(&format!("{error}\n{}", error.excerpt()))
}

fn invalid(message: &str) -> Error {
    Error::usage(message).etcdctl_code(exit::etcdctl::INVALID_INPUT)
}
