//! Workbooks: XLSX, XLSB, XLS and ODS. What a cell holds tells what a spreadsheet did to it.

mod measure;
mod ods;
pub mod parts;
mod pick;
mod seen;
mod xls;
mod zeros;

use std::borrow::Cow;
use std::io::{Cursor, Read};

use anyhow::{Context, Result, bail};
use calamine::{
    Cell, Data, Dimensions, Range, Reader, Sheets, Xlsb, Xlsx, XlsxError, XlsxFormulaMetadata,
    open_workbook_auto_from_rs,
};
use tracklint::Lang;

use super::columns::{Columns, Role, letters};
use super::encoding::Charset;
use super::passed::{Above, is_no_order, shows_an_order};
use super::{Chunk, Form, Kind, Number, Opened, Options, Rows, limits};
use crate::language::Say;
use measure::{guarded, too_much, unpacked, unreadable};
use pick::{Picked, pick};
use seen::{Covered, spread, worked_out};
use zeros::Formats;

/// Whether the bytes begin like a workbook: a ZIP archive, or the container of old Excel files.
pub fn looks_like(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04") || head.starts_with(xls::SIGNATURE)
}

/// Opens a workbook and picks its sheet: the one asked for, else the first that has numbers.
pub fn open(name: &str, mut from: Box<dyn Read + Send>, options: &Options) -> Result<Opened> {
    let lang = options.lang;
    let mut bytes = Vec::new();
    from.by_ref().take(limits::UNPACKED + 1).read_to_end(&mut bytes)?;
    if unpacked(&bytes, limits::UNPACKED)? > limits::UNPACKED {
        bail!(too_much(lang));
    }
    ods::measure(&bytes, lang)?;
    xls::measure(&bytes, lang)?;
    let formats = Formats::of(&bytes);
    let open = || open_workbook_auto_from_rs(Cursor::new(bytes)).with_context(|| unreadable(lang));
    let mut book = guarded(open, lang)?;
    let Picked { sheet, rows, covered, table, unread } = pick(&mut book, formats.as_ref(), options)?;
    let reader = Workbook { rows, covered, skip: table.first_row, columns: table.columns.clone(), done: false };
    let rows: Box<dyn Rows> = Box::new(reader);
    Ok(Opened {
        name: name.to_owned(),
        kind: Kind::Workbook,
        charset: Charset::UTF_8,
        columns: table.columns,
        sheet: Some(sheet),
        unread,
        aside: table.aside,
        prose: false,
        lines: false,
        rows,
    })
}

/// The cells of a sheet as a table whose columns are those of the sheet: people count from its first one. Merged cells
/// all say what the first of them says, and are told.
fn range(book: &mut Book, formats: Option<&Formats>, name: &str, lang: Lang) -> Result<(Range<Data>, Covered)> {
    let range = cells(book, formats, name, lang)?;
    let range = match (range.start(), range.end()) {
        (Some((top, left)), Some(end)) if left > 0 => range.range((top, 0), end),
        _ => range,
    };
    Ok(spread(range, &merged(book, formats, name)))
}

/// The regions of a sheet that were merged; none where the workbook does not say so in a way that can be read.
fn merged(book: &mut Book, formats: Option<&Formats>, name: &str) -> Vec<Dimensions> {
    match book {
        Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
        Sheets::Xls(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
        Sheets::Ods(_) => formats.map_or_else(Vec::new, |formats| formats.merged(name).to_vec()),
        Sheets::Xlsb(_) => Vec::new(),
    }
}

/// The cells of a sheet, each with what it shows.
fn cells(book: &mut Book, formats: Option<&Formats>, name: &str, lang: Lang) -> Result<Range<Data>> {
    match book {
        Sheets::Xlsx(book) => cells_of_xlsx(book, formats, name, lang),
        Sheets::Xlsb(book) => cells_of_xlsb(book, name, lang),
        Sheets::Ods(_) | Sheets::Xls(_) => made_cells(book, formats, name),
    }
}

/// The cells of a sheet of an XLSX file, as they are read.
fn cells_of_xlsx(book: &mut Xlsx<Bytes>, formats: Option<&Formats>, name: &str, lang: Lang) -> Result<Range<Data>> {
    let mut reader = match book.worksheet_cells_reader(name) {
        // A chart on a sheet of its own.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Range::default()),
        reader => reader?,
    };
    let zeros = formats.map(|formats| formats.sheet(name)).transpose()?.unwrap_or_default();
    let next = || {
        let cell = reader.next_cell_with_formula_metadata()?;
        Ok(cell.map(|cell| {
            let formula = cell.formula.as_ref().and_then(|formula| match formula {
                XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
                    Some(formula.as_str())
                }
                _ => None,
            });
            let value = zeros.shown(cell.pos, cell.value.into());
            Cell::new(cell.pos, worked_out(value, formula))
        }))
    };
    table(next, name, lang)
}

