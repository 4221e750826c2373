//! Short words that people call numbers and other things by, many of them as short as the letters that numbers begin
//! with: one list, which says of each word where it is rather a caption than a part of the number.

/// In front of digits that a space parts from it, where no carrier is declared: `PIN 8973149`.
pub(super) const BEFORE_DIGITS: u8 = 1;
/// At the beginning of a text of which nothing but digits follow, in uppercase, too: what they are of, money, and
/// numbers of persons, firms and goods.
pub(super) const SAID: u8 = 1 << 1;
/// In front of a number or behind it, in uppercase or in lowercase, as some carriers print letters.
pub(super) const BESIDE: u8 = 1 << 2;
/// In front of as many digits as the item of a post has, and a country.
pub(super) const BEFORE_ITEM: u8 = 1 << 3;
/// In front of the digits of an item without its country, though the letters are those of a service.
pub(super) const SERVICE: u8 = 1 << 4;
/// In front of a number that begins with letters of its own.
pub(super) const BEFORE_LETTERS: u8 = 1 << 5;
/// At the end of a label, where it touches the number: `no3866…`.
pub(super) const NUMERO: u8 = 1 << 6;

/// The words, and where each of them counts.
const CAPTIONS: &[(&str, u8)] = &[
    ("ABA", BEFORE_DIGITS),
    ("ACC", BEFORE_DIGITS),
    ("APT", BEFORE_DIGITS),
    ("ARS", SAID),
    ("AUD", SAID),
    ("BAG", SAID | BESIDE),
    ("BIN", BEFORE_DIGITS),
    ("BLZ", BEFORE_DIGITS),
    ("BOX", BEFORE_DIGITS | SAID | BESIDE),
    ("BRL", SAID),
    ("BSN", SAID),
    ("CAD", SAID),
    ("CAS", SAID),
    ("CAT", BEFORE_DIGITS),
    ("CCN", BEFORE_DIGITS),
    ("CHF", SAID),
    ("CIF", BEFORE_DIGITS | SAID),
    ("CLP", SAID),
    ("CN", SERVICE),
    ("CNPJ", SAID),
    ("CNY", SAID),
    ("COD", SAID | BESIDE),
    ("COP", SAID),
    ("CPF", SAID),
    ("CTN", BEFORE_DIGITS | SAID | BESIDE),
    ("CUIT", SAID),
    ("CVV", BEFORE_DIGITS),
    ("CZK", SAID),
    ("DIN", BEFORE_DIGITS),
    ("DKK", SAID),
    ("DNI", SAID),
    ("DOC", BEFORE_DIGITS),
    ("EAN", SAID),
    ("EIN", SAID),
    ("EUR", SAID),
    ("EXP", BEFORE_DIGITS),
    ("FAX", SAID),
    ("GBP", SAID),
    ("GSM", SAID),
    ("GST", SAID),
    ("HS", SAID),
    ("HUF", SAID),
    ("ID", BEFORE_DIGITS | BEFORE_ITEM | BEFORE_LETTERS),
    ("IDR", SAID),
    ("IMEI", SAID),
    ("IMO", SAID),
    ("INN", SAID),
    ("INR", SAID),
    ("IP", BEFORE_DIGITS | BEFORE_ITEM),
    ("ISBN", SAID),
    ("ISO", BEFORE_DIGITS),
    ("ITEM", BESIDE),
    ("JPY", SAID),
    ("KOD", SAID),
    ("KRW", SAID),
    ("KVK", SAID),
    ("LOT", BEFORE_DIGITS | SAID | BESIDE),
    ("MAC", BEFORE_DIGITS),
    ("MOB", SAID),
    ("MXN", SAID),
    ("MYR", SAID),
    ("NCM", SAID),
    ("NIE", SAID),
    ("NIF", BEFORE_DIGITS | SAID),
    ("NIP", BEFORE_DIGITS | SAID),
    ("NIT", SAID),
    ("NO", SAID | BEFORE_ITEM | BEFORE_LETTERS | NUMERO),
    ("NOK", SAID),
    ("NR", SAID | BEFORE_ITEM | NUMERO),
    ("NUM", SAID | NUMERO),
    ("OGRN", SAID),
    ("ORDER", BESIDE),
    ("PAN", SAID),
    ("PARCEL", BESIDE),
    ("PEN", SAID),
    ("PESEL", SAID),
    ("PHP", SAID),
    ("PIN", BEFORE_DIGITS),
    ("PKG", BEFORE_DIGITS | SAID | BESIDE),
    ("PKT", SAID),
    ("PLN", SAID),
    ("PO", BEFORE_ITEM | BEFORE_LETTERS),
    ("POS", BEFORE_DIGITS),
    ("QTY", BEFORE_DIGITS | SAID),
    ("REF", BEFORE_DIGITS | SAID | BESIDE),
    ("REG", BEFORE_DIGITS),
    ("REGON", SAID),
    ("RFC", SAID),
    ("RMB", SAID),
    ("RON", SAID),
    ("ROW", BEFORE_DIGITS | BESIDE),
    ("RUB", SAID),
    ("RUC", SAID),
    ("RUN", SAID),
    ("RUT", SAID),
    ("SEK", SAID),
    ("SEQ", BEFORE_DIGITS),
    ("SGD", SAID),
    ("SIN", BEFORE_DIGITS),
    ("SIREN", SAID),
    ("SIRET", SAID),
    ("SKU", BEFORE_DIGITS),
    ("SN", BEFORE_DIGITS | BEFORE_ITEM),
    ("SNILS", SAID),
    ("SSN", SAID),
    ("STD", BESIDE),
    ("TAX", BEFORE_DIGITS),
    ("TEL", SAID),
    ("TFN", BEFORE_DIGITS),
    ("THB", SAID),
    ("TIN", BEFORE_DIGITS | SAID),
    ("TN", BEFORE_DIGITS | BEFORE_ITEM),
    ("TR", BEFORE_ITEM),
    ("TRACK", BESIDE),
    ("TRY", SAID),
    ("UAH", SAID),
    ("UN", BEFORE_DIGITS),
    ("UPC", SAID),
    ("USD", SAID),
    ("UTR", BEFORE_DIGITS),
    ("VAT", BEFORE_DIGITS | SAID),
    ("VIP", BEFORE_DIGITS | BESIDE),
    ("VND", SAID),
    ("ZIP", BEFORE_DIGITS),
];

