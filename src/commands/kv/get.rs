//! `get`: reads keys.

use clap::Args;
use etcd_client::proto::PbRangeResponse;

use crate::client::{Pair, is_compacted};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::exit;
use crate::golang::{boolean, integer};
use crate::mode::Mode;
use crate::options::{ConsistencyOptions, KeyRangeOptions, OrderOptions, OutputChoice, WriteOut};
use crate::output::{Output, ShowList, printable};
use crate::request::GetRequest;
use crate::settings::Format;
use crate::transfer::{PageSize, Plan, Scan, Way};
use crate::views::kv::{Got, Listed};

const EXAMPLES: &str = "\
Examples:
  etcdtool get greeting
  etcdtool get config --raw > app.toml          # the value, byte for byte
  etcdtool get /registry/ --prefix --keys-only
  etcdtool get '' --prefix --count-only
  etcdtool get jobs/ --prefix -o jsonl | jq .key";

/// What helps when a compaction comes while keys are read.
const OVERTAKEN: &str =
    "let the servers keep more of their history; --consistent=false goes on with later revisions";

/// Read a key, or a range of keys
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GetArgs {
    #[command(flatten)]
    keys: KeyRangeOptions,
    #[command(flatten)]
    consistency: ConsistencyOptions,
    /// At most so many keys
    #[arg(long, value_name = "N", value_parser = integer::parse, default_value_t = 0, hide_default_value = true)]
    limit: i64,
    /// As of this revision
    #[arg(long, value_name = "REVISION", value_parser = integer::parse)]
    rev: Option<i64>,
    #[command(flatten)]
    order: OrderOptions,
    /// Only the keys
    #[arg(long, conflicts_with = "count_only")]
    keys_only: bool,
    /// Only how many keys there are
    #[arg(long)]
    count_only: bool,
    /// Only the values, one a line
    #[arg(long)]
    print_value_only: bool,
    /// Only keys that were created by this revision or later
    #[arg(long, value_name = "REVISION", value_parser = integer::parse)]
    min_create_rev: Option<i64>,
    /// Only keys that were created by this revision or earlier
    #[arg(long, value_name = "REVISION", value_parser = integer::parse)]
    max_create_rev: Option<i64>,
    /// Only keys that were last written by this revision or later
    #[arg(long, value_name = "REVISION", value_parser = integer::parse)]
    min_mod_rev: Option<i64>,
    /// Only keys that were last written by this revision or earlier
    #[arg(long, value_name = "REVISION", value_parser = integer::parse)]
    max_mod_rev: Option<i64>,
    /// Have the server send the keys in pieces (needs etcd 3.7), as it's asked to for a range anyway where it can
    #[arg(long)]
    stream: bool,
    /// =false: when the revision is compacted while keys are read, go on with later ones rather than fail
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_value = "true",
        default_missing_value = "true", hide_default_value = true, action = clap::ArgAction::Set,
        value_parser = boolean::switch)]
    consistent: bool,
    /// Write the values byte for byte, with nothing in between and no line's end
    #[arg(long, conflicts_with_all = ["keys_only", "count_only", "null"])]
    raw: bool,
    /// End every key and value with a NUL byte instead of a line's end
    #[arg(short = '0', long, conflicts_with = "count_only")]
    null: bool,
    /// Exit with code 4 if there is no such key
    #[arg(long)]
    exit_code: bool,
}

impl GetArgs {
    /// The request.
    pub fn request(&self) -> Result<GetRequest> {
        let bounds = |name: &str, min: Option<i64>, max: Option<i64>| {
            let (min, max) = (min.unwrap_or(0), max.unwrap_or(0));
            if max > 0 && min > max {
                let flag = name.to_lowercase();
                let message = format!("--min-{flag}-rev {min} is above --max-{flag}-rev {max}");
                let (lower, upper) = (format!("getMin{name}Rev"), format!("getMax{name}Rev"));
                return Err(Error::usage(message)
                    .etcdctl_message(format!("{lower}(={min}) > {upper}(={max})"))
                    .etcdctl_code(exit::etcdctl::BAD_FEATURE));
            }
            Ok((min.max(0), max.max(0)))
        };
        Ok(GetRequest {
            limit: self.limit,
            revision: self.rev.unwrap_or(0).max(0),
            sort: self.order.sort(),
            serializable: self.consistency.is_serializable(),
            keys_only: self.keys_only,
            count_only: self.count_only,
            create_revision: bounds("Create", self.min_create_rev, self.max_create_rev)?,
            mod_revision: bounds("Mod", self.min_mod_rev, self.max_mod_rev)?,
            ..GetRequest::of(self.keys.range())
        })
    }

