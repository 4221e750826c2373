//! Phone numbers: an international prefix with a fitting length, or the numbering plans that people write without one.

mod countries;
mod plans;

use core::ops::RangeInclusive;

use countries::is_international;
use plans::national;

use super::Strength::{Fair, Proof, Strong, Weak};
use super::labels::Labels;
use super::{Kind, value};
use crate::finding::Code;
use crate::script::is_han;
use crate::signs::is_digits;

#[rustfmt::skip]
const LABELS: Labels = Labels::new(&[
    // Signs
    "☎", "☎\u{fe0f}", "☏", "📞", "📱",
    // English
    "tel", "tel.", "telephone", "phone", "mobile", "mob", "mob.", "cell", "cell phone", "fax", "contact no",
    "contact number", "contact phone", "ph", "hotline", "whatsapp", "wechat", "wa",
    // German, Dutch, the languages of Scandinavia
    "telefon", "telefonnummer", "rufnummer", "handy", "handynummer", "mobil", "mobilnummer", "mobiltelefon",
    "telefoon", "telefoonnummer", "mobiel", "tlf", "puhelin", "puhelinnumero", "mobilnr", "telefonnr",
    // French, Spanish, Portuguese, Italian, Romanian
    "téléphone", "tél", "tél.", "portable", "telefono", "teléfono", "telefone", "fone", "telemóvel", "movil", "móvil",
    "celular", "cel", "tfno", "tfno.", "cellulare", "cell.", "recapito", "recapito telefonico", "telefon mobil",
    // Polish, Czech, Hungarian, the Balkans, Greek
    "telefonu", "komórka", "komórkowy", "kom", "kom.", "telefonszám", "mobilszám", "mobitel", "тел", "τηλ", "τηλ.",
    "τηλέφωνο", "τηλεφώνου", "κινητό", "κινητού", "кин",
    // Turkish
    "cep tel", "cep telefonu", "cep no", "gsm", "telefon no",
    // Russian, Ukrainian
    "телефон", "телефона", "телефону", "телефонный номер", "телефон получателя", "телефон отправителя",
    "телефон покупателя", "телефон клиента", "тел.", "моб", "моб.", "мобильный", "мобільний", "сот", "сот.",
    "контактный телефон",
    // Arabic, Persian, Hebrew
    "هاتف", "الهاتف", "جوال", "الجوال", "موبايل", "تلفن", "تماس", "موبایل", "همراه", "تلفن همراه", "טלפון", "נייד",
    "הטלפון",
    // Hindi, Thai, Vietnamese, Indonesian, Malay
    "मोबाइल", "फोन", "फ़ोन", "โทร", "โทร.", "โทรศัพท์", "เบอร์", "เบอร์โทร", "เบอร์โทรศัพท์", "เบอร์มือถือ", "มือถือ",
    "điện thoại", "sđt", "di động", "telp", "telp.", "telepon", "hp", "handphone", "ponsel", "telefon bimbit",
    // Japanese, Korean, Chinese
    "電話", "電話番号", "携帯", "携帯電話", "携帯番号", "連絡先", "전화", "연락처", "휴대폰", "휴대전화", "핸드폰", "전화번호", "手机", "手機", "手机号", "联系电话",
    "连络电话", "连络方式", "电话", "連絡電話", "聯絡電話", "行動電話", "手機號碼", "电话号码", "微信",
    "联系方式", "联系手机", "手机号码", "联系号码", "聯繫電話",
]);

/// Whose number it is, in Chinese in front of such a label.
const PARTIES: &[&str] = &[
    "收件人",
    "收货人",
    "收貨人",
    "寄件人",
    "发件人",
    "發件人",
    "联系人",
    "客户",
    "客戶",
    "顾客",
    "买家",
    "買家",
    "卖家",
    "商家",
    "店铺",
    "用户",
    "会员",
];

/// How many digits they have, with those of an extension.
pub(super) const DIGITS: RangeInclusive<usize> = SHORTEST..=LONGEST + *EXTENSION.end();
const SHORTEST: usize = 7;
const LONGEST: usize = 15;
/// One digit behind an x is a count.
const EXTENSION: RangeInclusive<usize> = 2..=6;

