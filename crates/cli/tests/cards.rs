//! The number of a payment card stands in no report, whatever it stands beside, and in whatever column.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

/// A card, its number in groups, and its code.
const CARD: &str = "4787789328792170";
const GROUPS: &str = "4787 7893 2879 2170";
const CODE: &str = "739";

/// What people paste.
fn texts() -> Vec<String> {
    let mut texts = Vec::new();
    for card in [CARD.to_owned(), GROUPS.to_owned(), GROUPS.replace(' ', "-")] {
        for text in [
            "{}",
            "Visa: {} cvv 739",
            "{} cvv 739",
            "{} exp 12/29",
            "N/A {}",
            "n/a, card {}",
            "{}|12|29|739",
            "1ZOIFYLYQ453604003 card {}",
        ] {
            texts.push(text.replace("{}", &card));
        }
    }
    texts
}

/// What the command prints, on both ways.
fn said(folder: &TempDir, args: &[&str]) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder.path()).args(args).output();
    let run = run.expect("the command runs");
    assert_ne!(run.status.code(), Some(2), "{args:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8([run.stdout, run.stderr].concat()).expect("UTF-8")
}

/// Expects no card in a report, of which the last digits may be read. No report has as many digits in a row otherwise.
fn hides(said: &str) {
    let digits: String = said.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    assert!(!digits.contains(&CARD[..12]) && !digits.contains(&format!("cvv{CODE}")), "{said}");
    assert!(!digits.contains(&format!("|{CODE}")), "{said}");
}

#[test]
fn no_report_shows_a_card() {
    let folder = TempDir::new().expect("a folder");
    let rows: Vec<String> = texts().iter().map(|text| format!("A-1,\"{text}\"\n")).collect();
    fs::write(folder.path().join("a.csv"), format!("order id,tracking number\n{}", rows.concat())).expect("a file");
    for format in ["human", "json", "jsonl", "csv", "sarif", "github", "junit", "markdown", "html"] {
        for lang in ["en", "zh"] {
            hides(&said(&folder, &["check", "a.csv", "--all", "--format", format, "--lang", lang]));
        }
    }
    for text in texts() {
        for format in ["human", "jsonl"] {
            hides(&said(&folder, &["diagnose", &text, "--format", format]));
        }
    }
}

#[test]
fn a_card_beside_a_number_is_hidden_too() {
    let folder = TempDir::new().expect("a folder");
    let text = format!("order id,tracking number,note\n{CARD},1z5r89390357567127,{GROUPS} cvv {CODE}\n");
    fs::write(folder.path().join("a.csv"), text).expect("a file");
    let json = said(&folder, &["check", "a.csv", "--format", "json"]);
    hides(&json);
    assert!(
        json.contains("\"order\":\"************2170\"") && json.contains("\"fix\":\"1Z5R89390357567127\""),
        "{json}"
    );
    let diff = said(&folder, &["check", "a.csv", "--diff"]);
    hides(&diff);
    assert!(diff.contains("+************2170,1Z5R89390357567127,**** **** **** 2170 cvv ***\n"), "{diff}");
    said(&folder, &["check", "a.csv", "--fix"]);
    let fixed = fs::read_to_string(folder.path().join("a.csv")).expect("a file");
    assert!(fixed.ends_with(&format!("{CARD},1Z5R89390357567127,{GROUPS} cvv {CODE}\n")), "{fixed}");
}

#[test]
fn a_fix_keeps_the_number_beside_a_card() {
    let folder = TempDir::new().expect("a folder");
    let text = format!("order id,tracking number\nA-1,1ZOIFYLYQ453604003 card {CARD}\n");
    fs::write(folder.path().join("a.csv"), text).expect("a file");
    let json = said(&folder, &["check", "a.csv", "--format", "json"]);
    assert!(json.contains("\"fix\":\"1ZOIFYLYQ453604003\""), "{json}");
}
