//! Words that say how a number ends of which no more is shown: `ending in 6784`, 尾号6784, `6784 ile biten`.

use crate::s10;

/// In front of the last characters, in lowercase.
#[rustfmt::skip]
const HEADS: &[&str] = &[
    // English
    "ending ", "ending in ", "ending with ", "ends in ", "ends with ", "endswith ", "ends on ", "last 4 ", "last 4: ", "last4", "last four ", "last digits ",
    // German, Dutch
    "endet auf ", "endet mit ", "endend auf ", "endend mit ", "endziffer", "letzte 4 ", "letzten 4 ", "letzte vier ",
    "letzten vier ", "letzte ziffern", "letzten ziffern", "eindigt op ", "eindigend op ", "eindigt met ", "laatste 4 ",
    "laatste vier ", "laatste cijfers",
    // French
    "terminant par ", "termine par ", "finissant par ", "finit par ", "4 derniers chiffres", "quatre derniers chiffres",
    "derniers chiffres",
    // Spanish, Portuguese
    "terminada en ", "terminado en ", "termina en ", "terminan en ", "acabada en ", "acabado en ", "acaba en ",
    "terminación ", "últimos 4 ", "últimas 4 ", "ultimos 4 ", "últimos cuatro ", "últimos dígitos", "ultimos digitos",
    "terminada em ", "terminado em ", "terminando em ", "termina em ", "termina com ", "com final ", "últimos quatro ",
    // Italian, Romanian
    "termina con ", "terminante con ", "finisce con ", "finisce in ", "che finisce per ", "ultime 4 ", "ultime quattro ",
    "ultime cifre", "se termină în ", "se termina in ", "ultimele 4 ", "ultimele cifre",
    // Polish, Czech, Slovak
    "kończy się na ", "kończący się na ", "kończąca się na ", "kończące się na ", "końcówka", "ostatnie 4 ",
    "ostatnie cyfry", "končí na ", "končící na ", "končiace na ", "končí číslem ", "poslední 4 ", "posledné 4 ",
    "poslední číslice", "posledné číslice", "koncovka",
    // Russian, Ukrainian
    "оканчивается на ", "заканчивается на ", "кончается на ", "оканчивающийся на ", "заканчивающийся на ",
    "последние 4 ", "последние четыре ", "последние цифры", "закінчується на ", "останні 4 ", "останні цифри",
    // Swedish, Danish, Norwegian, Finnish, Hungarian, Greek
    "slutar på ", "slutar med ", "ender på ", "slutter på ", "slutter med ", "sista 4 ", "sidste 4 ", "siste 4 ",
    "fyra sista", "fire sidste", "fire siste", "päättyy ", "viimeiset 4 ", "végződése", "utolsó 4 ", "utolsó négy ",
    "λήγει σε ", "τελευταία 4 ", "τελευταία ψηφία",
    // Turkish, Arabic, Hebrew
    "son 4 ", "son dört ", "son haneleri", "sonu ", "ينتهي ب", "تنتهي ب", "نهايته ", "آخر 4 ", "آخر أربعة ", "מסתיים ב", "4 ספרות אחרונות",
    // Vietnamese, Indonesian, Malay, Thai
    "kết thúc bằng ", "kết thúc là ", "4 số cuối", "đuôi ", "berakhiran ", "akhiran ", "berakhir dengan ", "diakhiri ",
    "4 digit terakhir", "ลงท้าย", "เลขท้าย", "4 ตัวท้าย",
    // Chinese, Japanese, Korean
    "尾号", "尾號", "尾数", "尾數", "尾码", "尾碼", "末尾", "末四位", "末四碼", "末4位", "后四位", "後四位", "后四码", "後四碼", "后4位", "後4位",
    "后４位", "下4桁", "下４桁", "下四桁", "끝자리", "끝번호", "뒷자리", "뒤 4자리", "뒤4자리", "마지막 4자리", "마지막 네자리", "끝 4자리",
];

/// Behind them.
const TAILS: &[&str] = &["结尾", "結尾", "で終わる", "로 끝나는", "으로 끝나는", "ile biten", "ile bitiyor"];

/// What is shown has so many digits.
const FEWEST: usize = 3;
const MOST: usize = 8;

/// Where such words stand beside the few digits that they speak of.
pub(crate) fn ending(text: &str) -> Option<(usize, usize)> {
    // The country of an item stands behind its last digits, of which it leaves fewer.
    let signs = |text: &str| match text.bytes().filter(u8::is_ascii_digit).count() {
        digits if digits < FEWEST => digits + country(text),
        digits => digits,
    };
    let few = |text: &str| (FEWEST..=MOST).contains(&signs(text));
    // One more digit may count those that are shown.
    let shown = signs(text);
    let wordy = || text.chars().any(|c| c.is_alphabetic() && !c.is_ascii_uppercase());
    if !(FEWEST..=MOST + 1).contains(&shown) || !wordy() {
        return None;
    }
    let small = text.to_lowercase();
    let small = if small.len() == text.len() { small } else { text.to_ascii_lowercase() };
    // Small letters may be longer or shorter than capitals.
    let on_border = |&(start, end): &(usize, usize)| text.is_char_boundary(start) && text.is_char_boundary(end);
    // `pending` does not speak of an ending.
    let within = |at: usize| {
        small[at..].starts_with(|c: char| c.is_ascii_lowercase())
            && small[..at].ends_with(|c: char| c.is_ascii_lowercase())
    };
    let place = |word: &&str| {
        let at = small.match_indices(*word).map(|(at, _)| at).find(|&at| !within(at))?;
        Some((at, at + word.len())).filter(on_border)
    };
    let head = HEADS.iter().filter_map(place).filter(|&(_, end)| few(&text[end..])).max_by_key(|&(_, end)| end);
    head.or_else(|| TAILS.iter().filter_map(place).find(|&(start, end)| few(&text[..start]) && !few(&text[end..])))
}

/// How many capitals touch the digits that a text ends with, where they may be those of a country.
fn country(text: &str) -> usize {
    let front = text.trim_end().trim_end_matches(|c: char| c.is_ascii_uppercase());
    let letters = text.trim_end().len() - front.len();
    if letters == s10::COUNTRY && front.ends_with(|c: char| c.is_ascii_digit()) { letters } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_beside_the_last_digits() {
        for (text, words) in [
            ("ending in 6784", "ending in "),
            ("Last 4 digits: 6784", "last 4 "),
            ("ends in 6784", "ends in "),
            ("Оканчивается на 6784", "оканчивается на "),
            ("单号尾号6784", "尾号"),
            ("ending in 85GB", "ending in "),
            ("尾号85CN", "尾号"),
            ("以6784结尾", "结尾"),
        ] {
            let (start, end) = ending(text).expect(text);
            assert_eq!(text[start..end].to_lowercase(), words, "{text}");
        }
        for text in [
            "ending soon",
            "pending 4567",
            "pending shipped 12/03",
            "RB123456785GB",
            "last 4 of 1Z999AA10123456784",
            "sonuç",
            "",
        ] {
            assert_eq!(ending(text), None, "{text}");
        }
    }
}
