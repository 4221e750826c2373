//! What fails a run: the cause with its verdict, unless it was ignored or was there before.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// Checks a file of this text, and answers with the status and the report.
fn check(text: &str, args: &[&str]) -> (i32, String) {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.csv"), text).expect("a file");
    run(folder.path(), &[&["check", "a.csv"], args].concat())
}

fn run(folder: &Path, args: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder).args(args).output();
    let output = output.expect("the command runs");
    (output.status.code().expect("a status"), String::from_utf8(output.stdout).expect("UTF-8"))
}

#[test]
fn what_was_ignored_does_not_fail_through_its_verdict() {
    let text = "运单号\n\"RB12345678SCN \"\n";
    assert_eq!(check(text, &[]).0, 1);
    assert_eq!(check(text, &["--ignore", "C304"]).0, 0);
    assert_eq!(check(text, &["--select", "N10"]).0, 0);
    assert_eq!(check(text, &["--select", "C3"]).0, 1);
}

#[test]
fn a_cause_weighs_as_much_as_its_verdict() {
    let text = "运单号\n\"1z5r8\n9390357567127\"\n";
    let (status, report) = check(text, &["--format", "jsonl"]);
    let severities = report.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")["severity"].clone());
    assert_eq!((status, severities.collect::<Vec<_>>()), (1, vec!["error".into(), "warning".into()]));
}

#[test]
fn a_row_without_any_number_is_blank_once() {
    let text = "订单编号,物流方式,运单号,跟踪号\nA1,云途,,\nA2,云途,YT1965222011280787,\nA3,云途,,\n";
    let (_, report) = check(text, &["--format", "jsonl"]);
    let lines = report.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")["line"].clone());
    assert_eq!(lines.collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn a_place_is_told_in_characters_and_lines() {
    let text = "订单号,运单号\nÄ1,\"1z5r8\n9390357567127\"\n单, 1z5r89390357567127\n";
    let (_, report) = check(text, &["--format", "sarif"]);
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let results = report["runs"][0]["results"].as_array().expect("results");
    let places = results.iter().map(|result| {
        let region = &result["locations"][0]["physicalLocation"]["region"];
        ["startLine", "startColumn", "endLine", "endColumn"].map(|key| region[key].as_u64().expect(key))
    });
    assert_eq!(places.collect::<Vec<_>>(), [[2, 5, 3, 14], [2, 5, 3, 14], [4, 3, 4, 22], [4, 3, 4, 22]]);
}

#[test]
fn hidden_failures_keep_a_suite_red() {
    let text = "运单号\n1Z5R89390357567128\n1Z5R89390357567126\n";
    let (_, report) = check(text, &["--format", "junit", "--max-findings", "1"]);
    assert!(report.contains("failures=\"2\""), "{report}");
    let (_, report) = check(text, &["--format", "junit", "--max-findings", "0"]);
    assert!(report.contains("failures=\"1\""), "{report}");
}

#[test]
fn a_baseline_knows_its_files_however_they_are_named() {
    let folder = TempDir::new().expect("a folder");
    let (here, below) = (folder.path(), folder.path().join("g"));
    fs::create_dir(&below).expect("a folder");
    fs::write(below.join("o.csv"), "运单号\n1Z5R89390357567128\n").expect("a file");
    assert_eq!(run(&below, &["check", "o.csv", "--write-baseline", "b.json"]).0, 1);
    let whole = below.join("o.csv").to_str().expect("a path").to_owned();
    for (folder, file, baseline) in [
        (&*below, "o.csv", "b.json"),
        (&below, "./o.csv", "b.json"),
        (&below, &whole, "b.json"),
        (here, "g/o.csv", "g/b.json"),
    ] {
        assert_eq!(run(folder, &["check", file, "--baseline", baseline]).0, 0, "{file}");
    }
}