/// Whether a text is a word for a telephone and nothing else.
pub(super) fn is_label(text: &str) -> bool {
    LABELS.has(text)
}

/// A phone number, with any punctuation that people put into one.
pub(super) fn look(text: &str) -> Option<Kind> {
    let party =
        if text.starts_with(|c: char| c.is_ascii()) { None } else { PARTIES.iter().find_map(|p| text.strip_prefix(p)) };
    let labelled = LABELS.behind(party.unwrap_or(text));
    if labelled.is_none() && party.is_some_and(|behind| is_mobile_of(&text[..text.len() - behind.len()], behind)) {
        return Some(Kind::new(Code::Phone, Strong, "").labelled());
    }
    let text = labelled.unwrap_or(text);
    let bare = |number: &str| is_digits(number).then(|| digits(number.as_bytes())).flatten();
    if let Some(phone) = before_extension(text).and_then(|number| look(number).or_else(|| bare(number))) {
        return Some(if phone.strength < Strong { Kind { strength: Strong, ..phone } } else { phone });
    }
    let (international, rest) = match text.trim_start_matches('(').strip_prefix(['+', '＋']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let grouped = Grouped::read(rest)?;
    let (number, groups) = (grouped.digits(), grouped.groups());
    if number.len() < SHORTEST {
        return None;
    }
    let phone = |strength| Some(Kind { labelled: labelled.is_some(), ..Kind::new(Code::Phone, strength, "") });
    if international {
        // `+44 (0)20`: the zero in brackets is not dialled.
        return phone(if is_international(number) || rest.contains("(0)") { Proof } else { Strong });
    }
    if labelled.is_some() {
        return phone(Proof);
    }
    let zeros = number.strip_prefix(b"00");
    match groups {
        [_] => None,
        _ if zeros.is_some_and(is_international) => phone(Strong),
        [3, 3, 4] if is_north_american(number) => phone(if text.starts_with('(') { Proof } else { Strong }),
        [1, 3, 3, 4] if number[0] == b'1' && is_north_american(&number[1..]) => phone(Strong),
        // An air waybill is written so, and its last digit is the rest of the seven before by seven (IATA resolution
        // 600a).
        [3, 8] if text.contains('-') && value(&number[3..10]) % 7 == value(&number[10..]) => phone(Weak),
        [3, 4, 4] | [3, 8] if is_chinese_mobile(number) => phone(Strong),
        // The number that a platform gives out instead of the buyer's, with the digits that lead on to that.
        [11, 3 | 4] if text.contains('-') && is_chinese_mobile(&number[..11]) => phone(Strong),
        [2, 11] | [2, 3, 4, 4] if number.starts_with(b"86") && is_chinese_mobile(&number[2..]) => phone(Strong),
        // France. No carrier prints pairs.
        [2, 2, 2, 2, 2] if number[0] == b'0' && number[1] != b'0' => phone(Strong),
        [2, 4, 4] | [2, 8 | 9] | [2, 1, 4, 4] if is_brazilian(text, number) => phone(Strong),
        // The large towns of Germany, and towns of China behind its code.
        [3, 5 | 6] if text.contains('-') && begins(number, &["030", "040", "069", "089"]) => phone(Strong),
        [2, 2, 8] | [2, 3, 7 | 8] if number.starts_with(b"86") && number[2] != b'0' => phone(Strong),
        // Argentina, Mexico and Brazil: no carrier puts a hyphen in front of its last four digits and blanks before.
        [2, 4 | 5, 4] | [3, 2, 4, 4] if is_line_with_hyphen(text) => phone(Strong),
        _ if is_country_in_brackets(text, number) => phone(Strong),
        [1, 2, 2, 2, 2] if text.starts_with("(0 ") => phone(Strong),
        // The mobiles of the Netherlands and of Taiwan: no carrier prints such groups with hyphens.
        [2, 8] if number.starts_with(b"06") && text.contains('-') => phone(Strong),
        [4, 3, 3] if number.starts_with(b"09") && text.matches('-').count() == 2 => phone(Strong),
        _ => match national(number, groups) {
            // No carrier puts a hyphen between the first two groups and a blank behind them.
            Some(strength) => phone(if text.starts_with('(') || is_area_with_hyphen(text) { Strong } else { strength }),
            // Three digits with a hyphen are as well the airline of an air waybill.
            None if matches!(groups, [4, 7 | 8]) && number[0] == b'0' && text.contains(['-', '(']) => phone(Strong),
            None => {
                let area = number[0] == b'0' && zeros.is_none() && (8..=12).contains(&number.len());
                if area && groups.iter().all(|g| *g >= 2) { phone(Weak) } else { None }
            }
        },
    }
}

/// Whether eleven digits stand behind the word for a person, with a name or without, that begin as mobiles of China do:
/// ranges are opened that nobody has written down yet, and no parcel is announced so.
fn is_mobile_of(party: &str, behind: &str) -> bool {
    const LONGEST_NAME: usize = 4;
    const OF_NUMBERS: [char; 6] = ['单', '單', '号', '號', '码', '碼'];
    let named = behind.trim_start_matches([' ', ':', '：']);
    let number = named.trim_start_matches(is_han);
    let name = &named[..named.len() - number.len()];
    let number = number.trim_start_matches([' ', ':', '：']);
    party.ends_with('人')
        && name.chars().count() <= LONGEST_NAME
        && !name.contains(OF_NUMBERS)
        && number.len() == 11
        && is_digits(number)
        && matches!(number.as_bytes(), [b'1', b'3'..=b'9', ..])
}

/// Digits, and how many of them stand in each group.
struct Grouped {
    digits: [u8; LONGEST],
    len: usize,
    groups: [u8; 8],
    count: usize,
}

impl Grouped {
    /// Reads digits with the punctuation of phone numbers; `None` if there are too many or any other signs.
    fn read(text: &str) -> Option<Self> {
        let mut read = Self { digits: [0; LONGEST], len: 0, groups: [0; 8], count: 0 };
        let mut in_group = false;
        for b in text.bytes() {
            match b {
                b'0'..=b'9' if read.len < LONGEST => {
                    read.digits[read.len] = b;
                    read.len += 1;
                    if !in_group {
                        read.count += 1;
                    }
                    in_group = true;
                    *read.groups.get_mut(read.count - 1)? += 1;
                }
                b' ' | b'-' | b'.' | b'(' | b')' | b'/' => in_group = false,
                _ => return None,
            }
        }
        Some(read)
    }

    /// All digits.
    fn digits(&self) -> &[u8] {
        &self.digits[..self.len]
    }

    /// How many digits each group has.
    fn groups(&self) -> &[u8] {
        &self.groups[..self.count]
    }
}

/// Whether a number is one of Brazil with its area in brackets: eight digits of a landline with a hyphen or in one
/// piece, or nine of a mobile. Those areas are identifiers of GS1, too, behind which nobody writes so few digits with a
/// hyphen or a blank. Source: Anatel, Plano de Numeração do Serviço Telefônico Fixo Comutado.
fn is_brazilian(text: &str, number: &[u8]) -> bool {
    let rest = text.strip_prefix('(').and_then(|area| area.get(2..)?.strip_prefix(')')).unwrap_or_default();
    let parted = rest.contains('-') || rest.starts_with(' ') && !rest.trim_start().contains(' ');
    let line = match number.len() {
        // Mexico writes so, too, and begins with any digit.
        10 => matches!(number[2], b'2'..=b'5') || rest.contains('-') && number[2] > b'5',
        11 => number[2] == b'9',
        _ => false,
    };
    line && parted && number[0] != b'0' && number[1] != b'0'
}

/// Whether a number begins with one of these.
fn begins(number: &[u8], heads: &[&str]) -> bool {
    heads.iter().any(|head| number.starts_with(head.as_bytes()))
}

/// Whether blanks part the groups of a number, and a hyphen the last four digits: `11 2505-3824`.
fn is_line_with_hyphen(text: &str) -> bool {
    const LAST: usize = 4;
    let Some((head, last)) = text.rsplit_once('-') else { return false };
    let signs = || head.bytes().filter(|b| !b.is_ascii_digit());
    last.len() == LAST && signs().next().is_some() && signs().all(|b| b == b' ')
}

/// Whether the code of a country stands in brackets in front of as many digits as follow it there: `(852) 2334 0656`.
/// Identifiers of GS1 begin with other digits, or have as many as two where codes have three.
fn is_country_in_brackets(text: &str, number: &[u8]) -> bool {
    let Some((code, rest)) = text.strip_prefix('(').and_then(|text| text.split_once(')')) else { return false };
    let parted = rest.trim_start().contains([' ', '-']);
    let of_phones = match code.as_bytes() {
        [first, _] => matches!(first, b'4'..=b'8'),
        [first, _, _] => matches!(first, b'5'..=b'9'),
        _ => false,
    };
    of_phones && parted && is_digits(code) && is_international(number)
}

/// Whether a hyphen stands behind the area of a number alone, and blanks between its other groups: `0755-3457 7687`.
fn is_area_with_hyphen(text: &str) -> bool {
    let Some((area, rest)) = text.split_once('-') else { return false };
    let digits = |group: &str| !group.is_empty() && is_digits(group);
    digits(area) && rest.contains(' ') && rest.split(' ').all(digits)
}

/// The number in front of an extension: `+1 646-973-1006 ext. 05304`.
fn before_extension(text: &str) -> Option<&str> {
    /// What people write in front of an extension; letters of the Latin script behind a blank or a comma.
    const WORDS: &[&str] = &["extension", "ext.", "ext", "x", "доб.", "доб", "转分机", "分机", "转"];
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let word = rest.trim_end_matches([' ', ':', '：']);
    if !EXTENSION.contains(&(text.len() - rest.len())) || word.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    WORDS.iter().find_map(|own| {
        let at = word.len().checked_sub(own.len()).filter(|&at| word.is_char_boundary(at))?;
        let number = &word[..at];
        let parted = !own.is_ascii() || number.ends_with([' ', ',']);
        let same = word[at..].eq_ignore_ascii_case(own);
        (parted && same).then(|| number.trim_end_matches([' ', ',']))
    })
}

/// Digits alone: only the mobile numbers of China are a plan narrow enough to say more than "perhaps".
pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    let strength = match number.len() {
        11 if is_chinese_mobile(number) => Strong,
        13 if number.starts_with(b"86") && is_chinese_mobile(&number[2..]) => Strong,
        10 if is_north_american(number) => Weak,
        11 if number[0] == b'1' && is_north_american(&number[1..]) => Weak,
        11 if number.starts_with(b"07") || number.starts_with(b"01") => Weak,
        // What is dialled in front of a country.
        15 if number.starts_with(b"0086") && is_chinese_mobile(&number[4..]) => Strong,
        14 | 15 if number.strip_prefix(b"00").is_some_and(is_international) => Fair,
        _ => return None,
    };
    Some(Kind::new(Code::Phone, strength, ""))
}

