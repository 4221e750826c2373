//! Properties generated from the rules: what holds for a valid number of any format.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use tracklint::rule::Standing;
use tracklint::{Applicability, Attribution, CARRIERS, Carrier, Code, Diagnoser, Format, Verdict};

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

/// One way to dress a number up without changing it.
#[derive(Clone, Copy, Debug)]
enum Dress {
    Lower,
    Groups,
    Hyphens,
    FullWidth,
    Edges,
    Invisible,
    Bidi,
    Quotes,
    NoBreak,
}

impl Dress {
    const ALL: [Self; 9] = [
        Self::Lower,
        Self::Groups,
        Self::Hyphens,
        Self::FullWidth,
        Self::Edges,
        Self::Invisible,
        Self::Bidi,
        Self::Quotes,
        Self::NoBreak,
    ];

    fn put_on(self, number: &str, at: Index) -> String {
        let cut = 1 + at.index(number.len().max(2) - 1);
        let between = |mark: &str| {
            let chars: Vec<char> = number.chars().collect();
            chars.chunks(4).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(mark)
        };
        match self {
            Self::Lower => number.to_lowercase(),
            Self::Groups => between(" "),
            Self::Hyphens => between("-"),
            Self::FullWidth => number.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap_or(c)).collect(),
            Self::Edges => format!("  {number}\t"),
            Self::Invisible => format!("{}\u{200b}{}", &number[..cut], &number[cut..]),
            Self::Bidi => format!("\u{202a}{number}\u{202c}"),
            Self::Quotes => format!("\"{number}\""),
            Self::NoBreak => format!("\u{a0}{number}\u{a0}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_dressed_up_number_comes_back_canonical(
        (carrier, format, sample) in select(samples()),
        dress in select(Dress::ALL.to_vec()),
        at in any::<Index>(),
    ) {
        prop_assume!(sample.bytes().all(|b| b.is_ascii_alphanumeric()) && format.standing == Standing::Stable);
        let diagnoser = Diagnoser::new().declared(carrier);
        let clean = diagnoser.diagnose(sample);
        prop_assume!(clean.verdict().is_acceptable());
        let text = dress.put_on(sample, at);
        let d = diagnoser.diagnose(&text);
        prop_assert_eq!(d.canonical(), clean.canonical(), "{:?} {:?}", dress, text);
        if text != sample {
            prop_assert_eq!(d.verdict(), Verdict::Fixable);
            let fix = d.fix().expect("a fixable number has its fix");
            prop_assert_eq!(fix.applicability, Applicability::Safe);
            let mended = fix.apply(&text);
            prop_assert_eq!(Some(mended.as_str()), d.canonical());
            prop_assert!(!d.findings().is_empty());
        }
    }

    #[test]
    fn any_text_is_answered_within_its_own_bounds(text in "\\PC{0,60}") {
        let d = tracklint::diagnose(&text);
        for f in d.findings() {
            prop_assert!(text.get(f.span.start..f.span.end).is_some(), "{:?}", f);
        }
        for r in d.repairs() {
            prop_assert!((0.0..=1.0).contains(&r.probability));
        }
        if let Some(fix) = d.fix() {
            fix.apply(&text);
        }
        if let Some(canonical) = d.canonical() {
            let again = tracklint::diagnose(canonical);
            prop_assert_eq!(again.canonical(), Some(canonical));
        }
        let total: f64 = d.matches().iter().map(|m| m.confidence).sum();
        prop_assert!(total <= 1.0 + 1e-9);
    }

    #[test]
    fn the_quick_answer_is_the_full_one(text in prop_oneof!["[0-9A-Z]{8,24}", "[0-9]{8,24}", "\\PC{0,30}"]) {
        let d = tracklint::diagnose(&text);
        prop_assert_eq!(tracklint::is_valid(&text), d.verdict().is_ok());
        let ok = d.verdict().is_acceptable();
        prop_assert_eq!(tracklint::classify(&text), d.best().filter(|_| ok).map(Attribution::from));
    }
}
