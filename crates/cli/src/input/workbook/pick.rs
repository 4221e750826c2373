//! Which sheet of a workbook is read.

use anyhow::{Result, bail};
use calamine::{Data, Range, Reader, SheetVisible};

use super::measure::guarded;
use super::seen::Covered;
use super::zeros::Formats;
use super::{Book, range, text};
use crate::input::{Options, columns};
use crate::language::Say;

/// The sheet that is read.
pub(super) struct Picked {
    pub(super) sheet: String,
    pub(super) rows: Range<Data>,
    /// Cells that show what a cell above them says.
    pub(super) covered: Covered,
    pub(super) table: columns::Table,
    /// The others that hold numbers.
    pub(super) unread: Vec<String>,
}

/// How well a sheet shows its numbers: one that people see before a hidden one, one with a header or cells that show
/// the numbers before one that has nothing else, and the most known headers.
type Rank = (bool, bool, usize);

/// Picks the sheet that was asked for, or else the one that shows its numbers best.
pub(super) fn pick(book: &mut Book, formats: Option<&Formats>, options: &Options) -> Result<Picked> {
    let mut first_error = None;
    let (mut best, mut sure): (Option<(Rank, Picked)>, Vec<String>) = (None, Vec::new());
    for (sheet, shown) in wanted(book, options)? {
        let (rows, covered) = match guarded(|| range(book, formats, &sheet, options.lang), options.lang) {
            Ok(rows) => rows,
            // One that can be read was found.
            Err(_) if best.is_some() => continue,
            Err(error) => return Err(error),
        };
        let sample: Vec<Vec<String>> =
            rows.rows().take(columns::SAMPLE).map(|row| row.iter().map(text).collect()).collect();
        let table = match columns::of_table(&sample, &options.columns, options.own.as_ref(), options.lang) {
            Ok(table) => table,
            Err(error) => {
                first_error = first_error.or(Some(error));
                continue;
            }
        };
        let holds = holds_numbers(&table, &sample);
        if holds && shown {
            sure.push(sheet.clone());
        }
        let rank = (shown, holds, table.known);
        if best.as_ref().is_none_or(|(best, _)| rank > *best) {
            best = Some((rank, Picked { sheet, rows, covered, table, unread: Vec::new() }));
        }
    }
    match (best, first_error) {
        (Some((_, mut picked)), _) => {
            sure.retain(|name| *name != picked.sheet);
            picked.unread = sure;
            Ok(picked)
        }
        (None, Some(error)) => Err(error),
        (None, None) => bail!(options.lang.say("the workbook has no sheet", "工作簿里没有工作表")),
    }
}

/// The sheets that come into question, by name or place where one was asked for, and whether people see each.
fn wanted(book: &Book, options: &Options) -> Result<Vec<(String, bool)>> {
    let (names, metadata) = (book.sheet_names(), book.sheets_metadata());
    let seen = |at: usize| metadata.get(at).is_none_or(|sheet| sheet.visible == SheetVisible::Visible);
    let Some(wanted) = &options.sheet else {
        return Ok(names.into_iter().enumerate().map(|(at, name)| (name, seen(at))).collect());
    };
    let by_number = wanted.parse().ok().and_then(|n: usize| n.checked_sub(1)).filter(|&at| at < names.len());
    let Some(at) = names.iter().position(|name| name == wanted).or(by_number) else {
        let all = names.join(options.lang.say(", ", "、"));
        bail!(options.lang.say(
            format!("there is no sheet `{wanted}`; the sheets are: {all}"),
            format!("没有“{wanted}”这个工作表；现有工作表：{all}"),
        ))
    };
    Ok(vec![(names[at].clone(), seen(at))])
}

/// Whether the header or the cells of a table show its numbers, and it has any.
fn holds_numbers(table: &columns::Table, sample: &[Vec<String>]) -> bool {
    let filled = |row: &Vec<String>| {
        table.columns.numbers.iter().any(|&at| row.get(at).is_some_and(|cell| !cell.trim().is_empty()))
    };
    table.sure && sample[table.first_row.min(sample.len())..].iter().any(filled)
}
