//! Numbers that states give to people, companies and their papers: by the caption in front, by punctuation of their own
//! with check digits behind it, or by the day and the check digit in digits alone.

use super::Strength::{self, Fair, Proof, Strong};
use super::labels::Labels;
use super::pattern::matches;
use super::signs::Signs;
use super::{Kind, luhn, value, weighted};
use crate::check::Check;
use crate::finding::Code;
use crate::signs::is_digits;

/// What they are called, by language.
#[rustfmt::skip]
const LABELS: Labels = Labels::new(&[
    // English; Indian and Australian ones
    "vat", "vat id", "vat no", "vat number", "tax id", "tax no", "tax number", "tin", "passport", "passport no", "id card", "identity card", "national id", "abn",
    "acn", "gstin", "aadhaar", "aadhar", "pan", "pan no", "emirates id", "iqama", "nric", "ic no", "ssn", "ein", "itin",
    // German, Dutch
    "ust-id", "ust-idnr", "ust-id-nr", "umsatzsteuer-id", "umsatzsteuer-identifikationsnummer", "ustid", "ustidnr",
    "mwst", "mwst-nr", "mwst-nummer", "uid", "uid-nr", "uid-nummer", "atu", "steuernummer", "steuer-nr", "st.-nr", "st-nr",
    "steuer-id", "steueridentifikationsnummer", "handelsregisternummer", "ahv", "ahv-nr", "sozialversicherungsnummer",
    "btw", "btw-nummer", "btw-nr", "btw-id", "bsn", "kvk", "kvk-nummer", "ondernemingsnummer", "rijksregisternummer",
    "personalausweisnummer", "reisepass", "ausweisnummer",
    // The languages of Scandinavia
    "cvr", "cvr-nr", "cpr", "cpr-nr", "organisasjonsnummer", "org.nr", "org nr", "orgnr", "organisationsnummer",
    "personnummer", "fødselsnummer", "y-tunnus", "henkilötunnus", "momsnummer", "moms",
    // French, Spanish, Portuguese, Italian, Romanian
    "tva", "tva intracom", "tva intracommunautaire", "siren", "siret", "nif", "nie", "cif", "dni", "nif/cif", "cuit", "cuil",
    "cuit/cuil", "rut", "run", "rfc", "curp", "ruc", "nit", "cédula", "cedula", "pasaporte", "cpf", "cnpj", "cpf/cnpj",
    "contribuinte", "nipc", "p.iva", "p. iva", "p iva", "piva", "partita iva", "cod. fisc", "cod. fiscale", "codice fiscale",
    "fiscale", "c.f.", "cui", "cif/cui", "cod fiscal", "cnp", "cui/cif",
    // Polish, Czech, Slovak, Hungarian, the Balkans, Greek
    "nip", "regon", "pesel", "krs", "ičo", "ico", "dič", "ič dph", "ičo/dič", "rodné číslo", "rč", "adószám", "adószáma",
    "adóazonosító", "adóazonosító jel", "közösségi adószám", "taj", "taj szám", "cégjegyzékszám", "oib", "jmbg", "pib",
    "davčna številka", "егн", "еик", "булстат", "αφμ", "α.φ.μ.", "αμκα", "α.μ.κ.α.",
    // Russian, Ukrainian
    "инн", "inn", "огрн", "огрнип", "кпп", "окпо", "снилс", "паспорт", "серия и номер паспорта", "єдрпоу", "едрпоу", "іпн",
    "рнокпп", "унп", "бин", "иин",
    // Turkish
    "tckn", "tc kimlik", "t.c. kimlik", "tc kimlik no", "vkn", "vergi", "vergi no", "vergi kimlik", "vergi numarası",
    "kimlik", "mersis",
    // Arabic, Persian, Hebrew
    "الهوية", "هوية", "الإقامة", "الرقم الضريبي", "السجل التجاري", "جواز السفر", "ملی", "کد ملی", "شناسه ملی",
    "ת.ז.", "ת.ז", "ת\"ז", "תעודת זהות", "ח.פ.", "ח.פ", "ח\"פ", "עוסק מורשה", "דרכון",
    // Hindi, Thai, Vietnamese, Indonesian, Malay, of the Philippines
    "आधार", "पैन", "जीएसटी", "जीएसटीआईएन", "บัตรประชาชน", "บัตรประจำตัวประชาชน", "ผู้เสียภาษี", "ประจำตัวผู้เสียภาษี",
    "cccd", "cmnd", "căn cước", "cccd/cmnd", "mst", "mã số thuế", "thuế", "nik", "ktp", "nik ktp", "npwp", "paspor", "no. kp:", "no. kad pengenalan", "mykad",
    "philsys", "umid",
    // Japanese, Korean, Chinese
    "マイナンバー", "個人番号", "法人番号", "パスポート番号", "주민", "주민등록", "주민번호", "사업자", "사업자등록", "사업자번호", "법인등록",
    "법인번호", "외국인등록", "여권", "统一编号", "統一編號", "統編", "身分證", "身分證字號", "身份證", "身份證字號", "居留證", "护照", "護照",
    "纳税人识别", "税号",
]);

