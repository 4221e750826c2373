//! `tracklint scan`: the numbers in running text.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Cursor, Read, Write};

use anyhow::{Context, Result, bail};
use serde::Serialize;
use tracklint::pack::Found as Sighted;
use tracklint::scan::Scanner;
use tracklint::{Diagnoser, Lang};

use crate::args::{Scan, ScanFormat};
use crate::diagnose::human::name;
use crate::input::encoding::{Charset, Transcoder};
use crate::input::{limits, named};
use crate::language::Say;
use crate::terminal::{BOLD, DIM, escaped, padded};
use crate::{Outcome, files, packs};

/// Lists the numbers of each file.
pub fn run(args: &Scan, lang: Lang) -> Result<Outcome> {
    let scanner = if args.strict { Scanner::strict() } else { Scanner::eager() };
    let own = packs::load(&args.rules, lang)?.map(|pack| pack.diagnoser(Diagnoser::new()));
    let files = if args.files.is_empty() { vec!["-".into()] } else { files::expand(&args.files, lang)? };
    let mut out = anstream::stdout().lock();
    for file in &files {
        let text = read(file, lang)?;
        let file = file.to_string_lossy();
        let mut place = Place { line: 1, column: 1, at: 0 };
        let mut print = |sighted: &Sighted| -> Result<()> {
            place.advance(&text, sighted.span().start);
            let found = Found::new(&file, &place, sighted, lang);
            match args.format {
                ScanFormat::Jsonl => writeln!(out, "{}", serde_json::to_string(&found)?)?,
                ScanFormat::Human => found.print(&mut out, lang)?,
            }
            Ok(())
        };
        match own {
            Some(own) => own.scan(&text, scanner).iter().try_for_each(&mut print)?,
            None => scanner.scan(&text).map(Sighted::Known).try_for_each(|sighted| print(&sighted))?,
        }
    }
    Ok(Outcome::Clean)
}

/// A file as text, whatever its encoding.
fn read(file: &OsStr, lang: Lang) -> Result<String> {
    let shown = named(file, lang);
    let from: Box<dyn Read> = if file == "-" {
        Box::new(io::stdin())
    } else {
        let cannot = || lang.say(format!("cannot open {shown}"), format!("无法打开 {shown}"));
        Box::new(File::open(file).with_context(cannot)?)
    };
    let mut raw = Vec::new();
    from.take(limits::TEXT + 1)
        .read_to_end(&mut raw)
        .with_context(|| lang.say(format!("cannot read {shown}"), format!("无法读取 {shown}")))?;
    if raw.len() as u64 > limits::TEXT {
        bail!(lang.say(
            format!("{shown}: a text of more than 256 MiB; scan it in parts"),
            format!("{shown}：文字超过 256 MiB，请分成几份再扫描"),
        ));
    }
    let charset = Charset::detect(&raw, true);
    raw.drain(..charset.mark().len());
    if charset.is_utf8() {
        match String::from_utf8(raw) {
            Ok(text) => return Ok(text),
            Err(error) => raw = error.into_bytes(),
        }
    }
    let mut text = String::new();
    Transcoder::new(Cursor::new(raw), charset).read_to_string(&mut text)?;
    Ok(text)
}

/// Where something stands, as an editor counts: from 1, columns in characters.
struct Place {
    line: usize,
    column: usize,
    /// The byte it was counted up to.
    at: usize,
}

impl Place {
    /// Goes on to a later place.
    fn advance(&mut self, text: &str, to: usize) {
        for c in text[self.at..to].chars() {
            (self.line, self.column) = if c == '\n' { (self.line + 1, 1) } else { (self.line, self.column + 1) };
        }
        self.at = to;
    }
}

/// A number that was found, in JSON.
#[derive(Serialize)]
struct Found<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    /// Bytes of the text.
    span: [usize; 2],
    number: &'a str,
    carrier: &'a str,
    format: &'a str,
    confidence: f64,
    ground: &'static str,
    /// What the carrier is called.
    #[serde(skip)]
    called: String,
}

impl<'a> Found<'a> {
    fn new(file: &'a str, place: &Place, sighted: &'a Sighted, lang: Lang) -> Self {
        let span = sighted.span();
        let (number, carrier, format, confidence, ground, called) = match sighted {
            Sighted::Own(own) => {
                let best = &own.best;
                let (carrier, format) = (best.carrier.id.as_str(), best.format.id.as_str());
                (&own.number, carrier, format, best.confidence, own.ground, packs::name(best.carrier, lang))
            }
            Sighted::Known(known) => {
                let best = &known.best;
                let called = name(best.carrier, lang);
                (&known.number, best.carrier.id, best.format.id, best.confidence, known.ground, called)
            }
        };
        Self {
            file,
            line: place.line,
            column: place.column,
            span: [span.start, span.end],
            number,
            carrier,
            format,
            confidence: (confidence * 1e4).round() / 1e4,
            ground: ground.name(),
            called,
        }
    }

    /// For a person: the place, the number, and how sure it is.
    fn print(&self, out: &mut impl Write, lang: Lang) -> io::Result<()> {
        let Self { file, line, column, number, confidence, called, .. } = self;
        let file = if *file == "-" { lang.say("standard input", "标准输入").into() } else { escaped(file) };
        let (number, share) = (padded(number, 24), confidence * 100.0);
        writeln!(out, "{DIM}{file}:{line}:{column}{DIM:#}  {BOLD}{number}{BOLD:#}  {called}  {DIM}{share:.0} %{DIM:#}")
    }
}
