use proptest::prelude::*;

use super::*;
use crate::carriers::carrier;
use crate::cases::{Case, cases};
use crate::finding::{Code, Detail};
use crate::matcher::FormatId;
use crate::rule::{Format, Row, Set};
use crate::sample::dice;

fn ask(input: &str, declared: &str) -> Option<Damage> {
    look(input, Span::new(0, input.len()), carrier(declared))
}

fn known(damage: &Damage) -> Option<&'static str> {
    match &damage.finding.detail {
        Detail::Lost { carrier, .. } => carrier.map(|c| c.id),
        _ => None,
    }
}

#[test]
fn ruined_numbers_are_named() {
    for (input, declared, code, carrier) in [
        ("9.40E+21", "usps", Code::ExponentRounded, Some("usps")),
        ("9.40011E+21", "", Code::ExponentRounded, Some("usps")),
        ("9,40011E+21", "", Code::ExponentRounded, Some("usps")),
        ("9.400111206206407e+21", "", Code::ExponentRounded, Some("usps")),
        ("9.4490098986429E+21", "", Code::ExponentRounded, Some("usps")),
        ("9.4×10^21", "usps", Code::ExponentRounded, Some("usps")),
        ("9E+21", "usps", Code::ExponentRounded, Some("usps")),
        ("9434611206206408000000", "usps", Code::FloatRounded, Some("usps")),
        ("92748901790175500000000000", "ups-mail-innovations", Code::DigitsZeroed, Some("ups-mail-innovations")),
        ("9400111206206406656000", "usps", Code::FloatRounded, Some("usps")),
        ("9400111206206400000000", "", Code::DigitsZeroed, Some("usps")),
        ("2147483647", "", Code::FloatRounded, None),
        ("-2147483648", "", Code::FloatRounded, None),
        ("18446744073709551615", "", Code::FloatRounded, None),
        ("94001112062064062607", "usps", Code::Truncated, Some("usps")),
        ("1Z999AA101234567", "ups", Code::Truncated, Some("ups")),
        ("1Z999AA101234567", "", Code::Truncated, Some("ups")),
        ("LX4731247", "china-post", Code::Truncated, Some("china-post")),
        ("****6784", "", Code::Masked, None),
        ("1Z99…", "", Code::Masked, None),
        ("xxxxxxxx6784", "", Code::Masked, None),
        ("9405\t5036\t****\t****\t6755\t48", "usps", Code::Masked, Some("usps")),
        ("1ZZND5ZE1*********", "", Code::Masked, Some("ups")),
        ("94055036******6755", "", Code::Masked, None),
        ("AWB #1ZZND5ZE1*********", "", Code::Masked, Some("ups")),
        ("Sendungsnummer 1ZZND5ZE1*********", "", Code::Masked, Some("ups")),
        ("*1ZZND5ZE1*****7127*", "", Code::Masked, Some("ups")),
        ("YT26 1410 7000 ?793 80", "", Code::Masked, None),
        ("9865..8855", "", Code::Masked, None),
        ("9865 .. 8855", "fedex", Code::Masked, None),
        ("THICJZTG7T□□WL", "flash-express", Code::Masked, None),
        ("HF46345825536?40", "veho", Code::Masked, None),
        ("UI07731?627SB", "pseudo-s10-sb", Code::Masked, None),
        ("JDJZ0?935056955", "", Code::Masked, None),
        ("9261••6572673183183566", "", Code::Masked, None),
        ("6819••3368", "dpd", Code::Masked, None),
        ("RD7*5*02200CN", "", Code::Masked, None),
        ("L?419390723CN", "", Code::Masked, None),
        ("H175xxx5520", "ups", Code::Masked, None),
        ("6682 0412 XXXX,", "", Code::Masked, None),
        ("861718--- 442067---", "", Code::Masked, None),
    ] {
        let damage = ask(input, declared).unwrap_or_else(|| panic!("{input} is damaged"));
        assert_eq!(damage.finding.code, code, "{input} {damage:?}");
        assert_eq!(damage.restored, None, "{input}");
        assert_eq!(known(&damage), carrier, "{input} {damage:?}");
    }
}

