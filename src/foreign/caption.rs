//! What captions say beside the kind of an identifier: that it is a number. `número de pedido`, 주문번호, `objednávky č.`.

use super::labels::Beginnings;
use crate::script;
use crate::trim::strip_head;

/// What stands in front of the kind, in lowercase, longer ones before those that they begin with.
const NUMBER_OF: &[&str] = &[
    "your",
    "my",
    "ihre",
    "votre",
    "tu",
    "su",
    "n.º de",
    "n.º do",
    "n.º da",
    "n.º",
    "nº de",
    "nº do",
    "nº da",
    "nº",
    "n° de",
    "n° d'",
    "n°",
    "no. de",
    "no de",
    "no.",
    "no",
    "num. de",
    "núm. de",
    "núm.",
    "num.",
    "número de la",
    "número de",
    "número del",
    "número do",
    "número da",
    "numero de",
    "numero del",
    "numero di",
    "numero d'",
    "número",
    "numero",
    "numéro de la",
    "numéro de",
    "numéro d'",
    "numéro",
    "código de",
    "código do",
    "código da",
    "codice",
    "code",
    "numer",
    "numărul",
    "număr de",
    "număr",
    "nummer",
    "number",
    "nr.",
    "nr",
    "číslo",
    "č.",
    "broj",
    "številka",
    "kod",
    "kode",
    "nomor",
    "nombor",
    "номер",
    "код",
    "№",
    "αριθμός",
    "αρ.",
    "κωδικός",
    "شماره",
    "کد",
    "رقم",
    "رمز",
    "מספר",
    "מס'",
    "מס׳",
    "หมายเลข",
    "เลขที่",
    "เลข",
    "รหัส",
    "mã số",
    "mã",
    "số",
];

const BEGINNINGS: Beginnings = Beginnings::of(NUMBER_OF);

/// English words in front of which `no` without a point denies rather than counts.
const DENIED: &[&str] = &["invoice", "order", "phone", "batch", "serial", "barcode", "sku"];

/// What follows the kind, longer ones before those that they begin with.
const NUMBER: &[&str] = &[
    "number",
    "numbers",
    "nummer",
    "numero",
    "número",
    "numéro",
    "numarası",
    "numarasi",
    "numara",
    "numeris",
    "numer",
    "num",
    "nos",
    "no",
    "nr",
    "nº",
    "n°",
    "n.º",
    "reference",
    "ref",
    "id",
    "code",
    "kodu",
    "kod",
    "č",
    "száma",
    "szám",
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
    "नंबर",
    "संख्या",
    "क्रमांक",
    "رقم",
    "شماره",
    "หมายเลข",
    "เลขที่",
    "số",
];

/// The text behind words that say that a number follows, where a word ends there.
#[inline]
pub(super) fn behind_number_of(text: &str) -> Option<&str> {
    if BEGINNINGS.may_begin(text) { behind_words(text) } else { None }
}

/// What stands behind several words that name a number.
fn behind_words(text: &str) -> Option<&str> {
    // A word of ASCII has nothing behind it that it could name. Who writes a number of an order without any sign writes
    // its `No` with a capital.
    let denied = || text.starts_with('n') && is_denial(text) && !text.contains([':', '#', '.']);
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) || denied() {
        return None;
    }
    let first = text.as_bytes()[0].to_ascii_lowercase();
    let begins = |head: &&&str| !first.is_ascii() || head.as_bytes()[0] == first;
    NUMBER_OF.iter().filter(begins).find_map(|head| {
        let rest = strip_head(text, head)?;
        let kind = rest.trim_start_matches([' ', '\u{a0}', '.']);
        // Thai puts no space between words.
        let ends = kind.len() < rest.len() || head.ends_with(['\'', '.', '№', 'º', '°']) || is_unspaced(head);
        (ends && !kind.is_empty()).then_some(kind)
    })
}

/// Whether words say that there is none of what they name: `no invoice`.
pub(super) fn is_denial(words: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    strip_head(words, "no ").is_some_and(|rest| DENIED.iter().any(|word| strip_head(rest, word).is_some_and(ends)))
}

/// The text behind the word that says that it is a number, and the signs after it; the text itself without one.
pub(super) fn behind_number(text: &str, is_sign: fn(char) -> bool) -> &str {
    let behind = |word: &&str| strip_head(text, word).filter(|rest| !goes_on(word, rest));
    NUMBER.iter().find_map(behind).map_or(text, |rest| rest.trim_start_matches(is_sign))
}

/// Whether the last letter of a word is followed by one more of its kind, so that it is the beginning of another word.
pub(super) fn goes_on(word: &str, rest: &str) -> bool {
    let letter = |c: Option<char>| c.filter(|c| c.is_alphabetic());
    let (last, next) = (letter(word.chars().next_back()), letter(rest.chars().next()));
    last.zip(next).is_some_and(|(last, next)| !is_unspaced(word) && last.is_ascii() == next.is_ascii())
}

/// Whether a word is of a script that puts no spaces between words.
fn is_unspaced(word: &str) -> bool {
    word.starts_with(script::is_unspaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_a_number_come_off_both_ends_of_a_kind() {
        for (text, kind) in [
            ("Número de pedido 12", Some("pedido 12")),
            ("N° de commande 12", Some("commande 12")),
            ("Αριθμός παραγγελίας", Some("παραγγελίας")),
            ("หมายเลขคำสั่งซื้อ", Some("คำสั่งซื้อ")),
            ("No. invoice 12", Some("invoice 12")),
            ("No Order 12", Some("Order 12")),
            ("no order: 12", Some("order: 12")),
            ("no invoice 12", None),
            ("nota 12", None),
            ("numerology", None),
            ("12", None),
        ] {
            assert_eq!(behind_number_of(text), kind, "{text}");
        }
        let sign = |c: char| matches!(c, ' ' | ':' | '.');
        for (text, value) in [("No.: 12", "12"), ("번호 12", "12"), ("note 12", "note 12"), ("12", "12")] {
            assert_eq!(behind_number(text, sign), value, "{text}");
        }
    }
}
