//! `tracklint diagnose`: numbers one by one.

mod ask;
pub mod human;
mod json;
pub mod taobao;

use std::io::{self, BufWriter, Write};

use anyhow::Result;
use tracklint::text::Lang;

use crate::Outcome;
use crate::args::{Diagnose, DiagnoseFormat, FailOn, InputKind};
use crate::engine::{Answer, Engine};
use ask::Question;

pub use ask::plain;

/// Answers for every number in turn.
pub fn run(args: &Diagnose, lang: Lang) -> Result<Outcome> {
    let engine = Engine::new(&args.context, lang)?;
    let mut printer = Printer::new(args.format, engine.lang);
    let mut outcome = Outcome::Clean;
    let mut answer = |question: &Question, printer: &mut Printer| -> Result<()> {
        let answer = engine.ask(&question.order());
        if fails(&answer, args.fail_on) {
            outcome = Outcome::Found;
        }
        printer.print(question, &answer)
    };
    if args.numbers.is_empty() {
        let mut lines = ask::Lines::new(io::stdin().lock());
        while let Some(line) = lines.next(|| printer.flush())? {
            let question = match args.input {
                InputKind::Lines => Question::of(line.text),
                InputKind::Jsonl if line.text.trim().is_empty() => continue,
                InputKind::Jsonl => Question::from_json(&line, lang)?,
            };
            answer(&question, &mut printer)?;
        }
    } else {
        for number in &args.numbers {
            answer(&Question::of(number.clone()), &mut printer)?;
        }
    }
    printer.finish()?;
    Ok(outcome)
}

/// Whether the verdict or a finding weighs enough.
fn fails(answer: &Answer, limit: FailOn) -> bool {
    let worst = answer.findings.iter().map(|finding| finding.severity).max();
    worst.max(answer.verdict.severity()).is_some_and(|severity| limit.reached_by(severity))
}

/// Writes answers in one format.
struct Printer {
    format: DiagnoseFormat,
    lang: Lang,
    out: BufWriter<anstream::AutoStream<io::StdoutLock<'static>>>,
    printed: usize,
}

impl Printer {
    fn new(format: DiagnoseFormat, lang: Lang) -> Self {
        Self { format, lang, out: BufWriter::new(anstream::stdout().lock()), printed: 0 }
    }

    /// One answer.
    fn print(&mut self, question: &Question, answer: &Answer) -> Result<()> {
        let out = &mut self.out;
        match self.format {
            DiagnoseFormat::Human => {
                if self.printed > 0 {
                    writeln!(out)?;
                }
                human::print(out, &question.number, answer, self.lang)?;
            }
            DiagnoseFormat::Jsonl => {
                json::print(&mut *out, question, answer)?;
                writeln!(out)?;
            }
            DiagnoseFormat::Json => {
                write!(out, "{}", if self.printed == 0 { "[\n" } else { ",\n" })?;
                json::print(&mut *out, question, answer)?;
            }
        }
        self.printed += 1;
        Ok(())
    }

    /// Lets the reader of a pipe see what is there before we wait for more.
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// What stands behind all answers.
    fn finish(mut self) -> Result<()> {
        if self.format == DiagnoseFormat::Json {
            writeln!(self.out, "{}", if self.printed == 0 { "[]" } else { "\n]" })?;
        }
        Ok(self.out.flush()?)
    }
}
