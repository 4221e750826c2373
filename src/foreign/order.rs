//! Numbers of orders, invoices and purchase orders: the outlines of the marketplaces, and the words in front.

mod announced;
mod series;
mod yearly;

pub(crate) use announced::is_announcement;
pub(super) use announced::{holds_another, is_between, is_word, may_be_announced};
pub(super) use series::digits;

use super::Strength::{self, Fair, Proof, Strong};
use super::counted::{identifier_before_count, identifier_behind_place};
use super::date::ORDER_YEARS;
use super::pattern::matches;
use super::{Kind, value};
use crate::finding::Code;
use crate::registry::Registry;
use crate::signs::is_digits;

/// How a marketplace writes its orders.
struct Outline {
    pattern: &'static str,
    name: &'static str,
    strength: Strength,
    /// Whether carriers print such groups, too, so that they alone tell nothing.
    of_carriers: bool,
}

const fn outline(pattern: &'static str, name: &'static str, strength: Strength) -> Outline {
    Outline { pattern, name, strength, of_carriers: false }
}

impl Outline {
    const fn of_carriers(self) -> Self {
        Self { of_carriers: true, ..self }
    }
}

/// Sources: the marketplaces' developer documentation of the order identifier: Amazon Selling Partner API
/// `AmazonOrderId`, eBay Fulfillment API `orderId`, Temu `parentOrderSn` and `orderSn`, Rakuten RMS `orderNumber`,
/// Pinduoduo `order_sn`, Ozon `order_number`, Shopify order `name`, Walmart `customerOrderId`; and Best Buy's e-mails
/// in the tests of public programs.
const OUTLINES: &[Outline] = &[
    outline("999-9999999-9999999", "Amazon", Proof),
    outline("@99-9999999-9999999", "Amazon", Proof),
    // One digit lost, or typed twice.
    outline("99-9999999-9999999", "Amazon", Strong),
    outline("999-999999-9999999", "Amazon", Strong),
    outline("999-9999999-999999", "Amazon", Strong),
    outline("9999-9999999-9999999", "Amazon", Strong),
    outline("999-99999999-9999999", "Amazon", Strong),
    outline("999-9999999-99999999", "Amazon", Strong),
    // A hyphen lost, or the end.
    outline("9999999999-9999999", "Amazon", Fair),
    outline("999-99999999999999", "Amazon", Fair),
    outline("999-9999999-99999", "Amazon", Fair),
    outline("999-9999999-9999", "Amazon", Fair),
    outline("999-9999999-999", "Amazon", Fair),
    outline("999-9999999-99", "Amazon", Fair),
    outline("999-9999999-", "Amazon", Fair),
    outline("99-99999-99999", "eBay", Proof),
    outline("999999999999-9999999999999", "eBay", Strong),
    outline("999999999999-99999999999999", "eBay", Strong),
    outline("PO-999-+", "Temu", Proof),
    outline("999-99999999999999999", "Temu", Strong),
    outline("999999-99999999-9999999999", "Rakuten", Proof),
    outline("999999-99999999-99999999", "Rakuten", Proof),
    outline("999999-999999999999999", "Pinduoduo", Proof),
    outline("2000999-99999999", "Walmart", Strong),
    // The same with the count of the parcel behind it is tracked (`ozon-posting`).
    outline("99999999-9999", "Ozon", Strong).of_carriers(),
    outline("999999999-9999", "Ozon", Strong).of_carriers(),
    outline("9999999999-9999", "Ozon", Strong).of_carriers(),
    outline("BBY01-99999999999", "Best Buy", Proof),
    outline("BBY01-999999999999", "Best Buy", Proof),
    outline("#999", "Shopify", Strong),
    outline("#9999", "Shopify", Strong),
    outline("#99999", "Shopify", Strong),
    outline("#999999", "Shopify", Strong),
    outline("#9999999", "Shopify", Strong),
];

