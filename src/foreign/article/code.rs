//! Codes of goods that shops and marketplaces make up: SKU, ASIN, listings.

use core::ops::RangeInclusive;

use crate::finding::Code;
use crate::foreign::Kind;
use crate::foreign::Strength::{Strong, Weak};
use crate::foreign::labels::Labels;
use crate::foreign::pattern::matches;
use crate::signs::is_digits;

pub(super) const CODE_LABELS: Labels = Labels::new(&[
    "seller sku",
    "sku id",
    "sku",
    "asin",
    "fnsku",
    "ebay item number",
    "ebay item",
    "listing id",
    "art. nr",
    "art.-nr",
    "artikelnummer",
    "artikel-nr",
    "artikel nr",
    "artikelnr",
    "réf. article",
    "réf article",
    "ref. article",
    "品番",
    "型番",
    "품번",
    "model",
    "mpn",
    "货号",
    "商品编码",
    "商品编号",
    "商品id",
    "产品编码",
    "产品编号",
    "产品id",
    "宝贝id",
    "链接id",
    "商家编码",
    "库存编码",
    "款号",
    "型号",
    "артикул",
]);

/// What posts call a parcel by as well: the number of a declared carrier may stand behind it.
pub(super) const ITEM_LABELS: Labels = Labels::new(&["item no", "item id", "item number"]);

/// What Mercado Libre offers, by country. Source: Mercado Libre Developers, sites and the identifiers of items.
const LISTINGS: &[&str] = &[
    "MLA-999999999",
    "MLA-9999999999",
    "MLB-999999999",
    "MLB-9999999999",
    "MLM-999999999",
    "MLM-9999999999",
    "MLC-999999999",
    "MLC-9999999999",
    "MCO-999999999",
    "MCO-9999999999",
];

/// Amazon's codes, and codes that look as shops make them up.
pub(super) fn code(text: &str) -> Option<Kind> {
    let letters = || text.bytes().filter(u8::is_ascii_uppercase).count();
    let name = if matches("B0********", text) && letters() >= 3 {
        "ASIN"
    } else if matches("X00*******", text) && letters() >= 2 {
        "FNSKU"
    } else if LISTINGS.iter().any(|listing| matches(listing, text)) {
        "Mercado Libre"
    } else {
        return is_made_up(text).then(|| counted(text));
    };
    Some(Kind::new(Code::ArticleCode, Strong, name))
}

/// Goods have names, documents have numbers: a long row of digits counts orders or invoices.
fn counted(text: &str) -> Kind {
    let longest = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    if longest >= 6 { Kind::new(Code::OrderId, Weak, "") } else { Kind::new(Code::ArticleCode, Weak, "SKU") }
}

/// `TSHIRT-RED-XL-02`, `AB_1234_C`: three groups or more, letters in two of them, the first a few letters.
fn is_made_up(text: &str) -> bool {
    let groups = || text.split(['-', '_', '/']);
    text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/' | b'.'))
        && groups().count() >= 3
        && groups().all(|g| !g.is_empty())
        && groups().filter(|g| g.bytes().any(|b| b.is_ascii_alphabetic())).count() >= 2
        && text.bytes().any(|b| b.is_ascii_digit())
        && !is_parcel(text)
}

/// Whether the groups are those of a postal item or of a number of UPS, give or take a character: `RC-9507113539-GB`.
fn is_parcel(text: &str) -> bool {
    const LETTERS: usize = 2;
    const DIGITS: RangeInclusive<usize> = 8..=10;
    const UPS: RangeInclusive<usize> = 17..=19;
    let mut groups = text.split(['-', '_', '/']);
    let letters = |group: &str| group.len() == LETTERS && group.bytes().all(|b| b.is_ascii_uppercase());
    let item = match [groups.next(), groups.next(), groups.next(), groups.next()] {
        [Some(service), Some(digits), Some(country), None] => {
            letters(service) && letters(country) && DIGITS.contains(&digits.len()) && is_digits(digits)
        }
        _ => false,
    };
    item || text.starts_with("1Z") && UPS.contains(&text.bytes().filter(u8::is_ascii_alphanumeric).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_a_parcel_are_no_code_of_goods() {
        for (text, made_up) in [
            ("TSHIRT-RED-XL-02", true),
            ("AB_1234_C", true),
            ("AB-12345-CD", true),
            ("RC-9507113539-GB", false),
            ("RC/776055388/BR", false),
            ("1Z0Z-0J3K-1344-4486-075", false),
        ] {
            assert_eq!(is_made_up(text), made_up, "{text}");
        }
    }
}
