//! What an ODS workbook asks for. It may say "and a million more like this", and whoever reads it makes them all.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Cursor};

use anyhow::{Context, Result, bail};
use calamine::Dimensions;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use tracklint::Lang;
use zip::ZipArchive;

use super::zeros::Zeros;
use super::{too_much, unreadable};
use crate::input::limits;
use crate::language::Say;

/// Refuses an archive that is an ODS workbook with too many cells or too much text; others are not looked at.
pub fn measure(bytes: &[u8], lang: Lang) -> Result<()> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    if archive.index_for_name("mimetype").is_none() {
        return Ok(());
    }
    match archive.by_name("content.xml") {
        Ok(content) => contents(BufReader::new(content), lang),
        Err(_) => Ok(()),
    }
}

/// Measures the sheets, and refuses those that no memory holds.
fn contents(xml: impl BufRead, lang: Lang) -> Result<()> {
    let broken = || unreadable(lang);
    let mut reader = Reader::from_reader(xml);
    // As lenient as the one that reads the cells.
    let config = reader.config_mut();
    (config.check_end_names, config.expand_empty_elements) = (false, true);
    let (mut buffer, mut sheet, mut made) = (Vec::new(), Sheet::default(), Made::default());
    // Elements that are searched for their end, which may never come.
    let mut open = 0;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).with_context(broken)? {
            Event::Start(start) => match start.name().as_ref() {
                b"table:table" => {
                    open += 1;
                    sheet.name = attribute(&start, b"table:name").unwrap_or_default();
                }
                b"office:annotation" => open += 1,
                b"table:table-row" => sheet.row(times(&start, b"table:number-rows-repeated")),
                b"table:table-cell" | b"table:covered-table-cell" => sheet.cell(&start),
                b"text:s" => sheet.text(times(&start, b"text:c")),
                // Every paragraph is a line.
                b"text:p" => sheet.text(1),
                _ => {}
            },
            Event::Text(text) => sheet.text(text.len() as u64),
            Event::GeneralRef(entity) => sheet.text(entity.len() as u64),
            Event::End(end) => match end.name().as_ref() {
                b"table:table" => {
                    open -= 1;
                    made.add(&std::mem::take(&mut sheet), lang)?;
                }
                b"office:annotation" => open -= 1,
                b"table:table-cell" | b"table:covered-table-cell" => sheet.end_cell(),
                b"table:table-row" => sheet.end_row(),
                _ => {}
            },
            Event::Eof if open > 0 => bail!(broken()),
            Event::Eof => return made.add(&sheet, lang),
            _ => {}
        }
        made.bear(&sheet, lang)?;
    }
}

/// What only the text of an ODS workbook says of its sheets, by their names.
#[derive(Debug, Default, PartialEq)]
pub struct Seen {
    /// The digits that cells show where a number format puts zeros in front of their value.
    pub zeros: HashMap<String, Zeros>,
    /// The cells that were merged with those below them.
    pub merged: HashMap<String, Vec<Dimensions>>,
}

/// What people see in the sheets; none when this is no ODS workbook.
pub fn seen(bytes: &[u8]) -> Option<Seen> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    archive.index_for_name("mimetype")?;
    let content = archive.by_name("content.xml").ok()?;
    Some(shown(BufReader::new(content)).unwrap_or_default())
}

/// What people see in the sheets of this text.
fn shown(xml: impl BufRead) -> Result<Seen> {
    let mut reader = Reader::from_reader(xml);
    let config = reader.config_mut();
    (config.check_end_names, config.expand_empty_elements) = (false, true);
    let (mut buffer, mut seen) = (Vec::new(), Seen::default());
    let (mut sheet, mut row, mut rows, mut column, mut columns) = (String::new(), 0, 1, 0, 1);
    // The cell that is being read, and how many notes it is in.
    let (mut value, mut text, mut notes) = (None, String::new(), 0);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(start) => match start.name().as_ref() {
                b"table:table" => (sheet, row) = (attribute(&start, b"table:name").unwrap_or_default(), 0),
                b"table:table-row" => (rows, column) = (times(&start, b"table:number-rows-repeated"), 0),
                b"table:table-cell" | b"table:covered-table-cell" => {
                    columns = times(&start, b"table:number-columns-repeated");
                    value = attribute(&start, b"office:value");
                    text.clear();
                    let spanned = attribute(&start, b"table:number-rows-spanned").and_then(|rows| rows.parse().ok());
                    if let Some(rows @ 2u32..) = spanned
                        && let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column))
                    {
                        let region = Dimensions::new((row, column), (row.saturating_add(rows - 1), column));
                        seen.merged.entry(sheet.clone()).or_default().push(region);
                    }
                }
                b"office:annotation" => notes += 1,
                _ => {}
            },
            Event::Text(part) if notes == 0 && value.is_some() => text.push_str(&String::from_utf8_lossy(&part)),
            Event::End(end) => match end.name().as_ref() {
                b"table:table-cell" | b"table:covered-table-cell" => {
                    let zeros = value.take().and_then(|value| text.strip_suffix(&value).map(str::to_owned));
                    let is_padded = zeros.is_some_and(|zeros| !zeros.is_empty() && zeros.bytes().all(|b| b == b'0'));
                    if is_padded && let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column)) {
                        seen.zeros.entry(sheet.clone()).or_default().0.insert((row, column), text.len());
                    }
                    column = u64::saturating_add(column, columns);
                }
                b"office:annotation" => notes -= 1,
                b"table:table-row" => row = u64::saturating_add(row, rows),
                _ => {}
            },
            Event::Eof => return Ok(seen),
            _ => {}
        }
    }
}

/// The sheets so far.
#[derive(Default)]
struct Made {
    cells: u64,
    bytes: u64,
}

