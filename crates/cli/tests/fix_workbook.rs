//! Fixing workbooks: a copy in which the fixed cells alone are others, and what a spreadsheet shows is what is read.

#[path = "support/packed.rs"]
mod packed;

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use packed::packed;
use tempfile::TempDir;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

fn tracklint(folder: &Path, args: &[&str]) -> Output {
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder).args(args).output();
    run.expect("the command runs")
}

/// A workbook with these cells of its one sheet, by column and row.
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut sheet =
        String::from("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    for (at, row) in rows.iter().enumerate() {
        write!(sheet, "<row r=\"{}\">", at + 1).unwrap();
        for (column, cell) in row.iter().enumerate() {
            let name = format!("{}{}", char::from(b'A' + column as u8), at + 1);
            match cell.parse::<f64>() {
                Ok(_) => write!(sheet, "<c r=\"{name}\"><v>{cell}</v></c>").unwrap(),
                Err(_) => write!(sheet, "<c r=\"{name}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>").unwrap(),
            }
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    packed(&sheet)
}

#[test]
fn a_workbook_is_read_by_the_types_of_its_cells_and_mended_as_a_copy() {
    let folder = TempDir::new().unwrap();
    let rows: &[&[&str]] = &[
        &["运单号", "物流方式"],
        &["1z5r89390357567127", "UPS"],
        &["986578788855", "FedEx"],
        &["9400111206206406260787", "USPS"],
    ];
    let bytes = workbook(rows);
    fs::write(folder.path().join("orders.xlsx"), &bytes).unwrap();
    let findings = |file: &str| {
        let output = tracklint(folder.path(), &["check", file, "--format", "csv", "--select", "N"]);
        let text = String::from_utf8(output.stdout).unwrap();
        let cut = |line: &str| line.split(',').take(5).skip(1).collect::<Vec<_>>().join(",");
        text.lines().skip(1).map(cut).collect::<Vec<_>>()
    };
    // The number of 22 digits went through a floating-point number.
    assert_eq!(findings("orders.xlsx"), ["2,1,运单号,N103", "4,1,运单号,N134"]);
    assert_eq!(tracklint(folder.path(), &["check", "orders.xlsx", "--fix"]).status.code(), Some(2));
    let diff = tracklint(folder.path(), &["check", "orders.xlsx", "--diff", "--lang", "en"]);
    let diff = String::from_utf8(diff.stdout).unwrap();
    assert!(diff.starts_with("--- orders.xlsx\n+++ orders.xlsx\n@@ "), "{diff}");
    assert!(diff.contains(" A2 @@\n-1z5r89390357567127\n+1Z5R89390357567127\n"), "{diff}");
    tracklint(folder.path(), &["check", "orders.xlsx", "--fix", "--output", "mended.xlsx"]);
    assert_eq!(fs::read(folder.path().join("orders.xlsx")).unwrap(), bytes);
    assert_eq!(findings("mended.xlsx"), ["4,1,运单号,N134"]);
}

/// The parts of a workbook by their names.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut out = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let text = std::io::read_to_string(&mut part).expect("a text");
        out.push((part.name().to_owned(), text));
    }
    out
}

#[test]
fn a_formula_that_gives_way_leaves_nothing_behind_in_a_workbook() {
    let sheet = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetData><row><c t=\"inlineStr\"><is><t>运单号</t></is></c></row><row><c t=\"str\"><f>LOWER(B2)</f><v>1z5r89390357567127</v></c><c><f>1+1</f><v>2</v></c></row></sheetData></worksheet>"
    );
    let links = format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{REL}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{REL}/calcChain\" Target=\"calcChain.xml\"/></Relationships>"
    );
    let types = format!(
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml\"/></Types>"
    );
    let chain = format!("<calcChain xmlns=\"{MAIN}\"><c r=\"A2\" i=\"1\"/><c r=\"B2\"/></calcChain>");
    let mut had = parts(&packed(&sheet));
    for (name, text) in &mut had {
        match name.as_str() {
            "[Content_Types].xml" => text.clone_from(&types),
            "xl/_rels/workbook.xml.rels" => text.clone_from(&links),
            _ => {}
        }
    }
    had.push(("xl/calcChain.xml".to_owned(), chain));
    let had: Vec<(&str, &[u8])> = had.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("orders.xlsx"), packed::archive(&had)).expect("a file");
    let run = tracklint(folder.path(), &["check", "orders.xlsx", "--output", "new.xlsx", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&run.stdout).expect("a report");
    assert_eq!(report["files"][0]["summary"]["mended"], 1, "{report}");
    let parts = parts(&fs::read(folder.path().join("new.xlsx")).expect("a file"));
    let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"xl/worksheets/sheet1.xml") && !names.contains(&"xl/calcChain.xml"), "{names:?}");
    for (name, text) in &parts {
        assert!(!text.contains("calcChain"), "{name}: {text}");
        assert!(
            name != "xl/worksheets/sheet1.xml" || text.contains(">1Z5R89390357567127<") && text.contains("<f>1+1</f>")
        );
    }
}

