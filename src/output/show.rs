//! Shows answers in the format that was asked for, and refuses a format before anything is sent.

use std::io::{self, Write};
use std::marker::PhantomData;

use super::message;
use super::{Answer, Auto, Lines, ShowList, Sink, Text, View, json, yaml};
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::mode::Mode;
use crate::options::{OutputChoice, WriteOut};
use crate::settings::Format;

/// What is said where an answer could not be written.
const DONE: &str = "the command has done its work, but writing the output failed";
/// What is said where an answer comes piece by piece.
const CUT_OFF: &str = "writing the output failed; what was written is not whole";
/// How much is gathered before it's written, in bytes.
const BUFFER: usize = 1 << 16;

/// Where answers go, and how.
pub struct Output {
    pub(super) out: Sink,
    pub(super) format: Format,
    pub(super) hex: bool,
    color: bool,
    terminal: bool,
}

impl Output {
    /// Answers into `out`, which is a terminal or not.
    pub fn new(
        out: Box<dyn Write + Send>,
        format: Format,
        hex: bool,
        color: bool,
        terminal: bool,
    ) -> Self {
        Self {
            out: Sink::with_capacity(BUFFER, out),
            format,
            hex,
            color,
            terminal,
        }
    }

    /// The format.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Whether colours are wanted.
    pub fn is_colorful(&self) -> bool {
        self.color
    }

    /// Whether answers go to a terminal.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// A way to show one answer of this type; an error if the format can't show it.
    pub fn one<A: Answer>(&mut self) -> Result<Show<'_, A>> {
        self.check::<A>()?;
        Ok(Show::new(self))
    }

    /// A way to show answers of this type as they come; an error if the format can't.
    pub fn stream<A: Answer>(&mut self) -> Result<Show<'_, A>> {
        self.check::<A>()?;
        if self.format == Format::Ours(OutputChoice::Table) {
            return Err(Error::usage(
                "a stream has no table: use -o plain, json, jsonl or yaml",
            ));
        }
        Ok(Show::new(self))
    }

    /// A way to show a long list as it comes, whose whole answer is of this type; none if the format has to have all of it.
    pub fn list<A: Answer>(&mut self) -> Result<Option<ShowList<'_>>> {
        self.check::<A>()?;
        let auto = <A::View<'_> as View>::AUTO;
        let needs_all = matches!(self.format, Format::Ours(choice)
            if decided(choice, auto, self.terminal) == OutputChoice::Table);
        Ok((!needs_all).then(|| ShowList::new(self)))
    }

    /// Turns away what asks for a format of a text that has none but its own. etcdctl ignores it.
    pub fn refuse_formats(&self, mode: Mode, text: &str) -> Result<()> {
        if mode.is_drop_in() || self.format == Format::Ours(OutputChoice::Auto) {
            return Ok(());
        }
        let message = format!("{text} has no other format: leave -o and -w out");
        Err(Error::usage(message))
    }

    /// Writes bytes as they are, past every format: for scripts and exact values.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<()> {
        self.write_raw(bytes).map_err(unwritten)
    }

    /// The same of what comes piece by piece, which is worth less, or nothing, without those to come. etcdctl has no such.
    pub fn piece(&mut self, bytes: &[u8]) -> Result<()> {
        self.write_raw(bytes)
            .map_err(|error| failure(error, CUT_OFF))
    }

    fn write_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes).and_then(|()| self.out.flush())
    }

    fn check<A: Answer>(&self) -> Result<()> {
        let Format::Etcdctl(format) = self.format else {
            return Ok(());
        };
        if A::FORMATS.contains(&format) {
            return Ok(());
        }
        let name = message::name(format);
        let known: Vec<_> = A::FORMATS
            .iter()
            .map(|&format| message::name(format))
            .collect();
        let error = Error::usage(format!("{name} not supported as output format"))
            .etcdctl_code(exit::etcdctl::BAD_FEATURE);
        Err(if known.is_empty() {
            error.hint("etcdctl has no such command: use -o")
        } else {
            error.hint(format!(
                "etcdctl has {} here; -o table shows everything",
                known.join(", ")
            ))
        })
    }
}

/// An answer that could not be written.
fn unwritten(error: io::Error) -> Error {
    as_etcdctl(error, DONE)
}

/// An answer of which a part could not be written.
pub(super) fn cut_off(error: io::Error) -> Error {
    as_etcdctl(error, CUT_OFF)
}

