//! The name of a marketplace in front of the number of an order: `Etsy 3123456789`, 速卖通 8012345678901234.

use super::Strength::{Fair, Proof, Strong};
use super::labels::Beginnings;
use super::signs::Signs;
use super::{Kind, document, order};
use crate::finding::Code;
use crate::names::place;
use crate::signs::is_digits;
use crate::text::country_in_english;
use crate::trim::strip_head;

/// What people write, in lowercase, and the name to show; longer ones before those that they begin with.
const NAMES: &[(&str, &str)] = &[
    ("aliexpress", "AliExpress"),
    ("速卖通", "AliExpress"),
    ("全球速卖通", "AliExpress"),
    ("amazon", "Amazon"),
    ("亚马逊", "Amazon"),
    ("ebay", "eBay"),
    ("etsy", "Etsy"),
    ("temu", "Temu"),
    ("shopee", "Shopee"),
    ("虾皮", "Shopee"),
    ("lazada", "Lazada"),
    ("来赞达", "Lazada"),
    ("來贊達", "Lazada"),
    ("tiktok shop", "TikTok Shop"),
    ("tiktok", "TikTok Shop"),
    ("抖音", "Douyin"),
    ("shopify", "Shopify"),
    ("独立站", "Shopify"),
    ("shein", "Shein"),
    ("希音", "Shein"),
    ("walmart", "Walmart"),
    ("沃尔玛", "Walmart"),
    ("ozon", "Ozon"),
    ("wildberries", "Wildberries"),
    ("allegro", "Allegro"),
    ("mercado libre", "Mercado Libre"),
    ("mercado livre", "Mercado Libre"),
    ("mercadolivre", "Mercado Libre"),
    ("coupang", "Coupang"),
    ("쿠팡", "Coupang"),
    ("qoo10", "Qoo10"),
    ("mercadolibre", "Mercado Libre"),
    ("美客多", "Mercado Libre"),
    ("rakuten", "Rakuten"),
    ("乐天", "Rakuten"),
    ("cdiscount", "Cdiscount"),
    ("joom", "Joom"),
    ("wish", "Wish"),
    ("淘宝", "Taobao"),
    ("天猫", "Tmall"),
    ("拼多多", "Pinduoduo"),
    (FIGURES, "1688"),
    ("阿里巴巴", "1688"),
    ("小红书", "Xiaohongshu"),
    ("快手", "Kuaishou"),
    ("flipkart", "Flipkart"),
    ("meesho", "Meesho"),
    ("tokopedia", "Tokopedia"),
    ("emag", "eMAG"),
    ("kaufland", "Kaufland"),
    ("hepsiburada", "Hepsiburada"),
    ("fruugo", "Fruugo"),
    ("n11", "n11"),
    ("яндекс маркет", "Yandex Market"),
];

/// The only name that begins with a digit, as most texts with digits do.
const FIGURES: &str = "1688";

const BEGINNINGS: Beginnings = {
    let (mut all, mut i) = (Beginnings::NONE, 0);
    while i < NAMES.len() {
        if !NAMES[i].0.as_bytes()[0].is_ascii_digit() {
            all = all.with(NAMES[i].0);
        }
        i += 1;
    }
    all
};

/// Digits of an order whose form nobody knows: fewer are a count, more are those of a long label.
const DIGITS: core::ops::RangeInclusive<usize> = 9..=19;

/// The same of orders at the marketplace that figures name: with fewer both may be the groups of one number.
const OF_FIGURES: core::ops::RangeInclusive<usize> = 16..=19;

/// A name and behind it the number of an order, of this marketplace or of any.
pub(super) fn look(text: &str) -> Option<Kind> {
    if !BEGINNINGS.may_begin(text) && !text.starts_with(FIGURES) {
        return None;
    }
    let (rest, name) = NAMES.iter().find_map(|&(head, name)| Some((strip_head(text, head)?, name)))?;
    let number = rest.trim_start_matches(document::is_between);
    // Letters that go on are another word, or a number of its own.
    if number.len() == rest.len() && rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let hashed = rest.trim_start().starts_with('#');
    let marked = if hashed { order::look(rest.trim_start()) } else { None };
    if let Some(order) = marked.or_else(|| order::look(number)) {
        let strength = if order.strength == Proof { Proof } else { Strong };
        return Some(Kind { labelled: order.labelled, ..Kind::new(order.code, strength, name) });
    }
    if !is_digits(number) {
        return None;
    }
    let counted = DIGITS.contains(&number.len());
    // The sign says as much as a word for an order.
    if hashed && counted {
        return Some(Kind::new(Code::OrderId, Strong, name).labelled());
    }
    let figures = || text.starts_with(FIGURES) && OF_FIGURES.contains(&number.len());
    let told = order::digits(number.as_bytes()).is_some() || figures();
    if !told && !counted {
        return None;
    }
    let strength = if told { Strong } else { Fair };
    Some(Kind::new(Code::OrderId, strength, name))
}

