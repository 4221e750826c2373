//! What holds of every diagnosis.

use serde_json::{Value, json};
use tracklint::{Applicability, Code, Diagnoser, Diagnosis, Finding, Lang, Severity, Span, Verdict};

/// Judges `text` and holds the answer against every law.
pub fn hold(diagnoser: Diagnoser, text: &str) {
    let d = diagnoser.diagnose(text);
    quick_is_full(diagnoser, &d);
    for finding in d.findings() {
        said(finding, text);
    }
    verdict_and_findings_agree(&d);
    matches_are_ranked(&d);
    canonical_keeps_the_value(&d);
    fix_mends(diagnoser, &d);
    repairs_are_honest(&d);
    json_reparses(&d);
}

fn quick_is_full(diagnoser: Diagnoser, d: &Diagnosis<'_>) {
    let text = d.input();
    assert_eq!(diagnoser.is_valid(text), d.verdict().is_ok(), "is_valid of {text:?}: {:?}", d.verdict());
    let acceptable = d.verdict().is_acceptable();
    let best = d.best().filter(|_| acceptable).map(Into::into);
    assert_eq!(diagnoser.classify(text), best, "classify of {text:?}: {:?}", d.verdict());
}

/// Its place lies in the text, and its sentences are one line each.
pub fn said(finding: &Finding, text: &str) {
    on_borders(finding.span, text);
    for lang in [Lang::En, Lang::Zh] {
        for sentence in [finding.message(text, lang), finding.help(text, lang)] {
            let sound = !sentence.is_empty() && !sentence.contains(char::is_control);
            assert!(sound, "{:?} says of {text:?}: {sentence:?}", finding.code);
        }
    }
}

pub fn on_borders(span: Span, text: &str) {
    assert!(text.get(span.start..span.end).is_some(), "{span:?} of {text:?}");
}

fn verdict_and_findings_agree(d: &Diagnosis<'_>) {
    let text = d.input();
    let grave = d.findings().iter().find(|f| f.severity == Severity::Error);
    match d.verdict() {
        Verdict::Valid | Verdict::Plausible => {
            assert_eq!(d.canonical(), Some(text));
            assert!(grave.is_none() && d.fix().is_none(), "{text:?} is fine, and yet {grave:?} {:?}", d.fix());
        }
        Verdict::Fixable => {
            assert!(grave.is_none(), "{text:?} is fixable, and yet {grave:?}");
            let fix = d.fix().unwrap_or_else(|| panic!("{text:?} is fixable without a fix"));
            assert_eq!(fix.applicability, Applicability::Safe, "{text:?}");
        }
        _ => assert!(!d.findings().is_empty(), "{text:?} is {:?}, and nobody says why", d.verdict()),
    }
}

fn matches_are_ranked(d: &Diagnosis<'_>) {
    let (text, matches) = (d.input(), d.matches());
    assert_eq!(d.best().map(|m| m.format), matches.first().map(|m| m.format), "{text:?}");
    assert!(matches.is_sorted_by(|a, b| a.confidence >= b.confidence), "{text:?}");
    let total: f64 = matches.iter().map(|m| m.confidence).sum();
    assert!(total <= 1.0 + 1e-9, "{text:?} adds up to {total}");
    let Some(canonical) = d.canonical() else {
        return assert!(matches.is_empty(), "{text:?} has no number and matches {matches:?}");
    };
    assert!(!matches.is_empty(), "{text:?} has a number that nothing fits");
    for m in matches {
        assert_eq!(m.format.fault(canonical.as_bytes()), None, "{} for {text:?}", m.format.id);
        for part in m.fields(canonical) {
            assert_eq!(part.span.of(canonical), part.value);
        }
    }
}

/// A canonical number is a piece of the text: the characters of the text in their order, none left out between the
/// first and the last, nothing but punctuation and written-out separators dropped. Characters beyond ASCII may stand
/// for any one of its own.
fn canonical_keeps_the_value(d: &Diagnosis<'_>) {
    /// Readings whose characters are not those of the text.
    const REWRITTEN: &[Code] =
        &[Code::ExponentComplete, Code::KeyboardLayout, Code::UrlEncoded, Code::HtmlMarkup, Code::Mojibake];
    /// Barcode separators as programs write them out.
    const SEPARATORS: &[&str] = &[
        "<GS>", "{GS}", "[GS]", "(GS)", "<gs>", "{gs}", "[gs]", "(gs)", "^]", "\\x1d", "\\x1D", "\\u001d", "&#29;",
        "&#x1d;", "&#x1D;", "_x001d_", "_x001D_", "%1d", "%1D",
    ];
    let Some(canonical) = d.canonical() else { return };
    if d.findings().iter().any(|f| REWRITTEN.contains(&f.code)) {
        return;
    }
    let kept: Vec<char> = canonical.chars().filter(char::is_ascii_alphanumeric).collect();
    // Bit n: the first n characters of the number may end here.
    let mut reached = 1u64;
    let input = SEPARATORS.iter().fold(d.input().to_owned(), |text, written| text.replace(written, " "));
    for c in input.chars() {
        let step = |fits: &dyn Fn(char) -> bool| {
            kept.iter().enumerate().filter(|&(i, &k)| reached >> i & 1 == 1 && fits(k)).fold(1, |r, (i, _)| r | 2 << i)
        };
        if reached >> kept.len() & 1 == 1 {
            return;
        }
        if c.is_ascii_alphanumeric() {
            reached = step(&|k| k == c.to_ascii_uppercase());
        } else if !c.is_ascii() {
            reached |= step(&|_| true);
        }
    }
    assert!(reached >> kept.len() & 1 == 1, "{:?} became {canonical:?}", d.input());
}

