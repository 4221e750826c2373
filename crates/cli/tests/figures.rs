//! Every figure of a report comes from one count: the parts of the summary are the whole, and all formats tell the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/data/aliexpress_orders.csv");

/// Blank cells with and without a label, placeholders, one number on several orders that is sound, misspelled and wrong,
/// a misspelled number of another carrier, and one for another country.
const OVERLAPS: &str = "订单号,物流方式,面单号,运单号,目的国\n\
A-01,UPS,1Z5R89390357567127,,\n\
A-02,UPS,,,\n\
A-03,UPS,,待补,\n\
A-04,UPS,,TBD,\n\
A-05,UPS,,1Z5R89390357567127,\n\
A-06,UPS,,1z5r89390357567127,\n\
A-07,UPS,,1Z5R89390357567127,\n\
A-08,UPS,,1Z5R89390357567128,\n\
A-09,UPS,,1Z5R89390357567128,\n\
A-10,USPS,,1z5r 8939 0357 5671 27,\n\
A-11,UPS,, 1Z 5R8 939 03 5756 7127,\n\
A-12,USPS,,9.40011E+21,\n\
A-13,某某专线,,UG336196744YP,\n\
A-14,UPS,,1z999aa10123456784,\n\
A-15,USPS,,420100019407365467333609537305,GB\n";

fn tracklint(folder: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder).args(args).output();
    let output = output.expect("the command runs");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Both files, with what a run over them is asked for.
fn runs(each: impl Fn(&Path, &[&str])) {
    for (text, profile) in
        [(OVERLAPS.to_owned(), None), (fs::read_to_string(EXAMPLE).expect("a file"), Some("aliexpress"))]
    {
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join("orders.csv"), text).expect("a file");
        for all in [false, true] {
            let mut args = vec!["check", "orders.csv", "--lang", "en"];
            args.extend(profile.iter().flat_map(|profile| ["--profile", *profile]));
            args.extend(all.then_some("--all"));
            each(folder.path(), &args);
        }
    }
}

fn json(folder: &Path, args: &[&str]) -> Value {
    serde_json::from_str(&tracklint(folder, &[args, &["--format", "json"]].concat())).expect("JSON")
}

fn count(value: &Value) -> u64 {
    value.as_u64().expect("a count")
}

fn sum(counts: &Value) -> u64 {
    counts.as_object().expect("counts").values().map(count).sum()
}

/// The figures behind the groups of causes, and those of the causes: `① not filled in, or wrong  41   blank 18 · …`.
fn groups(report: &str, line: impl Fn(&str) -> Option<(u64, String)>) -> BTreeMap<char, (u64, u64)> {
    let mut groups = BTreeMap::new();
    for text in report.lines() {
        let Some(group) = text.chars().find(|c| ('①'..='⑤').contains(c)) else { continue };
        if let Some((whole, parts)) = line(text) {
            let parts = parts.split(" · ").filter_map(|part| part.rsplit(' ').next()?.parse::<u64>().ok()).sum();
            groups.insert(group, (whole, parts));
        }
    }
    groups
}

#[test]
fn the_parts_of_the_summary_are_the_whole() {
    runs(|folder, args| {
        let report = json(folder, args);
        let of = |key: &str| count(&report["summary"][key]);
        assert_eq!(of("numbers"), of("clean") + of("errors") + of("warnings") + of("notes"), "{args:?}");
        assert_eq!(of("numbers"), of("clean") + sum(&report["summary"]["causes"]), "{args:?}");
        let findings = report["findings"].as_array().expect("findings").len() as u64;
        assert_eq!(sum(&report["summary"]["codes"]), findings, "{args:?}");
    });
}

