//! Workbooks: XLSX, XLSB, XLS and ODS. What a cell holds tells what a spreadsheet did to it.

mod measure;
mod ods;
pub mod parts;
mod pick;
mod xls;
mod zeros;

use std::borrow::Cow;
use std::io::{Cursor, Read};

use anyhow::{Context, Result, bail};
use calamine::{Cell, Data, DataRef, Range, Reader, Sheets, XlsxError, open_workbook_auto_from_rs};
use tracklint::Lang;

use super::columns::{Columns, Role};
use super::encoding::Charset;
use super::passed::{Above, is_no_order};
use super::{Chunk, Form, Kind, Number, Opened, Options, Rows, limits};
use crate::language::Say;
use measure::{guarded, too_much, unpacked, unreadable};
use pick::{Picked, pick};
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
    let Picked { sheet, rows, table, unread } = pick(&mut book, formats.as_ref(), options)?;
    let reader = Workbook { rows, skip: table.first_row, columns: table.columns.clone(), done: false };
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

/// The cells of a sheet as a table whose columns are those of the sheet: people count from its first one.
fn range(book: &mut Book, formats: Option<&Formats>, name: &str, lang: Lang) -> Result<Range<Data>> {
    let range = cells(book, formats, name, lang)?;
    Ok(match (range.start(), range.end()) {
        (Some((top, left)), Some(end)) if left > 0 => range.range((top, 0), end),
        _ => range,
    })
}

fn cells(book: &mut Book, formats: Option<&Formats>, name: &str, lang: Lang) -> Result<Range<Data>> {
    match book {
        Sheets::Xlsx(book) => match book.worksheet_cells_reader(name) {
            // A chart on a sheet of its own.
            Err(XlsxError::NotAWorksheet(_)) => Ok(Range::default()),
            reader => {
                let mut reader = reader?;
                let zeros = formats.map(|formats| formats.sheet(name)).transpose()?.unwrap_or_default();
                let seen = |c: Cell<DataRef>| {
                    Cell::new(c.get_position(), zeros.shown(c.get_position(), c.get_value().clone().into()))
                };
                let next = || Ok(reader.next_cell()?.map(seen));
                table(next, name, lang)
            }
        },
        Sheets::Xlsb(book) => {
            let mut reader = book.worksheet_cells_reader(name)?;
            let next = || Ok(reader.next_cell()?.map(|c| Cell::new(c.get_position(), c.get_value().clone().into())));
            table(next, name, lang)
        }
        // All of their cells have been made when they were opened, and were measured before.
        Sheets::Ods(_) | Sheets::Xls(_) => Ok(book.worksheet_range(name)?),
    }
}

/// Cells one after another as a table. Two in far corners make a table that no memory holds, and so does one long text
/// that many cells share.
fn table(mut next: impl FnMut() -> Result<Option<Cell<Data>>>, name: &str, lang: Lang) -> Result<Range<Data>> {
    let mut cells: Vec<Cell<Data>> = Vec::new();
    let (mut top, mut bottom, mut right) = (u32::MAX, 0, 0);
    let mut bytes = 0;
    while let Some(cell) = next()? {
        match cell.get_value() {
            Data::Empty => continue,
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

type Book = Sheets<Cursor<Vec<u8>>>;

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

struct Workbook {
    rows: Range<Data>,
    skip: usize,
    columns: Columns,
    done: bool,
}

impl Rows for Workbook {
    fn next(&mut self) -> Result<Option<Chunk>> {
        if std::mem::replace(&mut self.done, true) {
            return Ok(None);
        }
        let mut chunk = Chunk::default();
        let mut above: Option<Above> = None;
        let (first_line, _) = self.rows.start().unwrap_or_default();
        for (at, cells) in self.rows.rows().enumerate().skip(self.skip) {
            if cells.iter().all(|cell| matches!(cell, Data::Empty)) {
                continue;
            }
            let has_digit =
                |column: &usize| cells.get(*column).is_some_and(|cell| text(cell).bytes().any(|b| b.is_ascii_digit()));
            let numbered = self.columns.numbers.iter().any(has_digit);
            if !numbered {
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
            let text = chunk.keep(&cell.map(text).unwrap_or_default());
            chunk.numbers.push(Number {
                row: chunk.rows.len() as u32,
                text,
                raw: (0, 0),
                form: if cell.is_some() { Form::Cell } else { Form::Absent },
                line,
                column: column as u32 + 1,
                name: column as u32,
                carrier,
            });
        }
        chunk.spare_blanks(first, Chunk::is_blank);
        chunk.rows.push(row);
    }
}
