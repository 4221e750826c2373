//! The parts of an XLSX archive: which one holds what, and where the cells of a sheet stand.

use std::io::{Cursor, Read};

use anyhow::{Context, Result};
use quick_xml::encoding::Decoder;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::input::columns::from_letters;

pub type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// What leads from the workbook to its parts.
pub const LINKS: &str = "xl/_rels/workbook.xml.rels";

/// The part that holds a sheet; none when this is no XLSX.
pub fn sheet(archive: &mut Archive, name: &str) -> Result<Option<String>> {
    let (Some(book), Some(links)) = (read(archive, "xl/workbook.xml")?, read(archive, LINKS)?) else {
        return Ok(None);
    };
    let Some(id) = find(&book, b"sheet", ("name", name), "r:id")? else { return Ok(None) };
    let target = find(&links, b"Relationship", ("Id", &id), "Target")?;
    Ok(target.map(|target| resolved(&target)))
}

/// A part as text.
pub fn read(archive: &mut Archive, name: &str) -> Result<Option<String>> {
    let Ok(mut entry) = archive.by_name(name) else { return Ok(None) };
    let mut text = String::new();
    entry.read_to_string(&mut text).with_context(|| name.to_owned())?;
    Ok(Some(text))
}

/// What a link of the workbook leads to, as the archive names it.
pub fn resolved(target: &str) -> String {
    target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned)
}

/// An attribute of the first element of this name that has another attribute with this value.
pub fn find(xml: &str, element: &[u8], (key, value): (&str, &str), wanted: &str) -> Result<Option<String>> {
    let mut reader = Reader::from_str(xml);
    loop {
        let event = reader.read_event()?;
        let (Event::Start(start) | Event::Empty(start)) = &event else {
            if event == Event::Eof {
                return Ok(None);
            }
            continue;
        };
        if start.local_name().as_ref() == element && attribute(start, key, reader.decoder())?.as_deref() == Some(value)
        {
            return attribute(start, wanted, reader.decoder());
        }
    }
}

/// The value of an attribute, without its codes.
pub fn attribute(start: &BytesStart, key: &str, decoder: Decoder) -> Result<Option<String>> {
    let found = start.try_get_attribute(key)?;
    Ok(found
        .map(|attribute| {
            attribute.decoded_and_normalized_value(XmlVersion::Implicit1_0, decoder).map(std::borrow::Cow::into_owned)
        })
        .transpose()?)
}

/// Where the next cell of a sheet stands: line and column, from 1. Rows and cells need not say it; then each is the one
/// behind the last.
pub struct Place {
    line: u64,
    column: u32,
}

impl Place {
    pub const fn new() -> Self {
        Self { line: 1, column: 1 }
    }

    /// Goes to the row that stands on this line, or to the next.
    pub fn begin_row(&mut self, said: Option<&str>) {
        self.line = said.and_then(|line| line.parse().ok()).unwrap_or(self.line);
    }

    /// Goes to the beginning of the next line.
    pub fn end_row(&mut self) {
        *self = Self { line: self.line.saturating_add(1), column: 1 };
    }

    /// The place of a cell by what it says of itself (`D3`); none when that cannot be read.
    pub fn cell(&mut self, said: Option<&str>) -> Option<(u64, u32)> {
        let mut line = self.line;
        if let Some(said) = said {
            let (letters, digits) = said.split_at(said.find(|c: char| c.is_ascii_digit())?);
            self.column = from_letters(letters)? as u32 + 1;
            line = digits.parse().ok()?;
        }
        self.column = self.column.saturating_add(1);
        Some((line, self.column - 1))
    }
}
