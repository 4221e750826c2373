//! Many threads say what one says, byte for byte; and one says what the library says when it is asked row by row.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use tracklint::batch::Batch;
use tracklint::{Lang, Order};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/data/aliexpress_orders.csv");
/// So many bytes make more chunks than there are threads.
const LARGE: usize = 450 << 10;

/// The rows of the example again and again; each time, its numbers stand on other orders.
fn export() -> String {
    let example = fs::read_to_string(EXAMPLE).expect("the example");
    let (header, rows) = example.split_once('\n').expect("a header");
    let mut text = format!("{header}\n");
    let mut round = 0;
    while text.len() < LARGE {
        for row in rows.lines() {
            // Only the beginning of a record has an order number of its own to change.
            match row.strip_prefix("81") {
                Some(rest) => writeln!(text, "81{round}{rest}").expect("a string takes everything"),
                None => writeln!(text, "{row}").expect("a string takes everything"),
            }
        }
        round += 1;
    }
    text
}

fn check(folder: &Path, args: &[&str]) -> (Option<i32>, Vec<u8>) {
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder).arg("check").args(args).output();
    let output = run.expect("the command runs");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    (output.status.code(), output.stdout)
}

#[test]
fn any_number_of_threads_writes_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("orders.csv"), export()).unwrap();
    let mut lines = String::new();
    for record in csv::Reader::from_path(folder.path().join("orders.csv")).unwrap().records() {
        let record = record.unwrap();
        let object = serde_json::json!({"tracking_number": &record[3], "carrier": &record[2]});
        writeln!(lines, "{object}").expect("a string takes everything");
    }
    fs::write(folder.path().join("orders.jsonl"), lines).unwrap();
    for (file, format) in [("orders.csv", "jsonl"), ("orders.csv", "human"), ("orders.jsonl", "csv")] {
        let args = [file, "--format", format, "--all", "--fix", "--output", "mended", "--threads"];
        let mut answers = ["1", "2", "3"].map(|threads| {
            let said = check(folder.path(), &[&args[..], &[threads]].concat());
            (said, fs::read(folder.path().join("mended")).unwrap())
        });
        let first = std::mem::take(&mut answers[0]);
        assert!(first.0.1.len() > 100_000);
        for other in &answers[1..] {
            assert!(*other == first, "{file} as {format}");
        }
    }
}

/// One finding: its line, its code, its weight and its sentence.
type Told = (u64, String, String, String);

#[test]
fn what_is_said_is_what_the_library_says_of_each_row() {
    let folder = TempDir::new().unwrap();
    let text = export();
    fs::write(folder.path().join("orders.csv"), &text).unwrap();
    let (_, output) = check(folder.path(), &["orders.csv", "--format", "jsonl", "--all", "--threads", "3"]);
    let (mut told, mut columns) = (BTreeMap::<Told, usize>::new(), Vec::new());
    for line in String::from_utf8(output).unwrap().lines() {
        let finding: Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| finding[key].as_str().expect("a text").to_owned();
        if finding.get("lines").is_some() {
            columns.push(text("code"));
        } else {
            let line = finding["line"].as_u64().expect("a line");
            *told.entry((line, text("code"), text("severity"), text("message"))).or_default() += 1;
        }
    }

    let mut batch = Batch::new();
    let mut expected = BTreeMap::<Told, usize>::new();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record.unwrap();
        let given = |at: usize| Some(&record[at]).filter(|text| !text.trim().is_empty());
        let mut order = Order::new(&record[3]);
        (order.id, order.marketplace, order.carrier) = (given(0), given(1), given(2));
        (order.label, order.destination, order.buyer) = (given(4), given(6), given(7));
        order.shipped_on = record[5][..10].parse().ok();
        let judged = batch.push(&order);
        // The cell of the number begins on the first line of its record.
        let line = record.position().expect("a position").line();
        for (i, finding) in judged.all().enumerate() {
            // The cause weighs as much as what it made of the number, unless its rule was merely observed.
            let lighter = judged.all().any(|finding| finding.severity < finding.code.severity());
            let whole = judged.number().verdict().severity().filter(|_| i == 0 && !lighter);
            let severity = whole.map_or(finding.severity, |whole| whole.max(finding.severity)).name().to_owned();
            let message = finding.message(order.number, Lang::En);
            *expected.entry((line, finding.code.id().to_owned(), severity, message)).or_default() += 1;
        }
    }
    assert!(expected.len() > 1000);
    let difference: Vec<_> = expected.iter().filter(|(key, n)| told.get(key) != Some(n)).take(5).collect();
    assert!(difference.is_empty(), "not told: {difference:?}");
    assert_eq!(told.len(), expected.len());
    let whole: Vec<String> = batch.finish().findings.iter().map(|found| found.code().id().to_owned()).collect();
    assert!(whole.len() > 2);
    assert_eq!(columns, whole);
}
