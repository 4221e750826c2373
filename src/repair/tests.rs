mod calibration;

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::candidate::Slip;
use super::trial::is_of_strange_letter;
use super::*;
use crate::channel::{plausible, symbol};
use crate::evidence::WORTH_IT;
use crate::finding::{Code, Detail};
use crate::matcher::{FormatId, Found};
use crate::near::Scope;

fn look(input: &str, declared: Option<&str>) -> Search {
    let reading = canon::read(input, Span::new(0, input.len()));
    search(input, &reading, declared.map(|id| crate::carrier(id).expect("a carrier of the catalogue")))
}

/// Codes in order, the place of the first, and the first repair.
fn said(input: &str, declared: Option<&str>) -> (Vec<Code>, Option<Span>, Option<(String, Applicability)>) {
    let found = look(input, declared);
    let first = found.repairs.first().map(|r| (r.number.clone(), r.applicability));
    (found.findings.iter().map(|f| f.code).collect(), found.findings.first().map(|f| f.span), first)
}

#[test]
fn the_place_of_a_fault_is_named_and_the_one_completion_is_likely() {
    use Code::*;
    for (input, declared, code, span, repair) in [
        ("RB12345678SGB", None, LetterInDigitSlot, (10, 11), "RB123456785GB"),
        ("R8123456785GB", None, DigitInLetterSlot, (1, 2), "RB123456785GB"),
        ("IZ999AA10123456784", Some("ups"), LetterInDigitSlot, (0, 1), "1Z999AA10123456784"),
        ("lZ999AA10123456784", Some("ups"), LetterInDigitSlot, (0, 1), "1Z999AA10123456784"),
        ("TBAO10000000000", Some("amazon-logistics"), LetterInDigitSlot, (3, 4), "TBA010000000000"),
        ("YT22295Z1272164446", Some("yunexpress"), LetterInDigitSlot, (7, 8), "YT2229521272164446"),
        ("RB l234S6785 GB", None, LetterInDigitSlot, (3, 4), "RB123456785GB"),
        ("1Y999AA10123456784", Some("ups"), WrongCharacter, (1, 2), "1Z999AA10123456784"),
        ("RB12345678GB", None, CheckDigitMissing, (10, 10), "RB123456785GB"),
        ("RB-12345678-GB", None, CheckDigitMissing, (11, 11), "RB123456785GB"),
        ("RB123456785UK", None, WrongCountryCode, (11, 13), "RB123456785GB"),
        ("GB123456785RB", None, SwappedAffixes, (0, 13), "RB123456785GB"),
        ("1Z999AA1012345678?", Some("ups"), Masked, (17, 18), "1Z999AA10123456784"),
        ("RB12345678\u{fffd}GB", None, ReplacementCharacter, (10, 13), "RB123456785GB"),
        ("RB123456785", Some("royal-mail"), SuffixMissing, (11, 11), "RB123456785GB"),
    ] {
        let (codes, place, first) = said(input, declared);
        assert_eq!(codes.first(), Some(&code), "{input}");
        assert_eq!(place, Some(Span::new(span.0, span.1)), "{input}");
        assert_eq!(first, Some((repair.to_owned(), Applicability::Likely)), "{input}");
    }
}

#[test]
fn without_a_known_place_a_repair_is_a_guess() {
    use Code::*;
    for (input, declared, code, repair) in [
        ("RB1234456785GB", None, ExtraCharacter, "RB123456785GB"),
        ("1Z5R8939O357567127", Some("ups"), CheckDigitMismatch, "1Z5R89390357567127"),
        ("1Z999AA10123456784XX", Some("ups"), ExtraPart, "1Z999AA10123456784"),
    ] {
        let (codes, _, first) = said(input, declared);
        assert_eq!(codes.first(), Some(&code), "{input}");
        assert_eq!(first, Some((repair.to_owned(), Applicability::Guess)), "{input}");
    }
}

#[test]
fn a_wrong_check_digit_is_told_with_what_the_rule_asks_for() {
    let found = look("986778788855", Some("fedex"));
    let finding = &found.findings[0];
    let crate::finding::Detail::Check { found: stands, expected, format } = finding.detail else { panic!() };
    assert_eq!((finding.code, stands, expected), (Code::CheckDigitMismatch, Some('5'), Some('0')));
    assert_eq!((format.id, finding.span), ("fedex-express-12", Span::new(11, 12)));
    assert!(found.repairs.iter().all(|r| r.applicability == Applicability::Guess));
    assert!(found.repairs.len() == LISTED);
}

#[test]
fn check_digits_that_a_rule_never_gives_are_impossible() {
    assert_eq!(said("357123456787", Some("sagawa")).0, [Code::CheckDigitImpossible]);
    let range = crate::format("dhl-express-waybill").expect("a format of the catalogue").check.range();
    let code = said("3318810028", Some("dhl-express")).0[0];
    assert_eq!(code == Code::CheckDigitImpossible, !range.contains(b'8'));
}

