//! Numbers and codes of goods: what stands under their barcode, and what shops call them.

mod book;
mod code;
mod customs;

use book::{hyphenated, is_isbn10};
use code::{CODE_LABELS, ITEM_LABELS, code};

use super::Strength::{Fair, Proof, Strong, Weak};
use super::labels::Labels;
use super::signs::Signs;
use super::{Kind, document, is_grouped, value};
use crate::check::Check;
use crate::finding::Code;
use crate::script::is_han;
use crate::signs::is_digits;

/// First three digits of EAN-13 that GS1 has given out; what is missing was never assigned. Source: GS1, "GS1 Company
/// Prefix", list of prefixes.
const PREFIXES: &[(u16, u16)] = &[
    (0, 19),
    (20, 59),
    (60, 139),
    (200, 299),
    (300, 380),
    (383, 383),
    (385, 385),
    (387, 387),
    (389, 390),
    (400, 440),
    (450, 471),
    (474, 489),
    (490, 499),
    (500, 509),
    (520, 521),
    (528, 531),
    (535, 535),
    (539, 549),
    (560, 560),
    (569, 579),
    (590, 590),
    (594, 594),
    (599, 601),
    (603, 609),
    (611, 611),
    (613, 613),
    (615, 622),
    (624, 631),
    (640, 649),
    (680, 681),
    (690, 709),
    (729, 746),
    (750, 750),
    (754, 755),
    (759, 771),
    (773, 773),
    (775, 775),
    (777, 780),
    (784, 784),
    (786, 786),
    (789, 790),
    (800, 850),
    (858, 860),
    (865, 865),
    (867, 881),
    (883, 885),
    (888, 888),
    (890, 890),
    (893, 894),
    (896, 896),
    (899, 919),
    (930, 951),
    (955, 955),
    (958, 958),
    (960, 969),
    (977, 984),
    (990, 999),
];

/// Digits alone, by their check digit. One row of digits in ten has it, so that only the prefix of books says more.
pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    let name = match number.len() {
        8 => "EAN-8",
        10 => return is_isbn10(number).then_some(Kind::new(Code::ArticleNumber, Weak, "ISBN-10")),
        12 => "UPC-A",
        13 if number.starts_with(b"978") || number.starts_with(b"979") => "ISBN-13",
        13 => "EAN-13",
        14 if number[0] != b'0' => "GTIN-14",
        _ => return None,
    };
    let (&check, body) = number.split_last()?;
    let assigned = || {
        let prefix = value(&number[..3]) as u16;
        PREFIXES.iter().any(|&(first, last)| (first..=last).contains(&prefix))
    };
    let strength = match (name, number[0]) {
        ("ISBN-13", _) => Strong,
        // The other beginnings are kept for weighed goods, coupons and shelves.
        ("EAN-13", b'0' | b'1' | b'3'..) | ("UPC-A", b'0' | b'1' | b'6'..=b'8') => Fair,
        _ => Weak,
    };
    (Check::Gs1.accepts(body, check) && (name != "EAN-13" || assigned())).then_some(Kind::new(
        Code::ArticleNumber,
        strength,
        name,
    ))
}

/// What says that a number is one of goods.
const LABELS: Labels = Labels::new(&[
    "ean barcode",
    "barcode ean",
    "ean-13",
    "ean13",
    "ean-8",
    "ean8",
    "ean",
    "upc/ean",
    "ean/upc",
    "upc-a",
    "janコード",
    "jan-code",
    "jan",
    "69码",
    "69碼",
    "gtin-12",
    "gtin-8",
    "itf-14",
    "issn",
    "upc",
    "gtin-14",
    "gtin-13",
    "gtin",
    "isbn-13",
    "isbn-10",
    "isbn",
    "jan",
    "商品条码",
]);

/// Those of them behind which nothing else stands, whatever became of its digits; the others are words or the names of
/// parcels as well.
const ALONE: Labels = Labels::new(&["ean", "ean-13", "ean13", "gtin", "gtin-13", "gtin-14", "gln", "isbn", "isbn-13"]);

/// The same of what stands under bars, which parcels have, too.
#[rustfmt::skip]
const BARCODE: Labels = Labels::new(&[
    "barcode", "bar code", "条码", "条形码", "條碼", "條形碼", "strichcode", "streepjescode", "streckkod", "strekkode",
    "stregkode", "viivakoodi", "code-barres", "code barres", "code-barre", "code barre", "código de barras", "de barras",
    "codigo de barras", "codice a barre", "a barre", "cod de bare", "kreskowy", "kod kreskowy", "čárový kód", "čiarový kód",
    "vonalkód", "barkod", "barkód", "bar kod", "штрихкод", "штрих-код", "γραμμωτός κώδικας", "barkodu", "باركود", "الباركود",
    "بارکد", "ברקוד", "बारकोड", "บาร์โค้ด", "vạch", "mã vạch", "kode batang", "バーコード", "바코드",
]);

/// Whether a text that begins with a digit has the signs of one: no more digits than stand under bars, or those of a
/// code that a shop made up.
pub(super) const fn may_be_printed(signs: &Signs) -> bool {
    signs.digits <= LONGEST || signs.marked() && signs.letters() && !signs.has(Signs::SPACE)
}

/// Whether a text is what the number of an article is called and nothing else.
pub(super) fn is_label(text: &str) -> bool {
    CODE_LABELS.has(text) || LABELS.has(text) || BARCODE.has(text)
}

/// Whether words that go on where a label ends make a remark of both, behind which the number of a parcel may stand:
/// 型号正确 986….
fn is_remark(code: &str) -> bool {
    const LONGEST: usize = 8;
    code.starts_with(is_han) && code.split(|c: char| !c.is_ascii_alphanumeric()).any(|run| run.len() > LONGEST)
}

