//! Phone numbers: an international prefix with a fitting length, or the numbering plans that people write without one.

use super::Strength::{Proof, Strong, Weak};
use super::{Kind, value};
use crate::finding::Code;

/// Country code and how many digits follow it. Source: ITU-T E.164 and the national numbering plans notified to the ITU,
/// lengths as in the metadata of libphonenumber.
const COUNTRIES: &[(u16, u8, u8)] = &[
    (1, 10, 10),
    (7, 10, 10),
    (20, 8, 10),
    (27, 9, 9),
    (30, 10, 10),
    (31, 9, 9),
    (32, 8, 9),
    (33, 9, 9),
    (34, 9, 9),
    (36, 8, 9),
    (39, 6, 11),
    (40, 9, 9),
    (41, 9, 9),
    (43, 4, 13),
    (44, 9, 10),
    (45, 8, 8),
    (46, 7, 10),
    (47, 8, 8),
    (48, 9, 9),
    (49, 6, 12),
    (51, 8, 9),
    (52, 10, 10),
    (53, 6, 8),
    (54, 10, 11),
    (55, 10, 11),
    (56, 9, 9),
    (57, 8, 10),
    (58, 10, 10),
    (60, 8, 10),
    (61, 9, 9),
    (62, 7, 12),
    (63, 8, 10),
    (64, 8, 10),
    (65, 8, 8),
    (66, 8, 9),
    (81, 9, 10),
    (82, 8, 11),
    (84, 9, 10),
    (86, 9, 11),
    (90, 10, 10),
    (91, 10, 10),
    (92, 9, 10),
    (93, 9, 9),
    (94, 9, 9),
    (95, 7, 10),
    (98, 10, 10),
    (211, 9, 9),
    (212, 9, 9),
    (213, 8, 9),
    (216, 8, 8),
    (218, 8, 9),
    (220, 7, 7),
    (221, 9, 9),
    (222, 8, 8),
    (223, 8, 8),
    (224, 9, 9),
    (225, 10, 10),
    (226, 8, 8),
    (227, 8, 8),
    (228, 8, 8),
    (229, 8, 10),
    (230, 7, 8),
    (231, 7, 9),
    (232, 8, 8),
    (233, 9, 9),
    (234, 8, 10),
    (235, 8, 8),
    (236, 8, 8),
    (237, 9, 9),
    (238, 7, 7),
    (239, 7, 7),
    (240, 9, 9),
    (241, 7, 8),
    (242, 9, 9),
    (243, 7, 9),
    (244, 9, 9),
    (245, 7, 9),
    (246, 7, 7),
    (248, 7, 7),
    (249, 9, 9),
    (250, 9, 9),
    (251, 9, 9),
    (252, 7, 9),
    (253, 8, 8),
    (254, 9, 9),
    (255, 9, 9),
    (256, 9, 9),
    (257, 8, 8),
    (258, 8, 9),
    (260, 9, 9),
    (261, 9, 9),
    (262, 9, 9),
    (263, 9, 9),
    (264, 8, 9),
    (265, 7, 9),
    (266, 8, 8),
    (267, 7, 8),
    (268, 8, 8),
    (269, 7, 7),
    (290, 4, 5),
    (291, 7, 7),
    (297, 7, 7),
    (298, 6, 6),
    (299, 6, 6),
    (350, 8, 8),
    (351, 9, 9),
    (352, 4, 11),
    (353, 7, 10),
    (354, 7, 9),
    (355, 8, 9),
    (356, 8, 8),
    (357, 8, 8),
    (358, 5, 12),
    (359, 7, 9),
    (370, 8, 8),
    (371, 8, 8),
    (372, 7, 8),
    (373, 8, 8),
    (374, 8, 8),
    (375, 9, 9),
    (376, 6, 9),
    (377, 8, 9),
    (378, 6, 10),
    (380, 9, 9),
    (381, 6, 12),
    (382, 8, 8),
    (383, 8, 9),
    (385, 8, 9),
    (386, 8, 8),
    (387, 8, 9),
    (389, 8, 8),
    (420, 9, 9),
    (421, 9, 9),
    (423, 7, 9),
    (500, 5, 5),
    (501, 7, 7),
    (502, 8, 8),
    (503, 8, 8),
    (504, 8, 8),
    (505, 8, 8),
    (506, 8, 8),
    (507, 7, 8),
    (508, 6, 9),
    (509, 8, 8),
    (590, 9, 9),
    (591, 8, 8),
    (592, 7, 7),
    (593, 8, 9),
    (594, 9, 9),
    (595, 7, 10),
    (596, 9, 9),
    (597, 6, 7),
    (598, 8, 8),
    (599, 7, 8),
    (670, 7, 8),
    (672, 6, 6),
    (673, 7, 7),
    (674, 7, 7),
    (675, 7, 8),
    (676, 5, 7),
    (677, 5, 7),
    (678, 5, 7),
    (679, 7, 7),
    (680, 7, 7),
    (681, 6, 6),
    (682, 5, 5),
    (683, 4, 7),
    (685, 5, 10),
    (686, 5, 8),
    (687, 6, 6),
    (688, 5, 7),
    (689, 6, 8),
    (690, 4, 7),
    (691, 7, 7),
    (692, 7, 7),
    (850, 8, 10),
    (852, 8, 8),
    (853, 8, 8),
    (855, 8, 9),
    (856, 8, 10),
    (880, 8, 10),
    (886, 8, 9),
    (960, 7, 7),
    (961, 7, 8),
    (962, 8, 9),
    (963, 8, 9),
    (964, 8, 10),
    (965, 8, 8),
    (966, 9, 9),
    (967, 7, 9),
    (968, 8, 8),
    (970, 8, 9),
    (971, 8, 9),
    (972, 8, 9),
    (973, 8, 8),
    (974, 8, 8),
    (975, 8, 8),
    (976, 8, 8),
    (977, 8, 10),
    (992, 9, 9),
    (993, 8, 8),
    (994, 9, 9),
    (995, 9, 9),
    (996, 9, 9),
    (998, 9, 9),
];

