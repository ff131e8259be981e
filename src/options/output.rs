//! How answers are shown: flags that every command takes.

use clap::{ArgAction, Args, ValueEnum};

/// Our formats, as named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputChoice {
    /// Lists are tables on a terminal and plain lines in a pipe
    Auto,
    /// A table
    Table,
    /// Lines of text
    Plain,
    /// One JSON document
    Json,
    /// One JSON object a line
    Jsonl,
    /// YAML
    Yaml,
}

/// etcdctl's formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum WriteOut {
    /// Lines of text
    Simple,
    /// One field a line
    Fields,
    /// The message as JSON
    Json,
    /// The message as it came over the wire
    Protobuf,
    /// A table
    Table,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal
    Auto,
    /// Also without one
    Always,
    /// Not at all
    Never,
}

/// The output flags, as given.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Output")]
pub struct OutputOptions {
    /// How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    #[arg(short, long, global = true, value_name = "FORMAT")]
    pub output: Option<String>,
    /// etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORMAT",
        hide_short_help = true
    )]
    pub write_out: Option<String>,
    /// Show bytes as hex in etcdctl's formats
    #[arg(long, global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_short_help = true)]
    pub hex: Option<String>,
    /// When to colour: auto, always or never [default: auto]
    #[arg(long, global = true, value_name = "WHEN", hide_short_help = true)]
    pub color: Option<String>,
    /// Say nothing on stderr but errors
    #[arg(short, long, global = true, hide_short_help = true)]
    pub quiet: bool,
    /// Tell on stderr what is tried; twice for more
    #[arg(short, long, global = true, action = ArgAction::Count, hide_short_help = true)]
    pub verbose: u8,
    /// Tell on stderr all that is done, as etcdctl's flag of that name
    #[arg(long, global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide = true)]
    pub debug: Option<String>,
}
