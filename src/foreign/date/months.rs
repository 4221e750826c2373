//! The names of the months, in full and cut.

use core::ops::RangeInclusive;

use crate::foreign::labels::Beginnings;
use crate::script::is_thai;

/// The length of the name of a month that a text begins with.
pub(super) fn begun(text: &str) -> Option<usize> {
    const LENGTHS: RangeInclusive<usize> = "mai".len()..="Σεπτεμβρίου".len();
    // All of them begin in the block of Thai.
    let months = if text.starts_with(is_thai) { THAI } else { &[] };
    if let Some(thai) = months.iter().flat_map(|months| months.split(' ')).find(|month| text.starts_with(month)) {
        return Some(thai.len());
    }
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if !LENGTHS.contains(&end) || !BEGINNINGS.may_begin(text) {
        return None;
    }
    let word = text[..end].to_lowercase();
    let english =
        MONTHS.iter().any(|(short, rest)| word.strip_prefix(short).is_some_and(|r| r.is_empty() || r == *rest));
    // Nobody writes the year right behind a word of those.
    let ends = !text[end..].starts_with(|c: char| c.is_ascii_digit());
    let mut others = ABBREVIATIONS.iter().chain(NAMES);
    let known = english || ends && others.any(|months| months.split(' ').any(|month| month == word));
    known.then_some(end)
}

/// The months of Thailand, in full and cut. Source: Unicode CLDR 45.
const THAI: &[&str] = &[
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
];

/// What months begin with, but for those of Thailand.
const BEGINNINGS: Beginnings = {
    let (mut all, mut i) = (Beginnings::NONE, 0);
    while i < MONTHS.len() {
        all = all.with(MONTHS[i].0);
        i += 1;
    }
    i = 0;
    while i < ABBREVIATIONS.len() {
        all = all.with_each(ABBREVIATIONS[i]);
        i += 1;
    }
    i = 0;
    while i < NAMES.len() {
        all = all.with_each(NAMES[i]);
        i += 1;
    }
    all
};

/// The months of English, by what they are cut to and what is left out.
const MONTHS: &[(&str, &str)] = &[
    ("jan", "uary"),
    ("feb", "ruary"),
    ("mar", "ch"),
    ("apr", "il"),
    ("may", ""),
    ("jun", "e"),
    ("jul", "y"),
    ("aug", "ust"),
    ("sep", "tember"),
    ("sept", ""),
    ("oct", "ober"),
    ("nov", "ember"),
    ("dec", "ember"),
];

/// What spreadsheets cut the months of other languages to, where it differs from English. Source: Unicode CLDR 45,
/// abbreviated months.
const ABBREVIATIONS: &[&str] = &[
    // German, Dutch, the languages of Scandinavia
    "mär märz mrz mai okt oktober dez dezember mrt mei maj des",
    // French, Spanish, Portuguese, Italian
    "janv févr fév mars avr avril juin juil août déc ene abr ago dic fev set out gen mag giu lug ott",
    // Polish, Turkish
    "sty lut kwi cze lip sie wrz paź lis gru oca şub nis haz tem ağu eyl eki kas ara",
    // Russian, Ukrainian
    "янв фев мар апр май июн июл авг сен сент окт ноя нояб дек січ лют бер кві тра чер лип сер вер жов лис гру",
];

/// The months of other languages as they stand in a date, where they differ from English. Source: Unicode CLDR 45, wide
/// months.
const NAMES: &[&str] = &[
    // German, Dutch, the languages of Scandinavia, Indonesian
    "januar januari februar februari märz maart marts maret juni juli augustus agustus oktober desember",
    // French
    "janvier février fevrier avril juin juillet août aout septembre octobre novembre décembre",
    // Spanish
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    // Portuguese
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
    // Italian
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre",
    // Polish
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    // Hungarian
    "január február március április május június július augusztus szeptember október",
    // Turkish
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    // Russian, Ukrainian
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    // Greek
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
];
