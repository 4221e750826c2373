//! The reports are what their schemas say they are: SARIF's and `JUnit`'s as others publish them, and our own.

#[path = "../../../tests/support/escapes.rs"]
mod escapes;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use escapes::unescape;
use serde_json::Value;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Every fault there is, in two languages; hostile texts; several files; nothing at all. The tests run side by side, so
/// the files are written once.
fn runs() -> Vec<Vec<String>> {
    static RUNS: LazyLock<Vec<Vec<String>>> = LazyLock::new(files);
    RUNS.clone()
}

fn files() -> Vec<Vec<String>> {
    let orders = format!("{ROOT}/examples/data/aliexpress_orders.csv");
    let hostile = written("hostile & <files>.csv", HOSTILE);
    let clean = written("clean.csv", "id,tracking number\nA-1,1Z999AA10123456784\nA-2,1Z5R89390357567127\n");
    let workbook = written("lines.jsonl", "{\"package\":{\"trackingNumber\":\"1z 999 aa1 01 2345 6784\"}}\n");
    let run = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    vec![
        run(&[&orders, "--profile", "aliexpress"]),
        run(&[&orders, "--profile", "aliexpress", "--lang", "zh", "--all"]),
        run(&[&hostile]),
        run(&[&clean]),
        run(&[&hostile, &clean, &workbook, &orders, "--all"]),
    ]
}

/// What ends or begins something in XML, JSON, Markdown, HTML or on a terminal.
const HOSTILE: &str = "订单号,运单号\nA-1,\"]]></failure><x a='&amp;'>\"\nA-2,\"\u{1b}[31m\u{1}\u{ffff}\"\n\
A-3,\"\"\"},{\"\"x\"\":1\"\nA-4,\"RB123456785GB\r\nRB123456785XX\"\nA-5,1Z999AA10123456785\nA-6,\u{202e}4003\u{fffe}\n";

fn written(name: &str, text: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(name);
    // Other tests may be reading it: it is replaced as a whole.
    let new = tempfile::NamedTempFile::new_in(folder).expect("a file");
    std::fs::write(new.path(), text).expect("a file");
    new.persist(&path).expect("a file");
    path.to_str().expect("a path").to_owned()
}