/// Whether a text may be the name of figures and an order behind it, which nothing but a sign parts.
pub(super) fn may_be_figures(signs: &Signs) -> bool {
    let parted = signs.marked() && signs.only(Signs::DIGIT | Signs::SPACE | Signs::HYPHEN | Signs::MARK);
    parted && !signs.headed() && OF_FIGURES.contains(&(signs.digits.saturating_sub(FIGURES.len())))
}

/// Whether a text may begin with one of [`names`].
pub(super) fn may_begin(text: &str) -> bool {
    BEGINNINGS.may_begin(text)
}

/// What people call the marketplaces, in lowercase and with a letter in front.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|&(name, _)| name).filter(|name| *name != FIGURES)
}

/// Whether a text is the name of a marketplace, with no more than one of its countries or regions: `Amazon`,
/// `Amazon DE`, `AMAZON_EU`, 亚马逊美国站.
pub(crate) fn is_marketplace(name: &str) -> bool {
    marketplace_of(name).is_some()
}

/// The marketplace that a text names so, as it is called in English.
pub(crate) fn marketplace_of(name: &str) -> Option<&'static str> {
    NAMES.iter().find(|(head, _)| strip_head(name.trim(), head).is_some_and(is_branch)).map(|&(_, name)| name)
}

/// Whether what stands behind the name of a marketplace is nothing, or says which of its branches it is.
fn is_branch(rest: &str) -> bool {
    let branch = rest.trim_matches(|c: char| !c.is_alphanumeric());
    let apart = branch.is_empty() || !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let code = || branch.len() == 2 && branch.bytes().all(|b| b.is_ascii_uppercase());
    let domain = || rest.starts_with('.') && BRANCHES.contains(&branch.to_ascii_lowercase().as_str());
    let country = branch.trim_end_matches('站');
    let is_country = || country_in_english(country).is_some() || place(country) == Some(country.len());
    let by_seller = || BY_SELLERS.iter().any(|words| branch.eq_ignore_ascii_case(words));
    apart && (branch.is_empty() || code() || domain() || is_country() || by_seller())
}

/// How marketplaces call it when the seller ships.
const BY_SELLERS: [&str; 9] =
    ["fbm", "mfn", "buy shipping", "merchant fulfilled", "seller fulfilled", "自发货", "卖家自发货", "半托", "半托管"];

/// What the addresses of marketplaces end with.
const BRANCHES: [&str; 14] =
    ["com", "de", "fr", "it", "es", "nl", "pl", "se", "co.uk", "co.jp", "com.mx", "com.br", "com.au", "ca"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_of_a_marketplace_is_the_marketplace() {
        for name in [
            "Amazon",
            "Amazon US",
            "Amazon-DE",
            "AMAZON_EU",
            "amazon.co.uk",
            "亚马逊美国站",
            "Shopee MY",
            "Amazon FBM",
            "亚马逊自发货",
            "Temu半托管",
        ] {
            assert!(is_marketplace(name), "{name}");
        }
        for name in ["Amazon Logistics", "AmazonUS", "Amazon-UPS", "亚马逊物流", "eBay International Shipping", "UPS"]
        {
            assert!(!is_marketplace(name), "{name}");
        }
    }

    #[test]
    fn names_in_front_of_orders() {
        for (text, strength) in [
            ("eBay 12-09876-54321", Proof),
            ("Amazon: 112-1234567-1234567", Proof),
            ("Amazon order 112-1234567-1234567", Strong),
            ("AliExpress 3031234567890123", Strong),
            ("速卖通订单号3031234567890123", Strong),
            ("Shopee 2309181ABCDEFG", Strong),
            ("Temu PO-211-12345678901234567", Proof),
            ("TikTok 576460752303423488", Strong),
            // A person by its check digit, and an order by the name in front.
            ("Amazon 110101199003070679", Strong),
            ("Shopify #1001", Strong),
            ("抖音订单 6925739184650192837", Strong),
            ("Etsy 3123456789", Fair),
            ("Etsy #3123456789", Strong),
            ("Qoo10 7616584968", Fair),
            ("1688 3734914359875275384", Strong),
            ("Lazada 123456789012345", Fair),
        ] {
            assert_eq!(look(text).map(|k| (k.code, k.strength)), Some((Code::OrderId, strength)), "{text}");
        }
    }

    #[test]
    fn names_in_front_of_parcels() {
        for text in [
            "Amazon TBA123456789000",
            "AliExpress LX473124735CN",
            "eBay 9400111206206406260787",
            "AMAZON",
            "WISH123456785CN",
            "OZON1234567890",
            "Etsyish 3123456789",
            // As long as a person's, with a sign where a digit should stand.
            "Amazon 11010119900307-679",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }
}
