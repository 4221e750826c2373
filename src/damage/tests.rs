use super::*;
use crate::carriers::carrier;
use crate::finding::{Code, Detail};

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
        ("94001112062064062607", "usps", Code::Truncated, Some("usps")),
        ("1Z999AA101234567", "ups", Code::Truncated, Some("ups")),
        ("1Z999AA101234567", "", Code::Truncated, Some("ups")),
        ("****6784", "", Code::Masked, None),
        ("1Z99…", "", Code::Masked, None),
        ("xxxxxxxx6784", "", Code::Masked, None),
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
        ("1Z999AA1012345678?", "ups", Code::Masked, "1Z999AA10123456784"),
        ("1Z999AA1012345678?", "", Code::Masked, "1Z999AA10123456784"),
        ("RB1234\u{fffd}6785GB", "", Code::ReplacementCharacter, "RB123456785GB"),
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
        ("RB123456785GB", ""),
        ("1Z999AA10123456784", "ups"),
        ("986578788855", ""),
        ("24XI00743314*001001", ""),
        ("********", ""),
        ("buyer@example.com", ""),
        ("7035114477138472", "canada-post"),
    ] {
        assert_eq!(ask(input, declared), None, "{input}");
    }
}
