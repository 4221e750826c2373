//! Reports out: one trait, one file a format.

mod csv;
mod github;
mod html;
mod human;
mod json;
mod junit;
mod markdown;
mod sarif;

pub use csv::guarded;

use std::io::{self, BufWriter, Write};

use anyhow::Result;
use tracklint::{Applicability, Lang, Severity};

use crate::args::{Check, ReportFormat};
use crate::column::Remark;
use crate::engine::{Answer, Said};
use crate::input::columns::Columns;
use crate::input::encoding::Charset;
use crate::input::{Chunk, Form, Kind, Number};
use crate::language::Say;
use crate::tally::Tally;
use crate::terminal::{escaped, remark};

/// A file that is checked.
pub struct File {
    pub name: String,
    pub kind: Kind,
    pub charset: Charset,
    pub columns: Columns,
    pub sheet: Option<String>,
    /// Whether its lines say more than a number, so that they are not fixed.
    pub prose: bool,
    /// Whether every record is one field.
    pub lines: bool,
}

/// Where a number stands.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub file: &'a File,
    /// From 1: the physical line where the cell begins.
    pub line: u64,
    /// From 1: the field of the line.
    pub column: u32,
    /// The name of the column.
    pub field: &'a str,
    pub number: &'a Number,
    /// What it was read from, and where that begins in the file.
    pub chunk: &'a Chunk,
    pub offset: u64,
}

/// Where a cell stands in its file, as editors count: lines and characters from 1, the end behind the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub start: (u64, u64),
    pub end: (u64, u64),
}

impl Place<'_> {
    /// The bytes of the cell in the file, where they can be told.
    pub fn bytes(&self) -> Option<(u64, u64)> {
        let known = self.file.charset.is_utf8() && !matches!(self.number.form, Form::Cell | Form::Absent);
        let (start, end) = self.number.raw;
        known.then(|| (self.offset + u64::from(start), u64::from(end - start)))
    }

    /// The lines and characters of the cell in the file, whose text it stands in.
    pub fn region(&self) -> Option<Region> {
        if matches!(self.number.form, Form::Cell | Form::Absent) {
            return None;
        }
        let (start, end) = (self.number.raw.0 as usize, self.number.raw.1 as usize);
        let (before, cell) = (self.chunk.bytes().get(..start)?, self.chunk.bytes().get(start..end)?);
        let column = characters(&before[line_start(before)..]) + 1;
        let breaks = line_breaks(cell);
        let last = if breaks == 0 { column } else { 1 } + characters(&cell[line_start(cell)..]);
        Some(Region { start: (self.line, column), end: (self.line + breaks, last) })
    }
}

/// A number of which something is said.
pub struct Row<'a> {
    pub place: Place<'a>,
    /// The order that the row names.
    pub order: Option<&'a str>,
    /// As it may be repeated.
    pub number: &'a str,
    /// As it stands in the file.
    pub input: &'a str,
    pub answer: &'a Answer,
}

impl Row<'_> {
    /// What to write instead, and how sure that is.
    pub fn fix(&self) -> Option<(String, Applicability)> {
        self.answer.fix.as_ref().map(|fix| (fix.apply(self.input), fix.applicability))
    }

    /// How much a finding weighs: the first is the cause, and no lighter than what it made of the number.
    pub fn severity(&self, finding: &Said) -> Severity {
        let cause = self.answer.findings.first().is_some_and(|first| std::ptr::eq(first, finding));
        let whole = if cause { self.answer.severity() } else { None };
        whole.map_or(finding.severity, |whole| whole.max(finding.severity))
    }

    /// What to write instead, said so that nobody writes what has to be compared first.
    pub fn proposal(&self, lang: Lang) -> Option<String> {
        let (number, sure) = self.fix()?;
        Some(match sure {
            Applicability::Safe => number,
            _ => lang.say(format!("{number} ({})", sure.label(lang)), format!("{number}（{}）", sure.label(lang))),
        })
    }

    /// A message behind the number, where there is one.
    pub fn titled(&self, message: &str) -> String {
        let (number, message) = (escaped(self.number), escaped(message));
        if number.trim().is_empty() { message } else { format!("{number}: {message}") }
    }

    /// The verdict in a word. A sound number can still be the wrong one for its order.
    pub fn word(&self, lang: Lang) -> &'static str {
        match self.answer.severity() {
            Some(Severity::Error) if self.answer.verdict.is_ok() => lang.say("wrong", "有误"),
            Some(Severity::Warning) if self.answer.verdict.is_ok() => lang.say("check", "有疑点"),
            _ => self.answer.verdict.label(lang),
        }
    }
}