/// The number of an order or another document, by its outline or the words in front of it.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 96;
    if text.len() > LONGEST {
        return None;
    }
    // Every outline has one of these signs.
    if may_be_outlined(text)
        && text.bytes().any(|b| matches!(b, b'-' | b'#'))
        && let Some(o) = OUTLINES.iter().find(|o| matches(o.pattern, text))
    {
        return Some(Kind::new(Code::OrderId, o.strength, o.name));
    }
    if let Some(o) = beside_count(text) {
        return Some(Kind::new(Code::OrderId, Strong, o.name));
    }
    if let Some(order) = text.strip_prefix('#').and_then(|number| counted(number.as_bytes())) {
        return Some(Kind { strength: Strong, ..order });
    }
    if let Some(order) = before_part(text).or_else(|| behind_part(text)).and_then(|number| digits(number.as_bytes())) {
        return Some(Kind { strength: Strong, ..order }).filter(|_| order.strength == Fair);
    }
    if is_srid(text) {
        return Some(Kind::new(Code::OrderId, Strong, "Wildberries"));
    }
    if matches(TICKET, text) && Registry::Airline.contains(&text.as_bytes()[..Registry::Airline.width()]) {
        return Some(Kind::new(Code::OtherIdentifier, Strong, ""));
    }
    if is_shopee(text.as_bytes()) {
        return Some(Kind::new(Code::OrderId, Strong, "Shopee"));
    }
    if matches("GS@************", text) && text.bytes().filter(u8::is_ascii_digit).count() >= 4 {
        return Some(Kind::new(Code::OrderId, Strong, "Shein"));
    }
    if has_initial(INVOICE_INITIALS, text) && INVOICES.iter().any(|pattern| matches(pattern, text)) {
        return Some(Kind::new(Code::Invoice, Strong, ""));
    }
    if let Some(o) = LETTERED.iter().find(|o| matches(o.pattern, text)) {
        return Some(Kind::new(o.code, o.strength, o.name));
    }
    let yearly = || yearly::look(text).then_some(Kind::new(Code::Invoice, Strong, ""));
    announced::look(text).or_else(yearly).or_else(|| is_counted(text).then_some(Kind::new(Code::OrderId, Fair, "")))
}

/// Whether a text is as long as an outline, or begins as the only one that takes any length: most have neither.
fn may_be_outlined(text: &str) -> bool {
    const LENGTHS: u64 = {
        let (mut lengths, mut i) = (0, 0);
        while i < OUTLINES.len() {
            let pattern = OUTLINES[i].pattern.as_bytes();
            assert!(pattern.len() < 64);
            match pattern[pattern.len() - 1] {
                b'+' => assert!(pattern[0] == b'P', "another outline takes any length"),
                _ => lengths |= 1 << pattern.len(),
            }
            i += 1;
        }
        lengths
    };
    text.len() < 64 && LENGTHS >> text.len() & 1 == 1 || text.starts_with(['P', 'p'])
}

/// How long an order of Amazon is with what parts its groups.
pub(super) const GROUPED: usize = 19;

/// An order of Amazon with blanks or points between its groups. No carrier prints such groups.
pub(super) fn in_groups(text: &str) -> Option<Kind> {
    let grouped = ["999 9999999 9999999", "999.9999999.9999999"].iter().any(|outline| matches(outline, text));
    grouped.then_some(Kind::new(Code::OrderId, Strong, "Amazon"))
}

/// The order that a program parted into several parcels, without the count of this one: `8135497230012345-2`.
fn before_part(text: &str) -> Option<&str> {
    const MOST: usize = 2;
    let (number, count) = text.split_once(['-', '_'])?;
    let counted = (1..=MOST).contains(&count.len()) && !count.starts_with('0');
    (counted && is_digits(count) && is_digits(number)).then_some(number)
}

/// The same with the count in front: `2-8135497230012345`.
fn behind_part(text: &str) -> Option<&str> {
    let (count, number) = text.split_once('-')?;
    (is_digits(count) && is_digits(number) && identifier_behind_place(text) == Some(number)).then_some(number)
}

/// How the order is written that the count of a parcel, a place in a list or a country stands beside: groups that
/// nobody else prints.
fn beside_count(text: &str) -> Option<&'static Outline> {
    let proof = |text: &str| OUTLINES.iter().find(|o| o.strength == Proof && matches(o.pattern, text));
    let proves = |text: &str| if may_be_outlined(text) { proof(text) } else { None };
    if !text.contains('-') {
        return None;
    }
    identifier_before_count(text).and_then(proves).or_else(|| identifier_behind_place(text).and_then(proves))
}

/// Whether the last word of a text with digits is the number of an invoice whose groups strokes part, whatever dress or
/// remark stands around it.
pub(super) fn is_invoice_in_groups(text: &str) -> bool {
    let last = text.split_whitespace().rfind(|word| word.bytes().any(|b| b.is_ascii_digit())).unwrap_or_default();
    let number = last.trim_matches(|c: char| !c.is_alphanumeric());
    number.contains('/') && INVOICES.iter().any(|pattern| matches(pattern, number))
}

/// Digits behind a hash that a marketplace counts its orders with.
fn counted(number: &[u8]) -> Option<Kind> {
    let digits = if number.iter().all(u8::is_ascii_digit) { digits(number) } else { None };
    digits.filter(|kind| kind.strength >= Fair)
}

/// Whether digits have the groups of a marketplace's orders, which no carrier prints.
pub(super) fn is_grouped(text: &str) -> bool {
    may_be_outlined(text) && OUTLINES.iter().any(|o| o.strength >= Strong && !o.of_carriers && matches(o.pattern, text))
        || beside_count(text).is_some()
}

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

/// What has letters of its own and no number of a parcel behind them.
struct Lettered {
    pattern: &'static str,
    name: &'static str,
    code: Code,
    strength: Strength,
}

const fn lettered(pattern: &'static str, name: &'static str, code: Code, strength: Strength) -> Lettered {
    Lettered { pattern, name, code, strength }
}

