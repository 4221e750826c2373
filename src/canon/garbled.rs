//! UTF-8 that was read in another encoding: `ï»¿` for the mark at the beginning of a file, `Â` and a blank for a hard
//! space. Each row is what the bytes of one character are in a code page (Windows-1250 to 1257 and 874, IBM 437, 850,
//! 852 and 866, KOI8-R, Mac Roman, ISO 8859-1 and -2; computed with the codecs of Python 3); a few more were read so
//! twice, or lost a character or the hardness of their blank since. A Cyrillic or Greek letter with a hard space is
//! missing: it may be a letter of the number.

use crate::fold::narrow;

/// A character, and what becomes of it.
type Row = (char, &'static [&'static str]);

const ROWS: &[Row] = &[
    (
        '\u{feff}',
        &[
            "ï»¿",
            "ď»ż",
            "ďťż",
            "п»ї",
            "ο»Ώ",
            "ļ»æ",
            "∩╗┐",
            "´╗┐",
            "я╗┐",
            "Ôªø",
            "О╩©",
            "ן»¿",
            "ï»؟",
            "๏ปฟ",
            "Ã¯Â»Â¿",
            "锘?",
            "锘\u{fffd}",
        ],
    ),
    ('\u{a0}', &["Â\u{a0}", "Â ", "Ā\u{a0}", "┬á", "┬а", "¬†", "б═", "ย\u{a0}", "Ã‚Â\u{a0}", "Ã‚Â "]),
    ('\u{ad}', &["Â\u{ad}"]),
    ('\u{85}', &["\u{c2}\u{85}"]),
    ('\u{200b}', &["â€‹", "\u{e2}\u{80}\u{8b}", "вЂ‹", "β€‹", "ā€‹", "ΓÇï", "ÔÇï", "ÔÇő", "тАЛ", "‚Äã", "Б─▀", "ג€‹"]),
    ('\u{200e}', &["â€Ž", "\u{e2}\u{80}\u{8e}", "вЂЋ", "ā€ˇ", "ΓÇÄ", "ÔÇÄ", "тАО", "‚Äé", "Б─▌", "â€ژ"]),
    ('\u{2009}', &["â€‰", "вЂ‰", "β€‰", "ā€‰", "ΓÇë", "ÔÇë", "тАЙ", "‚Äâ", "Б─┴", "ג€‰", "\u{e2}\u{80}\u{89}"]),
    (
        '\u{2011}',
        &["â€‘", "вЂ‘", "β€‘", "ā€‘", "ΓÇæ", "ÔÇæ", "ÔÇĹ", "тАС", "‚Äë", "Б─▒", "ג€‘", "โ€‘", "\u{e2}\u{80}\u{91}"],
    ),
    ('\u{2013}', &["â€“", "вЂ“", "β€“", "ā€“", "ΓÇô", "ÔÇô", "тАУ", "‚Äì", "Б─⌠", "ג€“", "โ€“", "\u{e2}\u{80}\u{93}"]),
    ('\u{2014}', &["â€”", "вЂ”", "β€”", "ā€”", "ΓÇö", "ÔÇö", "тАФ", "‚Äî", "Б─■", "ג€”", "โ€”", "\u{e2}\u{80}\u{94}"]),
    ('\u{2018}', &["â€˜", "\u{e2}\u{80}\u{98}"]),
    ('\u{2019}', &["â€™", "\u{e2}\u{80}\u{99}"]),
    ('\u{201c}', &["â€œ", "\u{e2}\u{80}\u{9c}"]),
    ('\u{201d}', &["â€\u{9d}", "â€", "\u{e2}\u{80}\u{9d}"]),
    ('\u{201e}', &["â€ž", "\u{e2}\u{80}\u{9e}"]),
    (
        '\u{202f}',
        &["â€¯", "â€Ż", "вЂЇ", "β€―", "ā€Æ", "ΓÇ»", "ÔÇ»", "тАп", "‚ÄØ", "Б─╞", "ג€¯", "โ€ฏ", "\u{e2}\u{80}\u{af}"],
    ),
    (
        '\u{3000}',
        &[
            "ã€€",
            "ă€€",
            "гЂЂ",
            "γ€€",
            "ć€€",
            "πÇÇ",
            "ÒÇÇ",
            "ŃÇÇ",
            "уАА",
            "„ÄÄ",
            "Ц──",
            "ד€€",
            "م€€",
            "ใ€€",
            "\u{e3}\u{80}\u{80}",
        ],
    ),
];