/// An article, by its label or its own form.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 64;
    if text.len() > LONGEST {
        return None;
    }
    let has_signs = |code: &str| code.bytes().any(|b| b.is_ascii_alphanumeric());
    let is_code = |code: &str| has_signs(code) && !document::holds_another(code) && !is_remark(code);
    if CODE_LABELS.behind(text).is_some_and(is_code) {
        return Some(Kind::new(Code::ArticleCode, Strong, "SKU").labelled());
    }
    if ITEM_LABELS.behind(text).is_some_and(is_code) {
        return Some(Kind::new(Code::ArticleCode, Strong, "SKU"));
    }
    if customs::is_code(text) {
        return Some(Kind::new(Code::OtherIdentifier, Strong, "HS").labelled());
    }
    if customs::is_tariff_line(text) {
        return Some(Kind::new(Code::OtherIdentifier, Strong, "HS"));
    }
    let proof = |kind| Kind { strength: Proof, ..kind };
    match (text.strip_prefix(GTIN).or_else(|| LABELS.behind(text)), BARCODE.behind(text)) {
        (Some(number), _) => numbered(number).map(|kind| proof(kind).labelled()).or_else(|| slipped(text)),
        (None, Some(number)) => numbered(number).map(proof),
        (None, None) => hyphenated(text).or_else(|| printed(text)).or_else(|| code(text)),
    }
}

/// A number as long as that of an article behind its label, with a slip or a beginning that was never given out.
fn slipped(text: &str) -> Option<Kind> {
    let number = ALONE.behind(text).filter(|number| matches!(number.len(), 13 | 14) && is_digits(number))?;
    Some(Kind::new(Code::ArticleNumber, Strong, if number.len() == LONGEST { "GTIN-14" } else { "EAN-13" }).labelled())
}

/// The application identifier in front of the number of an article (GS1 General Specifications).
const GTIN: &str = "(01)";

/// An article number in the groups that stand under its bars: an EAN-13 in 1-6-6, a UPC-A in 1-5-5-1 digits.
fn printed(text: &str) -> Option<Kind> {
    let printed: [&[usize]; 2] = [&[1, 6, 6], &[1, 5, 5, 1]];
    let grouped = printed.iter().any(|sizes| is_grouped(text, |c| matches!(c, ' ' | '-'), sizes));
    if grouped { numbered(text).map(|kind| Kind { strength: Strong, ..kind }) } else { None }
}

/// The digits of the longest one.
const LONGEST: usize = 14;

/// An article number in any grouping.
fn numbered(text: &str) -> Option<Kind> {
    let (mut number, mut len) = ([0; LONGEST], 0);
    for b in text.bytes().filter(|b| !matches!(b, b' ' | b'-')) {
        if !(b.is_ascii_digit() || matches!(b, b'X' | b'x')) || len == LONGEST {
            return None;
        }
        number[len] = b;
        len += 1;
    }
    let number = &number[..len];
    if is_isbn10(number) {
        return Some(Kind::new(Code::ArticleNumber, Weak, "ISBN-10"));
    }
    // Where fourteen places are kept, shorter numbers begin with a zero.
    let number = if len == LONGEST && number[0] == b'0' { &number[1..] } else { number };
    number.iter().all(u8::is_ascii_digit).then(|| digits(number)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings() {
        for (text, name) in [
            ("ISBN 978-3-16-148410-0", "ISBN-13"),
            ("978-3-16-148410-0", "ISBN-13"),
            ("0-306-40615-2", "ISBN-10"),
            ("ISBN: 080442957X", "ISBN-10"),
            ("EAN: 4006381333931", "EAN-13"),
            ("UPC 036000291452", "UPC-A"),
            ("条码：6901234567892", "EAN-13"),
            ("B07XJ8C8F5", "ASIN"),
            ("X001ABC2DE", "FNSKU"),
            ("SKU: AB-1", "SKU"),
            ("TSHIRT-RED-02", "SKU"),
            ("4 006381 333931", "EAN-13"),
            ("0 36000 29145 2", "UPC-A"),
            ("(01)06920183746516", "EAN-13"),
            ("EAN 4006381333930", "EAN-13"),
            ("MLM-1928374650", "Mercado Libre"),
        ] {
            assert_eq!(look(text).map(|k| k.name), Some(name), "{text}");
        }
    }

    #[test]
    fn parcels() {
        for text in [
            "RB123456785GB",
            "1LS7119013618127-1",
            "B012345678",
            "24XI00743314*001001",
            "986578788855",
            "EAN",
            "113-1234567-7654321",
            "823-959-776-9",
            "244-476-223-1",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }

    #[test]
    fn prefixes_are_in_order() {
        assert!(PREFIXES.iter().all(|(first, last)| first <= last));
        assert!(PREFIXES.is_sorted_by(|a, b| a.1 < b.0));
    }

    proptest! {
        #[test]
        fn articles_with_their_check_digit(i in 0..PREFIXES.len(), at in 0..1000u16, body in "[0-9]{9}", wrong in 1..10u8) {
            let (first, last) = PREFIXES[i];
            let mut number = format!("{:03}{body}", first + at % (last - first + 1)).into_bytes();
            let check = Check::Gs1.expected(&number).expect("digits");
            number.push(check);
            prop_assert_eq!(digits(&number).map(|k| k.code), Some(Code::ArticleNumber));
            number[12] = b'0' + (check - b'0' + wrong) % 10;
            prop_assert!(digits(&number).is_none());
        }

        #[test]
        fn any_text_is_survived(text in "\\PC{0,20}") {
            look(&text);
        }
    }
}