#[test]
fn zeros_that_a_number_format_shows_are_read() {
    let sheet = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetData><row><c t=\"inlineStr\"><is><t>运单号</t></is></c></row><row><c s=\"1\"><v>73938000549297</v></c></row><row><c><v>73938000549297</v></c></row></sheetData></worksheet>"
    );
    let styles = format!(
        "<styleSheet xmlns=\"{MAIN}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"0000000000000000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
    );
    let mut had = parts(&packed(&sheet));
    for (name, text) in &mut had {
        if name == "xl/_rels/workbook.xml.rels" {
            let link =
                format!("<Relationship Id=\"rId2\" Type=\"{REL}/styles\" Target=\"styles.xml\"/></Relationships>");
            *text = text.replace("</Relationships>", &link);
        }
    }
    had.push(("xl/styles.xml".to_owned(), styles));
    let had: Vec<(&str, &[u8])> = had.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("orders.xlsx"), packed::archive(&had)).expect("a file");
    let run = tracklint(folder.path(), &["check", "orders.xlsx", "--carrier", "canada-post", "--format", "csv"]);
    let out = String::from_utf8(run.stdout).expect("UTF-8");
    let rows: Vec<&str> = out.lines().skip(1).collect();
    assert!(rows.len() == 1 && rows[0].starts_with("orders.xlsx,3,1,运单号,N125"), "{out}");
}

#[test]
fn formulas_that_nobody_has_worked_out_are_read_and_give_way() {
    let formula = |text: &str, value: &str| format!("<c><f>{text}</f>{value}</c>");
    let rows = [
        "<c t=\"inlineStr\"><is><t>运单号</t></is></c>".to_owned(),
        formula("&quot;1Z5R89390357567127&quot;", ""),
        formula("HYPERLINK(&quot;https://example.com&quot;,&quot;1Z7UBLW99007042694&quot;)", "<v>0</v>"),
        formula("A9&amp;B9", "<v>1ZOIFYLYQ453604003</v>"),
    ];
    let sheet = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetData>{}</sheetData></worksheet>",
        rows.map(|cell| format!("<row>{cell}</row>")).concat()
    );
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("orders.xlsx"), packed(&sheet)).expect("a file");
    let run = tracklint(folder.path(), &["check", "orders.xlsx", "--output", "new.xlsx", "--format", "csv"]);
    let out = String::from_utf8(run.stdout).expect("UTF-8");
    let codes: Vec<&str> = out.lines().skip(1).filter_map(|line| line.split(',').nth(4)).collect();
    assert_eq!(codes, ["N124", "N124"], "{out}");
    let run = tracklint(folder.path(), &["check", "new.xlsx", "--format", "csv"]);
    assert_eq!(String::from_utf8(run.stdout).expect("UTF-8").lines().count(), 1);
}

#[test]
fn merged_cells_say_what_the_first_of_them_says() {
    let cell = |text: &str| match text {
        "" => "<c/>".to_owned(),
        text => format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    let rows = [
        ["订单号", "承运商", "运单号"],
        ["A1", "UPS", "1z5r89390357567127"],
        ["A2", "", ""],
        ["A3", "", "LX473124735CN"],
    ];
    let rows = rows.map(|row| format!("<row>{}</row>", row.map(cell).concat())).concat();
    let merged = "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"C2:C3\"/></mergeCells>";
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData>{merged}</worksheet>");
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("orders.xlsx"), packed(&sheet)).expect("a file");
    let run = tracklint(folder.path(), &["check", "orders.xlsx", "--output", "new.xlsx", "--format", "csv"]);
    let out = String::from_utf8(run.stdout).expect("UTF-8");
    let found = |line: &str| line.split(',').skip(1).take(4).collect::<Vec<_>>().join(",");
    let found: Vec<String> = out.lines().skip(1).map(found).collect();
    assert_eq!(found, ["2,3,运单号,N103", "3,3,运单号,N103", "4,3,运单号,A501", "2,3,运单号,B601"], "{out}");
    // What is written stands in the first of them.
    let mended = parts(&fs::read(folder.path().join("new.xlsx")).expect("a file"));
    assert!(mended.iter().any(|(_, text)| text.matches("1Z5R89390357567127").count() == 1));
}