/// How the letters, digits and signs in full width begin, in their two halves, and what the last byte of each is from
/// 0x80 on: in Windows-1252 and 1251, IBM 437, 850 and 866, KOI8-R and Mac Roman.
const WIDE: &[(&str, &str, &str)] = &[
    ("ï¼", "ï½", "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿"),
    ("пј", "пЅ", "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї"),
    ("∩╝", "∩╜", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"),
    ("´╝", "´¢", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"),
    ("я╝", "я╜", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"),
    ("О╪", "О╫", "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"),
    ("Ôº", "ÔΩ", "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"),
];

/// A hard space in GBK and in Windows-1251: by themselves they are letters, but not again and again between the letters
/// and digits of a number.
const BLANKS: [&str; 2] = ["聽", "В\u{a0}"];
/// So near to one another the groups of a number end.
const NEAR: usize = 24;

/// The mark of a file in an encoding of East Asia: two of its three bytes are one sign, and the third is another one
/// with the letter behind it.
const MARKS: &[(char, &str)] = &[
    ('锘', "緼緽緾緿縀縁縂縃縄縅縆縇縈縉縊縋縌縍縎縏縐縑縒縓縔縕縜縝縞縟縠縡縢縣縤縥縦縧縨縩縪縫縬縭縮縯縰縱縲縳縴縵"),
    ('嚜', "澤濁澧澳激澹澶澦澠澴熾燉燐燒燈燕熹燎燙燜燃燄獨璜璣璘瘸瘺盧盥瞠瞞瞟瞥磨磚磬磧禦積穎穆穌穋窺篙簑築篤篛篡篩"),
    ('癤', "풞풟풠풡풢풣풤풥풦풧풨풪풫풬풭풮풯풰풱풲풳풴풵풶풷풸풹풺풻풼풽풾풿퓀퓁퓂퓃퓄퓅퓆퓇퓈퓉퓊퓋퓍퓎퓏퓑퓒퓓퓕"),
];

/// The letters that are swallowed, in the order of the signs.
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The character that garbled ones at the beginning of a text were, and how many bytes they take.
pub(crate) fn garbled(rest: &str) -> Option<(char, usize)> {
    let mut signs = rest.chars();
    let (first, second) = (signs.next()?, signs.next()?);
    // Most text that is not ASCII is words, and in Chinese no row begins so but one.
    let may_begin = !first.is_ascii() && (!second.is_ascii() || matches!(second, ' ' | '?'));
    if !may_begin || first >= '\u{3000}' && first != MARKS[0].0 {
        return None;
    }
    let rows = ROWS.iter().flat_map(|&(sign, spelled)| spelled.iter().map(move |spelled| (sign, spelled)));
    rows.filter(|(_, spelled)| rest.starts_with(**spelled))
        .map(|(sign, spelled)| (sign, spelled.len()))
        .max_by_key(|it| it.1)
}

/// The character that garbled ones at a place of a text were, and how many bytes they take.
pub(super) fn misread(text: &str, at: usize) -> Option<(char, usize)> {
    let rest = &text[at..];
    garbled(rest).or_else(|| wide(rest)).or_else(|| blank(text, at))
}

/// The letter at the beginning of a file that its mark took along, and how many bytes both take.
pub(super) fn swallowed(rest: &str) -> Option<(char, usize)> {
    let mut signs = rest.chars();
    let (mark, sign) = (signs.next()?, signs.next()?);
    let (_, taken) = MARKS.iter().find(|&&(known, _)| known == mark)?;
    let (_, letter) = taken.chars().zip(LETTERS.chars()).find(|&(known, _)| known == sign)?;
    Some((letter, mark.len_utf8() + sign.len_utf8()))
}

/// Whether any character of a text may have been read in another encoding.
pub(crate) fn is_garbled(text: &str) -> bool {
    !text.is_ascii()
        && (swallowed(text).is_some()
            || text.char_indices().any(|(at, c)| !c.is_ascii() && misread(text, at).is_some()))
}

/// The letter, digit or sign in full width that garbled characters were, as a narrow one.
fn wide(rest: &str) -> Option<(char, usize)> {
    const HALF: u32 = 0x40;
    WIDE.iter().find_map(|&(first, second, signs)| {
        let of = |half: &str, from: u32| {
            let sign = rest.strip_prefix(half)?.chars().next()?;
            // What a code page leaves open is a control character.
            let last = signs.chars().position(|known| known == sign).map(|last| last as u32);
            let last = last.or_else(|| (sign as u32).checked_sub(0x80).filter(|last| *last < HALF))?;
            let c = narrow(char::from_u32(from + last)?);
            (c.is_ascii_alphanumeric() || matches!(c, '-' | ':')).then(|| (c, half.len() + sign.len_utf8()))
        };
        of(first, 0xff00).or_else(|| of(second, 0xff00 + HALF))
    })
}

/// A hard space between the groups of a number, of which another one is near.
fn blank(text: &str, at: usize) -> Option<(char, usize)> {
    let (before, rest) = text.split_at(at);
    let spelled = BLANKS.into_iter().find(|spelled| rest.starts_with(*spelled))?;
    let behind = &rest[spelled.len()..];
    let grouped = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let begins = before.char_indices().rev().nth(NEAR).map_or(0, |(i, _)| i);
    let ends = behind.char_indices().nth(NEAR).map_or(behind.len(), |(i, _)| i);
    let again = before[begins..].contains(spelled) || behind[..ends].contains(spelled);
    let within = grouped(before.chars().next_back()) && grouped(behind.chars().next());
    (within && again).then_some(('\u{a0}', spelled.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_row_is_read() {
        for (text, sign, len) in [
            ("ï»¿RB", '\u{feff}', 6),
            ("Â 12", '\u{a0}', 3),
            ("â€\u{9d}12", '\u{201d}', 7),
            ("â€“12", '–', 8),
            ("â€12", '\u{201d}', 5),
            ("∩╗┐1", '\u{feff}', 9),
        ] {
            assert_eq!(garbled(text), Some((sign, len)), "{text}");
        }
        for text in ["RB", "运单号", "Âge", "В\u{a0}1", "锘緼", ""] {
            assert_eq!(garbled(text), None, "{text}");
        }
    }

    #[test]
    fn letters_in_full_width_are_read_narrow() {
        for (text, expected) in [
            ("ï¼²ï¼¢ï¼‘", "RB1"),
            ("ï¼²ï¼¢ï¼\u{91}", "RB1"),
            ("∩╝▓∩╝ó∩╝æ", "RB1"),
            ("Ôº≤Ôº¢Ôºë", "RB1"),
            ("я╝▓я╝вя╝С", "RB1"),
            ("ï½‚ï¼\u{8d}ï¼\u{90}", "b-0"),
        ] {
            let (mut at, mut read) = (0, alloc::string::String::new());
            while let Some((c, len)) = misread(text, at) {
                read.push(c);
                at += len;
                if at == text.len() {
                    break;
                }
            }
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn blanks_are_garbled_where_there_are_more_than_one() {
        assert_eq!(misread("9865聽7878聽8855", 4), Some(('\u{a0}', 3)));
        assert_eq!(misread("RBВ\u{a0}123В\u{a0}456", 2), Some(('\u{a0}', 4)));
        for text in ["9865聽7878", "RBВ\u{a0}123", "听聽1聽2"] {
            let at = text.find(['聽', 'В']).unwrap();
            assert_eq!(misread(text, at), None, "{text}");
        }
    }

    #[test]
    fn each_mark_takes_each_letter_along() {
        for (mark, signs) in MARKS {
            assert_eq!(signs.chars().count(), LETTERS.len(), "{mark}");
            for (sign, letter) in signs.chars().zip(LETTERS.chars()) {
                assert_eq!(swallowed(&format!("{mark}{sign}1")), Some((letter, mark.len_utf8() + sign.len_utf8())));
            }
        }
    }
}
