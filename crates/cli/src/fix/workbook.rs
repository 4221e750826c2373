//! Mending a workbook: a copy in which the cells of numbers are text. Everything else is copied as it is.

use std::collections::HashMap;
use std::io::{Cursor, Read, Seek, Write};

use anyhow::{Context, Result, bail};
use quick_xml::encoding::Decoder;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};
use tracklint::Lang;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::input::columns::letters;
use crate::language::Say;

/// The cells of a sheet by their names (`D3`), with the texts that are to stand there.
pub type Cells = HashMap<String, String>;

/// The name of a cell; line and column count from 1.
pub fn name(line: u64, column: u32) -> String {
    format!("{}{line}", letters(column as usize - 1))
}

/// Copies a workbook, with these texts in the cells of one sheet.
pub fn copy(source: &[u8], sheet: &str, cells: &Cells, out: impl Write + Seek, lang: Lang) -> Result<()> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(source)) else {
        bail!(
            lang.say(
                "only XLSX can be written; save the workbook as XLSX first",
                "只能写出 XLSX，请先将文件另存为 XLSX"
            )
        );
    };
    let Some(part) = part(&mut archive, sheet)? else {
        bail!(
            lang.say(
                "only XLSX can be written; save the workbook as XLSX first",
                "只能写出 XLSX，请先将文件另存为 XLSX"
            )
        );
    };
    let mut copy = ZipWriter::new(out);
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at)?;
        if entry.name() != part {
            copy.raw_copy_file(entry)?;
            continue;
        }
        drop(entry);
        let mut xml = Vec::new();
        archive.by_index(at)?.read_to_end(&mut xml)?;
        copy.start_file(&part, SimpleFileOptions::default())?;
        copy.write_all(&mend(&xml, cells)?)?;
    }
    copy.finish()?;
    Ok(())
}

/// The part of the archive that holds a sheet; none when this is no XLSX.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, sheet: &str) -> Result<Option<String>> {
    let (Some(book), Some(links)) = (read(archive, "xl/workbook.xml")?, read(archive, "xl/_rels/workbook.xml.rels")?)
    else {
        return Ok(None);
    };
    let Some(id) = find(&book, b"sheet", ("name", sheet), "r:id")? else { return Ok(None) };
    let target = find(&links, b"Relationship", ("Id", &id), "Target")?;
    Ok(target.map(|target| target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned)))
}

fn read(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>> {
    let Ok(mut entry) = archive.by_name(name) else { return Ok(None) };
    let mut text = String::new();
    entry.read_to_string(&mut text).with_context(|| name.to_owned())?;
    Ok(Some(text))
}

/// An attribute of the first element of this name that has another attribute with this value.
fn find(xml: &str, element: &[u8], (key, value): (&str, &str), wanted: &str) -> Result<Option<String>> {
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

fn attribute(start: &BytesStart, key: &str, decoder: Decoder) -> Result<Option<String>> {
    let found = start.try_get_attribute(key)?;
    Ok(found
        .map(|attribute| {
            attribute.decoded_and_normalized_value(XmlVersion::Implicit1_0, decoder).map(std::borrow::Cow::into_owned)
        })
        .transpose()?)
}

/// The sheet with the texts in their cells.
fn mend(xml: &[u8], cells: &Cells) -> Result<Vec<u8>> {
    let mut reader = Reader::from_reader(xml);
    let mut writer = Writer::new(Vec::with_capacity(xml.len()));
    loop {
        let event = reader.read_event()?;
        let (start, is_empty) = match &event {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            Event::Eof => return Ok(writer.into_inner()),
            _ => {
                writer.write_event(event)?;
                continue;
            }
        };
        let text = match start.local_name().as_ref() {
            b"c" => attribute(start, "r", reader.decoder())?.and_then(|name| cells.get(&name)),
            _ => None,
        };
        let Some(text) = text else {
            writer.write_event(event)?;
            continue;
        };
        let cell = start.name();
        let mut own = BytesStart::new(String::from_utf8_lossy(cell.as_ref()).into_owned());
        own.extend_attributes(start.attributes().flatten().filter(|attribute| attribute.key.as_ref() != b"t"));
        own.push_attribute(("t", "inlineStr"));
        if !is_empty {
            reader.read_to_end(cell)?;
        }
        writer.write_event(Event::Start(own.borrow()))?;
        writer.write_event(Event::Start(BytesStart::new("is")))?;
        writer.write_event(Event::Start(BytesStart::new("t").with_attributes([("xml:space", "preserve")])))?;
        writer.write_event(Event::Text(BytesText::new(text)))?;
        for name in ["t", "is"] {
            writer.write_event(Event::End(BytesEnd::new(name)))?;
        }
        writer.write_event(Event::End(own.to_end()))?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_cells_of_numbers_change() {
        let xml = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="3"><v>9.4E21</v></c><c r="C2"/></row>"#;
        let cells = Cells::from([("B2".to_owned(), "94<1".to_owned()), ("C2".to_owned(), "X".to_owned())]);
        let expected = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">94&lt;1</t></is></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">X</t></is></c></row>"#;
        assert_eq!(String::from_utf8(mend(xml.as_bytes(), &cells).unwrap()).unwrap(), expected);
    }
}