/// The words that count in one kind of place, picked when the crate is compiled.
struct Picked {
    words: [&'static str; CAPTIONS.len()],
    len: usize,
}

impl Picked {
    const fn of(place: u8) -> Self {
        let mut picked = Self { words: [""; CAPTIONS.len()], len: 0 };
        let mut i = 0;
        while i < CAPTIONS.len() {
            if CAPTIONS[i].1 & place != 0 {
                picked.words[picked.len] = CAPTIONS[i].0;
                picked.len += 1;
            }
            i += 1;
        }
        picked
    }
}

/// Whether a word is a caption in such a place, in any case.
pub(super) fn is_caption<const PLACE: u8>(word: impl AsRef<[u8]>) -> bool {
    let picked = const { &Picked::of(PLACE) };
    picked.words[..picked.len].iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_stands_once_in_order_and_counts_somewhere() {
        assert!(CAPTIONS.iter().all(|&(word, places)| places != 0 && word.bytes().all(|b| b.is_ascii_uppercase())));
        assert!(CAPTIONS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn a_word_is_a_caption_in_its_places() {
        assert!(
            is_caption::<BEFORE_DIGITS>("pin")
                && is_caption::<BEFORE_DIGITS>("ID")
                && !is_caption::<BEFORE_DIGITS>("NO")
        );
        assert!(is_caption::<SAID>("No") && is_caption::<SAID>("eur") && !is_caption::<SAID>("PIN"));
        assert!(is_caption::<BESIDE>("parcel") && !is_caption::<BESIDE>("no"));
        assert!(is_caption::<BEFORE_ITEM>(b"TR") && !is_caption::<BEFORE_ITEM>(b"CN"));
        assert!(is_caption::<SERVICE>("CN") && !is_caption::<SERVICE>("NO"));
        assert!(is_caption::<BEFORE_LETTERS>("PO") && !is_caption::<BEFORE_LETTERS>("TN"));
        assert!(is_caption::<NUMERO>("nr") && !is_caption::<NUMERO>("n") && !is_caption::<NUMERO>(""));
    }
}