#[test]
fn what_can_be_restored_is() {
    for (input, declared, code, number) in [
        ("3.318810025e9", "dhl-express", Code::ExponentComplete, "3318810025"),
        ("9.86578788855E+11", "", Code::ExponentComplete, "986578788855"),
        ("4002847016405010", "canada-post", Code::DigitsZeroed, "4002847016405018"),
        ("7035114477138470", "canada-post", Code::DigitsZeroed, "7035114477138472"),
        ("73938000549297", "canada-post", Code::LeadingZeroLost, "0073938000549297"),
        ("41441760228964", "fedex", Code::LeadingZeroLost, "041441760228964"),
        ("0000408017007469", "fedex", Code::ExtraLeadingZeros, "408017007469"),
        ("00000000538552837329", "purolator", Code::ExtraLeadingZeros, "538552837329"),
        ("0060773176?767278484", "australia-post", Code::Masked, "00607731762767278484"),
        ("1Z999AA1012345678?", "ups", Code::Masked, "1Z999AA10123456784"),
        ("1Z999AA1012345678?", "", Code::Masked, "1Z999AA10123456784"),
        ("9303 3803 461_ 7705 0443 50", "usps", Code::Masked, "9303380346197705044350"),
        ("EA55743966□AU", "australia-post", Code::Masked, "EA557439668AU"),
        ("RB12345678\u{fffd}GB", "", Code::ReplacementCharacter, "RB123456785GB"),
    ] {
        let damage = ask(input, declared).unwrap_or_else(|| panic!("{input} is damaged"));
        assert_eq!(damage.finding.code, code, "{input} {damage:?}");
        assert_eq!(damage.restored.as_ref().map(|r| &r.0[..]), Some(number), "{input} {damage:?}");
    }
}

#[test]
fn what_only_looks_damaged_is_left_alone() {
    for (input, declared) in [
        ("2004E205", ""),
        ("2310009E13", ""),
        ("99CA3D2BAE5B9C49FA", ""),
        ("RB123456785GB", ""),
        ("1Z999AA10123456784", "ups"),
        ("986578788855", ""),
        ("24XI00743314*001001", ""),
        ("PO#4500012345", ""),
        ("********", ""),
        ("buyer@example.com", ""),
        ("7035114477138472", "canada-post"),
        ("986578788..855", ""),
        ("LX473124735..CN", ""),
        ("RD7652\u{fffd}02200CN", "cainiao"),
        ("RD7652?02200CN", "cainiao"),
        ("9865•7878•8855", ""),
        ("2147483646", ""),
    ] {
        assert_eq!(ask(input, declared), None, "{input}");
    }
}

#[test]
fn the_dirty_cases_are_told() {
    for Case { input, declared, repair, class } in cases() {
        let codes: &[Code] = match class {
            "scientific-notation" => &[Code::ExponentRounded, Code::ExponentComplete],
            "precision-loss" => &[Code::DigitsZeroed, Code::FloatRounded],
            "leading-zero-lost" => &[Code::LeadingZeroLost],
            "truncated" => &[Code::Truncated],
            "masked" => &[Code::Masked],
            _ => &[],
        };
        let cell = crate::cell::peel(&input, declared);
        let damage =
            if cell.rewritten.is_some() || cell.several.len() > 1 { None } else { look(&input, cell.core, declared) };
        let restored = damage.as_ref().and_then(|d| d.restored.as_ref()).map(|r| &r.0[..]);
        let code = damage.as_ref().map(|d| d.finding.code);
        assert_eq!(code.is_some_and(|code| codes.contains(&code)), !codes.is_empty(), "{class} {input:?} {code:?}");
        assert!(damage.is_none() || restored == repair.as_deref(), "{class} {input:?} {restored:?}");
    }
}

#[test]
fn no_sample_is_called_damaged() {
    for id in FormatId::all() {
        for sample in id.format().valid {
            assert_eq!(ask(sample, ""), None, "{}", id.format().id);
            assert_eq!(ask(sample, id.carrier().id), None, "{}", id.format().id);
        }
    }
}

