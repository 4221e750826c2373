//! Words that announce the number of a document: order, purchase order, invoice.

mod words;

use core::ops::RangeInclusive;

use words::{WORDS, Word};

use super::{is_counted, is_invoice};
use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::cell::label;
use crate::finding::Code;
use crate::foreign::Kind;
use crate::foreign::Strength::{Fair, Strong, Weak};
use crate::foreign::caption::{behind_number, behind_number_of, goes_on};
use crate::foreign::labels::Beginnings;
use crate::foreign::marketplace;
use crate::foreign::pattern::matches;
use crate::script::is_han;
use crate::signs::{is_digits, parts_list};
use crate::trim::strip_head;

/// A word, signs, and a number behind them: `ORD-2023-000123`, `PO#4500012345`, `订单号：…`.
pub(super) fn look(text: &str) -> Option<Kind> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    at_once(text)
        .or_else(|| at_once(behind_number_of(text)?))
        .or_else(|| at_once(behind_letters(text)?))
        .or_else(|| behind_hash(text))
}

/// The name of a shop and a hash in front of digits, which says as much as a word for an order: `Newegg #348271905`.
fn behind_hash(text: &str) -> Option<Kind> {
    const DIGITS: RangeInclusive<usize> = 9..=19;
    if !text.contains('#') || !BEGINNINGS_OF_SHOPS.may_begin(text) {
        return None;
    }
    let hashed = |shop: &&str| strip_head(text, shop)?.trim_start().strip_prefix('#');
    let number = SHOPS.iter().find_map(hashed)?;
    (DIGITS.contains(&number.len()) && is_digits(number)).then_some(Kind::new(Code::OrderId, Strong, "").labelled())
}

/// What stands behind letters that say whose an order is, where a word for orders follows them: `JD订单 330299832440`.
fn behind_letters(text: &str) -> Option<&str> {
    const LETTERS: RangeInclusive<usize> = 2..=10;
    const ORDERS: [&str; 5] = ["订单", "訂單", "注文", "주문", "заказ"];
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let named = LETTERS.contains(&(text.len() - rest.len()));
    (named && ORDERS.iter().any(|word| rest.starts_with(word))).then_some(rest)
}

/// The same, where nothing stands in front of the word.
fn at_once(text: &str) -> Option<Kind> {
    if !PAIRS.may_begin(text) {
        return None;
    }
    let han = text.starts_with(is_han);
    beginning_as(text).find_map(|w| {
        let rest = if han { behind(text, w).filter(|rest| is_named(text, w, rest)) } else { strip_head(text, w.text) }?;
        let number = rest.trim_start_matches(is_between);
        let number = behind_shop(behind_number(number, is_between));
        let signed = number.len() < rest.len();
        // Another word begins with it.
        if w.plain && !signed && goes_on(w.text, rest) {
            return None;
        }
        // An abbreviation ends where the digits begin; in front of letters it is a part of another word.
        if !w.plain && !signed && !number.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        if holds_another(number) {
            return None;
        }
        // `P.O. Box 1234` is a box in an office of a post.
        let boxed =
            strip_head(number, "box").filter(|rest| w.code == Code::PurchaseOrder && rest.starts_with(is_between));
        let (number, code) = match boxed {
            Some(rest) => (rest.trim_start_matches(is_between), Code::OtherIdentifier),
            None => (number, w.code),
        };
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
        fits.then(|| weighed(number, code, w.plain || signed))
    })
}

/// What a number is behind a word that announces a document, where the word is written in full or a sign stands behind
/// it, or only where it may be an abbreviation.
fn weighed(number: &str, code: Code, in_full: bool) -> Kind {
    // With letters of its own the number may be a parcel's all the same, and the word wrong.
    let letters = number.bytes().filter(u8::is_ascii_alphabetic).count();
    // `采购单号PO20260301`: the abbreviation in front of the digits says it once more.
    let again = |w: &Word| !w.plain && strip_head(number, w.text).is_some() && letters == w.text.len();
    let letters = if letters != 0 && WORDS.iter().any(again) { 0 } else { letters };
    let digits = || number.bytes().filter(u8::is_ascii_digit).count();
    match (in_full, letters) {
        (true, 0 | 1) => Kind::new(code, Strong, "").labelled(),
        (true, _) if code == Code::Invoice && matches(UNIFORM, number) => Kind::new(code, Strong, "").labelled(),
        (true, _) if is_of_a_document(number) => Kind::new(code, Strong, "").labelled(),
        (true, _) if is_hardly_a_parcel(number) => Kind::new(code, Strong, ""),
        // Letters that mean something in front of digits alone say more than a shape that takes any letters there.
        (false, 0) if digits() >= LONG => Kind::new(code, Fair, ""),
        _ => Kind::new(code, Weak, ""),
    }
}

