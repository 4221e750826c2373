//! Tax numbers of companies: the prefix of the country, its outline, and its check digits.

use super::Strength::{self, Fair, Proof, Strong, Weak};
use super::labels::Labels;
use super::pattern::matches;
use super::{Kind, luhn, value, weighted};
use crate::finding::Code;

/// How one country writes them.
struct Rule {
    /// Prefix and outline.
    outline: &'static str,
    check: fn(&[u8]) -> bool,
    /// How much its outline and check digits say together: what is strong is hardly ever a parcel number.
    strength: Strength,
}

const fn rule(outline: &'static str, strength: Strength, check: fn(&[u8]) -> bool) -> Rule {
    Rule { outline, check, strength }
}

/// Source: European Commission, VIES, structure of VAT numbers, and the check rules of the member states as collected
/// in python-stdnum; for China GB 32100-2015. `IM`, `IN` and `EU` are those of the One Stop Shop (Council Implementing
/// Regulation 2020/194): the country that gave them stands behind, as ISO 3166 numbers it.
const RULES: &[Rule] = &[
    rule("ATU99999999", Strong, austria),
    rule("BE9999999999", Strong, |d| (value(&d[..8]) + value(&d[8..])).is_multiple_of(97)),
    rule("CHE999999999", Strong, |d| mod11(d, &[5, 4, 3, 2, 7, 6, 5, 4])),
    rule("CHE-999.999.999", Strong, |d| mod11(d, &[5, 4, 3, 2, 7, 6, 5, 4])),
    rule("DE999999999", Strong, mod11_10),
    rule("DK99999999", Fair, |d| weighted(d, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)),
    rule("EL999999999", Fair, |d| weighted(&d[..8], &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == value(&d[8..])),
    rule("ES@9999999*", Fair, |d| d.len() < 8 || luhn(d)),
    rule("EU999999999", Strong, |d| is_member(&d[..3])),
    rule("FI99999999", Fair, |d| mod11(d, &[7, 9, 10, 5, 8, 4, 2])),
    rule("FR99999999999", Strong, |d| (12 + 3 * (value(&d[2..]) % 97)) % 97 == value(&d[..2]) && luhn(&d[2..])),
    rule("GB999999999", Strong, |d| {
        matches!((weighted(&d[..7], &[8, 7, 6, 5, 4, 3, 2]) + value(&d[7..])) % 97, 0 | 42 | 55)
    }),
    rule("HU99999999", Fair, |d| (10 - weighted(&d[..7], &[9, 7, 3, 1, 9, 7, 3]) % 10) % 10 == value(&d[7..])),
    rule("IM9999999999", Strong, |d| is_member(&d[..3])),
    rule("IN9999999999", Strong, |d| is_member(&d[..3])),
    rule("IE9999999@", Weak, |_| true),
    rule("IE9999999@@", Weak, |_| true),
    rule("IT99999999999", Strong, luhn),
    rule("LU99999999", Strong, |d| value(&d[..6]) % 89 == value(&d[6..])),
    rule("NL999999999B99", Strong, |_| true),
    rule("NO999999999MVA", Strong, |d| mod11(d, &[3, 2, 7, 6, 5, 4, 3, 2])),
    rule("PL9999999999", Strong, |d| weighted(&d[..9], &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == value(&d[9..])),
    rule("PT999999999", Strong, |d| mod11(d, &[9, 8, 7, 6, 5, 4, 3, 2])),
    rule("SE999999999901", Strong, |d| luhn(&d[..10])),
    rule("SI99999999", Fair, |d| mod11(d, &[8, 7, 6, 5, 4, 3, 2])),
];

/// The member states of the European Union, as ISO 3166-1 numbers them.
const MEMBERS: &[u64] = &[
    40, 56, 100, 191, 196, 203, 208, 233, 246, 250, 276, 300, 348, 372, 380, 428, 440, 442, 470, 528, 616, 620, 642,
    703, 705, 724, 752,
];

/// Whether the digits of a country are those of a member.
fn is_member(country: &[u8]) -> bool {
    MEMBERS.contains(&value(country))
}

/// The shortest one.
pub(super) const SHORTEST: usize = 10;

/// How long the credit code of a Chinese company is, which alone begins with digits.
pub(super) const CREDIT_CODE: usize = 18;

/// Whether a cleaned number begins like one: with a country, or as a credit code of China does.
pub(super) fn may_begin(text: &[u8]) -> bool {
    let begins = |rule: &Rule| text.starts_with(&rule.outline.as_bytes()[..2]);
    (SHORTEST..=18).contains(&text.len()) && (text.len() == 18 && text[0].is_ascii_digit() || RULES.iter().any(begins))
}

const LABELS: Labels = Labels::new(&[
    "vat",
    "ioss",
    "ust-id",
    "ust-idnr",
    "tva",
    "tva intracommunautaire",
    "iva",
    "p.iva",
    "nif",
    "税号",
    "ioss税号",
    "统一社会信用代码",
]);
const EORI: Labels = Labels::new(&["eori", "eori no", "eori number", "eori号"]);

/// A tax number of a company, behind its label or by itself.
pub(super) fn look(text: &str) -> Option<Kind> {
    let trader = |text: &&str| {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        (8..=17).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric()) && digits >= 6
    };
    if EORI.behind(text).as_ref().is_some_and(trader) {
        return Some(Kind::new(Code::VatNumber, Proof, "EORI").labelled());
    }
    let behind = LABELS.behind(text);
    let labelled = behind.is_some();
    let text = behind.unwrap_or(text);
    if text.len() < SHORTEST || text.len() > 18 {
        return None;
    }
    if is_credit_code(text) {
        let strength = if labelled { Proof } else { Strong };
        return Some(Kind { labelled, ..Kind::new(Code::VatNumber, strength, "CN") });
    }
    // Behind its label, one with a slip is no parcel either.
    if labelled && is_credit_outline(text) {
        return Some(Kind::new(Code::VatNumber, Strong, "CN").labelled());
    }
    let rule = RULES.iter().find(|r| matches(r.outline, text)).or_else(|| grouped(text))?;
    let (mut digits, mut len) = ([0; 16], 0);
    for b in text.bytes().filter(u8::is_ascii_digit) {
        digits[len] = b;
        len += 1;
    }
    let strength = if labelled { Proof } else { rule.strength };
    let name = match &rule.outline[..2] {
        "IM" | "IN" => "IOSS",
        "EU" => "OSS",
        country => country,
    };
    let kind = Kind { labelled, ..Kind::new(Code::VatNumber, strength, name) };
    if (rule.check)(&digits[..len]) { Some(kind) } else { labelled.then_some(Kind { strength: Strong, ..kind }) }
}

/// The rule for a country and digits in groups: `DE 136 695 976`. Only what is distinct is told from a parcel so, or
/// what a blank behind the country alone parts.
fn grouped(text: &str) -> Option<&'static Rule> {
    let parts = || text.bytes().enumerate().filter(|(_, b)| matches!(b, b' ' | b'.'));
    let parted = parts().next().is_some();
    let behind_country = parts().eq([(2, b' ')]);
    let distinct = |rule: &&Rule| rule.strength == Strong || rule.strength == Fair && behind_country;
    let country =
        text.as_bytes().first_chunk::<2>().filter(|head| parted && head.iter().all(u8::is_ascii_alphabetic))?;
    let rules = RULES.iter().filter(distinct).filter(|rule| rule.outline.as_bytes().starts_with(country));
    let signs = || text.bytes().filter(|b| !matches!(b, b' ' | b'.'));
    let fits = |(b, sign): (u8, u8)| if sign == b'9' { b.is_ascii_digit() } else { b == sign };
    rules.filter(|rule| signs().count() == rule.outline.len()).find(|rule| signs().zip(rule.outline.bytes()).all(fits))
}