/// Numbers of one row of a format, with their check digit.
fn numbers(row: &Row, format: &'static Format, seed: u32, count: usize) -> Vec<String> {
    let mut below = dice(seed);
    let mut out = Vec::new();
    for _ in 0..count {
        let pick = |set: &Set| set.iter().nth(below(set.len()) as usize).unwrap_or(b'0');
        let mut bytes: Vec<u8> = row.sets.iter().map(pick).collect();
        if let Some(layout) = format.layout(&bytes)
            && let Some((body, slot)) = format.body(&layout, &bytes)
            && let Some(right) = format.check.expected(body)
        {
            bytes[slot] = right;
        }
        out.extend(String::from_utf8(bytes));
    }
    out
}

/// Every row of every format that takes part in all answers.
fn rows() -> impl Iterator<Item = (FormatId, Row)> {
    let open = FormatId::all().filter(|id| claim::is_open(*id));
    open.flat_map(|id| id.format().rows(crate::canon::MAX).into_iter().map(move |row| (id, row)))
}

#[test]
fn good_numbers_are_left_alone() {
    let (mut all, mut called) = (0, Vec::new());
    for (i, (id, row)) in rows().enumerate() {
        for number in numbers(&row, id.format(), i as u32, 20) {
            all += 2;
            called.extend(ask(&number, "").map(|d| (number.clone(), d.finding.code)));
            called.extend(ask(&number, id.carrier().id).map(|d| (number, d.finding.code)));
        }
    }
    assert!(called.len() * 5000 <= all, "{} of {all}: {called:?}", called.len());
}

#[test]
fn digits_of_any_other_kind_are_left_alone() {
    let s10 = crate::carriers::format("s10").expect("known");
    let (mut all, mut called) = (0, 0);
    for len in 8..=34 {
        let row = Row { sets: vec![Set::DIGITS; len], check_slot: None, closed_code: None };
        let numbers = numbers(&row, s10, len as u32, 200);
        all += numbers.len();
        called += numbers.iter().filter(|number| ask(number, "").is_some()).count();
    }
    assert!(called * 300 <= all, "{called} of {all}");
}

/// What the two roundings leave of a number, in the three spellings that occur.
fn rounded(number: &str) -> [String; 3] {
    let double: f64 = number.parse().expect("digits");
    let kept = &number[..15];
    [format!("{kept:0<width$}", width = number.len()), (double as u128).to_string(), double.to_string()]
}

#[test]
fn rounded_numbers_are_caught() {
    let (mut all, mut missed) = (0, Vec::new());
    // Up to twenty digits the grid of doubles is so fine that good numbers lie on it, too.
    for (i, (id, row)) in rows().enumerate().filter(|(_, (_, row))| row.sets.len() > 20) {
        let bare = |number: &String| !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit());
        for number in numbers(&row, id.format(), i as u32, 20).into_iter().filter(bare) {
            for text in rounded(&number).into_iter().filter(|text| *text != number) {
                all += 1;
                let damage = ask(&text, id.carrier().id);
                if damage.is_none_or(|d| d.restored.is_some()) {
                    missed.push(text);
                }
            }
        }
    }
    assert!(all > 500 && missed.is_empty(), "{} of {all}: {missed:?}", missed.len());
}

proptest! {
    #[test]
    fn the_short_question_never_hides_a_rounded_number(number in "[1-9][0-9]{15,39}", zeros in 0..20usize) {
        let kept = number.len() - zeros.min(number.len() - 1);
        let text = format!("{:0<width$}", &number[..kept], width = number.len());
        let told = ask(&text, "").is_some_and(|d| {
            matches!(d.finding.code, Code::DigitsZeroed | Code::FloatRounded)
        });
        let compact = Compact::of(text.as_bytes()).expect("digits");
        prop_assert!(!told || digits(&compact).is_some());
    }

    #[test]
    fn spans_lie_on_borders_and_nothing_panics(input in "\\PC{0,40}|[0-9Ee+.,*?x…\u{fffd} ]{0,40}") {
        if let Some(damage) = ask(&input, "") {
            prop_assert!(input.get(damage.finding.span.start..damage.finding.span.end).is_some());
        }
    }
}