    /// Which of its calls the server is asked with.
    fn way(&self, request: &GetRequest, mode: Mode) -> Result<Way> {
        match self.stream {
            true if mode.is_drop_in() || request.is_streamable() => Ok(Way::AsStream),
            true => Err(Error::usage(
                "--stream is for keys in their own order, without bounds on revisions",
            )),
            false if mode.is_drop_in() || !request.is_streamable() => Ok(Way::AtOnce),
            false if request.range.is_single() || request.count_only => Ok(Way::AtOnce),
            false => Ok(Way::InPages(PageSize::default())),
        }
    }

    fn answer(&self, response: PbRangeResponse) -> Got {
        Got {
            response,
            value_only: self.print_value_only,
            count_only: self.count_only,
            keys_only: self.keys_only,
        }
    }

    /// A flag that was given and has no meaning inside a transaction.
    pub fn only_alone(&self) -> Option<&'static str> {
        let flags = [
            (self.raw, "--raw"),
            (self.null, "--null"),
            (self.exit_code, "--exit-code"),
        ];
        flags
            .into_iter()
            .find_map(|(given, flag)| given.then_some(flag))
    }

    /// Some flags only say how plain lines look.
    fn check_format(&self, format: Format) -> Result<()> {
        let plain = matches!(
            format,
            Format::Etcdctl(WriteOut::Simple)
                | Format::Ours(OutputChoice::Auto | OutputChoice::Plain)
        );
        if let Format::Etcdctl(format) = format
            && self.count_only
            && format != WriteOut::Fields
        {
            return Err(Error::usage(
                "--count-only is only for `--write-out=fields`",
            ));
        }
        if self.print_value_only && !plain {
            return Err(Error::usage(
                "print-value-only is only for `--write-out=simple`",
            ));
        }
        if (self.raw || self.null) && !plain {
            return Err(Error::usage(
                "--raw and --null are for plain output: leave -o and -w out",
            ));
        }
        Ok(())
    }
}

/// Runs it.
pub async fn run(args: &GetArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    args.check_format(out.format())?;
    let request = args.request()?;
    let way = args.way(&request, cx.mode())?;
    let plan = Plan {
        is_consistent: args.consistent,
        ..Plan::new(way, cx.command_timeout())
    };
    out.one::<Got>()?;
    let range = request.range.clone();
    let mut scan = Scan::start(cx.endless_connection(), request, plan).await?;
    let shown = show(args, &mut scan, out).await;
    shown.map_err(|error| match is_compacted(&error) {
        true => error.hint(OVERTAKEN),
        false => error,
    })?;
    // The count is the range's, whatever the bounds on revisions leave of it.
    let none = if args.count_only {
        scan.count() == 0
    } else {
        scan.keys() == 0
    };
    if args.exit_code && none {
        let key = printable(range.key()).into_owned();
        return Err(Error::new(Kind::NotFound, format!("no such key: '{key}'")));
    }
    Ok(Outcome::DONE)
}

/// What is left of the scan.
async fn show(args: &GetArgs, scan: &mut Scan, out: &mut Output) -> Result<()> {
    if args.raw || args.null {
        show_bytes(args, scan, out).await
    } else if let Some(show) = out.list::<Got>()?.filter(|_| !args.count_only) {
        show_list(args, scan, show).await
    } else {
        let whole = scan.gather().await?;
        out.one::<Got>()?.answer(&args.answer(whole))
    }
}

/// Keys as they come, between what stands around them.
async fn show_list(args: &GetArgs, scan: &mut Scan, mut show: ShowList<'_>) -> Result<()> {
    let mut listed = Listed {
        header: *scan.header(),
        value_only: args.print_value_only,
        keys_only: args.keys_only,
        ..Listed::default()
    };
    // Nothing is shown of what fails before its first key.
    let mut next = scan.next().await?;
    show.begin(&listed)?;
    while let Some(piece) = next {
        for pair in piece.pairs() {
            show.item(&listed, pair?)?;
        }
        next = scan.next().await?;
    }
    (listed.count, listed.more) = (scan.count(), scan.more());
    show.end(&listed)
}

/// The values as they are, or keys and values that end with NUL.
async fn show_bytes(args: &GetArgs, scan: &mut Scan, out: &mut Output) -> Result<()> {
    while let Some(piece) = scan.next().await? {
        let mut bytes = Vec::with_capacity(piece.wire().len());
        for pair in piece.pairs() {
            add_bytes(args, pair?, &mut bytes);
        }
        out.piece(&bytes)?;
    }
    Ok(())
}

fn add_bytes(args: &GetArgs, pair: Pair<'_>, bytes: &mut Vec<u8>) {
    if args.raw {
        bytes.extend_from_slice(pair.value);
        return;
    }
    if !args.print_value_only {
        bytes.extend_from_slice(pair.key);
        bytes.push(0);
    }
    if !args.keys_only {
        bytes.extend_from_slice(pair.value);
        bytes.push(0);
    }
}
