//! The life of a command, from its words to its exit code.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

use crate::cli::{self, Cli, Parsed};
use crate::commands::Outcome;
use crate::context::{Context, Stdin, Terminals};
use crate::env::Environment;
use crate::error::{Error, Result, Stage};
use crate::exit;
use crate::mode::Mode;
use crate::options::{ColorChoice, ConnectionOptions};
use crate::output::{Output, Reporter, Style, color_wish, report, wants_structure};
use crate::process::survive_full_files;
use crate::settings::Settings;

/// What a process has: its words, its environment, its streams.
pub struct Process {
    /// The program's name and the words after it.
    pub words: Vec<OsString>,
    /// The environment.
    pub environment: Environment,
    /// Standard input.
    pub stdin: Stdin,
    /// Standard output.
    pub stdout: Box<dyn Write + Send>,
    /// Standard output past any buffer, for etcdctl's prompts.
    pub prompts: Box<dyn Write + Send>,
    /// Standard error.
    pub stderr: Box<dyn Write + Send>,
    /// Which of the three are terminals.
    pub terminals: Terminals,
}

impl Process {
    /// This very process.
    pub fn this() -> Self {
        let words: Vec<OsString> = std::env::args_os().collect();
        let mode = mode(&words);
        Self {
            words,
            environment: Environment::of_process(mode),
            stdin: Box::new(io::stdin()),
            stdout: stdout(),
            prompts: Box::new(io::stdout()),
            stderr: Box::new(io::stderr()),
            terminals: Terminals {
                stdin: io::stdin().is_terminal(),
                stdout: io::stdout().is_terminal(),
                stderr: io::stderr().is_terminal(),
            },
        }
    }
}

/// Standard output, without the buffer that the standard library has for lines: ours is enough.
#[cfg(unix)]
fn stdout() -> Box<dyn Write + Send> {
    use std::os::fd::AsFd;
    match io::stdout().as_fd().try_clone_to_owned() {
        Ok(stdout) => Box::new(std::fs::File::from(stdout)),
        Err(_) => Box::new(io::stdout()),
    }
}

#[cfg(not(unix))]
fn stdout() -> Box<dyn Write + Send> {
    Box::new(io::stdout())
}

fn mode(words: &[OsString]) -> Mode {
    words
        .first()
        .map_or(Mode::Native, |program| Mode::from_program(program))
}

/// Runs the command that the process's words ask for; returns the exit code.
pub fn run(process: Process) -> u8 {
    let mode = mode(&process.words);
    let raw: Vec<String> = process
        .words
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let mut style = Style::guess(mode, &raw, &process.environment);
    let colorful = color_wish(&raw, &process.environment);
    style.color = colorful.unwrap_or(process.terminals.stderr) && mode.suits_terminals();
    match cli::parse(
        process.words,
        mode,
        colorful.unwrap_or(process.terminals.stdout),
    ) {
        Parsed::Text(text) => show_text(process.stdout, &text),
        Parsed::Wrong(error) => {
            let reporter = Reporter::new(process.stderr, mode.program(), false, 0);
            finish(Err(error), style, &reporter)
        }
        Parsed::Run(cli) => {
            let streams = Streams {
                environment: process.environment,
                stdin: process.stdin,
                stdout: process.stdout,
                prompts: process.prompts,
                stderr: process.stderr,
                terminals: process.terminals,
            };
            resolve_and_run(&cli, mode, style, streams)
        }
    }
}

/// What of a process is left once its words are read.
struct Streams {
    environment: Environment,
    stdin: Stdin,
    stdout: Box<dyn Write + Send>,
    prompts: Box<dyn Write + Send>,
    stderr: Box<dyn Write + Send>,
    terminals: Terminals,
}

