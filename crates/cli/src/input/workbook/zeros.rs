//! Zeros that only a number format shows: `0000000000000000` makes 0073938000549297 of 73938000549297. What is seen is
//! what is copied into a form, so it is what is checked.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use anyhow::Result;
use calamine::{Data, Dimensions};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::parts::{self, Archive, Place, attribute};
use super::{ods, text, xls};

/// A workbook in which a number format shows zeros in front, or which tells its merged cells in its text.
#[derive(Default)]
pub struct Formats {
    bytes: Vec<u8>,
    /// How many digits a style of an XLSX workbook shows at least, by its place among the styles of cells.
    styles: HashMap<usize, usize>,
    /// What the sheets of another workbook show, by their names.
    sheets: HashMap<String, Zeros>,
    /// The cells of an ODS workbook that were merged with those below them, by sheet.
    merged: HashMap<String, Vec<Dimensions>>,
}

/// How many digits the cells of a sheet show at least, by row and column from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zeros(pub HashMap<(u32, u32), usize>);

impl Formats {
    /// None where no format shows zeros, and nothing is merged that must be known beforehand.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if let Some(ods::Seen { zeros: sheets, merged }) = ods::seen(bytes) {
            let any = !sheets.is_empty() || !merged.is_empty();
            return any.then(|| Self { sheets, merged, ..Self::default() });
        }
        if bytes.starts_with(xls::SIGNATURE) {
            let sheets = xls::zeros(bytes).filter(|sheets| !sheets.is_empty())?;
            return Some(Self { sheets, ..Self::default() });
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let styles = styles(&parts::read(&mut archive, "xl/styles.xml").ok()??).ok()?;
        (!styles.is_empty()).then(|| Self { bytes: bytes.to_vec(), styles, ..Self::default() })
    }

    /// The cells of a sheet that were merged with those below them, of an ODS workbook.
    pub fn merged(&self, name: &str) -> &[Dimensions] {
        self.merged.get(name).map_or(&[], Vec::as_slice)
    }

    /// What a sheet shows.
    pub fn sheet(&self, name: &str) -> Result<Zeros> {
        if self.bytes.is_empty() {
            return Ok(self.sheets.get(name).cloned().unwrap_or_default());
        }
        let mut archive: Archive = ZipArchive::new(Cursor::new(self.bytes.as_slice()))?;
        let Some(part) = parts::sheet(&mut archive, name)? else { return Ok(Zeros::default()) };
        let mut xml = Vec::new();
        archive.by_name(&part)?.read_to_end(&mut xml)?;
        self.cells(&xml)
    }

    /// How many digits the cells of a sheet show, by their styles.
    fn cells(&self, xml: &[u8]) -> Result<Zeros> {
        let mut reader = Reader::from_reader(xml);
        let mut place = Place::new();
        let mut zeros = Zeros::default();
        loop {
            let event = reader.read_event()?;
            match &event {
                Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == b"row" => {
                    place.begin_row(attribute(start, "r", reader.decoder())?.as_deref());
                    if matches!(event, Event::Empty(_)) {
                        place.end_row();
                    }
                }
                Event::End(end) if end.local_name().as_ref() == b"row" => place.end_row(),
                Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == b"c" => {
                    let at = place.cell(attribute(start, "r", reader.decoder())?.as_deref());
                    let style = attribute(start, "s", reader.decoder())?.and_then(|style| style.parse().ok());
                    let digits = style.and_then(|style: usize| self.styles.get(&style));
                    if let (Some((line @ 1.., column)), Some(digits)) = (at, digits)
                        && let Ok(row) = u32::try_from(line - 1)
                    {
                        zeros.0.insert((row, column - 1), *digits);
                    }
                }
                Event::Eof => return Ok(zeros),
                _ => {}
            }
        }
    }
}

impl Zeros {
    /// A cell as it is seen.
    pub fn shown(&self, at: (u32, u32), cell: Data) -> Data {
        let whole = match cell {
            Data::Int(number) => number >= 0,
            Data::Float(number) => number >= 0.0 && number.fract() == 0.0,
            _ => false,
        };
        match self.0.get(&at) {
            Some(digits) if whole => {
                let number = text(&cell);
                if number.len() < *digits { Data::String(format!("{number:0>digits$}")) } else { cell }
            }
            _ => cell,
        }
    }
}

/// The styles of cells that show zeros in front, with the digits that each shows at least.
fn styles(xml: &str) -> Result<HashMap<usize, usize>> {
    let mut reader = Reader::from_str(xml);
    let mut formats = HashMap::new();
    let mut cells = Vec::new();
    let mut inside = false;
    loop {
        let event = reader.read_event()?;
        let start = match &event {
            Event::Start(start) | Event::Empty(start) => start,
            Event::End(end) if end.local_name().as_ref() == b"cellXfs" => {
                inside = false;
                continue;
            }
            Event::Eof => break,
            _ => continue,
        };
        let get = |key| attribute(start, key, reader.decoder());
        match start.local_name().as_ref() {
            b"numFmt" => {
                if let (Some(id), Some(code)) = (get("numFmtId")?, get("formatCode")?) {
                    formats.insert(id, digits(&code));
                }
            }
            b"cellXfs" => inside = matches!(event, Event::Start(_)),
            b"xf" if inside => cells.push(get("numFmtId")?.unwrap_or_default()),
            _ => {}
        }
    }
    let digits = cells.iter().enumerate().filter_map(|(at, id)| Some((at, *formats.get(id)?)));
    Ok(digits.filter(|(_, digits)| *digits > 1).collect())
}

/// How many digits a format of nothing but zeros shows at least; 0 for any other. What it says of negative numbers and
/// of text stands behind a semicolon.
pub fn digits(code: &str) -> usize {
    /// More digits than a spreadsheet keeps show nothing that a number could have.
    const MOST: usize = 64;
    let positive = code.split(';').next().unwrap_or_default();
    if positive.bytes().all(|b| b == b'0') && positive.len() <= MOST { positive.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLES: &str = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000000000000000"/><numFmt numFmtId="165" formatCode="00.0"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"#;

    #[test]
    fn zeros_that_a_format_shows_are_seen() {
        let styles = styles(STYLES).unwrap();
        assert_eq!(styles, HashMap::from([(1, 16)]));
        let formats = Formats { styles, ..Formats::default() };
        let zeros = formats.cells(br#"<row r="2"><c r="B2" s="1"/><c s="1"/><c s="2"/></row>"#).unwrap();
        let shown = |at, cell| text(&zeros.shown(at, cell));
        assert_eq!(shown((1, 1), Data::Float(73_938_000_549_297.0)), "0073938000549297");
        assert_eq!(shown((1, 2), Data::Int(7)), "0000000000000007");
        assert_eq!(shown((1, 3), Data::Float(7.0)), "7");
        assert_eq!(shown((1, 1), Data::Float(0.5)), "0.5");
        assert_eq!(shown((1, 1), Data::String("7".to_owned())), "7");
    }
}
