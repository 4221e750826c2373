//! Workbooks: XLSX, XLS and ODS. What a cell holds tells what a spreadsheet did to it.

use std::io::{Cursor, Read};

use anyhow::{Context, Result, bail};
use calamine::{Data, Range, Reader, Sheets, open_workbook_auto_from_rs};
use tracklint::Lang;

use super::columns::{self, Columns, Role};
use super::encoding::Charset;
use super::{Chunk, Form, Kind, Number, Opened, Options, Rows, limits};
use crate::language::Say;

/// Whether the bytes begin like a workbook: a ZIP archive, or the container of old Excel files.
pub fn looks_like(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
}

/// Opens a workbook and picks its sheet: the one asked for, else the first that has numbers.
pub fn open(name: &str, mut from: Box<dyn Read + Send>, options: &Options) -> Result<Opened> {
    let lang = options.lang;
    let mut bytes = Vec::new();
    from.by_ref().take(limits::UNPACKED + 1).read_to_end(&mut bytes)?;
    measure(&bytes, lang)?;
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes))
        .with_context(|| lang.say("this is no workbook that can be read", "不是可读取的 Excel 或 ODS 文件"))?;
    let (sheet, rows, table) = pick(&mut book, options)?;
    let reader = Workbook { rows, skip: table.first_row, columns: table.columns.clone(), done: false };
    let rows: Box<dyn Rows> = Box::new(reader);
    Ok(Opened {
        name: name.to_owned(),
        kind: Kind::Workbook,
        charset: Charset::UTF_8,
        columns: table.columns,
        sheet: Some(sheet),
        rows,
    })
}

/// Refuses archives that unpack to more than a workbook may hold. What the archive says of itself is not believed.
fn measure(bytes: &[u8], lang: Lang) -> Result<()> {
    if !bytes.starts_with(b"PK") {
        return Ok(());
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut left = limits::UNPACKED;
    for at in 0..archive.len() {
        let entry = archive.by_index(at)?;
        left -= std::io::copy(&mut entry.take(left), &mut std::io::sink())?;
        if left == 0 {
            bail!(lang.say("the workbook unpacks to more than 1 GiB", "工作簿解压后超过 1 GiB，已拒绝读取"));
        }
    }
    Ok(())
}

type Book = Sheets<Cursor<Vec<u8>>>;
type Picked = (String, Range<Data>, columns::Table);

fn pick(book: &mut Book, options: &Options) -> Result<Picked> {
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
    let mut first_error = None;
    for name in wanted {
        let range = book.worksheet_range(name)?;
        let sample: Vec<Vec<String>> =
            range.rows().take(columns::SAMPLE).map(|row| row.iter().map(text).collect()).collect();
        match columns::of_table(&sample, &options.columns, options.lang) {
            Ok(table) => return Ok((name.clone(), range, table)),
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    match first_error {
        Some(error) => Err(error),
        None => bail!(options.lang.say("the workbook has no sheet", "工作簿里没有工作表")),
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
        let (first_line, first_column) = self.rows.start().unwrap_or_default();
        for (at, cells) in self.rows.rows().enumerate().skip(self.skip) {
            if cells.iter().all(|cell| matches!(cell, Data::Empty)) {
                continue;
            }
            let mut row = [None; Role::COUNT];
            for (role, column) in self.columns.context.iter().enumerate() {
                let cell = column.and_then(|column| cells.get(column));
                row[role] = cell.map(|cell| chunk.keep(text(cell).into_bytes()));
            }
            for &column in &self.columns.numbers {
                let cell = cells.get(column);
                let text = chunk.keep(cell.map(text).unwrap_or_default().into_bytes());
                chunk.numbers.push(Number {
                    row: chunk.rows.len() as u32,
                    text,
                    raw: (0, 0),
                    form: if cell.is_some() { Form::Cell } else { Form::Absent },
                    line: u64::from(first_line) + at as u64 + 1,
                    column: first_column + column as u32 + 1,
                    name: column as u32,
                });
            }
            chunk.rows.push(row);
        }
        Ok(Some(chunk))
    }
}
