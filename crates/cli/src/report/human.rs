//! What a person sees: the causes first, then the first rows, the next step last.

use std::io::Write;

use anyhow::Result;
use tracklint::{Applicability, Lang, Severity};

use super::{ColumnRow, File, Out, Report, Row};
use crate::args::Check;
use crate::cause::Group;
use crate::input::Kind;
use crate::input::columns::{Role, letters};
use crate::language::Say;
use crate::spool::Spool;
use crate::tally::Tally;
use crate::terminal::{self, BOLD, DIM, GREEN, cut, escaped, padded, width};

/// So many rows are shown of a file unless all are asked for.
const ROWS: usize = 20;
/// Columns for a number and for its message.
const NUMBER: usize = 26;
const MESSAGE: usize = 48;

#[expect(clippy::struct_excessive_bools, reason = "what was asked for on the command line")]
pub struct Human {
    out: Out,
    lang: Lang,
    all: bool,
    mends: bool,
    diff: bool,
    aliexpress: bool,
    rows: Spool,
    columns: Vec<String>,
    shown: usize,
    more: usize,
    files: Vec<String>,
}

impl Human {
    pub fn new(out: Out, args: &Check, profile: Option<&str>, lang: Lang) -> Self {
        Self {
            out,
            lang,
            all: args.all,
            mends: args.fix || args.unsafe_fixes || args.output.is_some(),
            diff: args.diff,
            aliexpress: profile == Some("aliexpress"),
            rows: Spool::new(),
            columns: Vec::new(),
            shown: 0,
            more: 0,
            files: Vec::new(),
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

    fn causes(&mut self, tally: &Tally) -> Result<()> {
        let lang = self.lang;
        let groups: Vec<_> =
            Group::ALL.into_iter().map(|group| (group, tally.group(group))).filter(|(_, (n, _))| *n > 0).collect();
        let titles = groups.iter().map(|(group, _)| width(group.title(lang))).max().unwrap_or(0);
        if !groups.is_empty() {
            writeln!(self.out)?;
        }
        for (group, (n, causes)) in groups {
            let parts: Vec<String> = causes.iter().map(|(cause, n)| format!("{} {n}", cause.title(lang))).collect();
            let count = lang.say(format!("{n:>5}"), format!("{n:>5} 行"));
            writeln!(self.out, "  {}{count}   {DIM}{}{DIM:#}", padded(group.title(lang), titles), parts.join(" · "))?;
        }
        Ok(())
    }

    fn next_step(&mut self, total: &Tally) -> Result<()> {
        let lang = self.lang;
        let mut steps: Vec<String> = Vec::new();
        if self.mends && total.mended > 0 {
            steps.push(
                lang.say(format!("{} cells were mended.", total.mended), format!("已修正 {} 个单元格。", total.mended)),
            );
        } else if total.safe > 0 && !self.diff {
            let files = self.files.join(" ");
            steps.push(lang.say(
                format!("tracklint check {files} --fix mends {} of them.", total.safe),
                format!("tracklint check {files} --fix 可修正 {} 行。", total.safe),
            ));
        }
        let by_hand = total.numbers - total.clean - total.safe;
        if by_hand > 0 {
            let what =
                if steps.is_empty() { lang.say("Compare", "请") } else { lang.say("Compare the others", "其余请") };
            let object = if steps.is_empty() { lang.say(" them", "") } else { "" };
            steps.push(lang.say(format!("{what}{object} with the labels."), format!("{what}对照面单核对。")));
        }
        if self.aliexpress && total.errors + total.warnings > 0 {
            steps.push(
                lang.say(
                    "AliExpress does not let you edit a number once it is filled in: mend it before you submit it.",
                    "速卖通单号回填后不能修改，请先改再提交。",
                )
                .to_owned(),
            );
        }
        if !steps.is_empty() {
            writeln!(
                self.out,
                "\n  {BOLD}{}{BOLD:#}{}",
                lang.say("Next: ", "下一步："),
                steps.join(lang.say(" ", ""))
            )?;
        }
        Ok(())
    }
}

impl Report for Human {
    fn begin(&mut self, file: &File) -> Result<()> {
        (self.shown, self.more) = (0, 0);
        self.files.push(escaped(&file.name));
        Ok(())
    }

    fn row(&mut self, row: &Row) -> Result<()> {
        if self.shown == ROWS && !self.all {
            self.more += 1;
            return Ok(());
        }
        self.shown += 1;
        let lang = self.lang;
        let severity = row.answer.severity();
        let style = terminal::style(severity);
        let place = format!("{}:{}", row.place.line, row.place.column);
        // A sound number can still be the wrong one for its order.
        let wrong = row.answer.verdict.is_ok() && severity == Some(Severity::Error);
        let word = if wrong { lang.say("wrong", "有误") } else { row.answer.verdict.label(lang) };
        let word = padded(word, lang.say(9, 10));
        let number = shown(row.number);
        let said = match row.fix() {
            Some((number, Applicability::Safe)) => {
                format!("→ {GREEN}{}{GREEN:#}", padded(&escaped(&number), MESSAGE - 2))
            }
            Some((number, _)) => {
                let text =
                    lang.say(format!("{} (likely)", escaped(&number)), format!("{}（很可能）", escaped(&number)));
                format!("→ {GREEN}{}{GREEN:#}", padded(&text, MESSAGE - 2))
            }
            None => padded(&escaped(&row.answer.findings[0].message), MESSAGE),
        };
        let mut codes = format!("{} {}", row.answer.findings[0].code.id(), row.answer.findings[0].code.name());
        for companion in row.answer.findings.iter().skip(1).take(3) {
            codes.push_str(", ");
            codes.push_str(companion.code.id());
        }
        writeln!(
            self.rows,
            "  {place:>6}  {style}{} {word}{style:#} {}  {said}  {DIM}[{}]{DIM:#}",
            terminal::sign(severity),
            padded(&number, NUMBER),
            codes,
        )?;
        Ok(())
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        let style = terminal::style(Some(row.severity));
        let remark = row.remark;
        let text = format!("{}: {}", escaped(row.field), escaped(&remark.message));
        let code = format!("[{} {}]", remark.code.id(), remark.code.name());
        self.columns
            .push(format!("  {style}{}{style:#} {text}  {DIM}{code}{DIM:#}", terminal::sign(Some(row.severity))));
        Ok(())
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        if self.files.len() > 1 {
            writeln!(self.out)?;
        }
        self.heading(file, tally)?;
        self.causes(tally)?;
        if !self.columns.is_empty() {
            writeln!(self.out, "\n  {BOLD}{}{BOLD:#}", self.lang.say("The whole column", "整列问题"))?;
        }
        for column in self.columns.drain(..) {
            writeln!(self.out, "{column}")?;
        }
        if self.shown > 0 {
            writeln!(self.out)?;
            self.rows.pour(&mut self.out)?;
        }
        if self.more > 0 {
            let more = self.more;
            writeln!(
                self.out,
                "  {DIM}{}{DIM:#}",
                self.lang
                    .say(format!("+ {more} more (--all shows them)"), format!("…还有 {more} 行（--all 显示全部）"))
            )?;
        }
        Ok(())
    }

    fn finish(&mut self, total: &Tally) -> Result<()> {
        if total.numbers == total.clean && total.columns == 0 {
            let n = total.numbers;
            writeln!(
                self.out,
                "  {GREEN}✓{GREEN:#} {}",
                self.lang.say(format!("{n} numbers, nothing to say"), format!("{n} 个单号，没有发现问题"))
            )?;
        }
        self.next_step(total)?;
        Ok(self.out.flush()?)
    }
}

/// A number in its column: quoted where spaces at the edge would not be seen, cut where it is long.
fn shown(number: &str) -> String {
    if number.trim() != number {
        return cut(&escaped(&format!("\"{number}\"")), NUMBER);
    }
    cut(&escaped(number), NUMBER)
}
