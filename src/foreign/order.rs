//! Numbers of orders, invoices and purchase orders: the outlines of the marketplaces, and the words in front.

use super::Strength::{self, Fair, Proof, Strong, Weak};
use super::pattern::matches;
use super::{Kind, value};
use crate::canon::Compact;
use crate::finding::Code;
use crate::trim::strip_head;

/// How a marketplace writes its orders.
struct Outline {
    pattern: &'static str,
    name: &'static str,
    strength: Strength,
}

const fn outline(pattern: &'static str, name: &'static str, strength: Strength) -> Outline {
    Outline { pattern, name, strength }
}

/// Sources: the marketplaces' developer documentation of the order identifier: Amazon Selling Partner API `AmazonOrderId`,
/// eBay Fulfillment API `orderId`, Temu `parentOrderSn` and `orderSn`, Rakuten RMS `orderNumber`, Pinduoduo `order_sn`,
/// Ozon `posting_number`, Shopify order `name`.
const OUTLINES: &[Outline] = &[
    outline("999-9999999-9999999", "Amazon", Proof),
    outline("@99-9999999-9999999", "Amazon", Proof),
    outline("99-99999-99999", "eBay", Proof),
    outline("999999999999-9999999999999", "eBay", Strong),
    outline("999999999999-99999999999999", "eBay", Strong),
    outline("PO-999-+", "Temu", Proof),
    outline("999-99999999999999999", "Temu", Strong),
    outline("999999-99999999-9999999999", "Rakuten", Proof),
    outline("999999-99999999-99999999", "Rakuten", Proof),
    outline("999999-999999999999999", "Pinduoduo", Proof),
    outline("99999999-9999-9", "Ozon", Strong),
    outline("999999999-9999-9", "Ozon", Strong),
    outline("9999999999-9999-9", "Ozon", Strong),
    outline("#999", "Shopify", Strong),
    outline("#9999", "Shopify", Strong),
    outline("#99999", "Shopify", Strong),
    outline("#999999", "Shopify", Strong),
    outline("#9999999", "Shopify", Strong),
];

/// A word that announces an order.
struct Word {
    text: &'static str,
    code: Code,
    /// Whether it says so without a sign behind it.
    plain: bool,
}

const fn word(text: &'static str, code: Code, plain: bool) -> Word {
    Word { text, code, plain }
}

