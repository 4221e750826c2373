//! Streets with the number of a house, or boxes at an office, and the postcode and town beside it: `Lindenallee 157,
//! 54050 Berlin`, `229 Oak Street`, `Postfach 12 34 56, 10115 Berlin`.

use smallvec::SmallVec;

use crate::signs::is_digits;
use crate::trim::strip_head;

/// How the names of streets end in German, Dutch and the languages of Scandinavia.
const ENDINGS: &[&str] = &[
    "straße", "strasse", "str", "allee", "weg", "platz", "gasse", "chaussee", "straat", "laan", "gracht", "gatan",
    "gata", "vej",
];
/// What stands behind the name of a street whose house is numbered in front of it.
const BEHIND: &[&str] =
    &["street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "boulevard", "blvd"];
/// What stands in front of the name of a street, whose house is numbered behind it.
const FRONT: &[&str] = &[
    "rue",
    "calle",
    "avenida",
    "av",
    "avda",
    "rua",
    "praça",
    "viale",
    "piazza",
    "corso",
    "plaza",
    "plaça",
    "paseo",
    "camino",
    "chemin",
    "quai",
    "ulica",
    "ul",
    "улица",
    "ул",
    "вулиця",
    "вул",
];
/// What stands in front of the number of a box or a locker, in lowercase.
const BOXES: &[&str] = &[
    "packstation",
    "postfiliale",
    "postfach",
    "postbus",
    "postboks",
    "p.o. box",
    "po box",
    "boîte postale",
    "bp",
    "apartado",
    "casella postale",
    "caixa postal",
    "skrytka pocztowa",
    "а/я",
];

/// Longer texts are messages.
const LONGEST: usize = 160;
/// No house and no postcode has more figures, and no address more rows of them.
const MOST_FIGURES: usize = 5;
const MOST_ROWS: usize = 4;
/// So many letters may touch figures, and those that stand in front of them no more figures than that.
const TOUCHING: usize = 2;
/// No house has more.
const MOST_OF_HOUSE: usize = 4;
/// A name in front of an ending, or between a house and what stands behind the name of its street.
const SHORTEST_NAME: usize = 3;
/// So many words make the name of a street.
const MOST_WORDS: usize = 4;

/// Whether a text is the address of a house, and has no figures that could be those of a number.
pub(super) fn is_address(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    if is_box(text) {
        return true;
    }
    if !has_few_figures(text) {
        return false;
    }
    let words: SmallVec<[&str; 16]> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    (0..words.len()).any(|at| {
        let (word, behind) = (words[at], &words[at + 1..]);
        let follows = |is: fn(&str) -> bool| {
            let name = behind.iter().take_while(|word| is_name(word) && !is(word)).count();
            (1..=MOST_WORDS).contains(&name) && behind.get(name).is_some_and(|word| is(word))
        };
        let named = || behind.iter().take(MOST_WORDS).any(|word| is_name(word) && word.len() >= SHORTEST_NAME);
        ends_as_street(word) && behind.first().is_some_and(|word| is_house(word))
            || is_one_of(FRONT, word) && follows(is_house)
            || is_house(word) && follows(|word| is_one_of(BEHIND, word)) && named()
    })
}

/// Whether a text is the number of a box or a locker, and behind a comma a postcode and a town, or the one alone.
fn is_box(text: &str) -> bool {
    const MOST_OF_BOX: usize = 8;
    const POSTCODE: core::ops::RangeInclusive<usize> = 4..=6;
    let Some((head, place)) = text.split_once(',') else { return false };
    let Some(number) = BOXES.iter().find_map(|name| strip_head(head, name)) else { return false };
    let figures = || number.bytes().filter(u8::is_ascii_digit).count();
    let mut words = place.split_whitespace();
    let postcode = words.next().is_some_and(|word| POSTCODE.contains(&word.len()) && is_digits(word));
    number.starts_with(' ')
        && number.bytes().all(|b| b.is_ascii_digit() || b == b' ')
        && (1..=MOST_OF_BOX).contains(&figures())
        && postcode
        && words.all(is_name)
}

/// Whether the rows of figures are few and short, with a letter or a sign between two, and none touches more letters
/// than a house, a numbered street or a British postcode has: `12a`, `42nd`, `SW1A 2AA`.
fn has_few_figures(text: &str) -> bool {
    const SIGNS: [char; 11] = [',', '.', '-', '/', '\'', '’', '#', '(', ')', ';', ':'];
    let spelled = |c: char| c.is_alphabetic() || c.is_ascii_digit() || c.is_whitespace() || SIGNS.contains(&c);
    let mut rows = 0;
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let behind = from.trim_start_matches(|c: char| c.is_ascii_digit());
        let parted = rows == 0 || before.contains(|c: char| !c.is_whitespace());
        let figures = from.len() - behind.len();
        let ahead = before.chars().rev().take_while(|c| c.is_alphabetic()).count();
        let letters = behind.chars().take_while(|c| c.is_alphabetic()).count();
        let touched = ahead.max(letters) > TOUCHING || ahead > 0 && figures > TOUCHING;
        rows += 1;
        if !parted || touched || figures > MOST_FIGURES || rows > MOST_ROWS {
            return false;
        }
        rest = behind;
    }
    rows > 0 && text.chars().all(spelled)
}

/// A word of letters alone.
fn is_name(word: &str) -> bool {
    word.chars().all(char::is_alphabetic)
}

/// The number of a house, with a letter behind it or without.
fn is_house(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=MOST_OF_HOUSE).contains(&(word.len() - rest.len())) && rest.len() <= 1
}

/// Whether a word is a name with an ending of streets.
fn ends_as_street(word: &str) -> bool {
    ENDINGS.iter().any(|ending| {
        let name = word.len().checked_sub(ending.len()).filter(|&name| name >= SHORTEST_NAME);
        is_name(word) && name.and_then(|name| word.get(name..)).is_some_and(|tail| tail.eq_ignore_ascii_case(ending))
    })
}

/// Whether a word is in a list, however it is spelled.
fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_and_its_house() {
        for text in [
            "Lindenallee 125",
            "Lindenallee 157, 54050 Berlin",
            "Hauptstr. 12a, 10115 Ulm",
            "Max Muster, BAHNHOFSTRASSE 5, 50667 Köln",
            "Gartenstraße 10-12, 10115 Berlin",
            "229 Oak St",
            "10 Downing Street, London SW1A 2AA",
            "2754 Oak Street",
            "350 Fifth Avenue, New York, NY 10118",
            "rue de la Paix 12, 75002 Paris",
            "Calle Mayor 5, 28013 Madrid",
            "Plaza Mayor 5, 41013 Sevilla",
            "ул. Ленина 15",
            "Corso Vittorio Emanuele II 75, 10128 Torino",
            "Packstation 123, 53113 Bonn",
            "Postfach 12 34 56, 10115 Berlin",
            "BP 1234, 31000",
        ] {
            assert!(is_address(text), "{text}");
        }
    }

    #[test]
    fn numbers_are_none() {
        for text in [
            "Lindenallee 986578788855",
            "Lindenallee 5 LX473124735CN",
            "Hauptstr. 5, 9400 1112 0620 6406 2607 87",
            "Street 1234 5678 90",
            "SF 1384 7295 60183",
            "str 12",
            "123 AB ST",
            "BP 1234, 986578788855",
            "BP 123431000",
            "1234 parcels",
            "Lindenallee",
            "",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