/// Neither area nor exchange begins with 0 or 1.
fn is_north_american(number: &[u8]) -> bool {
    number.len() == 10 && number[0] >= b'2' && number[3] >= b'2'
}

/// The ranges that the MIIT has given to mobile networks.
fn is_chinese_mobile(number: &[u8]) -> bool {
    number.len() == 11
        && number[0] == b'1'
        && match number[1] {
            b'3' | b'8' => true,
            b'4' => number[2] >= b'5',
            b'6' => matches!(number[2], b'2' | b'5' | b'6' | b'7'),
            b'7' => number[2] != b'9',
            b'5' | b'9' => number[2] != b'4',
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn strength(text: &str) -> Option<super::super::Strength> {
        look(text).or_else(|| is_digits(text).then(|| digits(text.as_bytes())).flatten()).map(|k| k.strength)
    }

    #[test]
    fn spellings() {
        for (text, expected) in [
            ("+86 138 0013 8000", Proof),
            ("+1 (415) 555-0123", Proof),
            ("(415) 555-0123", Proof),
            ("+49 30 1234567", Proof),
            ("+44 (0)20 7946 0958", Proof),
            ("Tel: 415 555 0123", Proof),
            ("手机号：13800138000", Proof),
            ("415-555-0123", Strong),
            ("138-0013-8000", Strong),
            ("13800138000", Strong),
            ("8613800138000", Strong),
            ("0571-88886666", Strong),
            ("0044 20 7946 0958", Strong),
            ("06-12345678", Strong),
            ("0912-345-678", Strong),
            ("0912 345 678", Fair),
            ("090-1234-5678", Fair),
            ("010-9876-5432", Fair),
            ("07911 123456", Fair),
            ("06 12 34 56 78", Strong),
            ("(11) 91234-5678", Strong),
            ("(21) 3251-7894", Strong),
            ("(91)3253-7575", Strong),
            ("(92) 932537575", Strong),
            ("8 (916) 123-45-67", Strong),
            ("0532 123 45 67", Strong),
            ("157-12345675", Weak),
            ("157-12345676", Strong),
            ("020 7946 0958", Fair),
            ("4155550123", Weak),
            ("+1 646-973-1006 ext. 05304", Proof),
            ("415-566-1507 x3717", Strong),
            ("13801849493-4174", Strong),
            ("13800138000转1234", Strong),
            ("0507-3917-6833", Fair),
            ("0470 49 54 93", Fair),
            ("0120-123-456", Strong),
            ("45 67 89 01", Fair),
            ("91 345 67 89", Fair),
            ("91 9843850477", Fair),
            ("(55) 9134-6641", Strong),
            ("(11) 9 1588-7426", Strong),
            ("030-145868", Strong),
            ("86-755-46541956", Strong),
            ("11 2505-3824", Strong),
            ("011 15 2984-8191", Strong),
            ("(852) 2334 0656", Strong),
            ("(65) 9751 1251", Strong),
            ("(0 30) 50 04 12", Strong),
            ("8 029 555 85 56", Strong),
            ("80 29 555 85 56", Strong),
            ("06-1-659-0446", Strong),
            ("044 55 6635 2381", Strong),
            ("0437 766 485", Strong),
            ("☎ 85098629660", Proof),
            ("телефон получателя 05818135764", Proof),
            ("收件人 17971325547", Strong),
            ("收货人张三：17971325547", Strong),
        ] {
            assert_eq!(strength(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn parcels() {
        for text in [
            "RB123456785GB",
            "9400 1112 0620 6406 2607 87",
            "9865 7878 8855",
            "0414 4176 0228 964",
            "986578788855",
            "3318810025",
            "10000000000",
            "+1",
            "()-",
            "(91) 3253 7575",
            "(91)32537575",
            "(91) 12345678",
            "(420) 902101234",
            "(400) 1398267383",
            "33 1881 0025",
            "98597 62342",
            " 7 9 0 5 3 5 3 1 2 3 1 7 ",
            "收件人单号 17971325547",
            "收件人 986578788855",
        ] {
            assert!(strength(text).is_none_or(|s| s == Weak), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_country_with_its_lengths(country in prop::sample::select(countries::codes().collect::<Vec<_>>()), rest in "[2-9][0-9]{13}", more in 0..9usize) {
            let (code, lengths) = country;
            let len = lengths.start() + more % (lengths.end() - lengths.start() + 1);
            let code = code.to_string();
            prop_assume!(code.len() + len >= 7 && code.len() + len <= 15);
            let spaced = format!("+{code} {} {}", &rest[..2], &rest[2..len]);
            let plain = format!("+{code}{}", &rest[..len]);
            prop_assert_eq!(strength(&spaced), Some(Proof));
            prop_assert_eq!(strength(&plain), Some(Proof));
        }

        #[test]
        fn any_text_is_survived(text in "[+0-9() .-]{0,30}|\\PC{0,20}") {
            look(&text);
        }
    }
}