#[test]
fn an_unknown_country_is_a_finding_of_its_own() {
    assert_eq!(said("RB123456785XX", None).0, [Code::UnknownCountry]);
    assert_eq!(said("RL607467505XX", Some("china-post")).0, [Code::UnknownCountry]);
    assert_eq!(said("RL607467504XX", Some("china-post")).0, [Code::WrongCharacter], "nothing speaks for the post");
    assert_eq!(said("RL607467505XX", Some("yanwen")).0, [Code::WrongCharacter], "its suffix is no country");
}

#[test]
fn the_wrong_place_of_another_format_is_told_where_no_check_fails() {
    let (codes, place, first) = said("FA580207086JB", None);
    assert_eq!((codes, place), (vec![Code::WrongCharacter], Some(Span::new(1, 2))));
    assert_eq!(first, Some(("FS580207086JB".to_owned(), Applicability::Guess)));
}

#[test]
fn an_unknown_prefix_with_a_right_check_digit_only_warns() {
    const DRAWN: u64 = 400;
    let mut refused = Vec::new();
    for k in 1..=DRAWN {
        // Steps of a prime visit all endings alike.
        let body = format!("97{:019}", k * 4_873_102_695_772_183 % 10_000_000_000_000_000_000);
        let check = crate::check::Check::Gs1.expected(body.as_bytes()).expect("ten digits can all be");
        let text = format!("{body}{}", char::from(check));
        let finding = &look(&text, Some("usps")).findings[0];
        if (finding.code, finding.severity) != (Code::UnknownPrefix, crate::finding::Severity::Warning) {
            refused.push(format!("{text} {}", finding.code));
        }
    }
    assert!(refused.len() <= 4, "{} of {DRAWN}: {refused:?}", refused.len());
    // However many letters another beginning has in the place of digits.
    assert_eq!(said("1234B000000443970205", Some("pitney-bowes-gsp")).0, [Code::UnknownPrefix]);
}

#[test]
fn which_service_an_item_of_a_post_lacks_is_not_known() {
    let found = look("634582553TR", Some("ptt"));
    assert_eq!((found.cause(), &found.findings[0].detail), (Some(Code::PartMissing), &Detail::None));
    assert!(found.probability() < WORTH_IT, "{found:?}");
}

#[test]
fn ends_are_exchanged_where_nothing_else_is_as_near() {
    let exchanged = |input| said(input, None).2.map(|(_, applicability)| applicability);
    assert_eq!(exchanged("GB123456785RB"), Some(Applicability::Likely));
    assert_eq!(exchanged("RE189713586VQ"), Some(Applicability::Guess));
}

#[test]
fn lengths_are_those_of_the_format_that_it_begins_like() {
    let found = look("YT22295212721", Some("yunexpress"));
    let crate::finding::Detail::Length { found: length, expected, .. } = found.findings[0].detail else { panic!() };
    assert_eq!((found.findings[0].code, length, expected), (Code::WrongLength, 13, 1 << 18));
    assert!(found.repairs.is_empty());
}

#[test]
fn what_is_near_nothing_is_left_alone() {
    for input in ["HELLOWORLD", "QQQQ", "A", "ORDERNUMBERMISSING", "运单", "?", "??"] {
        let found = look(input, None);
        assert!(found.findings.is_empty() && found.repairs.is_empty(), "{input} {found:?}");
    }
}

fn samples() -> Vec<(&'static str, &'static str)> {
    FormatId::all().flat_map(|id| id.format().valid.iter().map(move |&s| (id.carrier().id, s))).collect()
}

const SYMBOLS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Every number that one slip away a format of the scope accepts, found by trying everything.
fn by_brute_force(text: &[u8], scope: Scope) -> BTreeSet<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = Vec::new();
    for at in 0..text.len() {
        for &s in SYMBOLS {
            let mut other = text.to_vec();
            other[at] = s;
            all.push(other);
        }
        if at + 1 < text.len() {
            let mut other = text.to_vec();
            other.swap(at, at + 1);
            all.push(other);
        }
        let mut other = text.to_vec();
        other.remove(at);
        all.push(other);
    }
    for gap in 0..=text.len() {
        for &s in SYMBOLS {
            let mut other = text.to_vec();
            other.insert(gap, s);
            all.push(other);
        }
    }
    let proposed = |other: &[u8]| other != text && is_accepted(other, scope) && !is_one_digit_repeated(other);
    all.into_iter().filter(|other| proposed(other)).collect()
}

fn is_accepted(text: &[u8], scope: Scope) -> bool {
    let fits = Compact::of(text).map(|number| matcher::find(&number));
    fits.is_some_and(|found| found.iter().any(|fit| fit.accepted() && scope.allows(fit.format)))
}

fn is_one_digit_repeated(text: &[u8]) -> bool {
    let digits: Vec<u8> = text.iter().copied().filter(u8::is_ascii_digit).collect();
    digits.len() > 3 && digits.iter().all(|&d| d == digits[0])
}

/// What the search tries, with the slip behind each.
fn by_search(text: &[u8], scope: Scope) -> Vec<Candidate> {
    let number = Compact::of(text).expect("canonical");
    let text = Text { number, raw: text.iter().map(|&b| char::from(b)).collect() };
    let mut candidates = Candidates::new(&text, scope);
    candidates.try_single_slips(&Wanted::by(&text, scope));
    candidates.ranked().into_iter().filter(|c| !matches!(c.slip, Slip::BothReplaced { .. })).collect()
}