/// The social insurance number of Canada and the tax file number of Australia, whose letters are words or those of a
/// number as well.
const INSURED: Labels = Labels::new(&["sin", "tfn"]);

/// Whether digits that a sign parts from such a word in front of them are as many as it has.
fn is_insured(text: &str, value: &str) -> bool {
    let parted = !text[..text.len() - value.len()].ends_with(char::is_alphabetic);
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    parted && (8..=9).contains(&digits) && value.bytes().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'-'))
}

/// Their outlines where letters stand among the digits; signs and spaces are left out.
const LETTERED: &[&str] = &[
    "@99999999",
    "@999999999",
    "@9999999@",
    "9999999@",
    "99999999@",
    "9999999999@",
    "@@9999999",
    "@@99999999",
    "@@99999999@",
    "@@999999999",
    "@@9999999999",
    "@@99999999999",
    "@@999999999999",
    "@@999999999@99",
    "@@999999999MVA",
    // `NO` in front was read as the word for a number.
    "999999999MVA",
    "@@99999999999@",
    "@@@99999999",
    "@@@999999999",
    "@@@999999***",
    "@@@999999999@@@@",
    "@@@@999999***",
    "@@@@@9999@",
    "99@@@@@9999@*@*",
    "999999*999@",
    "@@@@@@99@99@999@",
];

/// Digits with punctuation that only one kind has.
struct Plan {
    outline: &'static str,
    check: fn(&[u8]) -> bool,
    strength: Strength,
}

const fn plan(outline: &'static str, strength: Strength, check: fn(&[u8]) -> bool) -> Plan {
    Plan { outline, check, strength }
}

/// Source: the check rules as collected in python-stdnum: CPF and CNPJ of Brazil, CUIT of Argentina, RRN of Korea,
/// identity cards of the Emirates, NPWP of Indonesia, AHV of Switzerland, RUT of Chile, SNILS of Russia, companies of
/// Korea, NIP of Poland, identity cards of Thailand and Malaysia.
const PLANS: &[Plan] = &[
    plan("999.999.999-99", Strong, |d| twice(d, cpf)),
    plan("99.999.999/9999-99", Strong, |d| twice(d, cnpj)),
    plan("99-99999999-9", Strong, cuit),
    plan("999999-9999999", Strong, |d| resident(d) && is_checked_resident(d)),
    plan("999999-9999999", Fair, resident),
    plan("784-9999-9999999-9", Strong, luhn),
    plan("99.999.999.9-999.999", Strong, |_| true),
    plan("756.9999.9999.99", Strong, |d| d.split_last().is_some_and(|(&check, body)| Check::Gs1.accepts(body, check))),
    plan("99.999.999-9", Strong, rut),
    plan("9.999.999-9", Strong, rut),
    plan("999-999-999 99", Strong, snils),
    plan("999-99-99999", Strong, korean_company),
    plan("999-999-99-99", Strong, |d| weighted(d, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == value(&d[9..])),
    plan("9-9999-99999-99-9", Strong, thai),
    plan("999999-99-9999", Strong, malaysian),
];

/// Whether a text has the signs of one: a caption, which touches the number only where words do, or of those that begin
/// with a digit the signs of a plan.
pub(super) const fn may_be(signs: &Signs) -> bool {
    let captioned = signs.headed() && signs.has(Signs::SPACE | Signs::HYPHEN | Signs::MARK | Signs::WIDE);
    let planned = signs.only(Signs::DIGIT | Signs::SPACE | Signs::HYPHEN | Signs::MARK);
    signs.digits() && signs.lettered() && (captioned || planned)
}

/// Whether a text is what such a number is called and nothing else.
pub(super) fn is_label(text: &str) -> bool {
    LABELS.has(text)
}

/// A number of a person, a company or a paper, by its caption or its own signs.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 96;
    if text.len() > LONGEST {
        return None;
    }
    if LABELS.behind(text).is_some_and(is_identity) || INSURED.behind(text).is_some_and(|value| is_insured(text, value))
    {
        return Some(Kind::new(Code::VatNumber, Proof, "").labelled());
    }
    let outlined = |plan: &&Plan| plan.outline.len() == text.len() && matches(plan.outline, text);
    if !text.starts_with(|c: char| c.is_ascii_digit()) || !PLANS.iter().any(|plan| outlined(&plan)) {
        return None;
    }
    let (mut digits, mut len) = ([0; 16], 0);
    for b in text.bytes().filter(u8::is_ascii_digit) {
        *digits.get_mut(len)? = b;
        len += 1;
    }
    let plan = PLANS.iter().find(|plan| outlined(plan) && (plan.check)(&digits[..len]))?;
    Some(Kind::new(Code::VatNumber, plan.strength, ""))
}

