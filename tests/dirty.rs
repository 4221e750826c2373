//! Dirty inputs with their right answers (`tests/vectors/dirty_cases.tsv`): the class is named, the repair found, and it
//! is as sure as it may be. Rows whose premise we do not share stand in `dirty_disagreements.tsv`, each with its argument.

use tracklint::{Applicability, Code, Diagnoser, Diagnosis, Verdict};

const CASES: &str = include_str!("vectors/dirty_cases.tsv");
const DISAGREEMENTS: &str = include_str!("vectors/dirty_disagreements.tsv");

struct Case {
    id: &'static str,
    raw: String,
    carrier: &'static str,
    repairs: Vec<&'static str>,
    class: &'static str,
    confidence: &'static str,
}

/// `\uXXXX` and `\\` as the table spells them.
fn unescape(text: &str) -> String {
    let mut units = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(hex) = rest.strip_prefix("\\u").and_then(|r| r.get(..4)) {
            units.push(u16::from_str_radix(hex, 16).expect("four hexadecimal digits"));
            rest = &rest[6..];
        } else {
            let skip = usize::from(rest.starts_with("\\\\"));
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            rest = &rest[skip + c.len_utf8()..];
        }
    }
    String::from_utf16(&units).expect("the table holds text")
}

fn cases() -> Vec<Case> {
    let rows = CASES.lines().skip(1).map(|l| l.split('\t').collect::<Vec<_>>());
    let single = rows.filter(|r| !r[4].starts_with("batch:"));
    single
        .map(|r| Case {
            id: r[0],
            raw: unescape(r[1]),
            carrier: r[2],
            repairs: r[3].split(" | ").filter(|n| *n != "-").collect(),
            class: r[4],
            confidence: r[5],
        })
        .collect()
}

/// The codes that say what the class of the table says.
fn codes(class: &str) -> &'static [&'static str] {
    match class {
        "whitespace-inner" => &["inner-space"],
        "control-char" => &["control-character", "newline-in-number", "edge-space"],
        "newline-in-cell" => &["newline-in-number"],
        "invisible-char" => &["invisible-character", "unusual-space"],
        "bidi-mark" => &["bidi-mark"],
        "fullwidth" => &["full-width"],
        "non-ascii-digit" => &["foreign-digit"],
        "homoglyph" => &["homoglyph"],
        "dash" => &["dash"],
        "separator" => &["separator"],
        "lowercase" => &["lowercase"],
        "scientific-notation" => &["exponent-rounded", "exponent-complete"],
        "precision-loss" => &["digits-zeroed", "float-rounded"],
        "float-suffix" => &["float-suffix"],
        "apostrophe-prefix" => &["apostrophe-prefix"],
        "formula-wrapper" => &["formula-wrapper"],
        "thousands-separator" => &["thousands-separator"],
        "leading-zero-lost" => &["leading-zero-lost"],
        "formula-error" => &["error-value"],
        "wrong-field:excel-date" => &["date-serial"],
        "placeholder" => &["placeholder", "same-digits", "sequence", "documentation-sample", "test-number", "empty"],
        "label-prefix" => &["label-glued"],
        "carrier-prefix" => &["carrier-name-glued"],
        "trailing-text" => &["trailing-text", "carrier-name-glued"],
        "url" => &["url"],
        "url-encoded" => &["url-encoded"],
        "html-markup" => &["html-markup"],
        "multiple-numbers" => &["several-numbers"],
        "duplicate-paste" => &["duplicate-paste"],
        "truncated" => &["truncated"],
        "masked" => &["masked"],
        "wrong-field:phone" => &["phone"],
        "wrong-field:date" => &["date"],
        "wrong-field:timestamp" => &["timestamp"],
        "wrong-field:email" => &["email"],
        "wrong-field:invoice" => &["invoice"],
        "wrong-field:purchase-order" => &["purchase-order"],
        "wrong-field:asin" => &["article-code"],
        "wrong-field:ip" => &["network-address"],
        "ocr-confusion" => &["letter-in-digit-slot", "digit-in-letter-slot", "look-alike", "check-digit-mismatch"],
        "check-digit-mismatch" => &["check-digit-mismatch"],
        "transposition" => &["transposition", "check-digit-mismatch"],
        "extra-character" => &["extra-character"],
        "check-digit-missing" => &["check-digit-missing"],
        "unknown-country" => &["unknown-country"],
        "wrong-country-code" => &["wrong-country-code"],
        "swapped-affixes" => &["swapped-affixes"],
        "carrier-mismatch" => &["carrier-mismatch"],
        "barcode-form" => &["barcode-form"],
        "aim-prefix" => &["aim-prefix"],
        "gs1-separator" => &["gs1-separator"],
        "gs1-ai" => &["gs1-ai"],
        "start-stop" => &["start-stop"],
        "keyboard-layout" => &["keyboard-layout"],
        "mojibake" => &["mojibake", "unknown-format", "words"],
        _ => &[],
    }
}