fn slips() -> impl Strategy<Value = (usize, usize, u8)> {
    (0..5usize, 0..40usize, select(SYMBOLS.to_vec()))
}

/// A slip of each kind: replaced, swapped, left out, added, or none.
fn slipped(sample: &str, (kind, at, by): (usize, usize, u8)) -> String {
    let mut text = sample.as_bytes().to_vec();
    let at = at % text.len();
    match kind {
        0 => text[at] = by,
        1 if at + 1 < text.len() => text.swap(at, at + 1),
        2 if text.len() > 1 => drop(text.remove(at)),
        3 => text.insert(at, by),
        _ => {}
    }
    String::from_utf8(text).expect("ASCII")
}

proptest! {
    #[test]
    fn the_search_finds_what_brute_force_finds(
        (carrier, sample) in select(samples()),
        slip in slips(),
        declared in any::<bool>(),
    ) {
        let text = slipped(sample, slip);
        let text = text.as_bytes();
        let scope = Scope::of(declared.then(|| crate::carrier(carrier).expect("a carrier")));
        // Whatever is accepted already is never searched.
        if Compact::of(text).is_none() || is_accepted(text, scope) {
            return Ok(());
        }
        let found: BTreeSet<Vec<u8>> = by_search(text, scope).iter().map(|c| c.number.text().to_vec()).collect();
        let brute = by_brute_force(text, scope);
        let number = Compact::of(text).expect("canonical");
        let fits = matcher::find(&number).iter().any(|fit| scope.allows(fit.format));
        let spelled = Text { number, raw: text.iter().map(|&b| char::from(b)).collect() };
        let strange = |at: usize, number: &[u8]| {
            let found = Compact::of(number).map(|number| matcher::find(&number));
            let mut formats = found.into_iter().flat_map(Found::iter).filter(|fit| scope.allows(fit.format));
            formats.any(|fit| is_of_strange_letter(&spelled, Slip::Replaced { at }, fit.format))
        };
        for number in &found {
            prop_assert!(brute.contains(number), "{} is no single slip", String::from_utf8_lossy(number));
        }
        for number in &brute {
            // Where a shape fits, nothing is missing, and only replacements with a reason are tried.
            let replaced = text.iter().zip(number).position(|(a, b)| a != b).filter(|_| number.len() == text.len());
            let reason = number.len() <= text.len()
                && replaced.is_none_or(|at| {
                    plausible(symbol(text[at]), char::from(text[at])) >> symbol(number[at]) & 1 == 1
                });
            prop_assert!(
                found.contains(number) || fits && !reason || replaced.is_some_and(|at| strange(at, number)),
                "{} was not tried for {}", String::from_utf8_lossy(number), String::from_utf8_lossy(text)
            );
        }
    }

    #[test]
    fn no_repair_is_safe_and_every_repair_is_accepted(
        (carrier, sample) in select(samples()),
        first in slips(),
        second in slips(),
        declared in any::<bool>(),
    ) {
        let text = slipped(&slipped(sample, first), second);
        let declared = declared.then_some(carrier);
        let scope = Scope::of(declared.map(|id| crate::carrier(id).expect("a carrier")));
        if is_accepted(text.as_bytes(), scope) {
            return Ok(());
        }
        let found = look(&text, declared);
        let sum: f64 = found.repairs.iter().map(|r| r.probability).sum();
        prop_assert!(sum < 1.0 && found.repairs.len() <= LISTED);
        prop_assert!(found.repairs.is_sorted_by(|a, b| a.probability >= b.probability));
        for repair in &found.repairs {
            prop_assert!(repair.applicability < Applicability::Safe);
            let number = repair.number.as_bytes();
            // Of look-alikes the declared carrier's numbers are read that nothing else is near to.
            let own = || {
                let found = Compact::of(number).map(|number| matcher::find(&number));
                found.is_some_and(|found| {
                    found.iter().any(|fit| fit.accepted() && scope.context.is_declared(fit.format))
                })
            };
            let taken = is_accepted(number, scope) || own();
            prop_assert!(taken && !is_one_digit_repeated(number), "{}", repair.number);
            prop_assert_ne!(&repair.number, &text);
        }
        prop_assert!(found.repairs.iter().filter(|r| r.applicability == Applicability::Likely).count() <= 1);
    }

    #[test]
    fn spans_lie_in_the_raw_text(input in "\\PC{0,24}", sample in select(samples()), at in 0..40usize) {
        let mut glued: Vec<char> = sample.1.chars().collect();
        let at = at.min(glued.len());
        glued.splice(at..at, input.chars().take(2));
        let glued: String = glued.into_iter().collect();
        for text in [input.as_str(), glued.as_str()] {
            for finding in look(text, None).findings {
                prop_assert!(text.get(finding.span.start..finding.span.end).is_some(), "{text:?} {finding:?}");
            }
        }
    }
}