/// What a column shows that no cell can.
pub struct ColumnRow<'a> {
    pub file: &'a File,
    pub field: &'a str,
    /// From 1.
    pub column: u32,
    pub severity: Severity,
    pub remark: &'a Remark,
}

/// Writes down what was found.
pub trait Report {
    /// A file comes.
    fn begin(&mut self, _file: &File) -> Result<()> {
        Ok(())
    }

    /// Something is to be said of a number.
    fn row(&mut self, row: &Row) -> Result<()>;

    /// Something is to be said of a column; the rows of its file were there before.
    fn column(&mut self, row: &ColumnRow) -> Result<()>;

    /// So many more rows of a file are not shown, and so many of them fail.
    fn hidden(&mut self, _file: &File, _rows: usize, _failing: usize) -> Result<()> {
        Ok(())
    }

    /// A file is done.
    fn end(&mut self, _file: &File, _tally: &Tally) -> Result<()> {
        Ok(())
    }

    /// A file could not be read to its end, or not be fixed, and why: what a machine reads has to say so, too.
    fn failed(&mut self, _file: &str, _why: &str) -> Result<()> {
        Ok(())
    }

    /// Everything is done.
    fn finish(&mut self, total: &Tally) -> Result<()>;
}

/// The report of a format.
pub fn new(args: &Check, profile: Option<&str>, lang: Lang) -> Result<Box<dyn Report>> {
    let out = Out::new();
    let report: Box<dyn Report> = match args.format {
        ReportFormat::Human => Box::new(human::Human::new(out, args, profile, lang)),
        ReportFormat::Json => Box::new(json::Document::new(out)),
        ReportFormat::Jsonl => Box::new(json::Lines::new(out)),
        ReportFormat::Csv => Box::new(csv::Csv::new(out)?),
        ReportFormat::Sarif => Box::new(sarif::Sarif::new(out)),
        ReportFormat::Github => Box::new(github::Github::new(out, lang)),
        ReportFormat::Junit => Box::new(junit::Junit::new(out)),
        ReportFormat::Markdown => Box::new(markdown::Markdown::new(out, lang)),
        ReportFormat::Html => Box::new(html::Html::new(out, lang)),
    };
    Ok(match args.max_findings {
        Some(most) => Box::new(Limited { report, most, left: most, hidden: 0, own: (0, 0), lang }),
        None => report,
    })
}

/// Where the last line of some bytes begins.
fn line_start(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|b| matches!(b, b'\n' | b'\r')).map_or(0, |at| at + 1)
}

/// How many lines end in these bytes.
fn line_breaks(bytes: &[u8]) -> u64 {
    let alone = |at: usize| bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    (0..bytes.len()).filter(|&at| bytes[at] == b'\n' || alone(at)).count() as u64
}

/// How many characters some bytes are, each byte that is no UTF-8 counted as one.
fn characters(bytes: &[u8]) -> u64 {
    String::from_utf8_lossy(bytes).chars().count() as u64
}

/// Standard output, with colour only where it can be shown.
struct Out(BufWriter<anstream::AutoStream<io::StdoutLock<'static>>>);

impl Out {
    fn new() -> Self {
        Self(BufWriter::with_capacity(1 << 16, anstream::stdout().lock()))
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Hands on so many rows and no more; the counts go on.
struct Limited {
    report: Box<dyn Report>,
    most: usize,
    left: usize,
    hidden: usize,
    /// Rows of the current file that are not shown, and those of them that fail.
    own: (usize, usize),
    lang: Lang,
}

impl Report for Limited {
    fn begin(&mut self, file: &File) -> Result<()> {
        self.report.begin(file)
    }

    fn row(&mut self, row: &Row) -> Result<()> {
        if self.left == 0 {
            self.hidden += 1;
            self.own.0 += 1;
            self.own.1 += usize::from(row.answer.severity() == Some(Severity::Error));
            return Ok(());
        }
        self.left -= 1;
        self.report.row(row)
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        // What is said of a column comes last and weighs most: only who wants nothing at all goes without.
        if self.most == 0 { Ok(()) } else { self.report.column(row) }
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        let (rows, failing) = std::mem::take(&mut self.own);
        if rows > 0 {
            self.report.hidden(file, rows, failing)?;
        }
        self.report.end(file, tally)
    }

    fn failed(&mut self, file: &str, why: &str) -> Result<()> {
        self.report.failed(file, why)
    }

    fn finish(&mut self, total: &Tally) -> Result<()> {
        self.report.finish(total)?;
        if self.hidden > 0 && self.most > 0 {
            let (n, most) = (self.hidden, self.most);
            remark(&self.lang.say(
                format!("{n} more rows with findings are not shown (--max-findings {most})"),
                format!("另有 {n} 行有诊断未显示（--max-findings {most}）"),
            ));
        }
        Ok(())
    }
}
