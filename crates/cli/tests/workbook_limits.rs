//! Workbooks that ask for too much: a refusal that names the limit.

#[path = "support/checked.rs"]
mod checked;
#[path = "support/packed.rs"]
mod packed;

use std::io::Write;

use checked::{check, refused};
use packed::{archive, packed};

/// An archive with one entry whose sizes in the directory are these.
fn bomb(says: u32) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    archive.start_file("xl/workbook.xml", options).unwrap();
    archive.write_all(&vec![0; 1 << 16]).unwrap();
    let mut bytes = archive.finish().unwrap().into_inner();
    for (signature, place) in [(b"PK\x01\x02", 24), (b"PK\x03\x04", 22)] {
        let at = bytes.windows(4).position(|window| window == signature).expect("a header");
        bytes[at + place..at + place + 4].copy_from_slice(&says.to_le_bytes());
    }
    bytes
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused() {
    for name in ["bomb.xlsx", "bomb.xlsm", "bomb.xlsb", "bomb.ods"] {
        refused(&check(name, &bomb(0x6000_0000), &[]), "more than 1 GiB");
    }
    refused(&check("bomb.xlsx", &bomb(0x6000_0000), &["--lang", "zh"]), "超过 1 GiB");
    refused(&check("broken.xlsx", b"PK\x03\x04 and no more", &[]), "broken.xlsx");
}

#[test]
fn a_sheet_that_spans_too_much_is_refused() {
    let sheet = |last: &str, row: u32| {
        let cell = |name: &str, text: &str| format!("<c r=\"{name}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
        packed(&format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\
             <row r=\"1\">{}</row><row r=\"2\">{}</row><row r=\"{row}\">{}</row></sheetData></worksheet>",
            cell("A1", "tracking number"),
            cell("A2", "1Z5R89390357567128"),
            cell(last, "far off"),
        ))
    };
    for name in ["far.xlsx", "far.xlsm"] {
        refused(&check(name, &sheet("XFD1048576", 1_048_576), &[]), "more than 50 million cells");
    }
    let run = check("near.xlsx", &sheet("C9", 9), &["--format", "jsonl"]);
    assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
}

#[test]
fn a_cell_that_is_longer_than_excel_lets_it_be_is_refused() {
    let sheet = |length: usize| {
        let cell = |name: &str, text: &str| format!("<c r=\"{name}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
        packed(&format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\
             <row r=\"1\">{}{}</row><row r=\"2\">{}</row></sheetData></worksheet>",
            cell("A1", "tracking number"),
            cell("B1", &"注".repeat(length)),
            cell("A2", "1Z5R89390357567128"),
        ))
    };
    let limit = "cell B1 of the sheet 订单 has more than 32,767 characters, the spreadsheet maximum";
    for length in [32_768, 1 << 20] {
        refused(&check("long.xlsx", &sheet(length), &[]), limit);
    }
    refused(&check("long.xlsx", &sheet(32_768), &["--lang", "zh"]), "单元格 B1 超过 32767 个字符");
    let run = check("long.xlsx", &sheet(32_767), &["--format", "jsonl"]);
    assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
}

/// A workbook in the binary format of Excel with a number in A2, and a text in a cell that counts from 0.
fn binary(row: u32, column: u32) -> Vec<u8> {
    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        let kind = if kind < 0x80 { vec![kind as u8] } else { vec![kind as u8 | 0x80, (kind >> 7) as u8] };
        [&kind[..], &[data.len() as u8], data].concat()
    }
    fn wide(text: &str) -> Vec<u8> {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&(text.encode_utf16().count() as u32).to_le_bytes()[..], &units].concat()
    }
    let cell = |row: u32, column: u32, text: &str| {
        let text = [&column.to_le_bytes()[..], &[0; 4], &wide(text)].concat();
        [record(0, &row.to_le_bytes()), record(6, &text)].concat()
    };
    let book =
        [record(0x9C, &[&[0; 8][..], &wide("rId1"), &wide("orders")].concat()), record(0x90, &[]), vec![0x9D, 0x01]];
    let sheet = [
        record(0x94, &[0; 16]),
        record(0x91, &[]),
        cell(0, 0, "tracking number"),
        cell(1, 0, "1Z5R89390357567128"),
        cell(row, column, "far off"),
        record(0x92, &[]),
    ];
    let links = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.bin\"/></Relationships>";
    archive(&[
        ("xl/workbook.bin", &book.concat()),
        ("xl/_rels/workbook.bin.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.bin", &sheet.concat()),
    ])
}

#[test]
fn a_binary_sheet_that_spans_too_much_is_refused() {
    refused(&check("far.xlsb", &binary(1_000_000, 16_000), &[]), "more than 50 million cells");
    refused(&check("mad.xlsb", &binary(1_000_000, u32::MAX), &[]), "more than 50 million cells");
    let run = check("near.xlsb", &binary(3, 2), &["--format", "jsonl"]);
    assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
}

/// An ODS workbook with these rows behind a header.
fn ods(rows: &str) -> Vec<u8> {
    content(&format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"订单\">\
         <table:table-row>{}</table:table-row>{rows}</table:table></office:spreadsheet></office:body></office:document-content>",
        cell("", "tracking number"),
    ))
}

fn content(xml: &str) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", xml.as_bytes()),
    ])
}

fn cell(attributes: &str, text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\" {attributes}><text:p>{text}</text:p></table:table-cell>")
}

fn row(attributes: &str, cells: &str) -> String {
    format!("<table:table-row {attributes}>{cells}</table:table-row>")
}

#[test]
fn an_ods_workbook_that_repeats_too_much_is_refused() {
    let wide = cell("table:number-columns-repeated=\"16384\"", "1Z5R89390357567127");
    let gap = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
    let far = row("", &format!("{gap}{}", cell("", "far off")));
    let empty = row("table:number-rows-repeated=\"1048000\"", gap);
    let long = cell("table:number-columns-repeated=\"1000\"", "<text:s text:c=\"9999999999\"/>");
    for (rows, limit) in [
        (row("table:number-rows-repeated=\"1048576\"", &wide), "more than 20 million cells"),
        (row("", &wide).repeat(2000), "more than 20 million cells"),
        (format!("{empty}{far}{empty}{far}"), "more than 20 million cells"),
        (row("", &long), "more than 1 GiB"),
        (row("table:number-rows-repeated=\"9999999\"", &cell("", &"x".repeat(1000))), "more than 1 GiB"),
    ] {
        refused(&check("bomb.ods", &ods(&rows), &[]), limit);
    }
    refused(&check("bomb.ods", &ods(&row("", &wide).repeat(2000)), &["--lang", "zh"]), "超过 2000 万个");
}

#[test]
fn an_ods_workbook_that_breaks_off_is_refused() {
    let xml = "<office:document-content><table:table table:name=\"a\"><table:table-row></table:table-row>";
    refused(&check("half.ods", &content(xml), &[]), "this workbook cannot be read");
}

#[test]
fn an_ods_workbook_as_offices_write_it_is_read() {
    let number = row("", &cell("", "1Z5R89390357567128"));
    let rest = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
    let rows = number + &row("table:number-rows-repeated=\"1048574\"", rest);
    let run = check("orders.ods", &ods(&rows), &["--format", "jsonl"]);
    assert!(run.code == Some(1) && run.out.contains("C301") && run.out.contains("\"line\":2"), "{run:?}");
}