fn fix_mends(diagnoser: Diagnoser, d: &Diagnosis<'_>) {
    let (text, Some(fix)) = (d.input(), d.fix()) else { return };
    let mut end = 0;
    for edit in &fix.edits {
        on_borders(edit.span, text);
        assert!(end <= edit.span.start, "{:?} of {text:?} overlap", fix.edits);
        end = edit.span.end;
    }
    let mended = fix.apply(text);
    let again = diagnoser.diagnose(&mended);
    match fix.applicability {
        Applicability::Safe => {
            assert_eq!(Some(mended.as_str()), d.canonical(), "the fix of {text:?}");
            let best = d.best().expect("a canonical number has a match");
            // The name beside the number, or the barcode that it came from, was a declaration.
            let stable = |again: &Diagnosis<'_>| {
                let same = again.verdict().is_ok() && again.canonical() == Some(mended.as_str());
                // Bare digits resemble other identifiers more than those in groups do.
                same || again.verdict() == Verdict::Foreign && mended.bytes().all(|b| b.is_ascii_digit())
            };
            let told = Diagnoser::new().declared(best.carrier);
            assert!(
                stable(&again) || names_a_carrier(d) && stable(&told.diagnose(&mended)),
                "{text:?} became {mended:?}, which is {:?}: {:?}",
                again.verdict(),
                again.findings()
            );
        }
        Applicability::Likely => {
            let repair = d.repairs().iter().find(|r| r.number == mended);
            let repair = repair.unwrap_or_else(|| panic!("the fix of {text:?} is {mended:?}, which no repair lists"));
            assert_eq!(repair.applicability, Applicability::Likely, "{text:?}");
            let told = Diagnoser::new().declared(repair.carrier);
            assert!(
                is_faultless(&again) || names_a_carrier(d) && is_faultless(&told.diagnose(&mended)),
                "{text:?} became {mended:?}, which is {:?}: {:?}",
                again.verdict(),
                again.findings()
            );
        }
        Applicability::Guess => panic!("{text:?} has a guess for a fix"),
    }
}

fn names_a_carrier(d: &Diagnosis<'_>) -> bool {
    const TOLD: &[Code] =
        &[Code::CarrierNameGlued, Code::Url, Code::LabelGlued, Code::BarcodeForm, Code::Gs1Identifier];
    d.findings().iter().any(|f| TOLD.contains(&f.code))
}

fn is_faultless(d: &Diagnosis<'_>) -> bool {
    d.verdict().severity() != Some(Severity::Error) && d.findings().iter().all(|f| f.severity < Severity::Error)
}

fn repairs_are_honest(d: &Diagnosis<'_>) {
    let text = d.input();
    for repair in d.repairs() {
        assert!((0.0..=1.0).contains(&repair.probability), "{repair:?} of {text:?}");
        if repair.applicability == Applicability::Safe {
            assert_eq!(Some(repair.number.as_str()), d.canonical(), "a safe repair of {text:?}");
        }
        let fits = repair.carrier.formats.iter().any(|f| f.fault(repair.number.as_bytes()).is_none());
        assert!(fits, "{repair:?} of {text:?} is no number of its carrier");
    }
    // Of several numbers, that of the declared carrier comes first, and each has a probability of its own.
    let several = d.findings().iter().any(|f| f.code == Code::SeveralNumbers);
    let sorted = d.repairs().is_sorted_by(|a, b| a.probability >= b.probability);
    assert!(sorted || several, "{:?} of {text:?}", d.repairs());
}

fn json_reparses(d: &Diagnosis<'_>) {
    for lang in [Lang::En, Lang::Zh] {
        let json = serde_json::to_string(&d.speaking(lang)).expect("a diagnosis is JSON");
        let back: Value = serde_json::from_str(&json).expect("what was written can be read");
        assert_eq!(back["input"], d.input());
        assert_eq!(back["canonical"].as_str(), d.canonical());
        assert_eq!(back["verdict"], d.verdict().name());
        let list = |key: &str| back[key].as_array().expect("a list").clone();
        let found = |f: &Finding| json!([f.code.id(), [f.span.start, f.span.end]]);
        let read = |f: &Value| json!([f["code"], f["span"]]);
        assert!(list("findings").iter().map(read).eq(d.findings().iter().map(found)), "{json}");
        assert!(list("repairs").iter().map(|r| &r["number"]).eq(d.repairs().iter().map(|r| &r.number)), "{json}");
    }
}