/// In small letters, longer ones before those that they begin with.
const WORDS: &[Word] = &[
    word("purchase order", Code::PurchaseOrder, true),
    word("p.o.", Code::PurchaseOrder, true),
    word("po", Code::PurchaseOrder, false),
    word("采购订单", Code::PurchaseOrder, true),
    word("采购单", Code::PurchaseOrder, true),
    word("invoice", Code::Invoice, true),
    word("inv", Code::Invoice, false),
    word("rechnung", Code::Invoice, true),
    word("facture", Code::Invoice, true),
    word("factura", Code::Invoice, true),
    word("fattura", Code::Invoice, true),
    word("fatura", Code::Invoice, true),
    word("rg-nr", Code::Invoice, true),
    word("re-nr", Code::Invoice, true),
    word("发票", Code::Invoice, true),
    word("發票", Code::Invoice, true),
    word("счет", Code::Invoice, true),
    word("счёт", Code::Invoice, true),
    word("order", Code::OrderId, true),
    word("ord", Code::OrderId, false),
    word("so", Code::OrderId, false),
    word("oid", Code::OrderId, false),
    word("订单", Code::OrderId, true),
    word("訂單", Code::OrderId, true),
    word("注文", Code::OrderId, true),
    word("주문", Code::OrderId, true),
    word("bestellung", Code::OrderId, true),
    word("bestellnummer", Code::OrderId, true),
    word("auftrag", Code::OrderId, true),
    word("commande", Code::OrderId, true),
    word("pedido", Code::OrderId, true),
    word("ordine", Code::OrderId, true),
    word("zamówienie", Code::OrderId, true),
    word("заказ", Code::OrderId, true),
    word("замовлення", Code::OrderId, true),
    word("sipariş", Code::OrderId, true),
    word("siparis", Code::OrderId, true),
    word("bestelling", Code::OrderId, true),
    word("beställning", Code::OrderId, true),
    word("ordre", Code::OrderId, true),
    word("tilaus", Code::OrderId, true),
    word("objednávka", Code::OrderId, true),
    word("rendelés", Code::OrderId, true),
    word("comandă", Code::OrderId, true),
    word("comanda", Code::OrderId, true),
    word("narudžba", Code::OrderId, true),
    word("поръчка", Code::OrderId, true),
    word("παραγγελία", Code::OrderId, true),
    word("đơn hàng", Code::OrderId, true),
    word("pesanan", Code::OrderId, true),
    word("คำสั่งซื้อ", Code::OrderId, true),
    word("الطلب", Code::OrderId, true),
    word("הזמנה", Code::OrderId, true),
    word("rma", Code::OtherIdentifier, true),
    word("return id", Code::OtherIdentifier, true),
    word("refund", Code::OtherIdentifier, true),
    word("transaction", Code::OtherIdentifier, true),
    word("case id", Code::OtherIdentifier, true),
    word("ticket", Code::OtherIdentifier, true),
    word("customer no", Code::OtherIdentifier, true),
    word("customer id", Code::OtherIdentifier, true),
    word("hs code", Code::OtherIdentifier, true),
    word("合同", Code::OtherIdentifier, true),
    word("交易", Code::OtherIdentifier, true),
    word("支付单", Code::OtherIdentifier, true),
    word("付款单", Code::OtherIdentifier, true),
    word("流水", Code::OtherIdentifier, true),
    word("退款单", Code::OtherIdentifier, true),
    word("售后单", Code::OtherIdentifier, true),
    word("客户单", Code::OrderId, true),
    word("入库单", Code::OtherIdentifier, true),
    word("出库单", Code::OtherIdentifier, true),
    word("报关单", Code::OtherIdentifier, true),
    word("批次", Code::OtherIdentifier, true),
    word("海关编码", Code::OtherIdentifier, true),
    word("身份证", Code::OtherIdentifier, true),
    word("sales order", Code::OrderId, true),
    word("web order", Code::OrderId, true),
];

pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 64;
    if text.len() > LONGEST {
        return None;
    }
    // Every outline has one of these signs.
    if text.contains(['-', '#'])
        && let Some(o) = OUTLINES.iter().find(|o| matches(o.pattern, text))
    {
        return Some(Kind::new(Code::OrderId, o.strength, o.name));
    }
    if is_shopee(text.as_bytes()) {
        return Some(Kind::new(Code::OrderId, Strong, "Shopee"));
    }
    if matches("GS@************", text) && text.bytes().filter(u8::is_ascii_digit).count() >= 4 {
        return Some(Kind::new(Code::OrderId, Strong, "Shein"));
    }
    if INVOICES.iter().any(|pattern| matches(pattern, text)) {
        return Some(Kind::new(Code::Invoice, Strong, ""));
    }
    announced(text).or_else(|| is_counted(text).then_some(Kind::new(Code::OrderId, Fair, "")))
}

/// Whether a number is a few letters and a row of digits, and begins like one of the abbreviations for a document.
pub(super) fn may_be_announced(number: &Compact) -> bool {
    let letters = number.letters.trailing_ones() as usize;
    (2..=3).contains(&letters)
        && number.letters >> letters == 0
        && number.len >= letters + LONG
        && BEGINNINGS >> (number.bytes[0] - b'A') & 1 == 1
        && WORDS.iter().any(|w| {
            !w.plain && w.text.len() == letters && w.text.as_bytes().eq_ignore_ascii_case(&number.text()[..letters])
        })
}

