//! What a person sees: the causes first, then the first rows, the next step last.

mod command;
mod rows;
mod steps;

use std::io::Write;

use anyhow::Result;
use tracklint::profile::Profile;
use tracklint::{Code, Lang, Severity, profiles};

use command::{quoted, repeated};
use rows::{Rows, flowed};

use super::{ColumnRow, File, Out, Report, Row};
use crate::args::Check;
use crate::engine::Said;
use crate::input::Kind;
use crate::input::columns::{Role, letters};
use crate::language::Say;
use crate::reason::{Group, Reason};
use crate::tally::Tally;
use crate::terminal::{self, BOLD, DIM, GREEN, escaped, padded, width};

/// Counts of causes and lines of advice end before this column.
const COLUMNS: usize = 110;

#[expect(clippy::struct_excessive_bools, reason = "what was asked for on the command line")]
pub struct Human {
    out: Out,
    lang: Lang,
    mends: bool,
    diff: bool,
    /// Nothing is said of a file in which nothing fails.
    quiet: bool,
    /// What was said on the command line about reading and judging: what is proposed repeats it.
    options: String,
    /// Where the numbers go to.
    marketplace: Option<&'static Profile<'static>>,
    rows: Rows,
    columns: Vec<(String, String)>,
    /// As they were given on the command line, too.
    files: Vec<String>,
    begun: bool,
    /// Whether one of the files is a workbook; whether this one has several columns of numbers.
    workbook: bool,
    several: bool,
    /// Whether one of the files has lines that hold more than a number.
    prose: bool,
    /// A code of this run, as an example.
    code: Option<Code>,
}

impl Human {
    pub fn new(out: Out, args: &Check, profile: Option<&str>, lang: Lang) -> Self {
        Self {
            out,
            lang,
            mends: !args.diff && (args.fix || args.output.is_some()),
            diff: args.diff,
            quiet: args.quiet,
            marketplace: profile.and_then(profiles::profile),
            options: repeated(args),
            rows: Rows::new(args.all, lang),
            columns: Vec::new(),
            files: args.files.iter().map(|file| quoted(&file.to_string_lossy())).collect(),
            begun: false,
            workbook: false,
            several: false,
            prose: false,
            code: None,
        }
    }

    /// The name of the file, how many rows, and which columns were read.
    fn heading(&mut self, file: &File, tally: &Tally) -> Result<()> {
        let lang = self.lang;
        let rows = if tally.rows == 1 { "1 row".to_owned() } else { format!("{} rows", tally.rows) };
        let mut parts = vec![lang.say(rows, format!("{} 行", tally.rows))];
        parts.extend(file.sheet.as_ref().map(|sheet| format!("{} {}", lang.say("sheet", "工作表"), escaped(sheet))));
        let read = file.columns.numbers.iter().map(|at| (*at, lang.say("number", "运单号")));
        let carrier = file.columns.context[Role::Carrier as usize].map(|at| (at, Role::Carrier.title(lang)));
        for (at, title) in read.chain(carrier) {
            let own = file.columns.names.get(at).filter(|name| !name.is_empty()).map(|name| escaped(name));
            parts.push(match own {
                // The keys of JSON have no place.
                Some(name) if matches!(file.kind, Kind::Json | Kind::Jsonl) => name,
                own => {
                    let title = own.unwrap_or_else(|| title.to_owned());
                    lang.say(format!("{title}=column {}", letters(at)), format!("{title}={} 列", letters(at)))
                }
            });
        }
        if !file.charset.is_utf8() {
            parts.push(file.charset.name().to_owned());
        }
        writeln!(self.out, "{BOLD}{}{BOLD:#}  {}", escaped(&file.name), parts.join(" · "))?;
        Ok(())
    }

    /// How many numbers fail for what. Lines that hold more than a number are not fixed.
    fn causes(&mut self, tally: &Tally, prose: bool) -> Result<()> {
        let lang = self.lang;
        let groups: Vec<_> =
            Group::ALL.into_iter().map(|group| (group, tally.group(group))).filter(|(_, (n, _))| *n > 0).collect();
        let titles = groups.iter().map(|(group, _)| width(group.title(lang))).max().unwrap_or(0);
        if !groups.is_empty() {
            writeln!(self.out)?;
        }
        let widest = groups.iter().map(|(_, (n, _))| n.to_string().len()).max().unwrap_or(0);
        let digits = (widest + 1).max(5);
        for (group, (n, causes)) in groups {
            let title = |cause: Reason| match cause {
                Reason::Mendable if prose => lang.say("more than a number", "不只是单号"),
                cause => cause.title(lang),
            };
            let parts: Vec<String> = causes.iter().map(|(cause, n)| format!("{} {n}", title(*cause))).collect();
            // A row with several columns counts once for each.
            let unit = if self.several { "个" } else { "行" };
            let count = lang.say(format!("{n:>digits$}"), format!("{n:>digits$} {unit}"));
            let indent = 2 + titles + width(&count) + 3;
            let parts = flowed(&parts, indent, COLUMNS - indent);
            writeln!(self.out, "  {}{count}   {DIM}{parts}{DIM:#}", padded(group.title(lang), titles))?;
        }
        Ok(())
    }

