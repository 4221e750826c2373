//! The XML of a sheet, with other texts in some of its cells.

use std::collections::{HashMap, HashSet};

use anyhow::{Result, bail};
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

use crate::input::workbook::parts::{Place, attribute};

/// The texts that are to stand in cells, by their line and column, which count from 1.
pub type Cells = HashMap<(u64, u32), String>;

/// A sheet with the texts in its cells.
pub struct Mended {
    pub xml: Vec<u8>,
    /// How many cells have got theirs.
    pub cells: usize,
    /// Whether a formula gave way to a text.
    pub formulas: bool,
}

/// The sheet with these texts in its cells.
pub fn mend(xml: &[u8], cells: &Cells) -> Result<Mended> {
    let mut reader = Reader::from_reader(xml);
    let mut writer = Writer::new(Vec::with_capacity(xml.len()));
    let mut place = Place::new();
    let (mut met, mut formulas) = (0, false);
    // Formulas that other cells share, and whose own cell has lost them.
    let mut lost = HashSet::new();
    loop {
        let event = reader.read_event()?;
        let (start, is_empty) = match &event {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            Event::Eof => return Ok(Mended { xml: writer.into_inner(), cells: met, formulas }),
            other => {
                if matches!(other, Event::End(end) if end.local_name().as_ref() == b"row") {
                    place.end_row();
                }
                writer.write_event(event)?;
                continue;
            }
        };
        let get = |key| attribute(start, key, reader.decoder());
        let text = match start.local_name().as_ref() {
            b"row" => {
                place.begin_row(get("r")?.as_deref());
                if is_empty {
                    place.end_row();
                }
                None
            }
            b"c" => place.cell(get("r")?.as_deref()).and_then(|place| cells.get(&place)),
            // What a spreadsheet worked out of it last still stands beside it.
            b"f" if get("ref")?.is_none() && get("si")?.is_some_and(|shared| lost.contains(&shared)) => {
                if !is_empty {
                    reader.read_to_end(start.name())?;
                }
                continue;
            }
            _ => None,
        };
        let Some(text) = text else {
            writer.write_event(event)?;
            continue;
        };
        if !is_empty {
            for formula in skip(&mut reader)? {
                formulas = true;
                lost.extend(attribute(&formula, "si", reader.decoder())?);
            }
        }
        met += 1;
        write(&mut writer, start, text)?;
    }
}

/// Goes to the end of the element that has just begun, and answers with the formulas in it.
fn skip<'x>(reader: &mut Reader<&'x [u8]>) -> Result<Vec<BytesStart<'x>>> {
    let (mut depth, mut formulas) = (1, Vec::new());
    while depth > 0 {
        let event = reader.read_event()?;
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Eof => bail!("the sheet ends within a cell"),
            _ => {}
        }
        if let Event::Start(start) | Event::Empty(start) = event
            && start.local_name().as_ref() == b"f"
        {
            formulas.push(start);
        }
    }
    Ok(formulas)
}

/// Writes a cell that looks as it did and holds a text.
fn write(writer: &mut Writer<Vec<u8>>, cell: &BytesStart, text: &str) -> Result<()> {
    let (name, prefix) = (cell.name(), cell.name().prefix());
    let named = |local: &str| match prefix {
        Some(prefix) => format!("{}:{local}", String::from_utf8_lossy(prefix.as_ref())),
        None => local.to_owned(),
    };
    let mut own = BytesStart::new(String::from_utf8_lossy(name.as_ref()).into_owned());
    // Its type, and what is said elsewhere about the formula and the value that it had.
    let outdated: [&[u8]; 3] = [b"t", b"cm", b"vm"];
    own.extend_attributes(cell.attributes().flatten().filter(|had| !outdated.contains(&had.key.as_ref())));
    own.push_attribute(("t", "inlineStr"));
    writer.write_event(Event::Start(own.borrow()))?;
    writer.write_event(Event::Start(BytesStart::new(named("is"))))?;
    writer.write_event(Event::Start(BytesStart::new(named("t")).with_attributes([("xml:space", "preserve")])))?;
    writer.write_event(Event::Text(BytesText::new(text)))?;
    for local in ["t", "is"] {
        writer.write_event(Event::End(BytesEnd::new(named(local))))?;
    }
    writer.write_event(Event::End(own.to_end()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells<const N: usize>(texts: [((u64, u32), &str); N]) -> Cells {
        texts.map(|(place, text)| (place, text.to_owned())).into()
    }

    fn mended(xml: &str, cells: &Cells) -> (String, usize, bool) {
        let Mended { xml, cells, formulas } = mend(xml.as_bytes(), cells).unwrap();
        (String::from_utf8(xml).unwrap(), cells, formulas)
    }

    fn text(text: &str) -> String {
        format!(r#"<is><t xml:space="preserve">{text}</t></is>"#)
    }

    #[test]
    fn only_the_cells_of_numbers_change() {
        let xml = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="3"><v>9.4E21</v></c><c r="C2"/></row>"#;
        let expected = format!(
            r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="3" t="inlineStr">{}</c><c r="C2" t="inlineStr">{}</c></row>"#,
            text("94&lt;1"),
            text("X")
        );
        assert_eq!(mended(xml, &cells([((2, 2), "94<1"), ((2, 3), "X")])), (expected, 2, false));
    }

    #[test]
    fn rows_and_cells_that_do_not_say_where_they_stand_are_counted() {
        let xml = r#"<x:row><x:c/></x:row><x:row/><x:row><x:c/><x:c r="C3"/><x:c t="n"><x:v>1</x:v></x:c></x:row>"#;
        let expected = r#"<x:row><x:c/></x:row><x:row/><x:row><x:c/><x:c r="C3"/><x:c t="inlineStr"><x:is><x:t xml:space="preserve">X</x:t></x:is></x:c></x:row>"#;
        assert_eq!(mended(xml, &cells([((3, 4), "X"), ((4, 1), "Y")])), (expected.to_owned(), 1, false));
    }

    #[test]
    fn a_formula_that_was_shared_is_dropped_and_its_values_stay() {
        let xml = r#"<row r="1"><c r="A1" t="str" cm="1"><f t="shared" ref="A1:A3" si="0">B1</f><v>x</v></c><c r="B1"><f>1+1</f><v>2</v></c></row><row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v></v></c></row><row r="3"><c r="A3"><f t="shared" si="1"/><v>7</v></c></row>"#;
        let expected = format!(
            r#"<row r="1"><c r="A1" t="inlineStr">{}</c><c r="B1"><f>1+1</f><v>2</v></c></row><row r="2"><c r="A2" t="str"><v></v></c></row><row r="3"><c r="A3"><f t="shared" si="1"/><v>7</v></c></row>"#,
            text("X")
        );
        assert_eq!(mended(xml, &cells([((1, 1), "X")])), (expected, 1, true));
    }
}