fn report(format: &str, args: &[String]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_tracklint"))
        .args(["check", "--format", format, "--lang", "en"].iter().take(if args.contains(&"--lang".to_owned()) {
            3
        } else {
            5
        }))
        .args(args)
        .output()
        .expect("the command runs");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn schema(path: &str) -> Value {
    let text = std::fs::read_to_string(format!("{ROOT}/{path}")).expect("a schema");
    serde_json::from_str(&text).expect("a schema is JSON")
}

fn agree(validator: &jsonschema::Validator, document: &Value) {
    let faults: Vec<String> =
        validator.iter_errors(document).take(5).map(|fault| format!("{}: {fault}", fault.instance_path)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn sarif_follows_the_schema_of_oasis() {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema("crates/cli/tests/schemas/sarif-2.1.0.json"))
        .expect("the schema is a schema");
    for args in runs() {
        let document: Value = serde_json::from_str(&report("sarif", &args)).expect("JSON");
        agree(&validator, &document);
    }
    let mut broken: Value = serde_json::from_str(&report("sarif", &runs()[0])).expect("JSON");
    broken["runs"][0]["results"][0]["level"] = "fatal".into();
    assert!(!validator.is_valid(&broken), "the schema sees what is wrong");
}

#[test]
fn junit_follows_the_schema_of_jenkins() {
    let xsd = std::fs::read_to_string(format!("{ROOT}/crates/cli/tests/schemas/junit-10.xsd")).expect("a schema");
    let xsd = uppsala::parse(&xsd).expect("XML");
    let validator = uppsala::XsdValidator::from_schema(&xsd).expect("the schema is a schema");
    let faults = |text: &str| validator.validate(&uppsala::parse(text).expect("XML"));
    for args in runs() {
        let text = report("junit", &args);
        assert!(faults(&text).is_empty(), "{:?}", faults(&text));
    }
    let text = report("junit", &runs()[0]);
    for (right, wrong) in
        [("<testcase name=", "<testcase title="), ("<failure ", "<fault "), (" tests=", " disabled=\"0\" tests=")]
    {
        let broken = text
            .replace(right, wrong)
            .replace("</failure>", if right == "<failure " { "</fault>" } else { "</failure>" });
        assert!(!faults(&broken).is_empty(), "the schema sees {wrong}");
    }
}

#[test]
fn json_follows_our_schema() {
    let whole = schema("schema/check.json");
    let document = jsonschema::validator_for(&whole).expect("the schema is a schema");
    let mut line = whole.clone();
    for key in ["type", "required", "properties"] {
        line.as_object_mut().expect("an object").remove(key);
    }
    line["$ref"] = "#/$defs/finding".into();
    let line = jsonschema::validator_for(&line).expect("the schema is a schema");
    for args in runs() {
        agree(&document, &serde_json::from_str(&report("json", &args)).expect("JSON"));
        for text in report("jsonl", &args).lines() {
            agree(&line, &serde_json::from_str(text).expect("JSON"));
        }
    }
    assert!(!line.is_valid(&serde_json::json!({ "file": "x", "line": 0 })));
    assert!(!document.is_valid(&serde_json::json!({ "findings": [] })));
}

#[test]
fn a_file_that_cannot_be_read_stands_in_a_whole_report() {
    let clean = written("clean.csv", "id,tracking number\nA-1,1Z999AA10123456784\nA-2,1Z5R89390357567127\n");
    let broken = written("broken.jsonl", "{\"tracking_number\":\"1Z999AA10123456784\"}\n{\"tracking_number\":");
    let sarif = schema("crates/cli/tests/schemas/sarif-2.1.0.json");
    let sarif = jsonschema::options().should_validate_formats(true).build(&sarif).expect("the schema is a schema");
    let json = jsonschema::validator_for(&schema("schema/check.json")).expect("the schema is a schema");
    let xsd = std::fs::read_to_string(format!("{ROOT}/crates/cli/tests/schemas/junit-10.xsd")).expect("a schema");
    let xsd = uppsala::parse(&xsd).expect("XML");
    let junit = uppsala::XsdValidator::from_schema(&xsd).expect("the schema is a schema");
    for files in [vec!["no such.csv"], vec![broken.as_str()], vec!["no such.csv", clean.as_str(), broken.as_str()]] {
        let report = |format: &str| {
            let run = Command::new(env!("CARGO_BIN_EXE_tracklint"))
                .args(["check", "--lang", "en", "--format", format])
                .args(&files)
                .output()
                .expect("the command runs");
            assert_eq!(run.status.code(), Some(2), "{format}");
            assert!(run.stderr.starts_with(b"error: "), "{}", String::from_utf8_lossy(&run.stderr));
            String::from_utf8(run.stdout).expect("UTF-8")
        };
        let failed = files.iter().filter(|file| **file != clean).count();
        let document: Value = serde_json::from_str(&report("json")).expect("JSON");
        agree(&json, &document);
        assert_eq!(document["failed"].as_array().expect("files").len(), failed);
        assert_eq!(document["failed"][0]["file"], files[0]);
        let document: Value = serde_json::from_str(&report("sarif")).expect("JSON");
        agree(&sarif, &document);
        let run = &document["runs"][0]["invocations"][0];
        assert_eq!(run["executionSuccessful"], false);
        assert_eq!(run["toolExecutionNotifications"].as_array().expect("files").len(), failed);
        let text = report("junit");
        let faults = junit.validate(&uppsala::parse(&text).expect("XML"));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(text.matches("<error ").count(), failed);
        assert!(text.contains(&format!("errors=\"{failed}\"")), "{text}");
        for (format, begins) in [("github", "::error file="), ("markdown", "error: "), ("html", "<p class=\"error\">")]
        {
            let text = report(format);
            assert_eq!(text.lines().filter(|line| line.starts_with(begins)).count(), failed, "{text}");
        }
    }
}

#[test]
fn diagnoses_follow_our_schema() {
    let validator = jsonschema::validator_for(&schema("schema/diagnosis.json")).expect("the schema is a schema");
    for lang in ["en", "zh"] {
        let output = Command::new(env!("CARGO_BIN_EXE_tracklint"))
            .args(["diagnose", "--format", "jsonl", "--lang", lang, "--carrier", "ups", "--", "", "1z999aa10123456784"])
            .args(["1Z999AA10123456785", "9.40011E+21", "RB12345678SGB", "待补", "\u{1b}[31m<b>"])
            .output()
            .expect("the command runs");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(text.lines().count(), 7);
        for line in text.lines() {
            agree(&validator, &serde_json::from_str(line).expect("JSON"));
        }
    }
}

/// The command prints the library's own object, but for advice, in which it names its options, and cards, which it
/// masks.
#[test]
fn the_command_prints_the_diagnosis_of_the_library() {
    let cases = include_str!("../../../tests/vectors/dirty_cases.tsv").lines().skip(1);
    let texts: Vec<String> = cases.filter_map(|line| line.split('\t').nth(1)).map(unescape).collect();
    let lines: String = texts.iter().map(|text| serde_json::json!({ "number": text }).to_string() + "\n").collect();
    let mut child = Command::new(env!("CARGO_BIN_EXE_tracklint"))
        .args(["diagnose", "--input", "jsonl", "--format", "jsonl", "--lang", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let writes = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("the command ends");
    writes.join().expect("a thread").expect("the command reads");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(printed.lines().count(), texts.len());
    for (line, text) in printed.lines().zip(&texts) {
        let mut printed: Value = serde_json::from_str(line).expect("JSON");
        let mut own = serde_json::to_value(tracklint::diagnose(text)).expect("JSON");
        let named = own["findings"].as_array().expect("findings").iter().any(|f| f["name"] == "payment-card");
        let is_card = named || !tracklint::payment_cards(text).is_empty();
        for object in [&mut printed, &mut own] {
            for finding in object["findings"].as_array_mut().expect("findings") {
                finding["help"].take();
                if is_card {
                    finding["message"].take();
                }
            }
            if is_card {
                object["input"].take();
            }
        }
        assert_eq!(printed, own, "{text:?}");
    }
}
