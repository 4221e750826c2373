//! The example of an order export: every seeded fault is reported under its code, and nothing else is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/data");

/// Lines with codes.
type Places = BTreeSet<(u64, String)>;

/// Line and code of every finding about a row, and of every finding about the column at the rows that it shows.
fn reported() -> (Places, Places) {
    let file = Path::new(DATA).join("aliexpress_orders.csv");
    let output = Command::new(env!("CARGO_BIN_EXE_tracklint"))
        .args(["check", "--profile", "aliexpress", "--format", "jsonl"])
        .arg(file)
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let (mut rows, mut columns) = (Places::new(), Places::new());
    for line in String::from_utf8(output.stdout).expect("UTF-8").lines() {
        let finding: Value = serde_json::from_str(line).expect("JSON");
        let code = finding["code"].as_str().expect("a code").to_owned();
        match finding["lines"].as_array() {
            Some(lines) => columns.extend(lines.iter().map(|line| (line.as_u64().expect("a line"), code.clone()))),
            None => {
                rows.insert((finding["line"].as_u64().expect("a line"), code));
            }
        }
    }
    (rows, columns)
}

fn seeded() -> BTreeMap<u64, BTreeSet<String>> {
    let mut reader = csv::Reader::from_path(Path::new(DATA).join("aliexpress_orders.expected.csv")).expect("a key");
    let mut seeded: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    for record in reader.records() {
        let record = record.expect("a record");
        seeded.entry(record[0].parse().expect("a line")).or_default().insert(record[1].to_owned());
    }
    seeded
}

#[test]
fn every_seeded_fault_is_reported_and_no_clean_row_is() {
    let (rows, columns) = reported();
    let seeded = seeded();
    let has =
        |line: u64, code: &String| rows.contains(&(line, code.clone())) || columns.contains(&(line, code.clone()));
    let all = seeded.iter().flat_map(|(line, codes)| codes.iter().map(move |code| (*line, code)));
    let missed: Vec<_> = all.filter(|(line, code)| !has(*line, code)).collect();
    assert!(missed.is_empty(), "not reported: {missed:?}");
    let clean: Vec<_> = rows.iter().filter(|(line, _)| !seeded.contains_key(line)).collect();
    assert!(clean.is_empty(), "reported without a fault: {clean:?}");
}
