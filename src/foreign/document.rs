//! Numbers of invoices, purchase orders and the like: by the abbreviation and the year in them, or the words in front.

mod announced;
mod yearly;

pub(crate) use announced::is_announcement;
pub(super) use announced::{holds_another, is_between, is_word, may_be_announced};

use super::Strength::{Fair, Strong};
use super::date::ORDER_YEARS;
use super::pattern::matches;
use super::{Kind, value};
use crate::finding::Code;
use crate::signs::is_digits;

/// The number of a document, an order among them.
pub(super) fn look(text: &str) -> Option<Kind> {
    let invoice = |is_one: bool| is_one.then_some(Kind::new(Code::Invoice, Strong, ""));
    invoice(is_invoice(text))
        .or_else(|| announced::look(text))
        .or_else(|| invoice(yearly::look(text)))
        .or_else(|| is_counted(text).then_some(Kind::new(Code::OrderId, Fair, "")))
}

/// Whether an identifier is that of a document or an article.
pub(crate) const fn is_document(code: Code) -> bool {
    matches!(code, Code::OrderId | Code::PurchaseOrder | Code::Invoice | Code::ArticleCode)
}

/// Whether the last word of a text with digits is the number of an invoice whose groups strokes part, whatever dress or
/// remark stands around it: `INV/20260503/MPL/2006382065`.
pub(crate) fn is_invoice_in_groups(text: &str) -> bool {
    let last = text.split_whitespace().rfind(|word| word.bytes().any(|b| b.is_ascii_digit())).unwrap_or_default();
    let number = last.trim_matches(|c: char| !c.is_alphanumeric());
    number.contains('/') && is_invoice(number)
}

/// Whether a text is one of the abbreviations with its year and a count.
fn is_invoice(text: &str) -> bool {
    let initial = text.bytes().next().filter(u8::is_ascii_alphabetic);
    initial.is_some_and(|initial| INVOICE_INITIALS >> (initial.to_ascii_uppercase() - b'A') & 1 == 1)
        && INVOICES.iter().any(|pattern| matches(pattern, text))
}

/// Abbreviations that say so only with a year behind them: Rechnung, facture, faktura VAT. The last two are those of
/// Tokopedia.
const INVOICES: &[&str] = &[
    "RE-2099-+",
    "RG-2099-+",
    "RE2099-+",
    "RG2099-+",
    "RG2099/+",
    "FV2099-+",
    "RE-2099/+",
    "RG-2099/+",
    "R-2099-+",
    "FA-2099-+",
    "FA2099-+",
    "FA/2099/+",
    "FAC-2099-+",
    "FAC/2099/+",
    "FC-2099-+",
    "F-2099-+",
    "FV-2099-+",
    "FV/9/99/2099",
    "FV/99/99/2099",
    "FV/999/99/2099",
    "FV/9999/99/2099",
    "FV/9/2099",
    "FV/99/2099",
    "FV/999/2099",
    "FV/9999/2099",
    "FV/2099/+",
    "FT 2099/+",
    "INV/20999999/MPL/+",
    "INV/20999999/@@@@/@/+",
];

/// The letters that those abbreviations begin with, A in the lowest bit: most texts begin otherwise.
const INVOICE_INITIALS: u32 = {
    let (mut initials, mut i) = (0, 0);
    while i < INVOICES.len() {
        let first = INVOICES[i].as_bytes()[0];
        assert!(first.is_ascii_uppercase());
        initials |= 1 << (first - b'A');
        i += 1;
    }
    initials
};

/// A few letters, a year, and a count behind it: `XSDD-2026-0001`, `SO-202611-0042`, `CI-202601030007`.
fn is_counted(text: &str) -> bool {
    /// Of a day with its year.
    const DAY: usize = 8;
    const LONGEST: usize = 14;
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return false;
    }
    let mut parts = text.split('-');
    let (Some(head), Some(year)) = (parts.next(), parts.next()) else { return false };
    let (year, count) = match (parts.next(), parts.next()) {
        (Some(count), None) => (year, count),
        (None, _)
            if (DAY..=LONGEST).contains(&year.len()) && is_digits(year) && is_order_day(&year.as_bytes()[..DAY]) =>
        {
            return (2..=5).contains(&head.len()) && head.bytes().all(|b| b.is_ascii_alphabetic());
        }
        _ => return false,
    };
    (1..=5).contains(&head.len())
        && head.bytes().all(|b| b.is_ascii_alphabetic())
        && matches!(year.len(), 4 | 6 | 8)
        && is_digits(year)
        && ORDER_YEARS.contains(&value(&year.as_bytes()[..4]))
        && (year.len() == 4 || (1..=12).contains(&value(&year.as_bytes()[4..6])))
        && (3..=6).contains(&count.len())
        && is_digits(count)
}

/// Whether eight digits are a day with its year in front, such as a program puts into its numbers.
fn is_order_day(digits: &[u8]) -> bool {
    ORDER_YEARS.contains(&value(&digits[..4]))
        && (1..=12).contains(&value(&digits[4..6]))
        && (1..=31).contains(&value(&digits[6..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::foreign::Strength::Weak;

    #[test]
    fn invoices_by_their_abbreviations() {
        for text in
            ["RE-2026-17", "rg2026/5", "FV/7/11/2026", "FT 2026/12", "INV/20260503/MPL/2006382065", "FS 12/2026"]
        {
            assert_eq!(look(text), Some(Kind::new(Code::Invoice, Strong, "")), "{text}");
        }
        assert!(is_invoice_in_groups("x (INV/20260503/MPL/2006382065)") && !is_invoice_in_groups("RE-2026-17"));
    }

    #[test]
    fn words_in_front() {
        for (text, code, strength) in [
            ("ORD-2023-000123", Code::OrderId, Strong),
            ("ORDER1234567890", Code::OrderId, Strong),
            ("Order No. 4711", Code::OrderId, Strong),
            ("订单号：8012345678901234", Code::OrderId, Strong),
            ("Заказ № 12345", Code::OrderId, Strong),
            ("Order Jumia: 4634582551", Code::OrderId, Strong),
            ("Bestellnummer OTTO: 4634582551", Code::OrderId, Strong),
            ("Заказ Ситилинк № 4634582551", Code::OrderId, Strong),
            ("Order 16885", Code::OrderId, Strong),
            ("Comanda ta 4634582551", Code::OrderId, Strong),
            ("Ordren 4634582551", Code::OrderId, Strong),
            ("PO#4500012345", Code::PurchaseOrder, Strong),
            ("PO 4500012345", Code::PurchaseOrder, Strong),
            ("P.O. Box 1234", Code::OtherIdentifier, Strong),
            ("JD订单 330299832440", Code::OrderId, Strong),
            ("Newegg #348271905", Code::OrderId, Strong),
            ("賣場訂單 348271905528", Code::OrderId, Strong),
            ("Mandatsreferenz 38271905528", Code::OtherIdentifier, Strong),
            ("微店订单 845323666916977", Code::OrderId, Strong),
            ("BLZ 718 050 60", Code::Iban, Strong),
            ("INV-0042", Code::Invoice, Strong),
            ("Invoice 2026/17", Code::Invoice, Strong),
            ("INV00001234", Code::Invoice, Fair),
            ("SO123456789", Code::OrderId, Fair),
            ("XSDD-2026-0001", Code::OrderId, Fair),
            ("SO12345", Code::OrderId, Weak),
            ("Order RB123456785GB", Code::OrderId, Weak),
        ] {
            assert_eq!(look(text).map(|k| (k.code, k.strength)), Some((code, strength)), "{text}");
        }
    }
}
