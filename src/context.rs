//! What a command is handed: settings, the way to the cluster, standard input, status on stderr.

use std::io::{BufRead, BufReader, Read, Write};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use futures_util::future::join_all;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::mpsc;

use crate::client::{Connection, Deadline, Endpoint, Home, LogIn};
use crate::env::Environment;
use crate::error::{Error, Kind, Result, Stage};
use crate::mode::Mode;
use crate::options::GuardOptions;
use crate::output::Reporter;
use crate::prompt;
use crate::settings::{ConnectionSettings, Identity, Password, Settings};

/// Which of the standard streams are terminals.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terminals {
    /// Standard input.
    pub stdin: bool,
    /// Standard output.
    pub stdout: bool,
    /// Standard error.
    pub stderr: bool,
}

/// Standard input: locked for as long as somebody reads.
pub type Stdin = Box<dyn Read + Send>;

/// What a command is handed.
pub struct Context {
    settings: Settings,
    connection: OnceLock<Arc<ConnectionSettings>>,
    log_in: OnceLock<Arc<LogIn>>,
    home: Arc<Home>,
    deadline: OnceLock<Deadline>,
    environment: Environment,
    reporter: Reporter,
    terminals: Terminals,
    stdin: Mutex<Stdin>,
    etcdctls_prompts: Mutex<Box<dyn Write + Send>>,
}

impl Context {
    /// Puts a context together; nothing connects yet. `etcdctls_prompts` is standard output, past any buffer.
    pub fn new(
        settings: Settings,
        environment: Environment,
        reporter: Reporter,
        terminals: Terminals,
        stdin: Stdin,
        etcdctls_prompts: Box<dyn Write + Send>,
    ) -> Self {
        Self {
            settings,
            connection: OnceLock::new(),
            log_in: OnceLock::new(),
            home: Arc::default(),
            deadline: OnceLock::new(),
            environment,
            reporter,
            terminals,
            stdin: Mutex::new(stdin),
            etcdctls_prompts: Mutex::new(etcdctls_prompts),
        }
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How the program was called.
    pub fn mode(&self) -> Mode {
        self.settings.mode
    }

    /// The environment.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// Status, warnings and prompts.
    pub fn reporter(&self) -> &Reporter {
        &self.reporter
    }

    /// Whether somebody sits there who can be asked.
    pub fn is_interactive(&self) -> bool {
        self.terminals.stdin && self.terminals.stderr
    }

    /// Asks for the password of a user who was named without one, unless that is known by now.
    ///
    /// # Errors
    /// Where nobody can be asked.
    pub fn identify(&self) -> Result<()> {
        if self.connection.get().is_some() {
            return Ok(());
        }
        let mut settings = self.settings.connection.clone();
        if let Some(Identity::User { name, password }) = &mut settings.identity {
            let known = match password {
                Password::Known(known) => known.clone(),
                Password::Asked => self.ask_secret("Password: ").map_err(|error| {
                    error.hint(format!(
                        "without a terminal, --password-file, --password-stdin or ETCDTOOL_PASSWORD give that of {name}"
                    ))
                })?,
                Password::Command(command) => command.run()?,
                Password::FirstLine => {
                    let line = self.read_secret_line()?;
                    if line.expose_secret().is_empty() {
                        return Err(Error::usage("the first line of standard input is empty"));
                    }
                    line
                }
            };
            *password = Password::Known(known);
        }
        if self.mode().is_drop_in() {
            settings.identity.take_if(|identity| is_nobody(identity));
        }
        self.connection.get_or_init(|| Arc::new(settings));
        Ok(())
    }

    /// How to connect, as somebody whom `identify` has made known.
    fn connecting(&self) -> &Arc<ConnectionSettings> {
        self.connection
            .get_or_init(|| Arc::new(self.settings.connection.clone()))
    }

    /// Asks for a secret: at the terminal, with the prompt on stderr. The drop-in asks as etcdctl does: with the prompt on
    /// standard output, for a line of standard input, terminal or not.
    ///
    /// # Errors
    /// Where there is nobody to ask, and on Ctrl-C.
    pub fn ask_secret(&self, prompt: &str) -> Result<SecretString> {
        if self.mode().is_drop_in() {
            self.etcdctls_prompt(prompt);
            let secret = prompt::from_stdin(&mut *self.lock_stdin(), self.terminals.stdin)?;
            self.etcdctls_prompt("\n");
            return Ok(secret.expose_secret().trim().into());
        }
        let secret = prompt::from_terminal(|| self.reporter.text(prompt));
        self.reporter.text("\n");
        secret
    }

    /// A secret: the next line of standard input, which isn't asked for.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn read_secret_line(&self) -> Result<SecretString> {
        prompt::first_line(&mut *self.lock_stdin())
    }

