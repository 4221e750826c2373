//! What the classes of `dirty_cases.tsv` ask for: the codes that name them, the verdicts that they may have, and how
//! sure the repair may be.
#![allow(dead_code, reason = "each test that includes this file uses a part of it")]

use tracklint::{Applicability, Diagnoser, Diagnosis, Verdict};

pub struct Case {
    pub id: String,
    pub raw: String,
    pub carrier: String,
    pub repairs: Vec<String>,
    pub class: String,
    pub confidence: String,
}

/// The codes that say what the class of the table says.
pub fn codes(class: &str) -> &'static [&'static str] {
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
        "formula-wrapper" => &["formula-wrapper", "url"],
        "thousands-separator" => &["thousands-separator"],
        "leading-zero-lost" => &["leading-zero-lost"],
        "formula-error" => &["error-value"],
        "wrong-field:excel-date" => &["date-serial"],
        "placeholder" => {
            &["placeholder", "same-digits", "sequence", "documentation-sample", "test-number", "empty", "error-value"]
        }
        "label-prefix" => &["label-glued"],
        "carrier-prefix" => &["carrier-name-glued"],
        "trailing-text" => &["trailing-text", "carrier-name-glued", "quotes"],
        "url" => &["url"],
        "url-encoded" => &["url-encoded"],
        "html-markup" => &["html-markup", "url"],
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
        "wrong-field:order-id" => &["order-id"],
        "wrong-field:uuid" => &["uuid"],
        "wrong-field:hash" => &["hash", "uuid"],
        "wrong-field:ean" => &["article-number"],
        "wrong-field:card" => &["payment-card"],
        "wrong-field:iban" => &["iban"],
        "wrong-field:vat" => &["vat-number"],
        "wrong-field:postcode" => &["postcode"],
        "wrong-field:url" => &["link-without-number"],
        "ocr-confusion" => &["letter-in-digit-slot", "digit-in-letter-slot", "look-alike", "check-digit-mismatch"],
        "check-digit-mismatch" => &["check-digit-mismatch", "check-digit-impossible"],
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
pub const FAULTLESS: [&str; 3] = ["valid-but-blind", "carrier-ambiguous", "valid-punctuation"];

/// The verdicts that a case of a class may have; empty when the class leaves it open.
fn verdicts(case: &Case) -> &'static [Verdict] {
    match (case.class.as_str(), case.confidence.as_str()) {
        (_, "safe") => &[Verdict::Fixable],
        ("formula-error" | "placeholder", _) => &[Verdict::Missing],
        ("scientific-notation" | "precision-loss" | "truncated" | "masked", "impossible") => &[Verdict::Ruined],
        ("carrier-mismatch", _) => &[Verdict::Mismatch],
        ("valid-but-blind" | "carrier-ambiguous" | "valid-punctuation", _) => &[Verdict::Valid, Verdict::Plausible],
        ("gs1-ai", "suggested") => &[Verdict::Suspect, Verdict::Fixable, Verdict::Valid],
        (class, "suggested") if class.starts_with("wrong-field") => &[Verdict::Foreign],
        // A company of the brand may take the digits without the zeros: then these are noted.
        ("leading-zero-lost", "suggested") => &[Verdict::Suspect, Verdict::Fixable, Verdict::Plausible],
        (_, "suggested") => &[Verdict::Suspect, Verdict::Fixable],
        (class, "impossible") if class.starts_with("wrong-field") => &[Verdict::Foreign],
        _ => &[],
    }
}

/// What is wrong with the answer to a case.
pub fn faults(case: &Case) -> Vec<String> {
    let diagnoser = match case.carrier.as_str() {
        "" => Diagnoser::new(),
        name => Diagnoser::new().carrier(name).unwrap_or_default(),
    };
    said(case, &diagnoser.diagnose(&case.raw))
}

fn said(case: &Case, d: &Diagnosis<'_>) -> Vec<String> {
    let mut out = Vec::new();
    let named = d.findings().iter().any(|f| codes(&case.class).contains(&f.code.name()));
    if !named && !FAULTLESS.contains(&case.class.as_str()) {
        let found: Vec<_> = d.findings().iter().map(|f| f.code.name()).collect();
        out.push(format!("{} is called {found:?}", case.class));
    }
    for repair in &case.repairs {
        let found = d.repairs().iter().find(|r| r.number == *repair);
        let right = match case.confidence.as_str() {
            "safe" => {
                d.canonical() == Some(repair.as_str()) && found.is_none_or(|r| r.applicability == Applicability::Safe)
            }
            // A place that is not known leaves a guess, however likely: it must stand first.
            _ => {
                d.repairs().first().is_some_and(|r| r.number == *repair)
                    || found.is_some_and(|r| r.applicability != Applicability::Guess)
                    || d.canonical() == Some(repair.as_str())
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
    let verdicts = verdicts(case);
    if !verdicts.is_empty() && !verdicts.contains(&d.verdict()) || !out.is_empty() {
        out.push(format!("verdict {}", d.verdict().name()));
    }
    out
}
