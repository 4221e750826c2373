//! UTF-8 that was read in another encoding: `ï»¿` for the mark at the beginning of a file, `Â` and a blank for a hard
//! space. Each row is what the bytes of one character are in a code page (Windows-1250 to 1257 and 874, IBM 437, 850,
//! 852 and 866, KOI8-R, Mac Roman, ISO 8859-1 and -2; computed with the codecs of Python 3); a few more were read so
//! twice, or lost a character or the hardness of their blank since. A Cyrillic or Greek letter with a hard space is
//! missing: it may be a letter of the number.

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
    ('\u{2009}', &["â€‰", "вЂ‰", "β€‰", "ā€‰", "ΓÇë", "ÔÇë", "тАЙ", "‚Äâ", "Б─┴", "ג€‰"]),
    ('\u{2011}', &["â€‘", "вЂ‘", "β€‘", "ā€‘", "ΓÇæ", "ÔÇæ", "ÔÇĹ", "тАС", "‚Äë", "Б─▒", "ג€‘", "โ€‘"]),
    ('\u{2013}', &["â€“", "вЂ“", "β€“", "ā€“", "ΓÇô", "ÔÇô", "тАУ", "‚Äì", "Б─⌠", "ג€“", "โ€“"]),
    ('\u{2014}', &["â€”", "вЂ”", "β€”", "ā€”", "ΓÇö", "ÔÇö", "тАФ", "‚Äî", "Б─■", "ג€”", "โ€”"]),
    ('\u{2018}', &["â€˜"]),
    ('\u{2019}', &["â€™"]),
    ('\u{201c}', &["â€œ"]),
    ('\u{201d}', &["â€\u{9d}", "â€"]),
    ('\u{201e}', &["â€ž"]),
    ('\u{202f}', &["â€¯", "â€Ż", "вЂЇ", "β€―", "ā€Æ", "ΓÇ»", "ÔÇ»", "тАп", "‚ÄØ", "Б─╞", "ג€¯", "โ€ฏ"]),
    ('\u{3000}', &["ã€€", "ă€€", "гЂЂ", "γ€€", "ć€€", "πÇÇ", "ÒÇÇ", "ŃÇÇ", "уАА", "„ÄÄ", "Ц──", "ד€€", "م€€", "ใ€€"]),
];

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

/// The letter at the beginning of a file that its mark took along, and how many bytes both take.
pub(super) fn swallowed(rest: &str) -> Option<(char, usize)> {
    let mut signs = rest.chars();
    let (mark, sign) = (signs.next()?, signs.next()?);
    let (_, taken) = MARKS.iter().find(|&&(known, _)| known == mark)?;
    let (_, letter) = taken.chars().zip(LETTERS.chars()).find(|&(known, _)| known == sign)?;
    Some((letter, mark.len_utf8() + sign.len_utf8()))
}

/// Whether any character of a text may have been read in another encoding.
pub(super) fn is_garbled(text: &str) -> bool {
    !text.is_ascii()
        && (swallowed(text).is_some()
            || text.char_indices().any(|(at, c)| !c.is_ascii() && garbled(&text[at..]).is_some()))
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
    fn each_mark_takes_each_letter_along() {
        for (mark, signs) in MARKS {
            assert_eq!(signs.chars().count(), LETTERS.len(), "{mark}");
            for (sign, letter) in signs.chars().zip(LETTERS.chars()) {
                assert_eq!(swallowed(&format!("{mark}{sign}1")), Some((letter, mark.len_utf8() + sign.len_utf8())));
            }
        }
    }
}