/// The words that a text may begin with: behind a letter of ASCII those that begin with it, in the order of the list.
fn beginning_as(text: &str) -> impl Iterator<Item = &'static Word> {
    let first = text.bytes().next().filter(u8::is_ascii_alphabetic).map(|b| usize::from(b.to_ascii_lowercase() - b'a'));
    let (some, all) = match first {
        Some(letter) => (&BY_LETTER.0[usize::from(BY_LETTER.1[letter])..usize::from(BY_LETTER.1[letter + 1])], &[][..]),
        None => (&[][..], WORDS),
    };
    some.iter().map(|&at| &WORDS[usize::from(at)]).chain(all)
}

/// The places of the words by their first letter, and where each letter begins among them.
static BY_LETTER: ([u16; WORDS.len()], [u16; 27]) = {
    let (mut places, mut starts, mut n, mut letter) = ([0; WORDS.len()], [0; 27], 0, 0);
    while letter < 26 {
        let mut i = 0;
        while i < WORDS.len() {
            if WORDS[i].text.as_bytes()[0] == b'a' + letter as u8 {
                places[n] = i as u16;
                n += 1;
            }
            i += 1;
        }
        letter += 1;
        starts[letter] = n as u16;
    }
    (places, starts)
};

/// What stands behind a word; behind a Chinese one also where others stand in front of it: 主订单号, 平台订单号.
fn behind<'a>(text: &'a str, word: &Word) -> Option<&'a str> {
    let rest = strip_head(text, word.text);
    if rest.is_some() || !word.text.starts_with(is_han) {
        return rest;
    }
    // What is a label of a parcel as a whole announces nothing else: 运输订单号.
    let labelled = label::longest(text).map_or(0, |(end, _)| end);
    let starts = text.char_indices().take_while(|&(_, c)| is_han(c));
    let behind = |at: usize| strip_head(&text[at..], word.text).filter(|rest| text.len() - rest.len() >= labelled);
    starts.map(|(at, _)| at).skip(1).find_map(behind)
}

/// Whether a word names what stands behind it: others in front of it, as in 已取消订单, make a remark of it unless they say
/// whose it is, or a word for a number or a sign stands behind.
fn is_named(text: &str, word: &Word, rest: &str) -> bool {
    let before = text.len().checked_sub(rest.len() + word.text.len()).and_then(|at| text.get(..at)).unwrap_or_default();
    let rest = rest.trim_start();
    let counted = || word.text.ends_with(['号', '码', '编']) || behind_number(rest, is_between).len() < rest.len();
    before.is_empty() || OWNERS.contains(&before) || rest.starts_with([':', '：', '#', '№', '=']) || counted()
}

/// Whether a text is one of the words and nothing else.
pub(in crate::foreign) fn is_word(text: &str) -> bool {
    WORDS.iter().any(|word| word.text == text)
}

/// Whether Chinese words announce the number of something else than a parcel: 对账单号.
pub(crate) fn is_announcement(words: &str) -> bool {
    words.starts_with(is_han) && WORDS.iter().any(|word| behind(words, word).is_some())
}

/// The digits behind a shop that stands between a word and them: `Заказ WB 1234567890`, `Order Jumia: …`; else the
/// whole.
fn behind_shop(number: &str) -> &str {
    // Most numbers begin otherwise.
    if !BEGINNINGS_OF_SHOPS.may_begin(number) && !marketplace::may_begin(number) {
        return number;
    }
    let digits = |rest: &&str| !rest.is_empty() && is_digits(rest);
    let behind = |shop: &&str| strip_head(number, shop).map(|rest| rest.trim_start_matches(is_between)).filter(digits);
    SHOPS.iter().find_map(behind).or_else(|| marketplace::names().find_map(|shop| behind(&shop))).unwrap_or(number)
}