const LABELS: &[&str] = &[
    "tel",
    "tel.",
    "telephone",
    "phone",
    "phone no",
    "mobile",
    "mob",
    "cell",
    "fax",
    "whatsapp",
    "wechat",
    "telefon",
    "telefono",
    "teléfono",
    "téléphone",
    "handy",
    "movil",
    "móvil",
    "celular",
    "телефон",
    "тел",
    "电话",
    "電話",
    "手机",
    "手機",
    "手机号",
    "联系电话",
    "微信",
    "전화",
    "携帯",
];

/// With any punctuation that people put into phone numbers.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 15;
    let labelled = super::behind_label(text, LABELS);
    let text = labelled.unwrap_or(text);
    let (international, rest) = match text.trim_start_matches('(').strip_prefix(['+', '＋']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mut number, mut len) = ([0; LONGEST], 0);
    let (mut groups, mut count) = ([0u8; 8], 0);
    let mut in_group = false;
    for b in rest.bytes() {
        match b {
            b'0'..=b'9' if len < LONGEST => {
                number[len] = b;
                len += 1;
                if !in_group {
                    count += 1;
                }
                in_group = true;
                *groups.get_mut(count - 1)? += 1;
            }
            b' ' | b'-' | b'.' | b'(' | b')' | b'/' => in_group = false,
            _ => return None,
        }
    }
    let (number, groups) = (&number[..len], &groups[..count]);
    if len < 7 {
        return None;
    }
    let phone = |strength| Some(Kind::new(Code::Phone, strength, ""));
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
        [3, 4, 4] | [3, 8] if is_chinese_mobile(number) => phone(Strong),
        // Three digits with a hyphen are as well the airline of an air waybill.
        [4, 7 | 8] if number[0] == b'0' && text.contains('-') => phone(Strong),
        _ if number[0] == b'0' && zeros.is_none() && (8..=12).contains(&len) && groups.iter().all(|g| *g >= 2) => {
            phone(Weak)
        }
        _ => None,
    }
}

/// Digits alone: only the mobile numbers of China are a plan narrow enough to say more than "perhaps".
pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    let strength = match number.len() {
        11 if is_chinese_mobile(number) => Strong,
        13 if number.starts_with(b"86") && is_chinese_mobile(&number[2..]) => Strong,
        10 if is_north_american(number) => Weak,
        11 if number[0] == b'1' && is_north_american(&number[1..]) => Weak,
        11 if number.starts_with(b"07") || number.starts_with(b"01") => Weak,
        _ => return None,
    };
    Some(Kind::new(Code::Phone, strength, ""))
}

fn is_international(number: &[u8]) -> bool {
    (1..=3).any(|width| {
        number.split_at_checked(width).is_some_and(|(code, rest)| {
            COUNTRIES
                .binary_search_by_key(&value(code), |c| u64::from(c.0))
                .is_ok_and(|i| (usize::from(COUNTRIES[i].1)..=usize::from(COUNTRIES[i].2)).contains(&rest.len()))
        })
    })
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
            b'5' => number[2] != b'4',
            b'6' => matches!(number[2], b'2' | b'5' | b'6' | b'7'),
            b'7' => number[2] != b'9',
            b'9' => number[2] != b'4',
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn strength(text: &str) -> Option<super::super::Strength> {
        look(text)
            .or_else(|| text.bytes().all(|b| b.is_ascii_digit()).then(|| digits(text.as_bytes())).flatten())
            .map(|k| k.strength)
    }

    #[test]
    fn codes_are_sorted_and_none_begins_another() {
        assert!(COUNTRIES.is_sorted_by(|a, b| a.0 < b.0));
        for (code, _, _) in COUNTRIES {
            let begun = |width: u16| COUNTRIES.iter().any(|c| c.0 == code / width);
            assert!(*code < 10 || *code >= 100 && !begun(100) && !begun(10) || *code < 100 && !begun(10), "{code}");
        }
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
            ("020 7946 0958", Weak),
            ("4155550123", Weak),
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
            " 7 9 0 5 3 5 3 1 2 3 1 7 ",
        ] {
            assert!(strength(text).is_none_or(|s| s == Weak), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_country_with_its_lengths(i in 0..COUNTRIES.len(), rest in "[2-9][0-9]{13}", more in 0..9usize) {
            let (code, shortest, longest) = COUNTRIES[i];
            let len = usize::from(shortest) + more % usize::from(longest - shortest + 1);
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
