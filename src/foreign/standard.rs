//! Identifiers of letters and digits in which a standard leaves no doubt, behind what they are called: `ISIN
//! DE0007164600`.

use super::Strength::Proof;
use super::labels::Labels;
use super::pattern::matches;
use super::signs::Signs;
use super::{Kind, luhn, value};
use crate::finding::Code;

/// What such an identifier is called, and how it is spelled.
struct Standard {
    labels: Labels,
    is_one: fn(&str) -> bool,
    code: Code,
    name: &'static str,
}

const fn standard(labels: Labels, is_one: fn(&str) -> bool, code: Code, name: &'static str) -> Standard {
    Standard { labels, is_one, code, name }
}

/// Sources: ISO 6166 for securities, ISO 3779 for vehicles, the Reserve Bank of India for branches of banks, the SEPA
/// Direct Debit Scheme Rulebook for creditors, the National Tax Agency of Japan for those who issue invoices.
static STANDARDS: [Standard; 5] = [
    standard(Labels::new(&["isin"]), is_security, Code::OtherIdentifier, "ISIN"),
    standard(Labels::new(&["vin", "fahrgestellnummer", "车架号"]), is_vehicle, Code::OtherIdentifier, "VIN"),
    standard(Labels::new(&["ifsc", "ifsc code"]), |text| matches("@@@@0******", text), Code::Iban, "IFSC"),
    standard(
        Labels::new(&["gläubiger-id", "gläubiger-identifikationsnummer", "creditor id"]),
        |text| matches("@@99***99999999999", text),
        Code::Iban,
        "SEPA",
    ),
    standard(Labels::new(&["登録番号", "インボイス番号"]), is_issuer, Code::VatNumber, "JP"),
];

/// Whether a text has the signs of one: letters and digits with a word in front, which a sign or a script parts.
pub(super) const fn may_be(signs: &Signs) -> bool {
    signs.headed() && signs.digits() && (signs.marked() || signs.has(Signs::WIDE))
}

/// An identifier of a standard, behind its name and a sign: letters that touch it may be those of a number.
pub(super) fn look(text: &str) -> Option<Kind> {
    let parted = |value: &&str| !text[..text.len() - value.len()].ends_with(|c: char| c.is_ascii_alphanumeric());
    let named = |standard: &&Standard| standard.labels.behind(text).filter(parted).is_some_and(standard.is_one);
    let Standard { code, name, .. } = STANDARDS.iter().find(named)?;
    Some(Kind::new(*code, Proof, name).labelled())
}

/// A security: its country, nine letters or digits, and the digit of Luhn of all of them, in which a letter counts as
/// the two figures of its place behind nine.
fn is_security(text: &str) -> bool {
    if !matches("@@*********9", text) {
        return false;
    }
    let (mut digits, mut len) = ([0; 24], 0);
    for c in text.chars().filter_map(|c| c.to_digit(36)) {
        if c > 9 {
            digits[len] = b'0' + (c / 10) as u8;
            len += 1;
        }
        digits[len] = b'0' + (c % 10) as u8;
        len += 1;
    }
    luhn(&digits[..len])
}

/// A vehicle: seventeen letters or digits without those that look like a digit.
fn is_vehicle(text: &str) -> bool {
    const LENGTH: usize = 17;
    let mistaken = |b: u8| matches!(b.to_ascii_uppercase(), b'I' | b'O' | b'Q');
    text.len() == LENGTH && text.bytes().all(|b| b.is_ascii_alphanumeric() && !mistaken(b))
}

/// Who issues invoices in Japan: T and the number of the company, whose first digit is what the others, doubled in
/// turn, leave of nine.
fn is_issuer(text: &str) -> bool {
    if !matches("T9999999999999", text) {
        return false;
    }
    let (check, body) = text.as_bytes()[1..].split_at(1);
    let doubled = |(i, b): (usize, &u8)| value(&[*b]) * (1 + i as u64 % 2);
    value(check) == 9 - body.iter().rev().enumerate().map(doubled).sum::<u64>() % 9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_behind_its_name() {
        for (text, name) in [
            ("ISIN DE0007164600", Some("ISIN")),
            ("ISIN: US0378331005", Some("ISIN")),
            ("VIN WVWA33F98RF929656", Some("VIN")),
            ("IFSC HDFC0001234", Some("IFSC")),
            ("Gläubiger-ID DE98ZZZ09999999999", Some("SEPA")),
            ("登録番号 T8010401050387", Some("JP")),
            ("ISIN DE0007164601", None),
            ("VIN WVWA33F98RF92965O", None),
            ("登録番号 T8010401050388", None),
            ("DE0007164600", None),
            ("VIN12345678901234567", None),
            ("ISIN", None),
        ] {
            assert_eq!(look(text).map(|kind| kind.name), name, "{text}");
            assert!(name.is_none() || may_be(&Signs::of(text)), "{text}");
        }
    }
}