/// The letters that an abbreviation begins with, A in the lowest bit: most numbers begin with another one.
const BEGINNINGS: u32 = {
    let (mut letters, mut i) = (0, 0);
    while i < WORDS.len() {
        let first = WORDS[i].text.as_bytes()[0];
        if !WORDS[i].plain && first.is_ascii_lowercase() {
            letters |= 1 << (first - b'a');
        }
        i += 1;
    }
    letters
};

/// A few letters, a year, and a count behind it: `XSDD-2026-0001`, `SO-202611-0042`.
fn is_counted(text: &str) -> bool {
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return false;
    }
    let mut parts = text.split('-');
    let (Some(head), Some(year), Some(count), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    (2..=5).contains(&head.len())
        && head.bytes().all(|b| b.is_ascii_alphabetic())
        && matches!(year.len(), 4 | 6 | 8)
        && digits(year)
        && (2015..=2049).contains(&value(&year.as_bytes()[..4]))
        && (year.len() == 4 || (1..=12).contains(&value(&year.as_bytes()[4..6])))
        && (3..=6).contains(&count.len())
        && digits(count)
}

/// Abbreviations that say so only with a year behind them: Rechnung.
const INVOICES: &[&str] =
    &["RE-2099-+", "RG-2099-+", "RE2099-+", "RE-2099/+", "RG-2099/+", "F-2099-+", "FV/2099/+", "FT 2099/+"];

/// What may follow the word, longer ones before those that they begin with.
const NUMBER: &[&str] = &[
    "number",
    "nummer",
    "numero",
    "número",
    "numéro",
    "numer",
    "num",
    "no",
    "nr",
    "nº",
    "n°",
    "n.º",
    "id",
    "code",
    "号码",
    "编号",
    "号",
    "號碼",
    "編號",
    "號",
    "번호",
    "番号",
    "номер",
    "№",
];

/// A word, signs, and a number behind them: `ORD-2023-000123`, `PO#4500012345`, `订单号：…`.
fn announced(text: &str) -> Option<Kind> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    WORDS.iter().find_map(|w| {
        let rest = strip_head(text, w.text)?;
        let number = rest.trim_start_matches(is_between);
        let number =
            NUMBER.iter().find_map(|n| strip_head(number, n)).map_or(number, |n| n.trim_start_matches(is_between));
        let signed = number.len() < rest.len();
        // An abbreviation ends where the digits begin; in front of letters it is a part of another word.
        if !w.plain && !signed && !number.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let fits = digits >= 2
            && number.len() <= 32
            && number
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'/' | b'_' | b'.' | b' ' | b'#'));
        // With letters of its own the number may be a parcel's all the same, and the word wrong.
        let letters = number.bytes().filter(u8::is_ascii_alphabetic).count();
        // `采购单号PO20260301`: the abbreviation in front of the digits says it once more.
        let again = |w: &Word| !w.plain && strip_head(number, w.text).is_some() && letters == w.text.len();
        let letters = if WORDS.iter().any(again) { 0 } else { letters };
        let strength = match (w.plain || signed, letters) {
            (true, 0 | 1) => Strong,
            // Letters that mean something in front of digits alone say more than a shape that takes any letters there.
            (false, 0) if digits >= LONG => Fair,
            _ => Weak,
        };
        fits.then_some(Kind::new(w.code, strength, ""))
    })
}

/// So many digits behind an abbreviation are a count of documents.
const LONG: usize = 6;

/// Signs between a word and the number behind it.
pub(super) fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '#' | ':' | '：' | '-' | '_' | '.' | '/' | '№' | '=' | '°' | 'º' | '(' | ')' | '[' | ']' | '【' | '】'
        )
}