/// Digits alone whose day and check digit show that a state gave them to a person.
pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    is_chinese(number).then_some(Kind::new(Code::OtherIdentifier, Strong, ""))
}

/// Digits in any grouping, or with letters as a country puts them.
fn is_identity(text: &str) -> bool {
    const DIGITS: core::ops::RangeInclusive<usize> = 6..=16;
    let (mut compact, mut len) = ([0; 18], 0);
    for b in text.bytes().filter(|b| !matches!(b, b'.' | b'-' | b'/' | b' ')) {
        let Some(place) = compact.get_mut(len).filter(|_| b.is_ascii_alphanumeric()) else { return false };
        *place = b;
        len += 1;
    }
    let Ok(compact) = core::str::from_utf8(&compact[..len]) else { return false };
    // What the Swiss put behind theirs says what it is for.
    let compact = compact.strip_suffix("MWST").or_else(|| compact.strip_suffix("TVA")).unwrap_or(compact);
    let bare = || is_digits(compact) && DIGITS.contains(&compact.len());
    bare() || LETTERED.iter().any(|outline| matches(outline, compact))
}

/// Two check digits, the second of which counts the first one, too.
fn twice(digits: &[u8], check: fn(&[u8]) -> u64) -> bool {
    let body = digits.len() - 2;
    check(&digits[..body]) == value(&digits[body..=body]) && check(&digits[..=body]) == value(&digits[body + 1..])
}

/// What is missing to a multiple of eleven, one to eleven; weights count from the last digit.
fn missing(digits: &[u8], weight: impl Fn(u64) -> u64) -> u64 {
    11 - digits.iter().rev().zip(0..).map(|(d, i)| u64::from(d - b'0') * weight(i)).sum::<u64>() % 11
}

/// The same as a digit, where ten and eleven are written as zero.
fn completes(digits: &[u8], weight: impl Fn(u64) -> u64) -> u64 {
    missing(digits, weight) % 11 % 10
}

/// The check digits of a person of Brazil.
fn cpf(digits: &[u8]) -> u64 {
    completes(digits, |i| i + 2)
}

/// The check digits of a company of Brazil.
fn cnpj(digits: &[u8]) -> u64 {
    completes(digits, |i| i % 8 + 2)
}

/// A person or a company of Argentina, by the two digits in front.
fn cuit(digits: &[u8]) -> bool {
    matches!(value(&digits[..2]), 20 | 23 | 24 | 27 | 30 | 33 | 34)
        && completes(&digits[..10], |i| i % 6 + 2) == value(&digits[10..])
}

/// A resident of Korea: the day of birth, and the century in the next digit. Since October 2020 the rest is random, and
/// has no check digit.
fn resident(digits: &[u8]) -> bool {
    matches!(value(&digits[2..4]), 1..=12) && matches!(value(&digits[4..6]), 1..=31) && matches!(digits[6], b'1'..=b'8')
}