/// The last digit completes the weighted sum to a multiple of eleven; ten is written as zero.
fn mod11(digits: &[u8], weights: &[u64]) -> bool {
    let (check, body) = (value(&digits[weights.len()..]), &digits[..weights.len()]);
    let missing = (11 - weighted(body, weights) % 11) % 11;
    missing % 10 == check
}

/// Austria adds four to the sum of Luhn.
fn austria(digits: &[u8]) -> bool {
    let sum: u64 = digits[..7]
        .iter()
        .enumerate()
        .map(|(i, d)| match u64::from(d - b'0') * (1 + i as u64 % 2) {
            n if n > 9 => n - 9,
            n => n,
        })
        .sum();
    (96 - sum) % 10 == value(&digits[7..])
}

/// ISO 7064 modulo 11,10.
fn mod11_10(digits: &[u8]) -> bool {
    let mut product = 10;
    for d in &digits[..digits.len() - 1] {
        let sum = match (u64::from(d - b'0') + product) % 10 {
            0 => 10,
            n => n,
        };
        product = 2 * sum % 11;
    }
    (11 - product) % 10 == value(&digits[digits.len() - 1..])
}

/// Whether a text is spelled as such a code: who registered it and the place in front, and a letter somewhere.
fn is_credit_outline(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == CREDIT_CODE
        && matches!(&bytes[..2], b"91" | b"92" | b"93" | b"11" | b"12" | b"13" | b"51" | b"52" | b"53")
        && bytes[2..8].iter().all(u8::is_ascii_digit)
        && bytes.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && bytes.iter().any(u8::is_ascii_uppercase)
}

/// The unified social credit code of a Chinese company: eighteen characters, modulo 31.
fn is_credit_code(text: &str) -> bool {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    const WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    let bytes = text.as_bytes();
    let digit = |b: &u8| ALPHABET.iter().position(|a| a == b);
    is_credit_outline(text)
        && bytes
            .iter()
            .map(digit)
            .zip(WEIGHTS)
            .try_fold(0, |sum, (d, w)| d.map(|d| sum + d * w))
            .is_some_and(|sum| digit(&bytes[17]) == Some((31 - sum % 31) % 31))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_known_companies() {
        for text in [
            "DE136695976",
            "ATU13585627",
            "BE0428759497",
            "DK13585628",
            "FI20774740",
            "FR40303265045",
            "GB980780684",
            "IT00743110157",
            "LU15027442",
            "LU 26375245",
            "DK 13585628",
            "FI 20774740",
            "HU12892312",
            "NO923609016MVA",
            "NL004495445B01",
            "PL8567346215",
            "PT501964843",
            "SE556188840401",
            "ESA13585625",
            "CHE-100.155.212",
            "91110000600037341L",
            "VAT: DE136695976",
            "DE 136 695 976",
            "FR 40 303 265 045",
            "IM2760000742",
            "IOSS: IM3720000224",
            "EU372012345",
            "EORI GB123456789000",
        ] {
            assert!(look(text).is_some(), "{text}");
        }
    }

    #[test]
    fn other_check_digits_and_parcels() {
        for text in [
            "DE136695978",
            "GB802311781",
            "FR40303265044",
            "IT00743110158",
            "RB123456785GB",
            "LX17635036",
            "CGK002986959",
            "DK 135 856 28",
            "IM1230000224",
            "EORI",
            "911100006000373410",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }
}