/// The cells of a sheet of an XLSB file, as they are read; its formulas stand behind them.
fn cells_of_xlsb(book: &mut Xlsb<Bytes>, name: &str, lang: Lang) -> Result<Range<Data>> {
    let mut cells = {
        let mut reader = book.worksheet_cells_reader(name)?;
        let next = || Ok(reader.next_cell()?.map(|c| Cell::new(c.get_position(), c.get_value().clone().into())));
        table(next, name, lang)?
    };
    let mut reader = book.worksheet_cells_reader(name)?;
    let work_out = || {
        while let Some(formula) = reader.next_formula()? {
            let at = formula.get_position();
            if let Some(value) = cells.get_value(at).cloned() {
                cells.set_value(at, worked_out(value, Some(formula.get_value().as_str())));
            }
        }
        Ok(())
    };
    // A formula that cannot be read says nothing, and neither do those behind it.
    let _ = guarded(work_out, lang);
    Ok(cells)
}

/// The cells of a sheet of another file: all of them were made when it was opened, and were measured before.
fn made_cells(book: &mut Book, formats: Option<&Formats>, name: &str) -> Result<Range<Data>> {
    let mut cells = book.worksheet_range(name)?;
    let formulas = book.worksheet_formula(name)?;
    let (top, left) = formulas.start().unwrap_or_default();
    for (row, column, formula) in formulas.used_cells() {
        let at = (top + row as u32, left + column as u32);
        if let Some(value) = cells.get_value(at).cloned() {
            cells.set_value(at, worked_out(value, Some(formula)));
        }
    }
    let zeros = formats.map(|formats| formats.sheet(name)).transpose()?.unwrap_or_default();
    for &at in zeros.0.keys() {
        if let Some(value) = cells.get_value(at).cloned() {
            cells.set_value(at, zeros.shown(at, value));
        }
    }
    Ok(cells)
}

/// Cells one after another as a table. Two in far corners make a table that no memory holds, and so does one long text
/// that many cells share. A cell that is longer than Excel lets any be was never written by it.
fn table(mut next: impl FnMut() -> Result<Option<Cell<Data>>>, name: &str, lang: Lang) -> Result<Range<Data>> {
    let mut cells: Vec<Cell<Data>> = Vec::new();
    let (mut top, mut bottom, mut right) = (u32::MAX, 0, 0);
    let mut bytes = 0;
    while let Some(cell) = next()? {
        match cell.get_value() {
            Data::Empty => continue,
            Data::String(text) if is_too_long(text) => {
                let (row, column) = cell.get_position();
                let at = format!("{}{}", letters(column as usize), u64::from(row) + 1);
                bail!(lang.say(
                    format!("cell {at} of the sheet {name} has more than 32,767 characters, the spreadsheet maximum"),
                    format!("工作表“{name}”的单元格 {at} 超过 32767 个字符（电子表格的上限）"),
                ));
            }
            Data::String(text) => bytes += text.len() as u64,
            _ => {}
        }
        let (row, column) = cell.get_position();
        (top, bottom) = (row.min(top), row.max(bottom));
        right = column.max(right);
        let spans = (u64::from(bottom - top) + 1).saturating_mul(u64::from(right) + 1);
        if spans > limits::CELLS {
            bail!(lang.say(
                format!("the sheet {name} spans more than 50 million cells; delete stray cells far from the table"),
                format!("工作表“{name}”的范围超过 5000 万个单元格，请先删除远处多余的内容"),
            ));
        }
        if bytes > limits::UNPACKED {
            bail!(too_much(lang));
        }
        cells.push(cell);
    }
    Ok(Range::from_sparse(cells))
}

