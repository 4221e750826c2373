//! How marketplaces write their orders: groups and letters that hardly anybody else prints.

use crate::finding::Code;
use crate::foreign::Strength::{self, Fair, Proof, Strong};
use crate::foreign::counted::{identifier_before_count, identifier_behind_place};
use crate::foreign::pattern::matches;
use crate::foreign::{Kind, value};

/// The number of an order as a marketplace writes it.
pub(super) fn look(text: &str) -> Option<Kind> {
    // Every outline in groups has one of these signs.
    let signed = || text.bytes().any(|b| matches!(b, b'-' | b'#'));
    let grouped = || OUTLINES.iter().find(|o| matches(o.pattern, text));
    let outlined = if may_be_outlined(text) && signed() { grouped() } else { None };
    if let Some(o) = outlined.or_else(|| in_one_piece(text)) {
        return Some(Kind::new(Code::OrderId, o.strength, o.name));
    }
    let name = beside_count(text)
        .map(|o| o.name)
        .or_else(|| is_srid(text).then_some("Wildberries"))
        .or_else(|| is_shopee(text.as_bytes()).then_some("Shopee"))?;
    Some(Kind::new(Code::OrderId, Strong, name))
}

/// How long an order of Amazon is with what parts its groups.
pub(in crate::foreign) const GROUPED: usize = 19;

/// An order of Amazon with blanks or points between its groups. No carrier prints such groups.
pub(in crate::foreign) fn in_groups(text: &str) -> Option<Kind> {
    let grouped = ["999 9999999 9999999", "999.9999999.9999999"].iter().any(|outline| matches(outline, text));
    grouped.then_some(Kind::new(Code::OrderId, Strong, "Amazon"))
}

/// Whether digits have the groups of a marketplace's orders, which no carrier prints.
pub(in crate::foreign) fn is_grouped(text: &str) -> bool {
    may_be_outlined(text) && OUTLINES.iter().any(|o| o.strength >= Strong && !o.of_carriers && matches(o.pattern, text))
        || beside_count(text).is_some()
}

/// How long an order of Shopee is, which begins with digits and has no signs between them.
pub(in crate::foreign) const SHOPEE: usize = 14;

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

/// The same without anything between the groups, told by the letters in front. Sources: Flipkart Seller API `orderId`;
/// Best Buy's orders without their hyphen.
const IN_ONE_PIECE: &[Outline] = &[
    outline("GS@************", "Shein", Strong),
    outline("OD999999999999999999", "Flipkart", Strong),
    outline("BBY0199999999999", "Best Buy", Strong),
    outline("BBY01999999999999", "Best Buy", Strong),
];

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

/// How an order is written that has letters in front and no groups.
fn in_one_piece(text: &str) -> Option<&'static Outline> {
    // With fewer a word would be one.
    const DIGITS: usize = 4;
    let outlined = IN_ONE_PIECE.iter().find(|o| matches(o.pattern, text));
    outlined.filter(|_| text.bytes().filter(u8::is_ascii_digit).count() >= DIGITS)
}

/// Whether a text is a line of an order of Wildberries: `21639802121136081.0.0`. Source: Wildberries API for sellers,
/// `srid`.
fn is_srid(text: &str) -> bool {
    const DIGITS: core::ops::RangeInclusive<usize> = 11..=19;
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    DIGITS.contains(&digits) && matches(".9.9", &text[digits..])
}

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
            ("2000745-32178513", "Walmart"),
            ("48291736-0192", "Ozon"),
            ("12345678901.1.1", "Wildberries"),
            ("0482917361-0192", "Ozon"),
            ("BBY01-807003276801", "Best Buy"),
            ("BBY01807003276801", "Best Buy"),
            ("OD123456789012345678", "Flipkart"),
            // A count, a place in a list, or a country beside it.
            ("113-4970488-4173016-1", "Amazon"),
            ("1 - 113-4970488-4173016", "Amazon"),
            ("US 27-11068-77489", "eBay"),
        ] {
            assert_eq!(look(text).map(|k| k.name), Some(name), "{text}");
        }
        for text in ["GSOUVENIRSHOP12", "OD12345678901234567", "110101199003070679"] {
            assert!(look(text).is_none(), "{text}");
        }
    }

    #[test]
    fn groups_of_carriers_tell_nothing() {
        assert!(is_grouped("113-4970488-4173016") && is_grouped("113-4970488-4173016-1"));
        assert!(!is_grouped("48291736-0192") && !is_grouped("113-4970488-41"));
        assert!(in_groups("113 4970488 4173016").is_some() && in_groups("113-4970488-4173016").is_none());
    }
}