    /// A secret: the next word of standard input, as etcdctl reads it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn read_secret_word(&self) -> Result<SecretString> {
        prompt::word(&mut *self.lock_stdin())
    }

    fn etcdctls_prompt(&self, text: &str) {
        let out = self.etcdctls_prompts.lock();
        let mut out = out.unwrap_or_else(PoisonError::into_inner);
        // etcdctl doesn't look whether anybody sees it.
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// The command's time, which runs from the first call on: not while a person types.
    pub fn deadline(&self) -> Deadline {
        *self
            .deadline
            .get_or_init(|| Deadline::after(self.connecting().command_timeout))
    }

    /// A connection to the cluster, within the command's time.
    pub fn connection(&self) -> Connection {
        self.connect_to(self.connecting().endpoints.clone(), self.deadline())
    }

    /// A new connection with the whole time again, for after a question: whoever was asked may have taken long, and
    /// what stood between us and the cluster may have dropped a connection that was idle.
    pub fn connection_after_question(&self) -> Connection {
        self.connection_within(self.fresh_deadline())
    }

    /// The whole time again, for what is done over and over until it succeeds.
    pub fn fresh_deadline(&self) -> Deadline {
        Deadline::after(self.connecting().command_timeout)
    }

    /// A connection to the cluster, within the time of one of several rounds.
    pub fn connection_within(&self, deadline: Deadline) -> Connection {
        self.connect_to(self.connecting().endpoints.clone(), deadline)
    }

    /// The time that a command has, or each part of one that streams.
    pub fn command_timeout(&self) -> Duration {
        self.connecting().command_timeout
    }

    /// A connection for what has no end of its own.
    pub fn endless_connection(&self) -> Connection {
        self.connect_to(self.connecting().endpoints.clone(), Deadline::never())
    }

    /// A connection to this member only, within the command's time.
    pub fn connection_to(&self, endpoint: Endpoint) -> Connection {
        self.connect_to(vec![endpoint], self.deadline())
    }

    /// The same within the time of one of several rounds.
    pub fn connection_to_within(&self, endpoint: Endpoint, deadline: Deadline) -> Connection {
        self.connect_to(vec![endpoint], deadline)
    }

    /// A connection to this member only, for what has no end of its own.
    pub fn endless_connection_to(&self, endpoint: Endpoint) -> Connection {
        self.connect_to(vec![endpoint], Deadline::never())
    }

    /// A connection to whichever of these members is alive, within that time.
    pub fn connect_to(&self, endpoints: Vec<Endpoint>, deadline: Deadline) -> Connection {
        let settings = Arc::clone(self.connecting());
        let log_in = self
            .log_in
            .get_or_init(|| LogIn::with_cache(&settings, self.reporter.clone()).into());
        let (log_in, reporter) = (Arc::clone(log_in), self.reporter.clone());
        let home = match endpoints.len() {
            // Who asks one member has chosen it.
            1 => Arc::default(),
            _ => Arc::clone(&self.home),
        };
        Connection::sharing(log_in, home, endpoints, settings, deadline, reporter)
    }

    /// Asks all endpoints at once; answers are in the order of the endpoints.
    pub async fn ask_each<T, F: Future<Output = T>>(
        &self,
        endpoints: &[Endpoint],
        ask: impl Fn(Connection) -> F,
    ) -> Vec<(String, T)> {
        self.ask_each_within(self.deadline(), endpoints, ask).await
    }

    /// The same within the time of one of several rounds.
    pub async fn ask_each_within<T, F: Future<Output = T>>(
        &self,
        deadline: Deadline,
        endpoints: &[Endpoint],
        ask: impl Fn(Connection) -> F,
    ) -> Vec<(String, T)> {
        let questions = endpoints.iter().map(|endpoint| {
            let answer = ask(self.connect_to(vec![endpoint.clone()], deadline));
            async { (endpoint.as_str().to_owned(), answer.await) }
        });
        join_all(questions).await
    }

    /// All of standard input.
    pub fn read_stdin(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let read = self.lock_stdin().read_to_end(&mut bytes);
        read.map_err(unreadable)?;
        Ok(bytes)
    }

    /// The next line of standard input with its line break, if it has one; empty at the end.
    ///
    /// Read byte by byte where somebody types, so that what follows stays for whoever reads next.
    pub fn read_line(&self) -> Result<Vec<u8>> {
        let mut stdin = self.lock_stdin();
        let mut line = Vec::new();
        let mut byte = [0];
        while stdin.read(&mut byte).map_err(unreadable)? > 0 {
            line.extend_from_slice(&byte);
            if byte == *b"\n" {
                break;
            }
        }
        Ok(line)
    }

    /// The lines of standard input with their breaks, as they come: nobody else can read any more. The last one may lack
    /// its break, but not for the drop-in: etcdctl drops such a line.
    pub fn lines(&self) -> mpsc::UnboundedReceiver<Result<Vec<u8>>> {
        let stdin = self.take_stdin();
        let whole_only = self.mode().is_drop_in();
        let (sender, receiver) = mpsc::unbounded_channel();
        // Reading can't be given up: the thread ends with the input, or with the process.
        std::thread::spawn(move || {
            let mut stdin = BufReader::new(stdin);
            loop {
                let mut line = Vec::new();
                let read = stdin.read_until(b'\n', &mut line).map_err(unreadable);
                let unfinished = whole_only && !line.ends_with(b"\n");
                if line.is_empty() && read.is_ok()
                    || unfinished
                    || sender.send(read.map(|_| line)).is_err()
                {
                    return;
                }
            }
        });
        receiver
    }

    /// What is left of standard input: nobody else can read any more.
    pub fn take_stdin(&self) -> Stdin {
        std::mem::replace(&mut *self.lock_stdin(), Box::new(std::io::empty()))
    }

    /// Whether a destructive command has to ask first: somebody can be asked, and has not said yes already. The drop-in
    /// never asks.
    pub fn must_ask(&self, guard: GuardOptions) -> bool {
        self.mode().has_guards() && !guard.yes && self.is_interactive()
    }

    /// Asks a question that only `y` or `yes` agrees to.
    ///
    /// # Errors
    /// When anything else is answered: nothing is to be done then.
    pub fn agree(&self, question: &str) -> Result<()> {
        self.reporter.text(&format!("{question} [y/N] "));
        let answer = self.read_line()?;
        let answer = String::from_utf8_lossy(&answer).trim().to_lowercase();
        if matches!(answer.as_str(), "y" | "yes") {
            return Ok(());
        }
        let message = "not confirmed: nothing was changed";
        Err(Error::new(Kind::ConditionNotMet, message))
    }

    fn lock_stdin(&self) -> std::sync::MutexGuard<'_, Stdin> {
        self.stdin.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// etcdctl doesn't log in without a name or with an empty password.
fn is_nobody(identity: &Identity) -> bool {
    let Identity::User { name, password } = identity else {
        return false;
    };
    let is_empty = |password: &SecretString| password.expose_secret().is_empty();
    name.is_empty() || password.known().is_some_and(is_empty)
}

fn unreadable(error: std::io::Error) -> Error {
    Error::failed("reading standard input failed").cause(Stage::Local, None, error.to_string())
}