/// Cases and payments that people take for orders, shipments to a warehouse and their cartons, the code of a person at
/// the customs of Korea. Sources: PayPal; Stripe API, identifiers of objects; Amazon, "Shipping label specifications"
/// of Fulfillment by Amazon; Flipkart Seller API `orderId`; Best Buy's orders without their hyphen; Korea Customs
/// Service, personal customs clearance code.
const LETTERED: &[Lettered] = &[
    lettered("PP-@-+", "PayPal", Code::OtherIdentifier, Proof),
    lettered("pi_************************", "Stripe", Code::OtherIdentifier, Proof),
    lettered("ch_************************", "Stripe", Code::OtherIdentifier, Proof),
    lettered("FBA1*******", "Amazon FBA", Code::OtherIdentifier, Strong),
    lettered("FBA1********", "Amazon FBA", Code::OtherIdentifier, Strong),
    lettered("FBA1********U999", "Amazon FBA", Code::OtherIdentifier, Strong),
    lettered("FBA1********U999999", "Amazon FBA", Code::OtherIdentifier, Strong),
    lettered("OD999999999999999999", "Flipkart", Code::OrderId, Strong),
    lettered("BBY0199999999999", "Best Buy", Code::OrderId, Strong),
    lettered("BBY01999999999999", "Best Buy", Code::OrderId, Strong),
    lettered("P999999999999", "", Code::OtherIdentifier, Fair),
];

/// Whether a text is a line of an order of Wildberries: `21639802121136081.0.0`. Source: Wildberries API for sellers,
/// `srid`.
fn is_srid(text: &str) -> bool {
    const DIGITS: core::ops::RangeInclusive<usize> = 11..=19;
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    DIGITS.contains(&digits) && matches(".9.9", &text[digits..])
}

/// The ticket of a passenger: behind its airline an air waybill has eight digits, and a ticket ten. Source: IATA
/// resolution 722f.
const TICKET: &str = "999-9999999999";

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

/// Whether a text begins with one of these letters, in any case.
fn has_initial(initials: u32, text: &str) -> bool {
    let first = text.bytes().next().filter(u8::is_ascii_alphabetic);
    first.is_some_and(|first| initials >> (first.to_ascii_uppercase() - b'A') & 1 == 1)
}

/// How long an order of Shopee is, which begins with digits and has no signs between them.
pub(super) const SHOPEE: usize = 14;

/// The day as `YYMMDD` and eight characters, letters among them. Source: Shopee Open Platform, `order_sn`.
fn is_shopee(text: &[u8]) -> bool {
    let Some((day, rest)) = text.split_at_checked(6) else { return false };
    text.len() == SHOPEE
        && day.iter().all(u8::is_ascii_digit)
        && (15..=49).contains(&value(&day[..2]))
        && (1..=12).contains(&value(&day[2..4]))
        && (1..=31).contains(&value(&day[4..]))
        && rest.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && rest.iter().filter(|b| b.is_ascii_uppercase()).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::foreign::Strength::Weak;
    use proptest::prelude::*;

    #[test]
    fn outlines_of_marketplaces() {
        for (text, name) in [
            ("113-4970488-4173016", "Amazon"),
            ("D01-4970488-4173016", "Amazon"),
            ("27-11068-77489", "eBay"),
            ("PO-211-19077242886152", "Temu"),
            ("211-21905473070712792", "Temu"),
            ("220113ABCD12EF", "Shopee"),
            ("GSO17N57R00KQFR", "Shein"),
            ("123456-20260301-0000012345", "Rakuten"),
            ("260301-123456789012345", "Pinduoduo"),
            ("#1001", "Shopify"),
            ("#576461413038785751", "TikTok Shop"),
            ("2000745-32178513", "Walmart"),
            ("48291736-0192", "Ozon"),
            ("12345678901.1.1", "Wildberries"),
            ("FBA157NZ52Y", "Amazon FBA"),
            ("0482917361-0192", "Ozon"),
            ("BBY01-807003276801", "Best Buy"),
            ("BBY01807003276801", "Best Buy"),
            // A count, a place in a list, or a country beside it.
            ("113-4970488-4173016-1", "Amazon"),
            ("1 - 113-4970488-4173016", "Amazon"),
            ("US 27-11068-77489", "eBay"),
            ("2-8135497230012345", "AliExpress"),
        ] {
            assert_eq!(look(text).map(|k| k.name), Some(name), "{text}");
        }
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

    #[test]
    fn parcels() {
        for text in [
            "RB123456785GB",
            "1Z999AA10123456784",
            "24XI00743314*001001",
            "1LS7119013618127-1",
            "48291736-0192-1",
            "48291736-0192-12",
            "order",
            "PO",
            "LX17635036",
            "POLAND12",
            "SO123456785GB",
        ] {
            assert!(look(text).is_none_or(|k| k.strength < Strong), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "\\PC{0,20}|[0-9]{1,20}") {
            look(&text);
        }
    }
}
