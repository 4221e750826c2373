//! A fix that is called safe changes nothing: the number that it leaves has every letter and digit that was there, but
//! for what was recognised beside it by a proof of its own. A likely one would not be refused by itself.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::FileFailurePersistence;
use tracklint::check::Check;
use tracklint::registry::Registry;
use tracklint::rule::{Kind, Standing};
use tracklint::{Applicability, CARRIERS, Code, Diagnoser, Diagnosis, Proof, Severity, Verdict, diagnose};

/// Samples of every format that speaks for everybody, of letters and digits only.
fn samples() -> Vec<&'static str> {
    let formats = CARRIERS.iter().flat_map(|c| c.formats).filter(|f| f.standing == Standing::Stable);
    let samples = formats.flat_map(|f| f.valid.iter().copied());
    samples.filter(|s| s.bytes().all(|b| b.is_ascii_alphanumeric())).collect()
}

/// Bare digits that carry a shorter number: barcode forms, and numbers that were pasted twice.
fn forms() -> Vec<String> {
    let formats = CARRIERS.iter().flat_map(|c| c.formats).filter(|f| f.standing == Standing::Stable);
    let forms = formats.filter(|f| f.inner.is_some()).flat_map(|f| f.valid.iter().map(|s| (*s).to_owned()));
    let twice = samples().into_iter().map(|sample| sample.repeat(2));
    forms.chain(twice).filter(|text| text.bytes().all(|b| b.is_ascii_digit())).collect()
}

/// Samples with letters that are valid by their check digit, whoever is asked; those of the posts of a service that is
/// known.
fn proven() -> Vec<String> {
    let proves_itself = |number: &&str| {
        let d = diagnose(number);
        let checked = d.best().is_some_and(|best| {
            let listed = best.format.check != Check::S10 || Registry::S10Service.contains(&number.as_bytes()[..2]);
            best.proof == Proof::CheckDigit && listed
        });
        d.verdict() == Verdict::Valid && checked && number.bytes().any(|b| b.is_ascii_alphabetic())
    };
    samples().into_iter().filter(proves_itself).map(str::to_owned).collect()
}

/// The countries of the posts.
fn countries() -> Vec<&'static str> {
    CARRIERS.iter().filter(|c| c.kind == Kind::Post).filter_map(|c| c.country).collect()
}

/// The number of a postal item: of a service that is known, with its check digit.
fn item((service, country, serial): (&str, &str, u32)) -> String {
    let serial = format!("{serial:08}");
    let check = (b'0'..=b'9').find(|&c| Check::S10.accepts(serial.as_bytes(), c)).expect("each has one");
    format!("{service}{serial}{}{country}", char::from(check))
}