/// The first of several numbers in a list, where all are as long as it and have nothing but digits; else the whole.
fn one_of(numbers: &str) -> &str {
    let parts = || numbers.split(|c| parts_list(c) || c == '|').map(str::trim);
    let first = parts().next().unwrap_or(numbers);
    let alike = |part: &str| part.len() == first.len() && is_digits(part);
    if parts().all(alike) { first } else { numbers }
}

/// Whether little more than its letters speaks for a number, behind a word that says that it is another one: it is in
/// one piece, and no slip in a number of its own.
fn is_hardly_a_parcel(number: &str) -> bool {
    let Some(compact) = Compact::of(number.to_ascii_uppercase().as_bytes()) else { return false };
    number.bytes().all(|b| b.is_ascii_alphanumeric())
        && claim::of_number(&compact).is_some_and(|claim| !claim.checked && !Claim::is_distinctive(claim))
        && !claim::is_slip(&compact, None)
}

/// Whether a number is spelled as those of documents are: a shop in lowercase may stand in front of its count.
fn is_of_a_document(number: &str) -> bool {
    const SHORTEST_NAME: usize = 3;
    let small = |name: &str| name.len() >= SHORTEST_NAME && name.bytes().all(|b| b.is_ascii_lowercase());
    let named = || number.split_once('-').is_some_and(|(name, count)| small(name) && is_digits(count));
    is_counted(number) || named() || is_invoice(number)
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

/// The letters that a word begins with.
const PAIRS: Beginnings = {
    let (mut pairs, mut i) = (Beginnings::NONE, 0);
    while i < WORDS.len() {
        pairs = pairs.with(WORDS[i].text);
        i += 1;
    }
    pairs
};

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

/// So many digits behind an abbreviation are a count of documents.
const LONG: usize = 6;

/// The uniform invoice of Taiwan, as it is printed: the letters of its track, and eight digits. Source: Ministry of
/// Finance, Regulations Governing the Use of Uniform Invoices.
const UNIFORM: &str = "@@-99999999";

/// Whose an order is, or what kind of one, in Chinese in front of the word.
#[rustfmt::skip]
const OWNERS: &[&str] = &[
    "主", "子", "父", "原", "平台", "店铺", "商城", "网店", "电商", "官网", "线上", "网上", "系统", "内部", "客户",
    "买家", "我的", "销售", "关联", "賣場", "蝦皮",
    // Shops, and programs that gather the orders of several
    "微店", "旺旺", "旺店通", "马帮", "店小秘", "通途", "易仓", "领星", "聚水潭", "管易", "有赞", "得物", "闲鱼", "唯品会",
];

/// How people shorten the names of marketplaces, and shops that number their own orders, in lowercase.
#[rustfmt::skip]
const SHOPS: &[&str] = &[
    "wb", "вб", "ozon", "озон", "яндекс маркет", "яндекс", "about you", "ajio", "alza", "americanas",
    "argos", "asos", "back market", "best buy", "bigcommerce", "blibli", "blokker", "bol.com", "bukalapak",
    "casas bahia", "channeladvisor", "chewy", "coolblue", "coppel", "costco", "coupang", "darty", "depop", "dewu",
    "digitec", "dns", "ecwid", "empik", "erli", "falabella", "fnac", "galaxus", "gittigidiyor", "gmarket",
    "home depot", "jd.com", "jiomart", "jumia", "konga", "la redoute", "lamoda", "linio", "linnworks", "liverpool",
    "m.video", "magalu", "magazine luiza", "magento", "mall.cz", "manomano", "mediamarkt", "mercari", "myntra",
    "naver", "netsuite", "newegg", "nykaa", "odoo", "olx", "onbuy", "otto", "overstock", "pinduoduo", "poshmark",
    "prestashop", "refurbed", "ripley", "rue du commerce", "sears", "sendo", "shipstation", "shopline", "snapdeal",
    "souq", "squarespace", "stockx", "takealot", "tesco", "tmall", "trendyol", "veepee", "vinted", "wayfair",
    "woocommerce", "yahoo", "zalando", "zalora", "мвидео", "ситилинк",
];

const BEGINNINGS_OF_SHOPS: Beginnings = Beginnings::of(SHOPS);

/// Signs between a word and the number behind it.
pub(in crate::foreign) fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '#' | ':' | '：' | '-' | '_' | '.' | '/' | '№' | '=' | '°' | 'º' | '(' | ')' | '[' | ']' | '【' | '】'
        )
}
