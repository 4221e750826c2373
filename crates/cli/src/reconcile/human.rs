//! What a person sees: which columns were read, how many of each kind, the rows that differ, the next step.

use std::io::{Result, Write};

use tracklint::{Lang, Severity};

use super::export::Export;
use super::{Joined, Kind, Row};
use crate::language::Say;
use crate::terminal::{self, BOLD, DIM, cut, escaped, padded, width};

/// So many rows are shown unless all are asked for.
const ROWS: usize = 20;
/// Columns for an order, a number and a message.
const ORDER: usize = 24;
const NUMBER: usize = 28;
const MESSAGE: usize = 64;

/// Prints the comparison. `all` shows every row that is not the same character by character.
pub fn print(out: &mut impl Write, joined: &Joined, all: bool, lang: Lang) -> Result<()> {
    for export in [joined.shipped, joined.labels] {
        heading(out, export, lang)?;
    }
    writeln!(out)?;
    summary(out, joined, lang)?;
    let least = if all { None } else { Some(Severity::Warning) };
    let wanted: Vec<&Row> =
        joined.rows.iter().filter(|row| row.severity() >= least && row.kind != Kind::Same).collect();
    let shown = &wanted[..if all { wanted.len() } else { wanted.len().min(ROWS) }];
    if !shown.is_empty() {
        writeln!(out)?;
        rows(out, joined, shown, lang)?;
    }
    let more = wanted.len() - shown.len();
    if more > 0 {
        let text = lang.say(format!("+ {more} more (--all shows them)"), format!("…还有 {more} 行（--all 显示全部）"));
        writeln!(out, "  {DIM}{text}{DIM:#}")?;
    }
    next_step(out, joined, lang)
}

/// Which file it is, and how much was read of it.
fn heading(out: &mut impl Write, export: &Export, lang: Lang) -> Result<()> {
    let n = export.entries.len();
    let mut parts = vec![lang.say(format!("{n} numbers"), format!("{n} 个单号"))];
    if n == 1 {
        parts = vec![lang.say("1 number", "1 个单号").to_owned()];
    }
    parts.extend(export.columns.iter().map(|name| escaped(name)));
    if export.keyless > 0 {
        let n = export.keyless;
        parts.push(lang.say(format!("{n} without an order, skipped"), format!("{n} 行没有订单号，未比对")));
    }
    writeln!(out, "{BOLD}{}{BOLD:#}  {}", escaped(&export.name), parts.join(" · "))
}

/// How many of each kind, the gravest first.
fn summary(out: &mut impl Write, joined: &Joined, lang: Lang) -> Result<()> {
    let titles = joined.kinds.keys().map(|kind| width(kind.title(lang))).max().unwrap_or(0);
    for (kind, n) in &joined.kinds {
        let severity = joined.rows.iter().find(|row| row.kind == *kind).and_then(Row::severity);
        let style = terminal::style(severity);
        let sign = terminal::sign(severity);
        writeln!(out, "  {style}{sign}{style:#} {} {n:>6}", padded(kind.title(lang), titles))?;
    }
    if joined.spare > 0 {
        let n = joined.spare;
        let text = lang.say(
            format!("labels that no number of their order matches: {n} (reprints or additional parcels)"),
            format!("另有 {n} 张面单没有对应的单号（重打的面单，或同一订单的其他包裹）"),
        );
        writeln!(out, "  {DIM}{text}{DIM:#}")?;
    }
    Ok(())
}

/// One line for each row.
fn rows(out: &mut impl Write, joined: &Joined, shown: &[&Row], lang: Lang) -> Result<()> {
    let places: Vec<String> = shown.iter().map(|row| place(joined, row)).collect();
    let widest = |texts: &mut dyn Iterator<Item = usize>, most: usize| texts.max().unwrap_or(0).min(most);
    let place = widest(&mut places.iter().map(|place| width(place)), usize::MAX);
    let order = widest(&mut shown.iter().map(|row| width(&row.found.order)), ORDER);
    let number = widest(&mut shown.iter().map(|row| width(&quoted(&row.found.filled))), NUMBER);
    for (row, at) in shown.iter().zip(&places) {
        let style = terminal::style(row.severity());
        let sign = terminal::sign(row.severity());
        let said: Vec<String> = row.said.iter().map(|said| escaped(&said.message)).collect();
        let said = if said.is_empty() { row.kind.title(lang).to_owned() } else { said.join(lang.say("; ", "；")) };
        let codes: Vec<String> =
            row.said.iter().map(|said| format!("{} {}", said.code.id(), said.code.name())).collect();
        let said = match codes.as_slice() {
            [] => said,
            codes => format!("{}  {DIM}[{}]{DIM:#}", padded(&said, MESSAGE), codes.join(", ")),
        };
        writeln!(
            out,
            "  {}  {style}{sign}{style:#} {}  {}  {said}",
            padded(at, place),
            padded(&cut(&escaped(&row.found.order), order), order),
            padded(&quoted(&row.found.filled), number),
        )?;
    }
    Ok(())
}

/// Where the number stands, or else the label.
fn place(joined: &Joined, row: &Row) -> String {
    let (export, entry) = match (row.number, row.label) {
        (Some(entry), _) => (joined.shipped, Some(entry)),
        (None, label) => (joined.labels, label),
    };
    let name = escaped(&export.name);
    entry.map_or_else(|| name.clone(), |entry| format!("{name}:{}:{}", entry.line, entry.column))
}

/// A number in its column: quoted where spaces at the edge would not be seen, cut where it is long.
fn quoted(number: &str) -> String {
    let shown = if number.trim() == number { escaped(number) } else { escaped(&format!("\"{number}\"")) };
    cut(&shown, NUMBER)
}

/// What to do first.
fn next_step(out: &mut impl Write, joined: &Joined, lang: Lang) -> Result<()> {
    let errors = || joined.rows.iter().filter(|row| row.severity() == Some(Severity::Error));
    let usable = |row: &&Row| !row.found.label.is_empty() && row.kind != Kind::BothLost;
    let known = errors().filter(usable).count();
    let others = errors().count() - known;
    let damaged = joined.rows.iter().filter(|row| matches!(row.kind, Kind::LabelLost | Kind::LabelWrong)).count();
    let mut steps: Vec<String> = Vec::new();
    if joined.common == 0 && !joined.shipped.rounded && !joined.labels.rounded {
        let (a, b) = (escaped(&joined.shipped.columns[0]), escaped(&joined.labels.columns[0]));
        steps.push(lang.say(
            format!(
                "the files have no order in common: are `{a}` and `{b}` the same field? Name the columns with --on."
            ),
            format!("两个文件没有共同的订单：“{a}”和“{b}”是同一种编号吗？可用 --on 指定列。"),
        ));
    } else {
        if known > 0 {
            steps.push(lang.say(
                format!("{known} to correct: submit what the label shows."),
                format!("{known} 行按面单上的单号改填。"),
            ));
        }
        if others > 0 {
            steps.push(lang.say(format!("{others} to check by hand."), format!("{others} 行请人工核对。")));
        }
        if damaged > 0 {
            let them = if damaged == 1 { "1 label is" } else { &format!("{damaged} labels are") };
            steps.push(lang.say(
                format!("{them} damaged, not the number: export the labels again."),
                format!("{damaged} 张面单的数据残缺或有误，单号不用改：请重新导出面单。"),
            ));
        }
    }
    if steps.is_empty() {
        return Ok(());
    }
    let text = steps.join(lang.say(" ", ""));
    writeln!(out, "\n  {BOLD}{}{BOLD:#}{text}", lang.say("Next: ", "下一步："))
}