fn resolve_and_run(cli: &Cli, mode: Mode, mut style: Style, mut streams: Streams) -> u8 {
    if cli.command.is_local() {
        streams.environment = streams.environment.without_cluster();
    }
    let terminals = streams.terminals;
    let resolved = settings(cli, mode, &streams.environment);
    let resolved = resolved.map(|settings| match cli.command.needs_cluster() {
        true => settings,
        false => settings.without_question(),
    });
    let mut settings = match resolved {
        Ok(settings) => settings,
        Err(error) => {
            let reporter = Reporter::new(streams.stderr, mode.program(), false, 0);
            return finish(Err(error), style, &reporter);
        }
    };
    let shown = settings.output.clone();
    let color = |terminal: bool| match shown.color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => terminal && mode.suits_terminals(),
    };
    style.structured = wants_structure(shown.format);
    style.color = color(terminals.stderr);
    let reporter = Reporter::new(streams.stderr, mode.program(), shown.quiet, shown.verbose)
        .on_terminal(terminals.stderr)
        .structured(style.structured);
    if cli.command.needs_cluster() {
        tell_of(&settings, &reporter);
        if let Err(error) = discover(&mut settings, &reporter) {
            return finish(Err(error), style, &reporter);
        }
    }
    let mut out = Output::new(
        streams.stdout,
        shown.format,
        shown.hex,
        color(terminals.stdout),
        terminals.stdout,
    );
    let context = Context::new(
        settings,
        streams.environment,
        reporter.clone(),
        terminals,
        streams.stdin,
        streams.prompts,
    );
    let identified = if mode.is_drop_in() && cli.command.asks_first() {
        Ok(())
    } else {
        context.identify()
    };
    let outcome = identified.and_then(|()| block_on(cli.command.run(&context, &mut out)));
    finish(outcome, style, &reporter)
}

fn settings(cli: &Cli, mode: Mode, environment: &Environment) -> Result<Settings> {
    let (connection, output) = (&cli.connection, &cli.output);
    if !mode.is_drop_in() && !cli.command.uses_context() {
        return Settings::without_context(connection, output, environment, mode);
    }
    if !mode.is_drop_in() && !cli.command.needs_cluster() {
        return Settings::of_no_proof(connection, output, environment, mode);
    }
    if !mode.is_drop_in() || cli.command.needs_cluster() {
        return Settings::resolve(connection, output, environment, mode);
    }
    // etcdctl looks at settings when it makes a client; what cobra can't read is an error before.
    // To cobra endpoints are any text.
    let nothing = Environment::new(mode, []);
    let connection = &ConnectionOptions {
        endpoints: Vec::new(),
        ..connection.clone()
    };
    let resolved = Settings::resolve(connection, output, &nothing, mode);
    resolved.or_else(|error| match error.code_of_etcdctl() {
        exit::etcdctl::ERROR => Err(error),
        _ => Settings::resolve(&Default::default(), &Default::default(), &nothing, mode),
    })
}

/// Says what is to be known of the settings before they are used.
fn tell_of(settings: &Settings, reporter: &Reporter) {
    for line in settings.told_by_debug() {
        reporter.line(&line);
    }
    for warning in &settings.warnings {
        reporter.status(&format!("warning: {warning}"));
    }
}

/// Finds out where the cluster is, if DNS is to say that.
fn discover(settings: &mut Settings, reporter: &Reporter) -> Result<()> {
    let connection = &mut settings.connection;
    let Some(discovery) = &connection.discovery else {
        return Ok(());
    };
    let found = discovery.endpoints(connection.dial_timeout, settings.mode, reporter);
    let found = block_on(found)?;
    if !found.is_empty() {
        let map = &connection.endpoint_map;
        connection.endpoints = found.into_iter().map(|found| map.reached(found)).collect();
    }
    Ok(())
}

fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| {
            Error::failed("cannot start").cause(Stage::Local, None, error.to_string())
        })?;
    let outcome = runtime.block_on(async {
        survive_full_files();
        work.await
    });
    // A name look-up may still be under way, and nobody waits for it any more.
    runtime.shutdown_background();
    outcome
}

fn show_text(mut out: Box<dyn Write + Send>, text: &str) -> u8 {
    // Help that nobody reads any more is no failure.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    exit::OK
}

fn finish(outcome: Result<Outcome>, style: Style, reporter: &Reporter) -> u8 {
    match outcome {
        Ok(outcome) => outcome.code(),
        Err(error) => {
            report(&error, style, reporter);
            style.mode.exit_code(&error)
        }
    }
}