#[test]
fn all_formats_tell_the_same() {
    runs(|folder, args| {
        let report = json(folder, args);
        let (summary, findings) = (&report["summary"], report["findings"].as_array().expect("findings"));
        let format = |name: &str| tracklint(folder, &[args, &["--format", name]].concat());
        let numbers = format!("{} numbers, {} clean", summary["numbers"], summary["clean"]);
        let (html, markdown, junit) = (format("html"), format("markdown"), format("junit"));
        assert!(html.contains(&numbers) && markdown.contains(&numbers), "{numbers}\n{markdown}");
        if count(&summary["clean"]) > 0 {
            assert!(junit.contains(&format!("{} clean numbers", summary["clean"])), "{junit}");
        }
        let sarif: Value = serde_json::from_str(&format("sarif")).expect("JSON");
        assert_eq!(sarif["runs"][0]["results"].as_array().expect("results").len(), findings.len());
        assert_eq!(format("jsonl").lines().count(), findings.len());
        let csv = csv::Reader::from_reader(format("csv").as_bytes()).records().count();
        assert_eq!(csv, findings.len());
        let split = |text: &str, from: &str, to: &str| {
            let (whole, parts) = text.rsplit_once(from)?.1.split_once(to)?;
            Some((whole.trim().parse().ok()?, parts.replace("</span>", "").trim_end_matches(" |").to_owned()))
        };
        let of_html = groups(&html, |line| split(line, ": ", " <span class=\"dim\">"));
        let of_markdown = groups(&markdown, |line| {
            let mut cells = line.split(" | ").skip(1);
            Some((cells.next()?.parse().ok()?, cells.next()?.trim_end_matches(" |").to_owned()))
        });
        assert_eq!(of_html, of_markdown);
        assert_eq!(of_html.values().map(|(whole, _)| whole).sum::<u64>(), sum(&summary["causes"]));
        assert!(of_html.values().all(|(whole, parts)| whole == parts), "{of_html:?}");
    });
}

/// What is done next, step by step: the figures are those of the causes, and what mending does is what it said.
#[test]
fn every_number_has_one_step_and_mending_keeps_its_word() {
    runs(|folder, args| {
        let report = json(folder, args);
        let cause = |name: &str| report["summary"]["causes"].get(name).map_or(0, count);
        let human = tracklint(folder, args);
        let next = human.split_once("\n  Next\n").expect("steps").1;
        let mends = format!(" mends {}", cause("mendable"));
        assert!(next.contains(&mends), "{mends}\n{next}");
        let respelled = count(&report["summary"]["fixable"]) - cause("mendable");
        assert_eq!(next.contains("with another fault"), respelled > 0, "{respelled}\n{next}");
        let blank = format!("{} blank ones", cause("empty"));
        assert!(next.contains(&blank), "{blank}\n{next}");
        let copy = TempDir::new().expect("a folder");
        fs::copy(folder.join("orders.csv"), copy.path().join("orders.csv")).expect("a copy");
        let fixed = json(copy.path(), &[args, &["--fix"]].concat());
        assert_eq!(fixed["summary"]["mended"], fixed["summary"]["fixable"]);
        let (before, after) = (folder.join("orders.csv"), copy.path().join("orders.csv"));
        let lines =
            |path: &Path| fs::read_to_string(path).expect("a file").lines().map(str::to_owned).collect::<Vec<_>>();
        let changed = lines(&before).iter().zip(lines(&after)).filter(|(old, new)| *old != new).count() as u64;
        assert_eq!(changed, count(&fixed["summary"]["mended"]));
        // What had no fault but its spelling is clean, unless it stands on several orders.
        let again = json(copy.path(), args);
        let causes = &again["summary"]["causes"];
        assert!(causes.get("mendable").is_none(), "{causes}");
    });
}

/// A number that is spelled better and still wrong makes the run fail.
#[test]
fn a_better_spelling_does_not_settle_another_fault() {
    let folder = TempDir::new().expect("a folder");
    let run = |text: &str| {
        fs::write(folder.path().join("orders.csv"), format!("物流方式,运单号,目的国\n{text}\n")).expect("a file");
        let output = Command::new(env!("CARGO_BIN_EXE_tracklint"))
            .current_dir(folder.path())
            .args(["check", "orders.csv", "--fix", "--fail-on", "warning"])
            .output()
            .expect("the command runs");
        output.status.code()
    };
    assert_eq!(run("UPS,1z5r89390357567127,US"), Some(0));
    assert_eq!(run("USPS,420100019407365467333609537305,GB"), Some(1));
}
