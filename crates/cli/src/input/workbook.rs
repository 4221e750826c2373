//! Workbooks: XLSX, XLSB, XLS and ODS. What a cell holds tells what a spreadsheet did to it.

mod ods;
pub mod parts;
mod xls;
mod zeros;

use std::borrow::Cow;
use std::io::{Cursor, Read};
use std::panic::{self, AssertUnwindSafe};

use anyhow::{Context, Result, bail};
use calamine::{Cell, Data, DataRef, Range, Reader, SheetVisible, Sheets, XlsxError, open_workbook_auto_from_rs};
use tracklint::Lang;

use super::columns::{self, Columns, Role};
use super::encoding::Charset;
use super::passed::{Above, is_no_order};
use super::{Chunk, Form, Kind, Number, Opened, Options, Rows, limits};
use crate::language::Say;
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
        rows,
    })
}

/// How many bytes a workbook has when it is unpacked; beyond `most`, nobody counts on. What the archive says of itself
/// is believed when it is too much, and only then.
fn unpacked(bytes: &[u8], most: u64) -> Result<u64> {
    if !bytes.starts_with(b"PK") {
        return Ok(bytes.len() as u64);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut said = 0u64;
    for at in 0..archive.len() {
        said = said.saturating_add(archive.by_index_raw(at)?.size());
    }
    let mut found = 0;
    for at in 0..archive.len() {
        if said.max(found) > most {
            break;
        }
        let entry = archive.by_index(at)?;
        found += std::io::copy(&mut entry.take(most + 1 - found), &mut std::io::sink())?;
    }
    Ok(said.max(found))
}

/// What `read` answers. It goes through bytes that anybody may have made, and where they are not what it expects, it may
/// panic: that is an answer, too.
fn guarded<T>(read: impl FnOnce() -> Result<T>, lang: Lang) -> Result<T> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let answer = panic::catch_unwind(AssertUnwindSafe(read));
    panic::set_hook(hook);
    answer.unwrap_or_else(|_| bail!(unreadable(lang)))
}

fn unreadable(lang: Lang) -> &'static str {
    lang.say("this is no workbook that can be read", "不是可读取的 Excel 或 ODS 文件")
}

fn too_much(lang: Lang) -> &'static str {
    lang.say("the workbook unpacks to more than 1 GiB", "工作簿解压后超过 1 GiB，已拒绝读取")
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
                format!("the sheet {name} spans more than 50 million cells; delete what stands far off"),
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
/// The sheet that is read.
struct Picked {
    sheet: String,
    rows: Range<Data>,
    table: columns::Table,
    /// The others that hold numbers.
    unread: Vec<String>,
}

/// How well a sheet shows its numbers: one that people see before a hidden one, one with a header or cells that show the
/// numbers before one that has nothing else, and the most known headers.
type Rank = (bool, bool, usize);

fn pick(book: &mut Book, formats: Option<&Formats>, options: &Options) -> Result<Picked> {
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
        let rows = match guarded(|| range(book, formats, name, options.lang), options.lang) {
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
                    best = Some((rank, Picked { sheet: name.clone(), rows, table, unread: Vec::new() }));
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
            let numbered =
                |column: &usize| cells.get(*column).is_some_and(|cell| text(cell).bytes().any(|b| b.is_ascii_digit()));
            let numbered = self.columns.numbers.iter().any(numbered);
            if !numbered {
                let texts: Vec<Cow<str>> = cells.iter().map(|cell| Cow::Owned(text(cell))).collect();
                if is_no_order(&texts, &self.columns, above.as_ref()) {
                    continue;
                }
            }
            let order = self.columns.context[Role::Order as usize].and_then(|order| cells.get(order));
            above = Some(Above { order: order.map(|cell| text(cell).trim().to_owned()).unwrap_or_default(), numbered });
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
                    line: u64::from(first_line) + at as u64 + 1,
                    column: column as u32 + 1,
                    name: column as u32,
                    carrier,
                });
            }
            chunk.spare_blanks(first, Chunk::is_blank);
            chunk.rows.push(row);
        }
        Ok(Some(chunk))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn an_archive_is_measured_whatever_it_says_of_itself() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        for name in ["a", "b"] {
            archive.start_file(name, options).unwrap();
            archive.write_all(&vec![0; 100_000]).unwrap();
        }
        let mut bytes = archive.finish().unwrap().into_inner();
        assert_eq!(unpacked(&bytes, 1 << 20).unwrap(), 200_000);
        assert!(unpacked(&bytes, 199_999).unwrap() > 199_999);
        // The directory says that both are small.
        let entries: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at..].starts_with(b"PK\x01\x02")).collect();
        assert_eq!(entries.len(), 2);
        for at in entries {
            bytes[at + 24..at + 28].copy_from_slice(&10u32.to_le_bytes());
        }
        assert!(!matches!(unpacked(&bytes, 150_000), Ok(found) if found <= 150_000));
    }
}
