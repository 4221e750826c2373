//! Words that announce the number of a document: order, purchase order, invoice.

use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::finding::Code;
use crate::foreign::Kind;
use crate::foreign::Strength::{Fair, Strong, Weak};
use crate::foreign::pattern::matches;
use crate::trim::strip_head;

/// A word, signs, and a number behind them: `ORD-2023-000123`, `PO#4500012345`, `订单号：…`.
pub(super) fn look(text: &str) -> Option<Kind> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let han = text.starts_with(is_han);
    WORDS.iter().find_map(|w| {
        let rest = if han { behind(text, w) } else { strip_head(text, w.text) }?;
        let number = rest.trim_start_matches(is_between);
        let number =
            NUMBER.iter().find_map(|n| strip_head(number, n)).map_or(number, |n| n.trim_start_matches(is_between));
        let signed = number.len() < rest.len();
        // An abbreviation ends where the digits begin; in front of letters it is a part of another word.
        if !w.plain && !signed && !number.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        if holds_another(number) {
            return None;
        }
        // Each of several alike.
        let number = if w.plain || signed { one_of(number) } else { number };
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let fits = digits >= 2
            && number.len() <= 32
            && number
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'/' | b'_' | b'.' | b' ' | b'#'));
        // Letters on both sides of nine digits are those of a postal item.
        if !w.plain && !signed && matches("999999999@@", number) {
            return None;
        }
        // With letters of its own the number may be a parcel's all the same, and the word wrong.
        let letters = number.bytes().filter(u8::is_ascii_alphabetic).count();
        // `采购单号PO20260301`: the abbreviation in front of the digits says it once more.
        let again = |w: &Word| !w.plain && strip_head(number, w.text).is_some() && letters == w.text.len();
        let letters = if WORDS.iter().any(again) { 0 } else { letters };
        let strength = match (w.plain || signed, letters) {
            (true, 0 | 1) => Strong,
            (true, _) if is_hardly_a_parcel(number) => return fits.then_some(Kind::new(w.code, Strong, "")),
            // Letters that mean something in front of digits alone say more than a shape that takes any letters there.
            (false, 0) if digits >= LONG => Fair,
            _ => Weak,
        };
        let kind = Kind::new(w.code, strength, "");
        fits.then_some(if strength == Strong { kind.told() } else { kind })
    })
}

/// What stands behind a word; behind a Chinese one also where others stand in front of it: 主订单号, 平台订单号.
fn behind<'a>(text: &'a str, word: &Word) -> Option<&'a str> {
    let rest = strip_head(text, word.text);
    if rest.is_some() || !word.text.starts_with(is_han) {
        return rest;
    }
    let starts = text.char_indices().take_while(|&(_, c)| is_han(c));
    starts.map(|(at, _)| at).skip(1).find_map(|at| strip_head(&text[at..], word.text))
}

const fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// Whether Chinese words announce the number of something else than a parcel: 对账单号.
pub(crate) fn is_announcement(words: &str) -> bool {
    words.starts_with(is_han) && WORDS.iter().any(|word| behind(words, word).is_some())
}

/// The first of several numbers in a list, where all are as long as it and have nothing but digits; else the whole.
fn one_of(numbers: &str) -> &str {
    const SIGNS: [char; 6] = ['、', ',', '，', ';', '；', '|'];
    let parts = || numbers.split(SIGNS).map(str::trim);
    let first = parts().next().unwrap_or(numbers);
    let alike = |part: &str| part.len() == first.len() && part.bytes().all(|b| b.is_ascii_digit());
    if parts().all(alike) { first } else { numbers }
}

/// Whether little more than its letters speaks for a number, behind a word that says that it is another one: it is in one
/// piece, and no slip in a number of its own.
fn is_hardly_a_parcel(number: &str) -> bool {
    let Some(compact) = Compact::of(number.to_ascii_uppercase().as_bytes()) else { return false };
    number.bytes().all(|b| b.is_ascii_alphanumeric())
        && claim::of_number(&compact).is_some_and(|claim| !claim.checked && !Claim::is_distinctive(claim))
        && !claim::is_slip(&compact, None)
}

/// Whether something as long as a number of its own stands behind the number of a document: `12345 / 9415…`.
pub(in crate::foreign) fn holds_another(number: &str) -> bool {
    const LONGEST_GROUP: usize = 8;
    let mut words = number.split([' ', '/']).filter(|word| !word.is_empty());
    let counts = |word: &str| word.bytes().any(|b| b.is_ascii_digit());
    words.next().is_some_and(counts)
        && words
            .any(|word| word.len() > LONGEST_GROUP && word.bytes().all(|b| b.is_ascii_alphanumeric()) && counts(word))
}

/// Whether a number is a few letters and a row of digits, and begins like one of the abbreviations for a document.
pub(in crate::foreign) fn may_be_announced(number: &Compact) -> bool {
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
    word("auftragsnummer", Code::OrderId, true),
    word("auftrag", Code::OrderId, true),
    word("номер заказа", Code::OrderId, true),
    word("номер замовлення", Code::OrderId, true),
    word("numer zamówienia", Code::OrderId, true),
    word("nº de pedido", Code::OrderId, true),
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
    word("lieferschein", Code::OtherIdentifier, true),
    word("delivery note", Code::OtherIdentifier, true),
    word("imei", Code::OtherIdentifier, true),
    word("合同", Code::OtherIdentifier, true),
    word("交易", Code::OtherIdentifier, true),
    word("支付单", Code::OtherIdentifier, true),
    word("付款单", Code::OtherIdentifier, true),
    word("流水", Code::OtherIdentifier, true),
    word("退款单", Code::OtherIdentifier, true),
    word("退款编号", Code::OtherIdentifier, true),
    word("退款号", Code::OtherIdentifier, true),
    word("对账单", Code::OtherIdentifier, true),
    word("结算单", Code::OtherIdentifier, true),
    word("微信", Code::OtherIdentifier, true),
    word("qq", Code::OtherIdentifier, false),
    word("wechat", Code::OtherIdentifier, true),
    word("whatsapp", Code::OtherIdentifier, true),
    word("客户id", Code::OtherIdentifier, true),
    word("用户id", Code::OtherIdentifier, true),
    word("买家id", Code::OtherIdentifier, true),
    word("卖家id", Code::OtherIdentifier, true),
    word("店铺id", Code::OtherIdentifier, true),
    word("会员id", Code::OtherIdentifier, true),
    word("会员号", Code::OtherIdentifier, true),
    word("账号", Code::OtherIdentifier, true),
    word("帐号", Code::OtherIdentifier, true),
    word("user id", Code::OtherIdentifier, true),
    word("buyer id", Code::OtherIdentifier, true),
    word("seller id", Code::OtherIdentifier, true),
    word("shop id", Code::OtherIdentifier, true),
    word("store id", Code::OtherIdentifier, true),
    word("member id", Code::OtherIdentifier, true),
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

/// So many digits behind an abbreviation are a count of documents.
const LONG: usize = 6;

/// Signs between a word and the number behind it.
pub(in crate::foreign) fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '#' | ':' | '：' | '-' | '_' | '.' | '/' | '№' | '=' | '°' | 'º' | '(' | ')' | '[' | ']' | '【' | '】'
        )
}