/// Whether the digit agrees that the numbers of before have.
fn is_checked_resident(digits: &[u8]) -> bool {
    missing(&digits[..12], |i| (11 - i) % 8 + 2) % 10 == value(&digits[12..])
}

/// A person or a company of Chile.
fn rut(digits: &[u8]) -> bool {
    digits.split_last().is_some_and(|(&check, body)| missing(body, |i| i % 6 + 2) % 11 == value(&[check]))
}

/// An insured person of Russia, with two digits modulo 101.
fn snils(digits: &[u8]) -> bool {
    weighted(digits, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == value(&digits[9..])
}

/// A company of Korea, where five times the last digit counts with its tens, too.
fn korean_company(digits: &[u8]) -> bool {
    let sum = weighted(digits, &[1, 3, 7, 1, 3, 7, 1, 3, 5]) + value(&digits[8..9]) * 5 / 10;
    (10 - sum % 10) % 10 == value(&digits[9..])
}

/// A person of Thailand.
fn thai(digits: &[u8]) -> bool {
    (11 - weighted(digits, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == value(&digits[12..])
}

/// A person of Malaysia, by the day and the place of birth: there is no check digit.
fn malaysian(digits: &[u8]) -> bool {
    matches!(value(&digits[2..4]), 1..=12)
        && matches!(value(&digits[4..6]), 1..=31)
        && matches!(value(&digits[6..8]), 1..=59)
}

/// The identity number of a person in China: region, day of birth, serial, and a check digit (GB 11643). Those that end
/// in X have a letter and are left to others.
fn is_chinese(number: &[u8]) -> bool {
    // Years in which somebody was born, or will be while such numbers are given.
    const BIRTHS: core::ops::RangeInclusive<u64> = 1900..=2049;
    number.len() == 18
        && (11..=82).contains(&value(&number[..2]))
        && BIRTHS.contains(&value(&number[6..10]))
        && (1..=12).contains(&value(&number[10..12]))
        && (1..=31).contains(&value(&number[12..14]))
        // ISO 7064 modulo 11,2.
        && number[..17].iter().fold(0, |r, d| (r + u64::from(d - b'0')) * 2 % 11).wrapping_add(value(&number[17..])) % 11 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_by_its_caption_or_its_punctuation() {
        for text in [
            "USt-IdNr. DE 166 010 658",
            "MWST-Nr. CHE-897.328.149",
            "UID CHE-100.155.212 MWST",
            "ABN 34 255 120 413",
            "SIN 163 612 989",
            "NIF B80899446",
            "P. IVA: 00743110157",
            "PESEL 44051401359",
            "СНИЛС: 140-790-575 61",
            "ИНН № 500679236850",
            "주민등록번호: 980918-2446387",
            "身分證字號: A185336046",
            "No. KP: 850101-14-5678",
            "주민번호 561222-1547156",
            "453.331.478-33",
            "30-77614759-8",
            "981013-1154745",
            "784-1971-2971248-1",
            "31.789.715-4",
            "598-117-682 46",
            "643-17-31007",
            "603-320-83-29",
            "4-0689-90080-78-1",
            "850101-14-5678",
            "VAT: NO330167780MVA",
            "VAT: CY47745529X",
        ] {
            assert!(look(text).is_some(), "{text}");
        }
    }

    #[test]
    fn parcels_are_none() {
        for text in [
            "NIF LX473124735CN",
            "PAN 1Z999AA10123456784",
            "453.331.478-34",
            "30-77614759-7",
            "981313-1154745",
            "31.789.715-5",
            "598-117-682 47",
            "643-17-31008",
            "603-320-83-20",
            "4-0689-90080-78-2",
            "851301-14-5678",
            "PANDA 12345678",
            "SIN163612989",
            "SIN 986578788855",
            "986578788855",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }

    #[test]
    fn chinese_by_day_and_check_digit() {
        assert!(is_chinese(b"110101199003070679"), "a sample of the standard's rule");
        assert!(!is_chinese(b"110101199003070678"));
        assert!(!is_chinese(b"110101199013070679"));
    }
}
