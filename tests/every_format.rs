//! The samples of every format are judged as its file says. What holds of all other numbers: `fuzz_replay.rs`.

use tracklint::{CARRIERS, Carrier, Code, Diagnoser, Format, Verdict};

/// So many samples were listed: none goes away unseen.
const LEAST: usize = 1_769;
/// The same of those that are no number of their format.
const LEAST_INVALID: usize = 809;
/// So many samples were typed for a page.
const TYPED: usize = 2;

/// Every format that takes part in answers, with each of its samples.
fn samples() -> Vec<(&'static Carrier, &'static Format, &'static str)> {
    let formats = CARRIERS.iter().flat_map(|c| c.formats.iter().map(move |f| (*c, f)));
    formats.flat_map(|(c, f)| f.valid.iter().map(move |s| (c, f, *s))).collect()
}

#[test]
fn every_sample_is_accepted_for_its_carrier() {
    let (mut refused, mut typed_for_a_page) = (Vec::new(), 0);
    let samples = samples();
    assert!(samples.len() >= LEAST, "{} samples", samples.len());
    for (carrier, format, sample) in samples {
        let d = Diagnoser::new().declared(carrier).diagnose(sample);
        let here = d.matches().iter().any(|m| m.format.id == format.id);
        // Digits that count up or repeat were typed for a page, and no check can tell them from a placeholder.
        let typed = |code| matches!(code, Code::Sequence | Code::SameDigits | Code::DocumentationSample);
        if d.verdict() == Verdict::Missing && typed(d.findings()[0].code) {
            typed_for_a_page += 1;
            continue;
        }
        // What the form of a marketplace takes is nobody's number by that.
        let form = carrier.moves_nothing();
        if !d.verdict().is_acceptable() || !here && format.inner.is_none() && !form {
            refused.push(format!("{} {sample}: {}", format.id, d.verdict().name()));
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
    assert!(typed_for_a_page <= TYPED, "{typed_for_a_page} were typed for a page");
}

#[test]
fn no_invalid_sample_is_accepted_for_its_format() {
    let (mut accepted, mut asked) = (Vec::new(), 0);
    for carrier in CARRIERS {
        for format in carrier.formats {
            for (sample, fault) in format.invalid {
                asked += 1;
                let d = Diagnoser::new().declared(carrier).diagnose(sample);
                if d.verdict().is_acceptable() && d.matches().iter().any(|m| m.format.id == format.id) {
                    accepted.push(format!("{} {sample}: {fault:?}", format.id));
                }
            }
        }
    }
    assert!(accepted.is_empty(), "{accepted:#?}");
    assert!(asked >= LEAST_INVALID, "{asked} samples");
}
