//! The samples of every format are judged as its file says. What holds of all other numbers: `fuzz_replay.rs`.

use tracklint::{CARRIERS, Carrier, Code, Diagnoser, Format, Verdict};

/// Every format that takes part in answers, with each of its samples.
fn samples() -> Vec<(&'static Carrier, &'static Format, &'static str)> {
    let formats = CARRIERS.iter().flat_map(|c| c.formats.iter().map(move |f| (*c, f)));
    formats.flat_map(|(c, f)| f.valid.iter().map(move |s| (c, f, *s))).collect()
}

#[test]
fn every_sample_is_accepted_for_its_carrier() {
    let mut refused = Vec::new();
    for (carrier, format, sample) in samples() {
        let d = Diagnoser::new().declared(carrier).diagnose(sample);
        let here = d.matches().iter().any(|m| m.format.id == format.id);
        // Digits that count up or repeat were typed for a page, and no check can tell them from a placeholder.
        let typed = |code| matches!(code, Code::Sequence | Code::SameDigits | Code::DocumentationSample);
        if d.verdict() == Verdict::Missing && typed(d.findings()[0].code) {
            continue;
        }
        // What the form of a marketplace takes is nobody's number by that.
        let form = carrier.moves_nothing();
        if !d.verdict().is_acceptable() || !here && format.inner.is_none() && !form {
            refused.push(format!("{} {sample}: {}", format.id, d.verdict().name()));
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn no_invalid_sample_is_accepted_for_its_format() {
    let mut accepted = Vec::new();
    for carrier in CARRIERS {
        for format in carrier.formats {
            for (sample, fault) in format.invalid {
                let d = Diagnoser::new().declared(carrier).diagnose(sample);
                if d.verdict().is_acceptable() && d.matches().iter().any(|m| m.format.id == format.id) {
                    accepted.push(format!("{} {sample}: {fault:?}", format.id));
                }
            }
        }
    }
    assert!(accepted.is_empty(), "{accepted:#?}");
}