/// A letter or a digit.
fn character() -> impl Strategy<Value = char> {
    select("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().collect::<Vec<_>>())
}

/// The letters and digits of a text.
fn significant(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// What a safe fix leaves, where there is one.
fn safely(d: &Diagnosis<'_>) -> Option<String> {
    let fix = d.fix().filter(|fix| fix.applicability == Applicability::Safe)?;
    let mended = fix.apply(d.input());
    assert_eq!(Some(mended.as_str()), d.canonical(), "{:?}", d.input());
    Some(mended)
}

fn says(d: &Diagnosis<'_>, codes: &[Code]) -> bool {
    d.findings().iter().any(|f| codes.contains(&f.code))
}

/// Forms that carry a shorter number: each has check digits or identifiers of its own.
const FORMS: &[Code] = &[Code::BarcodeForm, Code::Gs1Identifier, Code::Gs1Separator, Code::AimPrefix];
/// Words beside a number.
const WORDS: &[Code] = &[Code::LabelGlued, Code::CarrierNameGlued, Code::TrailingText];

/// Whether the number that a form carries has a check digit of its own, or the form lost no more than its identifier.
fn carries(d: &Diagnosis<'_>, left: &str) -> bool {
    let proven = d.best().is_some_and(|best| best.proof == Proof::CheckDigit);
    proven || significant(d.input()).len() - left.len() <= 4
}

/// Why a safe fix may leave less than all of a text; `None` when it must not.
fn excuse(d: &Diagnosis<'_>, left: &str) -> Option<&'static str> {
    let all = significant(d.input());
    if significant(left) == all {
        return Some("nothing is lost");
    }
    let at = all.find(left)?;
    let lost = format!("{}{}", &all[..at], &all[at + left.len()..]);
    let digits = lost.bytes().any(|b| b.is_ascii_digit());
    if says(d, FORMS) && carries(d, left) {
        return Some("a form that carries it");
    }
    if says(d, &[Code::DuplicatePaste]) && lost.replace(left, "").is_empty() {
        return Some("the same once more");
    }
    if says(d, &[Code::FloatSuffix]) && lost.bytes().all(|b| b == b'0') {
        return Some("a fraction of zeros");
    }
    if says(d, WORDS) && !digits {
        return Some("words");
    }
    let counts = lost.split(|c: char| !c.is_ascii_digit()).all(|run| run.len() <= 3)
        && lost.bytes().any(|b| b.is_ascii_alphabetic());
    let lettered = left.bytes().any(|b| b.is_ascii_alphabetic());
    let proven = || lettered && diagnose(left).best().is_some_and(|best| best.proof == Proof::CheckDigit);
    (says(d, WORDS) && (counts || proven())).then_some("words and counts")
}

/// One slip of a hand or a reader.
fn slip(number: &str, kind: usize, at: Index, with: char) -> String {
    let mut chars: Vec<char> = number.chars().collect();
    let i = at.index(chars.len());
    match kind {
        0 => chars[i] = with,
        1 => chars.insert(i, with),
        2 => drop(chars.remove(i)),
        3 if i > 0 => chars.swap(i - 1, i),
        _ => {}
    }
    chars.into_iter().collect()
}

/// The same letters and digits as another script has them: full-width, or those of Cyrillic that look Latin.
fn in_another_script(text: &str, wide: bool) -> String {
    let cyrillic = |c: char| "AАBВCСEЕHНIІKКMМOОPРTТXХ".chars().skip_while(|&latin| latin != c).nth(1).unwrap_or(c);
    let full = |c: char| char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c);
    text.chars().map(|c| if wide { full(c) } else { cyrillic(c) }).collect()
}

/// Puts signs between the characters of a text.
fn dress(text: &str, signs: &[(Index, char)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, sign) in signs {
        chars.insert(at.index(chars.len() + 1), *sign);
    }
    chars.into_iter().collect()
}

/// What once failed stands in `tests/safety.proptest-regressions` and is tried first.
fn config() -> ProptestConfig {
    let failures = FileFailurePersistence::WithSource("proptest-regressions");
    ProptestConfig { cases: 6000, failure_persistence: Some(Box::new(failures)), ..ProptestConfig::default() }
}

/// A test that hardly ever sees a fix says nothing of them.
fn often(fixes: &Cell<usize>, least: usize) {
    assert!(fixes.get() >= least, "{} fixes", fixes.get());
}

/// Whether a safe fix of the text, which is counted, loses nothing that no proof speaks for.
fn keeps_what_is_there(text: &str, safe: &Cell<usize>) -> Result<(), TestCaseError> {
    let d = diagnose(text);
    if let Some(left) = safely(&d) {
        safe.set(safe.get() + 1);
        prop_assert!(excuse(&d, &left).is_some(), "{text:?} became {left}: {:?}", d.findings());
    }
    Ok(())
}

#[test]
fn a_number_with_a_slip_keeps_what_is_there() {
    let safe = Cell::new(0);
    proptest!(config(), |(
        number in select(samples()),
        kind in 0..5usize,
        at in any::<Index>(),
        with in character(),
        signs in prop::collection::vec((any::<Index>(), select(" -._".chars().collect::<Vec<_>>())), 0..4)
    )| {
        let text = dress(&slip(number, kind, at, with), &signs);
        keeps_what_is_there(&text, &safe)?;
    });
    often(&safe, 1000);
}

#[test]
fn letters_of_another_script_are_letters() {
    let safe = Cell::new(0);
    proptest!(config(), |(
        number in select(samples()),
        kind in 0..5usize,
        at in any::<Index>(),
        with in character(),
        wide in any::<bool>()
    )| {
        let text = slip(number, kind, at, with);
        let dressed = in_another_script(&text, wide);
        let d = diagnose(&dressed);
        if let Some(left) = safely(&d) {
            safe.set(safe.get() + 1);
            let same = left == text || diagnose(&text).canonical() == Some(left.as_str());
            prop_assert!(same, "{dressed:?} became {left}: {:?}", d.findings());
        }
    });
    often(&safe, 1000);
}

#[test]
fn any_letters_and_digits_keep_what_is_there() {
    let safe = Cell::new(0);
    proptest!(config(), |(text in "[A-Z]{0,4}[0-9]{4,20}[A-Z]{0,3}|[A-Z0-9]{6,30}|([0-9]{2,6}[ -]){1,5}[0-9]{1,6}|[A-Za-z]{2,6}[ :#-][A-Z0-9]{6,20}",)| {
        keeps_what_is_there(&text, &safe)?;
    });
    often(&safe, 400);
}

#[test]
fn what_is_likely_would_not_be_refused_by_itself() {
    let likely = Cell::new(0);
    proptest!(config(), |(
        text in prop_oneof![
            select(samples()).prop_map(str::to_owned),
            // Day and time, an article, a card: digits that are rather something else.
            "20[0-2][0-9](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9])?",
            "978[0-9]{10}|4[0-9]{15}|1[7-9][0-9]{8}",
        ],
        at in any::<Index>()
    )| {
        const LOOK_ALIKES: [&str; 10] = ["O", "I", "Z", "E", "A", "S", "G", "T", "B", "g"];
        let places: Vec<usize> = text.bytes().enumerate().filter(|(_, b)| b.is_ascii_digit()).map(|(i, _)| i).collect();
        prop_assume!(!places.is_empty());
        let at = places[at.index(places.len())];
        let mut typed = text.clone();
        typed.replace_range(at..=at, LOOK_ALIKES[usize::from(text.as_bytes()[at] - b'0')]);
        for repair in diagnose(&typed).repairs().iter().filter(|r| r.applicability == Applicability::Likely) {
            likely.set(likely.get() + 1);
            let d = diagnose(&repair.number);
            prop_assert!(d.verdict().severity() != Some(Severity::Error), "{typed} became {}: {:?}", repair.number, d.findings());
        }
    });
    often(&likely, 400);
}

#[test]
fn what_is_whole_as_it_stands_is_no_likely_slip_of_the_declared_carrier() {
    let services = select(vec!["RR", "RB", "LX", "CP", "CE", "EE", "UA"]);
    let items = (services, select(countries()), 10_000_000..100_000_000u32).prop_map(item);
    let numbers = prop_oneof![items, select(proven())];
    proptest!(config(), |(number in numbers, declared in select(CARRIERS.to_vec()))| {
        let d = Diagnoser::new().declared(declared).diagnose(&number);
        let mended = d.repairs().iter().find(|r| r.applicability == Applicability::Likely);
        prop_assert!(mended.is_none(), "{number} [{}] became {mended:?}: {:?}", declared.id, d.findings());
    });
}

#[test]
fn bare_digits_lose_none_without_proof() {
    let safe = Cell::new(0);
    let texts = prop_oneof![4 => "[0-9]{8,36}", 1 => select(forms())];
    proptest!(config(), |(text in texts)| {
        let d = diagnose(&text);
        if let Some(left) = safely(&d) {
            safe.set(safe.get() + 1);
            // The fixed digits of a form, and a check digit in the number that it carries.
            let form = says(&d, FORMS) && d.best().is_some_and(|best| best.proof == Proof::CheckDigit);
            let twice = says(&d, &[Code::DuplicatePaste]) && text == format!("{left}{left}");
            prop_assert!(significant(&left) == text || form || twice, "{text} became {left}: {:?}", d.findings());
        }
    });
    often(&safe, 100);
}

#[test]
fn two_numbers_are_never_glued() {
    const RARELY: usize = 6;
    let (proposed, by_chance) = (Cell::new(0), Cell::new(0));
    proptest!(config(), |(
        first in select(samples()),
        second in select(samples()),
        sign in select(vec![", ", ",", "/", ";", "\n", "\r\n", " / ", "|", "、", "，", " and ", " & ", " ", "\t", "-"]),
        declared in any::<bool>()
    )| {
        prop_assume!(first != second);
        let text = format!("{first}{sign}{second}");
        let carrier = CARRIERS.iter().find(|c| c.formats.iter().any(|f| f.valid.contains(&first))).expect("its carrier");
        let diagnoser = if declared { Diagnoser::new().declared(carrier) } else { Diagnoser::new() };
        let d = diagnoser.diagnose(&text);
        let glued = format!("{first}{second}");
        // A space or a dash stands inside numbers, too: together they must prove themselves, and may be proposed.
        let grouped = matches!(sign, " " | "-");
        let proven = || grouped && diagnoser.diagnose(&glued).verdict() == Verdict::Valid;
        // A line that was too short breaks a number: what proves itself across the break, whoever is declared, is
        // proposed. Two samples hardly ever do.
        let broken = || matches!(sign, "\n" | "\r\n") && diagnose(&glued).verdict() == Verdict::Valid;
        let became = d.verdict().is_acceptable() && d.canonical() == Some(&glued);
        prop_assert!(!became || proven(), "{text:?} became {glued}");
        for repair in d.repairs().iter().filter(|repair| repair.applicability >= Applicability::Likely) {
            proposed.set(proposed.get() + 1);
            let joined = repair.number == glued && !grouped;
            prop_assert!(!joined || broken(), "{text:?} is likely {glued}");
            by_chance.set(by_chance.get() + usize::from(joined));
        }
    });
    assert!(by_chance.get() <= RARELY, "{} of 6000 across a line break", by_chance.get());
    often(&proposed, 1000);
}

#[test]
fn no_number_is_dropped_for_another() {
    proptest!(config(), |(
        first in select(samples()),
        second in select(samples()),
        between in select(vec![" UPS ", " FedEx ", " (DHL) ", " 中通 ", "，圆通：", "; second parcel with USPS: ", " DPD no. "])
    )| {
        prop_assume!(second.len() >= 8 && second.bytes().all(|b| b.is_ascii_alphanumeric()));
        prop_assume!(first != second);
        let text = format!("{first}{between}{second}");
        let d = diagnose(&text);
        prop_assert!(safely(&d).is_none(), "{text:?} became {:?}: {:?}", d.canonical(), d.findings());
    });
}