/// The day as `YYMMDD` and eight characters, letters among them. Source: Shopee Open Platform, `order_sn`.
fn is_shopee(text: &[u8]) -> bool {
    let Some((day, rest)) = text.split_at_checked(6) else { return false };
    rest.len() == 8
        && day.iter().all(u8::is_ascii_digit)
        && (15..=49).contains(&value(&day[..2]))
        && (1..=12).contains(&value(&day[2..4]))
        && (1..=31).contains(&value(&day[4..]))
        && rest.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && rest.iter().filter(|b| b.is_ascii_uppercase()).count() >= 2
}

/// Orders of one length that begin with digits of a range.
struct Series {
    len: usize,
    /// The first and the last beginning.
    range: (u64, u64),
    name: &'static str,
    code: Code,
    strength: Strength,
}

const fn series(len: usize, first: u64, last: u64, name: &'static str, strength: Strength) -> Series {
    Series { len, range: (first, last), name, code: Code::OrderId, strength }
}

/// First digits under which a marketplace or a program counts its orders. A resemblance and no more: the same digits
/// begin parcel numbers.
const SERIES: &[Series] = &[
    Series { code: Code::PurchaseOrder, ..series(10, 45, 45, "SAP", Weak) },
    series(15, 2000, 2000, "Walmart", Fair),
    series(16, 11, 11, "AliExpress", Weak),
    series(16, 30, 30, "AliExpress", Fair),
    series(16, 80, 82, "AliExpress", Fair),
    series(16, 31, 79, "AliExpress", Weak),
    series(16, 2000, 2000, "Mercado Libre", Fair),
    series(17, 101, 116, "Amazon", Fair),
    series(17, 202, 206, "Amazon", Fair),
    series(17, 302, 306, "Amazon", Fair),
    series(17, 402, 408, "Amazon", Fair),
    series(17, 701, 702, "Amazon", Fair),
    series(18, 57, 58, "TikTok Shop", Fair),
    series(19, 57, 58, "TikTok Shop", Fair),
];

pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    if is_chinese_identity(number) {
        return Some(Kind::new(Code::OtherIdentifier, Strong, ""));
    }
    let begins = |s: &&Series| {
        let (first, last) = s.range;
        s.len == number.len() && (first..=last).contains(&value(&number[..=first.ilog10() as usize]))
    };
    SERIES.iter().find(begins).map(|s| Kind::new(s.code, s.strength, s.name))
}

/// The identity number of a person in China: region, day of birth, serial, and a check digit (GB 11643). Those that end in
/// X have a letter and are left to others.
fn is_chinese_identity(number: &[u8]) -> bool {
    number.len() == 18
        && (11..=82).contains(&value(&number[..2]))
        && (1900..=2049).contains(&value(&number[6..10]))
        && (1..=12).contains(&value(&number[10..12]))
        && (1..=31).contains(&value(&number[12..14]))
        // ISO 7064 modulo 11,2.
        && number[..17].iter().fold(0, |r, d| (r + u64::from(d - b'0')) * 2 % 11).wrapping_add(value(&number[17..])) % 11 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
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
            ("PO#4500012345", Code::PurchaseOrder, Strong),
            ("PO 4500012345", Code::PurchaseOrder, Strong),
            ("INV-0042", Code::Invoice, Strong),
            ("Invoice 2026/17", Code::Invoice, Strong),
            ("INV00001234", Code::Invoice, Fair),
            ("SO123456789", Code::OrderId, Fair),
            ("XSDD-2026-0001", Code::OrderId, Fair),
            ("SO123456785GB", Code::OrderId, Weak),
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
            "order",
            "PO",
            "LX17635036",
            "POLAND12",
        ] {
            assert!(look(text).is_none_or(|k| k.strength < Strong), "{text}");
        }
    }

    #[test]
    fn identity_numbers() {
        assert!(is_chinese_identity(b"110101199003070679"), "a sample of the standard's rule");
        assert!(!is_chinese_identity(b"110101199003070678"));
        assert!(!is_chinese_identity(b"110101199013070679"));
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "\\PC{0,20}|[0-9]{1,20}") {
            look(&text);
        }
    }
}