impl Made {
    /// Takes in a sheet that is complete.
    fn add(&mut self, sheet: &Sheet, lang: Lang) -> Result<()> {
        self.bear(sheet, lang)?;
        self.cells += sheet.spans();
        self.bytes += sheet.bytes;
        Ok(())
    }

    /// Refuses what would be too much with this sheet.
    fn bear(&self, sheet: &Sheet, lang: Lang) -> Result<()> {
        let cells = self.cells.saturating_add(sheet.spans()).max(sheet.listed);
        if cells > limits::MADE_CELLS {
            let name = &sheet.name;
            bail!(lang.say(
                format!("up to sheet {name}, the workbook has more than 20 million cells, including repeated ones; delete what you do not need, or save it as XLSX or CSV"),
                format!("到工作表“{name}”为止，单元格（含重复单元格）已超过 2000 万个，请先删除多余的内容，或另存为 XLSX 或 CSV"),
            ));
        }
        if self.bytes.saturating_add(sheet.bytes) > limits::UNPACKED {
            bail!(too_much(lang));
        }
        Ok(())
    }
}

/// A sheet, as large as it gets when all that is repeated stands there.
#[derive(Default)]
struct Sheet {
    name: String,
    /// Cells of all rows that are written down, up to the last with something in it.
    listed: u64,
    /// Rows from the first to the last with something in it.
    rows: u64,
    /// Empty rows since then.
    empty_rows: u64,
    columns: u64,
    /// Of texts.
    bytes: u64,
    row: Row,
}

/// The row that is being read.
#[derive(Default)]
struct Row {
    times: u64,
    columns: u64,
    empty_columns: u64,
    /// Of texts.
    bytes: u64,
    cell: Option<Cell>,
}

/// The cell that is being read.
struct Cell {
    times: u64,
    bytes: u64,
}

impl Sheet {
    /// Cells of the table that is made of it.
    fn spans(&self) -> u64 {
        self.rows.saturating_mul(self.columns)
    }

    /// Begins a row that stands so many times.
    fn row(&mut self, times: u64) {
        self.row = Row { times, ..Row::default() };
    }

    /// Begins a cell.
    fn cell(&mut self, start: &BytesStart) {
        let times = times(start, b"table:number-columns-repeated");
        let mut attributes = start.attributes();
        let values = attributes.with_checks(false).flatten();
        let values = values.filter(|a| a.key.as_ref().starts_with(b"office:") || a.key.as_ref() == b"table:formula");
        let mut bytes = None;
        for value in values {
            *bytes.get_or_insert(0) += value.value.len() as u64;
        }
        let row = &mut self.row;
        match bytes {
            None => row.empty_columns = row.empty_columns.saturating_add(times),
            Some(bytes) => {
                let before = row.columns;
                row.columns = before.saturating_add(std::mem::take(&mut row.empty_columns)).saturating_add(times);
                self.listed = self.listed.saturating_add(row.columns - before);
                row.cell = Some(Cell { times, bytes });
            }
        }
    }

    /// Adds so much text to the cell.
    fn text(&mut self, bytes: u64) {
        if let Some(cell) = &mut self.row.cell {
            cell.bytes = cell.bytes.saturating_add(bytes);
        }
    }

    /// Counts the cell to its row.
    fn end_cell(&mut self) {
        if let Some(cell) = self.row.cell.take() {
            self.row.bytes = self.row.bytes.saturating_add(cell.bytes.saturating_mul(cell.times));
        }
    }

    /// Counts the row.
    fn end_row(&mut self) {
        let Row { times, columns, bytes, .. } = std::mem::take(&mut self.row);
        self.bytes = self.bytes.saturating_add(bytes.saturating_mul(times));
        if columns == 0 {
            // Those above the first row are never made.
            self.empty_rows = if self.rows == 0 { 0 } else { self.empty_rows.saturating_add(times) };
            return;
        }
        self.rows = self.rows.saturating_add(std::mem::take(&mut self.empty_rows)).saturating_add(times);
        self.columns = self.columns.max(columns);
    }
}

/// How many times something stands there.
fn times(start: &BytesStart, key: &[u8]) -> u64 {
    // What is no number is refused by the one that reads the cells.
    attribute(start, key).map_or(1, |times| times.trim().parse().unwrap_or(u64::MAX))
}

/// The value of an attribute.
fn attribute(start: &BytesStart, key: &[u8]) -> Option<String> {
    let mut attributes = start.attributes();
    let found = attributes.with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == key)?;
    Some(String::from_utf8_lossy(&found.value).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_that_a_format_shows_are_seen() {
        let cell = |value: &str, text: &str| {
            format!(r#"<table:table-cell office:value="{value}"><text:p>{text}</text:p></table:table-cell>"#)
        };
        let xml = format!(
            r#"<table:table table:name="a"><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="3"/>{}{}{}</table:table-row></table:table>"#,
            cell("123", "00123"),
            cell("123", "123"),
            cell("0.5", "50 %"),
        );
        let expected = HashMap::from([("a".to_owned(), Zeros(HashMap::from([((2, 3), 5)])))]);
        assert_eq!(shown(xml.as_bytes()).unwrap(), Seen { zeros: expected, merged: HashMap::new() });
    }

    #[test]
    fn cells_that_were_merged_with_those_below_are_seen() {
        let xml = r#"<table:table table:name="a"><table:table-row/><table:table-row><table:table-cell/><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3"/><table:covered-table-cell/></table:table-row></table:table>"#;
        let expected = HashMap::from([("a".to_owned(), vec![Dimensions::new((1, 1), (3, 1))])]);
        assert_eq!(shown(xml.as_bytes()).unwrap(), Seen { zeros: HashMap::new(), merged: expected });
    }
}