/// Classes that are no fault: nothing has to be said.
const FAULTLESS: [&str; 3] = ["valid-but-blind", "carrier-ambiguous", "valid-punctuation"];

fn faults(case: &Case, d: &Diagnosis<'_>) -> Vec<String> {
    let mut out = Vec::new();
    let named = d.findings().iter().any(|f| codes(case.class).contains(&f.code.name()));
    if !named && !FAULTLESS.contains(&case.class) {
        let found: Vec<_> = d.findings().iter().map(|f| f.code.name()).collect();
        out.push(format!("{} is called {found:?}", case.class));
    }
    for repair in &case.repairs {
        let found = d.repairs().iter().find(|r| r.number == *repair);
        let right = match case.confidence {
            "safe" => d.canonical() == Some(repair) && found.is_none_or(|r| r.applicability == Applicability::Safe),
            // A place that is not known leaves a guess, however likely: it must stand first.
            _ => {
                d.repairs().first().is_some_and(|r| r.number == *repair)
                    || found.is_some_and(|r| r.applicability != Applicability::Guess)
                    || d.canonical() == Some(repair)
            }
        };
        if !right {
            out.push(format!("{repair} is {:?}", found.map(|r| r.applicability.name())));
        }
    }
    if case.confidence == "impossible" && d.repairs().iter().any(|r| r.applicability > Applicability::Guess) {
        out.push(format!("repairs {:?}", d.repairs().iter().map(|r| &r.number).collect::<Vec<_>>()));
    }
    if case.confidence == "not-needed"
        && !matches!(d.verdict(), Verdict::Valid | Verdict::Plausible | Verdict::Mismatch)
    {
        out.push("needs nothing".to_owned());
    }
    if !out.is_empty() {
        out.push(format!("verdict {}", d.verdict().name()));
    }
    out
}

#[test]
fn dirty_cases_get_their_right_answers() {
    let known: Vec<&str> = DISAGREEMENTS.lines().filter_map(|l| l.split('\t').next()).collect();
    let mut wrong = Vec::new();
    for case in cases() {
        let diagnoser = match case.carrier {
            "" => Diagnoser::new(),
            name => Diagnoser::new().carrier(name).unwrap_or_default(),
        };
        let d = diagnoser.diagnose(&case.raw);
        let faults = faults(&case, &d);
        if known.contains(&case.id) {
            assert!(!faults.is_empty(), "{} agrees now; strike it from the disagreements", case.id);
        } else if !faults.is_empty() {
            wrong.push(format!("{} {:?}: {}", case.id, case.raw, faults.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_class_of_the_table_has_its_codes() {
    for case in cases() {
        let known = codes(case.class).iter().all(|name| Code::ALL.iter().any(|c| c.name() == *name));
        assert!(known && (!codes(case.class).is_empty() || FAULTLESS.contains(&case.class)), "{}", case.class);
    }
}
