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

pub(super) fn pick(book: &mut Book, formats: Option<&Formats>, options: &Options) -> Result<Picked> {
    let names = book.sheet_names();
    let wanted: Vec<&String> = match &options.sheet {
        None => names.iter().collect(),
        Some(wanted) => {
            let by_number = wanted.parse().ok().and_then(|n: usize| names.get(n.checked_sub(1)?));
            if let Some(name) = names.iter().find(|name| *name == wanted).or(by_number) {
                vec![name]
            } else {
                let seen = names.join(options.lang.say(", ", "、"));
                bail!(options.lang.say(
                    format!("there is no sheet `{wanted}`; the sheets are: {seen}"),
                    format!("没有“{wanted}”这个工作表；现有工作表：{seen}"),
                ))
            }
        }
    };
    let visible: Vec<bool> =
        book.sheets_metadata().iter().map(|sheet| sheet.visible == SheetVisible::Visible).collect();
    let is_visible = |name: &String| names.iter().position(|own| own == name).and_then(|at| visible.get(at)).copied();
    let mut first_error = None;
    let (mut best, mut sure): (Option<(Rank, Picked)>, Vec<String>) = (None, Vec::new());
    for name in wanted {
        let (rows, covered) = match guarded(|| range(book, formats, name, options.lang), options.lang) {
            Ok(rows) => rows,
            // One that can be read was found.
            Err(_) if best.is_some() => continue,
            Err(error) => return Err(error),
        };
        let sample: Vec<Vec<String>> =
            rows.rows().take(columns::SAMPLE).map(|row| row.iter().map(text).collect()).collect();
        match columns::of_table(&sample, &options.columns, options.own.as_ref(), options.lang) {
            Ok(table) => {
                let shown = is_visible(name).unwrap_or(true);
                let filled = |row: &Vec<String>| {
                    table.columns.numbers.iter().any(|&at| row.get(at).is_some_and(|cell| !cell.trim().is_empty()))
                };
                let holds = table.sure && sample[table.first_row.min(sample.len())..].iter().any(filled);
                if holds && shown {
                    sure.push(name.clone());
                }
                let rank = (shown, holds, table.known);
                if best.as_ref().is_none_or(|(best, _)| rank > *best) {
                    best = Some((rank, Picked { sheet: name.clone(), rows, covered, table, unread: Vec::new() }));
                }
            }
            Err(error) => first_error = first_error.or(Some(error)),
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
