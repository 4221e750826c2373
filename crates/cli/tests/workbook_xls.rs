//! Workbooks of old: read like new ones, and refused when they ask for too much.

#[path = "support/checked.rs"]
mod checked;
#[path = "support/old_workbook.rs"]
mod old_workbook;
#[path = "support/packed.rs"]
mod packed;

use checked::{check, refused};
use old_workbook::{cell, container, number, record, stream, text, texts};
use packed::packed;

/// An XLS workbook with one sheet behind shared texts.
fn book(shared: &[&str], cells: &[Vec<u8>]) -> Vec<u8> {
    container("Workbook", stream(&texts(shared), &[("订单", cells.concat())]))
}

#[test]
fn an_old_workbook_is_read_like_a_new_one() {
    let old = book(
        &["订单号", "运单号", "1Z5R89390357567128", "备注", "RB123456785GB"],
        &[
            record(0x200, &[0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 3, 0, 0, 0]),
            [text(0, 0, 0), text(0, 1, 1), text(0, 2, 3)].concat(),
            [number(1, 0, 8_135_497_230_012_345.0), text(1, 1, 2)].concat(),
            number(2, 1, 9_400_111_206_206_406e6),
            // A short number, in hundredths; several of them; a formula, and the text that it gives.
            cell(0x27E, 3, 1, &(98_657_i32 << 2 | 2).to_le_bytes()),
            text(4, 1, 4),
            [cell(6, 5, 1, &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]), record(0x207, b"\x03\0\0N/A")]
                .concat(),
        ],
    );
    let cell = |name: &str, text: &str| format!("<c r=\"{name}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let value = |name: &str, value: &str| format!("<c r=\"{name}\"><v>{value}</v></c>");
    let new = packed(&format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\
         <row r=\"1\">{}{}{}</row><row r=\"2\">{}{}</row><row r=\"3\">{}</row><row r=\"4\">{}</row><row r=\"5\">{}</row>\
         <row r=\"6\">{}</row></sheetData></worksheet>",
        cell("A1", "订单号"),
        cell("B1", "运单号"),
        cell("C1", "备注"),
        value("A2", "8135497230012345"),
        cell("B2", "1Z5R89390357567128"),
        value("B3", "9.400111206206406E+21"),
        value("B4", "98657"),
        cell("B5", "RB123456785GB"),
        cell("B6", "N/A"),
    ));
    let [old, new] =
        [check("orders.xls", &old, &["--format", "jsonl"]), check("orders.xlsx", &new, &["--format", "jsonl"])];
    assert_eq!(old.out, new.out.replace("orders.xlsx", "orders.xls"));
    assert_eq!((old.code, old.err), (Some(1), new.err));
    for found in ["\"line\":2,\"column\":2,\"field\":\"运单号\",\"order\":\"8135497230012345\"", "N134", "N/A"] {
        assert!(old.out.contains(found), "{found}: {}", old.out);
    }
}

#[test]
fn a_text_that_goes_on_in_another_record_is_read() {
    let long = "长".repeat(5000);
    let run = check(
        "orders.xls",
        &book(&["tracking number", &long, "1Z5R89390357567128"], &[text(0, 0, 0), text(0, 1, 1), text(1, 0, 2)]),
        &["--format", "jsonl"],
    );
    assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
}

#[test]
fn an_old_workbook_that_asks_for_too_much_is_refused() {
    let shared = ["tracking number", "1Z5R89390357567128"];
    let head = || [text(0, 0, 0), text(1, 0, 1)].concat();
    let near = |more: Vec<u8>| book(&shared, &[head(), more]);
    let long = "x".repeat(60_000);
    let many = (0..20_000).flat_map(|row| text(row, 0, 1)).collect();
    let sheet = [head(), number(60_000, 250, 1.0)].concat();
    let names: Vec<String> = (0..3).map(|n| n.to_string()).collect();
    let sheets: Vec<(&str, Vec<u8>)> = names.iter().map(|name| (name.as_str(), sheet.clone())).collect();
    for (bytes, limit) in [
        (near(number(u16::MAX, u16::MAX, 1.0)), "more than 20 million cells"),
        (near(cell(0xBD, 9, 0, &[[0; 6], [0; 6], [0, 0, 0, 0, 1, 0]].concat())), "this workbook cannot be read"),
        (
            near(record(0x200, &[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 0, 0])),
            "more than 20 million cells",
        ),
        (near(record(0x200, &[9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0])), "more than 20 million cells"),
        (container("Workbook", stream(&texts(&shared), &sheets)), "more than 20 million cells"),
        (book(&["tracking number", &long], &[many]), "more than 1 GiB"),
        (container("EncryptedPackage", vec![1; 5000]), "password"),
        (container("Workbook", stream(&record(0x2F, &[1, 0, 0, 0]), &[])), "password"),
        (container("Workbook", stream(&record(0xFC, &[0; 4]), &[])), "this workbook cannot be read"),
        (container("Letters", vec![0; 5000]), "this workbook cannot be read"),
    ] {
        refused(&check("orders.xls", &bytes, &[]), limit);
    }
    refused(&check("orders.xls", &near(number(u16::MAX, u16::MAX, 1.0)), &["--lang", "zh"]), "超过 2000 万个");
    // A whole sheet, announced and not filled.
    let whole = near([record(0x200, &[0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0]), number(9, 9, 1.0)].concat());
    let run = check("orders.xls", &whole, &["--format", "jsonl"]);
    assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
}

#[test]
fn a_container_that_leads_nowhere_is_refused() {
    let sound = book(&["tracking number", "1Z5R89390357567128"], &[text(0, 0, 0), text(1, 0, 1)]);
    assert_eq!(check("orders.xls", &sound, &[]).code, Some(1));
    // The table is the first sector behind the header; the directory is sector 1, the stream begins with sector 2.
    let patched = |at: usize, long: u32| {
        let mut bytes = sound.clone();
        bytes[at..at + 4].copy_from_slice(&long.to_le_bytes());
        bytes
    };
    for (what, bytes) in [
        ("the directory follows itself", patched(512 + 4, 1)),
        ("the list of tables follows itself", patched(68, 0)),
        ("a sector far off", patched(512 + 4 * 3, 0x0FFF_FFFF)),
        ("a table that is not there", patched(76, 0x00FF_FFFF)),
        ("more room than there is", patched(64, u32::MAX)),
        ("the directory is not there", patched(48, 0x00FF_FFFF)),
        ("cut off in the header", sound[..300].to_vec()),
        ("cut off in the directory", sound[..1100].to_vec()),
        ("cut off in the stream", sound[..2000].to_vec()),
    ] {
        let run = check("orders.xls", &bytes, &[]);
        assert_eq!(run.code, Some(2), "{what}: {run:?}");
        assert!(run.err.contains("this workbook cannot be read") && !run.err.contains("panicked"), "{what}: {run:?}");
    }
}

#[test]
fn zeros_that_a_number_format_shows_are_read() {
    let shown = |code: &str| {
        let format = record(0x41E, &[&[164, 0, code.len() as u8, 0, 0], code.as_bytes()].concat());
        let style = record(0xE0, &[&[0, 0, 164, 0][..], &[0; 16]].concat());
        let globals = [format, style, texts(&["tracking number"])].concat();
        let sheet = [text(0, 0, 0), number(1, 0, 73_938_000_549_297.0)].concat();
        let bytes = container("Workbook", stream(&globals, &[("a", sheet)]));
        check("orders.xls", &bytes, &["--carrier", "canada-post", "--format", "csv"]).out.contains("N125")
    };
    assert!(!shown("0000000000000000"));
    assert!(shown("0"));
}