    /// Whose rows they are, where a file holds those of several marketplaces; the commonest first.
    fn marketplaces(&mut self, tally: &Tally) -> Result<()> {
        if tally.marketplaces.len() < 2 {
            return Ok(());
        }
        let lang = self.lang;
        let mut counts: Vec<(&str, usize)> = tally.marketplaces.iter().map(|(id, n)| (*id, *n)).collect();
        counts.sort_by_key(|&(_, n)| std::cmp::Reverse(n));
        let named =
            |id: &str| profiles::profile(id).map_or_else(|| id.to_owned(), |profile| profile.label(lang).to_owned());
        let parts: Vec<String> = counts.into_iter().map(|(id, n)| format!("{} {n}", escaped(&named(id)))).collect();
        let title = lang.say("by marketplace   ", "按平台   ");
        let indent = 2 + width(title);
        let parts = flowed(&parts, indent, COLUMNS - indent);
        writeln!(self.out, "\n  {title}{DIM}{parts}{DIM:#}")?;
        Ok(())
    }
}

impl Report for Human {
    fn row(&mut self, row: &Row) -> Result<()> {
        let telling = |finding: &&Said| finding.severity == Severity::Error && finding.code != Code::Empty;
        self.code = self.code.or_else(|| row.answer.findings.iter().find(telling).map(|finding| finding.code));
        Ok(self.rows.push(row)?)
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        let (lang, style, remark) = (self.lang, terminal::style(Some(row.severity)), row.remark);
        // The heading has named the column already where there is one only.
        let field = match row.file.columns.numbers.len() {
            1 => String::new(),
            _ => format!("{}{}", escaped(row.field), lang.say(": ", "：")),
        };
        let lines: Vec<String> = remark.samples.iter().map(|(line, _)| line.to_string()).collect();
        let place = match (remark.run, lines.as_slice()) {
            (Some(_), _) | (_, []) => String::new(),
            (None, lines) => {
                let more = if remark.rows > lines.len() as u64 { lang.say(", …", "…") } else { "" };
                let lines = lines.join(lang.say(", ", "、"));
                lang.say(format!(" (lines {lines}{more})"), format!("（第 {lines}{more} 行）"))
            }
        };
        let text = format!(
            "{style}{}{style:#} {field}{}{place}",
            terminal::sign(Some(row.severity)),
            escaped(&remark.message)
        );
        self.columns.push((text, format!("{DIM}[{} {}]{DIM:#}", remark.code.id(), remark.code.name())));
        Ok(())
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        if self.quiet && tally.failed == 0 {
            return Ok(());
        }
        if std::mem::replace(&mut self.begun, true) {
            writeln!(self.out)?;
        }
        self.workbook |= file.kind == Kind::Workbook;
        self.prose |= file.prose;
        self.several = file.columns.numbers.len() > 1;
        self.heading(file, tally)?;
        self.causes(tally, file.prose)?;
        self.marketplaces(tally)?;
        if !self.columns.is_empty() {
            writeln!(self.out, "\n  {BOLD}{}{BOLD:#}", self.lang.say("The whole column", "整列问题"))?;
        }
        let widest = self.columns.iter().map(|(text, _)| width(text)).max().unwrap_or(0);
        for (text, code) in self.columns.drain(..) {
            writeln!(self.out, "  {}  {code}", padded(&text, widest))?;
        }
        Ok(self.rows.pour(&mut self.out)?)
    }

    fn finish(&mut self, total: &Tally) -> Result<()> {
        if self.quiet && total.failed == 0 {
            return Ok(self.out.flush()?);
        }
        if total.rows == 0 {
            let sign = terminal::sign(Some(Severity::Warning));
            let style = terminal::style(Some(Severity::Warning));
            writeln!(self.out, "  {style}{sign}{style:#} {}", self.lang.say("no rows to check", "没有可检查的行"))?;
        } else if total.numbers == total.clean && total.columns == 0 {
            let n = total.numbers;
            writeln!(
                self.out,
                "  {GREEN}✓{GREEN:#} {}",
                self.lang.say(
                    if n == 1 {
                        "1 number, nothing to report".to_owned()
                    } else {
                        format!("{n} numbers, nothing to report")
                    },
                    format!("{n} 个单号，没有发现问题")
                )
            )?;
        }
        self.next_step(total)?;
        Ok(self.out.flush()?)
    }
}