/// Whether a text is longer than a cell may be.
fn is_too_long(text: &str) -> bool {
    text.len() > limits::CELL && text.encode_utf16().count() > limits::CELL
}

type Book = Sheets<Bytes>;
type Bytes = Cursor<Vec<u8>>;

/// What a cell says. A number is written with the digits that it still has: those of a spreadsheet that kept fifteen,
/// or all of them.
pub fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => format!("{number}"),
        Data::Bool(value) => value.to_string().to_uppercase(),
        Data::Error(error) => error.to_string(),
        Data::DateTime(time) => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
    }
}

/// A sheet that is being read, row by row.
struct Workbook {
    rows: Range<Data>,
    covered: Covered,
    skip: usize,
    columns: Columns,
    done: bool,
}

impl Rows for Workbook {
    fn next(&mut self) -> Result<Option<Chunk>> {
        if std::mem::replace(&mut self.done, true) {
            return Ok(None);
        }
        let mut chunk = Chunk::new(&self.columns);
        let mut above: Option<Above> = None;
        let (first_line, _) = self.rows.start().unwrap_or_default();
        for (at, cells) in self.rows.rows().enumerate().skip(self.skip) {
            if cells.iter().all(|cell| matches!(cell, Data::Empty)) {
                continue;
            }
            let any = |test: fn(&[u8]) -> bool| {
                let passes = |column: &usize| cells.get(*column).is_some_and(|cell| test(text(cell).as_bytes()));
                self.columns.numbers.iter().any(passes)
            };
            let numbered = any(|number| number.iter().any(u8::is_ascii_digit));
            if !any(shows_an_order) {
                let texts: Vec<Cow<str>> = cells.iter().map(|cell| Cow::Owned(text(cell))).collect();
                if is_no_order(&texts, &self.columns, above.as_ref()) {
                    continue;
                }
            }
            let order = self.columns.context[Role::Order as usize].and_then(|order| cells.get(order));
            above = Some(Above { order: order.map(|cell| text(cell).trim().to_owned()).unwrap_or_default(), numbered });
            self.take(cells, u64::from(first_line) + at as u64 + 1, &mut chunk);
        }
        Ok(Some(chunk))
    }
}

impl Workbook {
    /// Puts the numbers of a row into a chunk, with what the row says of them.
    fn take(&self, cells: &[Data], line: u64, chunk: &mut Chunk) {
        let filled = |column: usize| cells.get(column).is_some_and(|cell| !text(cell).trim().is_empty());
        let mut row = [None; Role::COUNT];
        for (role, kept) in row.iter_mut().enumerate() {
            let cell = self.columns.place(role, filled).and_then(|column| cells.get(column));
            *kept = cell.map(|cell| chunk.keep(&text(cell)));
        }
        let first = chunk.numbers.len();
        for (place, &column) in self.columns.numbers.iter().enumerate() {
            let own = self.columns.own_carrier(place, filled);
            let carrier = own.map(|own| chunk.keep(&own.map(|own| text(&cells[own])).unwrap_or_default()));
            let cell = cells.get(column);
            let number = cell.map(text).unwrap_or_default();
            let repeats = |at: &&usize| cells.get(**at).is_some_and(|other| text(other).trim() == number.trim());
            let reference = if number.trim().is_empty() { None } else { self.columns.references.iter().find(repeats) };
            let reference = reference.map(|at| chunk.keep(&text(&cells[*at])));
            let text = chunk.keep(&number);
            // A cell that was merged is written where the first of them stands.
            let covered = u32::try_from(line - 1).is_ok_and(|row| self.covered.contains(&(row, column as u32)));
            chunk.numbers.push(Number {
                row: chunk.rows.len() as u32,
                text,
                raw: (0, 0),
                form: if cell.is_some() && !covered { Form::Cell } else { Form::Absent },
                line,
                column: column as u32 + 1,
                name: column as u32,
                carrier,
                reference,
            });
        }
        chunk.spare_blanks(first, Chunk::is_blank);
        chunk.rows.push(row);
    }
}