fn as_etcdctl(error: io::Error, message: &str) -> Error {
    match failure(error, message) {
        gone if gone.kind() == Kind::ClosedPipe => gone,
        // It doesn't look.
        error => error.etcdctl_code(exit::OK),
    }
}

/// Output that could not be written; a reader who went away is no failure.
fn failure(error: io::Error, message: &str) -> Error {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Error::verdict(Kind::ClosedPipe),
        _ => Error::failed(message).cause(Stage::Local, None, error.to_string()),
    }
}

/// Our format, with `auto` decided.
fn decided(choice: OutputChoice, auto: Auto, terminal: bool) -> OutputChoice {
    match (choice, auto) {
        (OutputChoice::Auto, Auto::Table) if terminal => OutputChoice::Table,
        (OutputChoice::Auto, _) => OutputChoice::Plain,
        (choice, _) => choice,
    }
}

/// Shows answers of one type.
pub struct Show<'a, A> {
    output: &'a mut Output,
    shown: usize,
    answers: PhantomData<A>,
}

impl<'a, A: Answer> Show<'a, A> {
    fn new(output: &'a mut Output) -> Self {
        Self {
            output,
            shown: 0,
            answers: PhantomData,
        }
    }

    /// Shows the one answer.
    pub fn answer(self, answer: &A) -> Result<()> {
        let format = self.output.format;
        self.write(answer, format).map_err(unwritten)
    }

    fn write(self, answer: &A, format: Format) -> io::Result<()> {
        let (hex, color, terminal) = (self.output.hex, self.output.color, self.output.terminal);
        let out = &mut self.output.out;
        match format {
            Format::Etcdctl(format) => answer.write(format, &mut Text::new(out, hex))?,
            Format::Ours(choice) => {
                let view = answer.view();
                match decided(choice, <A::View<'_> as View>::AUTO, terminal) {
                    OutputChoice::Json => json::document(out, &view)?,
                    OutputChoice::Yaml => yaml::document(out, &view)?,
                    OutputChoice::Jsonl => view.lines(&mut Lines::new(out))?,
                    OutputChoice::Table => view.table().write(out, color)?,
                    OutputChoice::Plain | OutputChoice::Auto => {
                        view.plain(&mut Text::new(out, hex).on(terminal))?;
                    }
                }
            }
        }
        out.flush()
    }

    /// Shows the next answer of a stream, so that it is seen at once.
    pub fn next(&mut self, answer: &A) -> Result<()> {
        self.add(answer)?;
        self.flush()
    }

    /// The same, but that it may wait for [`Show::flush`], or for the next that is seen at once.
    pub fn add(&mut self, answer: &A) -> Result<()> {
        self.write_next(answer).map_err(cut_off)
    }

    /// Has all of it seen.
    pub fn flush(&mut self) -> Result<()> {
        self.output.out.flush().map_err(cut_off)
    }

    fn write_next(&mut self, answer: &A) -> io::Result<()> {
        let first = self.shown == 0;
        self.shown += 1;
        let out = &mut self.output.out;
        let hex = self.output.hex;
        match self.output.format {
            Format::Etcdctl(format) => answer.write(format, &mut Text::new(out, hex))?,
            Format::Ours(OutputChoice::Json) => json::item(out, &answer.view(), first)?,
            Format::Ours(OutputChoice::Yaml) => yaml::item(out, &answer.view())?,
            Format::Ours(OutputChoice::Jsonl) => answer.view().lines(&mut Lines::new(out))?,
            Format::Ours(_) => answer.view().plain(&mut Text::new(out, hex))?,
        }
        Ok(())
    }

    /// Ends a stream.
    pub fn end(self) -> Result<()> {
        let out = &mut self.output.out;
        let ended = match self.output.format {
            Format::Ours(OutputChoice::Json) => json::end(out, self.shown == 0),
            _ => Ok(()),
        };
        ended.and_then(|()| out.flush()).map_err(cut_off)
    }

    /// Whether a long list can be shown as it arrives, piece by piece through [`Show::next`], rather than gathered.
    pub fn takes_pieces(&self) -> bool {
        let auto = <A::View<'_> as View>::AUTO;
        matches!(self.output.format, Format::Ours(choice)
            if matches!(decided(choice, auto, self.output.terminal), OutputChoice::Plain | OutputChoice::Jsonl))
    }

    /// Whether etcdctl's bytes were asked for in this format.
    pub fn is_etcdctls(&self, format: WriteOut) -> bool {
        self.output.format == Format::Etcdctl(format)
    }
}
