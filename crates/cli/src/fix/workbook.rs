//! Fixing a workbook: a copy in which the fixed cells are text. Everything else is copied as it is, but for the order
//! in which formulas are worked out, where one gave way: it names a cell that has none any more, and a spreadsheet
//! makes a new one.

mod sheet;

use std::borrow::Cow;
use std::io::{Cursor, Read, Seek, Write};

use anyhow::{Error, Result, bail};
use quick_xml::events::Event;
use quick_xml::{Reader, Writer};
use tracklint::Lang;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::input::workbook::parts::{self, Archive, LINKS, attribute, find, read, resolved};
use crate::language::Say;

pub use sheet::Cells;

const TYPES: &str = "[Content_Types].xml";

/// Copies a workbook, with these texts in the cells of one sheet.
pub fn copy(source: &[u8], sheet: &str, cells: &Cells, out: impl Write + Seek, lang: Lang) -> Result<()> {
    let foreign =
        || {
            Error::msg(lang.say(
                "only XLSX can be written; save the workbook as XLSX first",
                "只能写出 XLSX，请先将文件另存为 XLSX",
            ))
        };
    let mut archive = ZipArchive::new(Cursor::new(source)).map_err(|_| foreign())?;
    let part = parts::sheet(&mut archive, sheet)?.ok_or_else(foreign)?;
    let mut xml = Vec::new();
    archive.by_name(&part)?.read_to_end(&mut xml)?;
    let mended = sheet::mend(&xml, cells)?;
    let unmet = cells.len().saturating_sub(mended.cells);
    if unmet > 0 {
        bail!(lang.say(
            format!("{unmet} cells to be fixed are not where the sheet says; nothing was written"),
            format!("有 {unmet} 个要修改的单元格在工作表里找不到，文件未写出"),
        ));
    }
    let order = if mended.formulas { order(&mut archive)? } else { None };
    let mut copy = ZipWriter::new(out);
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at)?;
        let name = entry.name().to_owned();
        if order.as_ref() == Some(&name) {
            continue;
        }
        let new = match &order {
            _ if name == part => Cow::Borrowed(&mended.xml),
            Some(order) if name == LINKS || name == TYPES => {
                drop(entry);
                Cow::Owned(without(&read(&mut archive, &name)?.unwrap_or_default(), order)?)
            }
            _ => {
                copy.raw_copy_file(entry)?;
                continue;
            }
        };
        copy.start_file(&name, SimpleFileOptions::default())?;
        copy.write_all(&new)?;
    }
    copy.finish()?;
    Ok(())
}

/// The part of the archive that holds the order in which formulas are worked out.
fn order(archive: &mut Archive) -> Result<Option<String>> {
    const KINDS: [&str; 2] = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/calcChain",
    ];
    let Some(links) = read(archive, LINKS)? else { return Ok(None) };
    for kind in KINDS {
        if let Some(target) = find(&links, b"Relationship", ("Type", kind), "Target")? {
            return Ok(Some(resolved(&target)));
        }
    }
    Ok(None)
}

/// A list of parts without the entry of one.
fn without(xml: &str, part: &str) -> Result<Vec<u8>> {
    let mut reader = Reader::from_str(xml);
    let mut writer = Writer::new(Vec::with_capacity(xml.len()));
    loop {
        let event = reader.read_event()?;
        if let Event::Start(start) | Event::Empty(start) = &event {
            let mut leads = false;
            for key in ["Target", "PartName"] {
                leads |= attribute(start, key, reader.decoder())?.is_some_and(|target| resolved(&target) == part);
            }
            if leads {
                if matches!(event, Event::Start(_)) {
                    reader.read_to_end(start.name())?;
                }
                continue;
            }
        }
        if event == Event::Eof {
            return Ok(writer.into_inner());
        }
        writer.write_event(event)?;
    }
}
